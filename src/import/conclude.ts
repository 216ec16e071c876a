import { count } from "../csv/words.js";
import { keyOf, placeOf, nameRows } from "../location/placement.js";
import { nowThere } from "../location/location.js";
import { lag, waitUntil } from "../location/wait.js";
import type { Deed } from "../reconcile/answers.js";
import { isOverdue } from "../reconcile/overdue.js";
import type { Observation } from "../reconcile/observe.js";
import type { Reconciled, Reconciliation } from "../reconcile/state.js";
import { toCompared, toDropped } from "./compared.js";
import type { End } from "./end.js";
import type { ImportEvent, SkippedRow } from "./event.js";
import { isTelling, type Run } from "./run.js";
import type { Refused } from "./send-posts.js";
import { rememberUpdates } from "./update.js";
import {
  explainApproval,
  explainDropped,
  explainOverdue,
  explainRefused,
  explainWaiting,
} from "./words.js";

/** What came of sending: what was left out, and what HighLevel does not take. */
export interface Sending {
  readonly skipped: readonly SkippedRow[];
  readonly refused: readonly Refused[];
}

const longest = 60_000;

/** Reconciles, and waits a little for the list to show what was just made. */
export async function settle({ look, waiting }: Run): Promise<Observation> {
  const patience = Math.min(waiting.patience, longest);
  return waitUntil(look, isSettled, { ...waiting, patience });
}

/** Whether it should be out by now, and still waits. */
function isLeft({ state, post, found: [first] }: Reconciled, now: number): boolean {
  return state === "same" && first !== undefined && isOverdue(post, first, now);
}

function isSettled({ placements }: Reconciliation): boolean {
  return !placements.some(isAwaited);
}

function isAwaited({ found, sent, state }: Reconciled): boolean {
  const isLost = found.length === 0 && sent !== undefined && sent.ids.length === 0;
  const isOpen = state === "unknown" || state === "removed";
  return isLost && isOpen && !(Date.parse(sent.at) < Date.now() - lag);
}

/** Writes down what was learned of what is there in the end, and says how it ended. */
export async function* conclude(
  run: Run,
  { skipped, refused }: Sending,
  { placements: seen, dropped }: Reconciliation,
): AsyncGenerator<ImportEvent, End, void> {
  const { job } = run;
  await run.learn(seen);
  const placements = seen.map((one) =>
    isTelling(one, run.since)
      ? { ...one, state: "same" as const, differences: [], change: undefined }
      : one,
  );
  await rememberUpdates(run, placements);
  const out = new Set(skipped.map(({ row }) => row));
  const notTaken = new Set(refused.map(({ placement }) => keyOf(placeOf(placement))));
  const expected = placements.filter(
    (one) => !out.has(one.post.row) && !notTaken.has(keyOf(placeOf(one))),
  );
  const posts = placements.filter(({ post }) => !out.has(post.row));
  const deedOf = (one: Reconciled): Deed => {
    const deed = run.decide(one);
    // What still differs, or is not seen, was not done, whatever the answer.
    return deed === "update" || (deed === "send" && one.state !== "missing") ? "wait" : deed;
  };
  const compared = posts.map((one) => toCompared(one, deedOf(one), job.shelf));
  yield { type: "compared", posts: compared, dropped: dropped.map(toDropped) };
  const lost = expected.filter(({ state }) => state === "missing" || state === "doubled");
  const isLate = (one: Reconciled) => deedOf(one) === "late";
  const waiting = expected.filter((one) => isLate(one) || deedOf(one) === "wait");
  const done = expected.length - new Set([...lost, ...waiting]).size;
  if (lost.length > 0)
    return {
      outcome: "incomplete",
      reason: explainWaiting([...new Set([...lost, ...waiting])], done, isLate),
    };
  const reasons = [
    waiting.length > 0 && explainWaiting(waiting, done, isLate),
    refused.length > 0 && explainRefused(refused, job.accounts),
    skipped.length > 0 && `left out: ${nameRows(skipped.map(({ row }) => row))}`,
    explainOverdue(expected.filter((one) => isLeft(one, nowThere(job.location)))),
    explainDropped(dropped),
    explainApproval(expected, run.approver()),
  ].filter(Boolean);
  const isUnknown = waiting.some(({ state }) => state === "unknown");
  if (isUnknown) return { outcome: "unknown", reason: reasons.join("; ") };
  if (reasons.length > 0) return { outcome: "attention", reason: reasons.join("; ") };
  return endThere(expected, run.approver());
}

/** The end where all is there as it was planned, be it that it waits for its approver. */
function endThere(expected: readonly Reconciled[], approver: string | null | undefined): End {
  // HighLevel may ask for an approval that nobody here asked for.
  const isAsked = ({ found: [first] }: Reconciled) =>
    first ? first.status === "in_review" : Boolean(approver);
  const { length: asked } = expected.filter(isAsked);
  if (asked === 0) return { outcome: "scheduled" };
  const some =
    asked === expected.length ? "posts" : `${asked} of ${count(expected.length, "post")}`;
  return { outcome: "approval", reason: `${some} wait for their approver in HighLevel` };
}
