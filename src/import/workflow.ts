import type { Planner } from "../planner.js";
import { fileLimit } from "./check.js";
import type { PlannedPost } from "./check.js";
import { awaitPosts, compareWithServer, isComplete } from "./compare.js";
import type { Account, ComparedPost, ImportEvent, Outcome } from "./event.js";
import { listHeldImports } from "./held.js";
import { memoryLedger } from "./ledger.js";
import type { LedgerEntry, PartRecord } from "./ledger.js";
import { markName } from "./mark.js";
import { describePart, dropRows, reviewPart, stagePart } from "./part.js";
import type { Part, Steps } from "./part.js";
import { prepareImport, refuse, toSkipped } from "./prepare.js";
import type { ImportOptions, Job } from "./prepare.js";
import { schedulePart } from "./schedule.js";
import { findImport, followStatus, readStatus } from "./status.js";
import { findLagging, sortHeld } from "./survey.js";
import { waitUntil } from "./wait.js";
import { normalizeCsv } from "./write.js";

/**
 * Turns a CSV of posts into an import that HighLevel holds in review and, where `schedule` is set, into scheduled posts:
 * each row once on each account, however often it is run.
 *
 * HighLevel has no key against doubles, so what is there already is asked of it first (posts, and imports in review),
 * and only the rest is sent. Finalizing, the one step that publishes, is sent once; after an unknown outcome the server
 * is read, and nothing is sent again on a guess.
 *
 * @throws CheckError, LocationError and AccountError before anything is sent; LedgerBusyError; ApiError and its kin.
 */
export async function* importCsv(
  planner: Planner,
  options: ImportOptions,
): AsyncGenerator<ImportEvent, void, void> {
  const { ledger = memoryLedger(), patience = 600_000, signal, userId, approver } = options;
  const job = await prepareImport(planner, options);
  const { csv, mark, posts, findings, location, accounts } = job;
  yield { type: "checked", file: csv.name, mark, posts, findings, location, accounts };
  const entry = await ledger.open(mark);
  try {
    const parts: Part[] = [];
    const steps: Steps = {
      planner,
      userId,
      approver,
      waiting: { patience, signal },
      save: keep(job, userId, entry, parts),
    };
    const end = yield* run(job, options, steps, entry, parts);
    const imports = parts.flatMap(({ record }) => record.id ?? []);
    yield { type: "finished", mark, outcome: end.outcome, imports, reason: end.reason };
  } finally {
    await entry.close();
  }
}

interface End {
  readonly outcome: Outcome;
  readonly reason?: string;
}

