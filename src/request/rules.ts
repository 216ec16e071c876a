import { versions } from "../operation.js";
import { hasMethods, isRight, rule, type Rule, type Rules } from "../options.js";

const limits: Rules = { attempt: rule.milliseconds, total: rule.milliseconds };

/** What the option `timeout` must be, of a client and of a single call. */
export const timeoutRule: Rule = [
  (value) => value === false || (typeof value === "number" ? value > 0 : isRight(value, limits)),
  "a number of milliseconds, { attempt, total } or false",
];

/** What a client may be told. */
export const clientRules = {
  token: [
    (value) => typeof value === "string" || typeof value === "function",
    "the token or a function that gives it",
  ],
  version: [
    (value) => versions.includes(value as (typeof versions)[number]),
    `${versions.join(" or ")}`,
  ],
  baseUrl: [(value) => typeof value === "string", "an absolute URL"],
  insecureHttp: rule.flag,
  fetch: rule.function,
  retry: [
    (value) => value === false || isRight(value, { limit: rule.count, maxWait: rule.milliseconds }),
    "{ limit, maxWait } in whole repeats and milliseconds, or false",
  ],
  pace: [(value) => value === false || hasMethods(value, ["enter"]), "a pacer or false"],
  timeout: timeoutRule,
  onEvent: rule.function,
} satisfies Rules;
