import type { TruePost, World } from "./world.js";

/** The account of a post as the world's reading tells it. */
export function tellAccount(world: World, post: TruePost): object {
  const { accountId, originId } = post;
  const now = accountNow(world, post);
  const oauth = now.slice(0, now.indexOf("_"));
  const all = siblingsOf(world, post).map((one) => accountNow(world, one));
  const ways = {
    accountIds: { accountIds: [now] },
    accountId: { accountId: now, accountIds: [] },
    both: { accountId: oauth, accountIds: [now] },
    objects: { accountIds: [{ id: now }] },
    origin: { accountIds: [originId] },
    oauth: { accountIds: [oauth], accountId: oauth },
    text: { accountIds: now },
    old: { accountIds: [accountId] },
    siblings: { accountIds: all },
    siblings_own: { accountIds: all, accountId: now },
    together: { accountIds: all },
    repeated: { accountIds: [now, now] },
    none: {},
  };
  return ways[world.reading.account ?? "accountIds"];
}

function accountNow({ accounts }: World, { accountId, originId }: TruePost): string {
  return accounts.find((one) => one.originId === originId)?.id ?? accountId;
}

/** The posts that were made from one row, or by one call. */
export function siblingsOf({ posts }: World, post: TruePost): TruePost[] {
  return posts.filter((one) => !one.deleted && one.parent === post.parent);
}
