import { join } from "node:path";
import { LedgerBusyError, type Ledger } from "../ledger/ledger.js";
import { checkPath } from "../options.js";
import { fileEntries, isListOf, isText } from "./entries.js";
import { stateDirectory } from "./file.js";

/**
 * A ledger of readable JSON files, one an import, that survive a crash of the process and of the machine.
 *
 * Default directory: `imports` in `$XDG_STATE_HOME/social-planner`.
 */
export function fileLedger(directory: string = join(stateDirectory(), "imports")): Ledger {
  checkPath("fileLedger", { directory });
  return fileEntries(directory, {
    busy: (mark, holder) => new LedgerBusyError(mark, holder),
    isRecord: ({ mark, locationId, file = "", startedAt = "", parts, ...more }) =>
      [mark, locationId, file, startedAt].every(isText) && isRest(more) && isListOf(isPart, parts),
  });
}

function isRest({ pulled = [], kept = [], seen = [] }: Readonly<Record<string, unknown>>): boolean {
  return [pulled, kept].every((one) => isListOf(isText, one)) && isListOf(isSeen, seen);
}

function isSeen(one: unknown): boolean {
  const { id, utc } = Object(one) as { id?: unknown; utc?: unknown };
  return isText(id) && isText(utc);
}

function isPart(part: unknown): boolean {
  const {
    fileName,
    accountIds,
    rows,
    id = "",
    replaced = [],
    changing = [],
    creating = [],
    posts = [],
  } = Object(part) as Record<string, unknown>;
  return (
    [fileName, id].every(isText) &&
    [accountIds, replaced, changing].every((one) => isListOf(isText, one)) &&
    isListOf(isRow, rows) &&
    isListOf(isPlace, creating) &&
    isListOf((post) => isPlace(post) && isListOf(isText, Object(post).ids), posts)
  );
}

function isRow(row: unknown): boolean {
  const { row: number, caption, media = [] } = Object(row) as Record<string, unknown>;
  return typeof number === "number" && isText(caption) && isListOf(isText, media);
}

function isPlace(place: unknown): boolean {
  const { row, accountId } = Object(place) as Record<string, unknown>;
  return typeof row === "number" && isText(accountId);
}
