import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/csv/rules.js";
import { toCodes, widthOf } from "../../src/cli/paint.js";
import { renderFindings } from "../../src/cli/tables/findings.js";

const finding = (fix: string): Finding => ({
  code: "date-format",
  severity: "error",
  file: "week.csv",
  line: 12,
  row: 11,
  column: "postAtSpecificTime",
  value: "tomorrow",
  message: "tomorrow is no date",
  fix,
});
const render = (fix: string, width: number) =>
  toCodes(renderFindings([finding(fix)], width), false);

const headers =
  "start the file with: postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const address = `write https://media.example.com/${"bread-and-butter-".repeat(12)}1.jpg`;
const word = `write ${"x".repeat(300)}`;

describe("a table of findings", () => {
  it("on half a screen breaks words, and loses none", () => {
    expect(render(headers, 40)).toBe(`line  column   what is wrong  what to do
────  ───────  ─────────────  ──────────
12    postAt   tomorrow is    start the
      Specifi  no date        file with:
      cTime                   postAt
                              Specific
                              Time
                              (YYYY-MM-
                              DD
                              HH:mm:ss),
                              content,
                              link
                              (OGmeta
                              Url),image
                              Urls,gif
                              Url,video
                              Urls
`);
  });

  it.each(
    [40, 60, 80, 120].flatMap((width) =>
      [headers, address, word].map((fix) => [width, fix] as const),
    ),
  )("in %i columns has every letter of a fix, and no line that is wider: %s", (width, fix) => {
    const lines = render(fix, width).split("\n");
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    const start = lines[0]!.indexOf("what to do");
    const shown = lines.slice(2).map((line) => line.slice(start).trim());
    expect(shown.join("").replaceAll(" ", "")).toBe(fix.replaceAll(" ", ""));
  });

  it.each([60, 80, 100])("in %i columns breaks no JSON that is to be pasted", (width) => {
    const columns = '{"columns":{"time":["Datum der Post","Uhrzeit"],"content":"Text des Posts"}}';
    const ignore = '"ignore":["Wer hat es geschrieben"]';
    const text = render(
      `write ${columns} into map.json, and read it with --map map.json, or write ${ignore} into the map`,
      width,
    );
    const [, table = "", below = ""] = /^([^]*?\n)(\(1\)[^]*)$/.exec(text) ?? [];
    expect(table.replace(/\s+/g, " ")).not.toContain('"');
    expect(below).toBe(`(1)\n  ${columns}\n(2)\n  ${ignore}\n`);
    expect(render(`write ${columns} into map.json`, Infinity)).toContain(`write ${columns} into`);
  });
});
