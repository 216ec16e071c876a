import { each, lax } from "./case.js";
import type { Cases } from "./case.js";

const thanks = [
  "no_id",
  "id",
  "empty",
  "no_content",
  "null",
  "braces",
  "html",
  "says_failed",
  "timeout",
] as const;
/** Words of a refusal, though it was carried out. */
const refusals = ["conflict", "own_fault", "limit", "gateway"] as const;

/** Every status of posts and imports, spelled. */
function spellAll(spell: (word: string) => string): Readonly<Record<string, string>> {
  const words =
    "draft scheduled published failed deleted in_review in_progress pending importing completed";
  return Object.fromEntries(words.split(" ").map((word) => [word, spell(word)]));
}

/** What answers a deed. */
export const answers: Cases = {
  ...each("assign", thanks),
  ...each("create", thanks),
  ...each("finalize", thanks),
  ...each("upload", ["no_count", "count_text", "count_with_header", "renames"]),
  ...lax("always", each("upload", ["bare"])),
};

/** What lies: nobody could make everything right after it, but nothing may be there twice. */
export const lies: Cases = lax("always", {
  ...each("assign", refusals),
  ...each("create", refusals),
  ...each("finalize", refusals),
  ...each("importing", [["failed"], ["deleted"]]),
  ...each("staging", [["in_review", "pending"]]),
});

/** What becomes of an import, and of the posts that are made. */
export const becoming: Cases = {
  ...each("staging", [
    ["in_review"],
    ["in_progress", "pending", "in_review"],
    ["pending", "in_progress", "in_progress", "in_progress", "in_review"],
    ["processing", "in_review"],
  ]),
  ...each("importing", [
    ["completed"],
    ["in_review", "importing", "completed"],
    ["pending", "in_progress", "completed"],
    ["importing", "importing", "importing", "completed"],
  ]),
  ...each("makes", [{ ms: 50 }, { eachMs: 5 }]),
  ...each("statuses", [{ scheduled: "SCHEDULED" }]),
  "every status in capitals": { reading: { statuses: spellAll((word) => word.toUpperCase()) } },
  "every status with blanks": {
    reading: { statuses: spellAll((word) => word.replaceAll("_", " ")) },
  },
  "every status in one word": {
    reading: {
      statuses: spellAll((word) =>
        word.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      ),
    },
  },
  ...each("rowSays", ["empty_errors", "null_errors", "statuses"]),
  ...each("refinalize", ["refused"]),
  ...each("afterwards", ["no_rows", "unlisted", "gone"]),
  "completed before its posts are there": {
    reading: { makes: { ms: 200 }, importing: ["completed"] },
  },
  ...lax("always", {
    ...each("staging", [["pending"], ["in_progress"], ["review"], ["completed"], ["failed"]]),
    ...each("importing", [["importing"], ["in_review"], ["done"]]),
    ...each("makes", [{ ms: 3_600_000 }, { ms: 1_500 }, { eachMs: 120 }, { only: 5 }, { only: 0 }]),
    ...each("becomes", [
      "twice",
      "draft",
      "failed",
      "in_review",
      "published",
      "other_minute",
      "other_hour",
    ]),
    ...each("statuses", [
      { scheduled: "draft" },
      { scheduled: "failed" },
      { scheduled: "in_progress" },
      { scheduled: "queued" },
      { scheduled: null },
      { scheduled: "" },
      { in_review: "ready" },
      { completed: "done" },
    ]),
    ...each("csv", ["splits_lists", "reorders", "loses_last", "merges_repeats"]),
    ...each("rowSays", ["objects"]),
    "completed, and its posts never come": {
      reading: { makes: { only: 0 }, importing: ["completed"] },
    },
    "rows are gone once it is through, and posts are listed late": {
      reading: { afterwards: "no_rows", lag: { lists: 6 } },
    },
    "an import is gone once it is through, and posts are listed late": {
      reading: { afterwards: "gone", lag: { lists: 6 } },
    },
  }),
};

/** What updates and deletions do: of these, imports alone see nothing. */
export const changes: Cases = lax("always", {
  ...each("update", [
    "works",
    "ignored",
    "wants_flag",
    "keeps_time",
    "drafts",
    "publishes",
    "loses_media",
    "copies",
    "refused",
    "missing",
    "composer_only",
    "no_drafts",
    "acts_500",
  ]),
  ...each("removing", ["ignored", "recreates", "only_drafts", "refused"]),
  ...each("remove", [...thanks, ...refusals]),
  ...each("deleted", ["flag", "status", "scheduled"]),
  ...each("gone", ["flag", "null", "empty", "400", "410", "500", "text"]),
  ...each("lag", [{ gone: 1 }, { gone: 3 }, { gone: 12 }]),
  "updates refused, deleted posts still listed": {
    reading: { update: "refused", lag: { gone: 6 } },
  },
  "updates ignored, deleted posts made anew": {
    reading: { update: "ignored", removing: "recreates" },
  },
  "updates refused, one of several media told": {
    reading: { update: "refused", media: "first_only" },
  },
  "updates refused, media without a type": { reading: { update: "refused", media: "bare_type" } },
  "updates refused, no media told": { reading: { update: "refused", media: "empty" } },
  "updates refused, captions cut": { reading: { update: "refused", caption: "cut" } },
  "updates refused, captions escaped": { reading: { update: "refused", caption: "escaped" } },
  "updates refused, local times": { reading: { update: "refused", instant: "local_offset" } },
  "updates refused, no id answered": { reading: { update: "refused", create: "no_id" } },
  "updates work, captions escaped": { reading: { update: "works", caption: "escaped" } },
  "updates work, captions cut": { reading: { update: "works", caption: "cut" } },
  "updates work, one of several media told": {
    reading: { update: "works", media: "first_only" },
  },
  "updates work, media copied": { reading: { update: "works", media: "rehosted" } },
  "updates work, and posts are made as drafts": { reading: { update: "works", becomes: "draft" } },
});
