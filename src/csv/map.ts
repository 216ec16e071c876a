import type { Clock } from "./date.js";
import { columnsOf, ownColumns } from "./format.js";
import { strip } from "./invisible.js";
import { widthOf, type Table } from "./table.js";

/** Says which column of another tool's file is which of a post, and what its dates mean. */
export interface ColumnMap extends Pick<Clock, "dates" | "times"> {
  /**
   * The columns by what they are in a post, such as `time`, `content`, `images` or `google.title`, or by the name of a
   * column of the caller's own. `media` is sorted into images, GIF and videos by how its addresses end.
   */
  readonly columns: Readonly<Record<string, Source | readonly Source[]>>;
  /** The headers of columns, and lines above them, that say nothing of the posts, though they look so: nobody is told that they are left out. */
  readonly ignore?: readonly string[] | undefined;
  /** What the cells of a column must say for their rows to be posts, by its header: any of these, in whatever case. */
  readonly only?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Captions, first comments, tags and categories that are posted as they are, though they read as if their rows were to wait. */
  readonly meant?: readonly string[] | undefined;
  /** Who says so, and when it was read. */
  readonly source?: string | undefined;
}

/**
 * Where a cell comes from: the columns of this header, the column of this number where the file has no headers, or a
 * text that every post has. Several are put together: a date and its time, a caption's paragraphs, a list of addresses.
 */
export type Source = string | number | { readonly constant: string };

/**
 * Reads a map of a JSON file.
 *
 * @throws Error that names the file and what is wrong in it.
 */
