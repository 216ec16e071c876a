import { done, refuse } from "./answer.js";
import type { Answer } from "./answer.js";
import { addPost } from "./world.js";
import type { TruePost, World } from "./world.js";

/** Changes a post, or does what the world's reading does instead. */
export function updatePost(world: World, post: TruePost, body: Record<string, unknown>): Answer {
  const { update = "wants_flag" } = world.reading;
  const thanks = done(200, "Updated Post");
  const {
    status = post.status,
    scheduleDate,
    scheduleTimeUpdated,
  } = body as Record<string, string>;
  if (post.status === "published") return refuse(400, "Published post cannot be updated");
  if (update === "refused") return refuse(422, "post cannot be updated");
  if (update === "no_drafts" && status === "draft") return refuse(422, "status must be scheduled");
  if (update === "ignored" || (update === "composer_only" && post.source === "csv")) return thanks;
  if (update === "copies") {
    const { id: _, made: __, foreign: ___, accountId: ____, ...copy } = post;
    change(addPost(world, "api", copy), body);
    return thanks;
  }
  change(post, body);
  const moves =
    scheduleDate !== undefined &&
    update !== "keeps_time" &&
    (scheduleTimeUpdated || update !== "wants_flag");
  if (moves) post.at = Date.parse(scheduleDate);
  post.status = update === "drafts" ? "draft" : update === "publishes" ? "published" : status;
  if (update === "loses_media") post.media = [];
  world.journal.push({ by: "api", deed: "update", id: post.id });
  return update === "acts_500"
    ? { status: 500, body: { statusCode: 500, message: "Internal server error" } }
    : thanks;
}

/** What an update changes besides time and status: it replaces, so that an empty list of media takes them away. */
function change(post: TruePost, { summary, media, ogTagsDetails }: Record<string, unknown>): void {
  if (typeof summary === "string") post.caption = summary;
  if (Array.isArray(media)) post.media = media as TruePost["media"];
  if (ogTagsDetails) post.link = (ogTagsDetails as { metaLink?: string }).metaLink ?? "";
}
