import type { ImportRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { approverOf } from "../location/posts.js";
import type { ImportThere } from "./look.js";
import type { Reconciliation } from "./state.js";

/** For what it is asked who approves. */
interface Asking {
  /** The name of the file. */
  readonly file: string;
  readonly accounts: readonly Account[];
  /** Who is said to; `null` for nobody. */
  readonly approver: string | null | undefined;
}

/**
 * Who is to approve the posts of a file, each once: who is said to, or else who was asked when it was sent to these accounts
 * last, by what the ledger wrote down or, of what another machine sent, by HighLevel's imports of that name. It is `null`
 * where nobody was asked; there is none where nothing tells, and more than one where the accounts differ.
 */
export function findApprovers(
  { file, accounts, approver: said }: Asking,
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
): readonly (string | null)[] {
  if (said !== undefined) return [said];
  const known = new Set(records.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
  const own = records.filter((one) => isOfFile(one, file));
  const foreign = imports.filter((one) => isOfFile(one, file) && !known.has(one.id));
  const asked = [
    ...own.flatMap(({ parts, startedAt, approver = null }) =>
      parts
        // What was only found to stand for a row asked nobody.
        .filter(({ isKept }) => !isKept)
        .map(({ accountIds, savedAt = startedAt }) => ({ accountIds, at: savedAt, approver })),
    ),
    ...foreign.map(({ accountIds, createdAt: at = "", approver }) => ({
      accountIds,
      at,
      approver,
    })),
  ].toSorted((left, right) => Number(left.at > right.at) - Number(left.at < right.at));
  const askedTo = (isOwn: (id: string) => boolean) =>
    asked.findLast(({ accountIds }) => accountIds.some(isOwn));
  const lasts = accounts.flatMap((account) => {
    const find = indexAccounts([account]);
    return askedTo((id) => find(id) !== undefined) ?? [];
  });
  // To accounts that are new it goes as it went to the others.
  const others = asked.flatMap(({ accountIds }) =>
    accountIds.flatMap((id) => askedTo((one) => one === id) ?? []),
  );
  const told = (lasts.length > 0 ? lasts : others).map(({ approver }) => approver);
  return [...new Set(told)].filter((one) => one !== undefined);
}

/**
 * Who was asked for the posts of a plan, by what HighLevel tells of those that are there, or else of what its file sent
 * before; undefined where it names nobody.
 */
export function approverAmong({
  placements,
  dropped,
  earlier,
}: Pick<Reconciliation, "placements" | "dropped" | "earlier">): string | undefined {
  const own = placements.filter(({ state }) => state !== "possible_duplicate");
  return [...own.flatMap(({ found }) => found), ...[...dropped, ...earlier].map(({ post }) => post)]
    .flatMap(({ post }) => approverOf(post) ?? [])
    .at(0);
}
