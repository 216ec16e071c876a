import { checkCsv, type CheckOptions } from "../csv/check.js";
import type { MediaFolder } from "../csv/local.js";
import { readPosts } from "../csv/open.js";
import { withLocal } from "../csv/place.js";
import type { PlannedPost } from "../csv/plan.js";
import type { CsvFile } from "../csv/read.js";
import { createFinding, type Finding } from "../csv/rules.js";
import { count } from "../csv/words.js";
import { writeRejected } from "../csv/write.js";
import { codeOf } from "../errors.js";
import type { Ledger } from "../ledger/ledger.js";
import { markImport } from "../ledger/mark.js";
import { createShelf, type Shelf } from "../ledger/shelf.js";
import { isAccountError, listAccounts, pickAccounts, pickConnected } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import type { HeldPost, HoldStore } from "../location/holds.js";
import { nowThere, readLocation, type Location } from "../location/location.js";
import type { Placement } from "../location/placement.js";
import type { Planner } from "../planner.js";
import type { Answers } from "../reconcile/answers.js";
import { toPlacements } from "../reconcile/observe.js";
import type { ImportEvent, SkippedRow } from "./event.js";

/** What to import, where it goes, and how far. */
export interface ImportOptions extends Pick<
  CheckOptions,
  "dates" | "times" | "allowDrafts" | "via"
> {
  /** The CSV or workbook, or what was read of one; a File's name is kept, a nameless Blob is `posts.csv`. */
  readonly file: Blob | CsvFile;
  /** The ids or names of the accounts that every row goes to. */
  readonly accountIds: readonly string[];
  /** The HighLevel user that the import belongs to; HighLevel finds imports by it. */
  readonly userId: string;
  /** The location's IANA time zone, such as `America/New_York`: needed where the token may not read it, else an assertion. */
  readonly timeZone?: string | undefined;
  /** The location's name, as an assertion. */
  readonly locationName?: string | undefined;
  /** The HighLevel user who must approve the posts; default who was asked when the file was sent last, `null` for nobody. */
  readonly approver?: string | null | undefined;
  /**
   * Whether to schedule the posts; default no: the import stops staged, and nothing is published. `staged` schedules
   * what was staged before, and stops where something is missing that was not.
   */
  readonly schedule?: boolean | "staged" | undefined;
  /** Whether to go on without the rows that break a rule or that HighLevel refuses; default no. */
  readonly skipBadRows?: boolean | undefined;
  /** Whether to stop before anything is sent; default no. */
  readonly dryRun?: boolean | undefined;
  /** What is to be done about differences between the plan and what HighLevel has; default nothing: they wait. */
  readonly answers?: Answers | undefined;
  /** Where the import is remembered; default for this call only. */
  readonly ledger?: Ledger | undefined;
  /** Where the files lie that cells name instead of addresses, such as `fileMedia`; default nowhere: only addresses are taken. */
  readonly media?: MediaFolder | undefined;
  /** Where held posts are remembered, which are not sent; default nowhere. */
  readonly holds?: HoldStore | undefined;
  /** The names of rows in a sheet, by their numbers: a row of the same name is the same post, whatever it says by now. */
  readonly rowIds?: ReadonlyMap<number, string> | undefined;
  /** Files of the same plan that go to other accounts: their posts are not foreign. */
  readonly others?: readonly PlanFile[] | undefined;
  /** How long to wait for each of HighLevel's steps, in milliseconds; default ten minutes. */
  readonly patience?: number | undefined;
  /** Stops the import between two steps. */
  readonly signal?: AbortSignal | undefined;
}

/** A file of a plan, and the accounts that its rows go to. */
export interface PlanFile {
  readonly file: CsvFile;
  readonly accountIds: readonly string[];
}

/** The file breaks a rule: nothing was sent. */
export class CheckError extends Error {
  readonly code = "check";
  /** Everything that was found, warnings too. */
  readonly findings: readonly Finding[];

  constructor(file: string, findings: readonly Finding[]) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    super(`${file}: ${count(errors, "error")} in the file; nothing was sent`);
    this.name = "CheckError";
    this.findings = findings;
  }
}

/** Whether an error is a `CheckError`, also one of another copy of this package. */
export function isCheckError(error: unknown): error is CheckError {
  return codeOf(error) === "check";
}

/** An import that may go ahead: the file is good, and it is known where it goes. */
export interface Job {
  readonly csv: CsvFile;
  readonly mark: string;
  readonly posts: readonly PlannedPost[];
  readonly findings: readonly Finding[];
  /** Findings about rows whose time is over or about to be: they stop the import where such a row is still to be sent. */
  readonly late: readonly Finding[];
  /** Rows that break a rule and that the caller wants left out. */
  readonly skipped: readonly SkippedRow[];
  readonly location: Location;
  readonly accounts: readonly Account[];
  /** All of the location's. */
  readonly everyAccount: readonly Account[];
  readonly rowIds: ReadonlyMap<number, string> | undefined;
  /** The files that its cells name. */
  readonly shelf: Shelf;
  /** Posts of the same plan that go elsewhere. */
  readonly others: readonly Placement[];
}

/**
 * Reads and checks the file, and finds out where it goes; it only reads.
 *
 * @throws CheckError, LocationError or AccountError.
 */
