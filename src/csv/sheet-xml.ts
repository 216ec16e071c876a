import { isStrike, type SharedText, type Style } from "./book-xml.js";
import { show } from "./number-format.js";
import { attribute, isTrue, tokenize } from "./xml.js";

/** What cells refer to. */
interface Parts {
  readonly strings: readonly SharedText[];
  readonly styles: readonly Style[];
  readonly is1904: boolean;
  /** Whether its writer left its formulas to the program that opens it. */
  readonly isUncomputed: boolean;
}

/** Why cells hold nothing that can be posted. */
export interface CellFault {
  /** A formula whose value was not saved; a cell that begins in a row above; one that is struck through. */
  readonly kind: "unsaved" | "merged" | "struck";
  /** Such as `B4`, or `B4:C6`. */
  readonly name: string;
  /** The 0-based columns. */
  readonly places: readonly number[];
}

/** An address that lies behind what a cell such as `B4` shows. */
export interface LinkedCell {
  readonly cell: string;
  readonly target: string;
}

/** A row of a sheet, with its 1-based number; empty cells are empty texts. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults?: readonly CellFault[];
  /** What formulas link to. */
  readonly links?: readonly LinkedCell[];
  /** Whether nobody sees it, as where a filter leaves it out. */
  readonly isHidden?: boolean;
}

/** No sheet of posts has more cells. */
export const mostCells = 500_000;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string;
  /** Undefined where it is none. */
  formula: string | undefined;
  isSaved: boolean;
  isStruck: boolean;
}

type OpenRow = SheetRow & { cells: string[]; faults: CellFault[]; links: LinkedCell[] };

/** The rows of a sheet, and of its columns those that nobody sees, such as `C`, as far as something stands in them; undefined where it has more cells than can be. */
export function readCells(xml: string, parts: Parts) {
  const rows: OpenRow[] = [];
  const merges: string[] = [];
  const spans: (readonly [first: number, last: number])[] = [];
  let count = 0;
  let cell: Cell | undefined;
  let [takes, isSpoken, isFormula] = [false, false, false];
  for (const token of tokenize(xml)) {
    const { tag, kind, text } = token;
    const last = rows.at(-1);
    if (count > mostCells) return undefined;
    if (tag === "row" && kind !== "close") {
      count += 1;
      const row = Number(attribute(text, "r") ?? (last?.row ?? 0) + 1);
      rows.push({ row, cells: [], faults: [], links: [], isHidden: isHidden(text) });
    } else if (tag === "mergeCell" && kind !== "close") merges.push(attribute(text, "ref") ?? "");
    else if (tag === "col" && isHidden(text))
      spans.push([Number(attribute(text, "min")) - 1, Number(attribute(text, "max")) - 1]);
    else if (tag === "c" && kind === "open") cell = openCell(text, last?.cells.length ?? 0, parts);
    else if (!cell) continue;
    else if (tag === "f") [isFormula, cell.formula] = [kind === "open", cell.formula ?? ""];
    else if (kind === "text" && isFormula) cell.formula += text;
    else if (tag === "rPh") isSpoken = kind === "open";
    else if (isStrike(token)) cell.isStruck = true;
    else if (tag === "v" || tag === "t") {
      takes = kind === "open" && !isSpoken;
      cell.isSaved = true;
    } else if (kind === "text" && takes) cell.value += text;
    else if (tag === "c" && last && cell.column < 1_000) {
      count += Math.max(1, cell.column - last.cells.length);
      addCell(last, cell, parts);
    }
  }
  addMerged(rows, merges);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const hidden = Array.from({ length: width }, (_, at) => at).filter(
    (at) =>
      spans.some(([first, end]) => first <= at && at <= end) && rows.some(({ cells }) => cells[at]),
  );
  return { rows, hidden: hidden.map(nameColumn) };
}

function openCell(attributes: string, next: number, { styles }: Parts): Cell {
  const { format = "", isStruck = false } = styles[Number(attribute(attributes, "s") ?? 0)] ?? {};
  return {
    column: columnOf(attribute(attributes, "r"), next),
    type: attribute(attributes, "t") ?? "n",
    format,
    value: "",
    formula: undefined,
    isSaved: false,
    isStruck,
  };
}

function addCell({ row, cells, faults, links }: OpenRow, cell: Cell, parts: Parts): void {
  const { column, type, value, format, formula } = cell;
  while (cells.length < column) cells.push("");
  const shared = type === "s" ? parts.strings[Number(value)] : undefined;
  cells[column] = shared?.text ?? (type === "s" ? "" : show(value, type, format, parts.is1904));
  const name = `${nameColumn(column)}${row}`;
  const add = (kind: CellFault["kind"]) => faults.push({ kind, name, places: [column] });
  const [, target] = /^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula ?? "") ?? [];
  if (target) links.push({ cell: name, target });
  // A formula that gives an empty text says so; who writes workbooks without computing leaves the value out, or 0.
  const isEmpty = value === "" && !(type === "str" && cell.isSaved);
  const isUncomputed = parts.isUncomputed && type === "n" && value === "0";
  if (formula !== undefined && (isEmpty || isUncomputed)) add("unsaved");
  if ((cell.isStruck || shared?.isStruck) && cells[column] !== "") add("struck");
}

/** Adds to rows the merged cells that hold something and begin above them. */
function addMerged(rows: readonly OpenRow[], merges: readonly string[]): void {
  const byNumber = new Map(rows.map((one) => [one.row, one]));
  for (const name of merges) {
    const [start = "", end = ""] = name.split(":");
    const [top, bottom] = [start, end].map(rowOf);
    const [first, last] = [columnOf(start, 0), columnOf(end, 0)];
    if (!top || !bottom || !byNumber.get(top)?.cells[first]) continue;
    const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    for (let row = top + 1; row <= bottom && byNumber.has(row); row += 1)
      byNumber.get(row)?.faults.push({ kind: "merged", name, places });
  }
}

function isHidden(attributes: string): boolean {
  const size = attribute(attributes, "ht") ?? attribute(attributes, "width");
  return isTrue(attributes, "hidden") || (size !== undefined && Number(size) === 0);
}

/** The 0-based column of a reference such as `AB12`. */
export function columnOf(reference = "", next: number): number {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (!letters) return next;
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

/** The 1-based row of a reference such as `AB12`; 0 where it names none. */
export function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}

/** The letters of a 0-based column. */
export function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${nameColumn(Math.floor(column / 26) - 1)}${letter}`;
}
