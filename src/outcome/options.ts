import { checkAllOptions, rule } from "../options.js";
import type { Rules } from "../options.js";

const rules: Rules = {
  ledger: rule.ledger,
  holds: rule.store,
  anyway: rule.flag,
  dryRun: rule.flag,
  postAgain: rule.flag,
  userId: rule.text,
  approver: rule.text,
  records: rule.list,
  held: rule.list,
  now: rule.date,
  pause: rule.milliseconds,
  patience: rule.milliseconds,
  signal: rule.signal,
};

/**
 * Holds what a caller says of posts that are there against what it can mean: a word in place of `false` must not send
 * again.
 *
 * @throws TypeError that names the option, before anybody is asked.
 */
export function checkOutcomeOptions(
  caller: string,
  options: unknown,
  needed: readonly string[] = [],
  taken: readonly string[] = Object.keys(rules),
): void {
  const own = Object.entries(rules).filter(([name]) => taken.includes(name));
  checkAllOptions(caller, options, Object.fromEntries(own), needed);
}
