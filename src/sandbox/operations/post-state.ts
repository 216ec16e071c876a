import type { components } from "../../generated/schema.js";
import { Refusal } from "../server/refusal.js";
import type { Content, StoredPost } from "../world/stored.js";
import type { World } from "../world/world.js";

type Post = components["schemas"]["Post"];

/** What a post is by now: a scheduled one is published at its time, or fails if its account has expired by then. */
export function readStatus(post: StoredPost, world: World, now: number): string {
  const { state, at, accountId, createdAt } = post;
  // A time that was past when the post was made never comes (help pages).
  if (state !== "scheduled" || at === undefined || at > now || at < createdAt) return state;
  const account = world.accounts.find(({ id }) => id === accountId);
  if (!account || account.isExpired || Date.parse(account.expire ?? "") <= at) return "failed";
  return world.settings.publishing;
}

/** The posts that exist by now, deleted ones among them. */
export function readPosts(world: World, now: number): StoredPost[] {
  return [...world.posts.values()].filter(({ createdAt }) => createdAt <= now);
}

/** The post of an id; throws what the server says where there is none. */
export function findPost(world: World, id: string, now: number): StoredPost {
  checkId(id);
  const post = world.posts.get(id);
  if (!post || post.createdAt > now || post.state === "deleted")
    throw new Refusal(404, "Post not found");
  return post;
}

/** Refuses an id that cannot be one, in the words of the database (highlevel-api-docs issue 178). */
export function checkId(id: string): void {
  if (/^[0-9a-f]{24}$/i.test(id)) return;
  throw new Refusal(
    400,
    "Argument passed in must be a single String of 12 bytes or a string of 24 hex characters",
  );
}

// Callers report "google" for every post that is not out yet, whatever its account, and that empty Google details turn
// any post into Google's.
function isTurned({ gmbPostDetails }: Content): boolean {
  return gmbPostDetails !== undefined && Object.keys(gmbPostDetails).length === 0;
}

// Callers see these on every post.
const undocumented = { channel: "public", isCommentSyncing: false };

function readDetails(content: Content): Pick<Content, `${string}PostDetails`> {
  return Object.fromEntries(
    Object.entries(content).filter(([name, said]) => name.endsWith("PostDetails") && said),
  );
}

/** A post as callers read it. */
export function showPost(post: StoredPost, world: World, now: number): Post {
  const { content } = post;
  const status = readStatus(post, world, now);
  const ended = status === "published" || status === "failed";
  const account = world.accounts.find(({ id }) => id === post.accountId);
  const time = post.at === undefined ? undefined : new Date(post.at).toISOString();
  const { times, media } = world.settings;
  return {
    _id: post.id,
    parentPostId: post.parentPostId,
    source: post.source,
    locationId: world.locationId,
    platform: ended && !isTurned(content) ? (account?.platform ?? "google") : "google",
    ...(time && times !== "scheduleDate" && { displayDate: time }),
    ...(time && times !== "displayDate" && { scheduleDate: time }),
    createdAt: new Date(post.createdAt).toISOString(),
    updatedAt: new Date(post.updatedAt).toISOString(),
    accountIds: [post.accountId],
    summary: content.summary ?? "",
    media: status === "scheduled" && media === "first" ? content.media.slice(0, 1) : content.media,
    status,
    ...(post.createdBy && { createdBy: post.createdBy }),
    type: content.type,
    tags: content.tags ?? [],
    ogTagsDetails: content.ogTagsDetails ?? {},
    postApprovalDetails: post.approver
      ? { approver: post.approver, approverUser: null, approvalStatus: "pending" }
      : { approverUser: null, approvalStatus: "not_required" },
    tiktokPostDetails: {},
    gmbPostDetails: {},
    ...readDetails(content),
    user: null,
    deleted: status === "deleted",
    ...undocumented,
    ...(status === "scheduled" && { postId: post.id }),
    ...(ended && { accountId: post.accountId }),
    ...(status === "failed" && { error: "Failed due to auth token" }),
    ...(status === "published" && {
      error: null,
      postId: BigInt(`0x${post.id}`).toString().slice(0, 18),
      publishedAt: time ?? null,
      previewLink: `https://example.com/${account?.platform}/${post.id}`,
    }),
  };
}
