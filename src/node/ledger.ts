import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { LedgerBusyError } from "../import/ledger.js";
import type { ImportRecord, Ledger } from "../import/ledger.js";
import { readIfThere, replaceFile, stateDirectory } from "./file.js";
import { takeLock } from "./lock.js";

/**
 * A ledger of readable JSON files, one an import, that survive a crash of the process and of the machine.
 *
 * Default directory: `imports` in `$XDG_STATE_HOME/social-planner`.
 */
export function fileLedger(directory: string = join(stateDirectory(), "imports")): Ledger {
  const pathOf = (mark: string) => join(directory, `${encodeURIComponent(mark)}.json`);
  return {
    async open(mark) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const taken = await takeLock(`${pathOf(mark)}.lock`);
      if ("holder" in taken) throw new LedgerBusyError(mark, taken.holder);
      const record = await readRecord(pathOf(mark)).catch(async (error: unknown) => {
        await taken.release();
        throw error;
      });
      return {
        record,
        save: (changed) => replaceFile(pathOf(mark), `${JSON.stringify(changed, null, 2)}\n`),
        close: taken.release,
      };
    },
    async list() {
      const names = await readdir(directory).catch(() => []);
      const records = await Promise.all(
        names
          .filter((name) => name.endsWith(".json"))
          .map((name) => readRecord(join(directory, name))),
      );
      return records.filter((record) => record !== undefined);
    },
  };
}

async function readRecord(path: string): Promise<ImportRecord | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as ImportRecord;
  } catch (error) {
    throw new Error(`${path} is not JSON; mend it or move it away`, { cause: error });
  }
}
