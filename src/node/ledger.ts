import { join } from "node:path";
import { LedgerBusyError } from "../import/ledger.js";
import type { Ledger } from "../import/ledger.js";
import { fileEntries } from "./entries.js";
import { stateDirectory } from "./file.js";

/**
 * A ledger of readable JSON files, one an import, that survive a crash of the process and of the machine.
 *
 * Default directory: `imports` in `$XDG_STATE_HOME/social-planner`.
 */
export function fileLedger(directory: string = join(stateDirectory(), "imports")): Ledger {
  return fileEntries(directory, {
    busy: (mark, holder) => new LedgerBusyError(mark, holder),
    isRecord: ({ mark, locationId, parts }) =>
      typeof mark === "string" &&
      typeof locationId === "string" &&
      Array.isArray(parts) &&
      parts.every(isPart),
  });
}

function isPart(part: unknown): boolean {
  const { fileName, accountIds, rows } = Object(part) as Record<string, unknown>;
  return typeof fileName === "string" && Array.isArray(accountIds) && Array.isArray(rows);
}
