import { checkCsv } from "../../csv/check.js";
import type { Finding } from "../../csv/rules.js";
import { codeOf } from "../../errors.js";
import { isAccountError, listAccounts, pickConnected } from "../../location/accounts.js";
import type { Account } from "../../location/accounts.js";
import type { Version } from "../../operation.js";
import { explain } from "../explain.js";
import { officeOf, type Plan, type PlanInput, type Plans } from "../plan.js";
import { lookAtPlace, nameClient, toItem, tryPlace, unknownZone } from "../result.js";
import type { Item, Place, Result } from "../result.js";
import { count } from "../text.js";
import type { Call } from "../tool.js";

interface Looked {
  readonly client: string;
  readonly place: Place;
  readonly version?: Version | undefined;
  /** Absent where they could not be read. */
  readonly accounts?: readonly Account[] | undefined;
  /** What HighLevel has against the client: its zone is another, or nobody says one. */
  readonly refusal?: string | undefined;
  /** Why it could not be looked at. */
  readonly unseen?: string | undefined;
}

/** Checks a plan by the rules of its file, and by the accounts and the time zone that HighLevel has. */
export async function checkPlan(plans: Plans, input: PlanInput, { signal }: Call): Promise<Result> {
  const plan = await plans.add(input);
  const { sheet } = plan;
  const names = [...new Set(sheet.groups.map(({ client }) => client))];
  const looked = await Promise.all(names.map((name) => look(plan, name, signal)));
  const lookOf = (name: string) => looked.find(({ client }) => client === name)!;
  const checked = sheet.groups.map((group) => checkGroup(plan, group, lookOf(group.client)));
  const findings = [...new Set([...sheet.findings, ...checked.flatMap((one) => one.findings)])];
  const of = (kind: string) => findings.filter(({ severity }) => severity === kind).map(toItem);
  const refusals = [
    ...looked.flatMap(({ client, refusal }) => (refusal ? [toRefusal(client, refusal)] : [])),
    ...checked.flatMap(({ refusal }) => (refusal ? [refusal] : [])),
  ];
  const unseen = looked.flatMap(({ client, unseen: why }) =>
    why ? [{ client: nameClient(client), state: "not looked at", why }] : [],
  );
  const errors = [...of("error"), ...refusals];
  const good = checked.reduce((sum, one) => sum + one.good, 0);
  return {
    where: looked.map(({ place }) => place),
    ...conclude(errors.length, unseen.length, { good, clients: names.length }),
    counts: {
      good_posts: good,
      errors: errors.length,
      warnings: of("warning").length,
      waiting_for_approval: sheet.waiting.length,
    },
    items: [...errors, ...unseen, ...of("warning")],
    plan: plan.id,
    full: findings,
  };
}

function conclude(
  errors: number,
  unseen: number,
  { good, clients }: { readonly good: number; readonly clients: number },
): Pick<Result, "outcome" | "next"> {
  const what = clients > 1 ? "a client that has one is not sent" : "nothing can be sent";
  if (errors > 0)
    return {
      outcome: `${count(errors, "error")}: ${what}`,
      next: "mend what the items say, then check_plan",
    };
  if (unseen > 0)
    return {
      outcome: "good by the rules of its file; accounts and time zone could not be looked at",
      next: "call doctor, which tells what is in the way, then check_plan",
    };
  return good > 0
    ? { outcome: "good", next: "call diff_plan with it" }
    : { outcome: "no post of it is to be sent", next: "tell the person" };
}

async function look(plan: Plan, name: string, signal: AbortSignal): Promise<Looked> {
  const office = officeOf(plan, name);
  try {
    const planner = await office.connect();
    const place = await lookAtPlace(planner, office, signal);
    const { version } = planner;
    return { client: name, place, version, accounts: await listAccounts(planner, signal) };
  } catch (error) {
    signal.throwIfAborted();
    const why = codeOf(error) === "location" ? "refusal" : "unseen";
    return { client: name, place: await tryPlace(office, signal), [why]: explain(error) };
  }
}

/** Checks the posts of a group for the networks of its accounts. */
function checkGroup(
  { how }: Plan,
  { client, csv, accounts: wanted }: Plan["sheet"]["groups"][number],
  { place, version, accounts }: Looked,
): { good: number; findings: readonly Finding[]; refusal?: Item | undefined } {
  const timeZone = place.time_zone === unknownZone ? undefined : place.time_zone;
  const { media: _media, via = "csv", ...reading } = how;
  const options = { ...reading, via, version, timeZone, limit: Infinity };
  const check = (platforms?: string[]) => {
    const { count: good, findings } = checkCsv(csv, { ...options, platforms });
    return { good, findings };
  };
  if (!accounts) return check();
  try {
    return check(pickConnected(accounts, wanted).flatMap(({ platform }) => platform ?? []));
  } catch (error) {
    if (!isAccountError(error)) throw error;
    return { ...check(), refusal: toRefusal(client, explain(error)) };
  }
}

function toRefusal(client: string, message: string): Item {
  return { client: nameClient(client), severity: "error", message };
}
