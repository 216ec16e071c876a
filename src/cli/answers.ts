import type { Sheet } from "../agency/sheet.js";
import { judgeLines } from "../csv/lines.js";
import type { CsvFile } from "../csv/read.js";
import type { Answers } from "../reconcile/answers.js";
import { option, toggle, type Values } from "./command.js";
import { UsageError } from "./world.js";

/** The flags that answer what a diff asks. */
export const answerFlags = {
  update: toggle(
    "bring posts to what the plan says; one that was changed in HighLevel needs --line",
  ),
  "keep-highlevel": toggle(
    "leave posts as HighLevel has them, and ask no more until either side changes",
  ),
  "delete-removed": toggle("delete all posts whose rows are gone from the plan"),
  "possible-duplicates": option(
    "post|skip",
    "send rows that may be there already, or leave them out",
    { choices: ["post", "skip"] },
  ),
  "post-again": toggle("send again what was sent and is not there: look in HighLevel first"),
  accept: option("media", "take media that HighLevel tells otherwise than the file", {
    choices: ["media"],
    multiple: true,
  }),
  line: option("number", "a line that the answers are about; default all", { multiple: true }),
} as const;

/** What the flags answer about a file or a sheet; throws UsageError where a line has none of its posts, or two answers contradict each other. */
export function readAnswers(
  values: Values<typeof answerFlags>,
  file: Pick<CsvFile | Sheet, "name" | "rows">,
): Answers {
  const fault = judgeLines(values.line ?? [], file);
  if (fault !== undefined) throw new UsageError(`--line: ${fault}`);
  if (values.line && values["delete-removed"])
    throw new UsageError(
      "rows that are gone have no --line: leave it out, and --delete-removed deletes the posts of all of them; social-planner pull deletes one",
    );
  if (values.update && values["keep-highlevel"])
    throw new UsageError(
      "--update brings posts to the plan, and --keep-highlevel leaves them: give one of the two, each with its --line where some are to stay",
    );
  return {
    update: values.update,
    keepHighlevel: values["keep-highlevel"],
    deleteRemoved: values["delete-removed"],
    possibleDuplicates: values["possible-duplicates"],
    postAgain: values["post-again"],
    accept: values.accept as Answers["accept"],
    lines: values.line?.map(Number),
  };
}

type Answered = Values<typeof answerFlags>;

/** What is said to a command without its answers; `accept` is none, for it says of all files how they are taken. */
export function withoutAnswers<V extends Answered>(values: V): V {
  const { accept: _, ...answers } = answerFlags;
  return omit(values, Object.keys(answers));
}

/** The same with the answers that sent rows: whoever goes on with them says so, too. */
export function withoutDone<V extends Answered>(values: V): V {
  const isSent = values["post-again"] || values["possible-duplicates"];
  const done = ["update", "keep-highlevel", "delete-removed"];
  return omit(values, isSent ? done : [...done, "line"]);
}

function omit<V extends object>(values: V, names: readonly string[]): V {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))) as V;
}
