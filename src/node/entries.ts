import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Busy, Entries } from "../location/entries.js";
import { readIfThere, replaceFile } from "./file.js";
import { takeLock } from "./lock.js";

/** Entries as readable JSON files, one a key, that survive a crash of the process and of the machine. */
export function fileEntries<T>(directory: string, busy: Busy): Entries<T> {
  const pathOf = (key: string) => join(directory, `${encodeURIComponent(key)}.json`);
  return {
    async open(key) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const taken = await takeLock(`${pathOf(key)}.lock`);
      if ("holder" in taken) throw busy(key, taken.holder);
      const record = await readRecord<T>(pathOf(key)).catch(async (error: unknown) => {
        await taken.release();
        throw error;
      });
      return {
        record,
        save: (changed) => replaceFile(pathOf(key), `${JSON.stringify(changed, null, 2)}\n`),
        close: taken.release,
      };
    },
    async list(onBroken) {
      const names = await readdir(directory).catch(() => []);
      const records = await Promise.all(
        names
          .filter((name) => name.endsWith(".json"))
          .map((name) =>
            readRecord<T>(join(directory, name)).catch((error: Error) => {
              if (!onBroken) throw error;
              return void onBroken(error);
            }),
          ),
      );
      return records.filter((record) => record !== undefined);
    },
  };
}

async function readRecord<T>(path: string): Promise<T | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`${path} is not JSON; mend it or move it away`, { cause: error });
  }
}
