import { readDate } from "./date.js";
import type { DateOrder } from "./date.js";
import { createFinding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Column, ColumnKey } from "./format.js";
import type { CsvFile, Row } from "./read.js";
import { checkCells, checkFields } from "./rules/cell.js";
import { checkContent } from "./rules/content.js";
import type { Context, Report } from "./rules/context.js";
import { findRepetitions } from "./rules/duplicate.js";
import { checkMedia } from "./rules/media.js";
import { checkNetworks } from "./rules/network.js";
import { checkPlatforms, findUnsupported } from "./rules/platform.js";
import { checkTime } from "./rules/time.js";
import type { PlannedTime } from "./rules/time.js";

/** What a file is checked against, besides HighLevel's rules. */
export interface CheckOptions {
  /** The location's IANA time zone; without it no UTC times, and fewer checks of times. */
  readonly timeZone?: string | undefined;
  /** Default: the time of the call. */
  readonly now?: Date | undefined;
  /** How slash dates are read; default: only those that can be read one way, month first. */
  readonly dates?: DateOrder | undefined;
  /** Whether rows without a date may become drafts; default no. */
  readonly allowDrafts?: boolean | undefined;
  /** The networks of the chosen accounts, as the API names them (`google`, `tiktok-business`); default: limits of single networks are not checked. */
  readonly platforms?: readonly string[] | undefined;
  /** How many posts the file may hold; default 90, HighLevel's limit. Infinity where the caller splits. */
  readonly limit?: number | undefined;
}

/** A post that a row without errors would become. */
export interface PlannedPost {
  /** 1-based number of its row. */
  readonly row: number;
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

/** HighLevel's limit of posts in one file (its bulk-upload help page; high confidence). */
export const fileLimit = 90;

/**
 * Checks a file by every rule that can be known before sending, and plans a post for each row without errors.
 *
 * The findings include those of reading, in the order of the file.
 *
 * @throws RangeError for an unknown time zone.
 */
export function checkCsv(file: CsvFile, options: CheckOptions = {}): { findings: Finding[]; posts: PlannedPost[] } {
  const { name, rows, columns, format } = file;
  const context = toContext(options);
  const findings = [...file.findings];
  const broken = new Set(findings.flatMap(({ row, severity }) => (row && severity === "error" ? row : [])));
  const labels = new Map(columns.map((column, index) => [column.key, { index, label: column.label }]));
  let row: Row;
  const report: Report = (code, key, message, fix, value) => {
    const { index = -1, label = key } = labels.get(key) ?? {};
    const cell = value ?? row.cells[index] ?? "";
    const finding = createFinding(code, { file: name, line: row.line, row: row.row, column: label, ...(cell && { value: cell }), message, fix });
    if (finding.severity === "error") broken.add(row.row);
    findings.push(finding);
  };

  const whole = rows.filter((one) => !broken.has(one.row));
  const times: (PlannedTime | undefined)[] = [];
  for (row of whole) {
    const isWhole = checkCells(row, columns, report);
    times.push(isWhole ? checkTime(row, context, report) : undefined);
    if (!isWhole) continue;
    checkContent(row, context, report);
    checkMedia(row, context, report);
    checkPlatforms(row, context, report);
    if (format === "advanced") {
      checkFields(row, context, report);
      checkNetworks(row, context, report);
    }
  }
  for (const { row: again, earlier, kind } of findRepetitions(whole, times)) {
    row = again;
    if (kind === "same") report("post-duplicate", "content", `the same post as in row ${earlier.row}`, "delete one of them");
    else report("post-repeated", "content", `the same caption and media as in row ${earlier.row}, within 12 hours`, "leave more time, or change one");
  }
  const posts: PlannedPost[] = [];
  whole.forEach((one, index) => {
    const time = times[index];
    if (time && !broken.has(one.row)) posts.push(planPost(one, time, columns, context));
  });
  findings.push(...checkWhole(file, times, options, context));
  // The sort is stable: what was found first in a line stays first.
  return { findings: findings.sort((left, right) => (left.line ?? 0) - (right.line ?? 0)), posts };
}

/** The rules about the file as a whole. */
function checkWhole(
  { name, rows }: CsvFile,
  times: readonly (PlannedTime | undefined)[],
  { limit = fileLimit }: CheckOptions,
  { platforms }: Context,
): Finding[] {
  const findings: Finding[] = [];
  for (const network of findUnsupported(platforms ?? [])) {
    const fix = "choose other accounts";
    findings.push(createFinding("platform-unsupported", { file: name, message: `HighLevel's API does not post to ${network}`, fix }));
  }
  if (rows.length > limit) {
    const message = `${rows.length} posts, and a file may hold ${limit}`;
    findings.push(createFinding("too-many-posts", { file: name, message, fix: `split it into ${Math.ceil(rows.length / limit)} files` }));
  }
  const dated = times.flatMap((time) => time?.local ?? []);
  if (dated.length > 1 && dated.every((local) => local.endsWith(" 00:00:00"))) {
    const message = "every post is at midnight, as when a spreadsheet drops the times";
    findings.push(createFinding("all-midnight", { file: name, message, fix: "check that the times are meant" }));
  }
  return findings;
}

function planPost(row: Row, { local, utc }: PlannedTime, columns: readonly Column[], context: Context): PlannedPost {
  const { content, link, images, gif, videos } = row;
  const media = gif ? [gif] : images.length ? images : videos;
  return { row: row.row, local, utc, content, link, media, cells: normalizeDates(row, local, columns, context) };
}

// Most dates are normal already; then the row is not copied.
function normalizeDates({ cells, time, fields }: Row, local: string | undefined, columns: readonly Column[], { dates }: Context): readonly string[] {
  const values: [ColumnKey, string | undefined][] = time === local ? [] : [["time", local ?? ""]];
  for (const key of ["google.startDate", "google.endDate"] as const) {
    const date = fields[key] ? readDate(fields[key], dates) : undefined;
    if (date && "local" in date) values.push([key, date.local]);
  }
  if (values.length === 0) return cells;
  const positions = new Map(values.map(([key, value]) => [columns.findIndex((column) => column.key === key), value]));
  return cells.map((cell, index) => positions.get(index) ?? cell);
}

/** What people and older answers of the API call some networks. */
const aliases: Readonly<Record<string, string>> = { gmb: "google", gbp: "google", x: "twitter", tiktokbusiness: "tiktok-business" };

function toContext({ timeZone, now = new Date(), dates, allowDrafts = false, platforms }: CheckOptions): Context {
  const names = platforms?.map((platform) => aliases[platform.toLowerCase()] ?? platform.toLowerCase());
  return { timeZone, now: now.getTime(), dates, allowDrafts, platforms: names && new Set(names) };
}
