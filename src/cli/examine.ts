import { access, constants } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isApiError } from "../errors.js";
import { listAccounts } from "../location/accounts.js";
import { readLocation } from "../location/location.js";
import { chooseUser, listUsers } from "../location/users.js";
import type { Sign } from "../mcp/desk.js";
import { askNeighbour, type NeighbourInput } from "../neighbours.js";
import { operations as neighbours } from "../generated/neighbours/operations.js";
import { stateDirectory } from "../node/file.js";
import { operationOf, versions, type OperationId, type Version } from "../operation.js";
import { createPlanner, methodOf, type Planner, type PlannerOptions } from "../planner.js";
import type { CallEvent } from "../request/event.js";
import { describeToken } from "./token.js";
import { nameAccount } from "./words.js";
import { makeFolder } from "../node/folder.js";

interface NamedUser {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Looks whether an import could run with a token; it changes nothing. */
export async function examine(
  { token, ...reach }: PlannerOptions<Version> & { readonly token: string },
  user: NamedUser,
  signal: AbortSignal,
): Promise<Sign[]> {
  let heard: Headers | undefined;
  const endings = new Set<string>();
  const options = {
    token,
    ...reach,
    // What does not answer now does not either for an import.
    retry: false as const,
    timeout: { attempt: 10_000 },
    onEvent(event: CallEvent) {
      if (event.type === "answer") heard = event.headers;
      if (event.type === "deprecated") endings.add(sayEnding(event));
    },
  } satisfies PlannerOptions<Version>;
  const planner = createPlanner<Version>(options);
  const signs: Sign[] = [describeToken(token, new Date())];
  const place = reach.locationId
    ? await lookAtLocation(planner, signal)
    : bad("location", "set HIGHLEVEL_LOCATION_ID, or give --location-id");
  signs.push(
    place,
    place.state === "bad" && !user.id && !user.name
      ? unknown("user", "HIGHLEVEL_USER_ID is not set")
      : await lookAtUser(planner, user, signal),
  );
  // A host that does not answer is said once, and a location that is not the token's.
  if (place.state !== "bad") {
    const speak = (version: Version) => createPlanner<Version>({ ...options, version });
    signs.push(
      ...(await lookAtScopes(planner, user.id, signal)),
      await lookAtVersions(speak, signal),
      await lookAtAccounts(planner, signal),
      lookAtClock(heard, Date.now()),
      lookAtLimits(heard),
      ...Array.from(endings, (ending) => unknown("retirement", ending)),
    );
  }
  signs.push(await lookAtLedger(), lookAtPrism());
  return signs;
}

async function lookAtScopes(
  planner: Planner,
  userId: string | undefined,
  signal: AbortSignal,
): Promise<Sign[]> {
  const { locationId = "" } = planner;
  const files = { altType: "location", altId: locationId, limit: "1", type: "file" } as const;
  const own = (id: OperationId, input = {}) => {
    const call = methodOf(planner, id)(input, { signal });
    return tryScope(id, operationOf(id).scope ?? id, call, signal);
  };
  const ofOthers = async <Id extends keyof typeof losses>(id: Id, input: NeighbourInput<Id>) => {
    const call = askNeighbour(planner, id, input, { signal });
    return spare(await tryScope(id, neighbours[id].scope, call, signal, ""), losses[id]);
  };
  return [
    await own("accounts/list"),
    await own("csv/list", { userId: userId ?? "doctor" }),
    await own("posts/list", { skip: "0", limit: "1" }),
    spare(await own("categories/list"), "an import does without it"),
    spare(await own("tags/list"), "an import does without it"),
    unknown(
      operationOf("csv/upload").scope ?? "",
      "only sending tells; an import that stops staged is a safe try",
    ),
    await ofOthers("locations/get", { locationId }),
    await ofOthers("users/list", { locationId }),
    await ofOthers("medias/list", { ...files, sortBy: "createdAt", sortOrder: "asc" }),
    unknown("medias.write", "only sending tells; without it, a sheet names no files"),
  ];
}

/** What an import does without a scope of HighLevel's other APIs. */
const losses = {
  "locations/get": "without it, say the zone with --time-zone, which nobody checks",
  "users/list": "without it, name users by id, not by name",
  "medias/list": "without it, a sheet names no files",
} as const;

async function lookAtLocation(planner: Planner, signal: AbortSignal): Promise<Sign> {
  try {
    const { name, timeZone } = await readLocation(planner, { timeZone: undefined }, signal);
    return good("location", `${name ?? planner.locationId}, in ${timeZone}`);
  } catch (error) {
    if (signal.aborted) throw error;
    const { code, message } = error as { code?: string; message: string };
    if (code === "connection" || code === "timeout") return bad("connection", message);
    const isWrong = isApiError(error) && error.reason === "wrong_location";
    return (isWrong ? bad : unknown)("location", message);
  }
}

/** What a call that only reads tells of the scope that it needs. */
async function tryScope(
  id: string,
  scope: string,
  call: Promise<unknown>,
  signal: AbortSignal,
  advice = ": add it to the integration",
): Promise<Sign> {
  try {
    await call;
    return good(scope, `${id} answers`);
  } catch (error) {
    if (signal.aborted) throw error;
    const isMissing = isApiError(error) && error.reason === "missing_scope";
    return bad(scope, isMissing ? `the token lacks it${advice}` : (error as Error).message);
  }
}

/** A sign of what an import does without, and what it loses then. */
function spare({ what, state, note }: Sign, loss: string): Sign {
  return state === "bad" ? unknown(what, `${note}; ${loss}`) : { what, state, note };
}

/** Asks the same under each version, to see which of them the token can use. */
async function lookAtVersions(
  speak: (version: Version) => Planner,
  signal: AbortSignal,
): Promise<Sign> {
  const asked = await Promise.allSettled(
    versions.map((version) => speak(version).accounts.list({}, { signal })),
  );
  signal.throwIfAborted();
  const answered = versions.filter((_, index) => asked[index]?.status === "fulfilled");
  const others = versions.filter((version) => !answered.includes(version));
  const note = `accounts/list answers under ${answered.join(" and ") || "none"}`;
  if (others.length === 0) return good("versions", note);
  return unknown("versions", `${note}, not under ${others.join(" and ")}`);
}

/** The user that imports belong to, by name where HighLevel tells it. */
async function lookAtUser(
  planner: Planner,
  { id: userId, name }: NamedUser,
  signal: AbortSignal,
): Promise<Sign> {
  if (name !== undefined)
    return chooseUser(planner, name, signal).then(
      (user) => good("user", `${user.name}, ${user.id}`),
      (error: Error) => bad("user", error.message),
    );
  const users = await listUsers(planner, signal).catch(() => []);
  signal.throwIfAborted();
  const [only, other] = users;
  const known = users.find(({ id }) => id === userId);
  if (userId && users.length > 0 && !known)
    return unknown("user", `${userId} is no user of the location; HighLevel checks only its shape`);
  if (userId) return good("user", `${known ? `${known.name}, ` : ""}${userId}`);
  if (only && !other) return good("user", `${only.name}, the only one of the location`);
  return bad("user", "set HIGHLEVEL_USER_ID, or give --user-id or --user");
}

async function lookAtAccounts(planner: Planner, signal: AbortSignal): Promise<Sign> {
  const accounts = await listAccounts(planner, signal).catch(() => undefined);
  if (!accounts) return unknown("accounts", "they could not be read");
  const expired = accounts.filter(({ isExpired }) => isExpired);
  if (accounts.length === expired.length)
    return bad("accounts", "none is connected: connect one in HighLevel");
  const names = expired.map(nameAccount).join(", ");
  const rest = names && `; expired, connect again: ${names}`;
  return good("accounts", `${accounts.length - expired.length} connected${rest}`);
}

function lookAtClock(headers: Headers | undefined, now: number): Sign {
  const date = Date.parse(headers?.get("date") ?? "");
  if (Number.isNaN(date)) return unknown("clock", "HighLevel did not tell the time");
  const seconds = Math.round((now - date) / 1000);
  if (Math.abs(seconds) < 120) return good("clock", "agrees with HighLevel's");
  return bad("clock", `${Math.abs(seconds)} s ${seconds > 0 ? "fast" : "slow"}: set it right`);
}

function lookAtLimits(headers: Headers | undefined): Sign {
  const read = (name: string) => headers?.get(`x-ratelimit-${name}`);
  const [left, max] = [read("remaining"), read("max")];
  if (!left || !max) return unknown("limits", "the answers do not tell them");
  const interval = Number(read("interval-milliseconds") ?? 10_000) / 1000;
  const today = `${read("daily-remaining") ?? "?"} of ${read("limit-daily") ?? "?"} today`;
  return good("limits", `${left} of ${max} calls left in ${interval} s, ${today}`);
}

function sayEnding(event: CallEvent & { readonly type: "deprecated" }): string {
  const { operation, deprecation, sunset } = event;
  const until = sunset === undefined ? "" : `, and ends it on ${sunset}`;
  return `HighLevel calls ${operation} deprecated (${deprecation ?? "no date"})${until}: see --api-version`;
}

async function lookAtLedger(): Promise<Sign> {
  const directory = join(stateDirectory(), "imports");
  try {
    await makeFolder(directory);
    await access(directory, constants.W_OK);
    return good("ledger", directory);
  } catch (error) {
    return bad(
      "ledger",
      `${(error as Error).message}; set XDG_STATE_HOME to a folder that you may write, or give --ledger and --holds`,
    );
  }
}

function lookAtPrism(): Sign {
  try {
    createRequire(import.meta.url).resolve("@stoplight/prism-http");
    return good("sandbox", "Prism is installed");
  } catch {
    const note = "social-planner sandbox would need Prism, and says how to install it";
    return unknown("sandbox", note);
  }
}

const signOf =
  (state: Sign["state"]) =>
  (what: string, note: string): Sign => ({ what, state, note });
const [good, bad, unknown] = [signOf("good"), signOf("bad"), signOf("unknown")];
