import { describe, expect, it } from "vitest";
import type { PlannedPost } from "../../src/csv/plan.js";
import { comparePosts, listAround } from "../../src/import/compare.js";
import type { Post } from "../../src/import/event.js";

const plan = (row: number, utc: string | undefined, content: string, link = ""): PlannedPost => ({
  row,
  local: utc && "2026-12-07 09:00:00",
  utc,
  content,
  link,
  media: [],
  cells: [],
  images: [],
  gif: "",
  videos: [],
  thumbnail: "",
  fields: {},
});
const post = (
  _id: string,
  displayDate: string | undefined,
  summary: string,
  more: Partial<Post> = {},
): Post => ({
  _id,
  locationId: "l",
  type: "post",
  accountIds: ["a"],
  summary,
  status: displayDate ? "scheduled" : "draft",
  ...(displayDate && { displayDate }),
  ...more,
});
const verdicts = (planned: PlannedPost[], accounts: string[], posts: Post[]) =>
  comparePosts(
    planned,
    accounts.map((id) => ({ id })),
    posts,
  ).map(({ post: { row }, accountId, verdict, ids }) => [row, accountId, verdict, ids]);

const nine = "2026-12-07T14:00:00.000Z";
const ten = "2026-12-07T15:00:00.000Z";

describe("comparePosts", () => {
  it("finds each row on each account by minute and caption", () => {
    const posts = [
      post("1", nine, "Bread"),
      post("2", nine, "Bread", { accountIds: ["b"] }),
      post("3", ten, "Cake"),
    ];
    expect(verdicts([plan(1, nine, "Bread"), plan(2, ten, "Cake")], ["a", "b"], posts)).toEqual([
      [1, "a", "found", ["1"]],
      [1, "b", "found", ["2"]],
      [2, "a", "found", ["3"]],
      [2, "b", "missing", []],
    ]);
  });

  it.each(["old_l_77", "old_l_77_page", "77_page"])(
    "knows an account by the network's own id in %s",
    (id) => {
      const found = (originId: string) =>
        comparePosts(
          [plan(1, nine, "Bread")],
          [{ id: "new_l_1", originId }],
          [post("1", nine, "Bread", { accountIds: [id] })],
        ).map(({ verdict }) => verdict);
      expect(found("77")).toEqual([id === "77_page" ? "missing" : "found"]);
      expect(found("77_page")).toEqual([id === "old_l_77_page" ? "found" : "missing"]);
      expect(found("7")).toEqual(["missing"]);
    },
  );

  it("tells a post at another minute from a missing one", () => {
    expect(verdicts([plan(1, nine, "Bread")], ["a"], [post("1", ten, "Bread")])).toEqual([
      [1, "a", "wrong_time", ["1"]],
    ]);
  });

  it("does not take the same caption of another row for a late post", () => {
    const planned = [plan(1, nine, "Bread"), plan(2, ten, "Bread")];
    expect(verdicts(planned, ["a"], [post("1", ten, "Bread")])).toEqual([
      [1, "a", "missing", []],
      [2, "a", "found", ["1"]],
    ]);
  });

  it("names what exists twice", () => {
    expect(
      verdicts(
        [plan(1, nine, "Bread")],
        ["a"],
        [post("1", nine, "Bread"), post("2", nine, "Bread")],
      ),
    ).toEqual([[1, "a", "doubled", ["1", "2"]]]);
  });

  it("does not take a caption that begins alike for the same", () => {
    const planned = [plan(1, nine, "Bread"), plan(2, nine, "Bread and butter"), plan(3, nine, "")];
    const posts = [post("1", nine, "Bread"), post("2", nine, "Bread and butter")];
    expect(verdicts(planned, ["a"], posts)).toEqual([
      [1, "a", "found", ["1"]],
      [2, "a", "found", ["2"]],
      [3, "a", "missing", []],
    ]);
  });

  it("tells rows of one caption and minute apart by their media, or counts them where HighLevel copied the media", () => {
    const withMedia = (row: number, url: string) => ({ ...plan(row, nine, ""), media: [url] });
    const planned = [
      withMedia(1, "https://m/1.jpg"),
      withMedia(2, "https://m/2.jpg"),
      withMedia(3, "https://m/3.jpg"),
    ];
    const made = (id: string, url: string) => post(id, nine, "", { media: [{ url }] });
    expect(
      verdicts(planned, ["a"], [made("two", "https://m/2.jpg"), made("one", "https://m/1.jpg")]),
    ).toEqual([
      [1, "a", "found", ["one"]],
      [2, "a", "found", ["two"]],
      [3, "a", "missing", []],
    ]);
    expect(
      verdicts(planned, ["a"], [made("x", "https://cdn/x"), made("two", "https://m/2.jpg")]),
    ).toEqual([
      [1, "a", "found", ["x"]],
      [2, "a", "found", ["two"]],
      [3, "a", "missing", []],
    ]);
  });

  it("knows a caption to which HighLevel appended the link, and one with other white space", () => {
    const posts = [post("1", nine, "Bread\nhttps://b.example"), post("2", ten, "Two\nlines ")];
    const planned = [plan(1, nine, "Bread", "https://b.example"), plan(2, ten, "Two\r\nlines")];
    expect(verdicts(planned, ["a"], posts).map(([, , verdict]) => verdict)).toEqual([
      "found",
      "found",
    ]);
  });

  it("takes a draft for a row without a date, and nothing else", () => {
    const posts = [post("1", undefined, "Some day"), post("2", nine, "Scheduled instead")];
    expect(
      verdicts(
        [plan(1, undefined, "Some day"), plan(2, undefined, "Scheduled instead")],
        ["a"],
        posts,
      ),
    ).toEqual([
      [1, "a", "found", ["1"]],
      [2, "a", "wrong_time", ["2"]],
    ]);
  });

  it("knows the posts of an account that was connected again under a new id", () => {
    const account = { id: "new_loc_777", originId: "777" };
    const old = post("1", nine, "Bread", { accountIds: ["old_loc_777_page"] });
    const other = post("2", nine, "Bread", { accountIds: ["old_loc_888_page"] });
    const [found] = comparePosts([plan(1, nine, "Bread")], [account], [old, other]);
    expect(found).toMatchObject({ verdict: "found", ids: ["1"], accountId: "new_loc_777" });
  });

  it("reads the account from either field, for published posts carry accountId", () => {
    const published = post("1", nine, "Bread", { accountIds: [], accountId: "a" });
    expect(verdicts([plan(1, nine, "Bread")], ["a"], [published])).toEqual([
      [1, "a", "found", ["1"]],
    ]);
  });
});

describe("listAround", () => {
  it("asks for a day more at both ends, where a post at a wrong time is found, and for drafts by themselves", async () => {
    const asked: unknown[] = [];
    const all = async function* (filter: unknown) {
      asked.push(filter);
      yield post("1", nine, "Bread");
      yield post("2", nine, "Bread", { deleted: true });
      yield post("3", nine, "Bread", { status: "deleted" });
    };
    const planner = { posts: { list: { all } } } as never;
    const listed = await listAround(planner, [
      plan(1, ten, "Bread"),
      plan(2, nine, "Bread"),
      plan(3, undefined, "Draft"),
    ]);
    expect(asked).toEqual([
      { type: "all", fromDate: "2026-12-06T14:00:00.000Z", toDate: "2026-12-08T15:00:00.000Z" },
      { type: "draft" },
    ]);
    expect(listed.map(({ _id }) => _id)).toEqual(["1", "1"]);
  });
});
