import * as fc from "fast-check";
import { expect, it } from "vitest";
import { markImport, markName, planName, readMark } from "../../src/ledger/mark.js";
import { plan } from "../import/literals.js";

const post = (cells: readonly string[]) => plan(1, "", { cells });
const facebook = { id: "o_loc_1", platform: "facebook", originId: "1" };
const linkedin = { id: "o_loc_2_page", platform: "linkedin", originId: "2" };
const rows = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});

it("marks the same posts to the same accounts alike, in whichever order and under whichever id the accounts come", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const posts = cells.map((row) => post(row));
      const reconnected = { ...facebook, id: "new_loc_1" };
      expect(await markImport("loc", [linkedin, reconnected], posts)).toBe(
        await markImport("loc", [facebook, linkedin], posts),
      );
    }),
  );
});

it("marks imports apart that differ in a cell, a row, an account or the location", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), fc.nat({ max: 5 }), async (cells, at, column) => {
      const posts = cells.map((row) => post(row));
      const changed = posts.map((one, index) =>
        index === at % posts.length ? post(one.cells.with(column, `${one.cells[column]}!`)) : one,
      );
      const marks = await Promise.all([
        markImport("loc", [facebook, linkedin], posts),
        markImport("loc", [facebook, linkedin], changed),
        markImport("loc", [facebook, linkedin], [...posts, post(["extra"])]),
        markImport("loc", [facebook], posts),
        markImport("other", [facebook, linkedin], posts),
      ]);
      expect(new Set(marks).size).toBe(5);
      for (const mark of marks) expect(mark).toMatch(/^sp-[0-9a-f]{8}$/);
    }),
  );
});

it("reads back the name that it gives, and no other", () => {
  const name = markName("launch week.csv", "sp-7f3a9c01", 1, 2);
  expect(name).toBe("launch week [sp-7f3a9c01 1of2].csv");
  expect(readMark(name)).toEqual({ file: "launch week.csv", mark: "sp-7f3a9c01" });
  for (const other of [
    "launch week.csv",
    "launch [sp-7f3a 1of2].csv",
    undefined,
    "[sp-7f3a9c01 1of2].csv",
  ]) {
    expect(readMark(other)).toBeUndefined();
  }
});

it.each([
  ["week.csv", "week"],
  ["Week.CSV", "week"],
  ["week (1).csv", "week"],
  ["week(12).csv", "week"],
  ["week - Copy.csv", "week"],
  ["week copy.csv", "week"],
  ["Cafe\u0301.csv", "caf\u00e9"],
  ["week 2.csv", "week 2"],
  ["week-2.csv", "week-2"],
  ["posts", "posts"],
])("knows %s as the plan %s, however often it was saved or downloaded", (file, name) => {
  expect(planName(file)).toBe(name);
});
