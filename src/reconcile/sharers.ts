import type { ImportRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import { groupBy } from "./pairs.js";

/**
 * Which other file has a post that one plan sent, too, by the post's id: it is not the plan's alone to delete.
 *
 * A file of which more than half of what is to come is in the plan is the plan under an earlier name, and has none.
 */
export function findSharers(
  records: readonly ImportRecord[],
  file: string,
  now: number,
): ReadonlyMap<string, string> {
  const plans = groupBy(records, (record) => planName(record.file));
  const own = new Set(plans.get(planName(file))?.flatMap((record) => idsAhead(record, now)));
  const others = [...plans].flatMap(([name, all]) => (name === planName(file) ? [] : [all]));
  return new Map(
    others.flatMap((all) => {
      const ids = [...new Set(all.flatMap((record) => idsAhead(record, now)))];
      const shared = ids.filter((id) => own.has(id));
      const isRenamed = shared.length * 2 > ids.length;
      return isRenamed ? [] : shared.map((id) => [id, all[0]?.file ?? ""] as const);
    }),
  );
}

/** The posts of an import that are still to come, but for what was taken back. */
function idsAhead({ parts, undone = [] }: ImportRecord, now: number): string[] {
  const gone = new Set(undone);
  return parts.flatMap(({ rows, posts = [], isUndone }) => {
    const ahead = new Set(rows.flatMap(({ row, utc = "" }) => (Date.parse(utc) > now ? row : [])));
    const own = isUndone ? [] : posts.filter(({ row }) => ahead.has(row));
    return own.flatMap(({ ids }) => ids.filter((id) => !gone.has(id)));
  });
}
