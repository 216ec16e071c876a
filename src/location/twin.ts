import type { Account, Post } from "../import/event.js";
import { findAccount, hasCaption, isAccount, isAtMinute } from "./match.js";
import { timeOf } from "./there.js";

/** The accounts of a post, by the ids that they have now; one that is not connected any more has none. */
export function accountsOf(
  { accountId, accountIds }: Pick<Post, "accountId" | "accountIds">,
  accounts: readonly Account[],
): (Account | undefined)[] {
  const ids = accountIds?.length ? accountIds : [accountId];
  return ids.map((id) => accounts.find((account) => isAccount(id, account)));
}

/** Whether another post says the same as a held one: its kind and caption, on one of its accounts, in its minute. */
export function isTwin(held: Post, other: Post, accounts: readonly Account[]): boolean {
  const own = accountsOf(held, accounts).filter((account) => account !== undefined);
  return (
    other.type === held.type &&
    findAccount(other, own) !== undefined &&
    hasCaption(other.summary, { content: held.summary ?? "", link: "" }) &&
    isAtMinute(timeOf(other), { utc: timeOf(held) })
  );
}

/** Whether two posts have the same files in the same order. */
export function hasSameMedia({ media: left = [] }: Post, { media: right = [] }: Post): boolean {
  return left.length === right.length && left.every(({ url }, at) => url === right[at]?.url);
}