async function* run(
  job: Job,
  options: ImportOptions,
  steps: Steps,
  entry: LedgerEntry,
  parts: Part[],
): AsyncGenerator<ImportEvent, End, void> {
  const { posts, accounts, csv } = job;
  const { planner, userId, waiting } = steps;

  const known = await resolveRecord(entry.record?.parts ?? [], steps);
  let held = await listHeldImports(planner, userId, job, known, waiting.signal);
  for (const { id } of held.filter(
    ({ mark, status }) => mark === job.mark && !["in_review", "completed"].includes(status),
  )) {
    for await (const status of followStatus(planner, id, ["in_review"], waiting))
      yield { type: "status", id, status };
    held = await listHeldImports(planner, userId, job, known, waiting.signal);
  }
  // Read after the imports: what they became meanwhile is among the posts, or lags behind.
  let compared = await waitUntil(
    () => compareWithServer(planner, posts, accounts, waiting.signal),
    (now) => findLagging(held, job, now, known).length === 0,
    { ...waiting, patience: Math.min(waiting.patience, 60_000) },
  );

  const sorted = sortHeld(held, job, compared, known);
  parts.push(...sorted.adopted);
  const late = job.late.filter(({ row }) => sorted.missing.some(({ post }) => post.row === row));
  if (!options.skipBadRows) refuse(csv.name, late);
  const skipped = [...job.skipped, ...toSkipped(csv, late)];
  const fresh = toParts(
    sorted.missing.filter(({ post }) => !late.some(({ row }) => row === post.row)),
    job,
  );
  yield {
    type: "surveyed",
    planned: compared.length,
    missing: count(fresh),
    held: count(sorted.adopted),
  };
  if (sorted.blocked !== undefined) return { outcome: "attention", reason: sorted.blocked };
  if (options.dryRun) return { outcome: "dry_run" };

  for (const { id, fileName } of sorted.superseded) {
    // Deleting a finalized import would delete its posts.
    if ((await readStatus(planner, id, waiting.signal)).status !== "in_review")
      return {
        outcome: "attention",
        reason: `import ${id} (${fileName}) of an earlier version of the file was finalized meanwhile`,
      };
    await planner.csv.delete({ id }, { signal: waiting.signal });
    yield { type: "superseded", id, fileName };
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
  for (const part of parts) {
    let { status, rows } = yield* reviewPart(part, steps);
    const bad = rows.filter(({ problems }) => problems.length > 0);
    if (options.skipBadRows && bad.length > 0 && bad.length < rows.length) {
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
  skipped.sort((left, right) => left.row - right.row);
  if (skipped.length > 0)
    yield { type: "skipped", rows: skipped, rejected: normalizeCsv(csv, skipped) };
  const isUnderWay = parts.some(({ record }) => record.finalizingAt !== undefined);
  if (!options.schedule && parts.length > 0 && !isUnderWay) return { outcome: "staged" };

  for (const part of parts) {
    const end = yield* schedulePart(part, steps);
    if (end.kind !== "done") return { outcome: end.kind, reason: end.reason };
  }
  const expected = posts.filter(({ row }) => !skipped.some((left) => left.row === row));
  compared = await awaitPosts(planner, expected, accounts, waiting);
  yield { type: "compared", posts: compared };
  for (const part of parts) await steps.save(part, { posts: toIds(compared, part) });
  if (!isComplete(compared))
    return { outcome: "incomplete", reason: "posts are missing, late or doubled" };
  if (skipped.length > 0)
    return {
      outcome: "attention",
      reason: `row ${skipped.map(({ row }) => row).join(", ")} was left out; everything else is scheduled`,
    };
  return { outcome: steps.approver === undefined ? "scheduled" : "approval" };
}

/** What the ledger knows, with the ids of imports whose making was interrupted, as far as HighLevel tells them. */
async function resolveRecord(
  records: readonly PartRecord[],
  { planner, userId, waiting }: Steps,
): Promise<PartRecord[]> {
  const patience = Math.min(waiting.patience, 30_000);
  const taken = new Set(records.map(({ id }) => id));
  return Promise.all(
    records.map(async (record) => {
      const { filePath, fileName, assigningAt } = record;
      if (record.id !== undefined || filePath === undefined || assigningAt === undefined)
        return record;
      const id = await findImport(planner, userId, filePath, fileName, { ...waiting, patience });
      return taken.has(id) ? record : { ...record, id };
    }),
  );
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

function keep(
  { mark, location, csv }: Job,
  userId: string,
  entry: LedgerEntry,
  parts: readonly Part[],
): Steps["save"] {
  const startedAt = entry.record?.startedAt ?? new Date().toISOString();
  return async (part, change) => {
    part.record = { ...part.record, ...change };
    const now = parts.map(({ record }) => record);
    // Parts of earlier runs stay on record, but for those that never became an import.
    const over =
      entry.record?.parts.filter(
        ({ id }) => id !== undefined && !now.some((record) => record.id === id),
      ) ?? [];
    await entry.save({
      mark,
      locationId: location.id,
      userId,
      file: csv.name,
      startedAt,
      parts: [...over, ...now],
    });
  };
}

function toIds(compared: readonly ComparedPost[], { posts, record }: Part): PartRecord["posts"] {
  return compared
    .filter(({ post, accountId }) => posts.includes(post) && record.accountIds.includes(accountId))
    .map(({ post, accountId, ids }) => ({ row: post.row, accountId, ids }));
}

function count(parts: readonly Part[]): number {
  return parts.reduce((sum, { posts, accounts }) => sum + posts.length * accounts.length, 0);
}
