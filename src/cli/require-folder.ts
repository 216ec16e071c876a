import { readdir } from "node:fs/promises";
import { UsageError } from "./world.js";

/** @throws UsageError where a flag names a folder that is not there, or cannot be read. */
export async function requireFolder(flag: string, folder: string): Promise<void> {
  await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const what = error.code === "ENOENT" ? "there is no such folder" : "it is no folder to be read";
    throw new UsageError(`${flag} ${folder}: ${what}`);
  });
}
