import { listAccounts } from "../../location/accounts.js";
import { utcOf, type Post } from "../../location/posts.js";
import type { Client } from "../../agency/clients.js";
import { readLocation } from "../../location/location.js";
import type { Planner } from "../../planner.js";
import type { HoldStore } from "../../location/holds.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { holdLoss, holdPosts } from "../../outcome/hold.js";
import type { HoldOptions, HoldResult, HoldState } from "../../outcome/hold.js";
import { resumePosts } from "../../outcome/resume.js";
import type { ResumeResult, ResumeState } from "../../outcome/book.js";
import { countCalls, standing } from "../calls.js";
import { fold } from "../clean.js";
import { defineCommand, toggle, type Values } from "../command.js";
import { confirm } from "../confirm.js";
import { connect } from "../connect.js";
import { connectionFlags, holdsFlag, ledgerFlag } from "../flags.js";
import { renderPosts } from "../tables/posts.js";
import { guessUserId, userFlags } from "../user.js";
import { count, nameAccountOf, sayInstant } from "../words.js";
import { exitCode, type World } from "../world.js";

const sharedFlags = {
  ...userFlags,
  yes: toggle("do not ask", { short: "y" }),
  ...holdsFlag,
  ...ledgerFlag,
  ...connectionFlags,
} as const;

const holdFlags = {
  anyway: toggle(
    "hold posts, too, of which HighLevel may not tell all images or all of the caption: resume puts back what it tells",
  ),
  ...sharedFlags,
} as const;

