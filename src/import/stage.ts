import { UnknownOutcomeError } from "../errors.js";
import type { Planner } from "../planner.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account, ImportEvent, ReviewedRow } from "./event.js";
import type { PartRecord } from "./ledger.js";
import type { CsvFile } from "../csv/read.js";
import { reviewRows } from "./review.js";
import { findImport, followStatus } from "./status.js";
import type { Patience } from "../location/wait.js";
import { normalizeCsv } from "../csv/write.js";

/** One file of an import on its way. */
export interface Part {
  record: PartRecord;
  posts: readonly PlannedPost[];
  readonly accounts: readonly Account[];
}

/** What the steps of a part need. */
export interface Steps {
  readonly planner: Planner;
  readonly userId: string;
  readonly approver: string | undefined;
  readonly waiting: Patience;
  /** What the ledger held when the import was taken. */
  readonly known: readonly PartRecord[];
  /** Makes a part's record last. */
  save(part: Part, change: Partial<PartRecord>): Promise<void>;
}

/** A part's record before anything is done. */
export function describePart(
  { accounts, posts }: Pick<Part, "accounts" | "posts">,
  fileName: string,
): PartRecord {
  return {
    fileName,
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    rows: posts.map(({ row, utc, content, link }) => ({ row, utc, caption: content, link })),
  };
}

/**
 * Uploads a part and sets its accounts, so that HighLevel reads it into review.
 *
 * Resolves to whether the import's id is known; where it is not, the outcome of setting the accounts is unknown.
 */
export async function* stagePart(
  part: Part,
  text: string,
  { planner, userId, approver, waiting, save }: Steps,
): AsyncGenerator<ImportEvent, boolean, void> {
  const { signal } = waiting;
  const { fileName, accountIds } = part.record;
  const file = new File([text], fileName, { type: "text/csv" });
  const { results } = await planner.csv.upload({ file }, { signal });
  const { filePath, rowsCount = part.posts.length } = results ?? {};
  if (!filePath)
    throw new Error("csv/upload: the answer names no filePath; nothing is scheduled, import again");
  yield { type: "uploaded", fileName, rowsCount };

  await save(part, { filePath, assigningAt: new Date().toISOString() });
  signal?.throwIfAborted();
  const input = {
    accountIds: [...accountIds],
    filePath,
    rowsCount,
    fileName,
    userId,
    ...(approver && { approver }),
  };
  // Not given the signal: once sent, its outcome must be learned.
  const assigned = await planner.csv.setAccounts(input).catch(async (error: unknown) => {
    if (error instanceof UnknownOutcomeError) return undefined;
    await save(part, { assigningAt: undefined });
    throw error;
  });
  const id =
    assigned?.results?.csvId ?? (await findImport(planner, userId, filePath, fileName, waiting));
  if (id === undefined) return false;
  await save(part, { id });
  yield { type: "assigned", id, fileName };
  return true;
}

/** Waits for a part's review and reads its rows; there are none where it went past the review, or did not come to it. */
export async function* reviewPart(
  { record: { id = "" }, posts }: Part,
  { planner, waiting }: Steps,
): AsyncGenerator<ImportEvent, { status: string; rows: ReviewedRow[] }, void> {
  let status = "";
  for await (const seen of followStatus(planner, id, ["in_review", "importing"], waiting)) {
    yield { type: "status", id, status: (status = seen) };
  }
  if (status !== "in_review") return { status, rows: [] };
  const rows = await reviewRows(planner, id, posts, waiting.signal);
  yield { type: "reviewed", id, rows };
  return { status, rows };
}

/**
 * Takes rows out of a part in review: by their own ids, which were read beside their captions, or else by staging a
 * file without them in its place.
 */
export async function* dropRows(
  part: Part,
  rows: readonly ReviewedRow[],
  csv: Pick<CsvFile, "columns">,
  steps: Steps,
): AsyncGenerator<ImportEvent, void, void> {
  const { planner, waiting, save } = steps;
  const { fileName, id = "" } = part.record;
  part.posts = part.posts.filter((post) => !rows.some((row) => row.post === post));
  const ids = rows.flatMap((row) => row.id ?? []);
  if (ids.length === rows.length) {
    for (const postId of ids)
      await planner.csv.deletePost({ csvId: id, postId }, { signal: waiting.signal });
    return save(part, describePart(part, fileName));
  }
  await planner.csv.delete({ id }, { signal: waiting.signal });
  yield { type: "superseded", id, fileName };
  part.record = describePart(part, fileName);
  if (!(yield* stagePart(part, normalizeCsv(csv, part.posts), steps))) {
    throw new Error(
      `csv/set-accounts: whether HighLevel holds ${fileName} is not known; nothing is scheduled, import again to find out`,
    );
  }
}
