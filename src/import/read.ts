import Papa from "papaparse";
import { trimCell } from "./cell.js";
import { describeDamage } from "./damage.js";
import { createFinding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Column, Format } from "./format.js";
import { describeFaults, isHeader, matchHeader } from "./header.js";
import { describeQuotes } from "./quote.js";
import { readRow } from "./row.js";
import type { Row } from "./row.js";
import { decodeText } from "./text.js";

export type { Row } from "./row.js";

/** A file as read: its rows and what was found while reading. */
export interface CsvFile {
  readonly name: string;
  /** Absent where the headers are of no sample file; then there are no rows. */
  readonly format: Format | undefined;
  readonly columns: readonly Column[];
  /** The cells of each post as written; blank rows are left out. */
  readonly records: readonly (readonly string[])[];
  /** The line where each record starts. */
  readonly lines: readonly number[];
  /** The records by the names of their columns; made when first asked for, since a long file is checked without keeping them. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

const nothing = { format: undefined, columns: [], records: [], lines: [], rows: [] };

/**
 * Reads a Basic or Advanced file: strict UTF-8, with or without a byte order mark, headers byte for byte, any line ends.
 *
 * Never throws for what a file holds: a file that cannot be read has findings and no rows. Blank rows are left out.
 */
export function readCsv(input: Uint8Array | string, { name = "posts.csv" }: { name?: string | undefined } = {}): CsvFile {
  const fail = (...findings: Finding[]): CsvFile => ({ ...nothing, name, findings });
  const decoded = decodeText(input);
  if ("code" in decoded) {
    const { code, ...found } = decoded;
    return fail(createFinding(code, { file: name, ...found }));
  }
  const { text } = decoded;
  const start = text.slice(0, /[\r\n]|$/.exec(text)?.index);
  const delimiter = findDelimiter(start);
  if (delimiter) {
    const message = `columns are separated by ${delimiter}, not by commas`;
    return fail(createFinding("delimiter", { file: name, line: 1, message, fix: "export the file with commas" }));
  }

  // Rows end as the first one does; cells keep their own line breaks. A carriage return left before "\n" is cut below.
  const newline = text[start.length] === "\r" && text[start.length + 1] !== "\n" ? "\r" : "\n";
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline });
  const header = matchHeader(cutReturn(data[0]), cutReturn(data[1]));
  if ("faults" in header) return fail(...describeFaults(header.faults, name, start));

  const { format, columns } = header;
  const { records, lines } = findPosts(data, header.rows, newline);
  const findings = describeQuotes(errors, text, newline, lines, name);
  const broken = new Set(findings.map(({ row }) => row));
  records.forEach((cells, index) => {
    if (cells.length === columns.length || broken.has(index + 1)) return;
    findings.push(describeLength(cells, columns, { file: name, line: lines[index]!, row: index + 1 }));
  });
  findings.push(...describeDamage(text, records, lines, columns, name));
  if (format === "advanced" && header.rows === 1) {
    const message = "the row of networks above the headers is missing";
    const fix = "start from HighLevel's advanced sample; the copy that is uploaded has both rows";
    findings.unshift(createFinding("header-groups-absent", { file: name, line: 1, message, fix }));
  }
  if (records.length === 0) {
    const fix = "write one row for each post below the headers";
    findings.push(createFinding("no-posts", { file: name, message: "the file has headers but no posts", fix }));
  }
  let rows: readonly Row[] | undefined;
  return {
    name,
    format,
    columns,
    records,
    lines,
    get rows() {
      return (rows ??= records.map((cells, index) => readRow(cells, columns, index + 1, lines[index]!)));
    },
    findings,
  };
}

/** The rows that are not blank, and the line where each starts. */
function findPosts(data: string[][], headers: number, newline: string): Pick<CsvFile, "records" | "lines"> {
  const records: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (let index = 0; index < data.length; index++) {
    const cells = cutReturn(data[index]);
    const start = line++;
    let isBlank = true;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      if (cell === "") continue;
      if (isBlank) isBlank = trimCell(cell) === "";
      for (let end = cell.indexOf(newline); end >= 0; end = cell.indexOf(newline, end + 1)) line++;
    }
    if (isBlank || index < headers) continue;
    records.push(cells);
    lines.push(start);
  }
  return { records, lines };
}

function cutReturn(cells: string[] = []): string[] {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
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

function describeLength(
  cells: readonly string[],
  columns: readonly Column[],
  place: { file: string; line: number; row: number },
): Finding {
  const isShort = cells.length < columns.length;
  return createFinding(isShort ? "row-too-short" : "row-too-long", {
    ...place,
    ...(!isShort && { value: cells.slice(columns.length).join(",") }),
    message: `the row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the header ${columns.length}`,
    fix: isShort
      ? "put cells with line breaks in double quotes, and give empty cells their commas"
      : "put cells with commas in double quotes, and delete commas at the end",
  });
}
