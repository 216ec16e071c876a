import { isOfFile } from "../ledger/mark.js";
import { indexAccounts } from "../location/accounts.js";
import { readInstant } from "../location/instant.js";
import type { Sent } from "../ledger/sent.js";
import { nowThere } from "../location/location.js";
import { keyOf, nameRows, placeOf } from "../location/placement.js";
import { isPressed } from "../location/status.js";
import { lag, waitUntil } from "../location/wait.js";
import { lookAtImports, markTried, type ImportThere } from "../reconcile/look.js";
import type { Reconciled } from "../reconcile/state.js";
import type { End } from "./end.js";
import type { Job } from "./job.js";
import { keysOf, type Part } from "./part.js";
import type { Run } from "./run.js";
import { holdsSome, sortImports } from "./survey.js";

// For so long, in milliseconds, a list of imports is waited for that does not show what was just made.
const mostWaited = 60_000;

/**
 * Looks once more before anything is published, whether somebody else holds or has made the same posts meanwhile: another
 * machine shares no lock with this one.
 */
export async function findRivals(
  run: Run,
  parts: readonly Part[],
  before: readonly ImportThere[],
): Promise<End | undefined> {
  const { job, known } = run;
  const own = new Set(parts.flatMap(({ record }) => record.id ?? []));
  const imports = await listBeside(run, parts, before);
  if (imports === undefined) {
    const reason = `HighLevel's list of imports does not show ${[...own].join(", ")} yet, and may lack what another computer made of the same rows; nothing was scheduled, import again. Where that stays so, undo ${job.mark}, then import with --via posts, which needs no such list`;
    return { outcome: "unknown", reason };
  }
  // A person may have pressed the button in the browser meanwhile.
  const pressed = new Set(imports.filter((one) => one.isCarriedOut).map(({ id }) => id));
  const unsent = parts.filter(
    ({ record }) => record.finalizingAt === undefined && !pressed.has(record.id ?? ""),
  );
  const keys = new Set(unsent.flatMap((part) => [...keysOf(part)]));
  const { placements, carriedOut } = await run.look();
  const ours = placements.filter((one) => keys.has(keyOf(placeOf(one))));
  const isNew = (one: Reconciled) => run.decide(one) === "send";
  const there = ours.filter((one) => one.sent === undefined && !isNew(one));
  const updated = new Set(unsent.flatMap(({ record }) => record.replaced ?? []));
  const others = there.filter(({ found }) => !found.every(({ id }) => updated.has(id)));
  const rivals = await withoutPressed(run, unsent, others);
  if (rivals.length > 0) {
    const rows = nameRows(rivals.map(({ post }) => post.row));
    return {
      outcome: "attention",
      reason: `${rows} came to be there while this ran; nothing was scheduled, import again`,
    };
  }
  const foreign = imports.filter(({ id }) => !own.has(id));
  const carried = findFresh(run, foreign, before);
  if (carried && unsent.length > 0) return carried;
  const missing = ours.map((one) => ({ ...one, state: "missing" as const }));
  const open = markTried(foreign, run.records).filter(({ id }) => !carriedOut.has(id));
  const { adopted, blocked } = sortImports(open, job, missing, known);
  const twin = adopted.map(({ record }) => record.id).join(", ");
  const reason =
    blocked ??
    (twin &&
      `import ${twin} holds the same rows; delete it in HighLevel, or ours (${[...own].join(", ")}), or undo ${job.mark}, which deletes both, then import again`);
  if (!reason) return undefined;
  return { outcome: "attention", reason: `${reason}; nothing was scheduled` };
}

/**
 * The imports that HighLevel lists by now. As long as they lack a part that waits to be scheduled, they may lack what
 * somebody else made, too: then there are none.
 */
async function listBeside(
  { planner, job, options, waiting }: Run,
  parts: readonly Part[],
  before: readonly ImportThere[],
): Promise<readonly ImportThere[] | undefined> {
  const unsent = parts.filter(({ record }) => record.finalizingAt === undefined);
  const except = new Set(parts.flatMap(({ record }) => record.id ?? []));
  const { csv, mark } = job;
  const search = { userId: options.userId, file: csv.name, mark, records: [], except };
  const look = () => lookAtImports(planner, { ...search, before: before.length }, waiting.signal);
  const isWhole = (all: readonly ImportThere[]) =>
    unsent.every(({ record }) => all.some(({ id }) => id === record.id));
  const patience = Math.min(waiting.patience, mostWaited);
  const imports = await waitUntil(look, isWhole, { ...waiting, patience });
  return isWhole(imports) ? imports : undefined;
}

