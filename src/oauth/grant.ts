import { isUnknownOutcomeError } from "../errors.js";
import type { TokenSource } from "../request/token.js";
import { post, type Answer, type App } from "./endpoint.js";
import { OAuthError, quote } from "./error.js";
import type { Tokens } from "./store.js";

/** The first tokens, for a code; it works once, so it is sent once. */
export async function requestTokens(app: App, code: string, userType?: string): Promise<Tokens> {
  const again = "authorize the app again for a new code";
  const lost = `oauth: no usable answer, and the code may be spent; ${again}`;
  const answer = await post(app, {
    id: "oauth/token",
    form: {
      ...identify(app, "authorization_code"),
      code,
      user_type: userType,
      redirect_uri: app.redirectUri,
    },
  }).catch((error: unknown) => {
    throw isUnknownOutcomeError(error) ? new OAuthError("authorize", lost) : error;
  });
  const { status } = answer.response;
  if (status >= 500) throw new OAuthError("authorize", lost, { status });
  return answer.tokens ?? refuse(answer, again);
}

/** The pair that follows a refresh token, which is spent by it. */
export async function refreshTokens(app: App, key: string, tokens?: Tokens): Promise<Tokens> {
  const again = `authorize the app again for ${key}`;
  if (!tokens?.refresh_token) {
    throw new OAuthError("authorize", `${key}: no refresh token is stored; ${again}`, { key });
  }
  const answer = await post(app, {
    id: "oauth/token",
    form: {
      ...identify(app, "refresh_token"),
      refresh_token: tokens.refresh_token,
      user_type: tokens.userType,
    },
    // Sent twice, it gives the same pair, or is refused as it would be later.
    retry: "read",
  });
  return { ...tokens, ...(answer.tokens ?? refuse(answer, again, key)) };
}

/** A location's token, for its agency's. */
export async function requestLocationTokens(
  app: App,
  agency: TokenSource,
  form: { companyId: string; locationId: string },
): Promise<Tokens> {
  const answer = await post(app, { id: "oauth/location-token", form, agency });
  return { ...form, ...(answer.tokens ?? refuse(answer)) };
}

function identify({ clientId, clientSecret }: App, grant: string) {
  return { grant_type: grant, client_id: clientId, client_secret: clientSecret };
}

function refuse(
  { response: { status }, error, traceId }: Answer,
  again?: string,
  key?: string,
): never {
  const details = { key, status, traceId };
  // The advice goes on from the reason, which may end in a stop.
  const line = `oauth: ${status} ${quote(error ?? "")}`.trimEnd().replace(/\.$/, "");
  if (again && /invalid.grant|refresh token|authorization code/i.test(error ?? "")) {
    throw new OAuthError("authorize", `${line}; ${again}`, details);
  }
  if (status === 429 || status >= 500) {
    throw new OAuthError("unavailable", `${line}; call again later`, details);
  }
  const advice = again
    ? "check clientId, clientSecret and baseUrl"
    : "check that the app is installed in the location, and its scope oauth.write";
  throw new OAuthError("refused", `${line}; ${advice}`, details);
}
