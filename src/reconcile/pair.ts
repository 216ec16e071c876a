import { instantOf } from "../location/instant.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import { dueOf, type Sent } from "../ledger/sent.js";
import { findMoved, findNamesakes } from "./asked.js";
import {
  contentNow,
  contentOf,
  contentsOf,
  hadItsMedia,
  isAlike,
  minuteKeyNow,
  minuteKeyOf,
  named,
  sentContentOf,
  sentMinuteKeyOf,
  sentWordsOf,
  wordsOf,
} from "./keys.js";
import { beginPairs, type Pairs } from "./pairs.js";
import { judgeLoose, measureShares } from "./share.js";

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
  /** Earlier versions whose posts were deleted. */
  readonly replaced?: readonly Sent[] | undefined;
  /** The names of rows in a sheet, by their numbers. */
  readonly rowIds?: ReadonlyMap<number, string> | undefined;
  readonly posts: readonly SeenPost[];
  /** Posts that a hold took out, as they were. */
  readonly held?: readonly SeenPost[] | undefined;
  /** In milliseconds. */
  readonly now: number;
}

/** So far apart, in milliseconds, a caption that comes again may be the same post moved. */
export const nearby = 36 * 3_600_000;
const few = 50;

/**
 * Finds for each placement what was sent of it last: the same content first, as it stands by now before as it was sent, then
 * the row's own name, then, of the same file and still to come, the same caption at another time, another caption at the
 * same time where its own comes nowhere again, and the same row with most of its letters.
 *
 * A caption that only comes again (every Monday) is no move: an import of which hardly anything is in the plan as it was
 * sent is another plan, but for what is less than 36 hours away, and for rows that changed places. Where most of its
 * captions come again, the plan may have been moved as a whole; where most of it is in a file of another name, that may be
 * its new name; and what is out by now may have been moved too late: that is asked.
 */
export function pairSent(placements: readonly Placement[], versions: Versions): Pairing {
  const { sent, rowIds, posts, held = [], now } = versions;
  const there = new Map([...held, ...posts].map((post) => [post.id, post]));
  const isGone = ({ ids }: Sent) => ids.length > 0 && !ids.some((id) => there.has(id));
  const pairs = beginPairs(placements, sent, isGone);
  const { left, open } = pairs;
  const isAhead = (one: Sent) => (dueOf(one) ?? Infinity) > now;
  const isEarlier = (one: Sent) => one.isOfPlan && isAhead(one);
  const earlier = (toKey: (one: Sent) => string | undefined) => (one: Sent) =>
    isEarlier(one) ? toKey(one) : undefined;

  matchContents(pairs, posts, isEarlier, (one) => contentNow(one, there));
  const shares = measureShares(sent, left, placements);
  const isVersion = (placement: Placement, one: Sent) =>
    shares(one) >= 0.5 || distance(placement, one) <= nearby;
  const nameOf = ({ post, accountId }: Placement) => named(accountId, rowIds?.get(post.row));
  const sentNameOf = earlier(({ accountId, rowId }) => named(accountId, rowId));
  // An earlier version whose post nobody learned stays on record beside the later one.
  pairs.match({ ofPlan: nameOf, ofSent: sentNameOf, isMeant: isRelated, order: latest });
  const namesakes = findNamesakes(pairs, nameOf, sentNameOf);
  // Of three that changed places, two may be near enough to be found before the third.
  const isSwap = findSwaps(left, isEarlier);
  pairs.match({ ofPlan: wordsOf, ofSent: earlier(sentWordsOf), isMeant: isVersion });
  pairs.match({ ofPlan: wordsOf, ofSent: earlier(sentWordsOf), isMeant: isSwap });
  // What comes again elsewhere may have been moved: another row in its minute is not it mended.
  const again = new Set([...open].map(wordsOf));
  const isOnce = (_: Placement, one: Sent) => !again.has(sentWordsOf(one));
  pairs.match({ ofPlan: minuteKeyOf, ofSent: earlier(sentMinuteKeyOf), isMeant: isOnce });
  const minuteNow = earlier((one) => minuteKeyNow(one, there));
  pairs.match({ ofPlan: minuteKeyOf, ofSent: minuteNow, isMeant: isAlike });
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
  const near = sent.filter((one) => isAhead(one) || isKin(one));
  const asked = new Map([...findMoved(placements, near, pairs, isKin), ...namesakes]);
  return { paired: pairs.paired, asked, ...sortLeft(placements, versions, left, isEarlier) };
}

