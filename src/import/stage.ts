import { normalizeCsv } from "../csv/write.js";
import type { Shelf } from "../ledger/shelf.js";
import { mayBeDone } from "../location/create.js";
import { readRows, type CsvRow } from "../location/imports.js";
import { findImport, followStatus } from "../location/status.js";
import { readTold } from "../location/told.js";
import type { ImportEvent, ReviewedRow } from "./event.js";
import { describePart, type Part } from "./part.js";
import { reviewRows } from "./review.js";
import type { Run } from "./run.js";

/**
 * Uploads a part and sets its accounts, so that HighLevel reads it into review.
 *
 * Resolves to whether the import's id is known; where it is not, the outcome of setting the accounts is unknown.
 */
export async function* stagePart(
  part: Part,
  { planner, job, options: { userId }, approver, waiting, save }: Run,
): AsyncGenerator<ImportEvent, boolean, void> {
  const { signal } = waiting;
  const { fileName, accountIds } = part.record;
  // Whoever approves it is asked again, however early this ends.
  await save(part, {});
  const posts = part.posts.map(job.shelf.deliver);
  const file = new File([normalizeCsv(job.csv, posts)], fileName, { type: "text/csv" });
  const uploaded = await planner.csv.upload({ file }, { signal });
  const told: Told | undefined = uploaded?.results;
  const { filePath } = readTold<{ filePath?: string }>(told, ["filePath"]);
  const rowsCount = typeof told?.rowsCount === "number" ? told.rowsCount : part.posts.length;
  if (!filePath)
    throw new Error("csv/upload: the answer names no filePath; nothing is scheduled, import again");
  yield { type: "uploaded", fileName, rowsCount };

  const asked = approver() ?? undefined;
  await save(part, { filePath, assigningAt: new Date().toISOString(), approver: asked });
  signal?.throwIfAborted();
  const input = {
    accountIds: [...accountIds],
    filePath,
    rowsCount,
    fileName,
    userId,
    ...(asked && { approver: asked }),
    // Another version refuses what it does not know.
    ...(planner.version === "v3" &&
      isLayout(told?.csvFileType) && { csvFileType: told.csvFileType }),
  };
  // Not given the signal: once sent, its outcome must be learned.
  const assigned = await planner.csv.setAccounts(input).catch(async (error: unknown) => {
    if (mayBeDone(error)) return undefined;
    await save(part, { assigningAt: undefined });
    throw error;
  });
  const { csvId } = readTold<{ csvId?: string }>(assigned?.results, ["csvId"]);
  const id = csvId || (await findImport(planner, userId, filePath, fileName, waiting));
  if (id === undefined) return false;
  await save(part, { id });
  yield { type: "assigned", id, fileName };
  return true;
}

/** What an upload tells of the file, whatever it is. */
interface Told {
  readonly rowsCount?: unknown;
  readonly csvFileType?: unknown;
}

function isLayout(told: unknown): told is "basic" | "advance" {
  return told === "basic" || told === "advance";
}

/** Waits for a part's review and reads its rows; there are none where it went past the review, or did not come to it. */
export async function* reviewPart(
  { record: { id = "" }, posts }: Part,
  { planner, job, options, waiting }: Run,
): AsyncGenerator<ImportEvent, { status: string; rows: ReviewedRow[] }, void> {
  let status = "";
  for await (const seen of followStatus(planner, id, ["in_review", "importing"], waiting)) {
    yield { type: "status", id, status: (status = seen) };
  }
  if (status !== "in_review") return { status, rows: [] };
  const acceptMedia = options.answers?.accept?.includes("media");
  const told = await readRows(planner, id, waiting.signal);
  const rows = reviewRows(told.map(seeRow(job.shelf)), posts, {
    acceptMedia,
    nameOf: job.shelf.nameOf,
  });
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
  run: Run,
): AsyncGenerator<ImportEvent, void, void> {
  const { planner, job, waiting, save } = run;
  const { fileName, id = "" } = part.record;
  part.posts = part.posts.filter((post) => !rows.some((row) => row.post === post));
  const described = describePart(part, fileName, job);
  const ids = rows.flatMap((row) => row.id ?? []);
  if (ids.length === rows.length) {
    for (const postId of ids)
      await planner.csv.deletePost({ csvId: id, postId }, { signal: waiting.signal });
    return save(part, described);
  }
  await planner.csv.delete({ id }, { signal: waiting.signal });
  yield { type: "superseded", id, fileName };
  part.record = described;
  if (!(yield* stagePart(part, run))) {
    throw new Error(
      `csv/set-accounts: whether HighLevel holds ${fileName} is not known; nothing is scheduled, import again to find out`,
    );
  }
}

/** A row whose media say what they hold, where they are files of the plan. */
function seeRow({ refOf }: Shelf) {
  return (row: CsvRow): CsvRow => {
    const medias = row.medias?.map((one) => (one?.url ? { ...one, url: refOf(one.url) } : one));
    return medias ? { ...row, medias } : row;
  };
}
