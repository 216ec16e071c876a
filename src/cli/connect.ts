import { addAbortSignal } from "node:stream";
import type { Client, Clients } from "../agency/clients.js";
import type { ConnectedClients } from "../node/clients.js";
import { toReadError } from "../node/file-error.js";
import { readBounded } from "../node/named.js";
import { versions, type Version } from "../operation.js";
import { createPlanner, type Planner, type PlannerOptions } from "../planner.js";
import type { CallEvent } from "../request/event.js";
import type { Values } from "./command.js";
import type { clientsFlag, connectionFlags, tokenFlags } from "./flags.js";
import { tellWaits } from "./calls.js";
import { UsageError, type World } from "./world.js";

interface Connected {
  readonly planner: Planner;
  readonly client: Client | undefined;
}

/**
 * A planner for the location and the token that the user named, or those of a client.
 *
 * @throws UsageError that names what is missing, ClientsError where the client's token is.
 */
export async function connect(
  values: Values<typeof connectionFlags>,
  world: World,
  onEvent?: (event: CallEvent) => void,
): Promise<Connected> {
  const { env } = world;
  const name = values.client;
  if (name !== undefined) {
    if (values["location-id"] !== undefined || values["token-stdin"])
      throw new UsageError("--client has a location and a token: leave the other flags out");
    const known = await readClientsFile(values, world, onEvent);
    const client = chooseClient(name, known.clients);
    return { planner: await known.connect(name, client), client };
  }
  const token = await readToken(values, world);
  const locationId = values["location-id"] ?? env["HIGHLEVEL_LOCATION_ID"];
  if (!locationId)
    throw new UsageError(
      "no location: set HIGHLEVEL_LOCATION_ID, or give --location-id or --client",
    );
  const planner = createPlanner({ token, locationId, ...connectionOf(values, world, onEvent) });
  return { planner, client: undefined };
}

/** Where the API is and which version is spoken, as far as somebody says so; throws UsageError where there is no such version. */
export function reach(
  values: Pick<Values<typeof connectionFlags>, "insecure-http" | "api-version">,
  { env }: World,
): Pick<PlannerOptions<Version>, "baseUrl" | "insecureHttp" | "version"> {
  const said = values["api-version"] ?? (env["HIGHLEVEL_API_VERSION"] || undefined);
  const version = versions.find((one) => one === said);
  if (said !== version)
    throw new UsageError(`HIGHLEVEL_API_VERSION must be ${versions.join(" or ")}, not ${said}`);
  return {
    version,
    baseUrl: env["HIGHLEVEL_BASE_URL"] || undefined,
    insecureHttp: values["insecure-http"],
  };
}

/** The HighLevel user that was named, else the client's, else the environment's. */
export function readUserId(
  values: { readonly "user-id"?: string | undefined },
  client: Client | undefined,
  { env }: World,
): string | undefined {
  return values["user-id"] ?? client?.userId ?? (env["HIGHLEVEL_USER_ID"] || undefined);
}

/** What the location is expected to be: what the words say, else what the client's entry does. */
export function expectLocation(
  values: { readonly "time-zone"?: string | undefined },
  client: Client | undefined,
): { timeZone: string | undefined; locationName: string | undefined } {
  const { timeZone, locationName } = client ?? {};
  return { timeZone: values["time-zone"] ?? timeZone, locationName };
}

/** The clients of the file that was named, or of `clients.json` here. */
export async function readClientsFile(
  values: Values<typeof clientsFlag>,
  world: World,
  onEvent?: (event: CallEvent) => void,
): Promise<ConnectedClients> {
  const { openClients } = await import("../node/clients.js");
  return openClients(values.clients, { env: world.env, ...connectionOf(values, world, onEvent) });
}

/** What every planner is made with: where the API is, and who is told of its calls. */
function connectionOf(
  values: Parameters<typeof reach>[0],
  world: World,
  onEvent: (event: CallEvent) => void = () => {},
) {
  const tell = tellWaits(world);
  return {
    ...reach(values, world),
    onEvent: (event: CallEvent) => {
      tell(event);
      onEvent(event);
    },
  };
}

/** @throws UsageError where the variable of a client's token is not set: nothing is begun without it. */
export function requireTokens(clients: Clients, names: readonly string[], { env }: World): void {
  const missing = names.flatMap((name) => {
    const { token } = clients[name] ?? {};
    return token && "env" in token && !env[token.env]?.trim() ? `${token.env} (${name})` : [];
  });
  if (missing.length > 0)
    throw new UsageError(`set the token of ${[...new Set(missing)].join(", ")}`);
}

/** @throws UsageError for a name that is no client's. */
export function chooseClient(name: string, clients: ConnectedClients["clients"]): Client {
  const client = Object.hasOwn(clients, name) ? clients[name] : undefined;
  if (client) return client;
  throw new UsageError(`no client is called ${name}; there are ${Object.keys(clients).join(", ")}`);
}

/** The token of `HIGHLEVEL_TOKEN` or of standard input, for a flag would show it to every process; throws UsageError where there is none. */
export async function readToken(values: Values<typeof tokenFlags>, world: World): Promise<string> {
  const given = values["token-stdin"] ? await readAll(world) : world.env["HIGHLEVEL_TOKEN"];
  const token = given?.trim();
  if (token) return token;
  throw new UsageError(
    "no token: set HIGHLEVEL_TOKEN, or give it on standard input with --token-stdin",
  );
}

/** All of standard input, as text, if it ends; an interruption ends the wait for it. */
export async function readAll({ stdin, signal }: World): Promise<string> {
  const bytes = await readBounded(addAbortSignal(signal, stdin)).catch((error: unknown) => {
    signal.throwIfAborted();
    throw toReadError("standard input", error);
  });
  return bytes.toString("utf8");
}
