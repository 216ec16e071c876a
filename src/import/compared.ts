import type { ComparedPost, DroppedPost } from "./event.js";
import type { Dropped, Reconciled } from "./reconcile.js";

/** A placement as events tell of it. */
export function toCompared(one: Reconciled): ComparedPost {
  const { post, accountId, state, found, differences, change } = one;
  const [first] = found;
  return {
    post,
    accountId,
    state,
    ids: found.map(({ id }) => id),
    status: first?.status,
    differences,
    change,
    link: first?.post.previewLink || undefined,
    error: first?.post.error || undefined,
  };
}

/** A post without a row as events tell of it. */
export function toDropped({ sent, post }: Dropped): DroppedPost {
  const { row, accountId, instant, content } = sent;
  const utc = instant === undefined ? undefined : new Date(instant).toISOString();
  return { row, accountId, id: post.id, utc, caption: content };
}
