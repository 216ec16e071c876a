import { isAddress } from "./cell.js";
import { strip } from "./invisible.js";
import { fold } from "./map.js";
import type { ColumnMap, Fit, MapFault } from "./map.js";
import { file } from "./media-ending.js";
import { listCells, widthOf } from "./table.js";
import { listAllowed } from "./says.js";
import { adviseOnWeighty, isNetworks, weigh } from "./weighty.js";
import type { Weight } from "./weighty.js";

/** A column that a map leaves out. */
export interface LeftOut {
  /** 0-based. */
  readonly place: number;
  /** Its header, or its number. */
  readonly name: string;
  /** What it may say of its posts; undefined where that is nothing, and where the map ignores it. */
  readonly weight: Weight | undefined;
  /** What stands in it, each once. */
  readonly cells: readonly string[];
}

/** The columns that a map leaves out, as far as they have a header or something stands in them. */
export function findLeftOut({ table, row, places, map }: Fit): LeftOut[] {
  const used = new Set<unknown>(Array.from(places.values()).flat());
  const [only, ignore] = [Object.keys(map.only ?? {}).map(fold), (map.ignore ?? []).map(fold)];
  // Cells beyond the last header are a fault of their row.
  const width = row < 0 ? widthOf(table) : table.head[row]!.length;
  const rest = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !used.has(place) && !only.includes(fold(table.head[row]?.[place] ?? "")),
  );
  const texts = listCells(table, rest, row);
  return rest.flatMap((place) => {
    const header = strip(table.head[row]?.[place] ?? "");
    const cells = texts.get(place) ?? [];
    if (header === "" && !cells.some(Boolean)) return [];
    const name = header || `column ${place + 1}`;
    const weight = ignore.includes(fold(name)) ? undefined : weigh(name, cells);
    return [{ place, name, weight, cells }];
  });
}

/**
 * Why a file is not read by a map that leaves out what may say of its posts whose they are, when they go out, or which of
 * its rows are posts; undefined where it may be.
 */
export function judgeLeftOut(
  left: readonly LeftOut[],
  fit: Fit,
  lead: readonly string[],
): MapFault | undefined {
  const find = (weight: Weight) => left.filter((one) => one.weight === weight);
  const [client] = find("client");
  if (client && !lead.includes("client"))
    return {
      message: `the file has a column ${client.name}: it is a sheet of clients`,
      fix: `${adviseOnWeighty(client.name, [])}${orIgnore([client], fit)}`,
    };
  const [time] = [...find("zone"), ...(hasClock(fit) ? [] : find("time"))];
  if (time) return explainTime(time, fit);
  const unfilled = explainUnfilled(fit);
  if (unfilled) return unfilled;
  const choices = find("choice").filter(({ name, cells }) => listAllowed(name, cells));
  const networks = choices.find(({ name, cells }) => isNetworks(name, cells));
  if (networks && lead.includes("accounts") && !fit.places.has("accounts"))
    return explainAccounts(networks, fit);
  if (choices.length > 0) return explainChoices(choices, fit);
  const [content] = find("content");
  if (content) return explainContent(content, fit);
  const others = [...find("time"), ...find("remark")];
  return others.length > 0 ? explainRemarks(others, fit) : undefined;
}

function explainTime({ name, place }: LeftOut, fit: Fit): MapFault {
  const { table, row, places, map } = fit;
  const own = (places.get("time") ?? []).filter((one) => typeof one === "number");
  const all = [...own, place].toSorted((one, other) => one - other);
  const names = all.map((at) => (row < 0 ? at + 1 : strip(table.head[row]![at] ?? "")));
  const constants = [map.columns["time"] ?? []].flat().filter((one) => typeof one === "object");
  return {
    message: `the map leaves out ${name}, which may say when posts go out`,
    fix: `${writeColumn("time", [...names, ...constants], fit)}${orIgnore([{ name }], fit)}`,
  };
}

