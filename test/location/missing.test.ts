import { expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import { readPosts } from "../../src/location/posts.js";

/** What is read of a post, where the server answers so. */
async function read(status: number, body: object) {
  const fetch = async () => Response.json(body, { status });
  const planner = createPlanner({ token: "t", locationId: "l", retry: false, pace: false, fetch });
  return readPosts(planner, ["p"]).then(
    (posts) => [...posts.keys()],
    (error: Error) => error.message,
  );
}

it.each([
  [404, "Cannot read"],
  [400, "Post not found"],
  [410, "This post no longer exists"],
  [422, "the post was deleted"],
])("a post is gone by the server's word: %i %s", async (status, message) => {
  expect(await read(status, { message })).toEqual([]);
});

it.each([
  [400, "Location not found"],
  [400, "id must be a mongodb id"],
  [500, "Post not found"],
  [401, "Invalid JWT"],
])("a post is not gone because something else is wrong: %i %s", async (status, message) => {
  expect(await read(status, { message })).toContain(`posts/get: ${status} ${message}`);
});
