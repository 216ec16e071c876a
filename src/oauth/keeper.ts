import { sleep } from "../request/abort.js";
import { readLifetime } from "./endpoint.js";
import { OAuthError, isOAuthError, quote } from "./error.js";
import type { TokenStore, Tokens } from "./store.js";

/** Keeps the tokens of one key good. */
export interface Keeper {
  /** An access token that is good for a while and is not the refused one; parallel calls share one renewal. */
  give(refused?: string): Promise<string>;
  /** Stores what `change` makes of the tokens that there are, and only then gives it out. */
  put(change: (tokens?: Tokens) => Promise<Tokens>): Promise<Tokens>;
}

interface KeeperOptions {
  readonly key: string;
  readonly store: TokenStore;
  /** How long before a token is over it is renewed, in milliseconds. */
  readonly refreshAhead: number;
  /** Gets the tokens that follow. */
  readonly request: (tokens?: Tokens) => Promise<Tokens>;
}

/** A keeper of a key; two in one process know of each other only through the store. */
export function createKeeper({ key, store, refreshAhead, request }: KeeperOptions): Keeper {
  const put = createSafe(key, store);
  let held: Tokens | undefined;
  let renewal: Promise<Tokens> | undefined;

  async function find(refused?: string): Promise<Tokens | undefined> {
    const stored = await store.read(key);
    return isGood(stored, refreshAhead, refused) ? stored : undefined;
  }

  /** The tokens that follow, unless another process was faster, or the old ones still do. */
  async function next(tokens: Tokens | undefined, refused?: string): Promise<Tokens> {
    if (isGood(tokens, refreshAhead, refused)) return tokens;
    return request(tokens).catch((error: unknown) => {
      const isFinal = isOAuthError(error) && error.reason !== "unavailable";
      if (isFinal || !isGood(tokens, 0, refused)) throw error;
      return tokens;
    });
  }

  async function renew(refused?: string): Promise<Tokens> {
    const found = await find(refused);
    if (found) return found;
    try {
      return await put((tokens) => next(tokens, refused));
    } catch (error) {
      if (!(isOAuthError(error) && error.reason === "authorize" && error.status)) throw error;
      // Where the store cannot lock, another process spent the refresh token and may be about to store what it got.
      for (const wait of [0, 250, 750]) {
        await sleep(wait);
        const other = await find(refused);
        if (other) return other;
      }
      throw error;
    }
  }

  return {
    put: async (change) => (held = await put(change)),
    async give(refused) {
      if (isGood(held, refreshAhead, refused)) return held.access_token;
      renewal ??= renew(refused).finally(() => {
        renewal = undefined;
      });
      return (held = await renewal).access_token;
    },
  };
}

/** Stores what a change makes of a key's tokens; what could not be stored is what the next change starts from. */
function createSafe(key: string, store: TokenStore): Keeper["put"] {
  // With the pair that it belongs over, which is spent.
  let unsaved: { tokens: Tokens; over: string | undefined } | undefined;
  return async (change) => {
    let made: Tokens | undefined;
    try {
      const kept = await store.update(key, async (stored) => {
        const over = stored?.access_token;
        const next = await change(unsaved && unsaved.over === over ? unsaved.tokens : stored);
        if (next !== stored) unsaved = { tokens: (made = next), over };
        return next;
      });
      unsaved = undefined;
      return kept;
    } catch (error) {
      if (!made) throw error;
      const why = quote(String(error), [made.access_token, made.refresh_token]);
      throw new OAuthError(
        "not_stored",
        `${key}: the new tokens could not be stored (${why}); they live in this process only: repair the store and call again`,
        { key },
      );
    }
  };
}

function isGood(tokens: Tokens | undefined, ahead: number, refused?: string): tokens is Tokens {
  if (tokens === undefined || tokens.access_token === refused) return false;
  // What lasts shorter than that is renewed when half of it is over, and not with every call.
  return tokens.expiresAt - Math.min(ahead, readLifetime(tokens) / 2) > Date.now();
}
