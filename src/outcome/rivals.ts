import type { Account } from "../location/accounts.js";
import { captionKey, compareCaption } from "../location/caption.js";
import type { HeldPost } from "../location/holds.js";
import { minuteOf } from "../location/instant.js";
import { seePost, type SeenPost } from "../location/posts.js";
import { findAccount, findAccounts } from "../location/twin.js";
import { halfDay } from "../reconcile/keys.js";
import { nearby } from "../reconcile/pair.js";
import { keyOf } from "./book.js";

/** Posts that were sent in the place of held ones since, by the keys of those: a hold leaves nothing scheduled, so that they are newer. */
export function findRivals(
  ready: readonly HeldPost[],
  all: readonly HeldPost[],
  listed: readonly SeenPost[],
  accounts: readonly Account[],
): Map<string, SeenPost> {
  const own = new Set(all.flatMap(({ ids, current }) => [...ids, current]));
  const waiting = listed.filter(({ status }) => ["scheduled", "in_review"].includes(status));
  const open = waiting.filter(({ id }) => !own.has(id));
  const rivals = new Map<string, SeenPost>();
  for (const held of ready) {
    const rival = open.find((one) => isRival(held, one, accounts));
    if (rival) rivals.set(keyOf(held), rival);
  }
  return rivals;
}

function isRival({ post }: HeldPost, other: SeenPost, accounts: readonly Account[]): boolean {
  const { instant = NaN, caption } = seePost(post);
  const { instant: there = NaN } = other;
  if (!findAccount(other.post, findAccounts(post, accounts))) return false;
  const isImported = other.post.source === "csv";
  // What a person posts beside it in another way is no reason to keep it back.
  if (!isImported && other.post.type !== post.type) return false;
  const [isSame, words] = [minuteOf(instant) === minuteOf(there), captionKey(caption)];
  if (isSame && isImported) return true;
  if (words === "") return false;
  if (isSame) return compareCaption({ content: caption, link: "" }, other.caption) !== "other";
  const isSoon = Math.abs(instant - there) <= (isImported ? nearby : halfDay);
  return isSoon && words === captionKey(other.caption);
}
