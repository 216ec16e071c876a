import { listAccounts } from "../../location/accounts.js";
import type { Account } from "../../location/accounts.js";
import type { Post } from "../../location/posts.js";
import type { Client } from "../../agency/clients.js";
import { readLocation } from "../../location/location.js";
import type { Planner } from "../../planner.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { holdPosts } from "../../outcome/hold.js";
import type { HoldResult, HoldState } from "../../outcome/hold.js";
import { resumePosts } from "../../outcome/resume.js";
import type { ResumeState } from "../../outcome/book.js";
import { utcOf } from "../../location/posts.js";
import { countCalls, standing } from "../calls.js";
import { fold } from "../clean.js";
import { defineCommand } from "../command.js";
import { confirm } from "../confirm.js";
import { connect } from "../connect.js";
import { connectionFlags, holdsFlag, ledgerFlag } from "../flags.js";
import { renderPosts } from "../tables/posts.js";
import { guessUserId, userFlags } from "../user.js";
import { count, nameAccountOf, sayInstant } from "../words.js";
import { exitCode } from "../world.js";
import type { World } from "../world.js";

const lost =
  "HighLevel does not tell follow-up comments and categories, and perhaps not all that single networks ask for: resume cannot put back what it does not tell.\n";

const sharedFlags = {
  ...userFlags,
  yes: { type: "boolean", short: "y", description: "do not ask" },
  ...holdsFlag,
  ...ledgerFlag,
  ...connectionFlags,
} as const;

const holdFlags = {
  anyway: {
    type: "boolean",
    description:
      "hold posts, too, of which HighLevel may not tell all images or all of the caption: resume puts back what it tells",
  },
  ...sharedFlags,
} as const;

/** `social-planner hold`: nothing may go out. */
export const hold = defineCommand({
  description: `Shows every scheduled post of the location, and every post that awaits approval, which could be given meanwhile; saves them all to a file, makes drafts of them, and reads back twice. Where HighLevel makes no draft of a post, it is deleted. After a crash, or where something is left, run it again. Staged imports stay: nothing of them goes out by itself. ${lost.trim()} Exits 3 where a post is live already or could not be put back whole and is left, 4 where one is still there.`,
  flags: holdFlags,
  examples: ["hold", "hold --client corner-bakery"],
  async run(values, _, world) {
    const { signal, stdout, status } = world;
    let of = 0;
    const tell = (done: number) => status(`holding: ${done} of ${of}; then all is read back`);
    const taken = countCalls(["posts/update", "posts/delete"], tell);
    const { planner, client } = await connect(values, world, taken.onEvent);
    const store = fileHolds(values.holds);
    const userId = await guessUserId(values, client, planner, world);
    const ledger = fileLedger(values.ledger);
    const options = { ledger, userId, anyway: values.anyway, signal };
    status("reading what could go out");
    const plan = await holdPosts(planner, store, { ...options, dryRun: true });
    const found = plan.filter(({ state }) => state === "found");
    const board = await openBoard(planner, client, world);
    show(found, board, world);
    of = found.length;
    if (of > 0 && !values.yes) await confirm(`Hold ${count(of, "post")}?`, world);
    status(`holding ${count(of, "post")}, then reading back`);
    const again = await world.spell("hold", [], values);
    const back = await world.spell("resume", [], { ...values, yes: undefined });
    const results = await standing(
      holdPosts(planner, store, options),
      world,
      () =>
        `about ${taken.done()} of ${of} are held, and whatever was deleted is saved. To go on, or to put them back:\n  ${again}\n  ${back}`,
    );
    for (const { post, state, message } of results) {
      const words = holdWords[state];
      if (words !== undefined) stdout.write(say(words, post, board, message ?? post.previewLink));
    }
    stdout.write(concludeHold(results, back));
    return worst(results, holdCodes);
  },
});

function concludeHold(results: readonly HoldResult[], resume: string): string {
  const of = (...states: HoldState[]) => results.filter(({ state }) => states.includes(state));
  const held = of("held", "due");
  const drafts = held.filter(({ isDraft }) => isDraft).length;
  const where = drafts > 0 ? `, ${drafts} of them as drafts in HighLevel` : "";
  const said = `held: ${count(held.length, "post")}${where}`;
  if (of("left", "unlisted").length > 0)
    return `Not all is held; run the same command again, or look in HighLevel; ${said}.\n`;
  const next = held.length > 0 ? `To put back what is still ahead:\n  ${resume}\n` : "";
  const doubtful = of("untold", "cut").length;
  if (doubtful + of("untyped", "untimed", "unsaid").length === 0)
    return `Nothing is left to go out; ${said}.\n${next}`;
  const more = doubtful > 0 ? "; with --anyway those of which HighLevel may not tell all, too" : "";
  return `Not all is held; ${said}${more}.\n${next}`;
}

