import type { Planner } from "../planner.js";
import type { PlannedPost } from "./check.js";
import type { Account, ComparedPost, CsvImport, CsvRow } from "./event.js";
import type { PartRecord } from "./ledger.js";
import { readMark } from "./mark.js";
import { hasCaption, idOf, isAccount, isAtMinute } from "./match.js";
import { describePart } from "./part.js";
import type { Part } from "./part.js";
import type { Job } from "./prepare.js";

/** An import that HighLevel holds and whose posts may not exist yet, or may not be listed yet. */
export interface HeldImport {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly filePath: string | undefined;
  /** The mark, where the file is one of ours. */
  readonly mark: string | undefined;
  /** The user's file that it came from, where it is one of ours. */
  readonly file: string | undefined;
  readonly accountIds: readonly string[];
  /** With one, a finalized import still reads in_review (help pages). */
  readonly approver: string | undefined;
  readonly rows: readonly CsvRow[];
}

const open = ["pending", "in_progress", "in_review", "importing"];

/** A user's imports that are on their way, and those of the file that are through, with their rows as far as HighLevel has read them. */
export async function listHeldImports(
  planner: Pick<Planner, "csv">,
  userId: string,
  { mark, csv: { name } }: Pick<Job, "mark" | "csv">,
  signal?: AbortSignal,
): Promise<HeldImport[]> {
  const held: HeldImport[] = [];
  for await (const csv of planner.csv.list.all({ userId }, { signal })) {
    const id = idOf(csv);
    const ours = readMark(csv.fileName);
    const isThrough = csv.status === "completed" && (ours?.mark === mark || ours?.file === name);
    if (id === undefined || !(isThrough || open.includes(csv.status ?? ""))) continue;
    const rows: CsvRow[] = [];
    for await (const row of planner.csv.get.all({ id }, { signal })) rows.push(row);
    held.push({
      id,
      fileName: csv.fileName ?? "",
      status: csv.status ?? "",
      filePath: csv.file,
      mark: ours?.mark,
      file: ours?.file,
      accountIds: csv.accountIds ?? [],
      approver: csv.approver,
      rows,
    });
  }
  return held;
}

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
 * What is missing though an import that was carried out, or may have been, holds it: a list may lag behind.
 *
 * With an approver an import reads in_review also after it was carried out (help pages); those that the ledger knows not
 * to be finalized are left out.
 */
export function findLagging(
  held: readonly HeldImport[],
  { posts, accounts }: Pick<Job, "posts" | "accounts">,
  compared: readonly ComparedPost[],
  known: readonly PartRecord[],
): ComparedPost[] {
  const isStaged = (entry: HeldImport) =>
    known.some(({ id, finalizingAt }) => id === entry.id && finalizingAt === undefined);
  return held
    .filter((entry) => entry.status === "completed" || (entry.approver && !isStaged(entry)))
    .flatMap((entry) => findPairs(entry, posts, accounts, compared).pairs)
    .filter(({ verdict }) => verdict === "missing");
}

/** The accounts that an import goes to, and which of the planned posts it holds. */
function findPairs(
  { accountIds, rows }: HeldImport,
  posts: readonly PlannedPost[],
  accounts: readonly Account[],
  compared: readonly ComparedPost[],
) {
  const goesTo = accounts.filter((account) => accountIds.some((id) => isAccount(id, account)));
  const planned = new Set(rows.flatMap((row) => findPlanned(row, posts) ?? []));
  const pairs = compared.filter(
    ({ post, accountId }) => planned.has(post) && goesTo.some(({ id }) => id === accountId),
  );
  return { goesTo, planned, pairs };
}

function findPlanned(row: CsvRow, posts: readonly PlannedPost[]): PlannedPost | undefined {
  return posts.find(
    (post) => hasCaption(row.summary, post) && isAtMinute(row.scheduleDate || undefined, post),
  );
}
