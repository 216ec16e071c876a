import type { Clients } from "../agency/clients.js";
import { readDate } from "../csv/date.js";
import type { DateOrder } from "../csv/date.js";
import { toUtc } from "../csv/zone.js";
import { readSheet, selectClients } from "../agency/sheet.js";
import type { Sheet } from "../agency/sheet.js";
import type { CsvFile } from "../csv/read.js";
import { chooseClient } from "./connect.js";
import { UsageError } from "./world.js";

/**
 * A file as a sheet, with the rows of some clients alone; all where none are named.
 *
 * @throws UsageError for a name that is no client's.
 */
export function openSheet(csv: CsvFile, clients: Clients, names?: readonly string[]): Sheet {
  const sheet = readSheet(csv, clients);
  if (names === undefined) return sheet;
  for (const name of names) chooseClient(name, clients);
  return selectClients(sheet, names);
}

/**
 * A time on a location's clock, as `2026-12-07T14:00:00.000Z`.
 *
 * @throws UsageError where it is none.
 */
export function readTime(text: string, timeZone: string, dates?: DateOrder): string {
  const date = readDate(text, { dates });
  if ("code" in date) throw new UsageError(`--at: ${date.message}; ${date.fix}`);
  const instant = toUtc(date.local, timeZone);
  if ("utc" in instant) return instant.utc;
  throw new UsageError(`--at: the clocks in ${timeZone} skip ${date.local} or show it twice`);
}
