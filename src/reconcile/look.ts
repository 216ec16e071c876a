import { indexAccounts, type Account } from "../location/accounts.js";
import { captionKey, captionKeys } from "../location/caption.js";
import {
  importIdOf,
  listImports,
  listNewestImports,
  readImport,
  readRows,
} from "../location/imports.js";
import type { CsvImport, CsvRow } from "../location/imports.js";
import { minuteIn, readInstant } from "../location/instant.js";
import { approverOf, filterAround, listPosts, type SeenPost } from "../location/posts.js";
import { isCarriedOut, open } from "../location/status.js";
import { readIds } from "../location/told.js";
import type { Planner } from "../planner.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { isOfFile, readMark } from "../ledger/mark.js";

/** An import that HighLevel has. */
export interface ImportThere {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly filePath: string | undefined;
  /** The mark, where the file is one of ours. */
  readonly mark: string | undefined;
  /** The user's file that it came from, where it is one of ours. */
  readonly file: string | undefined;
  readonly accountIds: readonly string[];
  readonly approver: string | undefined;
  readonly createdAt: string | undefined;
  /**
   * Its rows, where they tell something: of what is open, and of the latest that nobody remembers, of the plan's file
   * and of others.
   */
  readonly rows: readonly CsvRow[];
  /** Whether its posts were made, or are about to be. */
  readonly isCarriedOut: boolean;
}

/** What is looked for. */
export interface Search {
  readonly userId: string;
  /** The name of the plan's file. */
  readonly file: string;
  readonly mark: string;
  /** To which the plan goes: versions that went to others are not read; default any. */
  readonly accounts?: readonly Account[] | undefined;
  /** What the ledger has of the location. */
  readonly records: readonly ImportRecord[];
  /** Imports whose rows need not be read. */
  readonly except?: ReadonlySet<string> | undefined;
  /** How many there were a moment ago: then only newer ones are looked for. */
  readonly before?: number | undefined;
}

// So many imports in review of other files are looked into, so many versions of this one, and so many other files.
const [mostOpen, mostVersions, mostOthers] = [20, 4, 4];

