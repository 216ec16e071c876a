import type { ImportRecord } from "../ledger/ledger.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { captionKey, captionKeys } from "../location/caption.js";
import { instantOf, minuteOf, readInstant } from "../location/instant.js";
import type { ImportThere } from "../reconcile/look.js";
import type { Reconciled } from "../reconcile/state.js";

const absent = new Set(["missing", "removed", "unknown", "pulled"]);

/** Tells what is no post since its import is in review, and nobody scheduled that. */
export function findStaged(
  imports: readonly ImportThere[],
  records: readonly ImportRecord[],
  accounts: readonly Account[],
): (one: Reconciled) => boolean {
  const find = indexAccounts(accounts);
  const parts = records.flatMap((record) => record.parts);
  const begun = new Set(parts.flatMap((part) => (part.finalizingAt ? (part.id ?? []) : [])));
  const open = imports.filter((one) => one.status === "in_review" && !one.isCarriedOut);
  const rows = open
    .filter(({ id }) => !begun.has(id))
    .flatMap((one) => one.rows.map((row) => ({ ...row, accountIds: one.accountIds })));
  const keys = new Set(
    rows.flatMap(({ accountIds, scheduleDate, summary = "" }) =>
      accountIds.map((id) => keyOf(find(id)?.id, readInstant(scheduleDate), captionKey(summary))),
    ),
  );
  return ({ state, accountId, post }) => {
    const instant = instantOf(post.utc);
    const isThere = (caption: string) => keys.has(keyOf(accountId, instant, caption));
    return absent.has(state) && captionKeys(post).some(isThere);
  };
}

function keyOf(accountId: string | undefined, instant: number | undefined, caption: string) {
  return JSON.stringify([accountId, instant === undefined ? "" : minuteOf(instant), caption]);
}
