import { describe, expect, it } from "vitest";
import type { CsvRow } from "../../src/location/imports.js";
import type { Placement } from "../../src/location/placement.js";
import type { Job } from "../../src/import/job.js";
import type { PartRecord } from "../../src/ledger/ledger.js";
import type { ImportThere } from "../../src/reconcile/look.js";
import type { PlacementState, Reconciled } from "../../src/reconcile/state.js";
import { createShelf } from "../../src/ledger/shelf.js";
import { sortImports } from "../../src/import/survey.js";
import { holdCount } from "../support/count.js";
import { plan, utc } from "./literals.js";

const posts = [plan(1, "Bread"), plan(2, "Cake")];
const accounts = [{ id: "a" }, { id: "b" }];
const everyAccount = [...accounts, { id: "c" }];
const shelf = createShelf([], []);
const files = { mark: "sp-00000001", csv: { name: "week.csv" }, others: [], shelf };
const job = { posts, accounts, everyAccount, ...files } as unknown as Job;
const compare = (...states: PlacementState[]): Reconciled[] =>
  posts.flatMap((post, row) =>
    accounts.map(({ id }, at) => ({
      post,
      accountId: id,
      state: states[row * 2 + at] ?? "missing",
      found: [],
      differences: [],
      change: undefined,
      sent: undefined,
    })),
  );
const rows = (...captions: string[]) =>
  captions.map((summary) => ({ summary, scheduleDate: utc }) as CsvRow);
const held = (more: Partial<ImportThere> = {}): ImportThere => ({
  id: "i1",
  fileName: "week [sp-00000001 1of1].csv",
  status: "in_review",
  filePath: "p",
  mark: "sp-00000001",
  file: "week.csv",
  accountIds: ["a", "b"],
  approver: undefined,
  createdAt: undefined,
  rows: rows("Bread", "Cake"),
  isCarriedOut: false,
  ...more,
});
const older = { mark: "sp-00000002", fileName: "week [sp-00000002 1of1].csv" };

const sort = (
  imports: ImportThere[],
  compared = compare(),
  {
    known = [],
    others = [],
    asked,
  }: { known?: PartRecord[]; others?: Placement[]; asked?: string | null } = {},
) => {
  const wanted = compared.filter(({ state }) => state === "missing");
  const sorted = sortImports(imports, { ...job, others }, wanted, known, asked);
  const { adopted, superseded, blocked, staged: inReview } = sorted;
  return {
    adopted: adopted.map(({ record, posts: own }) => [record.id, own.map(({ row }) => row)]),
    superseded: superseded.map(({ id }) => id),
    blocked,
    states: compared.map((one) => (inReview.has(one) ? "staged" : one.state)),
  };
};
const missing = ["missing", "missing", "missing", "missing"];
const staged = ["staged", "staged", "staged", "staged"];
const none = { adopted: [], superseded: [], blocked: undefined };

