import { fileLimit } from "../csv/check.js";
import type { PlannedPost } from "../csv/plan.js";
import { markName } from "../ledger/mark.js";
import type { Account } from "../location/accounts.js";
import type { Placement } from "../location/placement.js";
import { gone } from "../location/status.js";
import type { End } from "./end.js";
import type { ImportEvent, SkippedRow } from "./event.js";
import { tellSkipped, type Job } from "./job.js";
import { describePart, type Part } from "./part.js";
import type { Run } from "./run.js";
import { dropRows, reviewPart, stagePart } from "./stage.js";

/** How staging went: with the rows that were left out, or the end of the import. */
export type Staged =
  | { readonly end: End }
  | {
      readonly end: undefined;
      readonly skipped: readonly SkippedRow[];
      /** The files in review, those of earlier runs first. */
      readonly parts: readonly Part[];
    };

/**
 * Stages posts in files, beside those of earlier runs, and has all of them reviewed: HighLevel holds them, and nothing is
 * published.
 */
export async function* stageFiles(
  run: Run,
  placements: readonly Placement[],
  before: readonly SkippedRow[],
): AsyncGenerator<ImportEvent, Staged, void> {
  const { job, options } = run;
  for (const part of toParts(placements, job)) {
    run.begin(part);
    if (!(yield* stagePart(part, run)))
      return {
        end: {
          outcome: "unknown",
          reason: `whether HighLevel holds ${part.record.fileName} is not known; nothing is scheduled, import again to find out`,
        },
      };
  }
  const skipped = [...before];
  const parts = run.parts.filter(({ record }) => record.creating === undefined);
  for (const part of parts) {
    const reviewed = yield* settleReview(part, run);
    if ("outcome" in reviewed) return { end: reviewed };
    skipped.push(...reviewed);
  }
  skipped.sort((left, right) => left.row - right.row);
  if (skipped.length > 0) yield tellSkipped(job, skipped, options);
  return { end: undefined, skipped, parts };
}

/** Holds what HighLevel read against the file; rows that it does not take are taken out where the caller wants that. */
async function* settleReview(
  part: Part,
  run: Run,
): AsyncGenerator<ImportEvent, End | SkippedRow[], void> {
  const { skipBadRows } = run.options;
  const skipped: SkippedRow[] = [];
  let { status, rows } = yield* reviewPart(part, run);
  const bad = rows.filter(({ problems }) => problems.length > 0);
  if (skipBadRows && bad.length > 0 && bad.length < rows.length) {
    skipped.push(...bad.map(({ post: { row, cells }, problems }) => ({ row, cells, problems })));
    yield* dropRows(part, bad, run);
    ({ status, rows } = yield* reviewPart(part, run));
  }
  const refused = rows.filter(({ problems }) => problems.length > 0);
  if (refused.length > 0) {
    const each = refused.map(({ post, problems }) => `row ${post.row} (${problems.join("; ")})`);
    const mend = refused.every(({ isMediaOnly }) => isMediaOnly)
      ? "look at its media in HighLevel, and import again with `accept` media where they are right"
      : "mend the file and import again";
    return {
      outcome: "attention",
      reason: `HighLevel does not take ${each.join(", ")} as the file has it; ${mend}`,
    };
  }
  const { id } = part.record;
  if (status === gone.status)
    throw new Error(
      `HighLevel does not show import ${id} any more: it may have been deleted meanwhile; import again`,
    );
  if (status === "failed" || status === "deleted")
    return { outcome: "attention", reason: `import ${id} is ${status}; import again` };
  if (!["in_review", "importing", "completed"].includes(status))
    return {
      outcome: "unknown",
      reason: `import ${id} is ${status || "silent"}; import again to find out`,
    };
  return skipped;
}

/** Files of placements: the posts that lack the same accounts together, at most HighLevel's limit in one. */
function toParts(placements: readonly Placement[], job: Job): Part[] {
  const { csv, mark, accounts } = job;
  const lacking = new Map<PlannedPost, Set<string>>();
  for (const { post, accountId } of placements)
    lacking.set(post, (lacking.get(post) ?? new Set()).add(accountId));
  const groups = new Map<string, { accounts: Account[]; posts: PlannedPost[] }>();
  for (const [post, ids] of lacking) {
    const key = [...ids].toSorted().join(" ");
    const own = accounts.filter(({ id = "" }) => ids.has(id));
    const group = groups.get(key) ?? { accounts: own, posts: [] };
    group.posts.push(post);
    groups.set(key, group);
  }
  const files = [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.posts.length / fileLimit) }, (_, index) => ({
      accounts: group.accounts,
      posts: group.posts.slice(index * fileLimit, (index + 1) * fileLimit),
    })),
  );
  return files.map((file, index) => ({
    ...file,
    record: describePart(file, markName(csv.name, mark, index + 1, files.length), job),
  }));
}
