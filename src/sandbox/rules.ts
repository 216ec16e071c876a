import { zoneRule } from "../csv/options.js";
import {
  checkOptions,
  isRight,
  oneOf,
  rule,
  type Rule,
  type Rules,
  type RulesOf,
} from "../options.js";
import type { Limit } from "./server/limit.js";
import type { AccountSeed } from "./world/connection.js";
import type { Fault } from "./world/fault.js";
import type { Behaviour, LocationSeed, Settled } from "./world/settings.js";

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

/** What may be said of how a location behaves, and what holds where nothing is. */
const behaviours: { [Name in keyof Settled]: readonly [rule: Rule, usual: Settled[Name]] } = {
  folders: [oneOf("kept", "ignored"), "kept"],
  stepMs: [rule.milliseconds, 300],
  staleMs: [rule.milliseconds, 0],
  csvId: [rule.flag, true],
  overflow: [oneOf("refuse", "cut"), "refuse"],
  csvs: [oneOf("list", "object"), "list"],
  idName: [oneOf("_id", "id"), "_id"],
  rowsCount: [oneOf("posts", "lines"), "posts"],
  reading: [oneOf("in_review", "in_progress", "failed"), "in_review"],
  importing: [oneOf("completed", "importing", "failed"), "completed"],
  lost: [rule.count, 0],
  lateMs: [rule.milliseconds, 0],
  refinalize: [oneOf("refuse", "double", "ignore"), "refuse"],
  statusless: [oneOf("draft", "published"), "draft"],
  publishing: [oneOf("published", "failed"), "published"],
  media: [oneOf("all", "first"), "all"],
  times: [oneOf("both", "scheduleDate", "displayDate"), "both"],
  clockMs: [[(value) => Number.isFinite(value), "a number of milliseconds"], 0],
  faults: [rule.list, []],
};

/** What may be said of how a location behaves. */
export const behaviourRules = pick(0) as RulesOf<Behaviour>;

/** @throws TypeError that names the first fault that cannot be right, and what of it. */
export function checkFaults(caller: string, { faults = [] }: Behaviour): void {
  for (const [index, fault] of faults.entries())
    checkOptions(`${caller}: faults[${index}]`, fault, faultRules, ["kind"]);
}

/** A sandbox that behaves well. */
export const defaultBehaviour = pick(1) as Settled;

function pick(at: 0 | 1): object {
  return Object.fromEntries(Object.entries(behaviours).map(([name, both]) => [name, both[at]]));
}

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
