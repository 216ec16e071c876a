import { describe, expect, it } from "vitest";
import { checkCsv } from "../../../src/csv/check.js";
import { readCsv } from "../../../src/csv/read.js";

const head = "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content";

describe("a date that a spreadsheet may have turned round", () => {
  it.each([
    [
      "2027-01-02 09:00:00",
      "13/02/2027 09:00",
      ["write 2 January 2027 or 1 February 2027 as text"],
    ],
    ["2027-05-02 09:00", "2027-13-01 09:00", ["write 2 May 2027 or 5 February 2027 as text"]],
    ["2027-02-02 09:00:00", "13/02/2027 09:00", []],
    ["2027-01-13 09:00:00", "13/02/2027 09:00", []],
    ["2027-01-02 09:00:00", "02/13/2027 09:00", []],
  ])("is asked about beside what was left as text: %s, %s", (time, other, fixes) => {
    const text = `${head}\n${time},Rye\n${other},Oat\n`;
    const { findings } = checkCsv(readCsv(text), { now: new Date("2026-12-01T15:00:00Z") });
    const found = findings.filter(({ code }) => code === "date-swapped");
    expect(found.map(({ fix }) => fix)).toEqual(fixes);
  });
});