/** Reads the imports of a user, and the rows of those that matter for a plan. */
export async function lookAtImports(
  planner: Pick<Planner, "csv">,
  { userId, file, mark, accounts, records, except, before }: Search,
  signal?: AbortSignal,
): Promise<ImportThere[]> {
  const listed =
    before === undefined
      ? await listImports(planner, userId, signal)
      : await listNewestImports(planner, userId, before, signal);
  const ids = new Set(listed.map(importIdOf));
  const own = records.filter((record) => isOfFile(record, file));
  // A list may lag behind what was just made.
  for (const { id, isUndone } of own.flatMap(({ parts }) => parts)) {
    if (id === undefined || isUndone || ids.has(id)) continue;
    const found = await readImport(planner, id, signal);
    listed.push(found ?? { _id: id, status: "deleted" });
  }
  const imports = listed.flatMap((csv) => seeImportThere(csv) ?? []);
  const known = new Set(records.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
  const wanted = chooseImports(imports, known, { file, mark, accounts });
  const there: ImportThere[] = [];
  for (const one of imports) {
    const isRead = wanted.has(one) && !except?.has(one.id);
    there.push(isRead ? await readImportThere(planner, one, signal) : one);
  }
  return there;
}

/**
 * Those whose rows are read: all that are open, and of those that the ledger does not know the latest versions of the plan,
 * and the latest of other files, under whose names it may have been sent.
 */
function chooseImports(
  imports: readonly ImportThere[],
  known: ReadonlySet<string>,
  { file, mark, accounts }: Pick<Search, "file" | "mark" | "accounts">,
): Set<ImportThere> {
  const find = accounts && indexAccounts(accounts);
  const isTo = ({ accountIds }: ImportThere) => !find || accountIds.some((id) => find(id));
  const latest = imports.toSorted((left, right) => compareAge(right, left));
  const isOfPlan = (one: ImportThere) => one.mark === mark || isOfFile(one, file);
  const opened = latest.filter(({ status }) => open.has(status));
  const isClosed = ({ id, status }: ImportThere) => status === "completed" && !known.has(id);
  const closed = latest.filter((one) => isClosed(one) && isTo(one));
  const marksOf = (all: readonly ImportThere[]) => all.flatMap((one) => one.mark ?? []);
  const versions = [...new Set([mark, ...marksOf(closed.filter(isOfPlan))])].slice(0, mostVersions);
  const others = marksOf(closed.filter((one) => !isOfPlan(one)));
  const wanted = new Set([...versions, ...[...new Set(others)].slice(0, mostOthers)]);
  return new Set([
    ...opened.filter((one, index) => isOfPlan(one) || known.has(one.id) || index < mostOpen),
    ...closed.filter((one) => one.mark !== undefined && wanted.has(one.mark)),
  ]);
}

/** An import as it is listed, without its rows; undefined where it has no id. */
export function seeImportThere(csv: CsvImport): ImportThere | undefined {
  const id = importIdOf(csv);
  if (id === undefined) return undefined;
  const { fileName, status = "unknown", file, accountIds, approver, createdAt } = csv;
  const ours = readMark(fileName);
  return {
    id,
    fileName: fileName ?? "",
    status,
    filePath: file,
    mark: ours?.mark,
    file: ours?.file,
    accountIds: readIds(accountIds),
    approver: approver || undefined,
    createdAt,
    rows: [],
    isCarriedOut: isCarriedOut(status),
  };
}

/** An import with its rows. */
export async function readImportThere(
  planner: Pick<Planner, "csv">,
  one: ImportThere,
  signal?: AbortSignal,
): Promise<ImportThere> {
  return { ...one, rows: await readRows(planner, one.id, signal) };
}

/**
 * With an approver a finalized import still reads in_review (help pages): it was carried out where one of its rows is a
 * post, or one that was to be approved, where HighLevel does not tell the import's approver.
 */
export function markCarriedOut(
  imports: readonly ImportThere[],
  posts: readonly SeenPost[],
): ImportThere[] {
  const asked = posts.filter(
    ({ status, post }) => status === "in_review" || approverOf(post) !== undefined,
  );
  const [amongAll, amongAsked] = [indexRows(posts), indexRows(asked)];
  return imports.map((one) => {
    const isThere = one.approver === undefined ? amongAsked : amongAll;
    const isOut = one.status === "in_review" && one.rows.some(isThere);
    return isOut ? { ...one, isCarriedOut: true } : one;
  });
}

/** Imports, of which those that runs sent for approval may be carried out, though they read in_review and no post of theirs is there. */
export function markTried(
  imports: readonly ImportThere[],
  records: readonly ImportRecord[],
): readonly ImportThere[] {
  const tried = new Set(
    records.flatMap(({ approver, parts }) =>
      parts.flatMap(({ id, finalizingAt, approver: own = approver }) =>
        id !== undefined && finalizingAt !== undefined && own !== undefined ? id : [],
      ),
    ),
  );
  return imports.map((one) => (tried.has(one.id) ? { ...one, isCarriedOut: true } : one));
}

/** Tells which rows of imports are posts: in one's minute, and with its words. */
export function indexRows(posts: readonly SeenPost[]): (row: CsvRow) => boolean {
  const keys = new Set(posts.map(({ instant, caption }) => keyOf(instant, caption)));
  return ({ scheduleDate, summary = "", link }) =>
    captionKeys({ content: summary, link: link?.url }).some((key) =>
      keys.has(keyOf(readInstant(scheduleDate), key)),
    );
}

function keyOf(instant: number | undefined, caption: string): string {
  return `${minuteIn(instant)} ${captionKey(caption)}`;
}

/** The posts that HighLevel lists around these times, and undated drafts where they matter. */
export async function lookAtPosts(
  planner: Pick<Planner, "posts">,
  instants: readonly (number | undefined)[],
  signal?: AbortSignal,
): Promise<SeenPost[]> {
  const times = instants.filter((one) => one !== undefined);
  const filters = filterAround(times, { withDrafts: times.length < instants.length });
  return listPosts(planner, filters, signal);
}

// HighLevel's ids begin with the time at which they were made.
function compareAge(left: ImportThere, right: ImportThere): number {
  const [one, other] = [left.createdAt ?? left.id, right.createdAt ?? right.id];
  return one < other ? -1 : one > other ? 1 : 0;
}
