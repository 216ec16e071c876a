import { ApiError, UnknownOutcomeError } from "../errors.js";
import type { Input, Planner } from "../planner.js";

/** A post to be made by itself, and what names it. */
export interface Creation<Key> {
  readonly key: Key;
  readonly input: Input<"posts/create">;
}

/** What became of a post that was to be made; `unknown` where no answer tells whether it is there. */
export type Created<Key> =
  | { readonly kind: "made"; readonly key: Key; readonly id: string }
  | { readonly kind: "refused"; readonly key: Key; readonly message: string }
  /** Surely not made, for a reason that is not the post's own. */
  | { readonly kind: "failed"; readonly key: Key; readonly error: unknown }
  | { readonly kind: "unknown"; readonly key: Key };

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
    const { results } = await planner.posts.create(input);
    const id = results?.post?._id;
    return id === undefined ? { kind: "unknown", key } : { kind: "made", key, id };
  } catch (error) {
    if (error instanceof UnknownOutcomeError) return { kind: "unknown", key };
    const isRefusal = error instanceof ApiError && [400, 404, 422].includes(error.status);
    return isRefusal
      ? { kind: "refused", key, message: error.issues.join("; ") || error.message }
      : { kind: "failed", key, error };
  }
}
