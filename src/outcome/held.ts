import type { HeldPost } from "../location/holds.js";

/** What is held; each change of it is written down. */
export function keepHeld(
  before: readonly HeldPost[],
  save: (posts: readonly HeldPost[]) => Promise<void>,
) {
  let posts = before;
  return {
    list: () => posts,
    async change(become: (held: HeldPost) => HeldPost): Promise<void> {
      const changed = posts.map(become);
      if (changed.every((one, index) => one === posts[index])) return;
      posts = changed;
      await save(posts);
    },
  };
}
