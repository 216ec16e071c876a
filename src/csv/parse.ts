import Papa from "papaparse";
import type { ParseResult } from "papaparse";
import type { RowFault } from "./row.js";

/** What ends a row: `\n` stands for `\r\n`, too, as files hold both. */
export type Newline = "\r" | "\n";

/** What separates the cells of a row. */
export type Delimiter = "," | ";" | "\t" | "|";

/** The cells of the first rows. */
export function parseHead(
  text: string,
  delimiter: Delimiter,
  newline: Newline,
  rows: number,
): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, preview: rows });
  return data.map(cutReturn);
}

/** The cells of a row that stands in one cell itself; none where its quotes are malformed. */
export function parseRow(text: string, delimiter: Delimiter): readonly string[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  return errors.length === 0 && data.length === 1 ? data[0]! : [];
}

/** Takes a row: its cells, what is wrong with its quotes, and how many line breaks its cells hold. */
export type Visit = (cells: string[], fault: RowFault | undefined, breaks: number) => void;

/**
 * Parses a text row by row, blank ones too.
 *
 * A slice is parsed at a time, so that a long text is never held as cells: Papa Parse's own parser leaves out the last
 * row, which the slice may have cut, and the next slice begins with it. `size` is a slice's length, default 65,536.
 */
export function parseRows(
  text: string,
  delimiter: Delimiter,
  newline: Newline,
  visit: Visit,
  size = 2 ** 16,
): void {
  const parser = new Papa.Parser({ delimiter, newline });
  for (let start = 0, isLast = false; !isLast;) {
    const slice = text.slice(start, start + size);
    isLast = start + size >= text.length;
    const { data, errors, meta }: ParseResult<string[]> = parser.parse(slice, 0, !isLast);
    const faults = new Map<number, RowFault>();
    for (const { row = 0, code, index = 1 } of errors) {
      const kind = code === "MissingQuotes" ? "unclosed" : "malformed";
      faults.set(row, { kind, value: excerpt(slice, index - 1) });
    }
    for (const [row, cells] of data.entries())
      visit(cutReturn(cells), faults.get(row), countBreaks(cells, newline));
    start += meta.cursor;
    // A row that is longer than the slice.
    if (data.length === 0) size *= 2;
  }
}

function excerpt(text: string, start: number): string {
  return text.slice(start, start + 60).split(/[\r\n]/, 1)[0] ?? "";
}

function cutReturn(cells: string[]): string[] {
  const last = cells.length - 1;
  const cell = cells[last];
  if (cell === "\r") cells[last] = "";
  else if (cell?.endsWith("\r")) cells[last] = cell.slice(0, -1);
  return cells;
}

function countBreaks(cells: readonly string[], newline: Newline): number {
  return cells.some((cell) => cell.includes(newline))
    ? cells.join("").split(newline).length - 1
    : 0;
}
