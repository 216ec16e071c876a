import { createAgainCheck, isRepeated } from "./again.js";
import { arrange } from "./arrange.js";
import { looksLikeDate, type Clock } from "./date.js";
import type { Column, Format } from "./format.js";
import { findHeader, type Header } from "./header.js";
import type { LocalMedia } from "./local.js";
import type { ColumnMap } from "./map.js";
import { applyMap } from "./mapped.js";
import { networksAbove, type SaidNetworks } from "./networks.js";
import { describeForeign, findKnown } from "./foreign.js";
import { checkOptions } from "../options.js";
import { readRules } from "./options.js";
import { strip } from "./invisible.js";
import { zoneAbove, zoneOfHeader } from "./offset.js";
import { describeAbove, describeFaults, describeUngrouped } from "./refusal.js";
import { forbidsPosts, listForbidding } from "./says.js";
import { createRow, type Row, type RowFault } from "./row.js";
import { createFinding, type Finding, type RuleCode } from "./rules.js";
import { openText, type Table } from "./table.js";
import { decodeText } from "./text.js";

/** Takes a row, and what it says in the caller's own columns, by their names. */
export type VisitRow = (row: Row, lead: Readonly<Record<string, string>>) => void;

/** A file whose headers were recognised, or the reasons why not. */
export interface CsvFile {
  readonly name: string;
  /** Absent where the headers are of no file of posts; then there are no rows. */
  readonly format: Format | undefined;
  /** HighLevel's own, in their order, whatever order the file has them in. */
  readonly columns: readonly Column[];
  /** The caller's own columns that the file has. */
  readonly lead: readonly string[];
  /** What its map says of its dates, and the zone that the header of its times names. */
  readonly clock?: Omit<Clock, "timeZone"> | undefined;
  /** The map by which it was read. */
  readonly map?: ColumnMap | undefined;
  /** Whether it is a sheet of a workbook. */
  readonly isWorkbook?: boolean | undefined;
  /** What columns that its map leaves out, and lines above its headers, say of the networks of all its posts. */
  readonly networks?: readonly SaidNetworks[] | undefined;
  /** Goes through the rows without keeping them, so that a long file costs no memory; blank rows are left out. */
  readonly scan: (visit: VisitRow) => void;
  /** All rows; made when first asked for. */
  readonly rows: readonly Row[];
  /** What is wrong with the file as a whole, and what had to be understood to read it; its rows are judged by `checkCsv`. */
  readonly findings: readonly Finding[];
  /** What the names of files in its media columns were found to be; absent where only addresses are taken. */
  readonly local?: LocalMedia | undefined;
}

/** How a file is read. */
export interface ReadOptions {
  /** Default: `posts.csv`. */
  readonly name?: string | undefined;
  /** Names of columns beside those of a post, in small letters; default none. */
  readonly lead?: readonly string[] | undefined;
  /** Whether rows are taken to the letter, as HighLevel takes them; default no. */
  readonly strict?: boolean | undefined;
  /** Which column is which, where the headers are another tool's; of several maps the one that fits is taken. */
  readonly map?: ColumnMap | readonly ColumnMap[] | undefined;
  /** How the text is encoded, by a name that `TextDecoder` knows; default UTF-8 or UTF-16. */
  readonly encoding?: string | undefined;
}

/**
 * Reads a Basic or Advanced file as people have it: UTF-8 or UTF-16, separated by commas, semicolons, tabs or bars, its
 * columns in any order under headers that are spelt like the sample's, with or without lines above them.
 *
 * Never throws for what a file holds: one that is of neither format has findings and no rows.
 *
 * @throws TypeError that names the option that cannot be right.
 */
export function readCsv(input: Uint8Array | string, options: ReadOptions = {}): CsvFile {
  checkOptions("readCsv", options, readRules);
  const { name = "posts.csv", encoding } = options;
  const decoded = decodeText(input, encoding);
  if ("code" in decoded) {
    const { code, ...found } = decoded;
    return refuse(name, [createFinding(code, { file: name, ...found })]);
  }
  return readTables(openText(decoded.text), options, decoded.notes);
}

