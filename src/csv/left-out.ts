import { strip } from "./invisible.js";
import { fold } from "./map.js";
import type { ColumnMap, Fit, MapFault } from "./map.js";
import { listCells, widthOf } from "./table.js";
import {
  adviseOnWeighty,
  isApproval,
  isStatusName,
  listAllowed,
  listForbidding,
  weigh,
} from "./weighty.js";
import type { Weight } from "./weighty.js";

/** A column that a map leaves out. */
export interface LeftOut {
  /** 0-based. */
  readonly place: number;
  /** Its header, or its number. */
  readonly name: string;
  /** What it says of its posts; undefined for a remark, and where the map ignores it. */
  readonly weight: Weight | undefined;
  /** What stands in it, each once. */
  readonly cells: readonly string[];
}

/** The columns that a map leaves out, as far as they have a header or something stands in them. */
export function findLeftOut({ table, row, places, map }: Fit): LeftOut[] {
  const used = new Set<unknown>(Array.from(places.values()).flat());
  const [only, ignore] = [Object.keys(map.only ?? {}).map(fold), (map.ignore ?? []).map(fold)];
  const width = widthOf(table);
  const rest = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !used.has(place) && !only.includes(fold(table.head[row]?.[place] ?? "")),
  );
  const texts = listCells(table, rest, row);
  return rest.flatMap((place) => {
    const header = strip(table.head[row]?.[place] ?? "");
    const cells = texts.get(place) ?? [];
    const own = cells.filter(Boolean);
    if (own.length === 0 && header === "") return [];
    const name = header || `column ${place + 1}`;
    // Where nobody has approved anything, nothing is approved yet.
    const isEmpty = own.length === 0 && !isApproval(name, []);
    const isPlain = ignore.includes(fold(name)) || isEmpty;
    return [{ place, name, weight: isPlain ? undefined : weigh(name, own), cells }];
  });
}

/**
 * Why a file is not read by a map that leaves out whose its posts are, when they go out, or which of its rows are posts;
 * undefined where it may be.
 */
export function judgeLeftOut(
  left: readonly LeftOut[],
  fit: Fit,
  lead: readonly string[],
): MapFault | undefined {
  const client = left.find(({ weight }) => weight === "client");
  if (client && !lead.includes("client"))
    return {
      message: `the file has a column ${client.name}: it is a sheet of clients`,
      fix: `${adviseOnWeighty(client.name, [])}${orIgnore(client.name, fit)}`,
    };
  const isDated = hasClock(fit);
  const time = left.find(({ weight }) => weight === "zone" || (weight === "time" && !isDated));
  if (time) return explainTime(time, fit);
  const unfilled = Object.entries(fit.map.only ?? {}).find(([, texts]) => texts.includes("…"));
  if (unfilled) {
    const place = fit.table.head[fit.row]!.findIndex((one) => fold(one) === fold(unfilled[0]));
    const cells = listCells(fit.table, [place], fit.row).get(place) ?? [];
    return {
      message: `the map does not say which rows are posts by ${unfilled[0]}`,
      fix: `write into its only, in place of the …, what ${unfilled[0]} says of rows that are to be posted: ${quote(cells)}, or take it out${orIgnore(unfilled[0], fit)}`,
    };
  }
  for (const one of left) {
    const fault = one.weight === "approval" ? explainApproval(one, fit) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function explainTime({ name, place }: LeftOut, fit: Fit): MapFault {
  const { table, row, places, map } = fit;
  const own = (places.get("time") ?? []).filter((one) => typeof one === "number");
  const all = [...own, place].toSorted((one, other) => one - other);
  const names = all.map((at) => (row < 0 ? at + 1 : strip(table.head[row]![at] ?? "")));
  const constants = [map.columns["time"] ?? []].flat().filter((one) => typeof one === "object");
  const time = [...names, ...constants];
  const how =
    map.source === undefined
      ? `write "time":${JSON.stringify(time)} into its columns`
      : write({ columns: { ...map.columns, time } }, fit);
  return {
    message: `the map leaves out ${name}, which may say when posts go out`,
    fix: `${how}${orIgnore(name, fit)}`,
  };
}

function explainApproval({ name, cells }: LeftOut, fit: Fit): MapFault | undefined {
  const allowed = listAllowed(name, cells);
  if (!allowed) return undefined;
  const fix = `delete the rows that are not to be posted${orIgnore(name, fit)}`;
  if (isProse(name, cells))
    return {
      message: `the map leaves out ${name}, which says ${quote(listForbidding(cells))}`,
      fix,
    };
  const message = `the map leaves out ${name}, which may say what is not to be posted: it says ${quote(cells)}`;
  // What has no header cannot be named.
  if (fit.row < 0) return { message, fix };
  const only = toOnly(name, cells);
  return {
    message,
    fix: `${write({ only }, fit)}, with what it says of rows that are to be posted${orIgnore(name, fit)}`,
  };
}

/** How a map gets what it lacks: the one of a tool is written down whole for that. */
function write(more: Partial<ColumnMap>, { map: { source, ...map } }: Fit): string {
  if (source === undefined) return `write ${JSON.stringify(more).slice(1, -1)} into the map`;
  return `write ${JSON.stringify({ ...map, ...more })} into map.json, and read it with --map map.json`;
}

/** Which rows are posts by a column, as far as its cells plainly say so. */
export function toOnly(name: string, cells: readonly string[]): NonNullable<ColumnMap["only"]> {
  const allowed = listAllowed(name, cells) ?? cells;
  return { [name]: allowed.length > 0 ? allowed : ["…"] };
}

/** Whether cells are remarks, and no words that come again. */
export function isProse(name: string, cells: readonly string[]): boolean {
  return !isStatusName(name) && (cells.length > 12 || cells.some((cell) => cell.length > 40));
}

/** Whether what the map takes for the time has an hour. */
function hasClock({ table, row, places }: Fit): boolean {
  const own = (places.get("time") ?? []).filter((one) => typeof one === "number");
  const texts = [...listCells(table, own, row).values()].flat();
  return texts.some(
    (text) => /\d[:.h]\d\d(?!\d)|\d ?[ap]\.?m/i.test(text) && !/[ T]0?0:00(?::00)?\b/.test(text),
  );
}

function quote(cells: readonly string[]): string {
  const shown = cells.slice(0, 8).map((cell) => (cell ? `"${cell.slice(0, 60)}"` : "nothing"));
  return [...shown, ...(cells.length > 8 ? [`${cells.length - 8} others`] : [])].join(", ");
}

function orIgnore(name: string, fit: Fit): string {
  const ignore = [...(fit.map.ignore ?? []), name];
  return `, or ${write({ ignore }, fit)} where it says nothing of the posts`;
}
