import { describe, expect, it } from "vitest";
import type { ImportRecord } from "../../src/ledger/ledger.js";
import { readHistory, readReplaced } from "../../src/reconcile/history.js";
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

describe("what was sent", () => {
  it("is one post of several accounts where HighLevel tells it so", () => {
    expect(read(record({}, ["a", "b"]))).toEqual(["a p1", "b p1"]);
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
