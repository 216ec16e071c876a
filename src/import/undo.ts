import type { ImportRecord, Ledger, LedgerEntry } from "../ledger/ledger.js";
import { takeTurn } from "../ledger/turn.js";
import { forgetHeld, type HoldStore } from "../location/holds.js";
import { LocationError, requireLocation } from "../location/location.js";
import { deletePosts } from "../location/posts.js";
import { readStatus } from "../location/status.js";
import type { Patience } from "../location/wait.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import { lookForRemains, type Found, type Remains } from "./remains.js";

/** How an import is taken back. */
export interface UndoOptions {
  /** What remembers the import. */
  readonly ledger: Ledger;
  /** What remembers what is held; without it, what a hold deleted is not seen. */
  readonly holds?: HoldStore | undefined;
  /** For how long an import that is under way is waited for, in milliseconds; default ten minutes. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const rules: RulesOf<UndoOptions> = {
  ledger: rule.ledger,
  holds: rule.store,
  patience: rule.milliseconds,
  signal: rule.signal,
};

/**
 * Finds out what is left of an import, by its mark; it only reads.
 *
 * Posts are its own by ids that HighLevel answered, or where they were made after it was sent and equal what was sent.
 *
 * @throws LocationError where the import went to another location; LedgerBusyError; ApiError and its kin.
 */
export async function findRemains(
  planner: Planner,
  mark: string,
  options: UndoOptions,
): Promise<Remains> {
  checkOptions("findRemains", options, rules, ["ledger"]);
  return withImport(planner, mark, options, async ({ look }) => (await look()).remains);
}

/**
 * Takes an import back: deletes its files in review and its posts that are not out, with those of earlier versions of its
 * file that stand under it, takes what is held of it out of the hold, and resolves to what is left afterwards, by reading
 * all of it back.
 *
 * What was taken back, a later import of the same file sends again.
 *
 * @throws LocationError where the import went to another location; LedgerBusyError; ApiError and its kin.
 */
export async function removeRemains(
  planner: Planner,
  mark: string,
  options: UndoOptions,
): Promise<Remains> {
  checkOptions("removeRemains", options, rules, ["ledger"]);
  return withImport(planner, mark, options, async ({ entry, waiting, look }) => {
    const { record, remains, posts, groups, isHeld } = await look();
    // What was learned counts, whatever happens to the posts.
    await entry.save(record);
    await forgetHeld(options.holds, record.locationId, isHeld);
    for (const id of remains.staged) {
      // A person may have pressed the button meanwhile: then its posts are looked for anew.
      if ((await readStatus(planner, id, waiting.signal)).status === "in_review")
        await planner.csv.delete({ id }, { signal: waiting.signal });
    }
    await deletePosts(planner, posts, waiting);
    const after = await look(posts.map(({ id }) => id));
    await entry.save(markUndone(after, groups));
    return after.remains;
  });
}

interface Undo {
  readonly entry: LedgerEntry;
  readonly waiting: Patience;
  /** Looks for what is left; a list may go on to tell what was deleted a moment ago. */
  look(deleted?: readonly string[]): Promise<Found>;
}

async function withImport<T>(
  planner: Planner,
  mark: string,
  { ledger, holds, patience = 600_000, signal }: UndoOptions,
  work: (undo: Undo) => Promise<T>,
): Promise<T> {
  return takeTurn(ledger, requireLocation(planner), async (records) => {
    const entry = await ledger.open(mark);
    try {
      const waiting = { patience, signal };
      const others = records.filter((one) => one.mark !== mark);
      let record = checkRecord(mark, entry.record, planner);
      const look = async (deleted?: readonly string[]) => {
        const trail = { record, others, holds, deleted };
        const found = await lookForRemains(planner, trail, waiting);
        record = found.record;
        return found;
      };
      return await work({ entry, waiting, look });
    } finally {
      await entry.close();
    }
  });
}

function checkRecord(
  mark: string,
  record: ImportRecord | undefined,
  { locationId }: Planner,
): ImportRecord {
  if (!record) throw new Error(`the ledger has no import ${mark}`);
  if (record.locationId === locationId) return record;
  throw new LocationError(
    `import ${mark} went to location ${record.locationId}, not to ${locationId}; nothing was deleted`,
  );
}

function isNothing({ staged, posts, held, published, unseen }: Remains): boolean {
  return [staged, posts, held, published, unseen].every(({ length }) => length === 0);
}

/** The record with what was taken back, by what is left of what there was: where nothing is, all of it. */
function markUndone({ record, remains, groups }: Found, before: Found["groups"]): ImportRecord {
  const isAll = isNothing(remains);
  const there = new Set(groups.flatMap(({ ids, isSeen }) => (isSeen ? ids : [])));
  const gone = before.filter(
    ({ ids, isSeen }) => (isAll || isSeen) && !ids.some((id) => there.has(id)),
  );
  const undone = new Set([...(record.undone ?? []), ...gone.flatMap(({ ids }) => ids)]);
  const parts = isAll ? record.parts.map((part) => ({ ...part, isUndone: true })) : record.parts;
  return { ...record, parts, ...(undone.size > 0 && { undone: [...undone] }) };
}
