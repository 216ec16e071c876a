import { readDate, type DateOrder, type TimeMeaning } from "./date.js";
import { planPost, readTime, type PlannedPost } from "./plan.js";
import { listUnnamed } from "./networks.js";
import { choosePlatforms } from "./platform.js";
import { labelOf } from "./format.js";
import type { CsvFile } from "./read.js";
import { createFinding, type Finding, type RuleCode } from "./rules.js";
import { checkPlatforms } from "./rules/caption.js";
import type { Check, Context, Place, Report, Via } from "./rules/context.js";
import { checkDamage } from "./rules/damage.js";
import { checkRepetitions, toDue, type Due } from "./rules/duplicate.js";
import { createHalfCheck } from "./rules/half.js";
import { createSwapCheck } from "./rules/swapped.js";
import { createTwinCheck } from "./rules/local.js";
import { checkContent, checkMedia } from "./rules/media.js";
import { checkFields, checkNetworks } from "./rules/network.js";
import { checkShape } from "./rules/shape.js";
import { firstVersion, type Version } from "../operation.js";
import { checkOptions } from "../options.js";
import { checkRules } from "./options.js";
import { checkFormulas } from "./rules/spreadsheet.js";
import { checkTime } from "./rules/time.js";
import { createZoneCheck } from "./rules/zoneless.js";
import { checkRoute } from "./rules/via.js";
import { checkBanner, checkWithheld } from "./rules/withheld.js";
import { day } from "./zone.js";

/** What a file is checked against, besides HighLevel's rules. */
export interface CheckOptions {
  /** The location's IANA time zone; without it no UTC times, and fewer checks of times. */
  readonly timeZone?: string | undefined;
  /** Default: the time of the call. */
  readonly now?: Date | undefined;
  /** How dates with the year at the end are read; default: only those that can be read one way, with slashes month first. */
  readonly dates?: DateOrder | undefined;
  /** What times with a zone mean, or all times where they are universal time; default: a zone is an error. */
  readonly times?: TimeMeaning | undefined;
  /** Whether rows without a date may become drafts; default no. */
  readonly allowDrafts?: boolean | undefined;
  /** The networks of the chosen accounts, as the API names them (`google`, `tiktok-business`); default: limits of single networks are not checked. */
  readonly platforms?: readonly string[] | undefined;
  /** How many posts the file may hold; default 90, HighLevel's limit. Infinity where the caller splits. */
  readonly limit?: number | undefined;
  /** How the posts will be sent; without it, what only one way can say is not judged. */
  readonly via?: Via | undefined;
  /** The version of the API in which they will be sent one by one; default 2021-07-28. */
  readonly version?: Version | undefined;
}

/** HighLevel's limit of posts in one file (its bulk-upload help page; high confidence). */
export const fileLimit = 90;

/** What was found in a file, and what would become of it. */
export interface CheckResult {
  /** How many rows are without errors. */
  readonly count: number;
  /** In the order of the file; those of reading are among them. */
  readonly findings: readonly Finding[];
  /** Those of the findings that say that a row's time is over, or about to be. */
  readonly late: readonly Finding[];
  /**
   * One post for each row without errors, or with no other error than that it is late: such a post may have been sent
   * long ago. Made when first asked for, since a long file is checked without keeping them.
   */
  readonly posts: readonly PlannedPost[];
}

/** The checks of a row that can be read, in the order of their findings. */
const checks: readonly Check[] = [
  checkFormulas,
  checkDamage,
  checkWithheld,
  checkTime,
  checkContent,
  checkMedia,
  checkPlatforms,
  checkFields,
  checkNetworks,
  checkRoute,
];

/**
 * Checks a file by every rule that can be known before sending, and plans its posts.
 *
 * @throws TypeError that names the option that cannot be right.
 */
export function checkCsv(file: CsvFile, options: CheckOptions = {}): CheckResult {
  checkOptions("checkCsv", options, checkRules);
  const judged = judge(file, options);
  const dates = orderByDays(judged.findings);
  if (dates === undefined) return judged;
  const message = `dates read ${dates === "dmy" ? "day" : "month"} first: their days of the week fit no other way`;
  const note = createFinding("read-as", { file: file.name, message });
  return judge(file, { ...options, dates }, [note]);
}

/** The order of day and month in which alone all dates that leave it open are on the days of the week that stand before them. */
function orderByDays(findings: readonly Finding[]): DateOrder | undefined {
  const open = findings.filter(({ code }) => code === "date-ambiguous");
  const orders = (["mdy", "dmy"] as const).filter((dates) =>
    open.every(({ value = "" }) => {
      return /^\p{L}/u.test(value) && "wall" in readDate(value, { dates, times: "local" });
    }),
  );
  return orders.length === 1 ? orders[0] : undefined;
}

