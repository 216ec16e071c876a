import type { Planner } from "../planner.js";
import type { SharedInput } from "../planner-types.js";
import { idOf } from "./posts.js";

/** A post to be made by itself, and what names it. */
interface Creation<Key> {
  readonly key: Key;
  readonly input: SharedInput<"posts/create">;
}

/** What became of a post that was to be made. */
export type Created<Key> =
  /** HighLevel took it; it does not always tell the id. */
  | { readonly kind: "made"; readonly key: Key; readonly id: string | undefined }
  | { readonly kind: "refused"; readonly key: Key; readonly message: string }
  /** Surely not made, for a reason that is not the post's own. */
  | { readonly kind: "failed"; readonly key: Key; readonly error: unknown }
  /** No answer tells whether it is there. */
  | { readonly kind: "unknown"; readonly key: Key };

/** Whether it is not known which post it became, if any. */
export function isOpen<Key>(one: Created<Key>): boolean {
  return one.kind === "unknown" || (one.kind === "made" && one.id === undefined);
}

/** What remembers the posts that are being made; each call resolves when a crash would not undo it. */
export interface Journal<Key> {
  begin(keys: readonly Key[]): Promise<void>;
  end(created: readonly Created<Key>[]): Promise<void>;
}

// So many can be unknown after a crash.
const width = 10;

/**
 * Makes posts, a few at a time, each sent once and written down before and after.
 *
 * One that is refused does not stop the others; after one whose outcome is unknown nothing more is sent, and what fails
 * otherwise is thrown, once it is written down what became of the rest of its batch.
 */
export async function* createPosts<Key>(
  planner: Pick<Planner, "posts">,
  creations: readonly Creation<Key>[],
  { begin, end }: Journal<Key>,
  signal?: AbortSignal,
): AsyncGenerator<Created<Key>, void, void> {
  for (let start = 0; start < creations.length; start += width) {
    signal?.throwIfAborted();
    const batch = creations.slice(start, start + width);
    await begin(batch.map(({ key }) => key));
    const created = await Promise.all(batch.map((creation) => create(planner, creation)));
    await end(created);
    for (const one of created) if (one.kind !== "failed") yield one;
    for (const one of created) if (one.kind === "failed") throw one.error;
    if (created.some(({ kind }) => kind === "unknown")) return;
  }
}

async function create<Key>(
  planner: Pick<Planner, "posts">,
  { key, input }: Creation<Key>,
): Promise<Created<Key>> {
  try {
    // Not given the signal: once sent, its outcome must be learned.
    const answer: Awaited<ReturnType<Planner["posts"]["create"]>> | undefined =
      await planner.posts.create(input);
    const post = answer?.results?.post;
    // Who takes it and says that it failed has said neither.
    if (answer?.success === false && !post) return { kind: "unknown", key };
    return { kind: "made", key, id: (post && idOf(post)) || undefined };
  } catch (error) {
    if (mayBeDone(error)) return { kind: "unknown", key };
    const { status, message } = readRefusal(error);
    return [400, 404, 422].includes(status)
      ? { kind: "refused", key, message }
      : { kind: "failed", key, error };
  }
}

interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly issues: readonly string[];
}

/** The status of a refusal, 0 where it is none, and its words. */
export function readRefusal(error: unknown): { status: number; message: string } {
  const { status = 0, issues = [], message } = error as Partial<Refusal> & Error;
  return { status, message: issues.join("; ") || message };
}

/**
 * Whether what was sent may have been carried out though an error came: after no answer, a 408 and whatever a server says
 * in trouble. Errors are told apart by their code, so that those of another copy of this package count, too.
 */
export function mayBeDone(error: unknown): boolean {
  const { code, status = 0 } = (error ?? {}) as Partial<Refusal>;
  return code === "unknown_outcome" || (code === "api" && (status === 408 || status >= 500));
}
