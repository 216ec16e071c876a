import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { PlannedPost } from "../../src/csv/plan.js";
import { markImport, markName, readMark } from "../../src/import/mark.js";
import { hasCaption, isAccount, isAtMinute } from "../../src/location/match.js";

const post = (cells: readonly string[], content = ""): PlannedPost => ({
  row: 1,
  local: "2026-12-07 09:00:00",
  utc: "2026-12-07T14:00:00.000Z",
  content,
  link: "",
  media: [],
  cells,
  images: [],
  gif: "",
  videos: [],
  thumbnail: "",
  fields: {},
});
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

it("knows a caption whatever became of its white space, and no other caption", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(" ", "\r\n", "\n\n", "\t"),
      (text, space) => {
        expect(hasCaption(text.split(" ").join(space), post([], text))).toBe(true);
        expect(hasCaption(`${text}x`, post([], text))).toBe(false);
      },
    ),
  );
});

it("knows a minute, and not the next one", () => {
  expect(isAtMinute("2026-12-07T14:00:59.999Z", post([]))).toBe(true);
  expect(isAtMinute("2026-12-07T14:01:00.000Z", post([]))).toBe(false);
  expect(isAtMinute(undefined, post([]))).toBe(false);
});

it("knows an account by its id, and by the network's own id after it was connected again", () => {
  expect(isAccount("o_loc_1", facebook)).toBe(true);
  expect(isAccount("new_loc_1", facebook)).toBe(true);
  expect(isAccount("new_loc_1_page", facebook)).toBe(true);
  expect(isAccount("new_loc_11", facebook)).toBe(false);
  expect(isAccount(undefined, facebook)).toBe(false);
});
