import type { Planner } from "../planner.js";
import type { SharedInput } from "../planner-types.js";
import { mayBeDone } from "./create.js";

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

interface Refusal {
  readonly status: number;
  readonly issues: readonly string[];
}
