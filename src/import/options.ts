import { checkOptions, hasMethods, isRight, rule } from "../options.js";
import type { Rules } from "../options.js";

const answers: Rules = {
  update: rule.flag,
  keepHighlevel: rule.flag,
  deleteRemoved: rule.flag,
  postAgain: rule.flag,
  possibleDuplicates: [(value) => value === "post" || value === "skip", '"post" or "skip"'],
  accept: rule.texts,
  lines: [(value) => Array.isArray(value), "a list of numbers"],
};

const rules: Rules = {
  file: [
    (value) =>
      value instanceof Blob || (typeof value === "object" && value !== null && "rows" in value),
    "a Blob, a File or what readCsv gave",
  ],
  accountIds: rule.texts,
  userId: rule.text,
  timeZone: rule.text,
  locationName: rule.text,
  approver: rule.text,
  schedule: [
    (value) => typeof value === "boolean" || value === "staged",
    'true, false or "staged"',
  ],
  dates: [(value) => value === "mdy" || value === "dmy", '"mdy" or "dmy"'],
  via: [(value) => value === "csv" || value === "posts", '"csv" or "posts"'],
  allowDrafts: rule.flag,
  skipBadRows: rule.flag,
  dryRun: rule.flag,
  answers: [
    (value) => isRight(value, answers),
    "true or false for each answer, a list for accept and lines, post or skip for possibleDuplicates",
  ],
  ledger: [(value) => hasMethods(value, ["open", "list"]), "a ledger"],
  media: [(value) => hasMethods(value, ["look", "open"]), "a folder of media"],
  holds: [(value) => hasMethods(value, ["open"]), "a store of holds"],
  rowIds: [(value) => hasMethods(value, ["get", "entries"]), "a Map of names by row"],
  patience: rule.milliseconds,
  signal: rule.signal,
};

/**
 * Holds what a caller of `importCsv` says against what it can mean: a word in place of `true` must never publish.
 *
 * @throws TypeError that names the option, before anybody is asked.
 */
export function checkImportOptions(options: unknown): void {
  checkOptions("importCsv", options, rules, ["file", "accountIds", "userId"]);
}
