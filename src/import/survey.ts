import type { PlannedPost } from "../csv/plan.js";
import type { Account, ComparedPost, CsvRow } from "./event.js";
import type { HeldImport } from "./held.js";
import type { PartRecord } from "./ledger.js";
import { hasCaption, isAccount, isAtMinute } from "../location/match.js";
import { describePart } from "./stage.js";
import type { Part } from "./stage.js";
import type { Job } from "./job.js";

/** What is to be done about the imports that HighLevel holds. */
export interface Sorted {
  /** Ours, of the same posts: to be gone on with. */
  readonly adopted: Part[];
  /** Ours, of an earlier version of the file, with nothing published: to be deleted. */
  readonly superseded: HeldImport[];
  /** Why nothing may be sent before a person looked; absent where nothing is in the way. */
  readonly blocked: string | undefined;
  /** What nobody has: to be sent. */
  readonly missing: ComparedPost[];
}

/** Sorts the held imports by whose they are and by what they hold of the posts that are missing. */
export function sortHeld(
  held: readonly HeldImport[],
  { posts, accounts, mark, csv }: Job,
  compared: readonly ComparedPost[],
  known: readonly PartRecord[],
): Sorted {
  const missing = new Set(
    compared.filter(({ verdict }) => verdict === "missing" || verdict === "wrong_time"),
  );
  const adopted: Part[] = [];
  const superseded: HeldImport[] = [];
  const blocked: string[] = [];
  for (const entry of held.filter(({ status }) => status !== "completed")) {
    const { goesTo, planned, pairs } = findPairs(entry, posts, accounts, compared);
    const lacking = pairs.filter((pair) => missing.has(pair));
    const isWhole = entry.status === "in_review" && lacking.length === pairs.length;
    const isToSameAccounts =
      goesTo.length === accounts.length && goesTo.length === entry.accountIds.length;
    const isOurs = entry.mark === mark;
    if (isWhole && !isOurs && entry.file === csv.name && isToSameAccounts && !entry.approver) {
      superseded.push(entry);
    } else if (isWhole && isOurs && lacking.length > 0) {
      const part = { accounts: goesTo, posts: [...planned] };
      const record = known.find(({ id }) => id === entry.id) ?? {
        ...describePart(part, entry.fileName),
        id: entry.id,
        filePath: entry.filePath,
      };
      adopted.push({ ...part, record });
      for (const pair of pairs) missing.delete(pair);
    } else if (
      isOurs &&
      pairs.some((pair) => adopted.some((part) => part.posts.includes(pair.post)))
    ) {
      blocked.push(
        `import ${entry.id} holds the same rows as another one in review; delete one of them`,
      );
    } else if (lacking.length > 0) {
      const rows = [...new Set(lacking.map(({ post }) => post.row))].join(", ");
      blocked.push(
        `import ${entry.id} (${entry.fileName}, ${entry.status}) holds row ${rows}; schedule it or delete it, then import again`,
      );
    }
  }
  return {
    adopted,
    superseded,
    blocked: blocked.length > 0 ? blocked.join("; ") : undefined,
    missing: [...missing],
  };
}

/**
 * What is missing though an import holds it that is carried out, or may be: a list may lag behind.
 *
 * One of ours of which some posts are there is being carried out. With an approver an import reads in_review also after
 * that (help pages); those that the ledger knows not to be finalized are left out.
 */
export function findLagging(
  held: readonly HeldImport[],
  { posts, accounts, mark }: Pick<Job, "posts" | "accounts" | "mark">,
  compared: readonly ComparedPost[],
  known: readonly PartRecord[],
): ComparedPost[] {
  const isStaged = (entry: HeldImport) =>
    known.some(({ id, finalizingAt }) => id === entry.id && finalizingAt === undefined);
  return held.flatMap((entry) => {
    const { pairs } = findPairs(entry, posts, accounts, compared);
    const missing = pairs.filter(({ verdict }) => verdict === "missing");
    const isCarriedOut =
      entry.status === "completed" ||
      (entry.approver && !isStaged(entry)) ||
      (entry.mark === mark && missing.length < pairs.length);
    return isCarriedOut ? missing : [];
  });
}

/** The accounts that an import goes to, and which of the planned posts it holds. */
function findPairs(
  { accountIds, rows }: HeldImport,
  posts: readonly PlannedPost[],
  accounts: readonly Account[],
  compared: readonly ComparedPost[],
) {
  const goesTo = accounts.filter((account) => accountIds.some((id) => isAccount(id, account)));
  const planned = new Set<PlannedPost>();
  for (const row of rows) {
    // Rows of one caption and minute are a post each.
    const post = posts.find((one) => !planned.has(one) && isRowOf(row, one));
    if (post) planned.add(post);
  }
  const pairs = compared.filter(
    ({ post, accountId }) => planned.has(post) && goesTo.some(({ id }) => id === accountId),
  );
  return { goesTo, planned, pairs };
}

function isRowOf({ summary, scheduleDate }: CsvRow, post: PlannedPost): boolean {
  return hasCaption(summary, post) && isAtMinute(scheduleDate || undefined, post);
}
