import type { PlannedPost } from "../csv/plan.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { dueOf, type Sent } from "../ledger/sent.js";
import { indexLibrary, seeMedia } from "../ledger/shelf.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { instantOf } from "../location/instant.js";
import type { Placement } from "../location/placement.js";
import { readPosts, type SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { readHistory, readReplaced, takenBack } from "./history.js";
import { lookAtPosts, markCarriedOut, type ImportThere } from "./look.js";
import { findKin } from "./asked.js";
import { readClocks } from "./clock.js";
import { reconcile } from "./reconcile.js";
import type { Reconciliation } from "./state.js";
import { findFiles } from "./sharers.js";
import { elsewhere } from "./spot.js";

/** Planned posts and where they go. */
export interface Plan {
  /** The name of the file. */
  readonly file: string;
  readonly placements: readonly Placement[];
  /** The accounts that they go to. */
  readonly accounts: readonly Account[];
  /** All of the location's, where they are known: a post on one of them is not the plan's. */
  readonly everyAccount?: readonly Account[] | undefined;
  /** The names of rows in a sheet, by their numbers. */
  readonly rowIds?: ReadonlyMap<number, string> | undefined;
  /** Posts of the same plan that go elsewhere: theirs are not foreign. */
  readonly others?: readonly Placement[] | undefined;
}

/** What is known beside what HighLevel's list of posts tells. */
export interface Known {
  readonly imports: readonly ImportThere[];
  readonly records: readonly ImportRecord[];
  /** Posts that a hold took out. */
  readonly held?: readonly SeenPost[] | undefined;
  /** What an address of the media library stands for; default what the records tell. */
  readonly refOf?: ((url: string) => string) | undefined;
  /** Posts that were deleted a moment ago: a list may go on to tell them. */
  readonly deleted?: readonly string[] | undefined;
  /** Whether posts without a row are to be deleted, also those that a person left before; default no. */
  readonly isClearing?: boolean | undefined;
  /** By HighLevel's clock, in milliseconds; default this machine's. */
  readonly now?: number | undefined;
}

/** A plan beside what is there, as it was read. */
export interface Observation extends Reconciliation {
  /** The imports that were carried out, also those that read in_review, as their posts show. */
  readonly carriedOut: ReadonlySet<string>;
}

/** Every post of a plan on every account. */
export function toPlacements(
  posts: readonly PlannedPost[],
  accounts: readonly Account[],
): Placement[] {
  return posts.flatMap((post) =>
    accounts.map(({ id = "", platform }) => ({ post, accountId: id, platform })),
  );
}

/**
 * Reads the posts that matter for a plan and reconciles all three: plan, history and what is there. It only reads: lists
 * first, and by its id what a list does not show though it was made.
 */
export async function observe(
  planner: Pick<Planner, "posts">,
  plan: Plan,
  known: Known,
  signal?: AbortSignal,
): Promise<Observation> {
  const { imports, records, held: taken, isClearing, now = Date.now() } = known;
  const refOf = known.refOf ?? indexLibrary(records).refOf;
  const [placements, others] = [plan.placements, plan.others ?? []].map((all) =>
    all.map((one) => seePlacement(one, refOf)),
  ) as [Placement[], Placement[]];
  const held = taken?.map((post) => seeMedia(post, refOf));
  const kept = new Set(records.flatMap((record) => record.kept ?? []));
  const { own, accountOf } = indexOwn(plan, others);
  const reader = { file: plan.file, accountOf: own };
  const files = { ...findFiles(records, plan.file, now), rowIds: plan.rowIds };
  const history = readHistory(records, imports, reader);
  const kin = findKin(placements, history);
  const isAhead = (one: Sent) =>
    (one.isOfPlan || kin.has(one.plan)) && (dueOf(one) ?? Infinity) > now;
  const ahead = history.filter(isAhead);
  // What was to be deleted may be there all the same.
  const going = readReplaced(records, imports, reader).filter(isAhead);
  const seen = findSeen(records, plan.file, now);
  const times = [...placements, ...others].map(({ post }) => instantOf(post.utc) || undefined);
  // What reads in review may be carried out, which only its posts show.
  const possible = readHistory(records, imports.map(asCarriedOut), reader).filter(isAhead);
  const instants = [...times, ...seen.values(), ...[...ahead, ...going, ...possible].map(dueOf)];
  const near = await lookAtPosts(planner, instants, signal);
  const compare = (told: readonly SeenPost[]) => {
    const read = readClocks(told, [...placements, ...others], history);
    const posts = read.map((post) => seeMedia(post, refOf));
    const carried = markCarriedOut(imports, posts);
    const there = { ...reader, there: idsOf(posts) };
    const [sent, replaced] = [readHistory, readReplaced].map((tell) =>
      tell(records, carried, there).map((one) => seeSent(one, refOf)),
    ) as [Sent[], Sent[]];
    const versions = { sent, replaced, seen, now, ...files };
    const compared = { placements, others, posts, held, kept, isClearing, accountOf, ...versions };
    return { ...reconcile(compared), carriedOut: new Set(carried.flatMap(idIfOut)) };
  };
  const guess = compare(near);
  const far = await lookFurther(planner, guess, instants, signal);
  const listed = [...indexById([...near, ...far]).values()];
  const first = far.length === 0 ? guess : compare(listed);
  const gone = [...takenBack(records), ...(known.deleted ?? [])];
  const doubted = findDoubted(first, ahead, indexById(listed), { held: idsOf(held ?? []), gone });
  return doubted.size === 0 ? first : compare(await readAnew(planner, listed, doubted, signal));
}

/** The posts as lists tell them, but those in doubt as each is read by its id: with its media where a list left some out. */
async function readAnew(
  planner: Pick<Planner, "posts">,
  listed: readonly SeenPost[],
  doubted: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<SeenPost[]> {
  const [found, before] = [await readPosts(planner, doubted, signal), indexById(listed)];
  const read = [...found].map(([id, post]) => {
    const media = before.get(id)?.media ?? [];
    return media.length > post.media.length ? { ...post, media } : post;
  });
  return [...listed.filter(({ id }) => !doubted.has(id)), ...read];
}

function indexById(posts: readonly SeenPost[]): ReadonlyMap<string, SeenPost> {
  return new Map(posts.map((post) => [post.id, post]));
}

/** When posts are due that were rows of a file though it did not send them, by their ids. */
function findSeen(
  records: readonly ImportRecord[],
  file: string,
  now: number,
): ReadonlyMap<string, number> {
  const all = records.filter((one) => isOfFile(one, file)).flatMap(({ seen = [] }) => seen);
  const times = all.map(({ id, utc }) => [id, Date.parse(utc)] as const);
  return new Map(times.filter(([, at]) => at > now));
}

function idsOf(posts: readonly SeenPost[]): ReadonlySet<string> {
  return new Set(posts.map(({ id }) => id));
}

function asCarriedOut(one: ImportThere): ImportThere {
  return one.status === "in_review" ? { ...one, isCarriedOut: true } : one;
}

function idIfOut({ id, isCarriedOut }: ImportThere): string[] {
  return isCarriedOut ? [id] : [];
}

/**
 * The posts around what is gone, and what a row may be that another machine sent, and of which nobody here learned an id: at
 * another time, since when it was sent or, where nothing tells that, from now on, and until half a year after the plan.
 */
async function lookFurther(
  planner: Pick<Planner, "posts">,
  { placements, unseen, isTakenOver }: Reconciliation,
  near: readonly (number | undefined)[],
  signal: AbortSignal | undefined,
): Promise<SeenPost[]> {
  const lost = placements.flatMap(({ state, sent }) =>
    (state === "removed" || state === "unknown") && sent ? sent : [],
  );
  const wanted = [...lost, ...unseen.filter(({ ids }) => ids.length === 0)];
  const isOpen = isTakenOver && placements.some(({ state }) => state === "missing");
  if (wanted.length === 0 && !isOpen) return [];
  const sentAt = wanted.map(({ at }) => Date.parse(at)).filter((at) => !Number.isNaN(at));
  const since = isOpen ? [Date.now(), ...sentAt] : sentAt;
  const due = wanted.flatMap((one) => dueOf(one) ?? []);
  // A person may have moved it.
  const last = [...near, ...due, Date.now()].reduce(
    (one: number, two = -Infinity) => Math.max(one, two),
    0,
  );
  return lookAtPosts(planner, [...since, ...due, last + halfYear], signal);
}

const halfYear = 183 * 86_400_000;

// A server that tells every post otherwise must not be asked for each.
const mostDoubted = 200;

/** The posts that are read by their ids: those that were made and are not listed, and those of which a deed may come. */
function findDoubted(
  { placements, dropped, unseen }: Reconciliation,
  ahead: readonly Sent[],
  listed: ReadonlyMap<string, SeenPost>,
  { held, gone }: { readonly held: ReadonlySet<string>; readonly gone: readonly string[] },
): Set<string> {
  const sent = [...placements.flatMap((one) => one.sent ?? []), ...ahead, ...unseen];
  const lost = sent.flatMap(({ ids }) => ids).filter((id) => !listed.has(id));
  // What was sent, and is told as a draft: a list may lag behind what made it a post again.
  const idle = ahead
    .flatMap(({ ids }) => ids)
    .filter((id) => listed.get(id)?.status === "draft" && !held.has(id))
    .slice(0, mostDoubted);
  const differing = placements
    .filter(
      // A list may go on to tell what was deleted.
      (one) =>
        ["changed", "kept", "possible_duplicate", "doubled", "draft"].includes(one.state) ||
        one.sent?.isPulled,
    )
    .flatMap(({ found }) => found)
    .slice(0, mostDoubted);
  // What is held may be scheduled by a person, or a list may go on to tell it.
  const back = [...held].filter((id) => (listed.get(id)?.status ?? "draft") !== "draft");
  return new Set([
    ...lost,
    ...gone.filter((id) => listed.has(id)),
    ...back,
    ...idle,
    ...differing.map(({ id }) => id),
    ...dropped.map(({ post }) => post.id),
  ]);
}

/** Which of the plan's accounts an id means, also one that it had before, and which of all. */
function indexOwn({ accounts, everyAccount }: Plan, others: readonly Placement[]) {
  const elsewhereOnly = [...new Set(others.map(({ accountId }) => accountId))].map((id) => ({
    id,
  }));
  const find = indexAccounts([...accounts, ...elsewhereOnly]);
  const any = everyAccount && indexAccounts(everyAccount);
  const own = (id: string) => find(id)?.id;
  const accountOf = (id: string) => own(id) ?? (!any || any(id) ? elsewhere : undefined);
  return { own, accountOf };
}

type RefOf = NonNullable<Known["refOf"]>;

function seePlacement(one: Placement, refOf: RefOf): Placement {
  const post = seeMedia(one.post, refOf);
  return post === one.post ? one : { ...one, post };
}

function seeSent(one: Sent, refOf: RefOf): Sent {
  const { media, told } = one;
  return {
    ...one,
    ...(media && { media: media.map(refOf) }),
    ...(told && { told: seeMedia(told, refOf) }),
  };
}