/** `social-planner hold`: nothing may go out. */
export const hold = defineCommand({
  description: `Shows every scheduled post of the location, and every post that awaits approval, which could be given meanwhile; saves them all to a file, makes drafts of them, and reads back twice. Where HighLevel makes no draft of a post, it is deleted. After a crash, or where something is left, run it again. Staged imports stay: nothing of them goes out by itself. ${holdLoss} Exits 3 where a post is live already or could not be put back whole and is left, 4 where one is still there.`,
  flags: holdFlags,
  examples: ["hold", "hold --client corner-bakery"],
  async run(values, _, world) {
    const again = await world.spell("hold", [], values);
    const back = await world.spell("resume", [], { ...values, yes: undefined });
    return carryOut<HoldResult>(values, world, {
      operations: ["posts/update", "posts/delete"],
      reading: "reading what could go out",
      open: "found",
      question: "Hold",
      sayStart: (posts) => `holding ${posts}, then reading back`,
      sayProgress: (part) => `holding: ${part}; then all is read back`,
      sayStanding: (part) =>
        `about ${part} are held, and whatever was deleted is saved. To go on, or to put them back:\n  ${again}\n  ${back}`,
      run: (planner, store, options) =>
        holdPosts(planner, store, { ...options, anyway: values.anyway }),
      calls: holdCalls,
      more: ({ post, message }) => message ?? post.previewLink,
      conclude: (results) => concludeHold(results, back),
    });
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
  description: `Shows what is held and what of it can be put back, asks, and puts each post back, once, on its account and at its time: drafts are scheduled again as they are by now, what was deleted is made again. What is there already is not sent, and neither is what is past. ${holdLoss} Exits 3 where a person is needed (a time that is past, an account that is gone, a refusal), 4 where HighLevel does not show that a post is back.`,
  flags: {
    "post-again": toggle(
      "send again what was sent and is not shown, and what another post stands for; look in HighLevel before",
    ),
    ...sharedFlags,
  },
  examples: ["resume", "resume --client corner-bakery"],
  async run(values, _, world) {
    const again = await world.spell("resume", [], values);
    return carryOut<ResumeResult>(values, world, {
      operations: ["posts/update", "posts/create"],
      reading: "reading what is held, and what is there",
      open: "ready",
      question: "Put back",
      sayStart: (posts) => `putting back ${posts}`,
      sayProgress: (part) => `putting back: ${part}`,
      sayStanding: (part) =>
        `about ${part} are put back. To go on, without sending one twice:\n  ${again}`,
      run: (planner, store, options) =>
        resumePosts(planner, store, { ...options, postAgain: values["post-again"] }),
      calls: resumeCalls,
      more: ({ message }) => message,
      conclude: concludeResume,
    });
  },
});

function concludeResume(results: readonly ResumeResult[]): string {
  if (results.length === 0)
    return "Nothing is held from here; what another computer holds, it puts back.\n";
  const numberOf = (wanted: ResumeState) => results.filter(({ state }) => state === wanted).length;
  const there = numberOf("back");
  const already = there > 0 ? `; there already: ${count(there, "post")}` : "";
  return `Put back: ${count(numberOf("made"), "post")}${already}.\n`;
}

/** The exit code that a state calls for, and what is said of its posts. */
type Calls<State extends string> = {
  readonly [Name in State]?: readonly [code: number, words: string];
};

const { done, attention, unknown } = exitCode;

const holdCalls: Calls<HoldState> = {
  due: [attention, "deleted at its very time, look whether it went out on"],
  live: [attention, "live already, remove it by hand on"],
  untold: [attention, "NOT HELD, HighLevel may not tell all of its media, on"],
  cut: [attention, "NOT HELD, HighLevel may tell its caption cut, on"],
  untyped: [attention, "NOT HELD, it has a file of a kind that HighLevel does not take again, on"],
  untimed: [attention, "NOT HELD, HighLevel tells a time of it that cannot be read, on"],
  unsaid: [attention, "NOT HELD, it could not be put back whole, on"],
  left: [unknown, "STILL THERE, look in HighLevel, on"],
  unlisted: [unknown, "SENT, AND NOT LISTED YET, hold again in ten minutes, on"],
};

const resumeCalls: Calls<ResumeState> = {
  ready: [unknown, "not sent yet, run resume again, on"],
  removed: [done, "not put back, somebody deleted its draft, on"],
  past: [attention, "NOT PUT BACK, its time is over, on"],
  no_account: [attention, "NOT PUT BACK, its account is gone or has expired, on"],
  unsaid: [attention, "NOT PUT BACK, it could not be sent whole, on"],
  replaced: [
    attention,
    "NOT PUT BACK, another post stands for it since (delete that one, or put this back beside it: resume with --post-again), on",
  ],
  refused: [attention, "NOT PUT BACK, HighLevel refuses it, on"],
  altered: [attention, "BACK, AND NOT AS IT WAS, mend it in HighLevel, on"],
  unknown: [
    unknown,
    "it is not known whether it is back (run resume again in ten minutes or, once you saw in HighLevel that it is not there, with --post-again), on",
  ],
};

/** How posts are taken out or put back, and what is said of it; `part` is as `2 of 5`. */
interface Way<Result extends HoldResult | ResumeResult> {
  /** What is counted as done. */
  readonly operations: readonly string[];
  readonly reading: string;
  /** The state of what it would act on. */
  readonly open: Result["state"];
  readonly question: string;
  readonly sayStart: (posts: string) => string;
  readonly sayProgress: (part: string) => string;
  readonly sayStanding: (part: string) => string;
  readonly run: (planner: Planner, store: HoldStore, options: HoldOptions) => Promise<Result[]>;
  readonly calls: Calls<Result["state"]>;
  /** What is said of a post behind its account. */
  readonly more: (result: Result) => string | undefined;
  readonly conclude: (results: readonly Result[]) => string;
}

/** Shows what it is about, asks, does it, and tells what calls for a person. */
async function carryOut<Result extends HoldResult | ResumeResult>(
  values: Values<typeof sharedFlags>,
  world: World,
  way: Way<Result>,
): Promise<number> {
  const { signal, stdout, status } = world;
  let of = 0;
  const made = countCalls(way.operations, (part) => status(way.sayProgress(`${part} of ${of}`)));
  const { planner, client } = await connect(values, world, made.onEvent);
  const store = fileHolds(values.holds);
  const userId = await guessUserId(values, client, planner, world);
  const options = { ledger: fileLedger(values.ledger), userId, signal };
  status(way.reading);
  const plan = await way.run(planner, store, { ...options, dryRun: true });
  const found = plan.filter(({ state }) => state === way.open);
  const board = await openBoard(planner, client, signal);
  show(found, board, world);
  of = found.length;
  const posts = count(of, "post");
  if (of > 0 && !values.yes) await confirm(`${way.question} ${posts}?`, world);
  status(way.sayStart(posts));
  const results = await standing(way.run(planner, store, options), world, () =>
    way.sayStanding(`${made.done()} of ${of}`),
  );
  const codes = results.map((result) => {
    const { post, state }: { post: Post; state: Result["state"] } = result;
    const [code, words] = way.calls[state] ?? [done];
    if (words !== undefined) stdout.write(say(words, post, board, way.more(result)));
    return code;
  });
  stdout.write(way.conclude(results));
  return Math.max(done, ...codes);
}

type Board = Awaited<ReturnType<typeof openBoard>>;

// Where the token may not read the zone, and nobody says it, times are shown in UTC alone.
async function openBoard(planner: Planner, client: Client | undefined, signal: AbortSignal) {
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
  const posts = found.map(({ post }) => {
    return { caption: post.summary ?? "", utc: utcOf(post), copies: [post] };
  });
  stdout.write(renderPosts(posts, accounts, timeZone, stdout.columns));
  stdout.write(`${holdLoss}\n`);
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
