import type { Planner } from "../planner.js";
import type { Post } from "../import/event.js";
import { orMissing } from "./missing.js";

/** Whether HighLevel says of a post that it was deleted. */
export function isGone({ status, deleted }: Pick<Post, "status" | "deleted">): boolean {
  return deleted === true || status === "deleted";
}

/** When a post is due, in UTC; `undefined` for a draft without a date. */
export function timeOf({ displayDate, scheduleDate }: Post): string | undefined {
  return displayDate ?? scheduleDate;
}

/** Those of these posts that are there, by their ids: reading by id does not lag behind, as lists do (callers' reports). */
export async function readThere(
  planner: Pick<Planner, "posts">,
  ids: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, Post>> {
  const there = new Map<string, Post>();
  for (const batch of inTens([...new Set(ids)])) {
    const answers = await Promise.all(
      batch.map((id) => orMissing(planner.posts.get({ id }, { signal }))),
    );
    for (const answer of answers) {
      const post = answer?.results?.post;
      if (post && !isGone(post)) there.set(post._id, post);
    }
  }
  return there;
}

/** Things ten at a time, so that many are done soon and a failure stops the rest. */
export function* inTens<T>(things: readonly T[]): Generator<T[], void, void> {
  for (let start = 0; start < things.length; start += 10) yield things.slice(start, start + 10);
}
