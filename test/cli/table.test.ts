import { describe, expect, it } from "vitest";
import { toCodes, widthOf } from "../../src/cli/paint.js";
import { cut, renderTable as render, wrapText } from "../../src/cli/tables/table.js";
import type { Column } from "../../src/cli/tables/table.js";

type Row = readonly [number, string, string];

const columns: Column<Row>[] = [
  { head: "row", cell: ([row]) => row, isNumber: true },
  { head: "caption", cell: ([, caption]) => caption, least: 8, lines: 2 },
  { head: "id", cell: ([, , id]) => id, spare: 1 },
];
const rows = [
  [1, "Good morning, neighbours, we open on Saturday", "66f0c0ffee"],
  [20, "Rye", "66f0c0ffef"],
] as const;

const renderTable = (shown: readonly Column<Row>[], of: readonly Row[], width: number) =>
  toCodes(render<Row>(of, width, shown), false);

describe("a table", () => {
  it("is whole, a row a line, where it goes to a file", () => {
    expect(renderTable(columns, rows, Infinity)).toBe(
      `row  caption                                        id
───  ─────────────────────────────────────────────  ──────────
  1  Good morning, neighbours, we open on Saturday  66f0c0ffee
 20  Rye                                            66f0c0ffef
`,
    );
  });

  it("wraps what may be wrapped, and tells where it leaves off", () => {
    expect(renderTable(columns, rows, 36)).toBe(
      `row  caption              id
───  ───────────────────  ──────────
  1  Good morning,        66f0c0ffee
     neighbours, we ope…
 20  Rye                  66f0c0ffef
`,
    );
  });

  it("shows no empty line of a text, which would stand for more than it holds", () => {
    expect(renderTable(columns, [[1, "Good morning\n\nneighbours", "66f0"]], 80)).toBe(
      `row  caption       id
───  ────────────  ────
  1  Good morning  66f0
     neighbours
`,
    );
  });

  it("leaves out what matters least where it is still too wide", () => {
    expect(renderTable(columns, rows, 20)).toBe(
      `row  caption
───  ───────────────
  1  Good morning,
     neighbours, we…
 20  Rye
`,
    );
  });

  it.each([60, 80, 100, 160])("is never wider than %i columns, whatever it holds", (width) => {
    const wild = [
      [1, "おはようございます 🥐 ".repeat(9), "x"],
      [2, `https://media.example.com/${"a".repeat(200)}`, "x"],
    ] as const;
    const table = renderTable(columns, wild, width);
    expect(Math.max(...table.split("\n").map(widthOf))).toBeLessThanOrEqual(width);
  });

  it("is nothing without rows, and has no column without a cell", () => {
    expect(renderTable(columns, [], 80)).toBe("");
    expect(renderTable(columns, [[1, "", "x"]], 80)).toBe("row  id\n───  ──\n  1  x\n");
  });
});

describe("words on a screen", () => {
  it.each([
    ["plain", 5],
    ["パン", 4],
    ["🥐", 2],
    ["👩‍🍳", 2],
    ["é", 1],
    ["\uFDD0red\uFDD4", 3],
  ])("of %j take %i columns", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it("are broken between words, else at joints, else anywhere", () => {
    expect(wrapText("an address https://a.example/bread.jpg", 12)).toEqual([
      "an address",
      "https://a.",
      "example/",
      "bread.jpg",
    ]);
    expect(wrapText("postAtSpecificTime", 14)).toEqual(["postAtSpecific", "Time"]);
    expect(wrapText("aaaaaaa", 3)).toEqual(["aaa", "aaa", "a"]);
    expect(cut("Good morning", 8)).toBe("Good mo…");
  });
});
