import { done, refuse, thank } from "./answer.js";
import type { Answer, Asked } from "./answer.js";
import { flicker, isAskedFor } from "./list.js";
import { toPage } from "./page.js";
import { takeAway } from "./removal.js";
import { siblingsOf } from "./tell-account.js";
import { tellPost } from "./tell-post.js";
import type { TruePost, World } from "./world.js";

/** Lists posts by status and span; a list may lag behind what is there. */
export function listPosts(world: World, { body }: Asked): Answer {
  const wrong = ["skip", "limit"].filter(
    (key) => !/^\d+$/.test(String(body[key])) || typeof body[key] !== "string",
  );
  if (wrong.length > 0) return refuse(422, ...wrong.map((key) => `${key} must be a number string`));
  const asked = body as Record<string, string>;
  const found = world.posts.filter(
    (post) => isListed(world, post) && isAskedFor(world, post, asked),
  );
  if (Number(body["skip"]) === 0) world.lists.posts += 1;
  if (world.reading.flickers && world.lists.posts % 2 === 0) return flicker(world.reading.flickers);
  const [skip, limit] = [Number(body["skip"]), Number(body["limit"])];
  const tell = (post: TruePost) => tellPost(world, post);
  const page = toPage(found, tell, "posts", skip, limit, world.reading.pages);
  return done(201, "Fetched Posts", page);
}

function isListed(world: World, post: TruePost): boolean {
  const { reading, lists } = world;
  const { lag = {}, deleted } = reading;
  if (world.now() - post.made.ms < (lag.ms ?? 0)) return false;
  if (!post.foreign && lists.posts - post.made.lists < (lag.lists ?? 0)) return false;
  if (!post.deleted && reading.account === "together") return siblingsOf(world, post)[0] === post;
  if (!post.deleted) return true;
  return deleted !== undefined || lists.posts - post.deleted.lists < (lag.gone ?? 0);
}

/** Reads a post by its id. */
export function getPost(world: World, { params: [id = ""] }: Asked): Answer {
  const post = world.posts.find((one) => one.id === id);
  const { single, lag } = world.reading;
  const lags = single === "lags" && post && world.lists.posts - post.made.lists < (lag?.lists ?? 2);
  if (!/^[0-9a-f]{24}$/.test(id))
    return refuse(
      400,
      "Argument passed in must be a single String of 12 bytes or a string of 24 hex characters",
    );
  if (!post || post.deleted || lags || single === "never") return tellGone(world, post);
  const told = tellPost(world, post);
  if (single === "bare") return { status: 200, body: told };
  if (single === "data") return { status: 200, body: { data: { post: told } } };
  return done(200, "Fetched Post", { post: single === "list" ? [told] : told });
}

function tellGone(world: World, post: TruePost | undefined): Answer {
  const told = post && { ...tellPost(world, post), deleted: true, status: "deleted" };
  const ways: Record<string, Answer> = {
    flag: told ? done(200, "Fetched Post", { post: told }) : refuse(404, "Post not found"),
    null: done(200, "Fetched Post", { post: null }),
    empty: done(200, "Fetched Post", {}),
    400: refuse(400, "Post not found"),
    410: { status: 410, body: { statusCode: 410, message: "Gone" } },
    500: { status: 500, body: { statusCode: 500, message: "Internal server error" } },
    text: done(200, "Fetched Post", { post: "Post not found" }),
  };
  return ways[world.reading.gone ?? ""] ?? refuse(404, "Post not found");
}

/** Deletes a post; a published one stays on its network. */
export function deletePost(world: World, { params: [id = ""] }: Asked): Answer {
  const post = world.posts.find((one) => one.id === id && !one.deleted);
  if (!post) return refuse(404, "Post not found");
  if (world.reading.removing === "refused") return refuse(400, "Post cannot be deleted");
  takeAway(world, post);
  return thank(world.reading.remove, 200, "Deleted Post", { postId: id });
}

/** Deletes up to fifty posts. */
export function deletePosts(world: World, { body }: Asked): Answer {
  const ids = (body["postIds"] ?? []) as string[];
  if (ids.length === 0) return refuse(422, "postIds should not be empty");
  if (ids.length > 50) return refuse(400, "postIds must contain no more than 50 elements");
  const posts = world.posts.filter(
    ({ id, deleted, status }) => ids.includes(id) && !deleted && status !== "published",
  );
  if (posts.length === 0) return refuse(404, "Posts not found");
  for (const post of posts) takeAway(world, post);
  const results = { message: "Deleted", deletedCount: posts.length };
  return thank(world.reading.remove, 201, "Deleted Posts", results);
}
