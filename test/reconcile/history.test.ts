import { describe, expect, it } from "vitest";
import type { ImportRecord } from "../../src/ledger/ledger.js";
import { namePlans, readHistory, readReplaced } from "../../src/reconcile/history.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { plan, there, utc } from "../import/literals.js";

const reader = { file: "week.csv", accountOf: (id: string) => id };
const row = { row: 1, utc, caption: "Bread", link: "", media: [] };

/** An import of one row that is through, and what became of it. */
const record = (more: object = {}, accountIds = ["a"]): ImportRecord => ({
  mark: "sp-00000001",
  locationId: "l",
  userId: "u",
  file: "week.csv",
  startedAt: "2026-11-30T00:00:00.000Z",
  parts: [
    {
      fileName: "week [sp-00000001 1of1].csv",
      accountIds,
      rows: [row],
      id: "i1",
      finalizingAt: "2026-11-30T00:00:00.000Z",
      isFinalized: true,
      posts: accountIds.map((accountId) => ({ row: 1, accountId, ids: ["p1"] })),
      ...more,
    },
  ],
});
const read = (one: ImportRecord, ids: readonly string[] = []) =>
  readHistory([one], [], { ...reader, there: new Set(ids) }).map(
    (sent) => `${sent.accountId} ${sent.ids.join()}`,
  );

const moved = "2026-12-08T14:00:00.000Z";
/** An import of a day that sent its row for a moment, and the posts that became of it. */
const send = (day: number, moment: string, ids: string[]) => ({
  ...record({
    rows: [{ ...row, utc: moment }],
    posts: [{ row: 1, accountId: "a", ids }],
    savedAt: `2026-12-0${day}T00:00:00.000Z`,
  }),
  mark: `sp-0000000${day}`,
});