/** `social-planner resume`: the end of a hold. */
export const resume = defineCommand({
  description: `Shows what is held and what of it can be put back, asks, and puts each post back, once, on its account and at its time: drafts are scheduled again as they are by now, what was deleted is made again. What is there already is not sent, and neither is what is past. ${lost.trim()} Exits 3 where a person is needed (a time that is past, an account that is gone, a refusal), 4 where HighLevel does not show that a post is back.`,
  flags: {
    "post-again": {
      type: "boolean",
      description: "send again what was sent, and is not shown; look in HighLevel before",
    },
    ...sharedFlags,
  },
  examples: ["resume", "resume --client corner-bakery"],
  async run(values, _, world) {
    const { signal, stdout, status } = world;
    let of = 0;
    const done = countCalls(["posts/update", "posts/create"], (number) =>
      status(`putting back: ${number} of ${of}`),
    );
    const { planner, client } = await connect(values, world, done.onEvent);
    const store = fileHolds(values.holds);
    const userId = await guessUserId(values, client, planner, world);
    const ledger = fileLedger(values.ledger);
    const options = { ledger, userId, postAgain: values["post-again"], signal };
    status("reading what is held, and what is there");
    const plan = await resumePosts(planner, store, { ...options, dryRun: true });
    const ready = plan.filter(({ state }) => state === "ready");
    const board = await openBoard(planner, client, world);
    show(ready, board, world);
    of = ready.length;
    if (of > 0 && !values.yes) await confirm(`Put back ${count(of, "post")}?`, world);
    status(`putting back ${count(of, "post")}`);
    const again = await world.spell("resume", [], values);
    const results = await standing(
      resumePosts(planner, store, options),
      world,
      () =>
        `about ${done.done()} of ${of} are put back. To go on, without sending one twice:\n  ${again}`,
    );
    for (const { post, state, message } of results) {
      const words = resumeWords[state];
      if (words !== undefined) stdout.write(say(words, post, board, message));
    }
    stdout.write(concludeResume(results));
    return worst(results, resumeCodes);
  },
});

function concludeResume(results: readonly { readonly state: ResumeState }[]): string {
  if (results.length === 0) return "Nothing is held.\n";
  const numberOf = (wanted: ResumeState) => results.filter(({ state }) => state === wanted).length;
  const there = numberOf("back");
  const already = there > 0 ? `; there already: ${count(there, "post")}` : "";
  return `Put back: ${count(numberOf("made"), "post")}${already}.\n`;
}

const holdWords: { readonly [State in HoldState]?: string } = {
  due: "deleted at its very time, look whether it went out on",
  live: "live already, remove it by hand on",
  untold: "NOT HELD, HighLevel may not tell all of its media, on",
  cut: "NOT HELD, HighLevel may tell its caption cut, on",
  untyped: "NOT HELD, it has a file of a kind that HighLevel does not take again, on",
  untimed: "NOT HELD, HighLevel tells a time of it that cannot be read, on",
  unsaid: "NOT HELD, it could not be put back whole, on",
  left: "STILL THERE, look in HighLevel, on",
  unlisted: "SENT, AND NOT LISTED YET, hold again in ten minutes, on",
};

const holdCodes: { readonly [State in HoldState]?: number } = {
  due: exitCode.attention,
  live: exitCode.attention,
  untold: exitCode.attention,
  cut: exitCode.attention,
  untyped: exitCode.attention,
  untimed: exitCode.attention,
  unsaid: exitCode.attention,
  left: exitCode.unknown,
  unlisted: exitCode.unknown,
};

const resumeWords: { readonly [State in ResumeState]?: string } = {
  ready: "not sent yet, run resume again, on",
  removed: "not put back, somebody deleted its draft, on",
  past: "NOT PUT BACK, its time is over, on",
  no_account: "NOT PUT BACK, its account is gone or has expired, on",
  unsaid: "NOT PUT BACK, it could not be sent whole, on",
  refused: "NOT PUT BACK, HighLevel refuses it, on",
  altered: "BACK, AND NOT AS IT WAS, mend it in HighLevel, on",
  unknown:
    "it is not known whether it is back, look in HighLevel, run resume again in ten minutes, on",
};

const resumeCodes: { readonly [State in ResumeState]?: number } = {
  ready: exitCode.unknown,
  past: exitCode.attention,
  no_account: exitCode.attention,
  unsaid: exitCode.attention,
  refused: exitCode.attention,
  altered: exitCode.attention,
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
    utc: utcOf(post),
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
  return `${sayInstant(utcOf(post), timeZone)}  ${words} ${where}\n`;
}
