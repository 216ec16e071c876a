import { listAccounts } from "../../location/accounts.js";
import type { Account } from "../../location/accounts.js";
import type { Post } from "../../location/posts.js";
import { readLocation } from "../../location/location.js";
import type { Planner } from "../../planner.js";
import type { Client } from "../../agency/clients.js";
import { fileHolds } from "../../node/holds.js";
import { holdPosts } from "../../outcome/hold.js";
import type { HoldState } from "../../outcome/hold.js";
import { resumePosts } from "../../outcome/resume.js";
import type { ResumeState } from "../../outcome/resume.js";
import { timeOf } from "../../location/posts.js";
import { countCalls, standing } from "../calls.js";
import { fold } from "../clean.js";
import { defineCommand } from "../command.js";
import { confirm } from "../confirm.js";
import { connect, readUserId } from "../connect.js";
import { connectionFlags, holdsFlag } from "../flags.js";
import { spell } from "../spell.js";
import { renderPosts } from "../tables/posts.js";
import { count, nameAccountOf, sayInstant } from "../words.js";
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
    const { signal, stdout, status } = world;
    let of = 0;
    const tell = (done: number) =>
      status(`deleting: ${done} of ${of}; then all is read back twice`);
    const deleted = countCalls(["posts/delete"], tell);
    const { planner, client } = await connect(values, world, deleted.onEvent);
    const store = fileHolds(values.holds);
    status("reading what could go out");
    const found = await holdPosts(planner, store, { dryRun: true, signal });
    const board = await openBoard(planner, client, world);
    show(found, board, world);
    of = found.length;
    if (of > 0 && !values.yes) await confirm(`Save and delete ${count(of, "post")}?`, world);
    status(`saving ${count(of, "post")}, then deleting and reading back`);
    const work = holdPosts(planner, store, { signal });
    const results = await standing(
      work,
      world,
      () =>
        `${deleted.done()} of ${of} are deleted, and all are saved. To go on, or to put them back:\n  ${spell("social-planner hold", [], values)}\n  ${spell("social-planner resume", [], values)}`,
    );
    for (const { post, state, message } of results) {
      const words = holdWords[state];
      if (words !== undefined) stdout.write(say(words, post, board, message ?? post.previewLink));
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
    const { signal, stdout, status } = world;
    let of = 0;
    const made = countCalls(["posts/create"], (done) => status(`putting back: ${done} of ${of}`));
    const { planner, client } = await connect(values, world, made.onEvent);
    const store = fileHolds(values.holds);
    const userId = readUserId(values, client, world);
    status("reading what was held, and what is there");
    const plan = await resumePosts(planner, store, { dryRun: true, signal });
    const ready = plan.filter(({ state }) => state === "ready");
    const board = await openBoard(planner, client, world);
    show(ready, board, world);
    of = ready.length;
    if (of > 0 && !values.yes) await confirm(`Put back ${count(of, "post")}?`, world);
    status(`putting back ${count(of, "post")}`);
    const work = resumePosts(planner, store, { userId, signal });
    const results = await standing(
      work,
      world,
      () =>
        `${made.done()} of ${of} are put back. To go on, without sending one twice:\n  ${spell("social-planner resume", [], values)}`,
    );
    for (const { post, state, message } of results) {
      const words = resumeWords[state];
      if (words !== undefined) stdout.write(say(words, post, board, message));
    }
    const back = results.filter(({ state }) => state === "made");
    const there = results.filter(({ state }) => state === "back" || state === "there");
    stdout.write(
      `Put back: ${count(back.length, "post")}; there already: ${count(there.length, "post")}.\n`,
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

function worst<State extends string>(
  results: readonly { readonly state: State }[],
  codes: { readonly [Name in State]?: number },
): number {
  return Math.max(exitCode.done, ...results.map(({ state }) => codes[state] ?? exitCode.done));
}

/** What is needed to show a location's posts. */
interface Board {
  readonly accounts: readonly Account[];
  /** Where the token may not read it, and nobody says it, times are shown in UTC alone. */
  readonly timeZone: string | undefined;
}

async function openBoard(
  planner: Planner,
  client: Client | undefined,
  { signal }: World,
): Promise<Board> {
  const accounts = await listAccounts(planner, signal);
  const location = readLocation(planner, { timeZone: client?.timeZone }, signal);
  const timeZone = await location.then((known) => known.timeZone).catch(() => undefined);
  return { accounts, timeZone };
}

function show(
  found: readonly { readonly post: Post }[],
  { accounts, timeZone }: Board,
  { stdout, status }: World,
): void {
  status(undefined);
  if (found.length === 0) return;
  const posts = found.map(({ post }) => ({
    caption: post.summary ?? "",
    utc: timeOf(post),
    copies: [post],
  }));
  stdout.write(renderPosts(posts, accounts, timeZone, stdout.columns));
  stdout.write(lost);
}

function say(
  words: string,
  post: Post,
  { accounts, timeZone }: Board,
  more: string | undefined,
): string {
  const where = `${nameAccountOf(post, accounts)}${more ? `: ${fold(more)}` : ""}`;
  return `${sayInstant(timeOf(post), timeZone)}  ${words} ${where}\n`;
}
