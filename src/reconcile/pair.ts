import { captionKey, compareCaption } from "../location/caption.js";
import { minuteOf } from "../location/instant.js";
import { normalizeUrl } from "../location/media.js";
import { keyOf, placeOf } from "../location/placement.js";
import type { Placement } from "../location/placement.js";
import type { Sent } from "../ledger/sent.js";
import { instantOf, judgeLoose, measureShares } from "./share.js";

/** What was sent, sorted by whose it is. */
export interface Pairing {
  /** What was sent of a placement last, by its key. */
  readonly paired: ReadonlyMap<string, Sent>;
  /** What was sent that the placement may be, though nothing shows that it is, by its key. */
  readonly asked: ReadonlyMap<string, Sent>;
  /** What was sent of this plan and is no row's any more. */
  readonly loose: readonly Sent[];
  /** What was sent of other plans. */
  readonly elsewhere: readonly Sent[];
}

/** How versions of a row are told. */
export interface Versions {
  readonly sent: readonly Sent[];
  /** The names of rows in a sheet, by their numbers. */
  readonly rowIds?: ReadonlyMap<number, string> | undefined;
  /** In milliseconds. */
  readonly now: number;
}

const nearby = 36 * 3_600_000;
const few = 50;

/**
 * Finds for each placement what was sent of it last: the same content first, then the row's own name, then, of the same
 * file and still to come, the same caption at another time, another caption at the same time, and the same row with most
 * of its letters.
 *
 * A caption that only comes again (every Monday) is no move: an import of which hardly anything is in the plan as it was
 * sent is another plan, but for what is less than 36 hours away. Where most of its captions come again, the plan may have
 * been moved as a whole; where most of it is in a file of another name, that may be its new name; and what is out by now
 * may have been moved too late: that is asked.
 */
export function pairSent(placements: readonly Placement[], versions: Versions): Pairing {
  const { sent, rowIds, now } = versions;
  const pairs = beginPairs(placements, sent);
  const { left, open } = pairs;
  const isAhead = ({ instant }: Sent) => instant === undefined || instant > now;
  const isEarlier = (one: Sent) => one.isOfPlan && isAhead(one);
  const earlier = (toKey: (one: Sent) => string | undefined) => (one: Sent) =>
    isEarlier(one) ? toKey(one) : undefined;

  pairs.match({ ofPlan: contentOf, ofSent: sentContentOf, isMeant: hasSameFiles });
  pairs.match({ ofPlan: contentOf, ofSent: sentContentOf });
  const shares = measureShares(sent, left, placements);
  const isVersion = (placement: Placement, one: Sent) =>
    shares(one) >= 0.5 || distance(placement, one) <= nearby;
  const nameOf = ({ post, accountId }: Placement) => named(accountId, rowIds?.get(post.row));
  const sentNameOf = earlier(({ accountId, rowId }) => named(accountId, rowId));
  pairs.match({ ofPlan: nameOf, ofSent: sentNameOf, isMeant: isRelated });
  const namesakes = findNamesakes(pairs, nameOf, sentNameOf);
  pairs.match({ ofPlan: wordsOf, ofSent: earlier(sentWordsOf), isMeant: isVersion });
  pairs.match({ ofPlan: minuteKeyOf, ofSent: earlier(sentMinuteKeyOf) });
  pairs.match({
    ofPlan: (placement) => keyOf(placeOf(placement)),
    ofSent: earlier(keyOf),
    isMeant: (placement, one) => isVersion(placement, one) && isAlike(placement, one),
  });
  // What is left is compared one by one, where it is little.
  if (open.size <= few && left.size <= few)
    pairs.match({
      ofPlan: ({ accountId }) => accountId,
      ofSent: earlier(({ accountId }) => accountId),
      isMeant: (placement, one) => distance(placement, one) <= nearby && isAlike(placement, one),
    });
  const isKin = (one: Sent) => isEarlier(one) || shares(one) >= 0.5;
  const asked = new Map([...findMoved(placements, sent.filter(isKin), pairs), ...namesakes]);
  // By now it is known how much of each plan is in this one, be it changed.
  const isInPlan = judgeLoose(placements, sent, left);
  const contents = new Set(placements.map((one) => contentOf({ ...one, accountId: "" })));
  const isElsewhere = (one: Sent) => contents.has(sentContentOf({ ...one, accountId: "" }));
  const isLoose = (one: Sent) => isInPlan(one) || isElsewhere(one);
  const [loose, elsewhere]: [Sent[], Sent[]] = [[], []];
  for (const one of left) (isEarlier(one) && isLoose(one) ? loose : elsewhere).push(one);
  return { paired: pairs.paired, asked, loose, elsewhere };
}

/** Pairs as they are found, and what of both sides is still without one. */
interface Pairs {
  readonly paired: ReadonlyMap<string, Sent>;
  readonly open: ReadonlySet<Placement>;
  readonly left: ReadonlySet<Sent>;
  /** Pairs in one way what is open, in the order of time. */
  readonly match: (way: Way) => void;
}

