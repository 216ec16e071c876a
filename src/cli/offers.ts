import type { ComparedPost, DroppedPost } from "../import/event.js";
import type { answerFlags } from "./answers.js";
import type { Values } from "./command.js";
import { count } from "./words.js";

/** What an answer does: it sends rows, it changes or deletes posts, or it only remembers. */
type Does = "sends" | "changes" | "keeps";

/** How answers are offered. */
export interface Offering {
  /** Whether posts are scheduled: else none is changed or deleted. */
  readonly isScheduling: boolean;
  /** Whether each is to name its lines, since the run was limited to some. */
  readonly isByLine: boolean;
  /** The command that gives an answer, and what else it does, where that is more. */
  readonly spelled: (
    does: Does,
    flags: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly command: string; readonly more?: string | undefined }>;
}

/** One command for each answer that posts wait for: for exactly those, and without what was answered before. */
export async function suggestAnswers(
  posts: readonly ComparedPost[],
  dropped: readonly DroppedPost[],
  offering: Offering,
): Promise<string> {
  const untouched = dropped.filter((one) => !one.isTouched).length;
  const offers: Offer[] = [
    ...listOffers(posts, dropped.length, offering),
    [untouched, "delete, of rows that are gone", "changes", { "delete-removed": true }],
  ];
  const texts = offers.map(async ([number, what, does, flags]) => {
    if (number === 0) return "";
    const { command, more = "" } = await offering.spelled(does, flags);
    return `${count(number, "post")} to ${what}${more}:\n  ${command}\n`;
  });
  return (await Promise.all(texts)).join("");
}

/** The command that takes media as HighLevel tells them, where the reason of an end asks whether they are right. */
export async function suggestAccept(
  ends: readonly { readonly reason?: string | undefined }[],
  spelled: (flags: { readonly accept: string[] }) => Promise<string>,
): Promise<string> {
  if (!ends.some(({ reason }) => reason?.includes("`accept`"))) return "";
  return `To take their media as HighLevel has them:\n  ${await spelled({ accept: ["media"] })}\n`;
}

type Offer = [number: number, what: string, does: Does, flags: Readonly<Record<string, unknown>>];

function listOffers(
  posts: readonly ComparedPost[],
  dropped: number,
  { isScheduling, isByLine }: Offering,
): readonly Offer[] {
  const open = sortOpen(posts, isScheduling);
  const { mine, both, changed, late, early, alike, lateAlike, earlier, gone } = open;
  const left = [...changed, ...late, ...early];
  const ofAll = (all: typeof posts, what: string, does: Does, flags: Offer[3]): Offer => {
    const named = isByLine ? { ...flags, line: linesOf(all) } : flags;
    return [all.length, what, does, named];
  };
  // Of what may not be the plan's alone to change, each line by itself is updated, on all of its accounts.
  const ofLines = (all: typeof posts, what: string, ...states: string[]): Offer => {
    const line = linesOf(all);
    const each = posts.filter(
      ({ post, state, change }) =>
        change !== undefined && line.includes(`${post.line}`) && states.includes(state),
    );
    return [each.length, what, "changes", { update: true, line }];
  };
  const keep: Offer[3] = { "keep-highlevel": true };
  const leave = "leave as HighLevel has them";
  const again =
    "send again, ten minutes after they were sent and once you have seen that they are not there";
  return [
    ofAll(mine, "bring to the plan", "changes", { update: true }),
    ofLines(both, "bring to the plan though HighLevel's was changed", "changed", "kept"),
    ofLines(
      earlier,
      "bring to the plan, where what is there is their earlier version",
      "possible_duplicate",
    ),
    isByLine ? ofAll(left, leave, "keeps", keep) : [left.length + dropped, leave, "keeps", keep],
    ofAll(alike, "send though they may be there", "sends", { "possible-duplicates": "post" }),
    ofAll([...alike, ...lateAlike], "leave out", "keeps", { "possible-duplicates": "skip" }),
    ofAll(gone, again, "sends", { "post-again": true }),
  ];
}

/** The posts that wait for an answer, by what may be said of them. */
function sortOpen(posts: readonly ComparedPost[], isScheduling: boolean) {
  const waiting = posts.filter(
    ({ deed }) => deed === "wait" || (deed === "update" && !isScheduling),
  );
  const of = (...states: string[]) => waiting.filter(({ state }) => states.includes(state));
  const lateOf = (what: string) =>
    posts.filter(({ deed, state }) => deed === "late" && state === what);
  const [changed, alike] = [of("changed"), of("possible_duplicate")];
  const mine = changed.filter(({ change }) => change === "plan");
  return {
    mine,
    /** Changed in HighLevel, too. */
    both: of("changed", "kept").filter((one) => !mine.includes(one)),
    changed,
    late: lateOf("changed"),
    /** Out already, ahead of the plan. */
    early: of("published"),
    alike,
    lateAlike: lateOf("possible_duplicate"),
    /** What is there may be their earlier version. */
    earlier: alike.filter(({ change }) => change !== undefined),
    gone: of("removed", "unknown", "pulled"),
  };
}

function linesOf(posts: readonly ComparedPost[]): string[] {
  return [...new Set(posts.map(({ post }) => `${post.line}`))];
}

/** Whether a run that was only tried out would end with posts that wait for a person; `answered` has what was said of them. */
export function isAsking(
  posts: readonly ComparedPost[],
  dropped: readonly DroppedPost[],
  answered: Values<typeof answerFlags>,
): boolean {
  return posts.some(isOpen) || findOpen(dropped, answered).length > 0;
}

/** Whether a post waits for a person. */
export function isOpen({ deed }: ComparedPost): boolean {
  return deed === "wait" || deed === "late";
}

/** The posts without a row of which nothing was said; what a person changed is never deleted. */
export function findOpen(
  dropped: readonly DroppedPost[],
  { line, ...answered }: Values<typeof answerFlags>,
): readonly DroppedPost[] {
  if (answered["keep-highlevel"] && line === undefined) return [];
  return answered["delete-removed"] ? dropped.filter((one) => one.isTouched) : dropped;
}
