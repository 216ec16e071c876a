import { trimCell } from "./cell.js";
import type { DateOrder } from "./date.js";
import { createFinding } from "./finding.js";
import type { Finding } from "./finding.js";
import { planPost } from "./plan.js";
import type { PlannedPost } from "./plan.js";
import { choosePlatforms } from "./platform.js";
import type { CsvFile } from "./read.js";
import type { Row } from "./row.js";
import { checkFields, checkFormula } from "./rules/field.js";
import { checkContent } from "./rules/content.js";
import type { Context, Report, Via } from "./rules/context.js";
import { checkDamage, mayBeDamaged } from "./rules/damage.js";
import { findRepetitions, fingerprint, reportRepetition } from "./rules/duplicate.js";
import { checkMedia } from "./rules/media.js";
import { checkNetworks } from "./rules/network.js";
import { checkPlatforms } from "./rules/caption.js";
import { checkRoute } from "./rules/via.js";
import { checkShape } from "./rules/shape.js";
import { checkTime } from "./rules/time.js";
import { findInstant } from "./zone.js";

export type { PlannedPost } from "./plan.js";
export type { Via } from "./rules/context.js";

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
  /** How the posts will be sent; default `csv`. */
  readonly via?: Via | undefined;
}

/** HighLevel's limit of posts in one file (its bulk-upload help page; high confidence). */
export const fileLimit = 90;

/** What was found in a file, and what would become of it. */
export interface CheckResult {
  /** How many rows are without errors. */
  readonly count: number;
  /** In the order of the file; those of reading are among them. */
  readonly findings: readonly Finding[];
  /** One post for each row without errors; made when first asked for, since a long file is checked without keeping them. */
  readonly posts: readonly PlannedPost[];
}

/**
 * Checks a file by every rule that can be known before sending, and plans its posts.
 *
 * @throws RangeError for an unknown time zone.
 */
export function checkCsv(file: CsvFile, options: CheckOptions = {}): CheckResult {
  const { name, columns, format } = file;
  const context = toContext(options);
  const findings = [...file.findings];
  const broken = new Set<number>();
  const positions = new Map(columns.map(({ key }, index) => [key, index]));
  let row: Row;
  const report: Report = (code, key, message, fix, value) => {
    const position = key ? positions.get(key) : undefined;
    const cell = value ?? row.cells[position ?? -1] ?? "";
    // A failed formula breaks the rules of its column, too; it is named as what it is.
    if (key && code !== "spreadsheet-error" && checkFormula(key, cell, report)) return;
    const column = columns[position ?? -1]?.label ?? key;
    const place = {
      file: name,
      line: row.line,
      row: row.row,
      ...(column && { column }),
      ...(cell && { value: cell }),
    };
    const finding = createFinding(code, { ...place, message, fix });
    if (finding.severity === "error") broken.add(row.row);
    findings.push(finding);
  };

  const isSuspect = mayBeDamaged(file.text);
  const prints: number[] = [];
  let dated = 0;
  let midnights = 0;
  file.scan((next) => {
    row = next;
    const index = prints.push(NaN) - 1;
    if (!checkShape(row, columns, report)) return;
    if (isSuspect) checkDamage(row, columns, report);
    const wall = checkTime(row, context, report);
    if (wall !== undefined || row.time === "") prints[index] = fingerprint(trimCell(row.content));
    if (wall !== undefined) dated++;
    if (wall !== undefined && wall % day === 0) midnights++;
    checkContent(row, context, report);
    checkMedia(row, context, report);
    checkPlatforms(row, context, report);
    if (format === "advanced") {
      checkFields(row, context, report);
      checkNetworks(row, context, report);
      checkRoute(row, context, report);
    }
  });
  for (const repetition of findRepetitions(file, prints, (one) =>
    planPost(one, columns, context),
  )) {
    row = repetition.row;
    reportRepetition(repetition, report);
  }
  findings.push(
    ...checkWhole(file, prints.length, options, context, dated > 1 && dated === midnights),
  );
  // The sort is stable: what was found first in a line stays first.
  findings.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
  let posts: readonly PlannedPost[] | undefined;
  return {
    count: prints.length - broken.size,
    findings,
    get posts() {
      if (posts) return posts;
      const planned: PlannedPost[] = [];
      file.scan((one) => {
        if (!broken.has(one.row)) planned.push(planPost(one, columns, context));
      });
      return (posts = planned);
    },
  };
}

/** The posts of a file that may have been sent long ago: that their time is over is no fault, and any number is fine. */
export function planPosts(
  file: CsvFile,
  options: Pick<CheckOptions, "timeZone" | "dates" | "allowDrafts" | "platforms" | "via">,
): readonly PlannedPost[] {
  return checkCsv(file, { ...options, limit: Infinity, now: new Date(0) }).posts;
}

/** The numbers of the rows that are none of these posts: they have errors. */
export function findUnplanned({ rows }: CsvFile, posts: readonly PlannedPost[]): number[] {
  const planned = new Set(posts.map(({ row }) => row));
  return rows.flatMap(({ row }) => (planned.has(row) ? [] : [row]));
}

const day = 24 * 3_600_000;

/** The rules about the file as a whole. */
function checkWhole(
  { name, format }: CsvFile,
  count: number,
  { limit = fileLimit }: CheckOptions,
  { platforms = [] }: Context,
  isMidnight: boolean,
): Finding[] {
  const findings: Finding[] = [];
  for (const platform of platforms) {
    if (!platform.unsupported) continue;
    const message = `HighLevel's API does not post to ${platform.name}`;
    findings.push(
      createFinding("platform-unsupported", { file: name, message, fix: "choose other accounts" }),
    );
  }
  if (format && count === 0) {
    const fix = "write one row for each post below the headers";
    findings.push(
      createFinding("no-posts", { file: name, message: "the file has headers but no posts", fix }),
    );
  }
  if (count > limit) {
    const message = `${count} posts, and a file may hold ${limit}`;
    findings.push(
      createFinding("too-many-posts", {
        file: name,
        message,
        fix: `split it into ${Math.ceil(count / limit)} files`,
      }),
    );
  }
  if (isMidnight) {
    const message = "every post is at midnight, as when a spreadsheet drops the times";
    findings.push(
      createFinding("all-midnight", { file: name, message, fix: "check that the times are meant" }),
    );
  }
  return findings;
}

function toContext({
  timeZone,
  now = new Date(),
  dates,
  allowDrafts = false,
  platforms,
  via,
}: CheckOptions): Context {
  // A zone that does not exist is the caller's fault, whatever the file holds.
  if (timeZone !== undefined) findInstant(0, timeZone);
  return {
    timeZone,
    now: now.getTime(),
    dates,
    allowDrafts,
    platforms: platforms && choosePlatforms(platforms),
    via,
  };
}
