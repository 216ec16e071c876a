import { isApiError } from "../errors.js";
import type { Planner } from "../planner.js";
import type { Item } from "../planner-types.js";
import { waitUntil, type Patience } from "./wait.js";
import { readInstant, readUnzoned, writeInstant } from "./instant.js";
import { readId, readIds, readTold } from "./told.js";

/** A post, as `posts/list` sends it. */
export type Post = Item<"posts/list">;

/** A post that HighLevel has, in the one form in which it is compared. */
export interface SeenPost {
  readonly id: string;
  readonly accountIds: readonly string[];
  /** When it is due, in milliseconds; `undefined` for a draft without a date, NaN where HighLevel tells no time that can be read. */
  readonly instant: number | undefined;
  /** Its time as `2026-12-07 09:00`, where HighLevel tells it without a zone: it may be the location's own. */
  readonly wall: string | undefined;
  readonly caption: string;
  /** Whether HighLevel tells a caption at all, be it empty. */
  readonly hasCaption: boolean;
  /** The addresses of its media, as far as HighLevel tells them. */
  readonly media: readonly string[];
  /** Its link's address, where HighLevel tells it. */
  readonly link: string | undefined;
  /** HighLevel's own word; `unknown` where it says none. */
  readonly status: string;
  readonly post: Post;
}

/** Reads a post as HighLevel sends it, whatever is odd about its fields. */
export function seePost(told: Post): SeenPost {
  const post = readTold<Post>(told, texts, words);
  const { accountId, accountIds, media, ogTagsDetails, summary, status = "" } = post;
  const instant = readInstant(timeOf(post));
  return {
    id: idOf(post),
    accountIds: readIds(accountIds?.length ? accountIds : accountId),
    instant: instant === undefined && status !== "draft" ? NaN : instant,
    wall: readUnzoned(timeOf(post)),
    caption: summary ?? "",
    hasCaption: summary !== undefined,
    media: (Array.isArray(media) ? media : []).flatMap((one) => textOf(one?.url) || []),
    link: textOf(ogTagsDetails?.metaLink) || undefined,
    status: status || "unknown",
    post,
  };
}

const texts = [
  "platform",
  "summary",
  "error",
  "previewLink",
  "createdBy",
] as const satisfies readonly (keyof Post)[];

const words = ["type", "status", "source"] as const satisfies readonly (keyof Post)[];

