import type { Client } from "../agency/clients.js";
import type { ConnectedClients } from "../node/clients.js";
import { createPlanner } from "../planner.js";
import type { Planner } from "../planner.js";
import { UsageError } from "./world.js";
import type { World } from "./world.js";

/** What the connection flags said. */
export interface Connection {
  readonly "location-id"?: string | undefined;
  readonly "token-stdin"?: boolean | undefined;
  readonly client?: string | undefined;
  readonly clients?: string | undefined;
}

/** A planner, and the client that it is for where one was named. */
export interface Connected {
  readonly planner: Planner;
  readonly client: Client | undefined;
}

/**
 * A planner for the location and the token that the user named, or those of a client.
 *
 * @throws UsageError that names what is missing, ClientsError where the client's token is.
 */
export async function connectAs(values: Connection, world: World): Promise<Connected> {
  const { env } = world;
  const name = values.client;
  if (name !== undefined) {
    if (values["location-id"] !== undefined || values["token-stdin"])
      throw new UsageError("--client has a location and a token: leave the other flags out");
    const known = await readClientsFile(values, world);
    const client = chooseClient(name, known.clients);
    return { planner: await known.connect(name, client), client };
  }
  const token = await readToken(values, world);
  const locationId = values["location-id"] ?? env["HIGHLEVEL_LOCATION_ID"];
  if (!locationId)
    throw new UsageError(
      "no location: set HIGHLEVEL_LOCATION_ID, or give --location-id or --client",
    );
  const baseUrl = env["HIGHLEVEL_BASE_URL"] || undefined;
  return { planner: createPlanner({ token, locationId, baseUrl }), client: undefined };
}

/** The planner of `connectAs`. */
export async function connect(values: Connection, world: World): Promise<Planner> {
  return (await connectAs(values, world)).planner;
}

/** What the location is expected to be: what the words say, else what the client's entry does. */
export function expectLocation(
  values: { readonly "time-zone"?: string | undefined },
  client: Client | undefined,
): { timeZone: string | undefined; locationName: string | undefined } {
  return {
    timeZone: values["time-zone"] ?? client?.timeZone,
    locationName: client?.locationName,
  };
}

/** The clients of the file that was named, or of `clients.json` here. */
export async function readClientsFile(
  { clients }: Connection,
  { env }: World,
): Promise<ConnectedClients> {
  const { openClients } = await import("../node/clients.js");
  return openClients(clients, { env, baseUrl: env["HIGHLEVEL_BASE_URL"] || undefined });
}

/** @throws UsageError for a name that is no client's. */
export function chooseClient(name: string, clients: ConnectedClients["clients"]): Client {
  const client = Object.hasOwn(clients, name) ? clients[name] : undefined;
  if (client) return client;
  throw new UsageError(`no client is called ${name}; there are ${Object.keys(clients).join(", ")}`);
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
