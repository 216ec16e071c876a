import type { Planner } from "../planner.js";
import type { PlannedPost } from "./check.js";
import type { ComparedPost, Post } from "./event.js";
import { waitUntil } from "./wait.js";
import type { Patience } from "./wait.js";

/** Lists the posts around the planned times, patiently: a list may lag behind what was created. */
export async function compareWithServer(
  planner: Pick<Planner, "posts">,
  planned: readonly PlannedPost[],
  accountIds: readonly string[],
  waiting: Patience,
): Promise<ComparedPost[]> {
  const times = planned.flatMap(({ utc }) => (utc === undefined ? [] : Date.parse(utc)));
  const day = 86_400_000;
  const span = times.length && {
    type: "all" as const,
    fromDate: new Date(Math.min(...times) - day).toISOString(),
    toDate: new Date(Math.max(...times) + day).toISOString(),
  };
  // A list with dates leaves out drafts without one (callers' reports).
  const drafts = planned.some(({ utc }) => utc === undefined) && { type: "draft" as const };
  const search = async () => {
    const found: Post[] = [];
    for (const filter of [span, drafts]) {
      if (!filter) continue;
      for await (const post of planner.posts.list.all(
        { ...filter, accounts: accountIds.join(",") },
        { signal: waiting.signal },
      )) {
        if (post.source === "csv" && post.status !== "deleted") found.push(post);
      }
    }
    return comparePosts(planned, accountIds, found);
  };
  return waitUntil(search, isComplete, {
    ...waiting,
    patience: Math.min(waiting.patience, 60_000),
  });
}

/** Whether each post exists once, at its minute. */
export function isComplete(posts: readonly ComparedPost[]): boolean {
  return posts.every(({ verdict }) => verdict === "found");
}

/** Holds every row × account that should be a post against the posts that the server lists. */
export function comparePosts(
  planned: readonly PlannedPost[],
  accountIds: readonly string[],
  posts: readonly Post[],
): ComparedPost[] {
  return planned.flatMap((post) =>
    accountIds.map((accountId) => {
      const alike = posts.filter((found) => isOn(found, accountId) && hasCaption(found, post));
      const onTime = alike.filter((found) => isAt(found, post));
      const found = onTime.length
        ? onTime
        : alike.filter(
            (other) => !planned.some((rival) => hasCaption(other, rival) && isAt(other, rival)),
          );
      const verdict =
        onTime.length > 1
          ? "doubled"
          : onTime.length === 1
            ? "found"
            : found.length
              ? "wrong_time"
              : "missing";
      return {
        post,
        accountId,
        verdict,
        ids: found.flatMap(({ _id }) => _id ?? []),
        status: found[0]?.status ?? undefined,
      };
    }),
  );
}

function isOn(found: Post, accountId: string): boolean {
  return found.accountId === accountId || (found.accountIds?.includes(accountId) ?? false);
}

// HighLevel appends the link to the caption of a row with media (help page).
function hasCaption(found: Post, { content, link }: PlannedPost): boolean {
  return [content, `${content} ${link}`].some(
    (text) => flatten(text) === flatten(found.summary ?? ""),
  );
}

function isAt(found: Post, post: PlannedPost): boolean {
  if (post.utc === undefined) return found.status === "draft";
  return found.displayDate?.slice(0, 16) === post.utc.slice(0, 16);
}

function flatten(text: string): string {
  return text.replace(/\s+/g, "");
}
