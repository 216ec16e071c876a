import { versions } from "../operation.js";
import { oneOf, rule, type Rule, type Rules } from "../options.js";
import { isEncoding } from "./encoding.js";
import { isZone } from "./zone.js";

/** What the option `timeZone` must be, wherever it stands. */
export const zoneRule: Rule = [isZone, "an IANA time zone such as America/New_York"];

/** What a caller may say of how a file is read. */
export const readRules = {
  name: rule.text,
  lead: rule.texts,
  strict: rule.flag,
  map: rule.object,
  encoding: [isEncoding, "an encoding such as windows-1252"],
} satisfies Rules;

/** What a caller may say of how a file is judged. */
export const checkRules = {
  timeZone: zoneRule,
  now: rule.date,
  dates: oneOf("mdy", "dmy"),
  times: oneOf("utc", "local", "as-written"),
  allowDrafts: rule.flag,
  platforms: rule.list,
  limit: rule.count,
  via: oneOf("csv", "posts"),
  version: oneOf(...versions),
} satisfies Rules;
