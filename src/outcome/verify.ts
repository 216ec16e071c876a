import { comparePosts, listAround } from "../import/compare.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account, ComparedPost, Post } from "../import/event.js";
import type { ImportRecord } from "../import/ledger.js";
import { findAccount, isAccount } from "../location/match.js";
import { toLocal } from "../csv/zone.js";
import type { Planner } from "../planner.js";

/** What has become of a planned post. */
export type PostState =
  /** It is there, and its time is yet to come. */
  | "scheduled"
  /** It is there as a draft, which never goes out by itself. */
  | "draft"
  /** It waits for its approver, and its time is yet to come. */
  | "awaiting_approval"
  /** Its time is over and it is not out: it still waits for its approver, or HighLevel did not send it within half an hour. */
  | "overdue"
  | "published"
  /** The network did not take it. */
  | "failed"
  /** It is there at another minute. */
  | "wrong_time"
  | "doubled"
  | "missing";

/** A planned post on one account, and what the server says of it now. */
export interface VerifiedPost {
  readonly post: PlannedPost;
  readonly account: Account;
  readonly state: PostState;
  /** The ids of the posts that it was found as. */
  readonly ids: readonly string[];
  /** Where it can be seen, once it is published. */
  readonly link: string | undefined;
  /** Why the network did not take it, in HighLevel's words. */
  readonly error: string | undefined;
}

/** Plan and server side by side. */
export interface Verification {
  /** Each planned post on each account, in the order of the plan. */
  readonly posts: readonly VerifiedPost[];
  /** Posts on those accounts, between the first planned time and the last, that nobody planned. */
  readonly notOurs: readonly Post[];
}

/** How a plan is verified. */
export interface VerifyOptions {
  /** Default: the time of the call. */
  readonly now?: Date | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Compares planned posts with what the server has now; it only reads. */
export async function verifyPosts(
  planner: Pick<Planner, "posts">,
  planned: readonly PlannedPost[],
  accounts: readonly Account[],
  { now = new Date(), signal }: VerifyOptions = {},
): Promise<Verification> {
  const listed = await listAround(planner, planned, signal);
  const compared = comparePosts(planned, accounts, listed);
  const byId = new Map(listed.map((post) => [post._id, post]));
  const posts = compared.flatMap((one): VerifiedPost[] => {
    const { post, accountId, ids } = one;
    const account = accounts.find(({ id }) => id === accountId);
    const found = ids.map((id) => byId.get(id));
    return account
      ? [
          {
            post,
            account,
            ids,
            state: toState(one, now),
            link: found[0]?.previewLink,
            error: found[0]?.error ?? undefined,
          },
        ]
      : [];
  });
  const ours = new Set(compared.flatMap(({ ids }) => ids));
  const times = planned.flatMap(({ utc }) => utc?.slice(0, 16) ?? []).toSorted();
  const notOurs = listed.filter(
    (post) =>
      !ours.has(post._id) &&
      findAccount(post, accounts) &&
      isBetween(post.displayDate?.slice(0, 16), times.at(0), times.at(-1)),
  );
  return { posts, notOurs };
}

/** Compares what a remembered import planned with what the server has now; accounts are found again under new ids. */
export async function verifyImport(
  planner: Pick<Planner, "posts">,
  { parts }: Pick<ImportRecord, "parts">,
  accounts: readonly Account[],
  { timeZone, ...options }: VerifyOptions & { timeZone: string },
): Promise<Verification> {
  const posts = new Map<string, VerifiedPost>();
  const notOurs = new Map<string, Post>();
  for (const { rows, accountIds } of parts) {
    const planned = rows.map(({ row, utc, caption, link = "" }) => ({
      row,
      utc,
      local: utc && toLocal(utc, timeZone),
      content: caption,
      link,
      media: [],
      cells: [],
      images: [],
      gif: "",
      videos: [],
      thumbnail: "",
      fields: {},
    }));
    // One that is not connected any more is looked for under the id that it had.
    const own = accountIds.map((id) => accounts.find((one) => isAccount(id, one)) ?? { id });
    const verified = await verifyPosts(planner, planned, own, options);
    // A part that was sent again for what was missing says the same of it.
    for (const one of verified.posts) posts.set(`${one.post.row} ${one.account.id}`, one);
    for (const post of verified.notOurs) notOurs.set(post._id, post);
  }
  for (const { ids } of posts.values()) for (const id of ids) notOurs.delete(id);
  return { posts: [...posts.values()], notOurs: [...notOurs.values()] };
}

/** What the states call for: `good` nothing, `attention` a person, `unknown` a look at what is lost or twice there. */
export function judge(posts: readonly VerifiedPost[]): "good" | "attention" | "unknown" {
  const isLost = ({ state }: VerifiedPost) =>
    state === "missing" || state === "doubled" || state === "wrong_time";
  const isStuck = ({ state, post }: VerifiedPost) =>
    state === "failed" || state === "overdue" || (state === "draft" && post.utc !== undefined);
  if (posts.some(isLost)) return "unknown";
  return posts.some(isStuck) ? "attention" : "good";
}

const patience = 30 * 60_000;

function toState({ verdict, status, post }: ComparedPost, now: Date): PostState {
  if (verdict !== "found") return verdict;
  if (status === "published" || status === "failed" || status === "draft") return status;
  const over = post.utc === undefined ? -Infinity : now.getTime() - Date.parse(post.utc);
  if (status === "in_review") return over < 0 ? "awaiting_approval" : "overdue";
  // A video may take its time on the way.
  return over < patience ? "scheduled" : "overdue";
}

function isBetween(
  minute: string | undefined,
  first: string | undefined,
  last: string | undefined,
): boolean {
  return (
    minute !== undefined &&
    first !== undefined &&
    last !== undefined &&
    first <= minute &&
    minute <= last
  );
}
