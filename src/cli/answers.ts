import type { Answers } from "../reconcile/answers.js";
import type { ComparedPost, DroppedPost } from "../import/event.js";
import type { Values } from "./command.js";
import { count } from "./words.js";
import { UsageError } from "./world.js";

/** The flags that answer what a diff asks. */
export const answerFlags = {
  update: {
    type: "boolean",
    description:
      "bring posts that differ to what the plan says; one that was changed on both sides needs --line",
  },
  "keep-highlevel": {
    type: "boolean",
    description:
      "leave posts that differ as HighLevel has them, and ask no more until either side changes",
  },
  "delete-removed": {
    type: "boolean",
    description: "delete posts of earlier versions whose rows are gone from the plan",
  },
  "possible-duplicates": {
    type: "string",
    value: "post|skip",
    choices: ["post", "skip"],
    description: "send rows that may be there already, or leave them out",
  },
  "post-again": {
    type: "boolean",
    description: "send again what was sent and is not there: look in HighLevel first",
  },
  accept: {
    type: "string",
    value: "media",
    choices: ["media"],
    multiple: true,
    description: "take rows whose media HighLevel tells otherwise than the file has them",
  },
  line: {
    type: "string",
    value: "number",
    multiple: true,
    description: "a line of the file that the answers are about; default all",
  },
} as const;

/**
 * What the flags answer.
 *
 * @throws UsageError where a line is no number.
 */
export function readAnswers(values: Values<typeof answerFlags>): Answers {
  const lines = values.line?.map((line) => {
    if (!/^[1-9]\d{0,6}$/.test(line)) throw new UsageError(`--line must be a number, not ${line}`);
    return Number(line);
  });
  return {
    update: values.update,
    keepHighlevel: values["keep-highlevel"],
    deleteRemoved: values["delete-removed"],
    possibleDuplicates: values["possible-duplicates"],
    postAgain: values["post-again"],
    accept: values.accept as Answers["accept"],
    lines,
  };
}

/** One command for each answer that posts wait for; `spelled` gives the command with more flags. */
export function suggestAnswers(
  posts: readonly ComparedPost[],
  dropped: readonly DroppedPost[],
  spelled: (flags: Readonly<Record<string, unknown>>) => string,
): string {
  const of = (isMeant: (one: ComparedPost) => boolean) => posts.filter(isMeant);
  const changed = of(({ state }) => state === "changed");
  const both = changed.filter(({ change }) => change !== "plan");
  const mine = changed.filter(({ change }) => change === "plan");
  const alike = of(({ state }) => state === "possible_duplicate");
  const moved = alike.filter(({ change }) => change !== undefined);
  const gone = of(({ state }) => ["removed", "unknown", "pulled"].includes(state));
  const answers: [number, string, Readonly<Record<string, unknown>>][] = [
    [mine.length, "bring to the plan", { update: true }],
    [
      both.length,
      "bring to the plan though HighLevel's was changed",
      { update: true, line: lineOf(both) },
    ],
    [
      moved.length,
      "bring to the plan, where what is there is their earlier version",
      { update: true, line: lineOf(moved) },
    ],
    [changed.length, "leave as HighLevel has them", { "keep-highlevel": true }],
    [alike.length, "send though they may be there", { "possible-duplicates": "post" }],
    [alike.length, "leave out", { "possible-duplicates": "skip" }],
    [gone.length, "send again, once you have seen that they are not there", { "post-again": true }],
    [
      dropped.filter((one) => !one.isTouched).length,
      "delete, of rows that are gone",
      { "delete-removed": true },
    ],
  ];
  return answers
    .filter(([number]) => number > 0)
    .map(([number, what, flags]) => `${count(number, "post")} to ${what}:\n  ${spelled(flags)}\n`)
    .join("");
}

function lineOf(posts: readonly ComparedPost[]): string[] {
  return [...new Set(posts.map(({ post }) => `${post.line}`))];
}
