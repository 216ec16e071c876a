import { columnsOf, isOwn, ownColumns, withoutThumbnail } from "./format.js";
import type { Column, ColumnKey, Format } from "./format.js";
import { explainAbove, type Head } from "./head.js";
import { strip } from "./invisible.js";

/** Where the headers of a file stand, and which of its cells belong to which column. */
export interface Header {
  readonly format: Format;
  readonly columns: readonly Column[];
  /** 0-based index of the row of headers among the first rows. */
  readonly row: number;
  /** Whether the row above it names the networks. */
  readonly isGrouped: boolean;
  /** The place of each column among a row's cells; -1 for one that the file lacks. */
  readonly places: readonly number[];
  /** The places of the caller's own columns by their names. */
  readonly lead: ReadonlyMap<string, number>;
  /** How many cells a row has, up to the last header. */
  readonly width: number;
  readonly faults: readonly HeaderFault[];
  /** What had to be understood. */
  readonly notes: readonly string[];
}

/** A header that is no column's, one that comes twice, or a column that a file cannot do without. */
export type HeaderFault =
  | { readonly kind: FaultyHeader; readonly place: number; readonly name: string }
  | { readonly kind: "missing"; readonly name: string };

/** How a header that stands there can be wrong. */
export type FaultyHeader = "unknown" | "ambiguous" | "twice";

/** How many headers must be exact where the date or the caption is missing. */
const enough = 4;
const exact = new Set(
  Object.values(columnsOf).flatMap((columns) => columns.map(({ header }) => header)),
);

/** Finds the headers among the first rows of a file; `lead` names columns of the caller's own. Undefined where it is no file of posts. */
export function findHeader(rows: Head, lead: readonly string[]): Header | undefined {
  for (const [row, cells] of rows.entries()) {
    const above = rows[row - 1] ?? [];
    const groups = above.map(groupOf);
    const isGrouped = groups.includes("All Social") || new Set(groups).size > 3;
    const keys = identify(cells, isGrouped ? spread(groups) : []);
    const isOurs =
      (keys.includes("time") && keys.includes("content")) ||
      cells.filter((cell) => exact.has(strip(cell))).length >= enough;
    if (isOurs) return describe(rows, row, isGrouped, keys, lead);
  }
  return undefined;
}

function describe(
  rows: Head,
  row: number,
  isGrouped: boolean,
  keys: readonly (ColumnKey | undefined)[],
  names: readonly string[],
): Header {
  const cells = rows[row]!;
  const lead = new Map<string, number>();
  const faults: HeaderFault[] = [];
  cells.forEach((cell, place) => {
    const name = strip(cell).toLowerCase();
    if (names.includes(name) && !lead.has(name)) lead.set(name, place);
    else if (name && !keys[place]) {
      const kind = ambiguous.has(nameOf(cell)) ? "ambiguous" : "unknown";
      faults.push({ kind, place, name: cell });
    } else if (keys[place] && keys.indexOf(keys[place]) < place)
      faults.push({ kind: "twice", place, name: cell });
  });
  const isAdvanced = isGrouped || keys.some((key) => key && !shared.has(key));
  const format = isAdvanced ? "advanced" : "basic";
  const all = columnsOf[format];
  const columns = [
    ...(keys.includes("thumbnail") ? all : withoutThumbnail(all)),
    ...ownColumns.filter(({ key }) => keys.includes(key)),
  ];
  const places = columns.map(({ key }) => keys.indexOf(key));
  for (const { key, header } of columns)
    if ((key === "time" || key === "content") && !keys.includes(key))
      faults.push({ kind: "missing", name: header });
  const width = cells.findLastIndex((cell) => strip(cell) !== "") + 1;
  const found: Header = { format, columns, row, isGrouped, places, lead, width, faults, notes: [] };
  return { ...found, notes: explain(rows, found) };
}