export async function prepareImport(planner: Planner, options: ImportOptions): Promise<Job> {
  const { file, accountIds, rowIds, media, signal } = options;
  const read = file instanceof Blob ? await readBlob(file) : file;
  const csv = media ? await withLocal(read, media) : read;
  const { name } = csv;
  if (csv.local && !media)
    throw new TypeError("importCsv: media is needed to send the files that cells name");
  const { dates, times, allowDrafts, via = "csv" } = options;
  const { version } = planner;
  const rules = { dates, times, allowDrafts, via, version, limit: Infinity };
  const check = (more: CheckOptions, isSure?: (finding: Finding) => boolean) =>
    checkRows(csv, { ...rules, ...more }, options, isSure);
  // Once before anyone is asked, and once with what was learned, such as the clock of a location that was not named.
  check(
    { timeZone: options.timeZone },
    ({ code }) => options.timeZone !== undefined || code !== "date-zone",
  );
  const location = await readLocation(planner, options, signal);
  const everyAccount = await listAccounts(planner, signal);
  const accounts = pickConnected(everyAccount, accountIds);
  const platforms = accounts.flatMap(({ platform }) => platform ?? []);
  const clock = { timeZone: location.timeZone, now: new Date(nowThere(location)) };
  const { others, late, posts } = check({ ...clock, platforms });
  const elsewhere = placeOthers(options.others ?? [], everyAccount, { ...rules, ...clock });
  const locals = [csv, ...(options.others ?? []).map((other) => other.file)];
  const shelf = createShelf(
    csv.columns,
    locals.map(({ local }) => local),
  );
  return {
    csv,
    // Placed before any address is known, its cells say what files hold: the mark is the same on every machine.
    mark: await markImport(location.id, accounts, posts.map(shelf.place)),
    shelf,
    posts,
    findings: [...others, ...findExpiries(name, accounts, posts)],
    late,
    skipped: toSkipped(csv, others),
    location,
    accounts,
    everyAccount,
    rowIds,
    others: elsewhere,
  };
}

/** The posts of other files on their accounts. */
export function placeOthers(
  others: readonly PlanFile[],
  accounts: readonly Account[],
  rules: CheckOptions,
): Placement[] {
  return others.flatMap(({ file, accountIds }) =>
    toPlacements(checkCsv(file, rules).posts, findAccounts(accounts, accountIds)),
  );
}

/** The accounts that another file names; none where it names one that there is not, which its own import says. */
function findAccounts(all: readonly Account[], names: readonly string[]): readonly Account[] {
  try {
    return pickAccounts(all, names);
  } catch (error) {
    if (isAccountError(error)) return [];
    throw error;
  }
}

/** @throws CheckError where there is more to refuse than rows that may be left out. */
function checkRows(
  csv: CsvFile,
  rules: CheckOptions,
  { skipBadRows }: ImportOptions,
  isSure: (finding: Finding) => boolean = () => true,
) {
  const { findings, late, posts } = checkCsv(csv, rules);
  const others = findings.filter((finding) => !late.includes(finding));
  refuse(
    csv.name,
    others.filter((one) => isSure(one) && !(skipBadRows && isOfRow(one))),
  );
  return { others, late, posts };
}

/** Whether a finding is of its row alone: what stands between rows says something of others. */
function isOfRow({ row, code }: Finding): boolean {
  return row !== undefined && code !== "row-between";
}

/** Reads a CSV under its own name, if it has one. */
async function readBlob(file: Blob): Promise<CsvFile> {
  const name = (file instanceof File && file.name) || "posts.csv";
  return readPosts(new Uint8Array(await file.arrayBuffer()), { name });
}

/** A post that is scheduled past the end of its account's connection fails at its time, unseen (HighLevel's help pages). */
function findExpiries(
  file: string,
  accounts: readonly Account[],
  posts: readonly PlannedPost[],
): Finding[] {
  return accounts.flatMap(({ name, expire }) => {
    const end = Date.parse(expire ?? "");
    const beyond = posts
      .filter(({ utc }) => utc !== undefined && Date.parse(utc) > end)
      .map(({ row }) => row);
    if (beyond.length === 0) return [];
    const message = `the connection of ${name} ends on ${new Date(end).toISOString().slice(0, 10)}, before row ${beyond.join(", ")}`;
    return createFinding("account-expires", { file, message });
  });
}

/** A hold is of the posts that were there: what is sent meanwhile goes out. */
export function findHold({ csv, location }: Job, hold: readonly HeldPost[]): Finding[] {
  const { length } = hold.filter(({ current }) => current === undefined);
  if (length === 0) return [];
  const posts = length === 1 ? "1 post is" : `${length} posts are`;
  const message = `${posts} held at ${location.name ?? location.id}, and new posts of this file go out all the same`;
  return [createFinding("location-held", { file: csv.name, message })];
}

/** The rows with errors among the findings, each with what is wrong with it. */
export function toSkipped({ rows }: CsvFile, findings: readonly Finding[]): SkippedRow[] {
  return rows.flatMap(({ row, cells, fault }) => {
    const errors = findings.filter(
      (finding) => finding.row === row && finding.severity === "error",
    );
    const problems = errors.map(({ message }) => message);
    const isHalf = errors.some(({ code }) => code === "date-half");
    const more = { ...(fault && { isTorn: true }), ...(isHalf && { isHalf }) };
    return errors.length > 0 ? { row, cells, problems, ...more } : [];
  });
}

/** Tells which rows were left out, with a file of those that can be mended apart from the rest. */
export function tellSkipped(
  { csv }: Job,
  rows: readonly SkippedRow[],
  options: Pick<ImportOptions, "dates" | "times">,
): Extract<ImportEvent, { type: "skipped" }> {
  const whole = rows.filter(({ isTorn }) => !isTorn);
  const { dates = csv.clock?.dates, times = csv.clock?.times } = options;
  const clock = { dates, times, zone: csv.clock?.zone };
  const rejected = whole.length > 0 ? writeRejected(csv, whole, clock) : undefined;
  return { type: "skipped", rows, rejected };
}

/** @throws CheckError where there is an error among the findings. */
export function refuse(name: string, findings: readonly Finding[]): void {
  if (findings.some(({ severity }) => severity === "error")) throw new CheckError(name, findings);
}
