import type { Planner } from "../planner.js";
import type { SharedInput } from "../planner-types.js";
import { mayBeDone } from "./create.js";
import type { SeenPost } from "./posts.js";

/** What came of an update: whether HighLevel may have made it, else why not. */
export type Asked =
  | { readonly isTaken: true; readonly isSure: boolean }
  | { readonly isTaken: false; readonly message: string };

/** Puts a whole post in the place of one, at its own time; nothing that is not said of it stays. */
export async function replacePost(
  planner: Pick<Planner, "posts">,
  id: string,
  post: SharedInput<"posts/create">,
): Promise<Asked> {
  try {
    // Not given the signal: once sent, its outcome must be learned. Without the last, a time is ignored (callers' reports).
    await planner.posts.update({ ...post, media: post.media ?? [], id, scheduleTimeUpdated: true });
    return { isTaken: true, isSure: true };
  } catch (error) {
    const { status = 0, issues = [], message } = error as Partial<Refusal> & Error;
    if (mayBeDone(error)) return { isTaken: true, isSure: false };
    if (![400, 404, 405, 409, 422].includes(status)) throw error;
    return { isTaken: false, message: issues.join("; ") || message };
  }
}

// A post that is about to go out is left alone.
const nearest = 15 * 60_000;

/** Whether a post goes out within 15 minutes, or should be out already. */
export function isNear({ instant }: Pick<SeenPost, "instant">, now: number): boolean {
  return instant !== undefined && instant < now + nearest;
}

interface Refusal {
  readonly status: number;
  readonly issues: readonly string[];
}
