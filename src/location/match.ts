import type { PlannedPost } from "../csv/plan.js";
import type { Account, CsvImport, Post } from "../import/event.js";

/**
 * Whether an account's id means this account, also by an id that it had before it was connected again.
 *
 * An id is `{oauthId}_{locationId}_{originId}` with a suffix for some (callers' reports); the last is the network's own
 * and stays.
 */
export function isAccount(id: string | undefined, account: Account): boolean {
  if (id === undefined) return false;
  return (
    id === account.id ||
    (account.originId !== undefined && `${id}_`.includes(`_${account.originId}_`))
  );
}

/** The account that a post is on, where it is among these. */
export function findAccount(
  { accountId, accountIds = [] }: Pick<Post, "accountId" | "accountIds">,
  accounts: readonly Account[],
): Account | undefined {
  return accounts.find((account) =>
    [accountId, ...accountIds].some((id) => isAccount(id, account)),
  );
}

/** Whether a caption is that of a planned post; HighLevel appends the link where there is media (its help page). */
export function hasCaption(
  caption: string | undefined,
  { content, link }: Pick<PlannedPost, "content" | "link">,
): boolean {
  const found = flatten(caption ?? "");
  return found === flatten(content) || found === flatten(content + link);
}

/** Whether a time is in the minute of a planned post; a draft has none. */
export function isAtMinute(time: string | undefined, { utc }: Pick<PlannedPost, "utc">): boolean {
  return utc === undefined ? time === undefined : time?.slice(0, 16) === utc.slice(0, 16);
}

/** An import's own id, under either of its names. */
export function idOf({ _id, id }: Pick<CsvImport, "_id" | "id">): string | undefined {
  return _id ?? id;
}

// White space comes back changed: line breaks, trailing spaces.
function flatten(text: string): string {
  return text.replace(/\s+/g, "");
}
