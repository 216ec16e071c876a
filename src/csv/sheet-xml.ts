import { writeWall } from "./zone.js";

/** A tag of an XML document with its attributes, or the text between two. */
interface Token {
  /** Without its namespace; empty for text. */
  readonly tag: string;
  readonly kind: "open" | "close" | "empty" | "text";
  readonly text: string;
}

function* tokenize(xml: string): Generator<Token> {
  for (const [all, close, tag, attributes = "", data] of xml.matchAll(
    /<(\/?)(?:\w+:)?(\w+)((?:\s[^<>]*)?)>|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|[^<]+|</g,
  )) {
    if (data !== undefined) yield { tag: "", kind: "text", text: data };
    else if (tag !== undefined)
      yield {
        tag,
        kind: close ? "close" : all.endsWith("/>") ? "empty" : "open",
        text: attributes,
      };
    else if (!all.startsWith("<")) yield { tag: "", kind: "text", text: decode(all) };
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text as it is meant: entities, and what Excel writes for characters that XML has not, such as `_x000D_`. */
function decode(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, digits, hex, name: string) =>
      name ? (entities[name] ?? all) : toLetter(digits ? Number(digits) : Number.parseInt(hex, 16)),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, hex) => toLetter(Number.parseInt(hex, 16)))
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "");
}

function toLetter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function attribute(attributes: string, name: string): string | undefined {
  const [, , value] = new RegExp(`(?:^|[\\s:])${name}=(["'])(.*?)\\1`).exec(attributes) ?? [];
  return value === undefined ? undefined : decode(value);
}

/** The sheets of a workbook in their order, with the paths of their parts, and whether it counts days from 1904. */
export function readNames(
  workbook: string,
  relations: string,
): {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly is1904: boolean;
} {
  const targets = new Map<string, string>();
  for (const { tag, text } of tokenize(relations)) {
    if (tag === "Relationship")
      targets.set(attribute(text, "Id") ?? "", attribute(text, "Target") ?? "");
  }
  const sheets: { name: string; path: string }[] = [];
  let is1904 = false;
  for (const { tag, text } of tokenize(workbook)) {
    if (tag === "workbookPr") is1904 = /^(1|true)$/.test(attribute(text, "date1904") ?? "");
    if (tag !== "sheet" || attribute(text, "state")?.includes("idden")) continue;
    const target = targets.get(attribute(text, "id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: attribute(text, "name") ?? "", path });
  }
  return { sheets, is1904 };
}

/** The texts that cells share, without how they are to be pronounced. */
export function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [isText, isSpoken] = [false, false];
  for (const { tag, kind, text } of tokenize(xml)) {
    if (tag === "si" && kind !== "close") strings.push("");
    if (tag === "rPh") isSpoken = kind === "open";
    if (tag === "t") isText = kind === "open";
    if (kind === "text" && isText && !isSpoken) strings[strings.length - 1] += text;
  }
  return strings;
}

/** The number formats of cells by their styles. */
export function readStyles(xml: string): readonly string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isCell = false;
  for (const { tag, kind, text } of tokenize(xml)) {
    if (tag === "numFmt")
      own.set(attribute(text, "numFmtId") ?? "", attribute(text, "formatCode") ?? "");
    if (tag === "cellXfs") isCell = kind === "open";
    if (tag !== "xf" || kind === "close" || !isCell) continue;
    const id = attribute(text, "numFmtId") ?? "0";
    formats.push(own.get(id) ?? builtIn(Number(id)));
  }
  return formats;
}

/** The formats that every workbook has, as far as they tell dates and numbers apart (ECMA-376, 18.8.30). */
function builtIn(id: number): string {
  if (id === 22) return "yyyy-mm-dd hh:mm";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return "yyyy-mm-dd";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return "hh:mm:ss";
  return id === 9 ? "0%" : id === 10 ? "0.00%" : id === 2 ? "0.00" : "";
}

/** What cells refer to. */
interface Parts {
  readonly strings: readonly string[];
  readonly styles: readonly string[];
  readonly is1904: boolean;
}

