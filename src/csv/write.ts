import Papa from "papaparse";
import { readDate, type Clock } from "./date.js";
import { strip } from "./invisible.js";
import { findOffset } from "./offset.js";
import { columnsOf, headersOf, isOwn, ownColumns } from "./format.js";
import type { Column, ColumnKey, FieldKey, Format } from "./format.js";
import { joinList, splitUrls } from "./cell.js";
import { checkOptions, oneOf, rule, type RulesOf } from "../options.js";
import { zoneRule } from "./options.js";
import type { PlannedPost } from "./plan.js";
import type { CsvFile } from "./read.js";
import { toLocal, toUtc } from "./zone.js";

/** A post to write; without a time it is a draft. */
export interface CsvPost {
  /** The location's wall clock, in any format that a file may have and that can be read one way. */
  readonly local?: string | undefined;
  /** Instead of `local`: UTC, as text with `Z` or an offset, or as a Date. */
  readonly utc?: string | Date | undefined;
  readonly content?: string | undefined;
  readonly link?: string | undefined;
  readonly images?: readonly string[] | undefined;
  readonly gif?: string | undefined;
  readonly videos?: readonly string[] | undefined;
  readonly thumbnail?: string | undefined;
  /** The columns that only an Advanced file has, such as `google.eventType`. */
  readonly fields?: Readonly<Partial<Record<FieldKey, string | boolean>>> | undefined;
}

/** How a file is written. */
export interface WriteOptions {
  /** Default: Advanced where a post has `fields`, else Basic. */
  readonly format?: Format | undefined;
  /** The location's IANA time zone, needed for posts with `utc`. */
  readonly timeZone?: string | undefined;
}

const writeRules: RulesOf<WriteOptions> = {
  format: oneOf("basic", "advanced"),
  timeZone: zoneRule,
};
const postRules: RulesOf<CsvPost> = {
  local: rule.string,
  utc: [(value) => typeof value === "string" || value instanceof Date, "a text or a Date"],
  content: rule.string,
  link: rule.string,
  images: rule.texts,
  gif: rule.string,
  videos: rule.texts,
  thumbnail: rule.string,
  fields: rule.object,
};

/**
 * Writes posts as a file that HighLevel takes, but for the columns that are ours: its headers, CRLF, wall-clock times as `YYYY-MM-DD HH:mm:ss`, never a `Z`.
 *
 * @throws TypeError that names the option, or the post and the field that cannot be written: a time that does not exist
 *   or comes twice, fields in a Basic file, an address in a list with a comma, a post with nothing in it.
 */
export function writeCsv(posts: readonly CsvPost[], options: WriteOptions = {}): string {
  checkOptions("writeCsv", options, writeRules);
  posts.forEach((post, index) => checkOptions(`posts[${index}]`, post, postRules));
  const { format, timeZone } = options;
  const kind = format ?? (posts.some(({ fields }) => fields) ? "advanced" : "basic");
  const isUsed = ({ key }: Column) => posts.some(({ fields = {} }) => key in fields);
  const columns = [...columnsOf[kind], ...(kind === "advanced" ? ownColumns.filter(isUsed) : [])];
  return unparse(
    columns,
    posts.map((post, index) => toCells(post, columns, timeZone, `posts[${index}]`)),
  );
}

/** The copy of a file that is uploaded: HighLevel's columns with both header rows, the rows of these posts, CRLF, dates as `YYYY-MM-DD HH:mm:ss`, cells but captions without spaces around them. */
export function normalizeCsv(
  { columns }: Pick<CsvFile, "columns">,
  posts: readonly Pick<PlannedPost, "cells">[],
): string {
  const isKept = (_: unknown, index: number) => !isOwn(columns[index]!);
  const rows = posts.map(({ cells }) => ({ cells: cells.filter(isKept) }));
  return copyRows({ columns: columns.filter(isKept) }, rows);
}

/** A file of rows alone, with the columns that are ours, to be mended and read by itself: what its times mean stands in them. */
export function writeRejected(
  file: Pick<CsvFile, "columns">,
  posts: readonly (Pick<PlannedPost, "cells"> & { readonly isHalf?: boolean | undefined })[],
  clock: Pick<Clock, "dates" | "times" | "zone">,
): string {
  const rows = posts.map(({ cells: [time = "", ...rest], isHalf }) => ({
    // By itself, it would no longer be seen to be open.
    cells: [`${spellTime(time, clock)}${isHalf ? " AM/PM" : ""}`, ...rest],
  }));
  return copyRows(file, rows);
}

