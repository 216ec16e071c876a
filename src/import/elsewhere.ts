import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { captionKey, captionKeys } from "../location/caption.js";
import { nowThere } from "../location/location.js";
import { instantOf, readInstant } from "../location/instant.js";
import type { ImportThere } from "../reconcile/look.js";
import type { Job } from "./job.js";

/** What was sent together: to which accounts, when it was to go out, and what it said. */
interface Sending {
  readonly accountIds: readonly string[];
  readonly instants: readonly (number | undefined)[];
  readonly captions: readonly string[];
}

/**
 * The accounts to which the plan's file went together with its own, or with some of its captions, and that it does not go
 * to by now, while posts are to come.
 */
export function findElsewhere(
  { csv, posts, accounts, everyAccount, others, location }: Job,
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
  const said = new Set(posts.flatMap(captionKeys).filter(Boolean));
  const now = nowThere(location);
  const ids = [...parts.filter(isSent).map(ofPart), ...foreign.map(ofImport)]
    .filter(({ instants }) => instants.some((instant = now) => instant > now))
    .filter(
      ({ accountIds, captions }) =>
        accountIds.some((id) => own(id)) ||
        captions.some((caption) => said.has(captionKey(caption))),
    )
    .flatMap(({ accountIds }) => accountIds);
  const named = ids.filter((id) => !own(id)).flatMap((id) => find(id) ?? []);
  return [...new Set(named)].filter(({ id = "" }) => !elsewhere.has(id));
}

function isSent({ finalizingAt, creating, isUndone }: PartRecord): boolean {
  return !isUndone && (finalizingAt ?? creating) !== undefined;
}

function ofPart({ accountIds, rows }: PartRecord): Sending {
  const instants = rows.map(({ utc }) => instantOf(utc));
  return { accountIds, instants, captions: rows.map(({ caption }) => caption) };
}

function ofImport({ accountIds, rows }: ImportThere): Sending {
  const instants = rows.map(({ scheduleDate }) => readInstant(scheduleDate));
  return { accountIds, instants, captions: rows.map(({ summary }) => summary ?? "") };
}
