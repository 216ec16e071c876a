import type { Account } from "../location/accounts.js";
import type { HeldPost } from "../location/holds.js";
import type { SeenPost } from "../location/posts.js";
import { hasSameMedia, isTwin } from "../location/twin.js";
import { keyOf, type Current } from "./book.js";

/** The posts that the lost ones are, where the list has them: none is taken for two. */
export function findTwins(
  lost: readonly HeldPost[],
  all: readonly HeldPost[],
  listed: readonly SeenPost[],
  accounts: readonly Account[],
): Map<string, Current> {
  const taken = new Set(all.flatMap(({ ids, current }) => [...ids, current]));
  const found = new Map<string, Current>();
  const claim = (isAlike: (held: HeldPost, post: SeenPost) => boolean) => {
    for (const held of lost) {
      if (found.has(keyOf(held))) continue;
      const twin = listed.find(
        (one) =>
          !taken.has(one.id) &&
          one.status !== "draft" &&
          isTwin(held.post, one.post, accounts) &&
          isAlike(held, one),
      );
      if (!twin) continue;
      // What was sent and is there is ours; what was not sent is a person's.
      found.set(keyOf(held), { id: twin.id, by: held.since === undefined ? "others" : "before" });
      taken.add(twin.id);
    }
  };
  claim((held, { post }) => hasSameMedia(held.post, post));
  // HighLevel may have copied the media to addresses of its own; a caption that nobody wrote tells nothing.
  claim(({ since }) => since !== undefined);
  claim(({ post }) => Boolean(post.summary?.trim()));
  return found;
}