/**
 * Pairs what says the same: what nobody changed first, be it a post that nobody learned, then what a person made what the
 * plan says by now, and last what is not there.
 */
function matchContents(
  { match, left }: Pairs,
  posts: readonly SeenPost[],
  isEarlier: (one: Sent) => boolean,
  toNow: (one: Sent) => string | undefined,
): void {
  const ids = new Set([...left].flatMap((one) => one.ids));
  const nobodys = new Set(posts.filter(({ id }) => !ids.has(id)).flatMap(contentsOf));
  const unlearned = (one: Sent) =>
    one.ids.length === 0 && nobodys.has(sentContentOf(one)) ? sentContentOf(one) : undefined;
  const unchanged = (one: Sent) => (toNow(one) === sentContentOf(one) ? toNow(one) : undefined);
  const now = (one: Sent) => (isEarlier(one) ? toNow(one) : undefined);
  match({ ofPlan: contentOf, ofSent: unchanged, isMeant: hadItsMedia });
  match({ ofPlan: contentOf, ofSent: unchanged });
  match({ ofPlan: contentOf, ofSent: unlearned, isMeant: hadItsMedia });
  match({ ofPlan: contentOf, ofSent: unlearned });
  match({ ofPlan: contentOf, ofSent: now, isMeant: hadItsMedia });
  match({ ofPlan: contentOf, ofSent: sentContentOf, isMeant: hadItsMedia });
  match({ ofPlan: contentOf, ofSent: now });
  match({ ofPlan: contentOf, ofSent: sentContentOf });
}

/** Sorts what has no row, once all pairs are found: by then it is known how much of each plan is in this one. */
function sortLeft(
  placements: readonly Placement[],
  { sent, replaced = [] }: Versions,
  left: ReadonlySet<Sent>,
  isEarlier: (one: Sent) => boolean,
): Pick<Pairing, "loose" | "elsewhere"> {
  const isInPlan = judgeLoose(placements, sent, left);
  // Its row may go to other accounts by now.
  const onAny = new Set(placements.map((one) => contentOf({ ...one, accountId: "" })));
  const isLoose = (one: Sent) =>
    isInPlan(one) || one.isGoing || onAny.has(sentContentOf({ ...one, accountId: "" }));
  const [loose, elsewhere]: [Sent[], Sent[]] = [replaced.filter(isEarlier), []];
  for (const one of left) (isEarlier(one) && isLoose(one) ? loose : elsewhere).push(one);
  return { loose, elsewhere };
}

/** Whether a caption comes again in the minute of a row that was sent with it: rows changed places. */
function findSwaps(
  left: ReadonlySet<Sent>,
  isEarlier: (one: Sent) => boolean,
): (placement: Placement) => boolean {
  const minutes = new Set([...left].filter(isEarlier).map(sentMinuteKeyOf));
  return (placement) => minutes.has(minuteKeyOf(placement));
}

function latest(left: Sent, right: Sent): number {
  return Number(left.at < right.at) - Number(left.at > right.at);
}

function isRelated(placement: Placement, one: Sent): boolean {
  return distance(placement, one) <= nearby || isAlike(placement, one);
}

/** How far apart in time they are, in milliseconds. */
function distance({ post }: Placement, { instant }: Sent): number {
  const planned = instantOf(post.utc);
  return planned === undefined || instant === undefined ? Infinity : Math.abs(planned - instant);
}
