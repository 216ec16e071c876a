/** What HighLevel says of an installation, as sent. */
export interface Installation {
  readonly userType?: string | undefined;
  readonly locationId?: string | undefined;
  readonly companyId?: string | undefined;
  /** Who installed the app. */
  readonly userId?: string | undefined;
  /** The scopes that were granted, with a space between. */
  readonly scope?: string | undefined;
  readonly [field: string]: unknown;
}

/** An answer of the token endpoint as sent, and until when it is good; plain JSON. */
export interface Tokens extends Installation {
  readonly access_token: string;
  /** Works once; location tokens that an agency's token was turned into have none. */
  readonly refresh_token?: string | undefined;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Where tokens are kept; two methods, so that any database can be one.
 *
 * Keys are `location-ID`, `company-ID`, and `company-ID-location-ID` for a location token got through its agency.
 */
export interface TokenStore {
  /** What was last stored under the key. */
  read(key: string): Promise<Tokens | undefined>;
  /**
   * Stores what `change` makes of what is there, and resolves to it when it is safely there.
   *
   * `change` refreshes a token that works once, which takes up to half a minute, so a key's changes run one after the
   * other in all processes that share the store: a row lock, for instance. Where it gives back the very object that it
   * was given, or throws, nothing needs storing. A store that cannot lock survives two processes at once through
   * HighLevel's 30 s grace, and because a refused refresh is looked up once more.
   */
  update(key: string, change: (stored: Tokens | undefined) => Promise<Tokens>): Promise<Tokens>;
}

/** A store that lives as long as the process: for tests, and where losing the tokens does not matter. */
export function memoryTokens(): TokenStore {
  const entries = new Map<string, Tokens>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    async read(key) {
      return entries.get(key);
    },
    update(key, change) {
      const next = (turns.get(key) ?? Promise.resolve()).then(async () => {
        const tokens = await change(entries.get(key));
        entries.set(key, tokens);
        return tokens;
      });
      const over = next.catch(() => {});
      turns.set(key, over);
      return next;
    },
  };
}