export function readMap(text: string, file: string): ColumnMap {
  const fail = (what: string): never => {
    throw new Error(
      `${file}: ${what}; a map is such as {"columns":{"time":"Date","content":"Text"}}`,
    );
  };
  const map = parse(text) ?? fail("this is no JSON object");
  for (const key of Object.keys(map))
    if (!["columns", "dates", "times", "only", "ignore", "meant", "source"].includes(key))
      fail(
        `${JSON.stringify(key)} is none of columns, dates, times, only, ignore, meant and source`,
      );
  const { columns, dates, times, only, ignore, meant } = map as Partial<ColumnMap>;
  if (typeof columns !== "object" || columns === null) fail("columns is no object");
  if (dates !== undefined && !["mdy", "dmy"].includes(dates)) fail("dates is neither mdy nor dmy");
  if (times !== undefined && !["utc", "local", "as-written"].includes(times))
    fail("times is none of utc, local and as-written");
  if (ignore !== undefined && !isTexts(ignore)) fail("ignore is no list of headers");
  if (meant !== undefined && !isTexts(meant)) fail("meant is no list of texts");
  if (only !== undefined && !(Object(only) === only && Object.values(only).every(isTexts)))
    fail('only is no object of headers with lists of texts, such as {"Status":["Approved"]}');
  for (const [key, from] of Object.entries(columns ?? {}))
    if (![from].flat().every(isSource))
      fail(`${key} is no header, no number of a column and no {"constant":"…"}`);
  return map as ColumnMap;
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a source is the columns of a header. */
export function isHeader(source: unknown): source is string {
  return typeof source === "string";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isSource(source: unknown): boolean {
  return (
    typeof source === "string" ||
    (Number.isSafeInteger(source) && Number(source) > 0) ||
    typeof Object(source).constant === "string"
  );
}

/** The 0-based place of a cell, or a text that every post has. */
export type Place = number | { readonly constant: string };

/** The places of the cells that a column of a post is read from, without its constants. */
export function placesOf({ places }: Pick<Fit, "places">, key: string): readonly number[] {
  return (places.get(key) ?? []).filter((place) => typeof place === "number");
}

/** A map held against a table. */
export interface Fit {
  readonly table: Table;
  readonly map: ColumnMap;
  /** The index of the row of headers; -1 where the map names none. */
  readonly row: number;
  /** The headers in that row, as they are compared; a column without one by its number. */
  readonly headers: readonly string[];
  /** For each column of a post the places of its cells, and its constants. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Headers that the map names and the file lacks. */
  readonly missing: readonly string[];
  /** Headers of which one is meant, and the file has several. */
  readonly doubled: readonly string[];
}

/** Holds maps against tables: the pair that goes together best; `lead` names columns of the caller's own. */
export function fitMap(
  tables: readonly Table[],
  maps: readonly ColumnMap[],
  lead: readonly string[] = [],
): Fit {
  const fits = tables.flatMap((table) => maps.map((map) => holdAgainst(table, map, lead)));
  return fits.reduce((best, fit) => (fit.missing.length < best.missing.length ? fit : best));
}

function holdAgainst(table: Table, map: ColumnMap, lead: readonly string[]): Fit {
  const { head } = table;
  const said = Object.values(map.columns).flat().filter(isHeader);
  // What is called by its number alone has no header to be found.
  const names = [...said, ...Object.keys(map.only ?? {})]
    .map(fold)
    .filter((name) => !/^column \d+$/.test(name));
  const found = head.map((cells) => names.filter((name) => cells.map(fold).includes(name)).length);
  const row = names.length > 0 ? Math.max(0, found.indexOf(Math.max(...found))) : -1;
  const width = widthOf(table);
  const cells = head[row] ?? Array.from({ length: width }, () => "");
  const headers = cells.map((cell, place) => fold(cell) || nameOf(place));
  const missing: string[] = [];
  const doubled: string[] = [];
  const place = (source: Source, key: string): readonly Place[] => {
    if (typeof source === "object") return [source];
    const at =
      typeof source === "number"
        ? [source - 1].filter((one) => one < width)
        : headers.flatMap((header, index) => (header === fold(source) ? index : []));
    // What stands at the end may be left out of a whole file without headers.
    if (at.length === 0 && (typeof source === "string" || key === "time" || key === "content"))
      missing.push(typeof source === "string" ? source : `column ${source}`);
    if (typeof source === "string" && at.length > 1 && single.has(key)) doubled.push(source);
    return at;
  };
  for (const header of Object.keys(map.only ?? {}))
    if (!headers.includes(fold(header))) missing.push(header);
  const own = lead.filter((name) => !(name in map.columns) && headers.includes(name));
  const columns = { ...Object.fromEntries(own.map((name) => [name, name])), ...map.columns };
  const places = Object.entries(columns).map(
    ([key, from]) => [key, [from].flat().flatMap((source) => place(source, key))] as const,
  );
  return { table, map, row, headers, places: new Map(places), missing, doubled };
}

/** The header of a column, or what it is called without one. */
export function headerOf({ table, row }: Pick<Fit, "table" | "row">, place: number): string {
  return strip(table.head[row]?.[place] ?? "") || nameOf(place);
}

/** What a column without a header is called. */
export function nameOf(place: number): string {
  return `column ${place + 1}`;
}

/** What a post has one of; files and tags may stand in several columns of one name. */
const single = new Set(["time", "content", "link"]);

/** A header as it is compared. */
export function fold(header: string): string {
  return strip(header).toLowerCase();
}

/** What is wrong with a map, and what to do about it. */
export interface MapFault {
  readonly message: string;
  readonly fix: string;
}

/** Says of all that is wrong with a map the first thing; undefined where nothing is. */
export function judgeMap(
  { table, row, missing, doubled }: Fit,
  maps: readonly ColumnMap[],
  lead: readonly string[],
): MapFault | undefined {
  const known = [
    ...[...columnsOf.advanced, ...ownColumns].map(({ key }): string => key),
    "media",
    ...lead,
  ];
  const stray = maps
    .flatMap(({ columns }) => Object.keys(columns))
    .find((key) => !known.includes(key));
  if (stray !== undefined)
    return {
      message: `the map says ${JSON.stringify(stray)}, which is no column of a post`,
      fix: `say one of: ${known.join(", ")}`,
    };
  // What an offered map leaves open is asked for with all else that is open.
  const lacking = missing.filter((name) => name !== "…");
  if (lacking.length === 0 && doubled.length > 0)
    return {
      message: `the file has several columns ${doubled.map((name) => JSON.stringify(name)).join(", ")}`,
      fix: "give each a name of its own in the file, and say in the map which one is meant",
    };
  if (lacking.length === 0) return undefined;
  const headers = (table.head[Math.max(row, 0)] ?? []).map(strip).filter(Boolean);
  return {
    message: `the map names ${lacking.map((name) => JSON.stringify(name)).join(", ")}, which the file lacks`,
    fix: `change the map; the file has ${headers.join(", ")}`,
  };
}
