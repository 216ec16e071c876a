import { expect, it } from "vitest";
import { judgeLines } from "../../src/csv/lines.js";

const rows = [2, 3, 7].map((line) => ({ line }));

it("names the first line that has no post, and those that have one", () => {
  const fault = (...lines: string[]) => judgeLines(lines, { name: "week.csv", rows });
  expect(fault("7", "2")).toBeUndefined();
  for (const odd of ["99", "zz", "", "02", "2.0"])
    expect(fault("3", odd)).toBe(
      `"${odd}" is the line of no post in week.csv: its posts are on lines 2, 3, 7`,
    );
});

it("names thirty lines of a long file, and leaves one without posts to what is wrong with it", () => {
  const long = Array.from({ length: 40 }, (_, index) => ({ line: index + 2 }));
  expect(judgeLines(["1"], { name: "long.csv", rows: long })).toMatch(/ 29, 30, 31 and 10 more$/);
  expect(judgeLines(["1"], { name: "empty.csv", rows: [] })).toBeUndefined();
});
