import type { SeenPost } from "../location/posts.js";

const patience = 30 * 60_000;

/**
 * Whether a post still waits though its time is over: for its approver, or for half an hour, since a video may take its
 * time on the way. `now` is in milliseconds.
 */
export function isOverdue(
  { utc }: { readonly utc: string | undefined },
  { status }: Pick<SeenPost, "status">,
  now: number,
): boolean {
  const over = utc === undefined ? -Infinity : now - Date.parse(utc);
  return over >= (status === "in_review" ? 0 : patience);
}
