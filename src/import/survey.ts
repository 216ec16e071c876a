import type { PlannedPost } from "../csv/plan.js";
import type { PartRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { indexAccounts } from "../location/accounts.js";
import { captionKey, captionKeys } from "../location/caption.js";
import type { CsvRow } from "../location/imports.js";
import { instantOf, minuteIn, readInstant } from "../location/instant.js";
import { keyOf, nameRows, placeOf } from "../location/placement.js";
import { open } from "../location/status.js";
import type { ImportThere } from "../reconcile/look.js";
import type { Reconciled } from "../reconcile/state.js";
import type { Job } from "./job.js";
import { describePart, type Part } from "./part.js";

/** What is to be done about the imports that HighLevel holds in review. */
interface Sorted {
  /** Ours, of the same posts: to be gone on with. */
  readonly adopted: readonly Part[];
  /** Ours, of an earlier version of the plan, with nothing published: to be deleted. */
  readonly superseded: readonly ImportThere[];
  /** Of the plan's file, in review beside it, and left alone: rows of another plan, or that are posts already. */
  readonly leftover: readonly ImportThere[];
  /** Why nothing may be sent before a person looked; absent where nothing is in the way. */
  readonly blocked: string | undefined;
  /** Which of the wanted are staged. */
  readonly staged: ReadonlySet<Reconciled>;
}

/**
 * Sorts the open imports by whose they are, and by what they hold of the posts that are wanted: those that are to be sent.
 *
 * One of the plan's file that goes to its accounts is an earlier version of it where at least half of its rows, or of the
 * plan's, share a caption or a minute; one that only has the file's name is left alone. Where it is said who is to be
 * `asked` for approval, or that nobody is, one of ours that asks somebody else is not gone on with. `here` are those that this
 * ledger staged, and did not begin to finalize.
 */
export function sortImports(
  imports: readonly ImportThere[],
  job: Job,
  wanted: readonly Reconciled[],
  known: readonly PartRecord[],
  asked?: string | null,
  here: ReadonlySet<string> = new Set(),
): Sorted {
  const weigh = createScales(job, wanted, known, here);
  const isAsked = (one: ImportThere, { record }: Part) =>
    asked === undefined || (one.approver ?? record.approver) === (asked ?? undefined);
  const adopted: Part[] = [];
  const superseded: ImportThere[] = [];
  const leftover: ImportThere[] = [];
  const blocked: string[] = [];
  const staged = new Set<Reconciled>();
  for (const one of imports) {
    const weight = weigh(one);
    if (!weight) continue;
    const { lacking, part } = weight;
    const isFree = lacking.every((each) => !staged.has(each));
    if (weight.isOurs && weight.isWhole && isFree && lacking.length > 0 && isAsked(one, part)) {
      adopted.push(part);
      for (const each of lacking) staged.add(each);
    } else if (weight.isVersion && isFree) {
      superseded.push(one);
    } else if (lacking.length > 0) {
      const rows = nameRows(lacking.map(({ post }) => post.row));
      const advice = isFree
        ? `schedule it or delete it in HighLevel${one.mark ? `, or undo ${one.mark} where it was sent from` : ""}`
        : `delete it or the other one in HighLevel${one.mark === job.mark ? `, or undo ${job.mark}, which deletes both` : ""}`;
      blocked.push(
        `import ${one.id} (${one.fileName}, ${one.status}) holds ${rows}, too; ${advice}, then import again`,
      );
    } else if (weight.isBeside) leftover.push(one);
  }
  return {
    adopted,
    superseded,
    leftover,
    blocked: blocked.length > 0 ? blocked.join("; ") : undefined,
    staged,
  };
}

/** What an open import is to a plan. */
interface Weight {
  /** Whether it has the plan's mark, or the ledger knows it; in review. */
  readonly isOurs: boolean;
  /** Whether it holds rows of the plan alone, none of which is there. */
  readonly isWhole: boolean;
  /** Whether it is an earlier version of the plan that may be deleted. */
  readonly isVersion: boolean;
  /** Whether it waits in review under the name of the plan's file. */
  readonly isBeside: boolean;
  /** What it holds of what is wanted. */
  readonly lacking: readonly Reconciled[];
  /** It, as a part of this import. */
  readonly part: Part;
}

/** Gives what weighs an open import; `undefined` comes of one that is nothing to the plan. */
function createScales(
  job: Job,
  wanted: readonly Reconciled[],
  known: readonly PartRecord[],
  here: ReadonlySet<string>,
): (one: ImportThere) => Weight | undefined {
  const { posts, accounts, everyAccount, others, mark, csv } = job;
  const rowsOf = indexRows(posts);
  const accountOf = indexAccounts(accounts);
  const anyAccount = indexAccounts(everyAccount);
  const missing = new Map(wanted.map((one) => [keyOf(placeOf(one)), one]));
  const siblings = new Set(others.map(({ post, accountId }) => `${accountId} ${contentOf(post)}`));
  return (one) => {
    const record = known.find(({ id }) => id === one.id);
    if (!open.has(one.status) || one.isCarriedOut) return undefined;
    const all = one.accountIds.map((id) => anyAccount(id)?.id ?? id);
    const goesTo = accounts.filter(({ id }) =>
      one.accountIds.some((other) => accountOf(other)?.id === id),
    );
    if (goesTo.length === 0 || isSiblings(one.rows, all, siblings)) return undefined;
    const planned = takeRows(one.rows, rowsOf);
    const lacking = [...planned].flatMap(({ row }) =>
      goesTo.flatMap(({ id = "" }) => missing.get(keyOf({ row, accountId: id })) ?? []),
    );
    const isWhole =
      lacking.length === planned.size * goesTo.length && planned.size === one.rows.length;
    // Of one that may have been finalized its posts tell what became of it; only where all is sent once more, it must go.
    const isTried = record?.finalizingAt !== undefined;
    if (isTried && (lacking.length === 0 || !isWhole)) return undefined;
    const isInReview = one.status === "in_review";
    // With an approver it reads in_review also once it was carried out.
    const isAsking = isTried ? (one.approver ?? record.approver) : one.approver;
    const isFree = isInReview && (!isAsking || here.has(one.id));
    const isOurs = isInReview && (one.mark === mark || record !== undefined);
    const isOfPlan = isOfFile(one, csv.name);
    const isAlone = goesTo.length === accounts.length && goesTo.length === all.length;
    // One all of whose rows are posts as they are may be on its way on another machine.
    const isOld = lacking.length > 0 || planned.size < one.rows.length;
    const part = { accounts: goesTo, posts: [...planned] };
    const described = { ...describePart(part, one.fileName, job), id: one.id };
    return {
      isOurs,
      isWhole: isWhole && !isTried,
      isVersion: isFree && (isOurs || (isOfPlan && isAlone)) && isOld && isVersion(one.rows, posts),
      isBeside: isFree && isOfPlan,
      lacking,
      part: { ...part, record: record ?? { ...described, filePath: one.filePath } },
    };
  };
}

/** Posts by what a row of HighLevel's tells: minute and caption. */
function indexRows(posts: readonly PlannedPost[]): Map<string, PlannedPost[]> {
  const index = new Map<string, PlannedPost[]>();
  for (const post of posts)
    for (const key of new Set(captionKeys(post))) {
      const entry = `${timeOf(post)} ${key}`;
      index.set(entry, [...(index.get(entry) ?? []), post]);
    }
  return index;
}

/** Whether some of the rows are posts of a plan. */
export function holdsSome(rows: readonly CsvRow[], posts: readonly PlannedPost[]): boolean {
  return rows.length > 0 && takeRows(rows, indexRows(posts)).size > 0;
}

/** The posts that rows are; rows of one caption and minute are a post each. */
function takeRows(
  rows: readonly CsvRow[],
  index: ReadonlyMap<string, readonly PlannedPost[]>,
): Set<PlannedPost> {
  const taken = new Set<PlannedPost>();
  for (const row of rows) {
    const posts = index.get(`${rowTime(row)} ${captionKey(row.summary ?? "")}`) ?? [];
    const post = posts.find((one) => !taken.has(one));
    if (post) taken.add(post);
  }
  return taken;
}

/** Whether all of an import is of another part of the same plan. */
function isSiblings(
  rows: readonly CsvRow[],
  accountIds: readonly string[],
  siblings: ReadonlySet<string>,
): boolean {
  const isSibling = (row: CsvRow) => {
    const content = `${rowTime(row)} ${captionKey(row.summary ?? "")}`;
    return accountIds.every((id) => siblings.has(`${id} ${content}`));
  };
  return rows.length > 0 && rows.every(isSibling);
}

function contentOf(post: PlannedPost): string {
  return `${timeOf(post)} ${captionKey(post.content)}`;
}

function timeOf({ utc }: PlannedPost): number | "draft" {
  return minuteIn(instantOf(utc));
}

function rowTime({ scheduleDate }: CsvRow): number | "draft" {
  return minuteIn(readInstant(scheduleDate));
}

/** Whether rows are of an earlier version of a plan. */
function isVersion(rows: readonly CsvRow[], posts: readonly PlannedPost[]): boolean {
  const times = new Set(posts.flatMap((post) => (post.utc ? timeOf(post) : [])));
  const captions = new Set(posts.map(({ content }) => captionKey(content)).filter(Boolean));
  const alike = rows.filter(
    (row) => times.has(rowTime(row)) || captions.has(captionKey(row.summary ?? "")),
  );
  return rows.length > 0 && alike.length * 2 >= Math.min(rows.length, posts.length);
}
