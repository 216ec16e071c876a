import type { Reading } from "./server/reading.js";
import type { SceneName } from "./scenes.js";

/** When a run may stop and say why, instead of ending well. */
export type Leave =
  /** Never. */
  | "never"
  /** Where nothing is remembered of what was sent. */
  | "anew"
  /** Where what was sent has no ids of its own: from a file, or where nothing is remembered. */
  | "without_ids"
  /** Always: nobody can know what is there. */
  | "always";

/** A reading with what happens in its world, and how an import may end there. */
export interface Case {
  readonly reading: Reading;
  readonly scene?: SceneName;
  readonly stops?: Leave;
}

const lax = (stops: Leave, cases: Readonly<Record<string, Case>>): Record<string, Case> =>
  Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, { ...one, stops }]));

const each = <K extends keyof Reading>(
  key: K,
  values: readonly NonNullable<Reading[K]>[],
): Record<string, Case> =>
  Object.fromEntries(
    values.map((value) => [
      `${key} ${typeof value === "string" ? value : JSON.stringify(value)}`,
      { reading: { [key]: value } },
    ]),
  );

const readable = [
  "no_milliseconds",
  "no_seconds",
  "microseconds",
  "zero_offset",
  "short_offset",
  "local_offset",
  "other_offset",
  "lower_case",
  "blank",
  "blank_offset",
  "blank_utc",
  "milliseconds",
  "seconds",
  "milliseconds_text",
  "seconds_text",
  "mongo",
  "http",
  "jittered",
] as const;
/** Written so oddly, or so badly, that an import may give up. */
const unreadable = [
  "basic",
  "with_zone",
  "mongo_long",
  "firestore",
  "wall",
  "words",
  "empty",
  "null",
  "invalid",
] as const;

const instants = {
  ...each("instant", readable),
  ...each("rowInstant", readable),
  ...each("times", ["displayDate", "scheduleDate"]),
  ...lax("always", {
    ...each("instant", unreadable),
    ...each("rowInstant", unreadable),
    ...each("times", ["neither", "contradict"]),
  }),
};

const zones = {
  ...each("zone", ["US/Eastern", "EST5EDT", "america/new_york"]),
  ...each("location", ["no_zone", "null_zone", "forbidden", "bare", "camel"]),
  ...lax("always", {
    ...each("zone", [
      "America/Detroit",
      "America/Chicago",
      "(GMT-05:00) Eastern Time",
      "UTC-05:00",
      "Eastern Standard Time",
      "",
    ]),
    ...each("csvZone", ["Etc/UTC", "America/Los_Angeles", "America/Phoenix"]),
  }),
};

const same = [
  "escaped",
  "escaped_lines",
  "half_escaped",
  "named_entities",
  "trimmed",
  "padded",
  "unix_lines",
  "dos_lines",
  "one_line",
  "double_lines",
  "hard_blanks",
  "nfd",
  "zero_width",
  "byte_order_mark",
  "soft_hyphens",
  "direction_marks",
  "no_variation",
  "more_variation",
] as const;
const similar = [
  "escaped_twice",
  "html",
  "nfkc",
  "typographic",
  "dashes",
  "short_links",
  "bare_links",
  "tracked_links",
  "escaped_links",
  "cut",
  "cut_ellipsis",
  "hashtag_space",
  "signed",
  "lower_case",
  "no_emoji",
  "question_marks",
] as const;
const unlike = ["mojibake", "cut_short", "null", "absent"] as const;

const captions = {
  ...each("caption", same),
  ...each("rowCaption", same),
  ...each("appends", [" ", "\n\n"]),
  ...lax("without_ids", {
    ...each("caption", [...similar, ...unlike]),
    ...each("appends", ["short", "nothing"]),
  }),
  ...lax("always", each("rowCaption", [...similar, ...unlike])),
};

