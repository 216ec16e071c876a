import type { Planner } from "../planner.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account, ComparedPost, Post } from "./event.js";
import { findAccount, hasCaption, isAtMinute } from "../location/match.js";
import { isGone } from "../location/there.js";

/** Compares every planned post on every account with what the server lists around their times. */
export async function compareWithServer(
  planner: Pick<Planner, "posts">,
  planned: readonly PlannedPost[],
  accounts: readonly Account[],
  signal?: AbortSignal,
): Promise<ComparedPost[]> {
  return comparePosts(planned, accounts, await listAround(planner, planned, signal));
}

/** The posts that the server lists from a day before the first planned post to a day after the last, whatever they are. */
export async function listAround(
  planner: Pick<Planner, "posts">,
  planned: readonly Pick<PlannedPost, "utc">[],
  signal?: AbortSignal,
): Promise<Post[]> {
  const times = planned.flatMap(({ utc }) => (utc === undefined ? [] : Date.parse(utc)));
  const day = 86_400_000;
  const filters = [];
  if (times.length > 0) {
    const fromDate = new Date(Math.min(...times) - day).toISOString();
    filters.push({
      type: "all",
      fromDate,
      toDate: new Date(Math.max(...times) + day).toISOString(),
    } as const);
  }
  // A list with dates leaves out drafts without one (callers' reports).
  if (times.length < planned.length) filters.push({ type: "draft" } as const);
  const posts: Post[] = [];
  for (const filter of filters) {
    for await (const post of planner.posts.list.all(filter, { signal })) {
      if (!isGone(post)) posts.push(post);
    }
  }
  return posts;
}

/** Whether each post exists once, at its minute. */
export function isComplete(posts: readonly ComparedPost[]): boolean {
  return posts.every(({ verdict }) => verdict === "found");
}

/** Holds every row × account that should be a post against posts that exist. */
export function comparePosts(
  planned: readonly PlannedPost[],
  accounts: readonly Account[],
  posts: readonly Post[],
): ComparedPost[] {
  return planned.flatMap((post) => {
    const alike = posts.filter(({ summary }) => hasCaption(summary, post));
    return accounts.map((account) => comparePost(post, account, alike, planned));
  });
}

function comparePost(
  post: PlannedPost,
  account: Account,
  alike: readonly Post[],
  planned: readonly PlannedPost[],
): ComparedPost {
  const here = alike.filter((found) => findAccount(found, [account]));
  const onTime = chooseOwn(
    here.filter((found) => isOnTime(found, post)),
    post,
    planned,
  );
  // What belongs to another row with the same caption is not this one at a wrong time.
  const astray = here.filter(
    (found) => !planned.some((other) => hasCaption(found.summary, other) && isOnTime(found, other)),
  );
  const found = onTime.length ? onTime : astray;
  const verdict =
    onTime.length > 1
      ? "doubled"
      : onTime.length
        ? "found"
        : astray.length
          ? "wrong_time"
          : "missing";
  return {
    post,
    accountId: account.id ?? "",
    verdict,
    ids: found.map(({ _id }) => _id),
    status: found[0]?.status,
  };
}

/** Of posts that fit several rows alike (one caption, one minute), those with this row's media, or else this row's share. */
function chooseOwn(
  fitting: readonly Post[],
  post: PlannedPost,
  planned: readonly PlannedPost[],
): readonly Post[] {
  const alike = planned.filter(
    (other) => hasCaption(other.content, post) && other.utc === post.utc,
  );
  if (alike.length < 2) return fitting;
  const own = fitting.filter((found) => hasMedia(found, post));
  // HighLevel may have copied the media to addresses of its own.
  const unclaimed = fitting.filter((found) => !alike.some((other) => hasMedia(found, other)));
  const share = alike.filter((other) => !fitting.some((found) => hasMedia(found, other)));
  return own.length > 0 ? own : unclaimed.slice(share.indexOf(post)).slice(0, 1);
}

function hasMedia({ media = [] }: Post, post: PlannedPost): boolean {
  return (
    media.length === post.media.length && media.every(({ url }, index) => url === post.media[index])
  );
}

function isOnTime({ status, displayDate }: Post, post: PlannedPost): boolean {
  return post.utc === undefined ? status === "draft" : isAtMinute(displayDate, post);
}