describe("what was sent", () => {
  it("from another computer is of the plan that took it for an earlier version", () => {
    const csv = { summary: "Cake", scheduleDate: "2026-12-08T14:00:00.000Z" };
    const elsewhere = {
      id: "i2",
      fileName: "week [sp-00000002 1of1].csv",
      status: "completed",
      filePath: undefined,
      mark: "sp-00000002",
      file: "week.csv",
      accountIds: ["a"],
      approver: undefined,
      createdAt: undefined,
      rows: [csv],
      isCarriedOut: true,
    };
    const planOf = (versionOf: string[]) =>
      new Set(
        readHistory([{ ...record(), versionOf }], [elsewhere], reader).map(
          ({ plan: name }) => name,
        ),
      );
    expect(planOf([]).size).toBe(2);
    expect(planOf(["sp-00000002", "sp-00000003"]).size).toBe(1);
  });

  it("has another post where it comes back in the place of one that was moved", () => {
    const both = [send(1, utc, ["p1"]), send(2, moved, ["p1"])];
    const tell = (ids: string[]) =>
      readHistory([...both, send(3, utc, ids)], [], reader).map((one) => [one.instant, one.ids]);
    expect(tell(["p2"])).toEqual([
      [Date.parse(moved), ["p1"]],
      [Date.parse(utc), ["p2"]],
    ]);
    // Before that post is known, too.
    expect(tell([])).toEqual([
      [Date.parse(moved), ["p1"]],
      [Date.parse(utc), []],
    ]);
  });

  it("is what was sent again, and not what was there before, once that is gone", () => {
    const records = [send(1, utc, ["p1"]), send(2, utc, [])];
    const tell = (...ids: string[]) =>
      readHistory(records, [], { ...reader, there: new Set(ids) }).map((one) => one.ids);
    expect([tell(), tell("p1")]).toEqual([[[]], [["p1"]]]);
  });

  it("is every post that was learned of it, beside what nobody learned", () => {
    const records = [send(1, utc, ["p1"]), send(2, utc, ["p2"]), send(3, moved, [])];
    expect(readHistory(records, [], reader).map((one) => [one.instant, one.ids])).toEqual([
      [Date.parse(utc), ["p1", "p2"]],
      [Date.parse(moved), []],
    ]);
  });

  it("is gone with the post that a later import found it to be, and not with an earlier one's", () => {
    const [back, again] = [{ undone: ["p1"] }, { undone: ["p2"] }];
    const found = [send(1, utc, []), { ...send(2, utc, ["p2"]), ...again }];
    expect(readHistory(found, [], reader)).toEqual([]);
    const anew = [{ ...send(1, utc, ["p1"]), ...back }, send(2, utc, [])];
    expect(readHistory(anew, [], reader).map(({ ids }) => ids)).toEqual([[]]);
  });

  it("is apart from what stands for it by now, where that is another post", () => {
    const later = {
      ...record({
        isKept: true,
        creating: [],
        id: undefined,
        posts: [{ row: 1, accountId: "a", ids: ["p2"] }],
        savedAt: "2026-12-02T00:00:00.000Z",
      }),
      mark: "sp-00000002",
    };
    expect(readHistory([record(), later], [], reader).map(({ ids }) => ids)).toEqual([
      ["p1"],
      ["p2"],
    ]);
  });

  it("is apart from the post that took its place, where that was another row's before", () => {
    const at = (day: number) => `2026-12-0${day}T00:00:00.000Z`;
    const two = record({
      rows: [row, { ...row, row: 2, utc: "2026-12-08T14:00:00.000Z" }],
      posts: [
        { row: 1, accountId: "a", ids: ["p1"] },
        { row: 2, accountId: "a", ids: ["p2"] },
      ],
      savedAt: at(1),
    });
    const changed = { creating: [], id: undefined, savedAt: at(2) };
    const posts = [{ row: 1, accountId: "a", ids: ["p2"] }];
    const later = { ...record({ ...changed, posts }), mark: "sp-00000002" };
    expect(readHistory([two, later], [], reader).map(({ ids }) => ids)).toEqual([["p1"], ["p2"]]);
  });

  it("is one post of several accounts where HighLevel tells it so", () => {
    expect(read(record({}, ["a", "b"]))).toEqual(["a p1", "b p1"]);
  });

  it("is what was begun, of posts that are made one by one, though no answer came", () => {
    const alone = { id: undefined, finalizingAt: undefined, posts: [] };
    const creating = [{ row: 1, accountId: "b" }];
    expect(read(record({ ...alone, creating }, ["a", "b"]))).toEqual(["b "]);
  });

  it("may be there until a person deletes an import of which nobody knows that it was carried out", () => {
    const imported = (status: string) => ({
      id: "i1",
      fileName: "week [sp-00000001 1of1].csv",
      status,
      filePath: undefined,
      mark: "sp-00000001",
      file: "week.csv",
      accountIds: ["a"],
      approver: undefined,
      createdAt: undefined,
      rows: [],
      isCarriedOut: false,
    });
    const tell = (status: string, more: object) =>
      readHistory([record(more)], [imported(status)], reader).map(({ ids }) => ids);
    const unsure = { isFinalized: undefined, posts: [] };
    expect(tell("in_review", unsure)).toEqual([[]]);
    expect(tell("deleted", unsure)).toEqual([]);
    expect(tell("deleted", { posts: [] })).toEqual([[]]);
    expect(tell("deleted", { isFinalized: undefined })).toEqual([["p1"]]);
    expect(tell("in_review", { ...unsure, finalizingAt: undefined })).toEqual([]);
  });

  it("is gone once its post was to be deleted, and not as long as that is there", () => {
    const deleted = record({ replaced: ["p1"] });
    expect(read(deleted)).toEqual([]);
    expect(read(deleted, ["p1"])).toEqual(["a p1"]);
  });

  it("is nothing once its import was taken back, though its posts' ids were never learned", () => {
    expect(read(record({ posts: [] }))).toEqual(["a "]);
    expect(read(record({ posts: [], isUndone: true }))).toEqual([]);
  });

  it("stays pulled when all else of its import is taken back", () => {
    const pulled = { pulled: ["p1"], undone: ["p1", "p2"] };
    const posts = ["a", "b"].map((accountId, at) => ({ row: 1, accountId, ids: [`p${at + 1}`] }));
    for (const isUndone of [true, false]) {
      const one = { ...record({ posts, isUndone }, ["a", "b"]), ...pulled };
      expect(readHistory([one], [], reader).map((sent) => [sent.accountId, sent.isPulled])).toEqual(
        [["a", true]],
      );
    }
  });
});

