import type { ImportRecord, Ledger, PartRecord } from "../ledger/ledger.js";
import { changeRecords } from "../ledger/turn.js";
import type { HeldPost } from "../location/holds.js";

/** Writes the ids under which posts that imports sent are held, or back, to their records: every command knows them as theirs. */
export async function rememberMoves(
  ledger: Ledger | undefined,
  records: readonly ImportRecord[],
  held: readonly HeldPost[],
): Promise<void> {
  const moved = held.flatMap((one) => one.ids.map((id) => [id, idsNow(one)] as const));
  await rememberIds(ledger, records, new Map(moved));
}

/** Writes the ids that posts have by now to the records of the imports that sent them, beside those that they had. */
export async function rememberIds(
  ledger: Ledger | undefined,
  records: readonly ImportRecord[],
  moved: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await changeRecords(ledger, records, (record) => {
    let isSame = true;
    const parts = record.parts.map((part) => ({
      ...part,
      posts: part.posts?.map((entry) => {
        const news = entry.ids.flatMap((id) => moved.get(id) ?? []);
        const ids = [...new Set([...entry.ids, ...news])];
        if (ids.length === entry.ids.length) return entry;
        isSame = false;
        return { ...entry, ids };
      }),
    }));
    return isSame ? record : { ...record, parts };
  });
}

/** Writes down of a post that HighLevel took a change of it, and does not show what it became. */
export async function rememberChange(
  ledger: Ledger | undefined,
  records: readonly ImportRecord[],
  id: string,
): Promise<void> {
  const savedAt = new Date().toISOString();
  const isOf = ({ posts = [] }: PartRecord) => posts.some(({ ids }) => ids.includes(id));
  const note = (part: PartRecord) =>
    isOf(part) ? { ...part, changing: [...(part.changing ?? []), id], savedAt } : part;
  await changeRecords(ledger, records, (record) =>
    record.parts.some(isOf) ? { ...record, parts: record.parts.map(note) } : record,
  );
}

/** The ids that are surely the held post: what other hands made anew is not, nor what is only like what was deleted. */
function idsNow({ ids, current, isDraft, isForeign }: HeldPost): readonly string[] {
  if (current === undefined) return isDraft ? ids : [];
  return isForeign ? [] : [current];
}
