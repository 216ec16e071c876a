import type { ComparedPost, DroppedPost } from "../import/event.js";
import { count } from "./words.js";

/** What an answer does: it sends rows, it changes or deletes posts, or it only remembers. */
export type Does = "sends" | "changes" | "keeps";

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
  { isScheduling, isByLine, spelled }: Offering,
): Promise<string> {
  const waiting = posts.filter(
    ({ deed }) => deed === "wait" || (deed === "update" && !isScheduling),
  );
  const of = (...states: string[]) => waiting.filter(({ state }) => states.includes(state));
  const differing = of("changed", "kept");
  const mine = differing.filter(({ state, change }) => state === "changed" && change === "plan");
  // Where HighLevel's was changed, too, only a line by itself is updated, on all of its accounts.
  const own = new Set(linesOf(differing.filter((one) => !mine.includes(one))));
  const both = posts.filter(
    ({ post, state }) => own.has(`${post.line}`) && ["changed", "kept"].includes(state),
  );
  const [alike, gone] = [of("possible_duplicate"), of("removed", "unknown", "pulled")];
  const again = "send again, once you have seen that they are not there";
  const offers: Offer[] = [
    [mine, "bring to the plan", "changes", { update: true }],
    [
      both,
      "bring to the plan though HighLevel's was changed",
      "changes",
      { update: true, line: [...own] },
    ],
    [of("changed"), "leave as HighLevel has them", "keeps", { "keep-highlevel": true }],
    [alike, "send though they may be there", "sends", { "possible-duplicates": "post" }],
    [alike, "leave out", "keeps", { "possible-duplicates": "skip" }],
    [gone, again, "sends", { "post-again": true }],
  ];
  const texts = offers.map(async ([about, what, does, flags]) => {
    if (about.length === 0) return "";
    const named = isByLine ? { ...flags, line: linesOf(about) } : flags;
    return sayOffer(about.length, what, await spelled(does, named));
  });
  if (dropped.length > 0) {
    const removing = spelled("changes", { "delete-removed": true });
    texts.push(
      removing.then((offer) => sayOffer(dropped.length, "delete, of rows that are gone", offer)),
    );
  }
  return (await Promise.all(texts)).join("");
}

type Offer = [
  about: readonly ComparedPost[],
  what: string,
  does: Does,
  flags: Readonly<Record<string, unknown>>,
];

function sayOffer(
  number: number,
  what: string,
  { command, more = "" }: Awaited<ReturnType<Offering["spelled"]>>,
): string {
  return `${count(number, "post")} to ${what}${more}:\n  ${command}\n`;
}

function linesOf(posts: readonly ComparedPost[]): string[] {
  return [...new Set(posts.map(({ post }) => `${post.line}`))];
}
