import { readDate } from "./date.js";
import type { DateOrder } from "./date.js";
import type { Column, ColumnKey } from "./format.js";
import type { Row } from "./row.js";
import { findInstant } from "./zone.js";

/** A post that a row without errors would become. */
export interface PlannedPost {
  /** 1-based number of its row. */
  readonly row: number;
  /** 1-based line of the file where its row starts. */
  readonly line: number;
  /** The location's wall clock as `YYYY-MM-DD HH:mm:ss`; undefined for a draft. */
  readonly local: string | undefined;
  /** As `2026-12-07T14:00:00.000Z`; undefined for a draft, and where no time zone was given. */
  readonly utc: string | undefined;
  readonly content: string;
  readonly link: string;
  /** The addresses of its images, its GIF or its videos. */
  readonly media: readonly string[];
  /** The row's cells, its dates as `YYYY-MM-DD HH:mm:ss`. */
  readonly cells: readonly string[];
}

/** How times are read. */
export interface Clock {
  readonly timeZone: string | undefined;
  readonly dates: DateOrder | undefined;
}

/** Plans the post of a row whose dates were found right. */
export function planPost(
  row: Row,
  columns: readonly Column[],
  { timeZone, dates }: Clock,
): PlannedPost {
  const { content, link, images, gif, videos } = row;
  const date = row.time ? readDate(row.time, dates) : undefined;
  const local = date && "local" in date ? date.local : undefined;
  const instant =
    date && "wall" in date && timeZone !== undefined ? findInstant(date.wall, timeZone) : undefined;
  return {
    row: row.row,
    line: row.line,
    local,
    utc: typeof instant === "number" ? new Date(instant).toISOString() : undefined,
    content,
    link,
    media: gif ? [gif] : images.length ? images : videos,
    cells: normalizeDates(row, local ?? "", columns, dates),
  };
}

// Most dates are normal already; then the row is not copied.
function normalizeDates(
  { cells, fields }: Row,
  local: string,
  columns: readonly Column[],
  dates: DateOrder | undefined,
): readonly string[] {
  const values: [ColumnKey, string][] = cells[0] === local ? [] : [["time", local]];
  for (const key of ["google.startDate", "google.endDate"] as const) {
    const date = fields[key] ? readDate(fields[key], dates) : undefined;
    if (date && "local" in date) values.push([key, date.local]);
  }
  if (values.length === 0) return cells;
  const positions = new Map(
    values.map(([key, value]) => [columns.findIndex((column) => column.key === key), value]),
  );
  return cells.map((cell, index) => positions.get(index) ?? cell);
}
