import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { toWriteError } from "./file-error.js";

/** Makes a folder and those above it, for nobody else to read, where they are not there. */
export async function makeFolder(path: string): Promise<void> {
  // Node's own way to do so never ends where the system denies a folder in one that is there, as in `/proc` (Node 20).
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const above = dirname(path);
    if (code !== "ENOENT" || above === path) throw toWriteError(path, error);
    await makeFolder(above);
    await mkdir(path, { mode: 0o700 }).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== "EEXIST") throw toWriteError(path, again);
    });
  }
}
