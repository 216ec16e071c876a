import { readFile, writeFile } from "node:fs/promises";
import { mask } from "../mask.js";
import { toWriteError } from "../node/file-error.js";

/** Writes a file that was not there, without what looks like a secret; throws Error in words, as where there is one, be it a link. */
export async function createFile(path: string, text: string): Promise<void> {
  await writeFile(path, mask(text), { flag: "wx" }).catch((error: unknown) => {
    throw toWriteError(path, error);
  });
}

/** Writes a new file, never over one that is there but under a name with a number, and gives its path; the same text is not written twice. */
export async function writeNew(path: string, text: string): Promise<string> {
  const [, stem = path, extension = ""] = /^(.+?)(\.[^./]+)$/.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${stem}-${number}${extension}`;
    try {
      await createFile(name, text);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || number > 999) throw error;
      const there = await readFile(name, "utf8").catch(() => undefined);
      if (there === mask(text)) return name;
    }
  }
}
