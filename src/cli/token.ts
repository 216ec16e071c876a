/** The token of every sandbox: no secret, since it is to be pasted. */
export const sandboxToken = "sandbox-token";

/**
 * What a token says of itself, without showing it: a private integration token by its prefix, an access token by what
 * its JWT carries (callers' reports; nothing is verified).
 */
export function describeToken(
  token: string,
  now: Date,
): { what: "token"; state: "good" | "bad" | "unknown"; note: string } {
  if (token.startsWith("pit-"))
    return { what: "token", state: "good", note: "a private integration token" };
  if (token === sandboxToken)
    return { what: "token", state: "good", note: "the one of social-planner sandbox" };
  const claims = readClaims(token);
  if (!claims) return { what: "token", state: "unknown", note: "of a kind that is not known" };
  if (claims.authClass === "Company")
    return {
      what: "token",
      state: "bad",
      note: "of the agency: take one of the sub-account, which the agency's token can get",
    };
  if (typeof claims.exp !== "number")
    return { what: "token", state: "good", note: "an access token" };
  const minutes = Math.round(claims.exp / 60 - now.getTime() / 60_000);
  return minutes > 0
    ? {
        what: "token",
        state: "good",
        note: `an access token, for ${minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`} more`,
      }
    : { what: "token", state: "bad", note: "an access token that has expired: refresh it" };
}

function readClaims(token: string): { authClass?: unknown; exp?: unknown } | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
    );
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
