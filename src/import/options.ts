import { checkRules, zoneRule } from "../csv/options.js";
import { hasMethods, isRight, oneOf, rule, type Rule, type RulesOf } from "../options.js";
import type { Answers } from "../reconcile/answers.js";
import type { ImportOptions } from "./job.js";

const answers: RulesOf<Answers> = {
  update: rule.flag,
  keepHighlevel: rule.flag,
  deleteRemoved: rule.flag,
  postAgain: rule.flag,
  possibleDuplicates: oneOf("post", "skip"),
  accept: [(value) => Array.isArray(value) && value.every((one) => one === "media"), '["media"]'],
  lines: [(value) => Array.isArray(value) && value.every(Number.isInteger), "a list of numbers"],
};

// A row that is gone has no line: a caller who names lines would not mean all of them.
const isOfGone = ({ deleteRemoved, lines }: Answers) => Boolean(deleteRemoved && lines);
// One changes what differs, and the other leaves it.
const isTorn = ({ update, keepHighlevel }: Answers) => Boolean(update && keepHighlevel);

const answersRule: Rule = [
  (value) => isRight(value, answers) && !isOfGone(value as Answers) && !isTorn(value as Answers),
  'true or false for update, keepHighlevel, deleteRemoved and postAgain, "post" or "skip" for possibleDuplicates, ["media"] for accept, numbers for lines, and none beside deleteRemoved; update or keepHighlevel, not both',
];

/** What a caller may say of how posts are sent, to one client or to many. */
export const sendingRules = {
  dates: checkRules.dates,
  times: checkRules.times,
  allowDrafts: rule.flag,
  via: checkRules.via,
  answers: answersRule,
  ledger: rule.ledger,
  holds: rule.store,
  media: [(value) => hasMethods(value, ["look", "open"]), "a folder of media"],
  patience: rule.milliseconds,
  signal: rule.signal,
} satisfies Partial<RulesOf<ImportOptions>>;

/** What a caller of `importCsv` may say: a word in place of `true` must never publish. */
export const importRules: RulesOf<ImportOptions> = {
  ...sendingRules,
  file: [
    (value) =>
      value instanceof Blob || (typeof value === "object" && value !== null && "rows" in value),
    "a Blob, a File or what readCsv gave",
  ],
  accountIds: rule.texts,
  userId: rule.text,
  timeZone: zoneRule,
  locationName: rule.text,
  approver: [(value) => value === null || rule.text[0](value), "a text that is not empty, or null"],
  schedule: [
    (value) => typeof value === "boolean" || value === "staged",
    'true, false or "staged"',
  ],
  skipBadRows: rule.flag,
  dryRun: rule.flag,
  others: rule.list,
  rowIds: [(value) => hasMethods(value, ["get", "entries"]), "a Map of names by row"],
};
