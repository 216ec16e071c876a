import type { Answers, Deed } from "../reconcile/answers.js";
import { count } from "./text.js";
import type { Week } from "./week.js";

/** The posts that wait for a person, and what may be said of each, as arguments of diff_plan; undefined where none waits. */
export function sayAnswers({ posts, dropped }: Week, answers: Answers): string | undefined {
  const of = (deed: Deed, states: readonly string[]) =>
    posts.filter((one) => one.deed === deed && states.includes(one.state));
  const changed = of("wait", ["changed"]);
  const mine = changed.filter(({ change }) => change === "plan").length;
  const isLeft = answers.keepHighlevel && answers.lines === undefined;
  const isDeleted = (one: { readonly isTouched: boolean }) =>
    answers.deleteRemoved && !one.isTouched;
  const gone = isLeft ? [] : dropped.filter((one) => !isDeleted(one));
  const touched = gone.filter(({ isTouched }) => isTouched).length;
  const offers: readonly (readonly [number: number, words: string])[] = [
    [mine, "update or keep_highlevel"],
    [changed.length - mine, "update with line, or keep_highlevel"],
    [of("late", ["changed"]).length, "keep_highlevel, or another time in the plan"],
    [of("wait", ["possible_duplicate"]).length, "possible_duplicates post or skip"],
    [
      of("late", ["possible_duplicate"]).length,
      "possible_duplicates skip, or another time in the plan",
    ],
    [
      of("wait", ["removed", "unknown", "pulled"]).length,
      "post_again, once it was seen that they are not there",
    ],
    [gone.length - touched, "no longer in the plan: delete_removed or keep_highlevel"],
    [touched, "no longer in the plan, and changed or shared: keep_highlevel"],
  ];
  const open = offers.filter(([number]) => number > 0);
  if (open.length === 0) return undefined;
  const each = open.map(([number, words]) => `${count(number, "post")}: ${words}`);
  return `diff_plan with what the person says of those that wait (${each.join("; ")})`;
}
