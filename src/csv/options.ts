import { versions } from "../operation.js";
import { oneOf, rule } from "../options.js";
import type { Rules } from "../options.js";

/** What a caller may say of how a file is read and judged. */
export const checkRules: Rules = {
  timeZone: rule.text,
  now: rule.date,
  dates: oneOf("mdy", "dmy"),
  times: oneOf("utc", "local", "as-written"),
  allowDrafts: rule.flag,
  platforms: rule.list,
  limit: rule.count,
  via: oneOf("csv", "posts"),
  version: oneOf(...versions),
};
