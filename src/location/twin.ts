import { indexAccounts, type Account } from "./accounts.js";
import { minuteOf } from "./instant.js";
import { compareMedia } from "./media.js";
import { seePost, type Post } from "./posts.js";
import { isSaidBy } from "./spelling.js";

/** The accounts of a post, by the ids that they have now; one that is not connected any more has none. */
export function accountsOf(post: Post, accounts: readonly Account[]): (Account | undefined)[] {
  const accountOf = indexAccounts(accounts);
  return seePost(post).accountIds.map((id) => accountOf(id));
}

/** The accounts that a post is on, as far as they are among these. */
export function findAccounts(post: Post, accounts: readonly Account[]): Account[] {
  return accountsOf(post, accounts).flatMap((account) => account ?? []);
}

/** The account that a post is on, where it is among these. */
export function findAccount(post: Post, accounts: readonly Account[]): Account | undefined {
  return findAccounts(post, accounts)[0];
}

/** Whether another post says the same as a held one: its kind and caption, on one of its accounts, in its minute. */
export function isTwin(held: Post, other: Post, accounts: readonly Account[]): boolean {
  const own = findAccounts(held, accounts);
  const [left, right] = [seePost(held), seePost(other)];
  return (
    other.type === held.type &&
    minuteOf(left.instant ?? 0) === minuteOf(right.instant ?? 0) &&
    findAccount(other, own) !== undefined &&
    isSaidBy(right, held)
  );
}

/** Whether two posts have the same files. */
export function hasSameMedia(left: Post, right: Post): boolean {
  return compareMedia(seePost(left).media, seePost(right).media, new Set()) === "same";
}