/** Reads the first of some tables that holds posts; `notes` tells how they were made. */
export function readTables(
  tables: readonly Table[],
  { name: file = "posts.csv", lead = [], strict = false, map }: ReadOptions,
  notes: readonly string[] = [],
): CsvFile {
  const maps = map ? [map].flat() : [];
  // What names no columns only answers for a file whose headers are HighLevel's.
  const own = maps.find(({ columns, only }) => !only && Object.keys(columns).length === 0);
  const mapped = maps.length > 0 && !own ? applyMap(tables, maps, lead) : undefined;
  if (mapped && "fix" in mapped)
    return refuse(file, [createFinding("map-column", { file, ...mapped })]);
  const found = (mapped ? [mapped.table] : tables)
    .map((table) => ({ table, header: findHeader(table.head, lead) }))
    .find(({ header }) => header);
  const header = found?.header;
  const isKnown = header && header.faults.length > 0 && findKnown(tables) !== undefined;
  if (!header || isKnown) return refuse(file, [describeForeign(tables, file, lead)]);
  const { table } = found;
  if (header.faults.length > 0) return refuse(file, describeFaults(table, header, file, lead));
  const above = mapped ? undefined : describeAbove(table, header, file);
  if (above) return refuse(file, [above]);
  const { format } = header;
  const understood = [...notes, ...table.notes, ...(mapped?.notes ?? header.notes)];
  const findings = [
    ...describeReading(understood, mapped?.ignored ?? [], file),
    ...describeAsides(table, header, file),
    ...(format === "advanced" && !header.isGrouped ? [describeUngrouped(table, header, file)] : []),
  ];
  const scan = (visit: VisitRow) => (strict ? scanStrictly : scanRows)(table, header, visit);
  let rows: Row[] | undefined;
  return {
    name: file,
    format,
    columns: mapped?.rename(header.columns) ?? header.columns,
    lead: [...header.lead.keys()],
    clock: mapped?.clock ?? clockOf(table, header, own),
    map: mapped?.map ?? own,
    networks: mapped?.networks ?? networksAbove(table.head, header.row),
    isWorkbook: table.isWorkbook,
    scan,
    get rows() {
      if (!rows) scan((row) => (rows ??= []).push(row));
      return (rows ??= []);
    },
    findings,
  };
}

/** What was understood to read a file, what its map ignores, and what its own name says. */
function describeReading(
  understood: readonly string[],
  ignored: readonly string[],
  file: string,
): Finding[] {
  const say = (code: RuleCode, message: string) => createFinding(code, { file, message });
  // The tool itself calls so what was left out of a file.
  const isDraft = forbidsPosts(file.replace(/(?:\.rejected)?\.\w+$/, ""));
  return [
    understood.length > 0 && say("read-as", understood.join("; ")),
    ignored.length > 0 && say("map-ignored", `the map ignores ${ignored.join("; and ")}`),
    isDraft && say("file-draft", `the file is called ${file}`),
  ].filter((finding) => finding !== false);
}

/** What the posts do not get: it stands below the headers, and in no cell. */
function describeAsides({ asides = [] }: Table, { row: start }: Header, file: string): Finding[] {
  const kinds = [
    ["picture", "media-pasted", "pictures lie over", "which no post gets"],
    ["comment", "cell-comment", "comments stand beside", "which are not posted"],
    ["link", "link-behind", "addresses lie behind", "which no post gets"],
  ] as const;
  return kinds.flatMap(([kind, code, what, why]) => {
    const all = asides.filter((one) => one.kind === kind && one.row > start + 1);
    const stops = all.filter(({ text = "" }) => kind === "comment" && listForbidding([text])[0]);
    const held = stops.map(({ row, cell, text }) => {
      const message = `the comment at ${cell} says ${JSON.stringify(text)}`;
      const fix = "delete the row where it is not to be posted, else the comment";
      return createFinding("row-withheld", { file, line: row, message, fix });
    });
    const own = all.filter((one) => !stops.includes(one));
    if (own.length === 0) return held;
    const named = own
      .slice(0, 10)
      .map(({ cell, text }) => (text ? `${cell} (${text.slice(0, 80)})` : cell));
    const more = own.length > 10 ? [`${own.length - 10} others`] : [];
    const message = `${what} ${[...named, ...more].join(", ")}, ${why}`;
    return [...held, createFinding(code, { file, line: own[0]!.row, message })];
  });
}

