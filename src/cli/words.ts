import type { Account } from "../location/accounts.js";
import type { Post } from "../location/posts.js";
import { findAccount } from "../location/twin.js";
import type { FoundPost } from "../outcome/pull.js";

/** A number with what is counted: `1 post`, `2 posts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A minute in UTC, such as `2026-12-07 14:00Z`. */
export function sayUtc(utc: string): string {
  return `${utc.slice(0, 16).replace("T", " ")}Z`;
}

/** An account by its name and its network, such as `Harbor Bakery (facebook)`. */
export function nameAccount({ name, platform }: Account): string {
  return `${name} (${platform})`;
}

/** The account of a post, else what the post says of it. */
export function nameAccountOf(post: Post, accounts: readonly Account[]): string {
  const account = findAccount(post, accounts);
  return account ? nameAccount(account) : (post.accountIds?.[0] ?? post._id);
}

/** A post with its accounts, in two lines. */
export function describePost(
  { caption, utc, copies }: FoundPost,
  accounts: readonly Account[],
): string {
  const where = copies.map((post) => `${nameAccountOf(post, accounts)}, ${post.status}`);
  const time = utc === undefined ? "without a time" : sayUtc(utc);
  return `${time}  ${caption.replace(/\s+/g, " ").slice(0, 80)}\n  on ${where.join("; ")}\n`;
}