/** A post's own id, under either of its names. */
export function idOf(post: Post): string {
  return readId(post as { _id?: unknown; id?: unknown });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** When a post is due, as HighLevel tells it; `undefined` for a draft without a date. */
export function timeOf({ displayDate, scheduleDate }: Post): string | undefined {
  return displayDate || scheduleDate || undefined;
}

/** When a post is due, in UTC as `2026-12-07T14:00:00.000Z`; `undefined` where HighLevel tells no time that can be read. */
export function utcOf(post: Post): string | undefined {
  return writeInstant(seePost(post).instant);
}

/** Whether HighLevel says of a post that it was deleted. */
export function isGone({ status, deleted }: Pick<Post, "status" | "deleted">): boolean {
  return deleted === true || status === "deleted";
}

/** Which posts are asked for, as `posts/list` takes it. */
export type PostFilter = Parameters<Planner["posts"]["list"]["all"]>[0];

/** Who was asked to approve a post, where HighLevel names anybody: by the id, or by the user. */
export function approverOf({ postApprovalDetails: told }: Post): string | undefined {
  return textOf(told?.approver) || textOf(told?.approverUser?.id) || undefined;
}

/** Whether a post waits for somebody's approval whom HighLevel does not name. */
export function isBlind({ status, post }: SeenPost): boolean {
  return status === "in_review" && approverOf(post) === undefined;
}

/** The posts that HighLevel lists, but for those that it says are deleted. */
export async function listPosts(
  planner: Pick<Planner, "posts">,
  filters: readonly PostFilter[],
  signal?: AbortSignal,
): Promise<SeenPost[]> {
  const posts = new Map<string, SeenPost>();
  for (const filter of filters)
    for await (const told of planner.posts.list.all(filter, { signal })) {
      const seen = seePost(told);
      if (!isGone(seen.post)) posts.set(seen.id || `${posts.size}`, seen);
    }
  return [...posts.values()];
}

const day = 86_400_000;

/** The filters that list posts from a day before the first of these times to a day after the last, and undated drafts. */
export function filterAround(
  instants: readonly number[],
  { withDrafts }: { readonly withDrafts: boolean },
): PostFilter[] {
  const filters: PostFilter[] = [];
  if (instants.length > 0) {
    const first = instants.reduce((least, one) => Math.min(least, one));
    const last = instants.reduce((most, one) => Math.max(most, one));
    const fromDate = new Date(first - day).toISOString();
    filters.push({ type: "all", fromDate, toDate: new Date(last + day).toISOString() });
  }
  // A list with dates leaves out drafts without one (callers' reports).
  if (withDrafts) filters.push({ type: "draft" });
  return filters;
}

/** Those of these posts that are there, by their ids: reading by id does not lag behind, as lists do (callers' reports). */
export async function readPosts(
  planner: Pick<Planner, "posts">,
  ids: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, SeenPost>> {
  const there = new Map<string, SeenPost>();
  for (const batch of inTens([...new Set(ids)].filter(Boolean))) {
    const answers = await Promise.all(
      batch.map((id) => orMissing(planner.posts.get({ id }, { signal }))),
    );
    answers.forEach((answer, index) => {
      if (answer === undefined) return;
      const post: Post | undefined = answer?.results?.post;
      // Only the server's word, or the post's own, says that it is gone.
      if (typeof post !== "object" || post === null)
        throw new Error(
          `posts/get: the answer for ${batch[index]} has no post; try again, and where that stays so, look for it in HighLevel`,
        );
      const seen = seePost(post);
      if (!isGone(seen.post)) there.set(batch[index] ?? "", seen);
    });
  }
  return there;
}

/** Things ten at a time, so that many are done soon and a failure stops the rest. */
export function* inTens<T>(things: readonly T[]): Generator<T[], void, void> {
  for (let start = 0; start < things.length; start += 10) yield things.slice(start, start + 10);
}

/** What an answer holds, `null` where that is nothing, or `undefined` where the server says that it has no such thing. */
export async function orMissing<T>(answer: Promise<T>): Promise<T | null | undefined> {
  try {
    return (await answer) ?? null;
  } catch (error) {
    if (saysMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a refusal says that what was asked for is not there: a 404, or a 400, 410 or 422 in words (the contract of posts/get has no 404). */
function saysMissing(error: unknown): boolean {
  if (!isApiError(error)) return false;
  const { status, message } = error;
  if (status === 404) return true;
  return [400, 410, 422].includes(status) && missing.test(message);
}

const missing =
  /^(?!.*(?:location|account|user|token|route)).*(?:not found|no longer exists?|does ?n.t exist|(?:was|is|been) deleted)/i;

/**
 * Deletes posts, and gives the ids of those that reading them back still shows.
 *
 * One that cannot be deleted does not save the others.
 */
export async function deletePosts(
  planner: Pick<Planner, "posts">,
  posts: readonly SeenPost[],
  waiting: Patience,
): Promise<Set<string>> {
  const ids = posts.map(({ id }) => id);
  for (const batch of inTens(ids)) {
    waiting.signal?.throwIfAborted();
    await Promise.all(
      batch.map((id) => orMissing(planner.posts.delete({ id })).catch(() => undefined)),
    );
  }
  const read = async () => new Set((await readPosts(planner, ids, waiting.signal)).keys());
  return waitUntil(read, ({ size }) => size === 0, {
    ...waiting,
    patience: Math.min(waiting.patience, 5_000),
  });
}
