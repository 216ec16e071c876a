import { expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";

/** A planner to which every call is answered the same. */
const answer = (body: object) =>
  createPlanner({
    token: "t",
    locationId: "l",
    fetch: async () => Response.json({ success: true, ...body }),
  });

const list = async (planner: ReturnType<typeof answer>) => {
  const posts = [];
  for await (const post of planner.posts.list.all({})) posts.push(post);
  return posts;
};

it("does not take an answer without results for an empty list", async () => {
  await expect(list(answer({}))).rejects.toThrow(
    "posts/list: the answer has no results; try again",
  );
});

it("takes an empty object and a sentence in place of the list for an empty one", async () => {
  expect(await list(answer({ results: { posts: {} } }))).toEqual([]);
  expect(await list(answer({ results: { posts: "Posts not found" } }))).toEqual([]);
});
