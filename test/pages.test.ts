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

it("ends where a server answers the same for ever, be it without ids or with a count that no list can have", async () => {
  const rye = { _id: "p1", summary: "Rye" };
  expect(await list(answer({ results: { posts: [{ summary: "Rye" }] } }))).toHaveLength(1);
  expect(await list(answer({ results: [[]] }))).toHaveLength(1);
  expect(await list(answer({ results: { posts: [{ _id: { $oid: "p1" } }] } }))).toHaveLength(1);
  await expect(list(answer({ results: { posts: [rye], count: 1e15 } }))).rejects.toThrow(
    "posts/list: the list counts 999999999999999 more than it shows, so what is there cannot be told; try again",
  );
});

it.each([10, 20, 25, 50])(
  "reads on where a page of %s counts only itself, be more asked for or not",
  async (size) => {
    const all = Array.from({ length: size + 3 }, (_, index) => ({ _id: `p${index}` }));
    const planner = createPlanner({
      token: "t",
      locationId: "l",
      fetch: async (request) => {
        const { skip } = (await (request as Request).json()) as { skip: string };
        const posts = all.slice(Number(skip), Number(skip) + size);
        return Response.json({ success: true, results: { posts, count: posts.length } });
      },
    });
    expect(await list(planner)).toEqual(all);
  },
);
