import { strip } from "./invisible.js";
import { areNetworkTexts } from "./likely.js";
import { fold, nameOf, type ColumnMap, type Fit, type MapFault } from "./map.js";
import { listCells, widthOf } from "./table.js";
import { listAllowed } from "./says.js";
import { weigh, type Weight } from "./weighty.js";
import { quoteCells } from "./words.js";

/** A column that a map leaves out. */
export interface LeftOut {
  /** 0-based. */
  readonly place: number;
  /** Its header, or its number. */
  readonly name: string;
  /** What it may say of its posts; undefined where that is nothing, and where the map ignores it. */
  readonly weight: Weight | undefined;
  readonly isIgnored: boolean;
  /** What stands in it, each once. */
  readonly cells: readonly string[];
}

/** The columns that a map leaves out, as far as they have a header or something stands in them. */
export function findLeftOut({ table, row, headers, places, map }: Fit): LeftOut[] {
  const used = new Set<unknown>(Array.from(places.values()).flat());
  const [only, ignore] = [Object.keys(map.only ?? {}).map(fold), (map.ignore ?? []).map(fold)];
  // Cells beyond the last header are a fault of their row.
  const width = row < 0 ? widthOf(table) : table.head[row]!.length;
  const rest = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !used.has(place) && !only.includes(headers[place] ?? ""),
  );
  const texts = listCells(table, rest, row);
  return rest.flatMap((place) => {
    const header = strip(table.head[row]?.[place] ?? "");
    const cells = texts.get(place) ?? [];
    if (header === "" && !cells.some(Boolean)) return [];
    const name = header || nameOf(place);
    const isIgnored = ignore.includes(fold(name));
    const weight = areNetworkTexts(name, cells) ? "content" : weigh(name, cells);
    return [{ place, name, weight: isIgnored ? undefined : weight, isIgnored, cells }];
  });
}

/** Whether a file is a sheet of clients; any file may be read as if it were one. */
export function isOfClients({ places }: Fit, lead: readonly string[]): boolean {
  return lead.includes("accounts") && places.has("client");
}

/** Asks whether a column of a sheet names the accounts of its posts. */
export function explainAccounts(
  { name, cells }: Pick<LeftOut, "name" | "cells">,
  fit: Fit,
): MapFault {
  return {
    message: `the map leaves out ${name}, which may say to which accounts its posts go: it says ${quoteCells(cells)}`,
    fix: `${writeColumn("accounts", [name], fit)}${orIgnore([{ name }], fit)}`,
  };
}

/** How a map gets what it lacks: the one of a tool is written down whole for that. */
export function write(
  more: Partial<ColumnMap>,
  { map: { source, ...map } }: Pick<Fit, "map">,
): string {
  if (source === undefined) return `write ${JSON.stringify(more).slice(1, -1)} into the map`;
  return `write ${JSON.stringify({ ...map, ...more })} into map.json, and read it with --map map.json`;
}

/** How a map gets another source of a column. */
export function writeColumn(key: string, sources: readonly unknown[], fit: Fit): string {
  const { columns, source } = fit.map;
  return source === undefined
    ? `write ${JSON.stringify(key)}:${JSON.stringify(sources)} into its columns`
    : write({ columns: { ...columns, [key]: sources } as ColumnMap["columns"] }, fit);
}

/** Which rows are posts by a column, as far as its cells plainly say so. */
export function toOnly(name: string, cells: readonly string[]): NonNullable<ColumnMap["only"]> {
  const allowed = listAllowed(name, cells) ?? cells;
  return { [name]: allowed.length > 0 ? allowed : ["…"] };
}

/** What a map ignores, and some more columns. */
export function ignoring(some: readonly Pick<LeftOut, "name">[], { map }: Fit) {
  return { ignore: [...(map.ignore ?? []), ...some.map(({ name }) => name)] };
}

/** The other way to answer for columns: that they say nothing. */
export function orIgnore(some: readonly Pick<LeftOut, "name">[], fit: Fit): string {
  return `, or ${write(ignoring(some, fit), fit)} where it says nothing of the posts`;
}
