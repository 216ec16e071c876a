import { splitList, trimCell } from "./cell.js";
import type { Column, FieldKey } from "./format.js";

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
  /** What is wrong with the row's quotes, if anything: then its cells cannot be trusted. */
  readonly fault: QuoteFault | undefined;
}

/** A cell whose quotes are not closed, or not doubled. */
export interface QuoteFault {
  readonly kind: "unclosed" | "malformed";
  /** How the cell begins. */
  readonly value: string;
}

const noFields: Row["fields"] = {};

/** Names the cells of a row; the first six columns are the same in every format. */
export function createRow(
  cells: readonly string[],
  columns: readonly Column[],
  row: number,
  line: number,
  fault: QuoteFault | undefined,
): Row {
  const hasThumbnail = columns[6]?.key === "thumbnail";
  return {
    row,
    line,
    cells,
    time: trimCell(cells[0]),
    content: cells[1] ?? "",
    link: trimCell(cells[2]),
    images: splitList(cells[3]),
    gif: trimCell(cells[4]),
    videos: splitList(cells[5]),
    thumbnail: hasThumbnail ? trimCell(cells[6]) : "",
    fields: columns.length > 7 ? readFields(cells, columns, hasThumbnail ? 7 : 6) : noFields,
    fault,
  };
}

function readFields(
  cells: readonly string[],
  columns: readonly Column[],
  start: number,
): Row["fields"] {
  const fields: Partial<Record<string, string>> = {};
  for (let index = start; index < columns.length; index++) {
    const value = trimCell(cells[index]);
    if (value) fields[columns[index]!.key] = value;
  }
  return fields;
}