/** What the times of a file mean, as its map, the header above them, or a line above the headers says. */
function clockOf({ head }: Table, { row, places }: Header, map: ColumnMap | undefined) {
  const zone = zoneOfHeader(strip(head[row]?.[places[0] ?? -1] ?? "")) || zoneAbove(head, row);
  return { dates: map?.dates, times: map?.times, zone: zone || undefined };
}

/** A file without rows, for these reasons. */
export function refuse(name: string, findings: readonly Finding[]): CsvFile {
  return { name, format: undefined, columns: [], lead: [], scan: () => {}, rows: [], findings };
}

/** A row of the table below the headers. */
interface Line {
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault: RowFault | undefined;
}

function scanRows(table: Table, header: Header, visit: VisitRow): void {
  const headers = table.head[header.row]!.slice(0, header.width);
  const isAgain = createAgainCheck(headers);
  let row = 0;
  const give = ({ cells, line, fault }: Line) => {
    const { lead, ...own } = arrange(cells, header, fault, table.delimiter);
    visit(createRow(own.cells, header.columns, ++row, line, own.fault), lead);
  };
  // A short row lacks its empty end, or is the first line of a caption without quotes: the next row tells.
  let short: Line | undefined;
  let index = 0;
  table.scan((cells, line, fault) => {
    // A row of formulas that were not computed looks blank, and is none, nor is one that speaks where nothing is read.
    const isEmpty = cells.every(isBlank) && !(fault && told.has(fault.kind));
    if (index++ <= header.row || isEmpty || isRepeated(cells, headers)) return;
    if (short && !startsRow(cells, header))
      short = { ...short, fault: { kind: "short", value: short.cells.join(",") } };
    if (short) give(short);
    short = undefined;
    const again = isAgain(cells)
      ? ({ kind: "headers", value: cells.join(", ") } as const)
      : undefined;
    const [start = 0, content = 0] = header.places;
    const isCut = cells.length <= start && strip(cells[content] ?? "") !== "";
    const early = isCut ? ({ kind: "short", value: cells.join(",") } as const) : undefined;
    const next = { cells, line, fault: fault ?? again ?? early };
    if (!next.fault && cells.length < header.width) short = next;
    else give(next);
  });
  if (short) give(short);
}

/** What is wrong with rows that look blank. */
const told: ReadonlySet<RowFault["kind"]> = new Set(["unsaved", "beside"]);

function scanStrictly(table: Table, { row: start, columns }: Header, visit: VisitRow): void {
  let row = 0;
  let index = 0;
  table.scan((cells, line, fault) => {
    if (index++ <= start || cells.every(isBlank)) return;
    const kind = cells.length < columns.length ? "short" : "long";
    const odd = cells.length === columns.length ? undefined : ({ kind, value: "" } as const);
    visit(createRow(cells, columns, ++row, line, fault ?? odd), {});
  });
}

/** Whether the cell under the date's header is a date, though perhaps one that does not exist. */
function startsRow(cells: readonly string[], { places }: Header): boolean {
  const time = cells[places[0]!]?.trim() ?? "";
  return time === "" || looksLikeDate(time);
}

function isBlank(cell: string): boolean {
  return cell.trim() === "";
}
