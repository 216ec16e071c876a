import { captionKey, captionKeys } from "../location/caption.js";
import { indexAccounts } from "../location/accounts.js";
import { minuteOf, readInstant } from "../location/instant.js";
import type { CsvRow } from "../location/imports.js";
import { keyOf, nameRows, placeOf } from "../location/placement.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Job } from "./job.js";
import type { PartRecord } from "./ledger.js";
import type { ImportThere } from "./look.js";
import { planName } from "./mark.js";
import type { Reconciled } from "./reconcile.js";
import { describePart } from "./run.js";
import type { Part } from "./run.js";

/** What is to be done about the imports that HighLevel holds in review. */
export interface Sorted {
  /** Ours, of the same posts: to be gone on with. */
  readonly adopted: readonly Part[];
  /** Ours, of an earlier version of the plan, with nothing published: to be deleted. */
  readonly superseded: readonly ImportThere[];
  /** Why nothing may be sent before a person looked; absent where nothing is in the way. */
  readonly blocked: string | undefined;
  /** The placements, with those that are staged as such. */
  readonly placements: readonly Reconciled[];
}

const open = new Set(["pending", "in_progress", "in_review", "importing"]);

/**
 * Sorts the open imports by whose they are, and by what they hold of the posts that are missing.
 *
 * One of the plan's file is an earlier version of it where at least half of its rows, or of the plan's, share a caption or
 * a minute; one that only has the file's name is left alone.
 */
export function sortImports(
  imports: readonly ImportThere[],
  { posts, accounts, mark, csv, rowIds }: Job,
  placements: readonly Reconciled[],
  known: readonly PartRecord[],
): Sorted {
  const rowsOf = indexRows(posts);
  const accountOf = indexAccounts(accounts);
  const missing = new Map(
    placements
      .filter(({ state }) => state === "missing")
      .map((one) => [keyOf(placeOf(one)), one] as const),
  );
  const lackOf = (planned: ReadonlySet<PlannedPost>, ids: readonly string[]) =>
    [...planned].flatMap(({ row }) =>
      ids.flatMap((accountId) => missing.get(keyOf({ row, accountId })) ?? []),
    );
  const adopted: Part[] = [];
  const superseded: ImportThere[] = [];
  const blocked: string[] = [];
  const staged = new Set<Reconciled>();
  for (const one of imports) {
    const record = known.find(({ id }) => id === one.id);
    // Of one that may have been finalized its posts tell what became of it.
    if (!open.has(one.status) || one.isCarriedOut || record?.finalizingAt !== undefined) continue;
    const goesTo = accounts.filter((account) =>
      one.accountIds.some((id) => accountOf(id)?.id === account.id),
    );
    const ids = goesTo.flatMap(({ id }) => id ?? []);
    const planned = takeRows(one.rows, rowsOf);
    const lacking = lackOf(planned, ids);
    const isInReview = one.status === "in_review";
    const isOurs = one.mark === mark || record !== undefined;
    const isOfPlan =
      isOurs || (one.file !== undefined && planName(one.file) === planName(csv.name));
    const isWhole =
      lacking.length === planned.size * ids.length && planned.size === one.rows.length;
    const isFree = lacking.every((each) => !staged.has(each));
    // One all of whose rows are posts as they are may be on its way on another machine.
    const isOld = lacking.length > 0 || planned.size < one.rows.length;
    if (isInReview && isOurs && isWhole && isFree && lacking.length > 0) {
      const part = { accounts: goesTo, posts: [...planned] };
      const described = describePart(part, one.fileName, rowIds);
      const there = { ...described, id: one.id, filePath: one.filePath };
      adopted.push({ ...part, record: record ?? there });
      for (const each of lacking) staged.add(each);
    } else if (
      isInReview &&
      isOfPlan &&
      !one.approver &&
      isFree &&
      isOld &&
      isVersion(one.rows, posts)
    ) {
      superseded.push(one);
    } else if (lacking.length > 0) {
      const rows = nameRows(lacking.map(({ post }) => post.row));
      const advice = isFree ? "schedule it or delete it" : "delete it or the other one";
      blocked.push(
        `import ${one.id} (${one.fileName}, ${one.status}) holds ${rows}, too; ${advice}, then import again`,
      );
    }
  }
  return {
    adopted,
    superseded,
    blocked: blocked.length > 0 ? blocked.join("; ") : undefined,
    placements: placements.map((one) => (staged.has(one) ? { ...one, state: "staged" } : one)),
  };
}

/** Posts by what a row of HighLevel's tells: minute and caption. */
function indexRows(posts: readonly PlannedPost[]): Map<string, PlannedPost[]> {
  const index = new Map<string, PlannedPost[]>();
  for (const post of posts)
    for (const key of new Set(captionKeys(post)))
      for (const time of timesOf(post)) {
        const entry = `${time} ${key}`;
        index.set(entry, [...(index.get(entry) ?? []), post]);
      }
  return index;
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

function timesOf({ utc }: PlannedPost): (number | string)[] {
  return [utc === undefined ? "draft" : minuteOf(Date.parse(utc))];
}

function rowTime({ scheduleDate }: CsvRow): number | string {
  const instant = readInstant(scheduleDate);
  return instant === undefined ? "draft" : minuteOf(instant);
}

/** Whether rows are of an earlier version of a plan. */
function isVersion(rows: readonly CsvRow[], posts: readonly PlannedPost[]): boolean {
  const times = new Set(posts.flatMap((post) => (post.utc ? timesOf(post) : [])));
  const captions = new Set(posts.map(({ content }) => captionKey(content)).filter(Boolean));
  const alike = rows.filter(
    (row) => times.has(rowTime(row)) || captions.has(captionKey(row.summary ?? "")),
  );
  return rows.length > 0 && alike.length * 2 >= Math.min(rows.length, posts.length);
}
