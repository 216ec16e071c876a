import type { Account } from "../location/accounts.js";
import { nameRows } from "../location/placement.js";
import { readStatus } from "../location/status.js";
import type { Deed } from "../reconcile/answers.js";
import { findBeside, stagedBy } from "../reconcile/beside.js";
import { keepOf } from "../reconcile/difference.js";
import type { ImportThere } from "../reconcile/look.js";
import { keepOfAlike, keepOfDropped } from "../reconcile/left-out.js";
import type { Observation } from "../reconcile/observe.js";
import type { Dropped, Reconciled } from "../reconcile/state.js";
import { toCompared, toDropped, toEarlier } from "./compared.js";
import { conclude, settle, type Sending } from "./conclude.js";
import type { End } from "./end.js";
import type { ImportEvent, SkippedRow } from "./event.js";
import { findUnfit, updateInPlace } from "./in-place.js";
import { refuse, toSkipped } from "./job.js";
import { findFresh, findOtherHand, findRivals } from "./rival.js";
import type { Run } from "./run.js";
import { schedulePart } from "./schedule.js";
import { stageFiles } from "./send-files.js";
import { sendPosts } from "./send-posts.js";
import { sortImports } from "./survey.js";
import { deleteDropped, deleteOurs, rememberUpdates, replacePosts } from "./update.js";
import { findUnstored, uploadFiles } from "./upload.js";

/** What a run does, by its placements. */
interface Work {
  readonly send: readonly Reconciled[];
  readonly update: readonly Reconciled[];
  readonly dropped: readonly Dropped[];
  /** Rows that were left out. */
  readonly skipped: readonly SkippedRow[];
}

/** Compares the plan with what is there, does what is clear or was answered, and looks again. */
export async function* carryOut(
  run: Run,
  imports: readonly ImportThere[],
  elsewhere: readonly Account[],
): AsyncGenerator<ImportEvent, End, void> {
  const { job, options } = run;
  const seen = await settle(run);
  run.follow(seen);
  const { adopted, superseded, leftover, blocked, deeds } = decideAll(run, imports, seen);
  adopted.forEach(run.begin);
  const placements = [...deeds.keys()];
  const of = (deed: Deed) => placements.filter((one) => deeds.get(one) === deed);
  const late = findLate(job, [...of("send"), ...of("update")]);
  if (!options.skipBadRows) refuse(job.csv.name, late);
  const isInTime = ({ post }: Reconciled) => !late.some(({ row }) => row === post.row);
  const send = of("send").filter(isInTime);
  const update = options.schedule ? of("update").filter(isInTime) : [];
  const files = findUnstored(run, { send, update });
  yield {
    type: "surveyed",
    planned: placements.length,
    missing: send.length,
    held: placements.filter(({ state }) => state === "staged").length,
    approver: run.approver() ?? undefined,
    posts: placements.map((one) => toCompared(one, deeds.get(one)!, job.shelf)),
    dropped: seen.dropped.map(toDropped),
    earlier: seen.earlier.map(toEarlier),
    uploads: files.map(({ name, file }) => ({ name, size: file.size })),
    leftover: await findBeside(run.planner, leftover, run.records, run.waiting.signal),
    elsewhere,
  };
  const { leave, remove } = sortDropped(seen.dropped, options);
  if (!options.dryRun) await run.keep([...of("keep").map(nameKept), ...leave]);
  if (blocked !== undefined) return { outcome: "attention", reason: blocked };
  if (options.dryRun) return { outcome: "dry_run" };
  const unfit =
    findOtherHand(run, placements, send) ??
    findUnfit(run, { ...seen, placements }, { send, update });
  const stopped = unfit ?? (yield* uploadFiles(run, files)) ?? (yield* supersede(superseded, run));
  if (stopped) return stopped;
  const skipped = [...job.skipped, ...toSkipped(job.csv, late)];
  const work: Work = { send, update, dropped: remove, skipped };
  // What is sent may say again what a post said that is another row's by now.
  if (send.length > 0) await rememberUpdates(run, placements, send);
  const sent = yield* options.via === "posts"
    ? carryOneByOne(run, work)
    : carryFiles(run, work, imports);
  if ("outcome" in sent) return sent;
  return yield* conclude(run, sent, await lookAgain(run, work));
}

/** Looks at what is there by now; where nothing was done, what the list did not show is not waited for once more. */
function lookAgain(run: Run, { send, update, dropped }: Work): Promise<Observation> {
  const isBusy = [send, update, dropped, run.parts].some(({ length }) => length > 0);
  return isBusy ? settle(run) : run.look();
}

/** Findings about rows whose time is over or near, of those that are to go. */
function findLate({ late }: Run["job"], toGo: readonly Reconciled[]) {
  const rows = new Set(toGo.map(({ post }) => post.row));
  return late.filter(({ row }) => row !== undefined && rows.has(row));
}

/** What names what a person said of it. */
function nameKept(one: Reconciled): string {
  return one.state === "possible_duplicate" ? keepOfAlike(one) : keepOf(one);
}