describe.concurrent("what is to be done about open imports", () => {
  it("is nothing where there are none: each post stays what it is", () => {
    const states = ["same", "missing", "changed", "doubled"] as const;
    expect(sort([], compare(...states))).toEqual({ ...none, states });
  });

  it("is told of one under the file's name that is left alone", () => {
    const { wanted, ...of } = { wanted: compare("same", "same", "same", "same"), others: [] };
    const told = (one: ImportThere, compared = compare()) =>
      sortImports(
        [one],
        { ...job, ...of },
        compared.filter(({ state }) => state === "missing"),
        [],
      ).leftover.map(({ id }) => id);
    const foreign = rows("Other", "Words").map((one) => ({
      ...one,
      scheduleDate: "2026-12-20 10:00:00",
    }));
    expect(told(held({ ...older, rows: foreign }))).toEqual(["i1"]);
    expect(told(held(older), wanted)).toEqual(["i1"]);
    expect(told(held())).toEqual([]);
    expect(told(held({ ...older, rows: foreign, status: "completed" }))).toEqual([]);
    expect(told(held({ mark: undefined, file: "x.csv", rows: foreign }))).toEqual([]);
  });

  it("goes on with ours, and its rows are staged", () => {
    expect(sort([held()])).toEqual({ ...none, adopted: [["i1", [1, 2]]], states: staged });
  });

  it("sends ours anew where it asks nobody for approval, or another than is to be asked", () => {
    const goesOn = { ...none, adopted: [["i1", [1, 2]]], states: staged };
    const anew = { ...none, superseded: ["i1"], states: missing };
    expect(sort([held()], compare(), { asked: null })).toEqual(goesOn);
    expect(sort([held()], compare(), { asked: "user-2" })).toEqual(anew);
    const asking = held({ approver: "user-2" });
    expect(sort([asking], compare(), { asked: "user-2" })).toEqual(goesOn);
    expect(sort([asking], compare(), { asked: "user-3" }).blocked).toMatch(/^import i1 /);
    // HighLevel may not tell whom it asks.
    const record = { fileName: "x.csv", accountIds: ["a", "b"], rows: [], id: "i1" };
    const known = [{ ...record, approver: "user-2" }];
    expect(sort([held()], compare(), { asked: "user-2", known })).toEqual(goesOn);
    expect(sort([held()], compare(), { asked: null, known })).toEqual(anew);
  });

  it("goes on with one that the ledger knows though its name is another", () => {
    const record = { fileName: "x.csv", accountIds: ["a", "b"], rows: [], id: "i1" };
    const other = held({ mark: undefined, file: undefined, fileName: "x.csv" });
    expect(sort([other], compare(), { known: [record] })).toMatchObject({
      adopted: [["i1", [1, 2]]],
      states: staged,
    });
  });

  it.each([
    ["in other minutes' spelling", rows("Bread", "Cake"), "2026-12-07 14:00:59"],
    ["with a local offset", rows("Bread", "Cake"), "2026-12-07T09:00:00-05:00"],
  ])("knows its rows %s", (_, list, scheduleDate) => {
    const told = list.map((row) => ({ ...row, scheduleDate }));
    expect(sort([held({ rows: told })]).states).toEqual(staged);
  });

  it("replaces what is staged from an earlier version of the file", () => {
    expect(sort([held({ ...older, rows: rows("Brot", "Cake") })])).toEqual({
      ...none,
      superseded: ["i1"],
      states: missing,
    });
  });

  it("leaves what another file of the same name has staged, with other words at other times", () => {
    const next = rows("Jam", "Tea").map((row) => ({
      ...row,
      scheduleDate: "2026-12-14T14:00:00Z",
    }));
    expect(sort([held({ ...older, rows: next })])).toEqual({ ...none, states: missing });
  });

  it.each([
    ["only other accounts", ["c"]],
    ["other accounts, too", ["a", "b", "c"]],
    ["one account of ours alone", ["a"]],
  ])("does not delete what is staged for %s", (_, accountIds) => {
    expect(sort([held({ ...older, accountIds, rows: rows("Bread", "Jam") })]).superseded).toEqual(
      [],
    );
  });

  it("leaves what is staged of the same sheet for other accounts", () => {
    const others = [posts[0]!, plan(3, "Jam")].map((post) => ({ post, accountId: "a" }));
    const sibling = held({ ...older, accountIds: ["a"], rows: rows("Bread", "Jam") });
    expect(sort([sibling], compare(), { others })).toEqual({ ...none, states: missing });
  });

  it("leaves one all of whose rows are posts already", () => {
    const all = ["same", "same", "same", "same"] as const;
    expect(sort([held(older)], compare(...all))).toEqual({ ...none, states: all });
    expect(sort([held()], compare(...all))).toEqual({ ...none, states: all });
  });

  it("leaves one that may have been finalized to what its posts tell, and deletes it where all of it is sent once more", () => {
    const record = { fileName: "", accountIds: [], rows: [], id: "i1", finalizingAt: utc };
    const known = [record];
    const unknown = ["unknown", "unknown", "unknown", "unknown"] as const;
    expect(sort([held()], compare(...unknown), { known })).toEqual({ ...none, states: unknown });
    const some = ["unknown", "missing", "unknown", "missing"] as const;
    expect(sort([held()], compare(...some), { known })).toEqual({ ...none, states: some });
    const again = { ...none, superseded: ["i1"], states: missing };
    expect(sort([held()], compare(), { known })).toEqual(again);
    expect(sort([held({ isCarriedOut: true })])).toEqual({ ...none, states: missing });
  });

  it.each([
    ["of another file", { file: "other.csv" }],
    ["to fewer accounts", { accountIds: ["a"] }],
    ["to more accounts", { accountIds: ["a", "b", "c"] }],
    ["that waits for an approver, who may have it already", { approver: "u" }],
    ["that is being read", { status: "in_progress" }],
    ["that somebody uploaded by hand", { mark: undefined, file: undefined }],
  ])("stops before anything is sent at an import %s that holds the same rows", (_, more) => {
    const { superseded, adopted, blocked } = sort([held({ ...older, ...more })]);
    expect([superseded, adopted]).toEqual([[], []]);
    const undo = "mark" in more ? "" : ", or undo sp-00000002 where it was sent from";
    expect(blocked).toMatch(/^import i1 \(.*\) holds rows 1, 2, too; schedule it /);
    expect(blocked?.split(" schedule it ")[1]).toBe(
      `or delete it in HighLevel${undo}, then import again`,
    );
  });

  it("lets an import be that holds nothing of what is missing", () => {
    const other = held({ ...older, file: "other.csv", rows: rows("Something else") });
    expect(sort([other])).toEqual({ ...none, states: missing });
    const all = ["same", "same", "same", "same"] as const;
    const states = all;
    expect(sort([held({ ...older, file: "other.csv" })], compare(...all))).toEqual({
      ...none,
      states,
    });
    expect(sort([held({ status: "completed" })])).toEqual({ ...none, states: missing });
  });

  it("stops where two of ours hold the same rows", () => {
    const { adopted, blocked } = sort([held(), held({ id: "i2" })]);
    expect(adopted).toEqual([["i1", [1, 2]]]);
    expect(blocked).toBe(
      "import i2 (week [sp-00000001 1of1].csv, in_review) holds rows 1, 2, too; delete it or the other one in HighLevel, or undo sp-00000001, which deletes both, then import again",
    );
  });
});

holdCount(23);
