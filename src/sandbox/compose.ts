import { randomUUID } from "node:crypto";
import { envelope } from "./handler.js";
import type { Answer, Call } from "./handler.js";
import { findPost, readStatus, showPost } from "./post.js";
import { Refusal } from "./refusal.js";
import { createId } from "./world.js";
import type { Content, StoredPost, World } from "./world.js";

type Body = Call<"posts/create">["body"];

/** Creates one post for each account. */
export function composePost({ world, body, now }: Call<"posts/create">): Answer<"posts/create"> {
  const plan = readPlan(body, now);
  checkNetworks(world, body, plan.state);
  const parentPostId = randomUUID();
  const created = body.accountIds.map((accountId): StoredPost => ({
    ...readContent(body),
    ...plan,
    id: createId(),
    parentPostId,
    accountId,
    source: "composer",
    createdBy: body.userId,
    createdAt: now,
    updatedAt: now,
  }));
  for (const post of created) world.posts.set(post.id, post);
  const [first] = created;
  // What is published at once comes without its post, so its id is not told (callers' reports).
  const told = first && !plan.isImmediate && { results: { post: showPost(first, world, now) } };
  return { ...envelope(201, "Created Post"), ...told, ...{ traceId: randomUUID() } };
}

/** Replaces a post by what is sent; the answer does not show it. */
export function replacePost({ world, path, body, now }: Call<"posts/update">): Answer<"posts/update"> {
  const post = findPost(world, path.id, now);
  if (readStatus(post, world, now) === "published") throw new Refusal(400, "Published posts cannot be edited");
  if (!body.media) throw new Refusal(422, [missingMedia]);
  // Without a status, a scheduled post is reported to become a draft.
  const plan = readPlan({ ...body, status: body.status ?? "draft" } as Body, now);
  checkNetworks(world, body as Body, plan.state);
  // Without scheduleTimeUpdated, a new time is ignored without a word (callers' reports).
  const at = body.scheduleTimeUpdated || post.at === undefined ? plan.at : post.at;
  Object.assign(post, emptyContent, readContent(body as Body), { state: plan.state, approver: plan.approver, at, updatedAt: now });
  return envelope(200, "Updated Post");
}

const missingMedia = "media must be an array with media objects or an empty array";

interface Plan {
  state: StoredPost["state"];
  at: number | undefined;
  approver: string | undefined;
  isImmediate: boolean;
}

/** What is to become of a post, and when. */
function readPlan({ status, scheduleDate, postApprovalDetails }: Body, now: number): Plan {
  const at = scheduleDate ? Date.parse(scheduleDate) : undefined;
  const approver = postApprovalDetails?.approver;
  // A date without a status publishes at once, reproduced on a live page; with neither, one caller sees a draft.
  const wanted = status ?? (scheduleDate ? "published" : "draft");
  if (wanted === "published") return { state: "scheduled", at: now, approver: undefined, isImmediate: true };
  if (wanted === "draft") return { state: "draft", at, approver: undefined, isImmediate: false };
  if (at === undefined) throw new Refusal(422, ["scheduleDate should not be empty"]);
  if (at <= now) throw new Refusal(422, ["scheduleDate must be after current date"]);
  if (wanted !== "in_review") return { state: "scheduled", at, approver: undefined, isImmediate: false };
  if (!approver) throw new Refusal(422, ["postApprovalDetails.approver should not be empty"]);
  return { state: "in_review", at, approver, isImmediate: false };
}

const emptyContent: Partial<Content> = {
  summary: undefined,
  followUpComment: undefined,
  tags: undefined,
  categoryId: undefined,
  ogTagsDetails: undefined,
  tiktokPostDetails: undefined,
  gmbPostDetails: undefined,
};

function readContent(body: Body): Content {
  const { summary, type, followUpComment, tags, categoryId, ogTagsDetails, tiktokPostDetails, gmbPostDetails } = body;
  const content = { summary, followUpComment, categoryId, ogTagsDetails, tiktokPostDetails, gmbPostDetails };
  // Names of tags are dropped; only ids stay (callers' reports).
  return { ...content, type, media: body.media ?? [], tags: tags?.filter((tag) => /^[0-9a-f]{24}$/i.test(tag)) };
}

/** Refuses what a network would refuse; drafts are not looked at (callers' reports). */
function checkNetworks(world: World, body: Body, state: Plan["state"]): void {
  const chosen = body.accountIds.map((id) => world.accounts.find((account) => account.id === id));
  if (chosen.includes(undefined)) throw new Refusal(422, ["Invalid account id in accountIds list"]);
  if (state === "draft") return;
  if (!body.media) throw new Refusal(422, [missingMedia]);
  const networks = new Set(chosen.map((account) => account?.platform));
  if (networks.has("instagram")) {
    if (!body.media.length) throw new Refusal(400, "Instagram Account, would require image or video");
    if (body.type === "story" && body.summary) {
      throw new Refusal(400, "Instagram Story will not support caption for publishing post directly");
    }
  }
  if (networks.has("tiktok") && (!body.tiktokPostDetails || body.media.some(({ type }) => !type))) {
    throw new Refusal(400, "Cannot read properties of undefined (reading 'toLowerCase')");
  }
}
