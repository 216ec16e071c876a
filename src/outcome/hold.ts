import { listAccounts, type Account } from "../location/accounts.js";
import type { HeldPost, HoldStore } from "../location/holds.js";
import { idOf, seePost, type Post } from "../location/posts.js";
import { explainLost } from "../location/remake.js";
import { findAccounts } from "../location/twin.js";
import { completePost, type Known } from "../location/whole.js";
import type { Version } from "../operation.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import { sleep } from "../request/abort.js";
import { findAstray } from "./astray.js";
import { withHold, type DeedOptions } from "./deed.js";
import { addPosts, findGoing, findKnown, findUnlearned, listOpen, readThere } from "./going.js";
import { rememberMoves } from "./moves.js";
import { takeOut } from "./take-out.js";

/** A post that is held, or was to be. */
export interface HoldResult {
  /** As HighLevel told it last. */
  readonly post: Post;
  readonly state: HoldState;
  /** Whether it stays in HighLevel as a draft; else it is saved and deleted. */
  readonly isDraft: boolean;
  /** Why it could not be held, where that was said. */
  readonly message: string | undefined;
}

/** What became of a post that was to be held. */
export type HoldState =
  /** It is there and would be held: nothing was done, for it is a dry run. */
  | "found"
  /** It is saved and will not go out. */
  | "held"
  /** It is saved and deleted, but its time came before that was sure: it may have gone out unseen. */
  | "due"
  /** It went out before it was held; only its network can remove it. */
  | "live"
  /** It was not touched and may go out: HighLevel may not tell all of its media, such as only the first of its images; `anyway` holds it all the same. */
  | "untold"
  /** It was not touched and may go out: its caption ends as one that was cut; `anyway` holds it all the same. */
  | "cut"
  /** It was not touched and may go out: it has a file of a kind that HighLevel would not take again. */
  | "untyped"
  /** It was not touched and may go out: HighLevel tells a time of it that cannot be read. */
  | "untimed"
  /** It was not touched and may go out: the version of the API that is spoken cannot say all of it again; `message` has what. */
  | "unsaid"
  /** It is still there, or there anew, and may go out. */
  | "left"
  /** An import sent it within ten minutes, and HighLevel does not list it yet: it may come to be there, and go out. */
  | "unlisted";

/** How posts are held. */
export interface HoldOptions extends DeedOptions {
  /** Whether to hold posts, too, of which HighLevel may not tell all images or all of the caption; default no. */
  readonly anyway?: boolean | undefined;
  /** How long to wait between the two readings at the end, in milliseconds; default 3,000. */
  readonly pause?: number | undefined;
}

const rules: RulesOf<HoldOptions> = {
  ledger: rule.ledger,
  anyway: rule.flag,
  userId: rule.text,
  dryRun: rule.flag,
  pause: rule.milliseconds,
  signal: rule.signal,
};

/** What a person is to know before a hold and before its end. */
export const holdLoss =
  "HighLevel does not tell follow-up comments and categories, and perhaps not all that single networks ask for: resume cannot put back what it does not tell.";

/**
 * Keeps every post of a location from going out by itself: scheduled ones and those that await approval, also where their
 * time is over. They stay in HighLevel as drafts; where it does not make them drafts, they are deleted.
 *
 * All of them are saved before the first is touched, the earliest first, and only those are touched that can be put back
 * whole; then all is read back, and listed twice, for HighLevel may make a deleted post anew (callers' reports). Run it
 * again after a crash, or where something is left: it goes on, and what was saved stays saved.
 *
 * @throws LedgerBusyError; HoldBusyError; ApiError and its kin.
 */
export async function holdPosts(
  planner: Planner,
  store: HoldStore,
  options: HoldOptions = {},
): Promise<HoldResult[]> {
  checkOptions("holdPosts", { holds: store }, { holds: rule.store }, ["holds"]);
  checkOptions("holdPosts", options, rules);
  const { ledger, dryRun, pause = 3_000, signal } = options;
  const { locationId = "" } = planner;
  return withHold(planner, store, ledger, async (entry, records) => {
    const known = entry.record?.posts ?? [];
    const { going, there, nameless } = await findGoing(planner, known, records, options);
    const accounts = await listAccounts(planner, signal);
    const { posts: before } = await findAstray(planner, known, there, { accounts, signal });
    const knowing = { knownOf: findKnown(records, before), accounts, version: planner.version };
    const { wholes, told, broken } = sortByWhole(going, knowing, options);
    const left = [...nameless.map((post) => toLeft(post, unnamed)), ...broken];
    const lacking = (seen: readonly Post[]) =>
      findUnlearned(records, seen, accounts).map((post) => toResult(post, "unlisted"));
    if (dryRun)
      return [
        ...wholes.map((post) => toResult(post, "found")),
        ...left,
        ...lacking([...there.values(), ...going, ...before.map(({ post }) => post)]),
      ];

    const posts = addPosts(before, wholes, there, accounts);
    const save = (changed: readonly HeldPost[]) => entry.save({ locationId, posts: changed });
    await save(posts);
    const taken = await takeOut(planner, { posts, going: wholes, told, accounts, save }, options);
    await rememberMoves(ledger, records, taken.posts);
    const { after, untold } = await readBack(planner, taken.posts, { pause, signal });
    const live = (id: string) => after.get(id)?.status === "published";
    await save(
      taken.posts.map((held) => ({ ...held, current: held.current ?? held.ids.find(live) })),
    );
    const more = [...left, ...untold.map((post) => toLeft(post, unreadable))];
    const ended = [...conclude(taken.posts, wholes, after, taken.messages, more), ...more];
    return [...ended, ...lacking([...after.values(), ...ended.map(({ post }) => post)])];
  });
}

