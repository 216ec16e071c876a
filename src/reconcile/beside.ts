import type { ImportRecord } from "../ledger/ledger.js";
import { readImport, readRows } from "../location/imports.js";
import { readInstant } from "../location/instant.js";
import type { Planner } from "../planner.js";
import { indexRows, lookAtPosts, seeImportThere, type ImportThere } from "./look.js";

/** An import that waits in review beside a plan, and of which nobody knows that it was carried out. */
export interface Beside {
  readonly id: string;
  readonly fileName: string;
  /** Whether rows of it are posts: it may be carried out, and deleting it may delete those. */
  readonly isPosted: boolean;
}

/** The imports that a ledger staged, and did not begin to finalize. */
export function stagedBy(records: readonly ImportRecord[]): ReadonlySet<string> {
  const parts = records.flatMap((record) => record.parts);
  return new Set(
    parts.flatMap(({ id, finalizingAt }) => (finalizingAt === undefined ? (id ?? []) : [])),
  );
}

/**
 * Of imports that a list tells as in review, those that are: a list may lag behind what was carried out, and what waits for
 * approval reads in_review all the same (help pages). Each is read by its id, and its posts are looked for.
 */
export async function findBeside(
  planner: Pick<Planner, "csv" | "posts">,
  listed: readonly Pick<ImportThere, "id">[],
  records: readonly ImportRecord[],
  signal: AbortSignal | undefined,
): Promise<Beside[]> {
  const [parts, here] = [records.flatMap((record) => record.parts), stagedBy(records)];
  const finalized = new Set(
    parts.flatMap(({ id, isFinalized }) => (isFinalized ? (id ?? []) : [])),
  );
  const beside: Beside[] = [];
  for (const { id } of listed) {
    const csv = finalized.has(id) ? undefined : await readImport(planner, id, signal);
    const there = csv && seeImportThere({ ...csv, _id: id });
    if (there?.status !== "in_review" || (there.approver !== undefined && !here.has(id))) continue;
    const rows = await readRows(planner, id, signal);
    const times = rows.map(({ scheduleDate }) => readInstant(scheduleDate));
    const posts = rows.length > 0 ? await lookAtPosts(planner, times, signal) : [];
    beside.push({ id, fileName: there.fileName, isPosted: rows.some(indexRows(posts)) });
  }
  return beside;
}
