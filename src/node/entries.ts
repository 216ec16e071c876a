import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Busy, Entries } from "../location/entries.js";
import { toReadError } from "./file-error.js";
import { readIfThere, replaceFile } from "./file.js";
import { takeLock } from "./lock.js";
import { makeFolder } from "./folder.js";

interface EntriesOptions {
  readonly busy: Busy;
  /** Whether what a file holds is a record; files of earlier versions are. */
  readonly isRecord: (value: Record<string, unknown>) => boolean;
}

// Files of before records had a version hold none, and are the same otherwise.
const version = 1;

/** Entries as readable JSON files, one a key, that survive a crash of the process and of the machine. */
export function fileEntries<T extends object>(
  directory: string,
  { busy, isRecord }: EntriesOptions,
): Entries<T> {
  const pathOf = (key: string) => join(directory, `${encodeURIComponent(key)}.json`);
  const read = async (path: string) => readRecord<T>(path, isRecord);
  return {
    async open(key) {
      await makeFolder(directory);
      const taken = await takeLock(`${pathOf(key)}.lock`);
      if ("holder" in taken) throw busy(key, taken.holder);
      const record = await read(pathOf(key)).catch(async (error: unknown) => {
        await taken.release();
        throw error;
      });
      return {
        record,
        async save(changed) {
          if (!(await taken.isHeld())) throw busy(key, "another process, which took it over");
          await replaceFile(pathOf(key), `${JSON.stringify({ version, ...changed }, null, 2)}\n`);
        },
        close: taken.release,
      };
    },
    async list(onBroken) {
      const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw toReadError(directory, error);
      });
      const paths = names.filter((name) => name.endsWith(".json"));
      const records = await Promise.all(
        paths.map((name) =>
          read(join(directory, name)).catch((error: Error) => {
            if (!onBroken) throw error;
            onBroken(error);
          }),
        ),
      );
      return records.filter((record) => record !== undefined);
    },
  };
}

async function readRecord<T>(
  path: string,
  isRecord: EntriesOptions["isRecord"],
): Promise<T | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const { version: written = version, ...record } = parse(path, text);
  if (written !== version)
    throw new Error(
      `${path} was written by another version of this package (${JSON.stringify(written)}); update this one, and leave the file as it is`,
    );
  if (!isRecord(record))
    throw new Error(`${path} is not a record of ours; mend it or move it away`);
  return record as T;
}

function parse(path: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${path} is not JSON; mend it or move it away`, { cause: error });
  }
  throw new Error(`${path} is not a record of ours; mend it or move it away`);
}

/** Whether a part of a file is text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a part of a file is a list of what is right. */
export function isListOf(isRight: (value: unknown) => boolean, value: unknown): boolean {
  return Array.isArray(value) && value.every(isRight);
}
