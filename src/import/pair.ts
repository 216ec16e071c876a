import { captionKey, compareCaption } from "../location/caption.js";
import { minuteOf } from "../location/instant.js";
import { normalizeUrl } from "../location/media.js";
import { keyOf, placeOf } from "../location/placement.js";
import type { Placement } from "../location/placement.js";
import type { Sent } from "./sent.js";

/** What was sent, sorted by whose it is. */
export interface Pairing {
  /** What was sent of a placement last, by its key. */
  readonly paired: ReadonlyMap<string, Sent>;
  /** What was sent of a row of the same name that has nothing in common with the placement, by its key. */
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
 * sent is another plan, but for what is less than 36 hours away.
 */
export function pairSent(
  placements: readonly Placement[],
  { sent, rowIds, now }: Versions,
): Pairing {
  const paired = new Map<string, Sent>();
  const asked = new Map<string, Sent>();
  const open = new Set(placements);
  const left = new Set(sent);
  const take = (placement: Placement, one: Sent) => {
    paired.set(keyOf(placeOf(placement)), one);
    open.delete(placement);
    left.delete(one);
  };
  const match = ({ ofPlan, ofSent, isMeant = () => true }: Way) => {
    const index = groupBy([...left].toSorted(byInstant), ofSent);
    for (const placement of [...open].toSorted(byTime)) {
      const rivals = index.get(ofPlan(placement) ?? "") ?? [];
      const at = rivals.findIndex((one) => isMeant(placement, one));
      if (at >= 0) take(placement, rivals.splice(at, 1)[0]!);
    }
  };
  const isEarlier = (one: Sent) => one.isOfPlan && (one.instant === undefined || one.instant > now);
  const earlier = (toKey: (one: Sent) => string | undefined) => (one: Sent) =>
    isEarlier(one) ? toKey(one) : undefined;

  match({ ofPlan: contentOf, ofSent: sentContentOf, isMeant: hasSameFiles });
  match({ ofPlan: contentOf, ofSent: sentContentOf });
  const shares = measureShares(sent, left, placements.length);
  const isVersion = (placement: Placement, one: Sent) =>
    shares(one) >= 0.5 || distance(placement, one) <= nearby;
  const nameOf = ({ post, accountId }: Placement) => named(accountId, rowIds?.get(post.row));
  const sentNameOf = earlier(({ accountId, rowId }) => named(accountId, rowId));
  match({ ofPlan: nameOf, ofSent: sentNameOf, isMeant: isRelated });
  const namesakes = groupBy([...left], sentNameOf);
  for (const placement of open) {
    const [one] = namesakes.get(nameOf(placement) ?? "") ?? [];
    if (one) asked.set(keyOf(placeOf(placement)), one);
  }
  match({ ofPlan: wordsOf, ofSent: earlier(sentWordsOf), isMeant: isVersion });
  match({ ofPlan: minuteKeyOf, ofSent: earlier(sentMinuteKeyOf) });
  match({
    ofPlan: (placement) => keyOf(placeOf(placement)),
    ofSent: earlier(keyOf),
    isMeant: (placement, one) => isVersion(placement, one) && isAlike(placement, one),
  });
  // What is left is compared one by one, where it is little.
  if (open.size <= few && left.size <= few)
    match({
      ofPlan: ({ accountId }) => accountId,
      ofSent: earlier(({ accountId }) => accountId),
      isMeant: (placement, one) => distance(placement, one) <= nearby && isAlike(placement, one),
    });
  const rest = [...left];
  // By now it is known how much of an import is in the plan, be it changed.
  const kept = measureShares(sent, left, placements.length);
  // HighLevel does not tell which imports were versions of one plan.
  const told = measureShare(
    sent.filter((one) => one.isTold && isEarlier(one)),
    left,
    placements.length,
  );
  const isLoose = (one: Sent) =>
    isEarlier(one) &&
    (kept(one) >= 0.5 || (one.isTold && told >= 0.5 && isWithin(one, placements)));
  return {
    paired,
    asked,
    loose: rest.filter(isLoose),
    elsewhere: rest.filter((one) => !isLoose(one)),
  };
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

/** Which share of what was sent, by whatever imports, is in the plan. */
function measureShare(sent: readonly Sent[], left: ReadonlySet<Sent>, planned: number): number {
  const same = sent.filter((one) => !left.has(one)).length;
  return same / Math.max(1, Math.min(sent.length, planned));
}

/** Whether what was sent lies between the plan's own first and last time. */
function isWithin({ instant }: Sent, placements: readonly Placement[]): boolean {
  const times = placements.flatMap(({ post }) => instantOf(post.utc) ?? []);
  if (instant === undefined || times.length === 0) return false;
  const first = times.reduce((least, one) => Math.min(least, one));
  const last = times.reduce((most, one) => Math.max(most, one));
  return first <= instant && instant <= last;
}

/** Which share of what was sent for a plan is in this one, measured on the smaller of the two; `left` is what is not. */
function measureShares(
  sent: readonly Sent[],
  left: ReadonlySet<Sent>,
  planned: number,
): (one: Sent) => number {
  const counts = new Map<string, { all: number; same: number }>();
  for (const one of sent) {
    const { all, same } = counts.get(one.plan) ?? { all: 0, same: 0 };
    counts.set(one.plan, { all: all + 1, same: same + (left.has(one) ? 0 : 1) });
  }
  return ({ plan }) => {
    const { all, same } = counts.get(plan) ?? { all: 1, same: 0 };
    return same / Math.max(1, Math.min(all, planned));
  };
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

function instantOf(utc: string | undefined): number | undefined {
  return utc === undefined ? undefined : Date.parse(utc);
}

function minuteIn(instant: number | undefined): number | "draft" {
  return instant === undefined ? "draft" : minuteOf(instant);
}

function filesOf(media: readonly string[]): string {
  return media.map(normalizeUrl).join(" ");
}
