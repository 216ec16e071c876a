import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { indexAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import { approverOf } from "../location/posts.js";
import type { ImportThere } from "./look.js";
import type { Reconciled } from "./reconcile.js";

/**
 * Who was asked to approve the posts of a file when it was sent to some of these accounts last: by what the ledger wrote
 * down or, of what another machine sent, by HighLevel's imports of that name. It is `null` where nobody was asked, and
 * undefined where nothing tells.
 */
export function findApprover(
  { file, accounts }: { readonly file: string; readonly accounts: readonly Account[] },
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
): string | null | undefined {
  const known = new Set(records.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
  const find = indexAccounts(accounts);
  const isTo = ({ accountIds }: Pick<PartRecord, "accountIds">) =>
    accountIds.some((id) => find(id));
  const own = records.filter((one) => isOfFile(one, file) && one.parts.some(isTo));
  const foreign = imports.filter((one) => isOfFile(one, file) && isTo(one) && !known.has(one.id));
  const said = [
    ...own.map(({ parts, startedAt, approver }) => ({
      at: parts
        .filter(isTo)
        .map(({ savedAt }) => savedAt ?? startedAt)
        .reduce((one, two) => (one > two ? one : two)),
      approver: approver ?? null,
    })),
    ...foreign.map(({ createdAt = "", approver }) => ({ at: createdAt, approver })),
  ];
  return said
    .toSorted((left, right) => Number(left.at > right.at) - Number(left.at < right.at))
    .at(-1)?.approver;
}

/** Who was asked for the posts of a plan, by what HighLevel tells of those that are there; undefined where it names nobody. */
export function approverAmong(placements: readonly Reconciled[]): string | undefined {
  return placements
    .flatMap(({ state, found }) => (state === "possible_duplicate" ? [] : found))
    .flatMap(({ post }) => approverOf(post) ?? [])
    .at(0);
}
