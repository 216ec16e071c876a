import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/**
 * Whether a test must be left out, since a program that it starts is not on this machine. Where `ALL_PROGRAMS` is set, as
 * `.ci/run` does, nothing is left out: the test runs, and fails.
 */
export function lacks(...programs: readonly string[]): boolean {
  return !process.env["ALL_PROGRAMS"] && programs.some((program) => !find(program));
}

/** Where Debian keeps the programs of PostgreSQL, which is on nobody's path. */
export const postgres = join(newest("/usr/lib/postgresql"), "bin");

/** The browser of the tests. */
export const chromium = process.env["CHROMIUM"] ?? find("chromium") ?? "chromium";

/** Where a program is, by its path or by its name. */
function find(program: string): string | undefined {
  const folders = program.includes("/") ? [""] : (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .map((folder) => resolve(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function newest(folder: string): string {
  try {
    return join(folder, readdirSync(folder).toSorted().at(-1) ?? "");
  } catch {
    return folder;
  }
}
