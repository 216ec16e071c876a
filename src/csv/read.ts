import type { Column, Format } from "./format.js";
import { describeFaults, isHeader, matchHeader } from "./header.js";
import { parseHead, parseRows } from "./parse.js";
import type { Newline } from "./parse.js";
import { createRow } from "./row.js";
import type { Row } from "./row.js";
import { createFinding } from "./rules.js";
import type { Finding } from "./rules.js";
import { decodeText } from "./text.js";

/** A file whose headers were recognised, or the reasons why not. */
export interface CsvFile {
  readonly name: string;
  /** Absent where the headers are of no sample file; then there are no rows. */
  readonly format: Format | undefined;
  readonly columns: readonly Column[];
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /**
   * Goes through the rows without keeping them, so that a long file costs no memory; blank rows are left out. `lead` holds
   * the cells of the columns before those of a post, where the caller has some.
   */
  readonly scan: (visit: (row: Row, lead: readonly string[]) => void) => void;
  /** All rows; made when first asked for. */
  readonly rows: readonly Row[];
  /** What is wrong with the file as a whole; its rows are judged by `checkCsv`. */
  readonly findings: readonly Finding[];
}

/** How a file is read. */
export interface ReadOptions {
  /** Default: `posts.csv`. */
  readonly name?: string | undefined;
  /** How many columns stand before those of a post, by the file's first two rows; default none. */
  readonly lead?: ((first: readonly string[], second: readonly string[]) => number) | undefined;
}

/**
 * Reads a Basic or Advanced file: strict UTF-8, with or without a byte order mark, headers byte for byte, any line ends.
 *
 * Never throws for what a file holds: one that is of neither format has findings and no rows.
 */
export function readCsv(
  input: Uint8Array | string,
  { name = "posts.csv", lead = () => 0 }: ReadOptions = {},
): CsvFile {
  const decoded = decodeText(input);
  if ("code" in decoded) {
    const { code, ...found } = decoded;
    return refuse(name, [createFinding(code, { file: name, ...found })]);
  }
  const { text } = decoded;
  const start = text.slice(0, /[\r\n]|$/.exec(text)?.index);
  const delimiter = findDelimiter(start);
  if (delimiter) {
    const message = `columns are separated by ${delimiter}, not by commas`;
    return refuse(name, [createFinding("delimiter", { file: name, line: 1, message })]);
  }
  // Rows end as the first one does; cells keep their own line breaks.
  const newline: Newline =
    text[start.length] === "\r" && text[start.length + 1] !== "\n" ? "\r" : "\n";
  const [first, second] = parseHead(text, newline);
  const before = lead(first, second);
  const header = matchHeader(first.slice(before), second.slice(before));
  if ("faults" in header) {
    const faults = header.faults.map((one) => ({ ...one, position: one.position + before }));
    return refuse(name, describeFaults(faults, name, start));
  }

  const { format, columns } = header;
  const findings: Finding[] = [];
  if (format === "advanced" && header.rows === 1) {
    const message = "the row of networks above the headers is missing";
    findings.push(createFinding("header-groups-absent", { file: name, line: 1, message }));
  }
  const scan: CsvFile["scan"] = (visit) =>
    scanRows(text, newline, header.rows, columns, before, visit);
  let rows: Row[] | undefined;
  return {
    name,
    format,
    columns,
    text,
    scan,
    get rows() {
      if (!rows) scan((row) => (rows ??= []).push(row));
      return (rows ??= []);
    },
    findings,
  };
}

function refuse(name: string, findings: readonly Finding[]): CsvFile {
  return { name, format: undefined, columns: [], text: "", scan: () => {}, rows: [], findings };
}

function scanRows(
  text: string,
  newline: Newline,
  headers: number,
  columns: readonly Column[],
  before: number,
  visit: Parameters<CsvFile["scan"]>[0],
): void {
  let index = 0;
  let row = 0;
  let line = 1;
  parseRows(text, newline, (cells, fault, breaks) => {
    const start = line;
    line += 1 + breaks;
    if (index++ < headers || cells.every(isBlank)) return;
    const lead = cells.splice(0, before);
    visit(createRow(cells, columns, ++row, start, fault), lead);
  });
}

function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

function findDelimiter(line: string): string | undefined {
  const names: readonly (readonly [string, string])[] = [
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "bars"],
  ];
  return names.find(([mark]) => {
    const cells = line.split(mark);
    return cells.length > 1 && cells.some((cell) => isHeader(cell.replace(/^"|"$/g, "")));
  })?.[1];
}
