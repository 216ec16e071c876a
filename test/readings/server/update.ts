import { done, refuse } from "./answer.js";
import type { Answer } from "./answer.js";
import { siblingsOf } from "./tell-account.js";
import { addPost, removePost } from "./world.js";
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
  const moves =
    scheduleDate !== undefined &&
    update !== "keeps_time" &&
    (scheduleTimeUpdated || update !== "wants_flag");
  for (const one of toldWith(world, post, body)) {
    change(one, body);
    if (moves) one.at = Date.parse(scheduleDate);
    one.status = update === "drafts" ? "draft" : update === "publishes" ? "published" : status;
    if (update === "loses_media") one.media = [];
    world.journal.push({ by: "api", deed: "update", id: one.id });
  }
  return update === "acts_500"
    ? { status: 500, body: { statusCode: 500, message: "Internal server error" } }
    : thanks;
}

/** A post, and those that are told as one with it; of them, those go whose accounts are not said any more. */
function toldWith(
  world: World,
  post: TruePost,
  { accountIds }: Record<string, unknown>,
): readonly TruePost[] {
  if (world.reading.account !== "together") return [post];
  const all = siblingsOf(world, post);
  if (!Array.isArray(accountIds)) return all;
  const isNamed = ({ originId }: TruePost) =>
    accountIds.some((id) => String(id).endsWith(`_${originId}`));
  for (const one of all) if (!isNamed(one)) removePost(world, "api", one);
  return all.filter(isNamed);
}

/** What an update changes besides time and status: it replaces, so that an empty list of media takes them away. */
function change(post: TruePost, { summary, media, ogTagsDetails }: Record<string, unknown>): void {
  if (typeof summary === "string") post.caption = summary;
  if (Array.isArray(media)) post.media = media as TruePost["media"];
  if (ogTagsDetails) post.link = (ogTagsDetails as { metaLink?: string }).metaLink ?? "";
}
