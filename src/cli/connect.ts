import { createPlanner } from "../planner.js";
import type { Planner } from "../planner.js";
import { UsageError } from "./world.js";
import type { World } from "./world.js";

/** What the connection flags said. */
export interface Connection {
  readonly "location-id"?: string | undefined;
  readonly "token-stdin"?: boolean | undefined;
}

/**
 * A planner for the location and the token that the user named.
 *
 * @throws UsageError that names what is missing.
 */
export async function connect(values: Connection, world: World): Promise<Planner> {
  const { env } = world;
  const token = await readToken(values, world);
  const locationId = values["location-id"] ?? env["HIGHLEVEL_LOCATION_ID"];
  if (!locationId)
    throw new UsageError("no location: set HIGHLEVEL_LOCATION_ID, or give --location-id");
  return createPlanner({ token, locationId, baseUrl: env["HIGHLEVEL_BASE_URL"] || undefined });
}

/**
 * The token, from `HIGHLEVEL_TOKEN` or, with `--token-stdin`, from standard input: a flag would show it to every process
 * of the machine.
 *
 * @throws UsageError where there is none.
 */
export async function readToken(values: Connection, world: World): Promise<string> {
  const given = values["token-stdin"] ? await readAll(world.stdin) : world.env["HIGHLEVEL_TOKEN"];
  const token = given?.trim();
  if (token) return token;
  throw new UsageError(
    "no token: set HIGHLEVEL_TOKEN, or give it on standard input with --token-stdin",
  );
}

/** All of a stream, as text. */
export async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) text += chunk;
  return text;
}
