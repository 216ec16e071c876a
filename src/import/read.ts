import Papa from "papaparse";
import { createFinding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Column, FieldKey, Format, SharedKey } from "./format.js";
import { describeFaults, isHeader, matchHeader } from "./header.js";
import { describeQuotes } from "./quote.js";
import { splitList } from "./list.js";
import { decodeText } from "./text.js";

/** A post as its row has it. */
export interface Row {
  /** 1-based number of the post, headers and blank rows not counted. */
  readonly row: number;
  /** 1-based line of the text where the row starts. */
  readonly line: number;
  /** Every cell as written, in the order of the file's columns. */
  readonly cells: readonly string[];
  /** The date as written, without spaces around it; empty for a draft. */
  readonly time: string;
  /** The caption as written. */
  readonly content: string;
  readonly link: string;
  readonly images: readonly string[];
  readonly gif: string;
  readonly videos: readonly string[];
  readonly thumbnail: string;
  /** What the row says in the columns that only an Advanced file has, without spaces around it; empty cells are left out. */
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
}

/** A file as read: its rows and what was found while reading. */
export interface CsvFile {
  readonly name: string;
  /** Absent where the headers are of no sample file; then there are no rows. */
  readonly format: Format | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a Basic or Advanced file: strict UTF-8, with or without a byte order mark, headers byte for byte, any line ends.
 *
 * Never throws for what a file holds: a file that cannot be read has findings and no rows. Blank rows are left out.
 */
export function readCsv(input: Uint8Array | string, { name = "posts.csv" }: { name?: string | undefined } = {}): CsvFile {
  const fail = (...findings: Finding[]): CsvFile => ({ name, format: undefined, columns: [], rows: [], findings });
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
  if (newline === "\n") for (const cells of data) cutReturn(cells);
  const header = matchHeader(data[0] ?? [], data[1] ?? []);
  if ("faults" in header) return fail(...describeFaults(header.faults, name, start));

  const { format, columns } = header;
  const rows = readRows(data, header.rows, columns, newline);
  const findings = describeQuotes(errors, text, newline, rows, name);
  const isBroken = new Set(findings.map(({ row }) => row));
  for (const row of rows) {
    if (row.cells.length !== columns.length && !isBroken.has(row.row)) findings.push(describeLength(row, columns, name));
  }
  if (format === "advanced" && header.rows === 1) {
    const message = "the row of networks above the headers is missing";
    const fix = "start from HighLevel's advanced sample; the copy that is uploaded has both rows";
    findings.unshift(createFinding("header-groups-absent", { file: name, line: 1, message, fix }));
  }
  if (rows.length === 0) {
    const fix = "write one row for each post below the headers";
    findings.push(createFinding("no-posts", { file: name, message: "the file has headers but no posts", fix }));
  }
  return { name, format, columns, rows, findings };
}

const noFields: Row["fields"] = {};

function readRows(data: readonly string[][], headers: number, columns: readonly Column[], newline: string): Row[] {
  const rows: Row[] = [];
  const positions = Object.fromEntries(columns.map(({ key }, index) => [key, index])) as Record<SharedKey, number>;
  const from = columns.findIndex(({ key }) => key === "mediaOptimization");
  let line = 1;
  for (const [index, cells] of data.entries()) {
    const starts = line++;
    let isBlank = true;
    for (const cell of cells) {
      if (cell === "") continue;
      if (isBlank && cell.trim() !== "") isBlank = false;
      for (let end = cell.indexOf(newline); end >= 0; end = cell.indexOf(newline, end + 1)) line++;
    }
    if (index < headers || isBlank) continue;
    rows.push({
      row: rows.length + 1,
      line: starts,
      cells,
      time: trimCell(cells, positions.time),
      content: cells[positions.content] ?? "",
      link: trimCell(cells, positions.link),
      images: splitList(trimCell(cells, positions.images)),
      gif: trimCell(cells, positions.gif),
      videos: splitList(trimCell(cells, positions.videos)),
      thumbnail: trimCell(cells, positions.thumbnail),
      fields: from < 0 ? noFields : readFields(cells, columns, from),
    });
  }
  return rows;
}

function readFields(cells: readonly string[], columns: readonly Column[], from: number): Row["fields"] {
  const fields: Partial<Record<string, string>> = {};
  for (let index = from; index < columns.length; index++) {
    const value = cells[index]?.trim();
    if (value) fields[columns[index]!.key] = value;
  }
  return fields;
}

function trimCell(cells: readonly string[], position: number): string {
  return cells[position]?.trim() ?? "";
}

function cutReturn(cells: string[]): void {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
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

function describeLength({ row, line, cells }: Row, columns: readonly Column[], file: string): Finding {
  const isShort = cells.length < columns.length;
  const surplus = cells.slice(columns.length).join(",");
  return createFinding(isShort ? "row-too-short" : "row-too-long", {
    file,
    line,
    row,
    ...(!isShort && { value: surplus }),
    message: `the row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the header ${columns.length}`,
    fix: isShort
      ? "put cells with line breaks in double quotes, and give empty cells their commas"
      : "put cells with commas in double quotes, and delete commas at the end",
  });
}
