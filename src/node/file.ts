import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { homedir, userInfo } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { toWriteError } from "./file-error.js";
import { readNamed } from "./named.js";

/**
 * Where this package keeps what must outlive a run: `$XDG_STATE_HOME/social-planner`, by default below `~/.local/state`.
 *
 * A relative path counts for nothing (XDG Base Directory Specification), and neither does a `HOME` that is empty or
 * relative: it would lead elsewhere from each folder.
 */
export function stateDirectory(): string {
  const { XDG_STATE_HOME: said = "" } = process.env;
  // A relative path counts for nothing (XDG Base Directory Specification): it would lead elsewhere from each folder.
  const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  return join(isAbsolute(said) ? said : join(home, ".local/state"), "social-planner");
}

/** A file's text; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readNamed(path)).toString("utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Replaces a file, for its owner's eyes only: at any moment, also after a power cut, it holds the old text or the new. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx", mode: 0o600, flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw toWriteError(path, error);
  }
  // Windows cannot flush a directory.
  if (process.platform === "win32") return;
  const directory = await open(dirname(path));
  await directory.sync().finally(() => directory.close());
}
