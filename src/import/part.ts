import type { PlannedPost } from "../csv/plan.js";
import type { PartRecord } from "../ledger/ledger.js";
import type { Account } from "../location/accounts.js";
import { toNewPost } from "../location/new-post.js";
import { keyOf, withoutPlaces, type Place, type Placement } from "../location/placement.js";
import { approverOf } from "../location/posts.js";
import type { Reconciled } from "../reconcile/state.js";
import type { Job } from "./job.js";
import type { Run } from "./run.js";

/** One file of an import on its way, or all of its posts that are made one by one. */
export interface Part {
  posts: readonly PlannedPost[];
  readonly accounts: readonly Account[];
  /** As it was written down last. */
  record: PartRecord;
}

/** A part with the ids of the posts that it is now known to have become. */
export function learnIds(
  part: PartRecord,
  news: readonly Reconciled[],
  accountOf: (id: string) => Account | undefined,
): PartRecord {
  const rows = new Set(part.rows.map(({ row }) => row));
  const learned = news.flatMap(({ sent, found, accountId, differences }) => {
    if (sent?.importId !== part.id || !rows.has(sent?.row ?? 0)) return [];
    const before = part.accountIds.find((id) => accountOf(id)?.id === accountId);
    const ids = found.map(({ id }) => id).filter(Boolean);
    const [post] = found;
    const isKnown = differences.length === 0 && (post?.media ?? []).length === 0;
    const told = !isKnown && post && { caption: post.caption, media: post.media };
    return sent && before ? { row: sent.row, accountId: before, ids, ...(told && { told }) } : [];
  });
  if (learned.length === 0) return part;
  return {
    ...part,
    ...(part.creating && { creating: withoutPlaces(part.creating, learned) }),
    posts: [...withoutPlaces(part.posts, learned), ...learned],
  };
}

/** A part's record before anything is done. */
export function describePart(
  { accounts, posts }: Pick<Part, "accounts" | "posts">,
  fileName: string,
  { rowIds, shelf }: Pick<Job, "rowIds" | "shelf">,
): PartRecord {
  return {
    fileName,
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    rows: posts.map(shelf.place).map(({ row, utc, content, link, media, fields }) => ({
      row,
      utc,
      caption: content,
      link,
      media,
      ...(Object.keys(fields).length > 0 && { fields }),
      ...(rowIds?.get(row) && { id: rowIds.get(row) }),
    })),
  };
}

/** A part of the import for posts that are made or changed one by one. */
export function beginPart({ job, begin }: Run, placements: readonly Placement[]): Part {
  const posts = [...new Set(placements.map(({ post }) => post))];
  const ids = new Set(placements.map(({ accountId }) => accountId));
  const accounts = job.accounts.filter(({ id = "" }) => ids.has(id));
  const described = describePart({ posts, accounts }, job.csv.name, job);
  const part = { posts, accounts, record: { ...described, creating: [] } };
  begin(part);
  return part;
}

/** The keys of all that a part makes: each of its posts on each of its accounts. */
export function keysOf({ posts, accounts }: Part): ReadonlySet<string> {
  return new Set(
    posts.flatMap(({ row }) => accounts.map(({ id = "" }) => keyOf({ row, accountId: id }))),
  );
}

/** A planned post as a request of the version that is spoken takes it. */
export function toInput(
  post: PlannedPost,
  {
    accountId,
    found: [old] = [],
  }: Pick<Placement, "accountId"> & Partial<Pick<Reconciled, "found">>,
  { job, options: { userId, approver }, approver: inherited, planner }: Run,
) {
  // A post that waits stays with whom it waits for, unless somebody else is named.
  const own = old?.status === "in_review" ? approverOf(old.post) : undefined;
  const asked = approver === undefined ? (own ?? inherited()) : approver;
  const account = job.accounts.find(({ id }) => id === accountId) ?? { id: accountId };
  return toNewPost(post, account, { userId, approver: asked ?? undefined }, planner.version);
}

/** A part without what it began of placements whose rows have other numbers by now. */
export function withoutMoved(
  part: PartRecord,
  placements: readonly Reconciled[],
  accountOf: (id: string) => Account | undefined,
): PartRecord {
  if (!part.creating) return part;
  const moved = placements.flatMap(({ sent, post, accountId }) =>
    sent && sent.row !== post.row ? keyOf({ row: sent.row, accountId }) : [],
  );
  const gone = new Set(moved);
  const isGone = ({ row, accountId }: Place) =>
    gone.has(keyOf({ row, accountId: accountOf(accountId)?.id ?? accountId }));
  return { ...part, creating: part.creating.filter((one) => !isGone(one)) };
}