interface Knowing {
  readonly knownOf: (id: string) => Known | undefined;
  readonly accounts: readonly Account[];
  readonly version: Version;
}

/** Those that can be put back whole, the ids of those whose caption is only told, and those that cannot. */
function sortByWhole(
  going: readonly Post[],
  { knownOf, accounts, version }: Knowing,
  { anyway }: HoldOptions,
): { wholes: Post[]; told: ReadonlySet<string>; broken: HoldResult[] } {
  const told = new Set<string>();
  const all = going.map((post): HoldResult => {
    const whole = completePost(post, knownOf(idOf(post)));
    if (whole.isTold) told.add(idOf(post));
    const isHopeless = whole.problem === "untyped" || whole.problem === "untimed";
    if (whole.problem && (isHopeless || !anyway)) return toResult(post, whole.problem);
    const message = explainLost(whole.post, findAccounts(post, accounts), version);
    return message ? { ...toResult(post, "unsaid"), message } : toResult(whole.post, "found");
  });
  const wholes = all.filter(({ state }) => state === "found").map(({ post }) => post);
  return { wholes, told, broken: all.filter(({ state }) => state !== "found") };
}

// What may still go out, or is going out right now.
const open = ["scheduled", "in_review", "in_progress"];

/** All that is held, and all that could go out after all, by two readings. */
async function readBack(
  planner: Planner,
  posts: readonly HeldPost[],
  { pause, signal }: { readonly pause: number; readonly signal: AbortSignal | undefined },
): Promise<{ after: ReadonlyMap<string, Post>; untold: readonly Post[] }> {
  const ids = posts.flatMap((held) => [...held.ids, ...(held.current ? [held.current] : [])]);
  const known = new Set(["", ...ids]);
  ids.push(...(await listOpen(planner, open, signal)).map(idOf));
  await sleep(pause, signal);
  const listed = await listOpen(planner, open, signal);
  ids.push(...listed.map(idOf));
  const after = await readThere(planner, ids, signal);
  // A list stays behind a deletion of ours; what else it shows can go out, whatever a single read says.
  const untold = listed.filter((post) => !known.has(idOf(post)) && !after.has(idOf(post)));
  return { after, untold };
}

function conclude(
  posts: readonly HeldPost[],
  going: readonly Post[],
  after: ReadonlyMap<string, Post>,
  messages: ReadonlyMap<string, string>,
  left: readonly HoldResult[],
): HoldResult[] {
  const touched = new Set(going.map(idOf));
  const isDue = ({ ids, post }: HeldPost) =>
    ids.some((id) => touched.has(id)) && !((seePost(post).instant ?? 0) > Date.now());
  const results = posts.map((held): HoldResult => {
    const now = held.ids.flatMap((id) => after.get(id) ?? []);
    const out = now.find(({ status }) => status === "published");
    const stuck = now.find(mayGoOut);
    if (stuck) return toLeft(stuck, messages.get(idOf(stuck)));
    if (out) return toResult(out, "live");
    const isDraft = now.some(({ status }) => status === "draft");
    return { ...toResult(held.post, !isDraft && isDue(held) ? "due" : "held"), isDraft };
  });
  const others = left.map(({ post }) => idOf(post));
  const known = new Set([...posts.flatMap(({ ids }) => ids), ...others]);
  const anew = [...after.values()]
    .filter((post) => !known.has(idOf(post)) && (mayGoOut(post) || post.status === "published"))
    .map((post) => toResult(post, mayGoOut(post) ? "left" : "live"));
  return [...results, ...anew];
}

function toResult(post: Post, state: HoldState): HoldResult {
  return { post, state, isDraft: false, message: undefined };
}

const unnamed = "HighLevel tells no id of it; hold it in HighLevel";
const unreadable = "HighLevel lists it, and tells nothing of it by its id; hold it in HighLevel";

function toLeft(post: Post, message: string | undefined): HoldResult {
  return { ...toResult(post, "left"), message };
}

function mayGoOut({ status = "" }: Post): boolean {
  return !["published", "draft", "failed"].includes(status);
}
