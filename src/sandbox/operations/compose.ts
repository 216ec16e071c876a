import { randomUUID } from "node:crypto";
import { findAccounts } from "./accounts.js";
import { envelope, type Answer, type Call } from "./handler.js";
import { findPost, readStatus, showPost } from "./post-state.js";
import { Refusal } from "../server/refusal.js";
import { createId, type World } from "../world/world.js";
import type { Content, StoredPost } from "../world/stored.js";

type Body = Call<"posts/create">["body"] | Call<"posts/update">["body"];
type Plan = Pick<StoredPost, "state" | "at" | "approver">;

/** Creates one post for each account. */
export function composePost({ world, body, now }: Call<"posts/create">): Answer<"posts/create"> {
  // A date without a status publishes at once, seen on a live page; with neither, one caller saw a draft.
  const plan = readPlan(body, body.scheduleDate ? "published" : "draft", now);
  checkNetworks(world, body, plan.state);
  const parentPostId = randomUUID();
  const created = body.accountIds.map((accountId): StoredPost => ({
    ...plan,
    id: createId(),
    parentPostId,
    accountId,
    source: "composer",
    content: readContent(body),
    createdBy: body.userId,
    createdAt: now,
    updatedAt: now,
  }));
  for (const post of created) world.posts.set(post.id, post);
  const [first] = created;
  const answer = { ...envelope(201, "Created Post"), traceId: randomUUID() };
  // What is published at once comes without its post, so that its id is not told (callers' reports).
  if (!first || plan.at === now) return answer;
  return { ...answer, results: { post: showPost(first, world, now) } };
}

/** Replaces a post by what is sent; the answer does not show it. */
export function replacePost(call: Call<"posts/update">): Answer<"posts/update"> {
  const { world, path, body, now } = call;
  const post = findPost(world, path.id, now);
  if (readStatus(post, world, now) === "published") {
    throw new Refusal(400, "Published posts cannot be edited");
  }
  // Callers contradict each other on what becomes of a post without a status.
  const plan = readPlan(body, world.settings.statusless, now);
  checkNetworks(world, body, plan.state);
  // Without scheduleTimeUpdated, a new time is ignored without a word (callers' reports).
  const isMoved = body.scheduleTimeUpdated || post.at === undefined || plan.at === now;
  const at = isMoved ? plan.at : post.at;
  const content = readContent(body);
  Object.assign(post, { approver: undefined, ...plan, at, content, updatedAt: now });
  return envelope(200, "Updated Post");
}

function readPlan(body: Body, otherwise: "published" | "draft", now: number): Plan {
  const at = body.scheduleDate ? Date.parse(body.scheduleDate) : undefined;
  const approver = body.postApprovalDetails?.approver;
  // The document requires a status, but the server does not.
  const status = (body.status as Body["status"] | undefined) ?? otherwise;
  if (status === "published") return { state: "scheduled", at: now };
  if (status === "draft") return { state: "draft", at };
  if (at === undefined) throw new Refusal(422, ["scheduleDate should not be empty"]);
  if (at <= now) throw new Refusal(422, ["scheduleDate must be after current date"]);
  if (status !== "in_review") return { state: "scheduled", at };
  if (!approver) throw new Refusal(422, ["postApprovalDetails.approver should not be empty"]);
  return { state: "in_review", at, approver };
}

// Names of tags are dropped, only ids stay (callers' reports).
function readContent(body: Body): Content {
  const tags = body.tags?.filter((tag) => /^[0-9a-f]{24}$/i.test(tag));
  return { ...body, media: body.media ?? [], tags };
}

/** Refuses what the networks of a post would refuse; drafts are not looked at (callers' reports). */
function checkNetworks(world: World, body: Body, state: Plan["state"]): void {
  const { accountIds, media, summary, type, tiktokPostDetails } = body;
  const chosen = findAccounts(world, accountIds);
  if (state === "draft") return;
  if (!media) {
    throw new Refusal(422, ["media must be an array with media objects or an empty array"]);
  }
  const networks = new Set(chosen.map(({ platform }) => platform));
  const refusals: [boolean, string][] = [
    [
      networks.has("instagram") && media.length === 0,
      "Instagram Account, would require image or video",
    ],
    [
      networks.has("instagram") && type === "story" && Boolean(summary),
      "Instagram Story will not support caption for publishing post directly",
    ],
    [
      networks.has("tiktok") && !tiktokPostDetails,
      "Cannot read properties of undefined (reading 'toLowerCase')",
    ],
  ];
  for (const [isBroken, message] of refusals) if (isBroken) throw new Refusal(400, message);
}
