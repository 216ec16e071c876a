import type { Account } from "../location/accounts.js";
import type { HeldPost } from "../location/holds.js";
import { seePost, type SeenPost } from "../location/posts.js";
import { hasSameMedia, isTwin } from "../location/twin.js";
import type { Planner } from "../planner.js";
import { lookAtPosts } from "../reconcile/look.js";

/** What is held, with the drafts of a hold that died before it learned their new ids; `there` is what reading the known ids shows. */
export async function findAstray(
  planner: Pick<Planner, "posts">,
  held: readonly HeldPost[],
  there: ReadonlyMap<string, unknown>,
  { accounts, signal }: { accounts: readonly Account[]; signal?: AbortSignal | undefined },
): Promise<{ readonly posts: readonly HeldPost[]; readonly drafts: readonly SeenPost[] }> {
  const isAstray = ({ isDrafting, current, ids }: HeldPost) =>
    isDrafting && current === undefined && !ids.some((id) => there.has(id));
  const astray = held.filter(isAstray);
  if (astray.length === 0) return { posts: held, drafts: [] };
  const times = astray.map(({ post }) => seePost(post).instant);
  const known = new Set(held.flatMap(({ ids }) => ids));
  const listed = await lookAtPosts(planner, times, signal);
  const drafts = listed.filter(({ id, status }) => status === "draft" && id !== "");
  const left = new Set(drafts.filter(({ id }) => !known.has(id)));
  const found = new Map<HeldPost, SeenPost>();
  for (const one of astray) {
    const twins = [...left].filter(({ post }) => isTwin(one.post, post, accounts));
    const draft = twins.find(({ post }) => hasSameMedia(one.post, post)) ?? twins[0];
    if (!draft) continue;
    found.set(one, draft);
    left.delete(draft);
  }
  const posts = held.map((one) => {
    const draft = found.get(one);
    return draft ? { ...one, ids: [...one.ids, draft.id], isDrafting: undefined } : one;
  });
  return { posts, drafts: [...found.values()] };
}
