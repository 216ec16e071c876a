import { expect, it } from "vitest";
import type { ImportRecord } from "../../src/ledger/ledger.js";
import { findSharers, withoutEarlierNames } from "../../src/reconcile/sharers.js";

const now = Date.parse("2026-12-01T00:00:00.000Z");
const [ahead, over] = ["2026-12-07T14:00:00.000Z", "2026-11-07T14:00:00.000Z"];

/** An import that sent these posts, one a row. */
const record = (file: string, ids: readonly string[], utc = ahead, startedAt = "2026-11-01") => {
  const rows = ids.map((_, index) => ({ row: index + 1, utc, caption: "Bread" }));
  const posts = ids.map((id, index) => ({ row: index + 1, accountId: "a", ids: [id] }));
  return {
    mark: file,
    file,
    startedAt,
    parts: [{ rows, posts, accountIds: ["a"] }],
  } as unknown as ImportRecord;
};

it.each<[string, ImportRecord[], [string, string][]]>([
  ["no other", [record("week.csv", ["p1"])], []],
  [
    "another that sent it, too",
    [record("extra.csv", ["p1", "p3"]), record("week.csv", ["p1", "p2"])],
    [["p1", "extra.csv"]],
  ],
  [
    "another of which most is in it",
    [record("old.csv", ["p1", "p2"]), record("week.csv", ["p1", "p2"])],
    [
      ["p1", "old.csv"],
      ["p2", "old.csv"],
    ],
  ],
  [
    "its own name as a browser writes it",
    [record("week (1).csv", ["p1", "p3"]), record("week.csv", ["p1"])],
    [],
  ],
  [
    "another whose posts are over",
    [record("extra.csv", ["p1", "p3"], over), record("week.csv", ["p1", "p2"])],
    [],
  ],
  [
    "another that took it back",
    [{ ...record("extra.csv", ["p1", "p3"]), undone: ["p1"] }, record("week.csv", ["p1", "p2"])],
    [],
  ],
  [
    "another that found it there",
    [{ ...record("extra.csv", []), seen: [{ id: "p1", utc: ahead }] }, record("week.csv", ["p1"])],
    [["p1", "extra.csv"]],
  ],
  [
    "another that found it there, once it is over",
    [{ ...record("extra.csv", []), seen: [{ id: "p1", utc: over }] }, record("week.csv", ["p1"])],
    [],
  ],
  [
    "another that found it there and took it back",
    [
      { ...record("extra.csv", []), seen: [{ id: "p1", utc: ahead }], undone: ["p1"] },
      record("week.csv", ["p1"]),
    ],
    [],
  ],
])("a post of a plan has %s", (_, records, sharers) => {
  expect([...findSharers(records, "week.csv", now)]).toEqual(sharers);
});

it.each<[string, ImportRecord[], string[]]>([
  [
    "most of it is in the plan, and it was not imported since",
    [record("old.csv", ["p1", "p2", "p3"])],
    ["week.csv"],
  ],
  ["half of it is in the plan", [record("old.csv", ["p1", "p3"])], ["old.csv", "week.csv"]],
  [
    "it was imported since the plan was",
    [record("old.csv", ["p1", "p2"], ahead, "2026-11-03")],
    ["old.csv", "week.csv"],
  ],
])("a file is an earlier name of a plan, or none, where %s", (_, others, left) => {
  const own = record("week.csv", ["p1", "p2"], ahead, "2026-11-02");
  const records = withoutEarlierNames([...others, own], "week.csv", now);
  expect(records.map(({ file }) => file)).toEqual(left);
});
