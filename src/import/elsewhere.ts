import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { indexAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import { nowThere } from "../location/location.js";
import { instantOf, readInstant } from "../location/instant.js";
import type { ImportThere } from "../reconcile/look.js";
import type { Job } from "./job.js";

/** What was sent together: to which accounts, and when it was to go out. */
interface Sending {
  readonly accountIds: readonly string[];
  readonly instants: readonly (number | undefined)[];
}

/** The accounts to which the plan's file went together with its own, and that it does not go to by now, while posts are to come. */
export function findElsewhere(
  { csv, accounts, everyAccount, others, location }: Job,
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
): Account[] {
  const isOfPlan = (one: { readonly file?: string | undefined }) => isOfFile(one, csv.name);
  const parts = records.filter(isOfPlan).flatMap((record) => record.parts);
  const known = new Set(records.flatMap((record) => record.parts.flatMap(({ id }) => id ?? [])));
  const foreign = imports.filter((one) => one.isCarriedOut && !known.has(one.id) && isOfPlan(one));
  const own = indexAccounts(accounts);
  const find = indexAccounts(everyAccount);
  const elsewhere = new Set(others.map(({ accountId }) => accountId));
  const now = nowThere(location);
  const ids = [...parts.filter(isSent).map(ofPart), ...foreign.map(ofImport)]
    .filter(({ instants }) => instants.some((instant = now) => instant > now))
    .filter(({ accountIds }) => accountIds.some((id) => own(id)))
    .flatMap(({ accountIds }) => accountIds);
  const named = ids.filter((id) => !own(id)).flatMap((id) => find(id) ?? []);
  return [...new Set(named)].filter(({ id = "" }) => !elsewhere.has(id));
}

function isSent({ finalizingAt, creating, isUndone }: PartRecord): boolean {
  return !isUndone && (finalizingAt ?? creating) !== undefined;
}

function ofPart({ accountIds, rows }: PartRecord): Sending {
  return { accountIds, instants: rows.map(({ utc }) => instantOf(utc)) };
}

function ofImport({ accountIds, rows }: ImportThere): Sending {
  return { accountIds, instants: rows.map(({ scheduleDate }) => readInstant(scheduleDate)) };
}
