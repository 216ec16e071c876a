import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { parseRows } from "../../src/csv/parse.js";

// Few letters, so that quotes, commas and line breaks meet in every way.
const text = fc.string({
  unit: fc.constantFrom('"', '"', ",", "\n", "\r\n", " ", "a", "☕"),
  maxLength: 60,
});

it("parses slices of any size as Papa Parse does the whole text", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (input, size) => {
      const rows: string[][] = [];
      const faults: number[] = [];
      const visit = (cells: string[], fault: unknown) => {
        if (fault) faults.push(rows.length);
        rows.push(cells);
      };
      parseRows(input, ",", "\n", visit, size);
      const whole = Papa.parse<string[]>(input, { delimiter: ",", newline: "\n" });
      const cut = whole.data.map((cells) =>
        cells.map((cell, index) => (index === cells.length - 1 ? cell.replace(/\r$/, "") : cell)),
      );
      expect(rows.filter((cells) => cells.join("") !== "")).toEqual(
        cut.filter((cells) => cells.join("") !== ""),
      );
      expect(faults).toEqual([...new Set(whole.errors.map(({ row }) => row))]);
    }),
    { numRuns: 2_000 },
  );
});
