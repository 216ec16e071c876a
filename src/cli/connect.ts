import { createPlanner } from "../planner.js";
import type { Planner } from "../planner.js";
import { UsageError } from "./world.js";
import type { World } from "./world.js";

/** The flags of every command that calls the API. */
export const connectionFlags = {
  "location-id": { type: "string" },
  "token-stdin": { type: "boolean" },
} as const;

/**
 * A planner for the location and the token that the user named.
 *
 * The token comes from `HIGHLEVEL_TOKEN` or, with `--token-stdin`, from standard input: a flag would show it to every
 * process of the machine.
 *
 * @throws UsageError that names what is missing.
 */
export async function connect(
  values: { "location-id"?: string | undefined; "token-stdin"?: boolean | undefined },
  world: World,
): Promise<Planner> {
  const { env } = world;
  const token = (
    values["token-stdin"] ? await readAll(world.stdin) : env["HIGHLEVEL_TOKEN"]
  )?.trim();
  if (!token)
    throw new UsageError(
      "no token: set HIGHLEVEL_TOKEN, or give it on standard input with --token-stdin",
    );
  const locationId = values["location-id"] ?? env["HIGHLEVEL_LOCATION_ID"];
  if (!locationId)
    throw new UsageError("no location: set HIGHLEVEL_LOCATION_ID, or give --location-id");
  return createPlanner({ token, locationId, baseUrl: env["HIGHLEVEL_BASE_URL"] || undefined });
}

/** All of a stream, as text. */
export async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) text += chunk;
  return text;
}
