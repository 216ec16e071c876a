import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/csv/read.js";

const columns = { time: ["Date", "Time", "Zone"], content: "Text" };

describe("a column of zones", () => {
  it.each([
    ["is asked about where the first post alone has one", ["PST", "", ""], "map-column"],
    ["is asked about where it may go on until the next", ["PST", "", "EST"], "map-column"],
    ["may have one for each", ["PST", "PST", "EST"], "read-as"],
    ["may have one for the posts that it says it of", ["", "", "EST"], "read-as"],
    ["may be empty", ["", "", ""], "read-as"],
  ])("%s", (_, zones, code) => {
    const rows = zones.map((zone, at) => `2027-01-1${at},9:00 AM,${zone},Rye ${at}`);
    const [finding] = readCsv(`Date,Time,Zone,Text\n${rows.join("\n")}\n`, {
      map: { columns },
    }).findings;
    expect(finding?.code).toBe(code);
    const fix =
      "write in Zone the zone of each time, or empty the column where all are on the location's own clock";
    if (code === "map-column") expect(finding?.fix).toBe(fix);
  });

  it("is not asked about for rows without a time, or that are no posts", () => {
    const text =
      "Date,Time,Zone,Text,Ok\n2027-01-11,9:00 AM,PST,Rye,yes\n,,,Idea,yes\n2027-01-12,9:00 AM,,Oat,no\n";
    const map = { columns, only: { Ok: ["yes"] } };
    expect(readCsv(text, { map }).findings[0]?.code).toBe("read-as");
  });
});
