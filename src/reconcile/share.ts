import { instantOf } from "../location/instant.js";
import type { Placement } from "../location/placement.js";
import type { Sent } from "../ledger/sent.js";

/** Whether what was sent was sent for this plan, though no row of it is in it any more; `left` is what has none. */
export function judgeLoose(
  placements: readonly Placement[],
  sent: readonly Sent[],
  left: ReadonlySet<Sent>,
): (one: Sent) => boolean {
  const inPlan = measureShares(sent, left, placements);
  // HighLevel does not tell which imports were versions of one plan: there only what lies amid its rows is its own.
  const told = sent.filter((one) => one.isTold && one.isOfPlan);
  const inFile = measureShares(told, left, placements, () => [""]);
  const times = placements.flatMap(({ post }) => instantOf(post.utc) ?? []).toSorted(ascending);
  const [first = Infinity, last = -Infinity] = [times[0], times.at(-1)];
  const isAmid = ({ instant = NaN }: Sent) => first <= instant && instant <= last;
  return (one) => inPlan(one) >= 0.5 || (one.isTold && isAmid(one) && inFile(one) >= 0.5);
}

/**
 * Which share of the rows that were sent for a plan is in this one, measured on the smaller of the two; `left` is what of
 * them is not. A row is in it where one of its accounts is: on another, a person may have posted it before.
 *
 * `namesOf` says for which plans something was sent.
 */
export function measureShares(
  sent: readonly Sent[],
  left: ReadonlySet<Sent>,
  placements: readonly Placement[],
  namesOf: (one: Sent) => readonly string[] = plansOf,
): (one: Sent) => number {
  const planned = new Set(placements.map(({ post }) => post.row)).size;
  const rows = new Map<string, { readonly all: Set<string>; readonly same: Set<string> }>();
  for (const one of sent) {
    const row = `${one.mark} ${one.row}`;
    for (const name of namesOf(one)) {
      const { all, same } = rows.get(name) ?? { all: new Set(), same: new Set() };
      all.add(row);
      if (!left.has(one)) same.add(row);
      rows.set(name, { all, same });
    }
  }
  const shareOf = (name: string) => {
    const { all, same } = rows.get(name) ?? { all: new Set(), same: new Set() };
    return same.size / Math.max(1, Math.min(all.size, planned));
  };
  return (one) => shareOf(namesOf(one).at(-1) ?? "");
}

/** The plans that something was sent for, the one that has it by now last. */
export function plansOf({ plan, plans = [plan] }: Sent): readonly string[] {
  return plans;
}

function ascending(left: number, right: number): number {
  return left - right;
}
