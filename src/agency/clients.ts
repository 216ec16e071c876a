import { isZone } from "../csv/zone.js";
import { holdsToken, mask } from "../mask.js";

/** Where a client's token is; the token itself is never written down beside the client. */
export type TokenPlace =
  /** An environment variable. */
  | { readonly env: string }
  /** A file that only its owner can read; a relative path starts at the clients' file. */
  | { readonly file: string }
  /** The store of an OAuth app: the location's own token, or the one that this agency's token is turned into. */
  | { readonly oauth: { readonly companyId?: string | undefined } };

/** For whom posts are planned. */
export interface Client {
  readonly locationId: string;
  /** Must be the location's name. */
  readonly locationName?: string | undefined;
  /** The location's IANA time zone: must be right where HighLevel tells it, and counts where it does not. */
  readonly timeZone?: string | undefined;
  /** Its accounts, each as `network/name`, such as `facebook/Corner Bakery`, or as an id. */
  readonly accounts: readonly string[];
  /** The HighLevel user that its imports belong to. */
  readonly userId: string;
  /** The HighLevel user who must approve its posts; absent where nobody must. */
  readonly approver?: string | undefined;
  readonly token: TokenPlace;
}

/** Clients by the names that a sheet calls them. */
export type Clients = Readonly<Record<string, Client>>;

/** The clients' file is not as it should be; the message names the place, and never quotes what may be a token. */
export class ClientsError extends Error {
  override readonly name = "ClientsError";
  readonly code = "clients";
}

/**
 * Reads `clients.json`, as `highlevel-social-planner/clients.schema.json` describes it.
 *
 * @throws ClientsError
 */
export function readClients(text: string, name = "clients.json"): Clients {
  const fail = (place: string, what: string): never => {
    throw new ClientsError(`${mask(name)}: ${mask(place)}${place && " "}${what}`);
  };
  const file = parse(text) ?? fail("", "is not JSON");
  const { clients } = checkFields(file, "", fail, ["clients"], ["$schema"]);
  const named = isObject(clients)
    ? clients
    : fail("clients", "must be an object of clients by name");
  for (const [client, value] of Object.entries(named)) {
    const place = `clients.${client}`;
    if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(client))
      fail(place, "must be named with letters, digits, blanks, dots, dashes and underscores");
    const fields = checkFields(value, place, fail, required, optional);
    for (const key of [...required, ...optional])
      if (!["accounts", "token"].includes(key) && fields[key] !== undefined)
        checkText(fields[key], `${place}.${key}`, fail);
    const { accounts, timeZone } = fields;
    if (!Array.isArray(accounts) || accounts.length === 0)
      fail(`${place}.accounts`, "must be a list of accounts, such as facebook/Corner Bakery");
    else accounts.forEach((one, index) => checkText(one, `${place}.accounts.${index}`, fail));
    checkPlace(fields["token"], `${place}.token`, fail);
    if (timeZone !== undefined && !isZone(timeZone))
      fail(`${place}.timeZone`, "must be an IANA time zone, such as America/New_York");
  }
  return named as unknown as Clients;
}

type Fail = (place: string, what: string) => never;
type Fields = Record<string, unknown>;

const required = ["locationId", "accounts", "userId", "token"];
const optional = ["locationName", "timeZone", "approver"];

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // Without the parser's words, which quote the file.
    return undefined;
  }
}

function checkFields(
  value: unknown,
  place: string,
  fail: Fail,
  needed: readonly string[],
  allowed: readonly string[],
): Fields {
  const fields = isObject(value) ? value : fail(place, "must be an object");
  const prefix = place && `${place}.`;
  for (const key of needed) if (fields[key] === undefined) fail(`${prefix}${key}`, "is missing");
  for (const key of Object.keys(fields))
    if (![...needed, ...allowed].includes(key))
      fail(`${prefix}${key}`, "is not a field that is known here");
  return fields;
}

function checkText(value: unknown, place: string, fail: Fail): void {
  if (typeof value !== "string" || !value.trim()) fail(place, "must be text");
  else if (holdsToken(value))
    fail(place, "looks like a token: say where the token is, and never write it here");
}

function checkPlace(value: unknown, place: string, fail: Fail): void {
  const advice = 'must say where the token is, such as { "env": "CORNER_BAKERY_TOKEN" }';
  const [[kind, where] = ["", undefined], ...more] = isObject(value) ? Object.entries(value) : [];
  if (more.length > 0 || !["env", "file", "oauth"].includes(kind)) fail(place, advice);
  if (kind !== "oauth") return checkText(where, `${place}.${kind}`, fail);
  const { companyId } = checkFields(where, `${place}.oauth`, fail, [], ["companyId"]);
  if (companyId !== undefined) checkText(companyId, `${place}.oauth.companyId`, fail);
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
