import { each, lax } from "./case.js";
import type { Cases } from "./case.js";

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
  "numeric_entities",
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
  "hashtags_last",
  "capital_hashtags",
  "short_codes",
  "markdown",
  "glued_lines",
  "http_links",
  "doubled",
  "signed",
  "lower_case",
  "no_emoji",
  "question_marks",
] as const;
const unlike = ["mojibake", "cut_short", "null", "absent"] as const;

/** How captions are told, and the links behind them. */
export const captions: Cases = {
  ...each("caption", same),
  ...each("appends", [" ", "\n\n"]),
  ...lax("without_ids", {
    ...each("caption", [...similar, ...unlike]),
    ...each("appends", ["short", "nothing"]),
  }),
};

/** How captions and media are told. */
export const words: Cases = {
  ...captions,
  ...each("rowCaption", same),
  ...lax("always", each("rowCaption", [...similar, ...unlike])),
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
      "optimized",
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
