import type { Sent } from "../ledger/sent.js";
import { instantOf } from "../location/instant.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";

/** A way in which a placement is one with what was sent: by equal keys, and where it `isMeant`. */
export interface Way {
  readonly ofPlan: (placement: Placement) => string | undefined;
  readonly ofSent: (one: Sent) => string | undefined;
  readonly isMeant?: (placement: Placement, one: Sent) => boolean;
  /** Which of what was sent comes first; default as its pairs have it. */
  readonly order?: Order;
}

type Order = (left: Sent, right: Sent) => number;

/** Pairs as they are found, and what of both sides is still without one. */
export interface Pairs {
  readonly paired: ReadonlyMap<string, Sent>;
  readonly open: ReadonlySet<Placement>;
  readonly left: ReadonlySet<Sent>;
  /** Pairs in one way what is open, in the order of time. */
  readonly match: (way: Way) => void;
  /** What is there comes before what is gone, and then the earliest in time. */
  readonly order: Order;
}

/** Begins without a pair. */
export function beginPairs(
  placements: readonly Placement[],
  sent: readonly Sent[],
  isGone: (one: Sent) => boolean,
): Pairs {
  const gone = new Set(sent.filter(isGone));
  const order: Order = (left, right) =>
    Number(gone.has(left)) - Number(gone.has(right)) || byInstant(left, right);
  const paired = new Map<string, Sent>();
  const open = new Set(placements);
  const left = new Set(sent);
  const match = (way: Way) => {
    for (const [placement, one] of pairUp([...open], [...left], { order, ...way })) {
      paired.set(keyOf(placeOf(placement)), one);
      open.delete(placement);
      left.delete(one);
    }
  };
  return { paired, open, left, match, order };
}

/** Pairs in one way, in the order of time; each is in one pair. */
export function pairUp(
  open: readonly Placement[],
  left: readonly Sent[],
  { ofPlan, ofSent, isMeant = () => true, order }: Way & Pick<Pairs, "order">,
): (readonly [Placement, Sent])[] {
  const index = groupBy(left.toSorted(order), ofSent);
  return open.toSorted(byTime).flatMap((placement) => {
    const rivals = index.get(ofPlan(placement) ?? "") ?? [];
    const at = rivals.findIndex((one) => isMeant(placement, one));
    return at < 0 ? [] : [[placement, rivals.splice(at, 1)[0]!] as const];
  });
}

/** Things by a key; those without one are left out. */
export function groupBy<T>(
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
