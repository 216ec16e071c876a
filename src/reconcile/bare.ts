import type { SeenPost } from "../location/posts.js";

/**
 * Marks the posts with words of which HighLevel says that they have no media: as long as it tells those of others of their
 * status, an empty list is no list that leaves media out (callers' reports have such). `telling` are posts of which more is
 * told than of these; `listed` is what lists told of these before.
 */
export function markBare(
  posts: readonly SeenPost[],
  telling: readonly SeenPost[] = posts,
  listed?: ReadonlyMap<string, SeenPost>,
): readonly SeenPost[] {
  const isTold = new Set(telling.flatMap(({ media, status }) => (media.length > 0 ? status : [])));
  return posts.map((post) => {
    const hasNone = post.media.length === 0 && (listed?.get(post.id)?.media ?? []).length === 0;
    return hasNone && post.caption.trim() !== "" && isTold.has(post.status)
      ? { ...post, isBare: true }
      : post;
  });
}
