import { describe, expect, it } from "vitest";
import { judge, verifyImport, verifyPosts } from "../../src/outcome/verify.js";
import type { PostState, VerifiedPost } from "../../src/outcome/verify.js";
import type { PlannedPost } from "../../src/csv/plan.js";
import type { Post } from "../../src/location/posts.js";
import { holdCount } from "../support/count.js";
import { post, stubPlanner } from "./stub.js";

const plan = (row: number, utc: string | undefined, content = "Bread"): PlannedPost => ({
  row,
  line: row + 1,
  local: utc && "2026-12-07 09:00:00",
  utc,
  content,
  link: "",
  media: [],
  cells: [],
  images: [],
  gif: "",
  videos: [],
  thumbnail: "",
  fields: {},
});
const account = { id: "a", platform: "facebook", name: "Bakery" };
const nine = "2026-12-07T14:00:00.000Z";
const verify = (planned: PlannedPost[], posts: Post[], now = "2026-12-01T00:00:00Z") =>
  verifyPosts(stubPlanner(posts), planned, [account], { now: new Date(now), approver: "u" });

describe.concurrent("verifyPosts", () => {
  it.each<[string, Post[], string, PostState]>([
    ["there, its time to come", [post("1", nine)], "2026-12-07T13:59:00Z", "scheduled"],
    [
      "on its way for a quarter of an hour",
      [post("1", nine, { status: "in_progress" })],
      "2026-12-07T14:15:00Z",
      "scheduled",
    ],
    [
      "on its way for longer than half an hour",
      [post("1", nine)],
      "2026-12-07T14:31:00Z",
      "overdue",
    ],
    [
      "waiting for its approver",
      [post("1", nine, { status: "in_review" })],
      "2026-12-07T13:59:00Z",
      "awaiting_approval",
    ],
    [
      "waiting for its approver past its time",
      [post("1", nine, { status: "in_review" })],
      "2026-12-07T14:01:00Z",
      "overdue",
    ],
    ["out", [post("1", nine, { status: "published" })], "2026-12-08T00:00:00Z", "published"],
    [
      "refused by the network",
      [post("1", nine, { status: "failed" })],
      "2026-12-08T00:00:00Z",
      "failed",
    ],
    [
      "made a draft by somebody",
      [post("1", nine, { status: "draft" })],
      "2026-12-01T00:00:00Z",
      "draft",
    ],
    // Nothing shows that it is this one: captions come again.
    ["a day late", [post("1", "2026-12-08T14:00:00.000Z")], "2026-12-01T00:00:00Z", "missing"],
    [
      "an hour late",
      [post("1", "2026-12-07T15:00:00.000Z")],
      "2026-12-01T00:00:00Z",
      "possible_duplicate",
    ],
    ["there twice", [post("1", nine), post("2", nine)], "2026-12-01T00:00:00Z", "doubled"],
    [
      "on another account",
      [post("1", nine, { accountIds: ["b"] })],
      "2026-12-01T00:00:00Z",
      "missing",
    ],
    ["deleted", [post("1", nine, { status: "deleted" })], "2026-12-01T00:00:00Z", "missing"],
  ])("says of a post that is %s what it is", async (_, posts, now, state) => {
    const { posts: verified } = await verify([plan(1, nine)], posts, now);
    expect(verified.map((one) => one.state)).toEqual([state]);
  });

  it("tells where a published post can be seen, and why a failed one failed", async () => {
    const ten = "2026-12-07T15:00:00.000Z";
    const { posts } = await verify(
      [plan(1, nine), plan(2, ten, "Cake")],
      [
        post("1", nine, { status: "published", previewLink: "https://example.com/1", error: null }),
        post("2", ten, { status: "failed", error: "Failed due to auth token", summary: "Cake" }),
      ],
    );
    expect(posts.map(({ state, link, error }) => [state, link, error])).toEqual([
      ["published", "https://example.com/1", undefined],
      ["failed", undefined, "Failed due to auth token"],
    ]);
  });

  it("finds a planned draft", async () => {
    const { posts } = await verify([plan(1, undefined)], [post("1", undefined)]);
    expect(posts.map(({ state, ids }) => [state, ids])).toEqual([["draft", ["1"]]]);
    expect(judge({ posts, dropped: [] })).toBe("good");
  });

  it("names what nobody planned on the same accounts within the plan's time, and nothing else", async () => {
    const last = "2026-12-07T18:00:00.000Z";
    const { notOurs } = await verify(
      [plan(1, nine), plan(2, last)],
      [
        post("1", nine),
        post("2", "2026-12-07T16:00:00.000Z", { summary: "Not planned" }),
        post("3", "2026-12-07T16:00:00.000Z", { summary: "Elsewhere", accountIds: ["b"] }),
        post("4", "2026-12-07T18:01:00.000Z", { summary: "Later" }),
        post("5", "2026-12-07T13:59:00.000Z", { summary: "Earlier" }),
      ],
    );
    expect(notOurs.map(({ _id }) => _id)).toEqual(["2"]);
  });
});

