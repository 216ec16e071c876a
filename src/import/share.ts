import type { Placement } from "../location/placement.js";
import type { Sent } from "./sent.js";

/** Whether what was sent was sent for this plan, though no row of it is in it any more; `left` is what has none. */
export function judgeLoose(
  placements: readonly Placement[],
  sent: readonly Sent[],
  left: ReadonlySet<Sent>,
): (one: Sent) => boolean {
  const inPlan = measureShares(sent, left, placements.length);
  // HighLevel does not tell which imports were versions of one plan: there only what lies amid its rows is its own.
  const told = sent.filter((one) => one.isTold && one.isOfPlan);
  const inFile = measureShares(told, left, placements.length, () => "");
  const times = placements.flatMap(({ post }) => instantOf(post.utc) ?? []).toSorted(ascending);
  const [first = Infinity, last = -Infinity] = [times[0], times.at(-1)];
  const isAmid = ({ instant = NaN }: Sent) => first <= instant && instant <= last;
  return (one) => inPlan(one) >= 0.5 || (one.isTold && isAmid(one) && inFile(one) >= 0.5);
}

/**
 * Which share of what was sent for a plan is in this one, measured on the smaller of the two; `left` is what is not.
 *
 * `nameOf` says for which plan something was sent.
 */
export function measureShares(
  sent: readonly Sent[],
  left: ReadonlySet<Sent>,
  planned: number,
  nameOf = ({ plan }: Sent) => plan,
): (one: Sent) => number {
  const counts = new Map<string, { all: number; same: number }>();
  for (const one of sent) {
    const { all, same } = counts.get(nameOf(one)) ?? { all: 0, same: 0 };
    counts.set(nameOf(one), { all: all + 1, same: same + (left.has(one) ? 0 : 1) });
  }
  return (one) => {
    const { all, same } = counts.get(nameOf(one)) ?? { all: 1, same: 0 };
    return same / Math.max(1, Math.min(all, planned));
  };
}

/** A planned time in milliseconds. */
export function instantOf(utc: string | undefined): number | undefined {
  return utc === undefined ? undefined : Date.parse(utc);
}

function ascending(left: number, right: number): number {
  return left - right;
}
