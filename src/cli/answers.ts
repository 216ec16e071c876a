import type { Answers } from "../reconcile/answers.js";
import type { Values } from "./command.js";
import { UsageError } from "./world.js";

/** The flags that answer what a diff asks. */
export const answerFlags = {
  update: {
    type: "boolean",
    description:
      "bring posts to what the plan says; one that was changed in HighLevel needs --line",
  },
  "keep-highlevel": {
    type: "boolean",
    description: "leave posts as HighLevel has them, and ask no more until either side changes",
  },
  "delete-removed": {
    type: "boolean",
    description: "delete posts whose rows are gone from the plan",
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
    description: "a line that the answers are about; default all",
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

/** The answers that a run which goes on with another needs, too: what they sent is not sent without them. */
export function withoutDone<V extends Values<typeof answerFlags>>(values: V): V {
  const again = values["post-again"] ?? values["possible-duplicates"];
  const done = { update: undefined, "keep-highlevel": undefined, "delete-removed": undefined };
  return { ...values, ...done, line: again === undefined ? undefined : values.line };
}

/** The same without what was answered; `accept` says of all files how they are taken. */
export function withoutAnswers<V extends Values<typeof answerFlags>>(values: V): V {
  const said = { "possible-duplicates": undefined, "post-again": undefined };
  return { ...withoutDone({ ...values, ...said }) };
}
