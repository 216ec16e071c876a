import { chmod, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Tokens, TokenStore } from "../oauth/store.js";
import { checkPath } from "../options.js";
import { readIfThere, replaceFile, stateDirectory } from "./file.js";
import { withLock } from "./lock.js";
import { makeFolder } from "./folder.js";

/**
 * A store of files that only their owner can read, one a key, shared safely by processes of one machine.
 *
 * Default directory: `tokens` in `$XDG_STATE_HOME/social-planner`.
 */
export function fileTokens(directory: string = join(stateDirectory(), "tokens")): TokenStore {
  checkPath("fileTokens", { directory });
  const pathOf = (key: string) => join(directory, `${encodeURIComponent(key)}.json`);

  async function read(key: string): Promise<Tokens | undefined> {
    const path = pathOf(key);
    const text = await readIfThere(path);
    if (text === undefined) return undefined;
    await keepPrivate(path);
    return parse(path, text);
  }

  return {
    read,
    async update(key, change) {
      await makeFolder(directory);
      return withLock(`${pathOf(key)}.lock`, async () => {
        const stored = await read(key);
        const tokens = await change(stored);
        if (tokens !== stored)
          await replaceFile(pathOf(key), `${JSON.stringify({ ...tokens, version: 1 }, null, 2)}\n`);
        return tokens;
      });
    },
  };
}

/** The tokens of a file, without the version that it says; files of before there was one say none. */
function parse(path: string, text: string): Tokens {
  const { version = 1, ...tokens } = readObject(path, text);
  if (version !== 1)
    throw new Error(`${path} was written by another version of this package; update this one`);
  const { access_token, expiresAt } = tokens;
  if (typeof access_token !== "string" || typeof expiresAt !== "number")
    throw new Error(`${path} holds no tokens; delete it and authorize the app again`);
  return tokens as unknown as Tokens;
}

function readObject(path: string, text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    // Without the parser's words, which quote the file.
    throw new SyntaxError(`${path} is not JSON; delete it and authorize the app again`);
  }
}

/** Takes a file of tokens from everybody but its owner, with a warning; throws Error where that cannot be done. */
async function keepPrivate(path: string): Promise<void> {
  // Windows has no such modes.
  if (process.platform === "win32" || ((await stat(path)).mode & 0o077) === 0) return;
  await chmod(path, 0o600).catch(() => {
    throw new Error(`others may read ${path}, which holds tokens: chmod 600 ${path}`);
  });
  process.emitWarning(
    `others could read ${path}, which holds tokens; its mode is 600 from here on: authorize the app again where somebody may have read it`,
  );
}
