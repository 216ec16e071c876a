import type { Planner } from "../planner.js";
import { isComplete } from "./compare.js";
import type { ComparedPost, ImportEvent } from "./event.js";
import { listHeldImports } from "./held.js";
import { memoryLedger } from "./ledger.js";
import type { LedgerEntry, PartRecord } from "./ledger.js";
import type { Part, Steps } from "./stage.js";
import { prepareImport, refuse, toSkipped } from "./job.js";
import type { ImportOptions, Job } from "./job.js";
import { compareAll, renumber } from "./recall.js";
import { sendFiles } from "./send-files.js";
import { explainDoubt, sendPosts } from "./send-posts.js";
import type { End, Sent } from "./route.js";
import { findImport, followStatus, readStatus } from "./status.js";
import { findLagging, sortHeld } from "./survey.js";
import type { Sorted } from "./survey.js";
import { waitUntil } from "../location/wait.js";

/**
 * Turns a CSV of posts into an import that HighLevel holds in review and, where `schedule` is set, into scheduled posts:
 * each row once on each account, however often it is run.
 *
 * HighLevel has no key against doubles, so what is there already is asked of it first (posts, and imports in review),
 * and only the rest is sent. What publishes is sent once; after an unknown outcome the server is read, and nothing is
 * sent again on a guess.
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
      known: renumber(entry.record?.parts ?? [], posts),
      save: keep(job, userId, entry, parts),
    };
    const end = yield* run(job, options, steps, parts);
    const imports = parts.flatMap(({ record }) => record.id ?? []);
    yield { type: "finished", mark, outcome: end.outcome, imports, reason: end.reason };
  } finally {
    await entry.close();
  }
}

async function* run(
  job: Job,
  options: ImportOptions,
  steps: Steps,
  parts: Part[],
): AsyncGenerator<ImportEvent, End, void> {
  const { waiting } = steps;
  const { sorted, compared, open } = yield* survey(job, steps);
  parts.push(...sorted.adopted);
  const late = job.late.filter(({ row }) => sorted.missing.some(({ post }) => post.row === row));
  if (!options.skipBadRows) refuse(job.csv.name, late);
  const missing = sorted.missing.filter(({ post }) => !late.some(({ row }) => row === post.row));
  yield {
    type: "surveyed",
    planned: compared.length,
    missing: missing.length,
    held: parts.reduce((sum, { posts, accounts }) => sum + posts.length * accounts.length, 0),
  };
  if (sorted.blocked !== undefined) return { outcome: "attention", reason: sorted.blocked };
  if (open.length > 0) {
    const rows = open.map(({ post }) => post.row);
    return { outcome: "unknown", reason: explainDoubt(rows, waiting.patience) };
  }
  if (options.dryRun) return { outcome: "dry_run" };

  const moved = yield* supersede(sorted, steps);
  if (moved) return moved;
  const send = options.via === "posts" ? sendPosts : sendFiles;
  const skipped = [...job.skipped, ...toSkipped(job.csv, late)];
  const sent = yield* send({ ...job, skipped }, missing, options, steps, parts);
  return "outcome" in sent ? sent : yield* conclude(job, sent, steps, parts);
}

/** Finds out what HighLevel has already, and waits for what is on its way. */
async function* survey(
  job: Job,
  steps: Steps,
): AsyncGenerator<
  ImportEvent,
  { sorted: Sorted; compared: readonly ComparedPost[]; open: readonly ComparedPost[] },
  void
> {
  const { posts, accounts } = job;
  const { planner, userId, waiting } = steps;
  const known = await resolveRecord(steps);
  let held = await listHeldImports(planner, userId, job, known, waiting.signal);
  for (const { id } of held.filter(
    ({ mark, status }) => mark === job.mark && !["in_review", "completed"].includes(status),
  )) {
    for await (const status of followStatus(planner, id, ["in_review"], waiting))
      yield { type: "status", id, status };
    held = await listHeldImports(planner, userId, job, known, waiting.signal);
  }
  // Read after the imports: what they became meanwhile is among the posts, or lags behind.
  const { compared, open } = await waitUntil(
    () => compareAll(planner, posts, accounts, known, waiting),
    (now) => now.open.length === 0 && findLagging(held, job, now.compared, known).length === 0,
    { ...waiting, patience: Math.min(waiting.patience, 60_000) },
  );
  return { sorted: sortHeld(held, job, compared, known), compared, open };
}

