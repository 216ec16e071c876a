import { strip } from "./invisible.js";
import { fold } from "./map.js";
import type { Fit, MapFault } from "./map.js";
import type { RowFault } from "./row.js";
import { listCells } from "./table.js";
import { adviseOnWeighty, stops, weigh } from "./weighty.js";
import type { Weight } from "./weighty.js";

/** A column that a map leaves out. */
export interface LeftOut {
  /** 0-based. */
  readonly place: number;
  /** Its header, or its number. */
  readonly name: string;
  /** What it says of its posts; undefined for a remark, and where the map ignores it. */
  readonly weight: Weight | undefined;
  readonly isIgnored: boolean;
}

/** The columns that a map leaves out, as far as they have a header or something stands in them. */
export function findLeftOut({ table, row, places, map: { ignore = [] } }: Fit): LeftOut[] {
  const used = new Set<unknown>(Array.from(places.values()).flat());
  const width = Math.max(...table.head.map(({ length }) => length));
  const rest = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !used.has(place),
  );
  const cells = listCells(table, rest, row);
  return rest.flatMap((place) => {
    const header = strip(table.head[row]?.[place] ?? "");
    const texts = cells.get(place) ?? [];
    if (row < 0 ? texts.length === 0 : header === "") return [];
    const name = header || `column ${place + 1}`;
    const isIgnored = ignore.map(fold).includes(fold(name));
    const isPlain = isIgnored || texts.length === 0;
    return [{ place, name, weight: isPlain ? undefined : weigh(name, texts), isIgnored }];
  });
}

/** Why a file is not read by a map that leaves out whose its posts are, or when they go out; undefined where it may be. */
export function judgeLeftOut(
  left: readonly LeftOut[],
  { table, row, places, map }: Fit,
  lead: readonly string[],
): MapFault | undefined {
  const client = left.find(({ weight }) => weight === "client");
  if (client && !lead.includes("client"))
    return {
      message: `the file has a column ${client.name}: it is a sheet of clients`,
      fix: `${adviseOnWeighty(client.name, [])}${orIgnore(client.name)}`,
    };
  const time = left.find(({ weight }) => weight === "time");
  if (!time) return undefined;
  const own = (places.get("time") ?? []).filter((place) => typeof place === "number");
  const all = [...own, time.place].toSorted((one, other) => one - other);
  const names = all.map((place) => (row < 0 ? place + 1 : strip(table.head[row]![place] ?? "")));
  const constants = [map.columns["time"] ?? []].flat().filter((one) => typeof one === "object");
  return {
    message: `the map leaves out ${time.name}, which may say when posts go out`,
    fix: `write "time":${JSON.stringify([...names, ...constants])} into its columns${orIgnore(time.name)}`,
  };
}

/** Why a row is not to go out, as a column says that a map leaves out. */
export function findStop(left: readonly LeftOut[], cells: readonly string[]): RowFault | undefined {
  const found = left.find(
    ({ place, name, isIgnored }) => !isIgnored && stops(name, cells[place] ?? ""),
  );
  if (!found) return undefined;
  return { kind: "stopped", value: `${found.name}: ${strip(cells[found.place]!)}` };
}

function orIgnore(name: string): string {
  return `, or write "ignore":[${JSON.stringify(name)}] into the map where it says nothing of the posts`;
}
