import type { Sign } from "../mcp/desk.js";

/** The token of every sandbox: no secret, since it is to be pasted. */
export const sandboxToken = "sandbox-token";

/** What a token says of itself, without showing it, by its prefix or by what its JWT carries (callers' reports; nothing is verified). */
export function describeToken(token: string, now: Date): Sign {
  if (token.startsWith("pit-")) return say("good", "a private integration token");
  if (token === sandboxToken) return say("good", "the one of social-planner sandbox");
  const claims = readClaims(token);
  if (!claims) return say("unknown", "of a kind that is not known");
  const agency = "of the agency: take one of the sub-account, which the agency's token can get";
  if (claims.authClass === "Company") return say("bad", agency);
  if (typeof claims.exp !== "number") return say("good", "an access token");
  const minutes = Math.round(claims.exp / 60 - now.getTime() / 60_000);
  if (minutes <= 0) return say("bad", "an access token that has expired: refresh it");
  const left = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  return say("good", `an access token, for ${left} more`);
}

function say(state: Sign["state"], note: string): Sign {
  return { what: "token", state, note };
}

function readClaims(token: string): { authClass?: unknown; exp?: unknown } | undefined {
  try {
    const [, body = ""] = token.split(".");
    const claims: unknown = JSON.parse(Buffer.from(body, "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
