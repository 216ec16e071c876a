import { checkCsv } from "../csv/check.js";
import type { ImportRecord, Ledger } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import { captionKey } from "../location/caption.js";
import { groupBy } from "../reconcile/pairs.js";
import type { WeekOptions } from "./options.js";
import { nameFile, sheetOf } from "./sheet.js";

type Opened = Pick<WeekOptions, "sheet" | "clients" | "dates" | "times" | "ledger">;

/** A ledger as a sheet reads it, and what it has to begin with. */
export interface SheetLedger {
  readonly ledger: Ledger | undefined;
  readonly records: readonly ImportRecord[];
}

/**
 * Opens the ledger of a sheet that may have had another name: what it sent under that is read under the one that it has
 * now.
 *
 * It is the same sheet where more than half of what is to come of it, of clients that the sheet still has, stands in it at
 * its time.
 *
 * @throws Error where a record cannot be read: no import would begin.
 */
export async function openLedger(options: Opened): Promise<SheetLedger> {
  const { ledger, sheet, clients } = options;
  if (ledger === undefined) return { ledger, records: [] };
  const rows = readRows(options);
  const byLocation = groupBy([...rows.keys()], (client) => clients[client]?.locationId);
  const placeOf = ({ locationId, file }: ImportRecord) => {
    const client = byLocation.get(locationId)?.find((one) => sheetOf(file, one) !== undefined);
    if (client === undefined) return undefined;
    return { client, name: planName(sheetOf(file, client) ?? "") };
  };
  const all = await ledger.list();
  const ofSheets = groupBy(all, (record) => placeOf(record)?.name);
  const isSame = (records: readonly ImportRecord[]) => {
    const ahead = records.flatMap((record) =>
      rowsAhead(record, rows.get(placeOf(record)?.client ?? "") ?? new Set()),
    );
    return ahead.filter(Boolean).length * 2 > ahead.length;
  };
  const same = new Set([...ofSheets].flatMap(([name, records]) => (isSame(records) ? [name] : [])));
  const rename = (record: ImportRecord): ImportRecord => {
    const place = placeOf(record);
    if (!place || !same.has(place.name)) return record;
    return { ...record, file: nameFile(sheet.name, place.client) };
  };
  return {
    records: all.map(rename),
    ledger: {
      open: (mark) => ledger.open(mark),
      list: async (onBroken) => (await ledger.list(onBroken)).map(rename),
    },
  };
}

/** The rows of a sheet by what they say, for each of its clients. */
function readRows({ sheet, clients, dates, times }: Opened): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { client, csv } of [...sheet.groups, ...sheet.unapproved]) {
    const { timeZone } = clients[client] ?? {};
    const own = rows.get(client) ?? new Set();
    rows.set(client, own);
    const { posts } = checkCsv(csv, { timeZone, dates, times, limit: Infinity });
    for (const { utc, content } of posts) own.add(keyOf(utc, content));
  }
  return rows;
}

/** Of each row of an import that is to come, whether it is one of these. */
function rowsAhead({ parts }: ImportRecord, rows: ReadonlySet<string>): boolean[] {
  const now = Date.now();
  return parts
    .filter(({ isUndone }) => !isUndone)
    .flatMap((part) => part.rows)
    .filter(({ utc = "" }) => Date.parse(utc) > now)
    .map(({ utc, caption }) => rows.has(keyOf(utc, caption)));
}

function keyOf(utc: string | undefined, caption: string): string {
  return `${utc} ${captionKey(caption)}`;
}
