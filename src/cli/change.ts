import { orient, type Change, type Difference } from "../reconcile/difference.js";
import { fold } from "./clean.js";
import { cut } from "./tables/table.js";
import { sayInstant } from "./words.js";

// So much of a long text is shown, and so much of it before the first difference.
const [room, lead] = [60, 20];

/** In what a post and the plan differ, old and new, as `caption: …and a window seat → …and the best seat`. */
export function sayChange(difference: Difference): string {
  const { field, there } = difference;
  const [before = "", after] = orient(difference);
  const [old, now] =
    field === "time"
      ? [sayInstant(before, undefined), sayInstant(after, undefined)]
      : field === "media"
        ? focusList(before, after)
        : focusText(fold(before), fold(after));
  return there === undefined
    ? `${field}: now ${now} in the plan; HighLevel does not tell what it has`
    : `${field}: ${old} → ${now}`;
}

/** What a person changed of a post in HighLevel, as `caption: Bread → Her bread`: what was sent, and what is there. */
export function sayEdit({ field, plan, there = "" }: Difference): string {
  return sayChange({ field, plan, there, by: "highlevel" });
}

/** Both lists without what they share; whole where only their order differs. */
function focusList(before: string, plan: string): [string, string] {
  const [old, now] = [before.split(", "), plan.split(", ")];
  const less = old.filter((one) => !now.includes(one)).join(", ");
  const more = now.filter((one) => !old.includes(one)).join(", ");
  if (less === "" && more === "") return [shorten(before), shorten(plan)];
  return [shorten(less), shorten(more)];
}

/** Both texts from a little before the first difference. */
function focusText(before: string, plan: string): [string, string] {
  let same = 0;
  while (same < before.length && before[same] === plan[same]) same++;
  const start = before.lastIndexOf(" ", same - lead) + 1;
  const isLong = Math.max(before.length, plan.length) > room && same > lead && start > 0;
  const from = (text: string) => (isLong ? `…${text.slice(start)}` : text);
  return [shorten(from(before)), shorten(from(plan))];
}

function shorten(text: string): string {
  return cut(fold(text), room) || "none";
}

/** Who changed a post, as it is said of what differs: `changed in HighLevel`. */
export function sayWhose(change: Change | undefined): string {
  return {
    plan: "changed in the plan",
    highlevel: "changed in HighLevel",
    both: "changed on both sides",
    retry: "posted again by retry",
  }[change ?? "both"];
}
