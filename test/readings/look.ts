import type { Plan } from "./plan.js";
import type { Run } from "./run.js";
import type { Said } from "./stage.js";
import type { TruePost, World } from "./server/world.js";
import { judge, oursOf } from "./truth.js";

/** How an import must end. */
export interface Must {
  /** With everything scheduled. */
  readonly well: boolean;
  /** Verified as good, too. */
  readonly verified: boolean;
}

/** What is wrong with an import and what was said after it, by what is truly there. */
export function lookAtImport(world: World, plan: Plan, run: Run, must: Must): string[] {
  const { outcome, reason, verified, crash } = run;
  const { isExact, isOut, isThere, faults } = judge(world, plan);
  const isDone = outcome === "scheduled";
  const isGood = verified === "good";
  const { becomes, update } = world.reading;
  const out = becomes || update ? [] : oursOf(world).filter(({ status }) => status === "published");
  const early = out.filter(
    ({ id }) => !world.journal.some((one) => one.id === id && one.by === "person"),
  );
  return list([
    ...faults,
    early.length > 0 && `${early.length} posts went out at once`,
    crash !== undefined && `crashed: ${crash}`,
    isDone && !isExact && "said that all is scheduled, and it is not",
    isGood && !isExact && !isOut && "verified that all is well, and it is not",
    !isDone && !reason && outcome !== "staged" && `ended ${outcome} and did not say why`,
    !isDone && must.well && `stopped: ${outcome}: ${reason}`,
    // What is not listed yet cannot be verified.
    isDone && must.verified && !isGood && !world.reading.lag && `verified: ${verified}`,
    !isDone && isThere && denials.test(reason ?? "") && `said, though all is there: ${reason}`,
  ]);
}

/** Words that deny what is there. */
const denials = /are missing|late or doubled|are gone/;

/** What is wrong with a deed that is to leave no post of ours that goes out, where it says that it did. */
export function lookAtGoing(
  world: World,
  { outcome, reason, crash }: Said,
  word: string,
  mustEndWell: boolean,
): string[] {
  const going = oursOf(world).filter(isGoing);
  return list([
    crash !== undefined && `crashed: ${crash}`,
    outcome === word && going.length > 0 && `said ${word}, and ${going.length} posts go out`,
    outcome !== word && !reason && `ended ${outcome} and did not say why`,
    outcome !== word && mustEndWell && `stopped: ${outcome}: ${reason}`,
  ]);
}

/** Whether a post goes out by itself. */
export function isGoing({ status }: TruePost): boolean {
  return ["scheduled", "in_review", "in_progress"].includes(status);
}

/** Those that are something. */
export function list(faults: readonly (string | false)[]): string[] {
  return faults.filter((fault): fault is string => Boolean(fault));
}
