import { describe, expect, it } from "vitest";
import type { PlannedPost } from "../../src/csv/plan.js";
import type { CsvRow } from "../../src/location/imports.js";
import type { ComparedPost } from "../../src/import/event.js";
import type { HeldImport } from "../../src/import/held.js";
import type { Job } from "../../src/import/job.js";
import { sortHeld } from "../../src/import/survey.js";
import { holdCount } from "../support/count.js";

const utc = "2026-12-07T14:00:00.000Z";
const plan = (row: number, content: string): PlannedPost => ({
  row,
  local: "2026-12-07 09:00:00",
  utc,
  content,
  link: "",
  media: [],
  cells: [],
});
const posts = [plan(1, "Bread"), plan(2, "Cake")];
const accounts = [{ id: "a" }, { id: "b" }];
const job = { posts, accounts, mark: "sp-00000001", csv: { name: "week.csv" } } as unknown as Job;
const compare = (...verdicts: ComparedPost["verdict"][]): ComparedPost[] =>
  posts.flatMap((post, row) =>
    accounts.map(({ id }, at) => ({
      post,
      accountId: id,
      verdict: verdicts[row * 2 + at] ?? "missing",
      ids: [],
      status: undefined,
    })),
  );
const rows = (...captions: string[]) =>
  captions.map((summary) => ({ summary, scheduleDate: utc }) as CsvRow);
const held = (more: Partial<HeldImport> = {}): HeldImport => ({
  id: "i1",
  fileName: "week [sp-00000001 1of1].csv",
  status: "in_review",
  filePath: "p",
  mark: "sp-00000001",
  file: "week.csv",
  accountIds: ["a", "b"],
  approver: undefined,
  rows: rows("Bread", "Cake"),
  ...more,
});
const older = { mark: "sp-00000002", fileName: "week [sp-00000002 1of1].csv" };

const sort = (imports: HeldImport[], compared = compare()) => {
  const { adopted, superseded, blocked, missing } = sortHeld(imports, job, compared, []);
  return {
    adopted: adopted.map(({ record, posts: own }) => [record.id, own.map(({ row }) => row)]),
    superseded: superseded.map(({ id }) => id),
    blocked,
    missing: missing.map(({ post, accountId }) => `${post.row}${accountId}`),
  };
};
const none = { adopted: [], superseded: [], blocked: undefined };

describe("what is to be done about held imports", () => {
  it("is nothing where there are none: all that is missing or at a wrong time is sent", () => {
    expect(sort([], compare("found", "missing", "wrong_time", "doubled"))).toEqual({
      ...none,
      missing: ["1b", "2a"],
    });
  });

  it("goes on with ours", () => {
    expect(sort([held()])).toEqual({
      ...none,
      adopted: [["i1", [1, 2]]],
      missing: [],
    });
  });

  it("replaces what is staged from an earlier version of the file", () => {
    expect(sort([held({ ...older, rows: rows("Brot", "Cake") })])).toEqual({
      ...none,
      superseded: ["i1"],
      missing: ["1a", "1b", "2a", "2b"],
    });
  });

  it.each([
    ["of another file", { file: "other.csv" }],
    ["to fewer accounts", { accountIds: ["a"] }],
    ["to more accounts", { accountIds: ["a", "b", "c"] }],
    ["that waits for an approver, who may have it already", { approver: "u" }],
    ["that is being carried out", { status: "importing" }],
    ["that somebody uploaded by hand", { mark: undefined, file: undefined }],
  ])("stops before anything is sent at an import %s that holds the same rows", (_, more) => {
    const { superseded, adopted, blocked } = sort([held({ ...older, ...more })]);
    expect([superseded, adopted]).toEqual([[], []]);
    expect(blocked).toMatch(
      /^import i1 \(.*\) holds row 1, 2; schedule it or delete it, then import again$/,
    );
  });

  it("lets an import be that holds nothing of what is missing", () => {
    const other = held({ ...older, file: "other.csv", rows: rows("Something else") });
    expect(sort([other])).toEqual({ ...none, missing: ["1a", "1b", "2a", "2b"] });
    const all = compare("found", "found", "found", "found");
    expect(sort([held({ ...older, file: "other.csv" })], all)).toEqual({ ...none, missing: [] });
    expect(sort([held({ status: "completed" })])).toEqual({
      ...none,
      missing: ["1a", "1b", "2a", "2b"],
    });
  });

  it("stops where two of ours hold the same rows", () => {
    const { adopted, blocked } = sort([held(), held({ id: "i2" })]);
    expect(adopted).toEqual([["i1", [1, 2]]]);
    expect(blocked).toBe(
      "import i2 holds the same rows as another one in review; delete one of them",
    );
  });
});

holdCount(11);
