import { randomUUID } from "node:crypto";
import { envelope, type Answer, type Call } from "./handler.js";
import { findImport, isOpen } from "./csv-import.js";
import { Refusal } from "../server/refusal.js";
import { createId, type World } from "../world/world.js";
import type { Named, StoredImport, StoredPost, StoredRow } from "../world/stored.js";

/** Makes a post of every good row for every account; they come into being one after another, during one step. */
export function finalizeImport({
  world,
  path,
  now,
}: Pick<Call<"csv/finalize">, "world" | "path" | "now">): Answer<"csv/finalize"> {
  const entry = findImport(world, path.id);
  const { refinalize, lateMs, lost, stepMs } = world.settings;
  // Which states the server refuses is not documented: here, all but the review before the first time.
  if (entry.finalizedAt === undefined || refinalize === "refuse") {
    if (!isOpen(entry, world, now)) throw new Refusal(400, "CSV is not in review");
  } else if (refinalize === "ignore") return envelope(200, "Updated Successfully");
  const start = now + lateMs;
  entry.finalizedAt ??= start;
  const posts = entry.rows
    .filter(({ error }) => !error)
    .flatMap((row) => createPosts(row, entry, world, now));
  const interval = stepMs / posts.length;
  for (const [index, post] of posts.slice(0, Math.max(0, posts.length - lost)).entries()) {
    world.posts.set(post.id, { ...post, createdAt: start + Math.floor(interval * index) });
  }
  return envelope(200, "Updated Successfully");
}

function createPosts(row: StoredRow, entry: StoredImport, world: World, now: number): StoredPost[] {
  const { content, typeOf, tagNames, categoryName, at } = row;
  const tags = tagNames.map((name) => ensureNamed(world.tags, name, now));
  const categoryId = categoryName && ensureNamed(world.categories, categoryName, now);
  const parentPostId = randomUUID();
  return entry.accountIds.map((accountId) => {
    const account = world.accounts.find(({ id }) => id === accountId);
    const type = typeOf[account?.platform ?? ""] ?? content.type;
    return {
      id: createId(),
      parentPostId,
      accountId,
      source: "csv",
      importId: entry.id,
      state: at === undefined ? "draft" : entry.approver ? "in_review" : "scheduled",
      content: { ...content, type, tags, categoryId },
      at,
      createdBy: entry.createdBy,
      approver: entry.approver,
      createdAt: now,
      updatedAt: now,
    };
  });
}

// An import creates the tags and the category that are missing (the bulk-upload help page).
function ensureNamed(list: Named[], name: string, now: number): string {
  const found = list.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (found) return found.id;
  const created = { id: createId(), name, createdAt: now };
  list.push(created);
  return created.id;
}
