import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The program as it is built. */
export const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));

/** A command in a process of its own. */
export function start(words: string[], env: Record<string, string> = {}) {
  const { PATH, XDG_STATE_HOME } = process.env;
  return spawn(process.execPath, [bin, ...words], { env: { PATH, XDG_STATE_HOME, ...env } });
}
