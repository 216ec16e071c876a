import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCsv } from "../../../src/csv/check.js";
import type { CheckOptions } from "../../../src/csv/check.js";
import { readPosts } from "../../../src/csv/open.js";
import type { WorkbookOptions } from "../../../src/csv/workbook.js";

const now = new Date("2026-12-01T15:00:00Z");
const cdn = "https://media.harborbakery.example";

/** What the plans of `make.mjs` say. */
const plans = {
  western: [
    {
      local: "2027-01-11 09:00:00",
      content: "Grüße vom Hafen; Café crème für 5 €!",
      media: [`${cdn}/a.jpg`, `${cdn}/b.jpg`],
      fields: { mediaOptimization: "TRUE", "instagram.type": "post" },
    },
    {
      local: "2027-01-12 17:30:00",
      content: 'Our oven is called "Big Martha",\nand she is hot.',
      link: `${cdn}/menu`,
      fields: { mediaOptimization: "FALSE" },
    },
    {
      local: "2027-01-13 00:00:00",
      content: "Rye, wheat",
      media: [`${cdn}/c.mp4`],
      thumbnail: `${cdn}/d.jpg`,
      fields: { "instagram.type": "reel" },
    },
    { local: "2027-01-14 09:05:00", content: "5", media: [], fields: {} },
    { local: "2027-01-15 09:00:00", content: "=Sale= for – everyone’s “bread”" },
  ],
  full: [
    {
      local: "2027-01-11 09:00:00",
      content: "Good morning ☕👩‍🍳, harbor!",
      media: [`${cdn}/a.jpg`, `${cdn}/b.jpg`],
    },
    { local: "2027-01-12 17:30:00", content: "新しいパン;\n\nХлеб, ψωμί, לחם" },
    { local: "2027-01-13 00:00:00", content: "Chleb z Poznania — świeży" },
  ],
  japanese: [
    {
      local: "2027-01-11 09:00:00",
      content: "新年おめでとう、パンが焼けました。",
      media: [`${cdn}/a.jpg`],
    },
    { local: "2027-01-12 17:30:00", content: "ライ麦、\n小麦" },
  ],
};

type Options = CheckOptions & Pick<WorkbookOptions, "encoding">;

async function read(file: string, { encoding, ...options }: Options) {
  const bytes = readFileSync(new URL(file, import.meta.url));
  const csv = await readPosts(bytes, { name: file, encoding });
  return checkCsv(csv, { now, timeZone: "Europe/Berlin", ...options });
}

describe("a plan that LibreOffice exported", () => {
  it.each<[string, keyof typeof plans, Options]>([
    ["comma.csv", "full", {}],
    ["semicolon-quoted.csv", "full", {}],
    ["tab.csv", "full", {}],
    ["utf-16.csv", "full", {}],
    ["full.xlsx", "full", {}],
    ["bar-apostrophe.csv", "western", {}],
    ["german.csv", "western", { dates: "dmy" }],
    ["german-windows-1252.csv", "western", { dates: "dmy", encoding: "windows-1252" }],
    ["french-macintosh.csv", "western", { dates: "dmy", encoding: "macintosh" }],
    ["excel-2007.xlsx", "western", {}],
    ["german.xlsx", "western", {}],
    ["japanese.csv", "japanese", {}],
    ["japanese-shift_jis.csv", "japanese", { encoding: "shift_jis" }],
    ["japanese.xlsx", "japanese", {}],
  ])("as %s gives its posts, with nothing but notes", async (file, plan, options) => {
    const { posts, findings } = await read(file, options);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(posts).toMatchObject(plans[plan]);
  });

  it.each([
    ["german.csv", "date-ambiguous", "--dates dmy"],
    ["german-windows-1252.csv", "not-utf8", "--encoding windows-1252"],
    ["french-macintosh.csv", "not-utf8", "--encoding macintosh"],
    ["japanese-shift_jis.csv", "not-utf8", "--encoding shift_jis"],
    ["plan.ods", "not-csv", "export it as .xlsx or as CSV UTF-8"],
    ["plan.fods", "not-csv", "export it as CSV UTF-8"],
    ["plan.xls", "not-csv", "save it as .xlsx without a password, or as CSV UTF-8"],
    ["plan.html", "not-csv", "export it as CSV UTF-8"],
  ])("as %s is refused without more, and the fix says %s: %s", async (file, code, fix) => {
    const { findings } = await read(file, {});
    expect(findings.filter(({ severity }) => severity === "error").map((one) => one.code)).toEqual(
      findings.filter(({ severity }) => severity === "error").map(() => code),
    );
    expect(findings.find((one) => one.code === code)?.fix).toContain(fix);
  });
});