function beginPairs(placements: readonly Placement[], sent: readonly Sent[]): Pairs {
  const paired = new Map<string, Sent>();
  const open = new Set(placements);
  const left = new Set(sent);
  const match = (way: Way) => {
    for (const [placement, one] of pairUp([...open], [...left], way)) {
      paired.set(keyOf(placeOf(placement)), one);
      open.delete(placement);
      left.delete(one);
    }
  };
  return { paired, open, left, match };
}

/** Pairs in one way, in the order of time; each is in one pair. */
function pairUp(
  open: readonly Placement[],
  left: readonly Sent[],
  { ofPlan, ofSent, isMeant = () => true }: Way,
): (readonly [Placement, Sent])[] {
  const index = groupBy(left.toSorted(byInstant), ofSent);
  return open.toSorted(byTime).flatMap((placement) => {
    const rivals = index.get(ofPlan(placement) ?? "") ?? [];
    const at = rivals.findIndex((one) => isMeant(placement, one));
    return at < 0 ? [] : [[placement, rivals.splice(at, 1)[0]!] as const];
  });
}

/** What may have been moved as a whole: where most of what was sent for a plan, and is in no pair, comes again in its words. */
function findMoved(
  placements: readonly Placement[],
  ahead: readonly Sent[],
  { open, left }: Pairs,
): (readonly [string, Sent])[] {
  const free = ahead.filter((one) => left.has(one));
  const moved = pairUp([...open], free, { ofPlan: wordsOf, ofSent: sentWordsOf });
  const found = new Set(moved.map(([, one]) => one));
  const share = measureShares(ahead, new Set(free.filter((one) => !found.has(one))), placements);
  return moved
    .filter(([, one]) => share(one) >= 0.5)
    .map(([placement, one]) => [keyOf(placeOf(placement)), one]);
}

/** Names the plans of which a row is in this one as it was sent. */
export function findKin(placements: readonly Placement[], sent: readonly Sent[]): Set<string> {
  const contents = new Set(placements.map(contentOf));
  return new Set(sent.flatMap((one) => (contents.has(sentContentOf(one)) ? one.plan : [])));
}

function findNamesakes(
  { open, left }: Pairs,
  ofPlan: Way["ofPlan"],
  ofSent: Way["ofSent"],
): Map<string, Sent> {
  const namesakes = groupBy([...left], ofSent);
  const found = [...open].map((placement) => {
    const [one] = namesakes.get(ofPlan(placement) ?? "") ?? [];
    return [keyOf(placeOf(placement)), one] as const;
  });
  return new Map(found.flatMap(([key, one]) => (one ? [[key, one] as const] : [])));
}

/** A way in which a placement is one with what was sent: by equal keys, and where it `isMeant`. */
interface Way {
  readonly ofPlan: (placement: Placement) => string | undefined;
  readonly ofSent: (one: Sent) => string | undefined;
  readonly isMeant?: (placement: Placement, one: Sent) => boolean;
}

function contentOf({ post, accountId }: Placement): string {
  return `${accountId} ${minuteIn(instantOf(post.utc))} ${captionKey(post.content)}`;
}

function sentContentOf({ accountId, instant, content }: Sent): string {
  return `${accountId} ${minuteIn(instant)} ${captionKey(content)}`;
}

// Posts without a caption are told apart by their media.
function wordsOf({ post, accountId }: Placement): string {
  return `${accountId} ${captionKey(post.content) || filesOf(post.media)}`;
}

function sentWordsOf({ accountId, content, media = [] }: Sent): string {
  return `${accountId} ${captionKey(content) || filesOf(media)}`;
}

function minuteKeyOf({ post, accountId }: Placement): string | undefined {
  return post.utc && `${accountId} ${minuteIn(instantOf(post.utc))}`;
}

function sentMinuteKeyOf({ accountId, instant }: Sent): string | undefined {
  return instant === undefined ? undefined : `${accountId} ${minuteIn(instant)}`;
}

function named(accountId: string, name: string | undefined): string | undefined {
  return name ? `${accountId} ${name}` : undefined;
}

function hasSameFiles({ post }: Placement, { media }: Sent): boolean {
  return media !== undefined && filesOf(media) === filesOf(post.media);
}

function isRelated(placement: Placement, one: Sent): boolean {
  return distance(placement, one) <= nearby || isAlike(placement, one);
}

function isAlike({ post }: Placement, one: Sent): boolean {
  return compareCaption(post, one.content) !== "other";
}

/** How far apart in time they are, in milliseconds. */
function distance({ post }: Placement, { instant }: Sent): number {
  const planned = instantOf(post.utc);
  return planned === undefined || instant === undefined ? Infinity : Math.abs(planned - instant);
}

function groupBy<T>(
  things: readonly T[],
  toKey: (thing: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = toKey(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

function byTime({ post: left }: Placement, { post: right }: Placement): number {
  return (instantOf(left.utc) ?? 0) - (instantOf(right.utc) ?? 0) || left.row - right.row;
}

function byInstant(left: Sent, right: Sent): number {
  return (left.instant ?? 0) - (right.instant ?? 0) || left.row - right.row;
}

function minuteIn(instant: number | undefined): number | "draft" {
  return instant === undefined ? "draft" : minuteOf(instant);
}

function filesOf(media: readonly string[]): string {
  return media.map(normalizeUrl).join(" ");
}