describe.concurrent("verifyImport", () => {
  const record = {
    mark: "sp-00000001",
    locationId: "l",
    userId: "u",
    file: "f.csv",
    startedAt: "2026-11-01T00:00:00.000Z",
    parts: [
      {
        fileName: "f",
        accountIds: ["old_l_77", "gone"],
        rows: [{ row: 1, utc: nine, caption: "Bread" }],
      },
      // What was missing was sent again.
      { fileName: "f", accountIds: ["old_l_77"], rows: [{ row: 1, utc: nine, caption: "Bread" }] },
    ],
  };

  it("finds posts under an account's new id, and those of an account that is gone under its old one", async () => {
    const posts = [
      post("1", nine, { accountIds: ["new_l_77"] }),
      post("2", nine, { accountIds: ["gone"] }),
      post("3", nine, { accountIds: ["gone"], summary: "Not planned" }),
    ];
    const accounts = [{ id: "new_l_77", originId: "77" }];
    const options = { timeZone: "America/New_York", now: new Date("2026-12-01T00:00:00Z") };
    const found = await verifyImport(stubPlanner(posts), record, accounts, options);
    expect(
      found.posts.map(({ account: { id }, state, ids, post: { local } }) => [
        id,
        state,
        ids,
        local,
      ]),
    ).toEqual([
      ["new_l_77", "scheduled", ["1"], "2026-12-07 09:00:00"],
      ["gone", "scheduled", ["2"], "2026-12-07 09:00:00"],
    ]);
    expect(found.notOurs.map(({ _id }) => _id)).toEqual(["3"]);
    const lost = await verifyImport(stubPlanner([]), record, [], options);
    expect(lost.posts.map(({ state }) => state)).toEqual(["missing", "missing"]);
  });
});

it.concurrent("verifyImport calls no row gone that another version of the plan sent", async () => {
  const base = {
    locationId: "l",
    userId: "u",
    file: "f.csv",
    startedAt: "2026-11-01T00:00:00.000Z",
  };
  const part = (row: number, caption: string, id: string) => ({
    fileName: "f",
    accountIds: ["a"],
    rows: [{ row, utc: nine, caption }],
    creating: [],
    posts: [{ row, accountId: "a", ids: [id] }],
  });
  const first = { ...base, mark: "sp-00000001", parts: [part(1, "Bread", "1")] };
  const second = {
    ...base,
    mark: "sp-00000002",
    versionOf: ["sp-00000001"],
    parts: [part(2, "Jam", "2")],
  };
  const posts = [
    post("1", nine, { accountIds: ["a"] }),
    post("2", nine, { accountIds: ["a"], summary: "Jam" }),
  ];
  const options = { timeZone: "America/New_York", now: new Date("2026-12-01T00:00:00Z") };
  for (const record of [first, second]) {
    const records = [first, second];
    const found = await verifyImport(stubPlanner(posts), record, [{ id: "a" }], {
      ...options,
      records,
    });
    expect(found.posts.map(({ state }) => state)).toEqual(["scheduled"]);
    expect(found.dropped).toEqual([]);
  }
});

describe.concurrent("judge", () => {
  it.each<[PostState, string | undefined, string]>([
    ["scheduled", nine, "good"],
    ["awaiting_approval", nine, "good"],
    ["unapproved", nine, "attention"],
    ["published", nine, "good"],
    ["draft", undefined, "good"],
    ["draft", nine, "attention"],
    ["failed", nine, "attention"],
    ["overdue", nine, "attention"],
    ["missing", nine, "unknown"],
    ["doubled", nine, "unknown"],
    ["unknown", nine, "unknown"],
    ["changed", nine, "attention"],
    ["kept", nine, "good"],
    ["removed", nine, "attention"],
    ["held", nine, "attention"],
    ["staged", nine, "attention"],
    ["possible_duplicate", nine, "attention"],
  ])("takes a %s post of %s as %s", (state, utc, expected) => {
    const one = { post: plan(1, utc), account, state } as VerifiedPost;
    const good = { post: plan(2, nine), account, state: "scheduled" } as VerifiedPost;
    expect(judge({ posts: [good, one], dropped: [] })).toBe(expected);
  });

  it("takes what may be there as good where a person left the row out", () => {
    const one = { post: plan(1, nine), account, state: "possible_duplicate", isLeftOut: true };
    expect(judge({ posts: [one as unknown as VerifiedPost], dropped: [] })).toBe("good");
  });

  it("takes what is out otherwise than planned as to be looked at, unless a person wants it so", () => {
    const differences = [{ field: "caption", plan: "New", there: "Old", by: "plan" }] as const;
    const of = (change: "plan" | undefined) =>
      ({
        post: plan(1, nine),
        account,
        state: "published",
        differences,
        change,
      }) as unknown as VerifiedPost;
    const judged = (change: "plan" | undefined) => judge({ posts: [of(change)], dropped: [] });
    expect([judged("plan"), judged(undefined)]).toEqual(["attention", "good"]);
  });

  it("puts what is lost before what waits for a person", () => {
    const of = (state: PostState) => ({ post: plan(1, nine), account, state }) as VerifiedPost;
    expect(judge({ posts: [of("failed"), of("missing")], dropped: [] })).toBe("unknown");
    expect(judge({ posts: [], dropped: [] })).toBe("good");
  });
});

holdCount(38);