/** A row of a sheet, with its 1-based number; empty cells are empty texts. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The cell of a formula whose value was not saved, such as `B4`. */
  readonly unsaved?: string;
  /** Whether nobody sees it, as where a filter leaves it out. */
  readonly isHidden?: boolean;
}

/** What a sheet holds. */
export interface SheetCells {
  readonly rows: readonly SheetRow[];
  /** The columns that nobody sees, such as `C`, as far as something stands in them. */
  readonly hidden: readonly string[];
}

/** No sheet of posts has more cells. */
export const mostCells = 500_000;

/** The cells of a sheet; undefined where it has more cells than can be. */
export function readCells(xml: string, parts: Parts): SheetCells | undefined {
  const rows: { row: number; cells: string[]; unsaved?: string; isHidden?: boolean }[] = [];
  const spans: (readonly [first: number, last: number])[] = [];
  let count = 0;
  let [column, type, format, value, takes, isFormula] = [0, "n", "", "", false, false];
  for (const { tag, kind, text } of tokenize(xml)) {
    const last = rows.at(-1);
    if (count > mostCells) return undefined;
    if (tag === "row" && kind !== "close") {
      count += 1;
      const number = Number(attribute(text, "r") ?? (last?.row ?? 0) + 1);
      rows.push({ row: number, cells: [], ...(isHidden(text) && { isHidden: true }) });
    } else if (tag === "col" && isHidden(text))
      spans.push([Number(attribute(text, "min")) - 1, Number(attribute(text, "max")) - 1]);
    else if (tag === "c" && kind === "open") {
      column = columnOf(attribute(text, "r"), last?.cells.length ?? 0);
      type = attribute(text, "t") ?? "n";
      format = parts.styles[Number(attribute(text, "s") ?? 0)] ?? "";
      value = "";
      isFormula = false;
    } else if (tag === "f") isFormula = true;
    else if (tag === "v" || tag === "t") takes = kind === "open";
    else if (kind === "text" && takes) value += text;
    else if (tag === "c" && kind === "close" && last && column < 1_000) {
      count += Math.max(1, column - last.cells.length);
      while (last.cells.length < column) last.cells.push("");
      last.cells[column] = show(value, type, format, parts);
      // Programs that write workbooks without computing leave it out; a formula that gives an empty text says so.
      if (isFormula && value === "" && type !== "str")
        last.unsaved ??= `${nameColumn(column)}${last.row}`;
    }
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const hidden = Array.from({ length: width }, (_, at) => at).filter(
    (at) =>
      spans.some(([first, end]) => first <= at && at <= end) && rows.some(({ cells }) => cells[at]),
  );
  return { rows, hidden: hidden.map(nameColumn) };
}

function isHidden(attributes: string): boolean {
  return /^(1|true)$/.test(attribute(attributes, "hidden") ?? "");
}

/** The 0-based column of a reference such as `AB12`. */
function columnOf(reference = "", next: number): number {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (!letters) return next;
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${nameColumn(Math.floor(column / 26) - 1)}${letter}`;
}

const day = 24 * 3_600_000;

function show(value: string, type: string, format: string, { strings, is1904 }: Parts): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  const number = Number(value);
  if (type === "d") return value.replace("T", " ");
  if (type !== "n" || value === "" || Number.isNaN(number)) return value;
  // Colors, conditions and quoted words are no part of a date.
  const code = format
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")
    .split(";", 1)[0]!
    .toLowerCase();
  const [hasDay, hasTime] = [/[yd]|mmm/.test(code), /h|s/.test(code)];
  if (hasDay || hasTime) {
    const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const wall = writeWall(Math.round((start + number * day) / 1000) * 1000);
    return !hasDay && number < 1
      ? wall.slice(11)
      : hasTime || number % 1
        ? wall
        : wall.slice(0, 10);
  }
  if (/^0\d*0$/.test(code.replace(/[1-9]/g, "x"))) return value.padStart(code.length, "0");
  const [, decimals = "", percent] = /^(?:#,##)?0(?:\.(0+))?(%)?$/.exec(code) ?? [];
  if (percent) return `${(number * 100).toFixed(decimals.length)}%`;
  // Spreadsheets show fifteen digits at most.
  return decimals ? number.toFixed(decimals.length) : String(Number(number.toPrecision(15)));
}