/** A time so that it means by itself what it meant where its file was read. */
function spellTime(
  cell: string,
  { dates, times, zone }: Parameters<typeof writeRejected>[2],
): string {
  const time = strip(cell);
  const { rest, name, isSure } = findOffset(time);
  const date = readDate(rest, { dates });
  const local = "local" in date ? date.local : rest;
  if (time === "" || (times === "local" && isSure)) return local;
  return [local, name || zone || (times === "utc" ? "UTC" : "")].filter(Boolean).join(" ");
}

function copyRows(
  { columns }: Pick<CsvFile, "columns">,
  posts: readonly Pick<PlannedPost, "cells">[],
): string {
  const keys = columns.map(({ key }) => key);
  return unparse(
    columns,
    posts.map(({ cells }) => cells.map((cell, index) => normalizeCell(cell, keys[index]))),
  );
}

// As the row was checked: without spaces around its cells; a caption is the author's.
function normalizeCell(cell: string, key: ColumnKey | undefined): string {
  if (key === "content") return cell;
  return key === "images" || key === "videos" ? joinList(splitUrls(cell)) : cell.trim();
}

function unparse(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse([...headersOf(columns), ...rows] as string[][], { newline: "\r\n" })}\r\n`;
}

function toCells(
  post: CsvPost,
  columns: readonly Column[],
  timeZone: string | undefined,
  name: string,
): string[] {
  const { images, videos, fields = {}, local: _, utc: __, ...texts } = post;
  const values: Partial<Record<ColumnKey, string | undefined>> = {
    ...texts,
    time: toTime(post, timeZone, name),
    images: writeList(images, `${name}.images`),
    videos: writeList(videos, `${name}.videos`),
  };
  const kind = columns[0]?.group ? "an Advanced" : "a Basic";
  for (const [key, value] of Object.entries(fields)) {
    if (!columns.some((column) => column.key === key))
      throw new TypeError(`${name}.fields: ${kind} file has no column ${key}`);
    // Undefined where a caller's compiler takes it for absent.
    if (value === undefined) continue;
    values[key as FieldKey] =
      key === "google.startDate" || key === "google.endDate"
        ? readLocal(String(value), timeZone, `${name}.fields.${key}`)
        : String(value);
  }
  const cells = columns.map(({ key }) => values[key] ?? "");
  if (!cells.some((cell) => cell.trim())) throw new TypeError(`${name}: there is nothing to post`);
  return cells;
}

function toTime({ local, utc }: CsvPost, timeZone: string | undefined, name: string): string {
  if (local !== undefined && utc !== undefined)
    throw new TypeError(`${name}: give local or utc, not both`);
  if (utc !== undefined) return fromUtc(utc, timeZone, name);
  return readLocal(local, timeZone, `${name}.local`);
}

function readLocal(local = "", timeZone: string | undefined, name: string): string {
  if (!local) return "";
  const date = readDate(local);
  if ("code" in date) {
    const isZoned = date.code === "date-zone";
    const fix = isZoned ? "write the location's own clock time without Z or an offset" : date.fix;
    throw new TypeError(`${name}: ${date.message}; ${fix}`);
  }
  if (timeZone) refuseDoubt(date.local, timeZone, name);
  return date.local;
}

function fromUtc(utc: string | Date, timeZone: string | undefined, name: string): string {
  if (!timeZone)
    throw new TypeError(
      `${name}.utc: timeZone is required, since a file holds the location's clock`,
    );
  let local: string;
  try {
    const text = typeof utc === "string" || Number.isNaN(+utc) ? String(utc) : utc.toISOString();
    local = toLocal(text, timeZone);
  } catch (error) {
    throw new TypeError(`${name}.utc: ${(error as Error).message}`, { cause: error });
  }
  refuseDoubt(local, timeZone, `${name}.utc`);
  return local;
}

function refuseDoubt(local: string, timeZone: string, name: string): void {
  const instant = toUtc(local, timeZone);
  if ("utc" in instant) return;
  const what = instant.problem === "gap" ? "skip" : "show twice";
  throw new TypeError(
    `${name}: ${local} is a time that the clocks in ${timeZone} ${what}; choose another`,
  );
}

function writeList(urls: readonly string[] = [], name: string): string {
  const wrong = urls.find((url) => url.includes(",") || !url.trim());
  if (wrong !== undefined)
    throw new TypeError(
      `${name}: ${JSON.stringify(wrong)} cannot stand in a list separated by commas; write a comma as %2C`,
    );
  return joinList(urls);
}