/** What an offered map leaves for the user to say. */
function explainUnfilled(fit: Fit): MapFault | undefined {
  const { table, row, map } = fit;
  const [name] = Object.entries(map.only ?? {}).find(([, texts]) => texts.includes("…")) ?? [];
  if (name === undefined) return undefined;
  const place = table.head[row]!.findIndex((one) => fold(one) === fold(name));
  const cells = listCells(table, [place], row).get(place) ?? [];
  return {
    message: `the map does not say which rows are posts by ${name}`,
    fix: `write into its only, in place of the …, what ${name} says of rows that are to be posted: ${quoteCells(cells)}, or take it out${orIgnore([{ name }], fit)}`,
  };
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

/** Asks of several columns at once. */
function explainChoices(choices: readonly LeftOut[], fit: Fit): MapFault {
  const says = choices.map(({ name, cells }) => `${name}, which says ${quoteCells(cells)}`);
  const message = `the map leaves out what may say which rows are not to be posted: ${says.join("; and ")}`;
  const ignored = orIgnore(choices, fit);
  // What has no header cannot be named.
  if (fit.row < 0) return { message, fix: `delete the rows that are not to be posted${ignored}` };
  const areNetworks = choices.every(({ name, cells }) => isNetworks(name, cells));
  const what = areNetworks ? "go to the chosen accounts" : "are to be posted";
  const only = Object.assign(
    {},
    fit.map.only,
    ...choices.map((one) => toOnly(one.name, one.cells)),
  );
  return {
    message,
    fix: `${write({ only }, fit)}, with what it says of rows that ${what}${ignored}`,
  };
}

function explainContent({ name, place, cells }: LeftOut, fit: Fit): MapFault {
  const own = cells.filter(Boolean);
  const message = `the map leaves out ${name}, which may be a part of the posts: it says ${quoteCells(own)}`;
  const key = keyOf(name, own);
  const before = [fit.map.columns[key] ?? []].flat();
  const isOther = key === "content" && /caption|copy|text/i.test(name);
  const isOut = key === "link" && /post|card|live|publi|perma/i.test(name);
  if (isOther || isOut || (key === "link" && before.length > 0)) {
    const why = isOut
      ? "delete the rows that are out already"
      : "make a map of its own for the rows that go with it";
    return { message, fix: `${why}${orIgnore([{ name }], fit)}` };
  }
  const sources = [...before, fit.row < 0 ? place + 1 : name];
  return {
    message,
    fix: `${writeColumn(key, sources, fit)} where it is one${orIgnore([{ name }], fit)}`,
  };
}

/** What a column may be in a post. */
function keyOf(name: string, own: readonly string[]): string {
  if (/alt.?text/i.test(name)) return "altTexts";
  if (/comment/i.test(name)) return "followUpComment";
  if (own.every((cell) => file.test(cell))) return "media";
  return own.every(isAddress) ? "link" : "content";
}

function explainRemarks(remarks: readonly LeftOut[], fit: Fit): MapFault {
  const says = remarks.map(
    ({ name, cells }) => `${name}, which says ${quoteCells(cells.filter(Boolean), 3)}`,
  );
  return {
    message: `the map leaves out ${says.join("; and ")}`,
    fix: `delete the rows that are not to be posted by it, and then ${write({ ignore: ignoring(remarks, fit) }, fit)}`,
  };
}

/** How a map gets what it lacks: the one of a tool is written down whole for that. */
function write(more: Partial<ColumnMap>, { map: { source, ...map } }: Fit): string {
  if (source === undefined) return `write ${JSON.stringify(more).slice(1, -1)} into the map`;
  return `write ${JSON.stringify({ ...map, ...more })} into map.json, and read it with --map map.json`;
}

/** How a map gets another source of a column. */
function writeColumn(key: string, sources: readonly unknown[], fit: Fit): string {
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

/** Whether what the map takes for the time has an hour. */
function hasClock({ table, row, places }: Fit): boolean {
  const own = (places.get("time") ?? []).filter((one) => typeof one === "number");
  const texts = [...listCells(table, own, row).values()].flat();
  return texts.some(
    (text) => /\d[:.h]\d\d(?!\d)|\d ?[ap]\.?m/i.test(text) && !/[ T]0?0:00(?::00)?\b/.test(text),
  );
}

/** Some of different cells, as they are told. */
export function quoteCells(cells: readonly string[], count = 8): string {
  const shown = cells.slice(0, count).map((cell) => `"${cell.slice(0, 60)}"`);
  return [...shown, ...(cells.length > count ? [`${cells.length - count} others`] : [])].join(", ");
}

function ignoring(some: readonly Pick<LeftOut, "name">[], { map }: Fit): readonly string[] {
  return [...(map.ignore ?? []), ...some.map(({ name }) => name)];
}

/** The other way to answer for columns: that they say nothing. */
export function orIgnore(some: readonly Pick<LeftOut, "name">[], fit: Fit): string {
  return `, or ${write({ ignore: ignoring(some, fit) }, fit)} where it says nothing of the posts`;
}
