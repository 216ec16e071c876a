import type { Sent } from "../ledger/sent.js";
import { keyOf, placeOf } from "../location/placement.js";
import type { Placement } from "../location/placement.js";
import { contentOf, sentContentOf, sentWordsOf, wordsOf } from "./keys.js";
import { groupBy, pairUp } from "./pairs.js";
import type { Pairs, Way } from "./pairs.js";
import { measureShares } from "./share.js";

/** Names the plans of which a row is in this one as it was sent. */
export function findKin(placements: readonly Placement[], sent: readonly Sent[]): Set<string> {
  const contents = new Set(placements.map(contentOf));
  return new Set(sent.flatMap((one) => (contents.has(sentContentOf(one)) ? one.plan : [])));
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

/** What may have been moved as a whole: where most of what was sent for a plan, and is in no pair, comes again in its words. */
export function findMoved(
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
