import { fold } from "../clean.js";
import { measure, paint, widthOf, type Letter, type Tone } from "../paint.js";

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  /** What stands in it; several lines where it has line breaks, and no empty ones. */
  readonly cell: (row: Row) => string | number | undefined;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
  /** To how few columns of the screen it may be wrapped; without it, it never is. */
  readonly least?: number;
  /** To how many columns of the screen it is wrapped in any case; default as many as there are. */
  readonly most?: number;
  /** How many lines of it are shown at most where it is wrapped; default all. */
  readonly lines?: number;
  /** Where the table is still too wide, the column with the highest rank goes first; without one, it stays. */
  readonly spare?: number;
  readonly tone?: (row: Row) => Tone | undefined;
}

const gap = "  ";

/**
 * A table that is no wider than `width`: what does not fit is wrapped in its own column, and the least important columns
 * go. Where `width` is endless, each row is on one line, and whole. A column that is empty is left out.
 */
export function renderTable<Row>(
  rows: readonly Row[],
  width: number,
  columns: readonly Column<Row>[],
): string {
  if (rows.length === 0) return "";
  const isEndless = width === Infinity;
  const filled = columns.flatMap((column): Filled[] => {
    const cells = rows.map((row) => toLines(column.cell(row), isEndless));
    if (cells.every((lines) => lines.every((line) => !line))) return [];
    const tones = rows.map((row) => column.tone?.(row));
    const natural = Math.max(...[[column.head], ...cells].flat().map(widthOf));
    const most = isEndless ? width : (column.most ?? width);
    return [{ ...column, cells, tones, width: Math.min(natural, most) }];
  });
  const fitting = isEndless ? filled : fit(filled, width);
  const last = fitting.length - 1;
  const head = fitting.map((column, at) => pad(paint(column.head, "dim"), column, at === last));
  const rule = fitting.map((column) => paint("─".repeat(column.width), "dim"));
  const body = rows.flatMap((_, index) => layOut(fitting, index));
  return [head, rule, ...body].map((cells) => `${cells.join(gap).trimEnd()}\n`).join("");
}

interface Filled extends Omit<Column<never>, "cell" | "tone"> {
  readonly cells: readonly (readonly string[])[];
  readonly tones: readonly (Tone | undefined)[];
  readonly width: number;
}

function toLines(cell: string | number | undefined, isEndless: boolean): string[] {
  const lines = String(cell ?? "")
    .split("\n")
    .map(fold)
    .filter(Boolean);
  return isEndless ? [lines.join(", ")] : lines;
}

/** Narrows what may be wrapped, the widest first; leaves out a column where that is not enough. */
function fit(columns: readonly Filled[], width: number): Filled[] {
  const widths = columns.map((column) => column.width);
  const least = columns.map((column) =>
    Math.min(column.width, Math.max(column.least ?? Infinity, widthOf(column.head))),
  );
  const over = () => sum(widths) + gap.length * (columns.length - 1) - width;
  while (over() > 0) {
    const free = widths.map((one, index) => one - (least[index] ?? 0));
    const widest = Math.max(...widths.filter((_, index) => (free[index] ?? 0) > 0));
    const at = widths.findIndex((one, index) => one === widest && (free[index] ?? 0) > 0);
    if (at < 0) break;
    widths[at] = widest - 1;
  }
  const spare = columns.filter((column) => column.spare !== undefined);
  const last = spare.toSorted((left, right) => (right.spare ?? 0) - (left.spare ?? 0))[0];
  const others = columns.filter((column) => column !== last);
  if (over() > 0 && last) return fit(others, width);
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
}

function layOut(columns: readonly Filled[], index: number): string[][] {
  const wrapped = columns.map(({ cells, width, lines = Infinity }) => {
    const all = (cells[index] ?? []).flatMap((line) => wrapText(line, width));
    const last = all[lines - 1];
    return all.length > lines && last !== undefined
      ? [...all.slice(0, lines - 1), cut(`${last}…`, width)]
      : all;
  });
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns.map((column, number) => {
      const text = paint(wrapped[number]?.[at] ?? "", column.tones[index]);
      return pad(text, column, number === columns.length - 1);
    }),
  );
}

function pad(
  text: string,
  { width, isNumber }: Pick<Filled, "width" | "isNumber">,
  isLast: boolean,
): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  if (isNumber) return blanks + text;
  return isLast ? text : text + blanks;
}

/** Lines of a text that are no wider; a word that is wider by itself is broken. */
export function wrapText(text: string, width: number): string[] {
  const words = text.split(" ").flatMap((word) => breakWord(word, width));
  return fill(words.map(toPiece), width, " ");
}

/** A word in parts that are no wider: at the joints of addresses and names, or else anywhere. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = word.split(/(?<=[/._:,&?=-])|(?<=\p{Ll})(?=\p{Lu})/u);
  return fill(pieces.flatMap((piece) => fill(measure(piece), width)).map(toPiece), width);
}

function toPiece(text: string): Letter {
  return { letter: text, width: widthOf(text) };
}

/** Pieces side by side, as many to a line as there is room for. */
function fill(pieces: Iterable<Letter>, width: number, between = ""): string[] {
  const lines = [""];
  let used = 0;
  for (const { letter: piece, width: own } of pieces) {
    const glue = used > 0 ? between : "";
    const isFull = used > 0 && used + glue.length + own > width;
    if (isFull) lines.push(piece);
    else lines.push(`${lines.pop()}${glue}${piece}`);
    used = isFull ? own : used + glue.length + own;
  }
  return lines;
}

/** A text that is no wider, its end cut off where it was. */
export function cut(text: string, width: number): string {
  const room = Math.max(1, width - 1);
  let [first, used] = ["", 0];
  for (const one of measure(text)) {
    if (used === 0 || used + one.width <= room) first += one.letter;
    used += one.width;
    if (used > width) return `${first.trimEnd()}…`;
  }
  return text;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
