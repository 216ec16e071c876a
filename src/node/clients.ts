import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ClientsError, readClients } from "../agency/clients.js";
import type { Client, Clients, TokenPlace } from "../agency/clients.js";
import type { Connect } from "../agency/options.js";
import { createOAuth, type OAuth } from "../oauth/app.js";
import { checkOptions, checkPath, rule } from "../options.js";
import { createPlanner, type PlannerOptions } from "../planner.js";
import type { Version } from "../operation.js";
import { clientRules } from "../request/rules.js";
import type { TokenSource } from "../request/token.js";
import { toReadError } from "./file-error.js";
import { readNamed } from "./named.js";
import { fileTokens } from "./tokens.js";

/** Clients of a file, and what connects to them. */
export interface ConnectedClients {
  readonly clients: Clients;
  readonly connect: Connect;
}

/** How clients are connected to. */
export interface ConnectOptions extends Omit<PlannerOptions<Version>, "token" | "locationId"> {
  /** Where variables with tokens are; default the process's own environment. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Reads a `clients.json`, and how to connect to its clients.
 *
 * @throws ClientsError where there is none, or it is wrong; TypeError that names the option that cannot be right.
 */
export async function openClients(
  path = "clients.json",
  options: ConnectOptions = {},
): Promise<ConnectedClients> {
  checkPath("openClients", { path });
  const { token: _, ...rules } = clientRules;
  checkOptions("openClients", options, { ...rules, env: rule.object });
  const bytes = await readNamed(path).catch((error: NodeJS.ErrnoException) => {
    const begin = error.code === "ENOENT" ? "; social-planner clients add begins one" : "";
    throw new ClientsError(`${error.message}${begin}`);
  });
  return {
    clients: readClients(bytes.toString("utf8"), path),
    connect: createConnect(path, options),
  };
}

/**
 * Connects to a client with the token from where its entry says that it is: a variable, a file of its own that nobody
 * else may read, or `fileTokens()` with the app that HIGHLEVEL_CLIENT_ID and HIGHLEVEL_CLIENT_SECRET name. Relative
 * paths start at the file that the entries are from.
 *
 * What it gives rejects with ClientsError where there is no token.
 */
export function createConnect(
  path: string,
  { env = process.env, ...options }: ConnectOptions = {},
): Connect {
  let oauth: OAuth | undefined;
  return async (name, { locationId, token: place }: Client) => {
    const fail = (what: string): never => {
      throw new ClientsError(`${name}: ${what}`);
    };
    const app = () => (oauth ??= openApp(env, options.baseUrl, fail));
    const token = await findToken(place, { env, path, locationId, app, fail });
    return createPlanner({ ...options, token, locationId });
  };
}

interface Search {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly path: string;
  readonly locationId: string;
  readonly app: () => OAuth;
  readonly fail: (what: string) => never;
}

async function findToken(
  place: TokenPlace,
  { env, path, locationId, app, fail }: Search,
): Promise<TokenSource> {
  if ("env" in place) return env[place.env]?.trim() || fail(`set ${place.env} to its token`);
  if ("oauth" in place) return app().createTokenSource({ locationId, ...place.oauth });
  const file = resolve(dirname(path), place.file);
  const lack = (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") return fail(toReadError(place.file, error).message);
    return fail(`${place.file}, which holds its token, is not there`);
  };
  const found = await stat(file).catch(lack);
  // Windows has no such modes.
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0)
    fail(`others may read ${place.file}, which holds its token: chmod 600 ${place.file}`);
  const bytes = await readNamed(file).catch(({ message }: Error) => fail(message));
  return bytes.toString("utf8").trim() || fail(`${place.file}, which holds its token, is empty`);
}

function openApp(env: Search["env"], baseUrl: string | undefined, fail: Search["fail"]): OAuth {
  const clientId = env["HIGHLEVEL_CLIENT_ID"] || fail("set HIGHLEVEL_CLIENT_ID to the app's id");
  const clientSecret =
    env["HIGHLEVEL_CLIENT_SECRET"] || fail("set HIGHLEVEL_CLIENT_SECRET to the app's secret");
  return createOAuth({ clientId, clientSecret, baseUrl, store: fileTokens() });
}