/** Deletes what is staged from an earlier version of the file; ends where one of them is not staged any more. */
async function* supersede(
  { superseded }: Sorted,
  { planner, waiting }: Steps,
): AsyncGenerator<ImportEvent, End | undefined, void> {
  for (const { id, fileName } of superseded) {
    // Deleting a finalized import would delete its posts.
    if ((await readStatus(planner, id, waiting.signal)).status !== "in_review")
      return {
        outcome: "attention",
        reason: `import ${id} (${fileName}) of an earlier version of the file was finalized meanwhile`,
      };
    await planner.csv.delete({ id }, { signal: waiting.signal });
    yield { type: "superseded", id, fileName };
  }
  return undefined;
}

/** Compares what was sent with what is there. */
async function* conclude(
  { posts, accounts }: Job,
  { skipped, refused }: Exclude<Sent, End>,
  { planner, approver, waiting, save }: Steps,
  parts: readonly Part[],
): AsyncGenerator<ImportEvent, End, void> {
  const expected = posts.filter(({ row }) => !skipped.some((left) => left.row === row));
  const isRefused = ({ post, accountId }: ComparedPost) =>
    refused.some(({ one }) => one.post === post && one.accountId === accountId);
  const records = parts.map(({ record }) => record);
  const { compared } = await waitUntil(
    () => compareAll(planner, expected, accounts, records, waiting),
    (now) => isComplete(now.compared.filter((one) => !isRefused(one))),
    // A list may lag behind what was created.
    { ...waiting, patience: Math.min(waiting.patience, 60_000) },
  );
  yield { type: "compared", posts: compared };
  for (const part of parts) await save(part, { posts: toIds(compared, part) });
  if (!isComplete(compared.filter((one) => !isRefused(one))))
    return { outcome: "incomplete", reason: "posts are missing, late or doubled" };
  if (refused.length > 0) {
    const each = refused.map(({ one: { post, accountId }, message }) => {
      const account = accounts.find(({ id }) => id === accountId);
      return `row ${post.row} on ${account?.name ?? accountId}: ${message}`;
    });
    return {
      outcome: "attention",
      reason: `HighLevel does not take ${each.join("; ")}; everything else is scheduled`,
    };
  }
  if (skipped.length > 0)
    return {
      outcome: "attention",
      reason: `row ${skipped.map(({ row }) => row).join(", ")} was left out; everything else is scheduled`,
    };
  return { outcome: approver === undefined ? "scheduled" : "approval" };
}

/** What the ledger knows, with the ids of imports whose making was interrupted, as far as HighLevel tells them. */
async function resolveRecord({
  planner,
  userId,
  waiting,
  known: records,
}: Steps): Promise<PartRecord[]> {
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
    // Parts of earlier runs stay on record, but for files that never became an import.
    const over =
      entry.record?.parts.filter(
        (record) =>
          (record.id !== undefined || record.creating !== undefined) &&
          !now.some((other) => isSame(record, other)),
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

/** Whether two records are of one import, or both of the posts that are made one by one. */
function isSame(left: PartRecord, right: PartRecord): boolean {
  return left.id === undefined
    ? left.creating !== undefined && right.creating !== undefined
    : left.id === right.id;
}

function toIds(compared: readonly ComparedPost[], { posts, record }: Part): PartRecord["posts"] {
  return compared
    .filter(({ post, accountId }) => posts.includes(post) && record.accountIds.includes(accountId))
    .map(({ post, accountId, ids }) => ({ row: post.row, accountId, ids }));
}