it("what HighLevel made anew after it was deleted is no longer in the plan, and is told", () => {
  const records = [record({ replaced: ["p1"] })];
  const posts = [there("p2", "Bread", { source: "csv" }), there("p3", "Bread and butter")];
  const replaced = readReplaced(records, [], { ...reader, there: new Set(["p2", "p3"]) });
  const { placements, dropped } = reconcile({
    placements: [{ post: plan(1, "Bread and butter"), accountId: "a" }],
    posts,
    sent: [],
    replaced,
    accountOf: (id) => id,
    now: Date.parse("2026-12-01T00:00:00.000Z"),
  });
  expect(placements.map(({ state, found }) => [state, found[0]?.id])).toEqual([["same", "p3"]]);
  expect(dropped.map(({ post }) => post.id)).toEqual(["p2"]);
});

it("what equals a post that was deleted may be a person's own, unless HighLevel says that it came from a file", () => {
  const anew = (source: string | undefined, importId: string | undefined) => {
    const replaced = readReplaced([record({ replaced: ["p1"] })], [], reader);
    const { dropped } = reconcile({
      placements: [{ post: plan(1, "Bread and butter"), accountId: "a" }],
      posts: [there("p2", "Bread", { source }), there("p3", "Bread and butter")],
      sent: [],
      replaced: replaced.map((one) => ({ ...one, importId })),
      accountOf: (id) => id,
      now: Date.parse("2026-12-01T00:00:00.000Z"),
    });
    return dropped.map(({ post, isTouched, isDoubted }) => [post.id, isTouched, isDoubted]);
  };
  expect(anew("csv", "i1")).toEqual([["p2", false, false]]);
  expect(anew(undefined, "i1")).toEqual([["p2", true, true]]);
  expect(anew("composer", "i1")).toEqual([]);
  // Of posts that were made one by one, a person's looks the same.
  expect(anew("composer", undefined)).toEqual([["p2", true, true]]);
});

it("what a version took over came as it was sent, so that a person's own post is not it made anew", () => {
  const posts = [{ row: 1, accountId: "a", ids: ["p1"] }];
  const kept = { fileName: "week.csv", accountIds: ["a"], rows: [row], creating: [], posts };
  const later: ImportRecord = {
    ...record(),
    mark: "sp-00000002",
    parts: [{ ...kept, isKept: true, replaced: ["p1"] }],
  };
  const records = [record(), later];
  const replaced = readReplaced(records, [], { ...reader, there: new Set(["p2"]) });
  expect(replaced.map(({ importId }) => importId)).toEqual(["i1", "i1"]);
});

it("imports of one file that sent the same post are of one plan, and no others", () => {
  const other = { ...row, utc: "2098-01-05T14:00:00.000Z" };
  const records = [
    { ...record(), mark: "one" },
    { ...record({ rows: [other, row] }), mark: "two" },
    { ...record(), mark: "elsewhere", file: "month.csv" },
    { ...record({ rows: [other] }, ["b"]), mark: "account" },
    { ...record({ rows: [{ ...row, utc: undefined }] }), mark: "draft" },
    { ...record({ rows: [{ ...row, utc: undefined }] }), mark: "drafts" },
  ];
  const names = records.map(({ mark }) => namePlans(records)(mark));
  expect(names[0]).toBe(names[1]);
  expect(new Set(names).size).toBe(5);
});
