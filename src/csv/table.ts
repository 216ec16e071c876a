import { createAgainCheck, isRepeated } from "./again.js";
import { strip } from "./invisible.js";
import { parseHead, parseRow, parseRows, type Delimiter, type Newline } from "./parse.js";
import type { Aside } from "./asides.js";
import type { RowFault } from "./row.js";

/** Rows of cells, wherever they come from. */
export interface Table {
  /** The first rows, among them the headers. */
  readonly head: readonly (readonly string[])[];
  /** Goes through all rows without keeping them, each with its 1-based line, or row of a workbook. */
  readonly scan: (
    visit: (cells: readonly string[], line: number, fault: RowFault | undefined) => void,
  ) => void;
  /** What had to be understood to read it. */
  readonly notes: readonly string[];
  /** What separates the cells of a text. */
  readonly delimiter?: Delimiter | undefined;
  /** Whether it is a sheet of a workbook, which reads dates in its own order as they are typed. */
  readonly isWorkbook?: boolean | undefined;
  /** What stands at cells of a workbook, and is not in them. */
  readonly asides?: readonly Aside[] | undefined;
}

/** How far down a header is looked for. */
export const depth = 20;

const delimiters: Readonly<Record<Delimiter, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars",
};

/** A text as a table, once for each way in which its cells may be separated, commas first. */
export function openText(text: string): Table[] {
  // What Excel is told by a first line of its own, such as sep=;
  const said = /^"?sep=([,;|\t])"?\r?\n?/i.exec(text);
  const first = text.slice(0, /[\r\n]|$/.exec(text)?.index);
  // Rows end as the first one does; cells keep their own line breaks.
  const newline: Newline =
    text[first.length] === "\r" && text[first.length + 1] !== "\n" ? "\r" : "\n";
  const marks = Object.keys(delimiters) as Delimiter[];
  return marks
    .filter((mark) => !said || said[1] === mark)
    .map((delimiter) => {
      const plain = closeUp(text, first, delimiter);
      const rows = parseHead(plain, delimiter, newline, depth);
      const width = Math.max(0, ...rows.map((cells) => openRow(cells, delimiter).length));
      const read = (cells: readonly string[]) => {
        if (delimiter === "|") return unpad(cells);
        const opened = openRow(cells, delimiter);
        return opened.length === width ? opened : cells;
      };
      return {
        head: rows.map(read),
        scan(visit) {
          let line = 1;
          parseRows(plain, delimiter, newline, (cells, fault, breaks) => {
            visit(read(cells), line, fault);
            line += 1 + breaks;
          });
        },
        delimiter,
        notes: delimiter === "," ? [] : [`separated by ${delimiters[delimiter]}`],
      };
    });
}

/** A text whose quotes begin their cells: a blank stands before them, where one stands before all headers but the first. */
function closeUp(text: string, headers: string, delimiter: Delimiter): string {
  const [, ...rest] = headers.split(delimiter);
  const isApart = rest.length > 0 && rest.every((header) => header.startsWith(" "));
  if (!isApart || delimiter === "|") return text;
  return text.replaceAll(new RegExp(`${delimiter} (?="[^"])`, "g"), delimiter);
}

/**
 * The cells of a row that a spreadsheet saw in one cell, and wrote with its quotes doubled; those of any other as they
 * are.
 */
function openRow(cells: readonly string[], delimiter: Delimiter): readonly string[] {
  const isAlone = cells.length === 1 && cells[0]!.includes(delimiter);
  return isAlone ? parseRow(cells[0]!, delimiter) : cells;
}

/**
 * The cells of a table that people read: blanks pad them, a backslash is before a bar of their own, and a row of lines
 * has none.
 */
function unpad(cells: readonly string[]): readonly string[] {
  const own = cells.join("|").split(/(?<!\\)\|/);
  const plain = own.map((cell) => cell.trim().replaceAll("\\|", "|"));
  return plain.every((cell) => /^(?::?-{3,}:?)?$/.test(cell)) ? [] : plain;
}

/** Whether nothing stands in cells. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => strip(cell) === "");
}

/** Goes through the rows below the row of headers at `start` in which something stands. */
export function scanBelow(
  { scan, head }: Table,
  start: number,
  visit: (cells: readonly string[], fault: RowFault | undefined) => void,
): void {
  const headers = head[start] ?? [];
  const isAgain = createAgainCheck(headers);
  let index = 0;
  scan((cells, _, fault) => {
    if (index++ > start && !isBlank(cells) && !isRepeated(cells, headers) && !isAgain(cells))
      visit(cells, fault);
  });
}

/** How many cells the longest of the first rows has. */
export function widthOf({ head }: Pick<Table, "head">): number {
  return Math.max(...head.map(({ length }) => length));
}

/**
 * The first different texts, up to a thousand, of the columns at these places, below the row of headers at `start`; an
 * empty one where a row has nothing there.
 */
export function listCells(
  table: Table,
  places: readonly number[],
  start: number,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map(places.map((place) => [place, new Set<string>()]));
  if (places.length > 0)
    scanBelow(table, start, (cells) => {
      for (const [place, texts] of found)
        if (texts.size < 1_000) texts.add(strip(cells[place] ?? ""));
    });
  return new Map(Array.from(found, ([place, texts]) => [place, [...texts]]));
}
