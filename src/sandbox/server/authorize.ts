import { bearerOf, type OAuth } from "./oauth.js";
import type { Message } from "./message.js";
import { Refusal } from "./refusal.js";
import type { World, Worlds } from "../world/world.js";

const published = new Set(["v3", "2023-02-21", "2021-07-28", "2021-04-15"]);

interface Gate {
  readonly worlds: Worlds;
  readonly oauth: OAuth;
}

/** The location that a token names itself: `pit-ID`, or `sandbox-token.ID`, which may be shown. */
function readHome(token: string): string {
  return /^(?:pit-|sandbox-token\.)(.+)$/.exec(token)?.[1] ?? "";
}

/** The location of a token, for an upload, whose address tells none: its app's, else the one that it names, else the first. */
export function homeOf({ headers = {} }: Message, { worlds, oauth }: Gate): string {
  const token = bearerOf(headers["authorization"]);
  const own = oauth.ownerOf(token)?.locationId ?? readHome(token);
  const [first] = worlds.all();
  return worlds.has(own) ? own : (first?.locationId ?? "");
}

/**
 * The world of the location that a request is for. Lets `sandbox-token`, with or without a location, any Private Integration Token (`pit-…`) and
 * an app's own tokens pass, under every version of the API that was published.
 */
export function authorize(
  { headers = {} }: Message,
  locationId: string,
  { worlds, oauth }: Gate,
): World {
  const token = bearerOf(headers["authorization"]);
  const owner = oauth.ownerOf(token);
  if (!owner && !/^(sandbox-token(\..+)?|pit-.+)$/.test(token))
    throw new Refusal(401, "Invalid token: access token is invalid");
  if (owner?.companyId !== undefined) throw new Refusal(401, "user type mismatch");
  const version = headers["version"];
  if (!version) throw new Refusal(401, "version header was not found.");
  if (!published.has(version)) throw new Refusal(401, "version header is invalid");
  const world = worlds.find(locationId);
  const own = owner?.locationId ?? readHome(token);
  const isForeign = locationId !== "" && own !== locationId && (owner || worlds.isNamed(own));
  // In the words of the server (callers' probes).
  if (!world || isForeign)
    throw new Refusal(403, "The token does not have access to this location.");
  return world;
}
