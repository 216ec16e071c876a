import type { ImportRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import { idsLeftOut } from "./left-out.js";
import { groupBy } from "./pairs.js";

/** Which other file has a post that one plan sent, too, by the post's id: it is not the plan's alone to delete. */
export function findSharers(
  records: readonly ImportRecord[],
  file: string,
  now: number,
): ReadonlyMap<string, string> {
  const name = planName(file);
  const isOwn = (record: ImportRecord) => planName(record.file) === name;
  const own = new Set(records.filter(isOwn).flatMap((record) => idsAhead(record, now)));
  const others = records.filter((record) => !isOwn(record));
  return new Map(
    others.flatMap((record) => {
      const ids = [
        ...idsAhead(record, now).filter((id) => own.has(id)),
        ...seenAhead(record, now),
        ...idsLeftOut(record.kept ?? [], now),
      ];
      return ids.map((id) => [id, record.file] as const);
    }),
  );
}

/** The other files that have posts which one plan sent, and those of them that are taken for its earlier names. */
export function findFiles(
  records: readonly ImportRecord[],
  file: string,
  now: number,
): Record<"sharers" | "formers", ReadonlyMap<string, string>> {
  const sharers = findSharers(withoutEarlierNames(records, file, now), file, now);
  return { sharers, formers: findSharers(records, file, now) };
}

/**
 * Records without those of earlier names of a plan: of a file of which more than half of what is to come is in the plan,
 * and which nobody imported since the plan has its name.
 */
export function withoutEarlierNames(
  records: readonly ImportRecord[],
  file: string,
  now: number,
): readonly ImportRecord[] {
  const plans = groupBy(records, (record) => planName(record.file));
  const plan = plans.get(planName(file)) ?? [];
  const own = new Set(plan.flatMap((record) => idsAhead(record, now)));
  const begun = plan.map(({ startedAt }) => startedAt).toSorted()[0] ?? "";
  const isEarlier = (all: readonly ImportRecord[]) => {
    const ids = [...new Set(all.flatMap((record) => idsAhead(record, now)))];
    const isMost = ids.filter((id) => own.has(id)).length * 2 > ids.length;
    return isMost && all.every((record) => lastOf(record) < begun);
  };
  const earlier = new Set(
    [...plans.values()].filter((all) => all !== plan && isEarlier(all)).flat(),
  );
  return records.filter((record) => !earlier.has(record));
}

/** When an import was written down last. */
function lastOf({ startedAt, parts }: ImportRecord): string {
  return parts.reduce((last, { savedAt = "" }) => (last > savedAt ? last : savedAt), startedAt);
}

/** The posts that are still to come of rows that an import did not send itself. */
function seenAhead({ seen = [], undone = [] }: ImportRecord, now: number): string[] {
  return seen.flatMap(({ id, utc }) => (Date.parse(utc) > now && !undone.includes(id) ? id : []));
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
