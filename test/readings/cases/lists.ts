import { each, lax, staged } from "./case.js";
import type { Cases } from "./case.js";

const sound = [
  "count_less",
  "count_zero",
  "count_text",
  "count_null",
  "count_page",
  "no_count",
  "total",
  "fifty",
  "ten_of_count_page",
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

/** Among so many other posts that they take two pages. */
const crowded: Cases = {
  ...each("pages", ["no_count", "count_less", "count_text", "fifty", "newest_first", "overlaps"]),
  ...lax(
    "always",
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
};

/** How lists are paged. */
export const pages: Cases = {
  ...each("pages", sound),
  ...each("rowPages", sound),
  ...each("importPages", sound),
  ...lax("always", {
    ...each("pages", broken),
    ...each("rowPages", broken),
    ...each("importPages", broken),
  }),
  ...staged("crowd", crowded),
};

/** What lists hold, and when. */
export const lists: Cases = {
  ...each("lag", [{ lists: 1 }, { lists: 2 }, { ms: 100 }]),
  ...each("importLag", [{ lists: 1 }, { lists: 2 }]),
  ...each("span", ["ignored", "drafts_too", "needs_both"]),
  ...each("filter", ["ignored", "all_without_drafts"]),
  ...each("ripens", [1, 2]),
  ...lax("always", {
    ...each("lag", [{ lists: 12 }, { ms: 3_000 }]),
    ...each("importLag", [{ lists: 12 }]),
    ...each("single", ["bare", "data", "list", "never"]),
    ...each("span", ["made", "days"]),
    ...each("filter", ["all_is_published"]),
    ...each("flickers", ["empty", "error", "no_results", "says_failed"]),
    ...each("ripens", [20]),
    "posts/get lags, too": { reading: { single: "lags", lag: { lists: 3 } } },
    "lag and no id": { reading: { create: "no_id", lag: { lists: 4 } } },
    "lag and an empty 201": { reading: { create: "empty", lag: { ms: 1_500 } } },
    "lag and 408": { reading: { create: "timeout", lag: { ms: 1_500 } } },
  }),
};

/** How things and their accounts are named. */
export const names: Cases = {
  ...each("postId", ["id", "both", "number"]),
  ...each("importId", ["id", "both", "number"]),
  ...each("rowId", ["id", "both", "none", "mongo", "number"]),
  ...each("account", ["accountId", "both", "old", "repeated"]),
  ...each("platform", ["google", "null", "upper"]),
  ...each("rowAccounts", ["ids", "objects"]),
  ...each("accountList", ["null_groups", "underscore", "odd_entries", "no_origin"]),
  ...each("extras", ["nulls", "rich"]),
  ...each("account", ["siblings", "siblings_own", "together"]),
  ...each("codes", [200, 202]),
  ...each("bodyType", ["text", "none", "charset"]),
  ...each("fileName", ["no_extension", "lower_case", "encoded"]),
  ...each("filePath", ["url", "absent", "other"]),
  "no id of the import, and its file as an address": {
    reading: { assign: "no_id", filePath: "url" },
  },
  "no id of the import, and no file": { reading: { assign: "no_id", filePath: "absent" } },
  ...lax("always", {
    ...each("postId", ["mongo", "none"]),
    ...each("importId", ["mongo", "none"]),
    ...each("account", ["objects", "text", "origin", "oauth", "none"]),
    ...each("accountList", ["top_level"]),
    ...each("fileName", ["cut", "absent", "path"]),
    ...each("importPlace", ["flat", "none", "list", "text"]),
    "no id of the import, no file, and its name encoded": {
      reading: { assign: "no_id", filePath: "absent", fileName: "encoded" },
    },
  }),
};
