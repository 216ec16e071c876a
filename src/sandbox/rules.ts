import { zoneRule } from "../csv/options.js";
import { isRight, oneOf, rule } from "../options.js";
import type { Rule, Rules, RulesOf } from "../options.js";
import type { Limit } from "./server/limit.js";
import type { AccountSeed } from "./world/connection.js";
import type { Fault } from "./world/fault.js";
import type { Behaviour, LocationSeed } from "./world/settings.js";

const faultRules: RulesOf<Fault> = {
  kind: oneOf(
    ...(["limit", "error", "html", "reset", "truncate", "no_results", "delay", "answer"] as const),
    "finalized",
    "deleted",
    "reconnected",
  ),
  at: rule.text,
  nth: rule.some,
  times: rule.count,
  acts: rule.flag,
  retryAfter: rule.count,
  status: rule.some,
  body: [() => true, "anything"],
  delayMs: rule.milliseconds,
};

/** What may be said of how a location behaves. */
export const behaviourRules: RulesOf<Behaviour> = {
  folders: oneOf("kept", "ignored"),
  stepMs: rule.milliseconds,
  staleMs: rule.milliseconds,
  csvId: rule.flag,
  overflow: oneOf("refuse", "cut"),
  csvs: oneOf("list", "object"),
  idName: oneOf("_id", "id"),
  rowsCount: oneOf("posts", "lines"),
  reading: oneOf("in_review", "in_progress", "failed"),
  importing: oneOf("completed", "importing", "failed"),
  lost: rule.count,
  lateMs: rule.milliseconds,
  refinalize: oneOf("refuse", "double", "ignore"),
  statusless: oneOf("draft", "published"),
  publishing: oneOf("published", "failed"),
  media: oneOf("all", "first"),
  times: oneOf("both", "scheduleDate", "displayDate"),
  clockMs: [(value) => Number.isFinite(value), "a number of milliseconds"],
  faults: listOf(faultRules),
};

const seedRules = {
  timeZone: zoneRule,
  accounts: listOf<AccountSeed>({
    platform: rule.text,
    name: rule.string,
    type: rule.text,
    isExpired: rule.flag,
    expire: rule.text,
    originId: rule.text,
    oauthId: rule.text,
  }),
  // As HighLevel tells them, whatever it tells.
  users: rule.list,
};

const locationRules: RulesOf<LocationSeed> = { ...seedRules, name: rule.string };
const limitRules: RulesOf<Limit> = { max: rule.some, intervalMs: rule.some, daily: rule.some };

/** What may be said of how a sandbox is set up. */
export const sandboxRules = {
  ...behaviourRules,
  ...seedRules,
  port: rule.count,
  locations: [
    (value) => Object.values(Object(value) as object).every((one) => isRight(one, locationRules)),
    `locations by their id, each { ${Object.keys(locationRules).join(", ")} }`,
  ],
  anyLocation: rule.flag,
  limit: [(value) => isRight(value, limitRules), "{ max, intervalMs, daily }"],
} satisfies Rules;

function listOf<Entry>(entry: RulesOf<Entry>): Rule {
  const isList = (value: unknown) =>
    Array.isArray(value) && value.every((one) => isRight(one, entry as Rules));
  return [isList, `a list of { ${Object.keys(entry).join(", ")} }`];
}
