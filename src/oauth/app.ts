import type { App } from "./endpoint.js";
import { refreshTokens, requestLocationTokens, requestTokens } from "./grant.js";
import { checkOptions, hasMethods, oneOf, rule, type RulesOf } from "../options.js";
import { clientRules } from "../request/rules.js";
import { checkBaseUrl } from "../request/base-url.js";
import { createKeeper, type Keeper } from "./keeper.js";
import type { Installation, TokenStore } from "./store.js";

/** An app, where its tokens are kept, and when they are renewed. */
export interface OAuthOptions extends App {
  readonly store: TokenStore;
  /** How long before a token is over it is renewed, in milliseconds; default 300,000. */
  readonly refreshAhead?: number | undefined;
}

/** Whose token: a location's own, an agency's own, or, where both are named, a location's through its agency. */
export interface Owner {
  readonly locationId?: string | undefined;
  readonly companyId?: string | undefined;
}

/** The tokens of an app. */
export interface OAuth {
  /**
   * Turns the code that came back to the redirect URI into tokens, stores them, and resolves to what they are for.
   *
   * `userType` says whose tokens are wanted where the app may have either.
   *
   * @throws OAuthError where HighLevel refuses the code or does not answer: it works once, so it is sent once.
   */
  exchangeCode(
    code: string,
    options?: { readonly userType?: "Location" | "Company" | undefined },
  ): Promise<Installation>;
  /**
   * A `token` for `createPlanner`: renewed ahead of its end and where the API refuses it, stored before it is used, once
   * for any number of parallel calls.
   *
   * It rejects with OAuthError where no token can be had, and with ConnectionError or TimeoutError where the token
   * endpoint does not answer, after which calling again is safe.
   *
   * @throws TypeError where owner names neither a location nor a company.
   */
  createTokenSource(owner: Owner): (refused?: string) => Promise<string>;
}

const rules: RulesOf<OAuthOptions> = {
  clientId: rule.text,
  clientSecret: rule.text,
  redirectUri: rule.text,
  baseUrl: clientRules.baseUrl,
  insecureHttp: rule.flag,
  fetch: rule.function,
  timeout: clientRules.timeout,
  refreshAhead: rule.milliseconds,
  store: [(value) => hasMethods(value, ["read", "update"]), "a store of tokens"],
};

/** The tokens of an app; one is enough, for two in one process know of each other only through the store. */
export function createOAuth(options: OAuthOptions): OAuth {
  checkOptions("createOAuth", options, rules, ["clientId", "clientSecret", "store"]);
  const { store, refreshAhead = 300_000, baseUrl, insecureHttp } = options;
  if (baseUrl !== undefined) checkBaseUrl(baseUrl, insecureHttp);
  const keepers = new Map<string, Keeper>();

  function keeperOf({ locationId, companyId }: Owner): Keeper {
    const parts = [companyId && `company-${companyId}`, locationId && `location-${locationId}`];
    const key = parts.filter(Boolean).join("-");
    if (!key) throw new TypeError("owner must name a locationId, a companyId or both");
    const keeper =
      keepers.get(key) ??
      createKeeper({
        key,
        store,
        refreshAhead,
        request: (tokens) => {
          if (!companyId || !locationId) return refreshTokens(options, key, tokens);
          const agency = keeperOf({ companyId }).give;
          return requestLocationTokens(options, agency, { companyId, locationId });
        },
      });
    keepers.set(key, keeper);
    return keeper;
  }

  return {
    async exchangeCode(code, choice = {}) {
      checkOptions("exchangeCode", choice, { userType: oneOf("Location", "Company") });
      const { userType } = choice;
      const tokens = await requestTokens(options, code, userType);
      const { locationId, companyId } = tokens;
      await keeperOf(locationId ? { locationId } : { companyId }).put(async () => tokens);
      const { access_token: _access, refresh_token: _refresh, ...installation } = tokens;
      return installation;
    },
    createTokenSource(owner) {
      checkOptions("createTokenSource", owner, { locationId: rule.string, companyId: rule.string });
      return keeperOf(owner).give;
    },
  };
}
