import { isGood, type GroupEnd } from "../agency/group.js";

/** What comes next after a run over a plan, for each way in which its imports ended; `good` where one ended well. */
export function advise(ends: readonly Pick<GroupEnd, "outcome">[], good: string): string {
  const has = (...outcomes: GroupEnd["outcome"][]) =>
    ends.some(({ outcome }) => outcomes.includes(outcome));
  const steps = [
    has("refused") && "mend what is said, then call check_plan, and go on with the plan it gives",
    has("attention") &&
      "show the items to the person: diff_plan with their answers gives a token for them",
    has("failed", "left", "unknown", "incomplete") &&
      "do what is said, then call diff_plan, which goes on from what HighLevel has",
    ends.some(isGood) && good,
  ];
  return steps.filter((step) => step !== false).join("; ") || "nothing of it is to be sent";
}
