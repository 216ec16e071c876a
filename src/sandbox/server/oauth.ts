import { randomUUID } from "node:crypto";
import type { Message, Reply } from "./message.js";
import { Refusal, toJson } from "./refusal.js";

interface Owner {
  readonly locationId?: string;
  readonly companyId?: string;
}

/** Where an app gets its tokens, and whose each of them is. */
export interface OAuth {
  /** Answers `oauth/token` and `oauth/location-token`. */
  readonly answer: (operation: string, message: Message) => Reply;
  readonly ownerOf: (token: string) => Owner | undefined;
}

const companyId = "sandboxcompany";
// For so long a spent refresh token gives the same pair again (callers' reports).
const graceMs = 30_000;

/**
 * Tokens for any app: every code works once, and is answered with an agency's token where `user_type` is `Company`, else
 * with one of the location that the code spells, or of the first. A refresh token works once.
 */
export function createOAuth(locationId: string, hasLocation: (id: string) => boolean): OAuth {
  const owners = new Map<string, Owner>();
  const give = (owner: Owner) => {
    const access = `sandbox-${randomUUID()}`;
    owners.set(access, owner);
    return describe(access, owner);
  };
  const ownerOfCode = (code: string, userType: string | null): Owner =>
    userType === "Company" ? { companyId } : { locationId: hasLocation(code) ? code : locationId };
  const grant = createGrants(give, ownerOfCode);

  function turn({ headers }: Message, form: URLSearchParams): object {
    const agency = owners.get(bearerOf(headers?.["authorization"]));
    if (!agency) throw new Refusal(401, "Invalid token: access token is invalid");
    if (agency.companyId === undefined) throw new Refusal(401, "user type mismatch");
    const wanted = form.get("locationId") ?? "";
    if (!wanted || !hasLocation(wanted)) throw new Refusal(400, "Location not found");
    return give({ locationId: wanted });
  }

  return {
    ownerOf: (token) => owners.get(token),
    answer: (operation, message) => {
      const form = new URLSearchParams(String(message.body ?? ""));
      const isTurned = operation === "oauth/location-token";
      if (!isTurned && !(form.get("client_id") && form.get("client_secret")))
        throw refuse(401, "UnAuthorized!", "Invalid client: client is invalid");
      return toJson(200, isTurned ? turn(message, form) : grant(form, Date.now()));
    },
  };
}

/** What a code or a refresh token is good for: each works once. */
function createGrants(
  give: (owner: Owner) => object,
  ownerOfCode: (code: string, userType: string | null) => Owner,
): (form: URLSearchParams, now: number) => object {
  const renewals = new Map<string, Owner>();
  const spent = new Map<string, { readonly at: number; readonly body: object }>();

  function issue(owner: Owner): object {
    const refresh = `refresh-${randomUUID()}`;
    const userType = owner.locationId === undefined ? "Company" : "Location";
    renewals.set(refresh, owner);
    return { ...give(owner), refresh_token: refresh, userType, companyId };
  }

  return (form, now) => {
    const type = form.get("grant_type");
    const isCode = type === "authorization_code";
    if (!isCode && type !== "refresh_token")
      throw refuse(400, "unsupported_grant_type", "Grant type is not supported");
    const given = form.get(isCode ? "code" : "refresh_token") ?? "";
    const before = spent.get(given);
    if (before && !isCode && now - before.at < graceMs) return before.body;
    const owner = isCode ? ownerOfCode(given, form.get("user_type")) : renewals.get(given);
    if (before || !owner || !given) {
      const what = isCode ? "authorization code" : "refresh token";
      throw refuse(400, "invalid_grant", `Invalid grant: ${what} is invalid`);
    }
    const body = issue(owner);
    spent.set(given, { at: now, body });
    return body;
  };
}

/** The token of an Authorization header. */
export function bearerOf(authorization = ""): string {
  return /^Bearer (\S+)$/.exec(authorization)?.[1] ?? "";
}

function describe(access: string, { locationId }: Owner): object {
  return {
    access_token: access,
    token_type: "Bearer",
    expires_in: 86_399,
    scope: "socialplanner/csv.readonly socialplanner/csv.write socialplanner/post.readonly",
    userId: "sdfdsfdsfEWEsdfsdsW32dd",
    ...(locationId !== undefined && { locationId }),
  };
}

function refuse(status: number, error: string, description: string): Refusal {
  return new Refusal(status, { error, error_description: description });
}
