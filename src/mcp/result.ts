import { toLocal } from "../csv/zone.js";
import type { Finding } from "../csv/rules.js";
import { readLocation } from "../location/location.js";
import type { Account } from "../location/accounts.js";
import type { Planner } from "../planner.js";
import { own, type Office } from "./desk.js";
import { text, type Schema } from "./schema.js";
import { clean, quote, quoteWord } from "./text.js";

/** Where an answer is about. */
export interface Place {
  /** Absent for the location of the environment. */
  readonly client?: string | undefined;
  readonly location: string;
  readonly time_zone: string;
  /** The imports that the answer is about there, as undo and verify take them. */
  readonly imports?: readonly string[] | undefined;
}

/** A post, an account or a finding, in a line. */
export type Item = Readonly<Record<string, string | number | undefined>>;

/** A client in an item; the location of the environment is in every answer already. */
export function nameClient(client: string): string | undefined {
  return client === own ? undefined : clean(client);
}

/** What a tool answers. */
export interface Result {
  readonly where: readonly Place[];
  readonly outcome: string;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** What a person should look at first. */
  readonly items?: readonly Item[] | undefined;
  /** What to call or to say next. */
  readonly next: string;
  readonly plan?: string | undefined;
  readonly token?: string | undefined;
  /** All of it, which becomes a resource. */
  readonly full?: unknown;
}

/** What each tool answers, as a schema; some answer more. */
export const resultSchema: Schema = {
  type: "object",
  properties: {
    where: { type: "array" },
    outcome: text,
    counts: { type: "object" },
    items: { type: "array" },
    next: text,
  },
  required: ["where", "outcome", "next"],
};

/** A zone that nobody told. */
export const unknownZone = "not known";

/** Items that a result has room for. */
export const shown = 20;

/** A location as HighLevel has it. */
export async function lookAtPlace(
  planner: Planner,
  { name, client }: Office,
  signal: AbortSignal,
): Promise<Place> {
  return toPlace(name, await readLocation(planner, client, signal));
}

/** A location as HighLevel has it, else as far as it is known without asking. */
export async function tryPlace(office: Office, signal: AbortSignal): Promise<Place> {
  try {
    return await lookAtPlace(await office.connect(), office, signal);
  } catch {
    signal.throwIfAborted();
    const { locationId: id, locationName: name, timeZone } = office.client;
    return toPlace(office.name, { id: id || "no location", name, timeZone });
  }
}

/** A location in an answer. */
export function toPlace(
  client: string,
  known: {
    readonly id: string;
    readonly name?: string | undefined;
    readonly timeZone?: string | undefined;
  },
): Place {
  const location = known.name ? `${quote(known.name)} (${known.id})` : known.id;
  return { client: nameClient(client), location, time_zone: known.timeZone ?? unknownZone };
}

/** A time on a clock, as `2027-03-01 08:00`. */
export function sayTime(utc: string | undefined, zone: string): string {
  return utc === undefined ? "draft" : toLocal(utc, zone).slice(0, 16);
}

/** An account by its name and its network. */
export function nameAccount(account: Account | undefined, id = ""): string {
  return account?.name
    ? `${quote(account.name)} (${quoteWord(account.platform ?? "unknown-network")})`
    : quote(id);
}

/** A finding in a line; its words may hold those of cells, of headers and of accounts. */
export function toItem({ row, line, column, value, severity, message, fix }: Finding): Item {
  const [where, cell] = [column, value].map((said) =>
    said === undefined ? undefined : quote(said),
  );
  const words = { message: quote(message, 300), fix: quote(fix, 1_500) };
  return { row, line, column: where, value: cell, severity, ...words };
}

/** How many there are of each. */
export function tally(names: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
