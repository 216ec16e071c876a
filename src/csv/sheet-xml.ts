import { builtIn, show } from "./number-format.js";
import { attribute, isTrue, tokenize } from "./xml.js";

/** The sheets of a workbook in their order, with the paths of their parts; whether it counts days from 1904, and whether its formulas are still to be computed. */
export function readNames(
  workbook: string,
  relations: string,
): {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly is1904: boolean;
  readonly isUncomputed: boolean;
} {
  const targets = new Map<string, string>();
  for (const { tag, text } of tokenize(relations)) {
    if (tag === "Relationship")
      targets.set(attribute(text, "Id") ?? "", attribute(text, "Target") ?? "");
  }
  const sheets: { name: string; path: string }[] = [];
  let [is1904, isUncomputed] = [false, false];
  for (const { tag, text } of tokenize(workbook)) {
    if (tag === "workbookPr") is1904 = isTrue(text, "date1904");
    if (tag === "calcPr") isUncomputed = isTrue(text, "fullCalcOnLoad");
    if (tag !== "sheet" || attribute(text, "state")?.includes("idden")) continue;
    const target = targets.get(attribute(text, "id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: attribute(text, "name") ?? "", path });
  }
  return { sheets, is1904, isUncomputed };
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

/** What cells refer to. */
interface Parts {
  readonly strings: readonly string[];
  readonly styles: readonly string[];
  readonly is1904: boolean;
  /** Whether its writer left its formulas to the program that opens it. */
  readonly isUncomputed: boolean;
}

/** Cells by a reference such as `B4`, or `B4:C6`, and their 0-based columns. */
export interface CellRange {
  readonly name: string;
  readonly places: readonly number[];
}

/** A row of a sheet, with its 1-based number; empty cells are empty texts. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The cells of formulas whose values were not saved. */
  readonly unsaved?: readonly CellRange[];
  /** The cells that begin in a row above and reach into this one. */
  readonly merged?: readonly CellRange[];
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
  const rows: (SheetRow & { cells: string[]; unsaved?: CellRange[] })[] = [];
  const merges: string[] = [];
  const spans: (readonly [first: number, last: number])[] = [];
  let count = 0;
  let [column, type, format, value] = [0, "n", "", ""];
  let [takes, isSpoken, isFormula, isSaved] = [false, false, false, false];
  for (const { tag, kind, text } of tokenize(xml)) {
    const last = rows.at(-1);
    if (count > mostCells) return undefined;
    if (tag === "row" && kind !== "close") {
      count += 1;
      const number = Number(attribute(text, "r") ?? (last?.row ?? 0) + 1);
      rows.push({ row: number, cells: [], ...(isHidden(text) && { isHidden: true }) });
    } else if (tag === "mergeCell" && kind !== "close") merges.push(attribute(text, "ref") ?? "");
    else if (tag === "col" && isHidden(text))
      spans.push([Number(attribute(text, "min")) - 1, Number(attribute(text, "max")) - 1]);
    else if (tag === "c" && kind === "open") {
      column = columnOf(attribute(text, "r"), last?.cells.length ?? 0);
      type = attribute(text, "t") ?? "n";
      format = parts.styles[Number(attribute(text, "s") ?? 0)] ?? "";
      value = "";
      isFormula = isSaved = false;
    } else if (tag === "f") isFormula = true;
    else if (tag === "rPh") isSpoken = kind === "open";
    else if (tag === "v" || tag === "t") {
      takes = kind === "open" && !isSpoken;
      isSaved = true;
    } else if (kind === "text" && takes) value += text;
    else if (tag === "c" && kind === "close" && last && column < 1_000) {
      count += Math.max(1, column - last.cells.length);
      while (last.cells.length < column) last.cells.push("");
      last.cells[column] =
        type === "s"
          ? (parts.strings[Number(value)] ?? "")
          : show(value, type, format, parts.is1904);
      // A formula that gives an empty text says so; who writes workbooks without computing leaves the value out, or 0.
      const isEmpty = value === "" && !(type === "str" && isSaved);
      if (isFormula && (isEmpty || (parts.isUncomputed && type === "n" && value === "0")))
        (last.unsaved ??= []).push({ name: `${nameColumn(column)}${last.row}`, places: [column] });
    }
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const hidden = Array.from({ length: width }, (_, at) => at).filter(
    (at) =>
      spans.some(([first, end]) => first <= at && at <= end) && rows.some(({ cells }) => cells[at]),
  );
  return { rows: withMerged(rows, merges), hidden: hidden.map(nameColumn) };
}

/** Rows with the merged cells that hold something and begin above them. */
function withMerged(rows: readonly SheetRow[], merges: readonly string[]): readonly SheetRow[] {
  const merged = new Map<number, CellRange[]>();
  const byNumber = new Map(rows.map((one) => [one.row, one]));
  for (const name of merges) {
    const [start = "", end = ""] = name.split(":");
    const [top, bottom] = [start, end].map((one) => Number(/\d+$/.exec(one)?.[0]));
    const [first, last] = [columnOf(start, 0), columnOf(end, 0)];
    if (!top || !bottom || !byNumber.get(top)?.cells[first]) continue;
    const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    for (let row = top + 1; row <= bottom && byNumber.has(row); row += 1)
      merged.set(row, [...(merged.get(row) ?? []), { name, places }]);
  }
  return rows.map((one) => (merged.has(one.row) ? { ...one, merged: merged.get(one.row)! } : one));
}

/** Whether a row or a column is not shown, or has no size. */
function isHidden(attributes: string): boolean {
  const size = attribute(attributes, "ht") ?? attribute(attributes, "width");
  return isTrue(attributes, "hidden") || (size !== undefined && Number(size) === 0);
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
