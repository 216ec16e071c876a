import { describe, expect, it } from "vitest";
import { findPosts, pullPost } from "../../src/outcome/pull.js";
import type { Post } from "../../src/location/posts.js";
import { post, stubPlanner } from "./stub.js";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const soon = inDays(3);

describe("findPosts", () => {
  it("finds posts by words in any case and spacing, copies on other accounts together, the earliest first", async () => {
    const found = await findPosts(
      stubPlanner([
        post("1", inDays(5), { summary: "Fresh  bread\ntoday" }),
        post("2", soon, { summary: "No bread today" }),
        post("3", soon, { summary: "No bread today", accountIds: ["b"] }),
        post("4", soon, { summary: "Cake" }),
        post("5", undefined, { summary: "Bread today, or tomorrow" }),
        post("6", soon, { summary: "bread today", deleted: true }),
      ]),
      { words: "BREAD today" },
    );
    expect(found.map(({ copies }) => copies.map(({ _id }) => _id))).toEqual([
      ["5"],
      ["2", "3"],
      ["1"],
    ]);
  });

  it("finds posts by their minute", async () => {
    const planner = stubPlanner([
      post("1", "2026-12-07T14:00:30.000Z"),
      post("2", "2026-12-07T14:01:00.000Z"),
    ]);
    const found = await findPosts(planner, { utc: "2026-12-07T14:00:00.000Z" });
    expect(found.map(({ copies }) => copies.map(({ _id }) => _id))).toEqual([["1"]]);
    expect(planner.asked).toEqual([
      { type: "all", fromDate: "2026-12-07T14:00:00.000Z", toDate: "2026-12-07T14:00:59.999Z" },
    ]);
  });

  it("does not take nothing for everything", async () => {
    await expect(findPosts(stubPlanner([post("1", soon)]), { words: "  " })).rejects.toThrow(
      TypeError,
    );
  });
});

describe("pullPost", () => {
  const pull = async (posts: Post[], act?: (planner: ReturnType<typeof stubPlanner>) => void) => {
    const planner = stubPlanner(posts);
    const [found] = await findPosts(planner, { words: "bread" });
    act?.(planner);
    const { deleted, left, live } = await pullPost(planner, found!, { pause: 1 });
    return [deleted, left, live].map((list) => list.map(({ _id }) => _id));
  };

  it("deletes every copy that is not out, and says which are", async () => {
    const posts = [
      post("1", soon),
      post("2", soon, { accountIds: ["b"] }),
      post("3", soon, { accountIds: ["c"], status: "published" }),
      post("4", soon, { summary: "Cake" }),
      // Another one, which has the same words in it.
      post("5", soon, { summary: "Bread and butter" }),
    ];
    expect(await pull(posts)).toEqual([["1", "2"], [], ["3"]]);
    expect(posts.map(({ _id }) => _id)).toEqual(["3", "4", "5"]);
  });

  it("says what is still there, also where HighLevel made it anew", async () => {
    const posts = [post("1", soon), post("2", soon, { accountIds: ["b"] })];
    const result = await pull(posts, (planner) => {
      const { delete: remove } = planner.posts;
      Object.assign(planner.posts, {
        delete: async (input: { id: string }) => {
          if (input.id === "2") return;
          await remove(input);
          posts.push(post("9", soon));
        },
      });
    });
    expect(result).toEqual([["1"], ["2", "9"], []]);
  });

  it("never calls a copy deleted that went out meanwhile", async () => {
    const posts = [post("1", soon)];
    const result = await pull(posts, () =>
      posts.splice(0, 1, post("1", soon, { status: "published" })),
    );
    expect(result).toEqual([[], [], ["1"]]);
  });
});
