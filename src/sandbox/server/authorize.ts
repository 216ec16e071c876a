import type { Message } from "./prism.js";
import { Refusal } from "./refusal.js";
import type { World, Worlds } from "../world/world.js";

/**
 * The world of the location that a request is for. Lets `sandbox-token` and any Private Integration Token (`pit-…`)
 * pass, under the one version of the API.
 */
export function authorize({ headers = {} }: Message, worlds: Worlds, locationId: string): World {
  if (!/^Bearer (sandbox-token|pit-\S+)$/.test(headers["authorization"] ?? "")) {
    throw new Refusal(401, "Invalid token: access token is invalid");
  }
  const version = headers["version"];
  if (!version) throw new Refusal(401, "version header was not found.");
  if (version !== "2021-07-28") throw new Refusal(401, "version header is invalid");
  const world = worlds.find(locationId);
  // In the words of the server (callers' probes).
  if (!world) throw new Refusal(403, "The token does not have access to this location.");
  return world;
}
