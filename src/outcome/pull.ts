import type { Post } from "../location/posts.js";
import { orMissing } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { sleep } from "../request/abort.js";
import { isGone, timeOf } from "../location/posts.js";

/** How a post is looked for; what is left out is not asked. */
export interface PostSearch {
  /** Words of its caption, in any case. */
  readonly words?: string | undefined;
  /** Its minute in UTC, such as `2026-12-07T14:00`. */
  readonly utc?: string | undefined;
}

/** A post with its copies on other accounts: one caption, one minute. */
export interface FoundPost {
  readonly caption: string;
  /** As HighLevel has it; `undefined` for a draft without a date. */
  readonly utc: string | undefined;
  readonly copies: readonly Post[];
}

/** What became of a post that was to be pulled. */
export interface Pulled {
  /** Gone, by two readings. */
  readonly deleted: readonly Post[];
  /** Still there after it was deleted. */
  readonly left: readonly Post[];
  /** Published: only its network can remove it. */
  readonly live: readonly Post[];
}

const day = 86_400_000;

/**
 * Finds posts, the earliest first: from 30 days ago on, and drafts without a date.
 *
 * @throws TypeError where nothing is searched for.
 */
export async function findPosts(
  planner: Pick<Planner, "posts">,
  { words, utc }: PostSearch,
  signal?: AbortSignal,
): Promise<FoundPost[]> {
  if (!words?.trim() && !utc) throw new TypeError("say which post: by words of it, or by its time");
  const around = utc === undefined ? undefined : Date.parse(`${utc.slice(0, 16)}Z`);
  const span = {
    fromDate: new Date(around ?? Date.now() - 30 * day).toISOString(),
    toDate: new Date(
      around === undefined ? Date.now() + 36_525 * day : around + 59_999,
    ).toISOString(),
  };
  // A list with dates leaves out drafts without one (callers' reports).
  const filters = utc ? [{ type: "all", ...span }] : [{ type: "all", ...span }, { type: "draft" }];
  const found = new Map<string, FoundPost>();
  const seen = new Set<string>();
  for (const filter of filters as { type: "all" | "draft" }[]) {
    for await (const post of planner.posts.list.all(filter, { signal })) {
      if (seen.has(post._id) || isGone(post) || !hasWords(post.summary, words)) continue;
      seen.add(post._id);
      const time = timeOf(post);
      const key = `${time?.slice(0, 16)} ${flatten(post.summary)}`;
      const copies = [...(found.get(key)?.copies ?? []), post];
      found.set(key, { caption: post.summary ?? "", utc: time, copies });
    }
  }
  return [...found.values()].toSorted((left, right) =>
    (left.utc ?? "") < (right.utc ?? "") ? -1 : 1,
  );
}

/**
 * Deletes a post on every account where it is not published, and reads back twice, `pause` milliseconds apart (default
 * 3,000): HighLevel may make a deleted post anew from the request that it came from (callers' reports).
 */
export async function pullPost(
  planner: Pick<Planner, "posts">,
  post: FoundPost,
  { pause = 3_000, signal }: { pause?: number | undefined; signal?: AbortSignal | undefined } = {},
): Promise<Pulled> {
  // A post may go out while it is looked at.
  for (const { _id: id } of (await readAgain(planner, post, signal)).left)
    await orMissing(planner.posts.delete({ id }, { signal }));
  await readAgain(planner, post, signal);
  await sleep(pause, signal);
  const { left, live } = await readAgain(planner, post, signal);
  const there = new Set([...left, ...live].map(({ _id }) => _id));
  return { deleted: post.copies.filter(({ _id }) => !there.has(_id)), left, live };
}

/** What is there of a post: the copies that are known, which are read one by one, and new ones of its caption and minute. */
async function readAgain(
  planner: Pick<Planner, "posts">,
  { caption, utc, copies }: FoundPost,
  signal: AbortSignal | undefined,
): Promise<Omit<Pulled, "deleted">> {
  const known = new Set(copies.map(({ _id }) => _id));
  const there: Post[] = [];
  for (const id of known) {
    const answer = await orMissing(planner.posts.get({ id }, { signal }));
    const post = answer?.results?.post;
    if (post && !isGone(post)) there.push(post);
  }
  const listed =
    caption.trim() || utc ? await findPosts(planner, { words: caption, utc }, signal) : [];
  const twins = listed.filter((one) => flatten(one.caption) === flatten(caption));
  there.push(...twins.flatMap((one) => one.copies).filter(({ _id }) => !known.has(_id)));
  return {
    left: there.filter(({ status }) => status !== "published"),
    live: there.filter(({ status }) => status === "published"),
  };
}

function hasWords(caption: string | undefined, words = ""): boolean {
  return flatten(caption).includes(flatten(words));
}

function flatten(text = ""): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
