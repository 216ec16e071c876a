import { describe, expect, it } from "vitest";
import type { ColumnMap } from "../../src/csv/map.js";
import { readCsv } from "../../src/csv/read.js";

const fixOf = (text: string, map?: ColumnMap) => readCsv(text, { map }).findings[0]?.fix ?? "";
/** The map that the fix of a file without one offers. */
const offerOf = (text: string) => JSON.parse(/\{.*\}/.exec(fixOf(text))![0]) as ColumnMap;

describe("an offered map", () => {
  it.each([
    ["First comment (internal)", "Ask Ben about the price."],
    ["First comment (notes)", "Ask Ben about the price."],
    ["Caption (internal)", "Ask Ben about the price."],
    ["Interner Kommentar", "Frag Ben nach dem Preis."],
  ])("takes no remark for a part of the posts: %s", (name, cell) => {
    const text = `Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n`;
    expect(offerOf(text).columns).toEqual({ time: "Date", content: "Text" });
    expect(fixOf(text, { columns: { time: "Date", content: "Text" } })).toMatch(
      /^delete the rows that are not to be posted by it/,
    );
  });

  it("takes a first comment, whatever else its brackets say", () => {
    const text = "Date,Text,First comment (with hashtags)\n2027-01-12 9:00,Rye,Hi\n";
    expect(offerOf(text).columns).toMatchObject({
      followUpComment: "First comment (with hashtags)",
    });
  });

  it.each([
    ["Destination", "Newsletter", undefined],
    ["Destination", "https://x.example/menu", "Destination"],
    ["Link", "x.example/menu", "Link"],
    ["Link", "to follow", "Link"],
  ])("takes a column for the link only by its addresses: %s, %s", (name, cell, link) => {
    expect(offerOf(`Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n`).columns["link"]).toBe(link);
  });
});
