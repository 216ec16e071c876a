import type { Sent } from "../ledger/sent.js";
import { captionKey, compareCaption } from "../location/caption.js";
import { instantOf, minuteIn } from "../location/instant.js";
import { normalizeUrl } from "../location/media.js";
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";

/** In milliseconds: nobody says the same twice on one account so soon. */
export const halfDay = 12 * 3_600_000;

/** What a placement says, in its minute on its account. */
export function contentOf({ post, accountId }: Placement): string {
  return `${accountId} ${minuteIn(instantOf(post.utc))} ${captionKey(post.content)}`;
}

/** The same of what was sent. */
export function sentContentOf({ accountId, instant, content }: Sent): string {
  return `${accountId} ${minuteIn(instant)} ${captionKey(content)}`;
}

/** The same of what it became, as a person may have changed that; `undefined` where it is not there by its id. */
export function contentNow(
  { accountId, ids }: Sent,
  there: ReadonlyMap<string, SeenPost>,
): string | undefined {
  const post = ids.flatMap((id) => there.get(id) ?? [])[0];
  return post && `${accountId} ${minuteIn(post.instant)} ${captionKey(post.caption)}`;
}

/** The same of a post, on each of its accounts. */
export function contentsOf({ accountIds, instant, caption }: SeenPost): string[] {
  return accountIds.map((id) => `${id} ${minuteIn(instant)} ${captionKey(caption)}`);
}

/** What a placement says on its account, at any time; one without a caption is told by its media. */
export function wordsOf({ post, accountId }: Placement): string {
  return `${accountId} ${captionKey(post.content) || filesOf(post.media)}`;
}

/** The same of what was sent. */
export function sentWordsOf({ accountId, content, media = [] }: Sent): string {
  return `${accountId} ${captionKey(content) || filesOf(media)}`;
}

/** A placement's minute on its account; a draft has none. */
export function minuteKeyOf({ post, accountId }: Placement): string | undefined {
  return post.utc && `${accountId} ${minuteIn(instantOf(post.utc))}`;
}

/** The same of what was sent. */
export function sentMinuteKeyOf({ accountId, instant }: Sent): string | undefined {
  return instant === undefined ? undefined : `${accountId} ${minuteIn(instant)}`;
}

/** The same of what it became; `undefined` where it is not there by its id. */
export function minuteKeyNow(
  { accountId, ids }: Sent,
  there: ReadonlyMap<string, SeenPost>,
): string | undefined {
  const post = ids.flatMap((id) => there.get(id) ?? [])[0];
  return post?.instant === undefined ? undefined : `${accountId} ${minuteIn(post.instant)}`;
}

/** A row's own name on an account. */
export function named(accountId: string, name: string | undefined): string | undefined {
  return name ? `${accountId} ${name}` : undefined;
}

/** Whether what was sent had the placement's very media. */
export function hadItsMedia({ post }: Placement, { media }: Sent): boolean {
  return media !== undefined && filesOf(media) === filesOf(post.media);
}

function filesOf(media: readonly string[]): string {
  return media.map(normalizeUrl).join(" ");
}

/** Whether most of what a placement says is what was sent. */
export function isAlike({ post }: Placement, one: Sent): boolean {
  return compareCaption(post, one.content) !== "other";
}