const media = {
  ...each("media", ["with_thumbnail", "bare_type", "no_type", "upper_host"]),
  ...each("rowMedia", [
    "rehosted",
    "rehosted_with_origin",
    "signed_anew",
    "proxied",
    "with_thumbnail",
    "bare_type",
    "no_type",
    "upper_host",
  ]),
  ...lax(
    "without_ids",
    each("media", [
      "rehosted",
      "rehosted_with_origin",
      "signed_anew",
      "proxied",
      "first_only",
      "last_only",
      "no_url",
      "urls",
      "reversed",
      "twice",
      "empty",
      "null",
      "absent",
      "nulls",
    ]),
  ),
  ...lax(
    "always",
    each("rowMedia", [
      "first_only",
      "last_only",
      "no_url",
      "urls",
      "reversed",
      "twice",
      "empty",
      "null",
      "absent",
      "nulls",
    ]),
  ),
};

const ids = {
  ...each("postId", ["id", "both", "number"]),
  ...each("importId", ["id", "both", "number"]),
  ...each("rowId", ["id", "both", "none", "mongo", "number"]),
  ...lax("always", {
    ...each("postId", ["mongo", "none"]),
    ...each("importId", ["mongo", "none"]),
  }),
};

const accounts = {
  ...each("account", ["accountId", "both", "old"]),
  ...each("platform", ["google", "null", "upper"]),
  ...each("rowAccounts", ["ids", "objects"]),
  ...each("accountList", ["null_groups", "underscore", "odd_entries", "no_origin"]),
  ...lax("always", {
    ...each("account", ["objects", "text", "origin", "oauth", "none"]),
    ...each("accountList", ["top_level"]),
  }),
  ...each("extras", ["nulls", "rich"]),
};

const pageReadings = [
  "count_less",
  "count_zero",
  "count_text",
  "count_null",
  "count_page",
  "no_count",
  "total",
  "fifty",
  "newest_first",
  "shuffled",
  "everything",
  "empty_object",
  "empty_null",
  "empty_text",
  "overlaps",
] as const;
const broken = [
  "count_more",
  "fifty_no_count",
  "three_no_count",
  "ignores_skip",
  "ignores_skip_no_count",
  "skips_pages",
  "twice",
  "shifts",
  "loses_end",
  "null",
  "absent",
  "no_results",
  "results_list",
  "keyed",
  "one_object",
  "with_nulls",
] as const;

/** The same among so many other posts that they take two pages. */
const crowded = (cases: Record<string, Case>): Record<string, Case> =>
  Object.fromEntries(
    Object.entries(cases).map(([name, one]) => [`${name}, crowded`, { ...one, scene: "crowd" }]),
  );

const pages = {
  ...each("pages", pageReadings),
  ...each("rowPages", pageReadings),
  ...each("importPages", pageReadings),
  ...crowded(
    each("pages", ["no_count", "count_less", "count_text", "fifty", "newest_first", "overlaps"]),
  ),
  ...lax("always", {
    ...each("pages", broken),
    ...each("rowPages", broken),
    ...each("importPages", broken),
    ...crowded(
      each("pages", [
        "count_more",
        "fifty_no_count",
        "ignores_skip",
        "ignores_skip_no_count",
        "skips_pages",
        "shifts",
        "loses_end",
        "with_nulls",
      ]),
    ),
  }),
};

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
  "conflict",
  "own_fault",
  "limit",
  "gateway",
] as const;

const answers = {
  ...each("assign", thanks.slice(0, 9)),
  ...each("create", thanks.slice(0, 9)),
  ...each("finalize", thanks.slice(0, 9)),
  ...lax("always", {
    ...each("assign", thanks.slice(9)),
    ...each("create", thanks.slice(9)),
    ...each("finalize", thanks.slice(9)),
  }),
  ...each("upload", ["no_count", "count_text", "count_with_header", "renames"]),
  ...lax("always", each("upload", ["bare"])),
};

const lags = {
  ...each("lag", [{ lists: 1 }, { lists: 2 }, { ms: 100 }]),
  ...each("importLag", [{ lists: 1 }, { lists: 2 }]),
  ...lax("always", {
    ...each("lag", [{ lists: 12 }, { ms: 3_000 }]),
    ...each("importLag", [{ lists: 12 }]),
  }),
  ...lax("always", {
    "posts/get lags, too": { reading: { single: "lags", lag: { lists: 3 } } },
    "lag and no id": { reading: { create: "no_id", lag: { lists: 4 } } },
    "lag and an empty 201": { reading: { create: "empty", lag: { ms: 1_500 } } },
    "lag and 408": { reading: { create: "timeout", lag: { ms: 1_500 } } },
  }),
  ...lax("always", each("single", ["bare", "data", "list", "never"])),
};

