import { listAccounts } from "../../location/accounts.js";
import type { Account } from "../../location/accounts.js";
import type { Post } from "../../location/posts.js";
import { fileHolds } from "../../node/holds.js";
import { holdPosts } from "../../outcome/hold.js";
import type { HoldState } from "../../outcome/hold.js";
import { resumePosts } from "../../outcome/resume.js";
import type { ResumeState } from "../../outcome/resume.js";
import { timeOf } from "../../location/posts.js";
import { defineCommand } from "../command.js";
import { confirm } from "../confirm.js";
import { connect, readUserId } from "../connect.js";
import { connectionFlags, holdsFlag } from "../flags.js";
import { startProgress } from "../progress.js";
import { count, describePost, nameAccountOf, sayUtc } from "../words.js";
import { exitCode } from "../world.js";
import type { World } from "../world.js";

const lost =
  "HighLevel does not tell follow-up comments and categories, nor what only YouTube and Pinterest ask for: resume cannot put those back.\n";

/** `social-planner hold`: nothing may go out. */
export const hold = defineCommand({
  description: `Shows every scheduled post of the location, and every post that awaits approval, which could be given meanwhile; saves them all to a file, deletes them, and reads back twice. After a crash, or where something is left, run it again. Drafts and staged imports stay: nothing of them goes out by itself. ${lost.trim()} Exits 3 where a post is live already, 4 where one is still there.`,
  flags: {
    yes: { type: "boolean", short: "y", description: "do not ask" },
    ...holdsFlag,
    ...connectionFlags,
  },
  examples: ["hold", "hold --client corner-bakery"],
  async run(values, _, world) {
    const { signal, stdout } = world;
    const { planner } = await connect(values, world);
    const store = fileHolds(values.holds);
    const found = await holdPosts(planner, store, { dryRun: true, signal });
    const accounts = await listAccounts(planner, signal);
    for (const { post } of found) stdout.write(show(post, accounts));
    if (found.length > 0) stdout.write(lost);
    if (found.length > 0 && !values.yes)
      await confirm(`Save and delete ${count(found.length, "post")}?`, world);
    const work = holdPosts(planner, store, { signal });
    const results = await follow(
      `saving, deleting and reading back ${count(found.length, "post")}`,
      work,
      world,
    );
    for (const { post, state, message } of results) {
      const words = holdWords[state];
      if (words !== undefined) say(world, words, post, accounts, message ?? post.previewLink);
    }
    const held = results.filter(({ state }) => state === "held" || state === "due");
    stdout.write(
      results.some(({ state }) => state === "left")
        ? "Not all is held; run the same command again, or look in HighLevel.\n"
        : `Nothing is left to go out; held: ${count(held.length, "post")}. social-planner resume puts back what is still ahead.\n`,
    );
    return worst(results, holdCodes);
  },
});

/** `social-planner resume`: the end of a hold. */
export const resume = defineCommand({
  description: `Shows what hold removed and what of it can be put back, asks, and makes each post again, once, on its account and at its time. What is there already is not sent, and neither is what is past. ${lost.trim()} Exits 3 where a person is needed (a time that is past, an account that is gone, a refusal), 4 where it is not known whether HighLevel made a post.`,
  flags: {
    "user-id": {
      type: "string",
      value: "id",
      description:
        "in whose name posts are made that do not tell their own author, else HIGHLEVEL_USER_ID",
    },
    yes: { type: "boolean", short: "y", description: "do not ask" },
    ...holdsFlag,
    ...connectionFlags,
  },
  examples: ["resume", "resume --client corner-bakery"],
  async run(values, _, world) {
    const { signal, stdout } = world;
    const { planner, client } = await connect(values, world);
    const store = fileHolds(values.holds);
    const userId = readUserId(values, client, world);
    const plan = await resumePosts(planner, store, { dryRun: true, signal });
    const ready = plan.filter(({ state }) => state === "ready");
    const accounts = await listAccounts(planner, signal);
    for (const { post } of ready) stdout.write(show(post, accounts));
    if (ready.length > 0) stdout.write(lost);
    if (ready.length > 0 && !values.yes)
      await confirm(`Put back ${count(ready.length, "post")}?`, world);
    const work = resumePosts(planner, store, { userId, signal });
    const results = await follow(`putting back ${count(ready.length, "post")}`, work, world);
    for (const { post, state, message } of results) {
      const words = resumeWords[state];
      if (words !== undefined) say(world, words, post, accounts, message);
    }
    const made = results.filter(({ state }) => state === "made");
    const there = results.filter(({ state }) => state === "back");
    stdout.write(
      `Put back: ${count(made.length, "post")}; there already: ${count(there.length, "post")}.\n`,
    );
    return worst(results, resumeCodes);
  },
});

const holdWords: { readonly [State in HoldState]?: string } = {
  due: "deleted at its very time, look whether it went out on",
  live: "live already, remove it by hand on",
  left: "STILL THERE, look in HighLevel, on",
};

const holdCodes: { readonly [State in HoldState]?: number } = {
  due: exitCode.attention,
  live: exitCode.attention,
  left: exitCode.unknown,
};

const resumeWords: { readonly [State in ResumeState]?: string } = {
  ready: "not sent yet, run resume again, on",
  past: "NOT PUT BACK, its time is over, on",
  no_account: "NOT PUT BACK, its account is gone or has expired, on",
  refused: "NOT PUT BACK, HighLevel refuses it, on",
  unknown: "it is not known whether it is back, run resume again in ten minutes, on",
};

const resumeCodes: { readonly [State in ResumeState]?: number } = {
  ready: exitCode.unknown,
  past: exitCode.attention,
  no_account: exitCode.attention,
  refused: exitCode.attention,
  unknown: exitCode.unknown,
};

/** Says what is being done: hundreds of posts take minutes. */
async function follow<T>(what: string, work: Promise<T>, world: World): Promise<T> {
  const progress = startProgress(world, false);
  progress.say(what);
  return work.finally(progress.stop);
}

function worst<State extends string>(
  results: readonly { readonly state: State }[],
  codes: { readonly [Name in State]?: number },
): number {
  return Math.max(exitCode.done, ...results.map(({ state }) => codes[state] ?? exitCode.done));
}

function say(
  { stdout }: World,
  words: string,
  post: Post,
  accounts: readonly Account[],
  more: string | undefined,
): void {
  const time = timeOf(post);
  const where = `${nameAccountOf(post, accounts)}${more ? `: ${more}` : ""}`;
  stdout.write(`${time === undefined ? "without a time" : sayUtc(time)}  ${words} ${where}\n`);
}

function show(post: Post, accounts: readonly Account[]): string {
  return describePost({ caption: post.summary ?? "", utc: timeOf(post), copies: [post] }, accounts);
}
