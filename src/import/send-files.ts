import { fileLimit } from "../csv/check.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account, ComparedPost, ImportEvent, SkippedRow } from "./event.js";
import { markName } from "./mark.js";
import { describePart, dropRows, reviewPart, stagePart } from "./stage.js";
import type { Part, Steps } from "./stage.js";
import type { ImportOptions, Job } from "./job.js";
import { schedulePart } from "./schedule.js";
import type { Route, Sent } from "./route.js";
import { normalizeCsv } from "../csv/write.js";

/** Sends posts in files: uploads them, has them reviewed, and, where the caller wants it, schedules them. */
export const sendFiles: Route = async function* (job, missing, options, steps, parts) {
  const { csv } = job;
  const fresh = toParts(missing, job);
  if (options.schedule === "staged" && fresh.length > 0) {
    const rows = [...new Set(missing.map(({ post }) => post.row))].join(", ");
    return {
      outcome: "attention",
      reason: `row ${rows} is not staged; stage it, look, then schedule`,
    };
  }
  for (const part of fresh) {
    parts.push(part);
    if (!(yield* stagePart(part, normalizeCsv(csv, part.posts), steps))) {
      return {
        outcome: "unknown",
        reason: `whether HighLevel holds ${part.record.fileName} is not known; nothing is scheduled, import again to find out`,
      };
    }
  }
  const reviewed = yield* reviewParts(job, options, steps, parts);
  if ("outcome" in reviewed) return reviewed;
  const { skipped } = reviewed;
  if (skipped.length > 0)
    yield { type: "skipped", rows: skipped, rejected: normalizeCsv(csv, skipped) };
  const isUnderWay = parts.some(({ record }) => record.finalizingAt !== undefined);
  if (!options.schedule && parts.length > 0 && !isUnderWay) return { outcome: "staged" };

  for (const part of parts) {
    const end = yield* schedulePart(part, steps);
    if (end.kind !== "done") return { outcome: end.kind, reason: end.reason };
  }
  return { skipped, refused: [] };
};

/** Holds what HighLevel read against the file; rows that it does not take are taken out where the caller wants that. */
async function* reviewParts(
  { csv, skipped: before }: Job,
  { skipBadRows }: ImportOptions,
  steps: Steps,
  parts: readonly Part[],
): AsyncGenerator<ImportEvent, Sent, void> {
  const skipped: SkippedRow[] = [...before];
  for (const part of parts) {
    let { status, rows } = yield* reviewPart(part, steps);
    const bad = rows.filter(({ problems }) => problems.length > 0);
    if (skipBadRows && bad.length > 0 && bad.length < rows.length) {
      skipped.push(...bad.map(({ post: { row, cells }, problems }) => ({ row, cells, problems })));
      yield* dropRows(part, bad, csv, steps);
      ({ status, rows } = yield* reviewPart(part, steps));
    }
    const refused = rows.filter(({ problems }) => problems.length > 0).map(({ post }) => post.row);
    if (refused.length > 0) {
      return {
        outcome: "attention",
        reason: `HighLevel does not take row ${refused.join(", ")} as the file has it; mend the file and import again`,
      };
    }
    if (status === "failed" || status === "deleted")
      return { outcome: "attention", reason: `import ${part.record.id} is ${status}` };
    if (!["in_review", "importing", "completed"].includes(status))
      return { outcome: "unknown", reason: `import ${part.record.id} is ${status || "silent"}` };
  }
  return { skipped: skipped.toSorted((left, right) => left.row - right.row), refused: [] };
}

/** Files of what is missing: the posts that lack the same accounts together, at most HighLevel's limit in one. */
function toParts(missing: readonly ComparedPost[], { csv, mark, accounts }: Job): Part[] {
  const groups = new Map<string, { accounts: Account[]; posts: PlannedPost[] }>();
  for (const post of new Set(missing.map((one) => one.post))) {
    const lacking = accounts.filter(({ id }) =>
      missing.some((one) => one.post === post && one.accountId === id),
    );
    const key = lacking.map(({ id }) => id).join(" ");
    const group = groups.get(key) ?? { accounts: lacking, posts: [] };
    groups.set(key, { ...group, posts: [...group.posts, post] });
  }
  const files = [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.posts.length / fileLimit) }, (_, index) => ({
      accounts: group.accounts,
      posts: group.posts.slice(index * fileLimit, (index + 1) * fileLimit),
    })),
  );
  return files.map((file, index) => ({
    ...file,
    record: describePart(file, markName(csv.name, mark, index + 1, files.length)),
  }));
}