/** Stops where somebody else has just scheduled the same posts: HighLevel may not list them yet. */
export function findFresh(
  run: Run,
  imports: readonly ImportThere[],
  before: readonly ImportThere[],
): End | undefined {
  const carried = imports.find((one) => isFresh(one, run, before));
  if (!carried) return undefined;
  if (carried.mark !== run.job.mark) {
    const what = `import ${carried.id} (${carried.fileName}), of this file or with some of its posts`;
    const reason = `${what}, was carried out from elsewhere while this ran; nothing was scheduled, import again`;
    return { outcome: "attention", reason };
  }
  const reason = `import ${carried.id} of the same posts was scheduled from elsewhere within the last ten minutes, and HighLevel's list may not show them yet; nothing was scheduled, import again in ten minutes`;
  return { outcome: "attention", reason };
}

/**
 * Whether somebody else's import of the very posts was carried out a moment ago: HighLevel may show neither its rows any
 * more nor, for a while, its posts. One of another version, or with some of the posts, stops what ran meanwhile alone: who
 * begins after it sees its rows.
 */
function isFresh(one: ImportThere, { job, known }: Run, before: readonly ImportThere[]): boolean {
  if (!one.isCarriedOut || known.some((part) => part.id === one.id)) return false;
  const isNew = !before.some(({ id, isCarriedOut }) => id === one.id && isCarriedOut);
  if (one.mark !== job.mark) return isNew && isRival(one, job);
  const at = readInstant(one.createdAt);
  // Of one that does not tell its time, only what came while this ran is new.
  return at === undefined ? isNew : at > nowThere(job.location) - lag;
}

/** Whether an import goes to accounts of a plan, with the plan's file or some of its posts. */
function isRival(one: ImportThere, { accounts, csv, posts }: Job): boolean {
  const find = indexAccounts(accounts);
  const isOfPlan = isOfFile(one, csv.name);
  return one.accountIds.some((id) => find(id)) && (isOfPlan || holdsSome(one.rows, posts));
}

/**
 * Tells whether another computer may be making the same posts one by one: some of them were made a moment ago in the name
 * of the same user, this ledger knows nothing of them, and the list may not show the others yet.
 */
export function findOtherHand(
  { job, options }: Pick<Run, "job" | "options">,
  placements: readonly Reconciled[],
  send: readonly Reconciled[],
): End | undefined {
  const isOneByOne = options.via === "posts" && options.schedule;
  if (send.length === 0 || !isOneByOne) return undefined;
  const since = nowThere(job.location) - lag;
  const isOthers = ({ sent, found: [post] }: Reconciled) =>
    sent === undefined &&
    post?.post.source !== "csv" &&
    post?.post.createdBy === options.userId &&
    (readInstant(post?.post.createdAt) ?? -Infinity) > since;
  const others = placements.filter((one) => one.state === "same" && isOthers(one));
  if (others.length === 0) return undefined;
  const rows = nameRows(others.map(({ post }) => post.row));
  return {
    outcome: "unknown",
    reason: `${rows} came to be there within the last ten minutes, and not from here: another computer may be at it, and HighLevel's list may not show the others yet; nothing was sent, import again in ten minutes`,
  };
}

/** Tells what an import of ours sent a moment ago and is to be sent again: HighLevel's list may not show it yet. */
export function findTooSoon(send: readonly Reconciled[]): End | undefined {
  const since = Date.now() - lag;
  const soon = send.filter(
    ({ sent }) =>
      sent && !sent.isTold && isUnseen(sent) && Date.parse(sent.changingSince ?? sent.at) > since,
  );
  if (soon.length === 0) return undefined;
  const rows = nameRows(soon.map(({ post }) => post.row));
  const reason = `${rows} had been sent or changed within the last ten minutes, and HighLevel's list may not show that yet; nothing was sent, import again in ten minutes`;
  return { outcome: "unknown", reason };
}

/** Whether the list may not show yet what it became: its post has an id that nobody learned. */
function isUnseen({ ids, importId, changingSince }: Sent): boolean {
  return changingSince !== undefined || (importId !== undefined && ids.length === 0);
}

/** What is no part's that a person finalized after its import was read, and before the posts were. */
async function withoutPressed(
  { planner, waiting }: Run,
  parts: readonly Part[],
  there: readonly Reconciled[],
): Promise<readonly Reconciled[]> {
  let left = there;
  for (const part of parts) {
    const keys = keysOf(part);
    const others = left.filter((one) => !keys.has(keyOf(placeOf(one))));
    const isMeant = others.length < left.length;
    if (isMeant && (await isPressed(planner, part.record.id ?? "", waiting))) left = others;
  }
  return left;
}
