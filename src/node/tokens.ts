import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Tokens, TokenStore } from "../oauth/store.js";
import { readIfThere, replaceFile, stateDirectory } from "./file.js";
import { withLock } from "./lock.js";

/**
 * A store of files that only their owner can read, one a key, shared safely by processes of one machine.
 *
 * Default directory: `tokens` in `$XDG_STATE_HOME/social-planner`.
 */
export function fileTokens(directory: string = join(stateDirectory(), "tokens")): TokenStore {
  const pathOf = (key: string) => join(directory, `${encodeURIComponent(key)}.json`);

  async function read(key: string): Promise<Tokens | undefined> {
    const path = pathOf(key);
    const text = await readIfThere(path);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as Tokens;
    } catch {
      // Without the parser's words, which quote the file.
      throw new SyntaxError(`${path} is not JSON; delete it and authorize the app again`);
    }
  }

  return {
    read,
    async update(key, change) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      return withLock(`${pathOf(key)}.lock`, async () => {
        const stored = await read(key);
        const tokens = await change(stored);
        if (tokens !== stored)
          await replaceFile(pathOf(key), `${JSON.stringify(tokens, null, 2)}\n`);
        return tokens;
      });
    },
  };
}
