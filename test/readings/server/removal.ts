import { addPost, removePost } from "./world.js";
import type { TruePost, World } from "./world.js";

/** Deletes a post, and with it those that are told as one with it, or does what the world's reading does instead. */
export function takeAway(world: World, post: TruePost): void {
  const { removing, account } = world.reading;
  const isOne = account === "together";
  const all = world.posts.filter((one) => one === post || (isOne && one.parent === post.parent));
  for (const one of all) {
    if (one.deleted || one.status === "published" || removing === "ignored") continue;
    if (removing === "only_drafts" && one.status !== "draft") continue;
    removePost(world, "api", one);
    // The request that it came from may make it anew (callers' reports).
    const { id: _, made: __, foreign: ___, accountId: ____, deleted: _____, ...copy } = one;
    if (
      removing === "recreates" &&
      !world.posts.some(
        (other) => other !== one && other.parent === one.parent && other.originId === one.originId,
      )
    )
      addPost(world, "api", copy);
  }
}
