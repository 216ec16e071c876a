import { describe, expect, it } from "vitest";
import { findPosts, pullPost } from "../../src/outcome/pull.js";
import { memoryLedger } from "../../src/ledger/ledger.js";
import type { ImportRecord } from "../../src/ledger/ledger.js";
import { memoryHolds } from "../../src/location/holds.js";
import type { HeldPost } from "../../src/location/holds.js";
import type { Post } from "../../src/location/posts.js";
import { post, stubPlanner } from "./stub.js";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const soon = inDays(3);

describe.concurrent("findPosts", () => {
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
      { type: "all", fromDate: "2026-12-07T13:59:00.000Z", toDate: "2026-12-07T14:01:00.000Z" },
    ]);
  });

  it("finds a post in the last second of a minute by its time", async () => {
    const last = "2098-01-05T14:30:59.500Z";
    const found = await findPosts(stubPlanner([post("1", last)]), { utc: last });
    expect(found.flatMap(({ copies }) => copies.map(({ _id }) => _id))).toEqual(["1"]);
  });

  it("does not take nothing for everything", async () => {
    await expect(findPosts(stubPlanner([post("1", soon)]), { words: "  " })).rejects.toThrow(
      TypeError,
    );
  });
});

describe.concurrent("pullPost", () => {
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

  const record: ImportRecord = {
    mark: "sp-00000001",
    locationId: "l",
    userId: "u",
    file: "week.csv",
    startedAt: "2026-11-01T00:00:00.000Z",
    parts: [
      {
        fileName: "week [sp-00000001 1of1].csv",
        accountIds: ["a"],
        rows: [{ row: 1, utc: soon, caption: "Bread" }],
        posts: [{ row: 1, accountId: "a", ids: ["1"] }],
      },
    ],
  };
  /** A ledger and a hold that have this. */
  const remember = async (held: HeldPost[] = []) => {
    const [ledger, holds] = [memoryLedger(), memoryHolds()];
    for (const one of [record, { ...record, mark: "sp-00000002", parts: [] }]) {
      const entry = await ledger.open(one.mark);
      await entry.save(one);
      await entry.close();
    }
    const entry = await holds.open("l");
    await entry.save({ locationId: "l", posts: held });
    await entry.close();
    return { ledger, holds };
  };

  it("remembers whose it was before it deletes, so that the next import leaves it out", async () => {
    const { ledger } = await remember();
    const planner = stubPlanner([post("1", soon)]);
    const before: unknown[] = [];
    const { delete: remove } = planner.posts;
    Object.assign(planner.posts, {
      delete: async (input: { id: string }) => {
        before.push((await ledger.list()).map(({ pulled }) => pulled));
        await remove(input);
      },
    });
    const [found] = await findPosts(planner, { words: "bread" });
    expect((await pullPost(planner, found!, { ledger, pause: 1 })).files).toEqual(["week.csv"]);
    expect(before).toEqual([[["1"], undefined]]);
    const turn = await ledger.open("l");
    await expect(pullPost(planner, found!, { ledger, pause: 1 })).rejects.toMatchObject({
      code: "ledger_busy",
    });
    await turn.close();
  });

  it("finds what a hold deleted, and takes it out of the hold with its draft", async () => {
    const gone = post("1", soon);
    const draft = post("2", soon, { accountIds: ["b"], status: "draft" });
    const back = post("3", soon, { accountIds: ["c"] });
    const other = post("4", soon, { summary: "Cake" });
    const { holds } = await remember([
      { post: gone, ids: ["1"] },
      { post: { ...draft, status: "scheduled" }, ids: ["2"], isDraft: true },
      { post: back, ids: ["3"], current: "9" },
      { post: other, ids: ["4"] },
    ]);
    const planner = stubPlanner([draft]);
    const [found, ...more] = await findPosts(planner, { words: "bread" }, { holds });
    expect([found?.copies.map(({ _id, status }) => [_id, status]), more]).toEqual([
      [
        ["2", "draft"],
        ["1", "held"],
      ],
      [],
    ]);
    const { deleted } = await pullPost(planner, found!, { holds, pause: 1 });
    expect(deleted.map(({ _id }) => _id)).toEqual(["2", "1"]);
    expect((await holds.open("l")).record?.posts.map(({ ids }) => ids)).toEqual([["3"], ["4"]]);
  });
});
