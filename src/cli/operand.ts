import type { Clients } from "../agency/clients.js";
import { readDate, type DateOrder } from "../csv/date.js";
import { toUtc } from "../csv/zone.js";
import { readSheet, selectClients, type Sheet } from "../agency/sheet.js";
import type { CsvFile } from "../csv/read.js";
import type { ImportRecord } from "../ledger/ledger.js";
import type { Planner } from "../planner.js";
import { chooseClient } from "./connect.js";
import { UsageError } from "./world.js";

/** A file as a sheet, with the rows of some clients alone, or of all; throws UsageError for a name that is no client's. */
export function openSheet(csv: CsvFile, clients: Clients, names?: readonly string[]): Sheet {
  const sheet = readSheet(csv, clients);
  if (names === undefined) return sheet;
  for (const name of names) chooseClient(name, clients);
  return selectClients(sheet, names);
}

/** An import of a planner's location, by its mark; throws UsageError where the ledger has none of that mark there. */
export function findRecord(
  mark: string,
  records: readonly ImportRecord[],
  { locationId }: Pick<Planner, "locationId">,
): ImportRecord {
  const record = records.find((one) => one.mark === mark);
  if (!record)
    throw new UsageError(`the ledger has no import ${mark}; social-planner imports lists them`);
  if (record.locationId === locationId) return record;
  throw new UsageError(
    `import ${mark} went to another location: say --location-id ${record.locationId}`,
  );
}

/** A time on a location's clock, as `2026-12-07T14:00:00.000Z`; throws UsageError where it is none. */
export function readTime(text: string, timeZone: string, dates?: DateOrder): string {
  const date = readDate(text, { dates });
  if ("code" in date) throw new UsageError(`--at: ${date.message}; ${date.fix}`);
  const instant = toUtc(date.local, timeZone);
  if ("utc" in instant) return instant.utc;
  throw new UsageError(`--at: the clocks in ${timeZone} skip ${date.local} or show it twice`);
}
