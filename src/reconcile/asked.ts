import type { Sent } from "../ledger/sent.js";
import { instantOf } from "../location/instant.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";
import { halfDay, isAlike, minuteKeyOf, sentMinuteKeyOf, sentWordsOf, wordsOf } from "./keys.js";
import { groupBy, pairUp, type Pairs, type Way } from "./pairs.js";
import { measureShares } from "./share.js";

/** Names the plans of which a row says what one of this plan says, at any time. */
export function findKin(placements: readonly Placement[], sent: readonly Sent[]): Set<string> {
  const words = new Set(placements.map(wordsOf));
  return new Set(sent.flatMap((one) => (words.has(sentWordsOf(one)) ? one.plan : [])));
}

/** What was sent of rows of the same name, by the keys of the placements that may be another row by now. */
export function findNamesakes(
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

/**
 * What may have been moved as a whole: where most of what was sent for a plan, and is in no pair, comes again in its words,
 * or in its row with most of its letters; and what of such a plan stands at a placement's minute.
 *
 * One caption that comes again in a file of another name says nothing, unless that file `isKin`, or it comes again within
 * half a day: nobody says the same twice on one account so soon.
 */
export function findMoved(
  placements: readonly Placement[],
  sent: readonly Sent[],
  { open, left, order }: Pairs,
  isKin: (one: Sent) => boolean,
): (readonly [string, Sent])[] {
  const free = sent.filter((one) => left.has(one));
  const byWords = pairUp([...open], free, { ofPlan: wordsOf, ofSent: sentWordsOf, order });
  const isFree = without(byWords);
  const again = [
    ...byWords,
    ...pairUp([...open].filter(isFree), free.filter(isFree), {
      ofPlan: (placement) => keyOf(placeOf(placement)),
      ofSent: keyOf,
      isMeant: isAlike,
      order,
    }),
  ];
  const found = new Set(again.map(([, one]) => one));
  const share = measureShares(sent, new Set(free.filter((one) => !found.has(one))), placements);
  const rows = groupBy([...found], ({ plan }) => plan);
  const isAlone = ({ plan, row }: Sent) => rows.get(plan)?.every((other) => other.row === row);
  const moved = again.filter(
    ([placement, one]) =>
      (share(one) >= 0.5 && (isKin(one) || !isAlone(one))) || isSoon(placement, one),
  );
  const plans = new Set(moved.map(([, { plan }]) => plan));
  const isLeft = without(moved);
  const rest = pairUp(
    [...open].filter(isLeft),
    free.filter((one) => isLeft(one) && (plans.has(one.plan) || isKin(one))),
    { ofPlan: minuteKeyOf, ofSent: sentMinuteKeyOf, order },
  );
  return [...moved, ...rest].map(([placement, one]) => [keyOf(placeOf(placement)), one]);
}

/** Whether it is the same words on the same account, at most half a day apart. */
function isSoon(placement: Placement, one: Sent): boolean {
  const planned = instantOf(placement.post.utc) ?? NaN;
  const isSame = wordsOf(placement) === sentWordsOf(one);
  return isSame && Math.abs(planned - (one.instant ?? NaN)) <= halfDay;
}

/** Whether something is in none of these pairs. */
function without(pairs: readonly (readonly [Placement, Sent])[]) {
  const taken = new Set<unknown>(pairs.flat());
  return (one: unknown): boolean => !taken.has(one);
}
