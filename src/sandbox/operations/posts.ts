import { composePost, replacePost } from "./compose.js";
import { page, wrap, type Answer, type Call, type Handlers } from "./handler.js";
import { checkId, findPost, readPosts, readStatus, showPost } from "./post-state.js";
import { Refusal } from "../server/refusal.js";
import type { StoredPost } from "../world/stored.js";

/** The operations on posts. */
export const posts: Handlers = {
  "posts/list": listPosts,
  "posts/create": composePost,
  "posts/get": ({ world, path, now }) =>
    wrap(200, "Fetched Post", { post: showPost(findPost(world, path.id, now), world, now) }),
  "posts/update": replacePost,
  "posts/delete": deletePost,
  "posts/bulk-delete": deletePosts,
};

function listPosts({ world, body, now }: Call<"posts/list">): Answer<"posts/list"> {
  const accounts = body.accounts?.split(",").map((id) => id.trim());
  const wanted = body.type ?? "all";
  const found = readPosts(world, now - world.settings.staleMs).filter((post) => {
    const status = readStatus(post, world, now);
    if (wanted === "deleted" ? status !== wanted : status === "deleted") return false;
    if (!["all", "recent", "deleted", status].includes(wanted)) return false;
    if (accounts && !accounts.includes(post.accountId)) return false;
    if (body.postType && body.postType !== post.content.type) return false;
    return isWithin(post, body.fromDate, body.toDate);
  });
  const newestFirst = found.toSorted((a, b) => (b.at ?? b.createdAt) - (a.at ?? a.createdAt));
  return wrap(201, "Fetched Posts", {
    posts: page(newestFirst, body).map((post) => showPost(post, world, now)),
    count: found.length,
  });
}

// A time span leaves out drafts without a date (callers' reports).
function isWithin({ at }: StoredPost, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true;
  return at !== undefined && (!from || at >= Date.parse(from)) && (!to || at <= Date.parse(to));
}

// Deleting a published post only touches the planner: lists still show it (callers' reports).
function deletePost({ world, path, now }: Call<"posts/delete">): Answer<"posts/delete"> {
  const post = findPost(world, path.id, now);
  if (readStatus(post, world, now) !== "published") post.state = "deleted";
  return wrap(200, "Deleted Post", { postId: post.id });
}

function deletePosts({ world, body, now }: Call<"posts/bulk-delete">): Answer<"posts/bulk-delete"> {
  const ids = body.postIds;
  if (ids.length > 50) throw new Refusal(400, "Cannot delete more than 50 posts at a time.");
  ids.forEach(checkId);
  const found = readPosts(world, now).filter(
    (post) =>
      ids.includes(post.id) && !["published", "deleted"].includes(readStatus(post, world, now)),
  );
  if (found.length === 0) throw new Refusal(404, "Posts not found");
  for (const post of found) post.state = "deleted";
  return wrap(201, "Posts Deleted Successfully", {
    message: "Posts deleted successfully",
    deletedCount: found.length,
  });
}