const statuses = {
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
  "completed before its posts are there": {
    reading: { makes: { ms: 200 }, importing: ["completed"] },
  },
  "no second finalizing": { reading: { refinalize: "refused" as const } },
  ...lax("always", {
    ...each("staging", [
      ["pending"],
      ["in_progress"],
      ["review"],
      ["completed"],
      ["failed"],
      ["in_review", "pending"],
    ]),
    ...each("importing", [["importing"], ["in_review"], ["failed"], ["deleted"], ["done"]]),
    ...each("makes", [{ ms: 3_600_000 }, { ms: 1_500 }, { eachMs: 120 }, { only: 5 }, { only: 0 }]),
    ...each("becomes", ["draft", "failed", "in_review", "published", "other_minute", "other_hour"]),
    ...each("statuses", [
      { scheduled: "draft" },
      { scheduled: "failed" },
      { scheduled: "in_progress" },
      { scheduled: "queued" },
      { scheduled: null },
      { scheduled: "" },
      { in_review: "ready" },
      { completed: "COMPLETED", in_review: "IN_REVIEW" },
      { completed: "done" },
    ]),
    "completed, and its posts never come": {
      reading: { makes: { only: 0 }, importing: ["completed"] },
    },
  }),
};

const clocks = {
  ...each("clock", [3_600_000, -3_600_000, 86_400_000 * 3]),
  ...each("date", ["none", "nonsense", "cached"]),
  ...lax("always", each("clock", [86_400_000 * 365 * 80])),
};

const reader = lax("always", {
  ...each("csv", ["splits_lists", "reorders", "loses_last", "merges_repeats"]),
  ...each("rowSays", ["objects"]),
});
const rows = each("rowSays", ["empty_errors", "null_errors", "statuses"]);

const others: Record<string, Case> = {
  "an odd post of somebody else": { reading: {}, scene: "odd" },
  "a deleted twin": { reading: {}, scene: "deleted" },
  "a deleted twin that is still listed with a flag": {
    reading: { deleted: "flag" },
    scene: "deleted",
  },
  "a deleted twin with that status": { reading: { deleted: "status" }, scene: "deleted" },
  "somebody else's picture without a caption": { reading: {}, scene: "picture", stops: "always" },
  "somebody else's picture, and all are copied": {
    reading: { media: "rehosted" },
    scene: "picture",
    stops: "always",
  },
  "nowhere and now here": { reading: {}, scene: "now_here", stops: "always" },
  "the same caption last week": { reading: {}, scene: "last_week" },
  "the same words on another account": { reading: {}, scene: "elsewhere" },
  "a name that two accounts share": { reading: {}, scene: "namesake", stops: "always" },
  "an import of that name by somebody else": { reading: {}, scene: "import" },
  "an account that is connected again": { reading: {}, scene: "reconnected" },
  "an account that is connected again, and posts keep its old id": {
    reading: { account: "old" },
    scene: "reconnected",
  },
};
/** Every reading by itself. */
export const cases: Readonly<Record<string, Case>> = {
  plain: { reading: {} },
  ...instants,
  ...zones,
  ...captions,
  ...media,
  ...ids,
  ...accounts,
  ...pages,
  ...answers,
  ...lags,
  ...statuses,
  ...clocks,
  ...reader,
  ...rows,
  ...others,
};

const ofFiles = new Set<keyof Reading>([
  "rowInstant",
  "rowCaption",
  "rowMedia",
  "rowId",
  "rowAccounts",
  "rowPages",
  "rowSays",
  "importId",
  "importLag",
  "upload",
  "assign",
  "finalize",
  "refinalize",
  "staging",
  "importing",
  "makes",
  "csv",
  "csvZone",
]);

/** On which routes a reading makes a difference. */
export function routesOf({ reading }: Case): readonly ("csv" | "posts")[] {
  const keys = Object.keys(reading) as (keyof Reading)[];
  if (keys.length > 0 && keys.every((key) => ofFiles.has(key))) return ["csv"];
  if (keys.length > 0 && keys.every((key) => key === "create")) return ["posts"];
  return ["csv", "posts"];
}