function judge(file: CsvFile, options: CheckOptions, notes: readonly Finding[] = []): CheckResult {
  const context = toContext(file, options);
  const found: Finding[] = [...file.findings, ...notes];
  const reportOn = createReporter(file, found);
  const due: Due[] = [];
  const checkTwins = createTwinCheck();
  const wholes = [
    createHalfCheck(reportOn),
    createSwapCheck(reportOn, file.isWorkbook === true),
    createZoneCheck(context, reportOn),
  ];
  let [count, isCut] = [0, false];
  file.scan((row) => {
    count += 1;
    const report = reportOn(row, row.cells);
    // What goes on from a row that was cut at its line break is no line of its own.
    const isRest = isCut;
    isCut = row.fault?.kind === "short";
    if (!checkShape(row, context, report) || !(isRest || checkBanner(row, context, report))) return;
    for (const one of wholes) one.see(row);
    for (const check of checks) check(row, context, report);
    checkTwins(row, context, report);
    const { wall } = readTime(row, context);
    if (wall !== undefined || row.time === "") due.push(toDue(row, wall));
  });
  for (const one of wholes) one.end();
  checkRepetitions(due, reportOn);
  // The sort is stable: what was found first in a line stays first.
  const findings = [...found, ...checkWhole(file, count, options, context, due)].toSorted(
    (left, right) => (left.line ?? 0) - (right.line ?? 0),
  );
  const late = findings.filter(({ code }) => lateness.has(code));
  const bad = rowsOf(findings.filter(({ code }) => !lateness.has(code)));
  let posts: PlannedPost[] | undefined;
  return {
    count: count - new Set([...bad, ...rowsOf(late)]).size,
    findings,
    late,
    get posts() {
      return (posts ??= plan(file, context, bad));
    },
  };
}

const lateness: ReadonlySet<RuleCode> = new Set(["date-past", "date-soon"]);

function rowsOf(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(
    findings.flatMap(({ severity, row }) => (severity === "error" && row ? [row] : [])),
  );
}

function plan(file: CsvFile, context: Context, bad: ReadonlySet<number>): PlannedPost[] {
  const posts: PlannedPost[] = [];
  file.scan((row) => {
    if (!bad.has(row.row)) posts.push(planPost(row, file.columns, context));
  });
  return posts;
}

/** Makes what adds to the findings what is reported of a row. */
function createReporter({ name, columns }: CsvFile, findings: Finding[]) {
  return ({ row, line }: Place, cells: readonly string[] = []): Report => {
    const failed = new Set<string>();
    return (code, key, message, { value, fix } = {}) => {
      // What else is wrong with a cell whose formula failed only follows from it.
      if (key && failed.has(key)) return;
      if (key && code === "spreadsheet-error") failed.add(key);
      const position = columns.findIndex((column) => key === column.key);
      const cell = value ?? cells[position] ?? "";
      const column = columns[position]?.label ?? (key && labelOf(key));
      const place = { file: name, line, row };
      const more = { ...(column && { column }), ...(cell && { value: cell }) };
      findings.push(createFinding(code, { ...place, ...more, message, fix }));
    };
  };
}

/** The numbers of the rows that are none of these posts: they have errors. */
export function findUnplanned({ rows }: CsvFile, posts: readonly PlannedPost[]): number[] {
  const planned = new Set(posts.map(({ row }) => row));
  return rows.flatMap(({ row }) => (planned.has(row) ? [] : [row]));
}

function checkWhole(
  { name: file, format, columns, networks = [] }: CsvFile,
  count: number,
  { limit = fileLimit }: CheckOptions,
  { platforms = [], times, zone }: Context,
  due: readonly Due[],
): Finding[] {
  const findings: Finding[] = [];
  const report = (code: RuleCode, message: string, more: Partial<Finding> = {}) =>
    findings.push(createFinding(code, { file, ...more, message }));
  for (const { name, unsupported } of platforms)
    if (unsupported) report("platform-unsupported", `HighLevel's API does not post to ${name}`);
  for (const said of networks) {
    const { column, cells, otherwise } = said;
    const unnamed = listUnnamed(said, platforms);
    if (unnamed.length === 0) continue;
    const value = cells.join(", ");
    const message = `the posts are for ${value}, and one of the chosen accounts is on ${unnamed.join(" and ")}`;
    const fix = `choose accounts of ${value} alone${otherwise}`;
    report("map-networks", message, { ...(column !== undefined && { column }), value, fix });
  }
  if (zone !== undefined && times === undefined) {
    const column = columns.find(({ key }) => key === "time")?.label ?? labelOf("time");
    const message = `the header of the times names a time zone (${zone})`;
    const fix =
      "say what its times mean: --times as-written, or --times local where the zone is wrong";
    report("date-zone", message, { column, value: zone, fix });
  }
  if (format && count === 0) report("no-posts", "the file has headers but no posts");
  if (count > limit) {
    const fix = `split it into ${Math.ceil(count / limit)} files`;
    report("too-many-posts", `${count} posts, and a file may hold ${limit}`, { fix });
  }
  const walls = due.flatMap(({ wall }) => wall ?? []);
  if (walls.length > 1 && walls.every((wall) => wall % day === 0))
    report("all-midnight", "every post is at midnight, as when a spreadsheet drops the times");
  return findings;
}

function toContext(
  { format, columns, clock, local, map }: CsvFile,
  options: CheckOptions,
): Context {
  const { timeZone, now = new Date(), allowDrafts = false, platforms, via } = options;
  return {
    format,
    columns,
    timeZone,
    now: now.getTime(),
    dates: options.dates ?? clock?.dates,
    times: options.times ?? clock?.times,
    zone: clock?.zone,
    allowDrafts,
    platforms: platforms && choosePlatforms(platforms),
    via,
    version: options.version ?? firstVersion,
    local,
    map,
  };
}
