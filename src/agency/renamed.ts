import { checkCsv } from "../csv/check.js";
import type { ImportRecord, Ledger } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import { captionKey } from "../location/caption.js";
import { groupBy } from "../reconcile/pairs.js";
import type { WeekOptions } from "./options.js";
import { nameFile, sheetOf } from "./sheet.js";

type Renamed = Pick<WeekOptions, "sheet" | "clients" | "dates" | "times" | "ledger">;

/**
 * A ledger of a sheet that may have had another name: what it sent under that is read under the one that it has now.
 *
 * It is the same sheet where more than half of what is to come of it, of clients that the sheet still has, stands in it at
 * its time.
 */
export function underPresentName(options: Renamed): Ledger | undefined {
  const { ledger, sheet, clients } = options;
  if (ledger === undefined) return undefined;
  const rows = readRows(options);
  const names = [...rows.keys()];
  const clientOf = ({ locationId, file }: ImportRecord) =>
    names.find((client) => clients[client]?.locationId === locationId && sheetOf(file, client));
  const rename = (records: readonly ImportRecord[]): ImportRecord[] => {
    const own = new Map(records.map((record) => [record, clientOf(record)] as const));
    const nameOf = (record: ImportRecord) => planName(sheetOf(record.file, own.get(record)!)!);
    const sheets = groupBy(
      records.filter((record) => own.get(record) !== undefined),
      nameOf,
    );
    const isSheet = new Map(
      [...sheets].map(([name, all]) => {
        const ahead = all.flatMap((record) => rowsAhead(record, rows.get(own.get(record)!)!));
        return [name, ahead.filter(Boolean).length * 2 > ahead.length] as const;
      }),
    );
    return records.map((record) => {
      const client = own.get(record);
      if (client === undefined || !isSheet.get(nameOf(record))) return record;
      return { ...record, file: nameFile(sheet.name, client) };
    });
  };
  return {
    open: (mark) => ledger.open(mark),
    list: async (onBroken) => rename(await ledger.list(onBroken)),
  };
}

/** The rows of a sheet by what they say, for each of its clients. */
function readRows({ sheet, clients, dates, times }: Renamed): Map<string, Set<string>> {
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