/** What is to be done about each placement, in the order of the plan, and what the imports that are there mean for it. */
function decideAll(
  { job, decide, known, records, approver }: Run,
  imports: readonly ImportThere[],
  { placements: found, carriedOut }: Observation,
) {
  const wanted = found.filter((one) => decide(one) === "send");
  const inReview = imports.filter(({ id }) => !carriedOut.has(id));
  const here = stagedBy(records);
  const { staged, ...sorted } = sortImports(inReview, job, wanted, known, approver(), here);
  const placements = found.map((one) =>
    staged.has(one) ? { ...one, state: "staged" as const } : one,
  );
  const deeds = placements.map((one) => [one, decide(one)] as const);
  return { ...sorted, deeds: new Map<Reconciled, Deed>(deeds) };
}

/** Of posts without a row, what names those that are to stay as HighLevel has them, and those that are to be deleted. */
function sortDropped(
  dropped: readonly Dropped[],
  { schedule, answers: { keepHighlevel, deleteRemoved, lines } = {} }: Run["options"],
) {
  const isRemoved = (one: Dropped) => Boolean(deleteRemoved) && !one.isTouched;
  const isKept = keepHighlevel && lines === undefined;
  return {
    leave: isKept
      ? dropped.filter((one) => !isRemoved(one)).map(({ post }) => keepOfDropped(post))
      : [],
    remove: schedule ? dropped.filter(isRemoved) : [],
  };
}

/** Deletes what is staged from an earlier version of the plan; ends where one of them is not staged any more. */
async function* supersede(
  superseded: readonly ImportThere[],
  { planner, waiting }: Run,
): AsyncGenerator<ImportEvent, End | undefined, void> {
  for (const { id, fileName } of superseded) {
    // Deleting a finalized import would delete its posts.
    if ((await readStatus(planner, id, waiting.signal)).status !== "in_review")
      return {
        outcome: "attention",
        reason: `import ${id} (${fileName}) was finalized meanwhile; import again`,
      };
    await planner.csv.delete({ id }, { signal: waiting.signal });
    yield { type: "superseded", id, fileName };
  }
  return undefined;
}

/** Through files: what is new is staged and reviewed first, what is updated takes its place only then. */
async function* carryFiles(
  run: Run,
  { send, update, dropped, skipped: out }: Work,
  before: readonly ImportThere[],
): AsyncGenerator<ImportEvent, End | Sending, void> {
  const { schedule } = run.options;
  const left = update.length > 0 ? yield* updateInPlace(run, update) : [];
  if ("outcome" in left) return left;
  // What an answer changes was looked at; what is new is to be, and waits in review first.
  if (schedule === "staged" && send.length > 0) {
    const rows = nameRows(send.map(({ post }) => post.row));
    return { outcome: "attention", reason: `not staged: ${rows}; stage it, look, then schedule` };
  }
  // What would only be left in review is not staged.
  const isNew = send.length + left.length > 0;
  const carried = schedule && isNew ? findFresh(run, before, before) : undefined;
  if (carried) return carried;
  const staged = yield* stageFiles(run, [...send, ...left], out);
  if (staged.end) return staged.end;
  const { skipped, parts } = staged;
  if (!schedule && parts.length > 0) return { outcome: "staged" };
  const rivals = parts.length > 0 ? await findRivals(run, parts, before) : undefined;
  if (rivals) return rivals;
  for (const part of parts) {
    const old = left.filter(({ post }) => part.posts.includes(post)).flatMap(({ found }) => found);
    const stays = old.length > 0 ? yield* deleteOurs(run, part, old) : undefined;
    const end = stays ?? (yield* schedulePart(part, run));
    if (end) return end;
  }
  const end = yield* deleteDropped(run, dropped);
  return end ?? { skipped, refused: [] };
}

/** One by one: what is new is made, what is updated is changed in its place or takes it. */
async function* carryOneByOne(
  run: Run,
  { send, update, dropped, skipped: before }: Work,
): AsyncGenerator<ImportEvent, End | Sending, void> {
  const staged = run.parts.flatMap(({ record }) => record.id ?? []);
  if (staged.length > 0) {
    const reason = `import ${staged.join(", ")} holds rows in review; schedule it with --via csv, or delete it and import again`;
    return { outcome: "attention", reason };
  }
  if (!run.options.schedule && send.length > 0) {
    const rows = nameRows(send.map(({ post }) => post.row));
    const reason = `posts that are sent one by one cannot be staged, only scheduled; not sent: ${rows}`;
    return { outcome: "dry_run", reason };
  }
  const left = update.length > 0 ? yield* updateInPlace(run, update) : [];
  if ("outcome" in left) return left;
  const stuck = yield* replacePosts(run, left);
  if (stuck) return stuck;
  const sent = yield* sendPosts(run, send, before);
  if (sent.end) return sent.end;
  const end = yield* deleteDropped(run, dropped);
  return end ?? sent;
}
