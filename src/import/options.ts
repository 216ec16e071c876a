import { checkRules } from "../csv/options.js";
import { checkAllOptions, hasMethods, isRight, oneOf, rule } from "../options.js";
import type { Rules } from "../options.js";

const answers: Rules = {
  update: rule.flag,
  keepHighlevel: rule.flag,
  deleteRemoved: rule.flag,
  postAgain: rule.flag,
  possibleDuplicates: oneOf("post", "skip"),
  accept: [(value) => Array.isArray(value) && value.every((one) => one === "media"), '["media"]'],
  lines: [(value) => Array.isArray(value) && value.every(Number.isInteger), "a list of numbers"],
};

/** What a caller may say of how posts are sent. */
export const sendingRules: Rules = {
  ...checkRules,
  answers: [
    (value) => isRight(value, answers),
    'true or false for each answer, ["media"] for accept, numbers for lines, "post" or "skip" for possibleDuplicates',
  ],
  ledger: rule.ledger,
  holds: rule.store,
  media: [(value) => hasMethods(value, ["look", "open"]), "a folder of media"],
  patience: rule.milliseconds,
  signal: rule.signal,
};

const rules: Rules = {
  ...sendingRules,
  file: [
    (value) =>
      value instanceof Blob || (typeof value === "object" && value !== null && "rows" in value),
    "a Blob, a File or what readCsv gave",
  ],
  accountIds: rule.texts,
  userId: rule.text,
  locationName: rule.text,
  approver: rule.text,
  schedule: [
    (value) => typeof value === "boolean" || value === "staged",
    'true, false or "staged"',
  ],
  skipBadRows: rule.flag,
  dryRun: rule.flag,
  others: rule.list,
  rowIds: [(value) => hasMethods(value, ["get", "entries"]), "a Map of names by row"],
};

/**
 * Holds what a caller of `importCsv` says against what it can mean: a word in place of `true` must never publish.
 *
 * @throws TypeError that names the option, before anybody is asked.
 */
export function checkImportOptions(options: unknown): void {
  checkAllOptions("importCsv", options, rules, ["file", "accountIds", "userId"]);
}

/**
 * Holds what a caller says of an import that is to be taken back against what it can mean.
 *
 * @throws TypeError that names the option, before anybody is asked.
 */
export function checkUndoOptions(caller: string, options: unknown): void {
  checkAllOptions(caller, options, sendingRules, ["ledger"]);
}