function explain(rows: Head, { columns, row, isGrouped, places, lead, width }: Header): string[] {
  const present = places.filter((place) => place >= 0);
  const lacking = columns.filter((_, index) => places[index]! < 0).map(({ label }) => label);
  const isSame = columns.every(
    ({ header, group }, index) =>
      places[index]! < 0 ||
      (rows[row]![places[index]!] === header &&
        (!isGrouped || rows[row - 1]![places[index]!] === group)),
  );
  const ours = columns.filter(isOwn).map(({ label }) => label);
  const skipped = row - (isGrouped ? 1 : 0);
  const isMoved = present.some((place, index) => place < (present[index - 1] ?? -1));
  const without =
    lacking.length > 5 ? `${lacking.length} columns of the sample` : lacking.join(", ");
  const isWide = rows[row]!.length > width && lead.size + present.length === width;
  return [
    skipped > 0 && explainAbove(rows, row, skipped),
    !isSame && "headers read by their names",
    ours.length > 0 && `with ${ours.join(", ")}, which a file for HighLevel has not`,
    isMoved && "columns reordered",
    lacking.length > 0 && `without ${without}`,
    isWide && "empty columns at the end left out",
  ].filter((note) => note !== false);
}

function identify(cells: readonly string[], groups: readonly string[]): (ColumnKey | undefined)[] {
  const names = cells.map(nameOf);
  if (groups.length > 0)
    return names.map((name, at) => byGroup.get(`${groups[at] ?? ""}.${aliases[name] ?? name}`));
  // Without the networks above, names that come twice are told apart by their places alone.
  const start = names.indexOf("postatspecifictime");
  for (const columns of [columnsOf.advanced, withoutThumbnail(columnsOf.advanced)]) {
    if (columns.every(({ header }, at) => nameOf(header) === names[start + at]))
      return names.map((name, at) =>
        at < start + columns.length ? columns[at - start]?.key : byName.get(name),
      );
  }
  return names.map((name) => byName.get(aliases[name] ?? name));
}

/** A header without its hint, in letters and digits alone. */
function nameOf(header: string): string {
  const [name = ""] = strip(header).normalize("NFKC").split("(", 1);
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Other spellings of columns, in help pages and by exporters. */
const aliases: Readonly<Record<string, string>> = {
  ogmetaurl: "link",
  linkogmetaurl: "link",
  contenthashtags: "content",
  imageurl: "imageurls",
  videourl: "videourls",
  gifurls: "gifurl",
  thumbnailurls: "thumbnailurl",
};

const networks: Readonly<Record<string, string>> = {
  ...Object.fromEntries(columnsOf.advanced.map(({ group }) => [letters(group), group])),
  google: "Google (GBP)",
  gbp: "Google (GBP)",
};

function letters(text: string): string {
  return strip(text)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

/** The network that a cell names; empty for a blank cell, `other` for any other text. */
function groupOf(cell: string): string {
  const name = letters(cell);
  return name === "" ? "" : (Object.hasOwn(networks, name) && networks[name]) || "other";
}

/** The names of merged cells stand in the first of them only. */
function spread(groups: readonly string[]): string[] {
  let last = "";
  return groups.map((group) => (last = group || last));
}

const shared = new Set(columnsOf.basic.map(({ key }) => key));
const nameOfColumn = ({ header }: Column) => aliases[nameOf(header)] ?? nameOf(header);
const advanced = [...columnsOf.advanced, ...ownColumns];
const byGroup = new Map(
  advanced.map((column) => [`${column.group}.${nameOfColumn(column)}`, column.key]),
);
/** Names that several networks have. */
const ambiguous = new Set(["type", "title", "privacylevel"]);
const byName = new Map(
  [...advanced.toReversed(), ...columnsOf.basic]
    .map((column): [string, ColumnKey] => [nameOfColumn(column), column.key])
    .filter(([name]) => !ambiguous.has(name)),
);
