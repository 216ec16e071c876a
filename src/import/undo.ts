import type { Planner } from "../planner.js";
import type { ImportRecord } from "./ledger.js";
import { orMissing } from "../location/posts.js";
import { readStatus } from "./status.js";
import { isGone } from "../location/posts.js";

/** What an import still has in HighLevel. */
export interface Remains {
  /** Imports in review, by id: deleting one publishes nothing and loses no post. */
  readonly staged: readonly string[];
  /** Posts that an import made and that can still be deleted. */
  readonly posts: readonly RemainingPost[];
  /** Published posts: only their networks can remove them. */
  readonly published: readonly RemainingPost[];
}

/** A post that is there. */
export interface RemainingPost {
  readonly id: string;
  readonly row: number;
  readonly status: string;
  readonly summary: string;
  /** Where it can be seen, once it is published. */
  readonly link: string | undefined;
}

/** Finds out what is left of an import: only reads, and only posts whose ids the ledger has. */
export async function findRemains(
  planner: Planner,
  record: ImportRecord,
  signal?: AbortSignal,
): Promise<Remains> {
  const staged: string[] = [];
  const posts: RemainingPost[] = [];
  for (const part of record.parts) {
    if (part.id !== undefined && part.finalizingAt === undefined) {
      const status = await orMissing(
        readStatus(planner, part.id, signal).then((seen) => seen.status),
      );
      if (status === "in_review") staged.push(part.id);
    }
    for (const { row, ids } of part.posts ?? []) {
      for (const id of ids) {
        const found = await orMissing(planner.posts.get({ id }, { signal }));
        const post = found?.results?.post;
        if (!post || isGone(post)) continue;
        posts.push({
          id,
          row,
          status: String(post.status),
          summary: post.summary ?? "",
          link: post.previewLink,
        });
      }
    }
  }
  return {
    staged,
    posts: posts.filter(({ status }) => status !== "published"),
    published: posts.filter(({ status }) => status === "published"),
  };
}

/**
 * Deletes what `findRemains` found: staged imports and posts that are not published.
 *
 * Resolves to what is still there afterwards, by reading it back.
 */
export async function removeRemains(
  planner: Planner,
  record: ImportRecord,
  { staged, posts }: Remains,
  signal?: AbortSignal,
): Promise<Remains> {
  for (const id of staged) {
    // Deleting a finalized import would delete its posts.
    if ((await readStatus(planner, id, signal)).status === "in_review")
      await planner.csv.delete({ id }, { signal });
  }
  for (const { id } of posts) await orMissing(planner.posts.delete({ id }, { signal }));
  return findRemains(planner, record, signal);
}
