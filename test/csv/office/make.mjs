// @ts-check
// Writes a week of posts as LibreOffice Calc exports it, in each way that it offers, into this folder.
//
// Run it with `node test/csv/office/make.mjs` where soffice is installed (Debian: libreoffice-calc, libreoffice-l10n-de).
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "office-"));

const groups =
  "All Social,All Social,All Social,All Social,All Social,All Social,All Social,All Social,Instagram";
const names =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,OGmetaUrl (url),imageUrls (comma-separated),gifUrl,videoUrls (comma-separated),thumbnailUrl,mediaOptimization (true/false),type (post/story/reel)";
const cdn = "https://media.harborbakery.example";

/** A cell of a post: a text, a day and its time as ISO, a truth or a formula with what it gives. @typedef {string | { date: string } | { truth: boolean } | { formula: string, gives: string }} Cell */

/** The posts of a week. @type {Record<string, Cell[][]>} */
const plans = {
  western: [
    [
      { date: "2027-01-11T09:00:00" },
      "Grüße vom Hafen; Café crème für 5 €!",
      "",
      `${cdn}/a.jpg, ${cdn}/b.jpg`,
      "",
      "",
      "",
      { truth: true },
      "post",
    ],
    [
      { date: "2027-01-12T17:30:00" },
      'Our oven is called "Big Martha",\nand she is hot.',
      `${cdn}/menu`,
      "",
      "",
      "",
      "",
      { truth: false },
      "",
    ],
    [
      { date: "2027-01-13T00:00:00" },
      { formula: 'of:="Rye, "&amp;"wheat"', gives: "Rye, wheat" },
      "",
      "",
      "",
      `${cdn}/c.mp4`,
      `${cdn}/d.jpg`,
      "",
      "reel",
    ],
    [{ date: "2027-01-14T09:05:00" }, "5", "", "", "", "", "", "", ""],
    ["2027-01-15 09:00", "=Sale= for – everyone’s “bread”", "", "", "", "", "", "", ""],
  ],
  full: [
    [
      { date: "2027-01-11T09:00:00" },
      "Good morning ☕👩‍🍳, harbor!",
      "",
      `${cdn}/a.jpg, ${cdn}/b.jpg`,
      "",
      "",
      "",
      { truth: true },
      "post",
    ],
    [
      { date: "2027-01-12T17:30:00" },
      "新しいパン;\n\nХлеб, ψωμί, לחם",
      "",
      "",
      "",
      "",
      "",
      { truth: false },
      "",
    ],
    [{ date: "2027-01-13T00:00:00" }, "Chleb z Poznania — świeży", "", "", "", "", "", "", ""],
  ],
  japanese: [
    [
      { date: "2027-01-11T09:00:00" },
      "新年おめでとう、パンが焼けました。",
      "",
      `${cdn}/a.jpg`,
      "",
      "",
      "",
      { truth: true },
      "post",
    ],
    [{ date: "2027-01-12T17:30:00" }, "ライ麦、\n小麦", "", "", "", "", "", "", ""],
  ],
};

const dates = {
  iso: [
    "en",
    "US",
    "<number:year number:style='long'/><number:text>-</number:text><number:month number:style='long'/><number:text>-</number:text><number:day number:style='long'/><number:text> </number:text><number:hours number:style='long'/><number:text>:</number:text><number:minutes number:style='long'/><number:text>:</number:text><number:seconds number:style='long'/>",
  ],
  de: [
    "de",
    "DE",
    "<number:day number:style='long'/><number:text>.</number:text><number:month number:style='long'/><number:text>.</number:text><number:year number:style='long'/><number:text> </number:text><number:hours number:style='long'/><number:text>:</number:text><number:minutes number:style='long'/>",
  ],
  fr: [
    "fr",
    "FR",
    "<number:day number:style='long'/><number:text>/</number:text><number:month number:style='long'/><number:text>/</number:text><number:year number:style='long'/><number:text> </number:text><number:hours number:style='long'/><number:text>:</number:text><number:minutes number:style='long'/>",
  ],
  ja: [
    "ja",
    "JP",
    "<number:year number:style='long'/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes number:style='long'/>",
  ],
};

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** @param {string} text */
const paragraphs = (text) =>
  text
    .split("\n")
    .map(
      (line) =>
        `<text:p>${escape(line).replaceAll("\t", "<text:tab/>").replaceAll("  ", " <text:s/>")}</text:p>`,
    )
    .join("");

/** @param {Cell} cell */
function toXml(cell) {
  if (typeof cell === "string")
    return cell === ""
      ? "<table:table-cell/>"
      : /^\d$/.test(cell)
        ? `<table:table-cell office:value-type="float" office:value="${cell}"/>`
        : `<table:table-cell office:value-type="string">${paragraphs(cell)}</table:table-cell>`;
  if ("date" in cell)
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${cell.date}"/>`;
  if ("truth" in cell)
    return `<table:table-cell table:style-name="truth" office:value-type="boolean" office:boolean-value="${cell.truth}"/>`;
  return `<table:table-cell table:formula='${cell.formula}' office:value-type="string" office:string-value="${cell.gives}"/>`;
}

/** A workbook of two sheets: the plan, and one of notes that is hidden. @param {string} plan @param {keyof typeof dates} locale */
function toWorkbook(plan, locale) {
  const [language, country, format] = dates[locale];
  const where = `number:language="${language}" number:country="${country}"`;
  const heads = [groups, names].map((line) => line.split(","));
  const rows = [...heads, ...(plans[plan] ?? [])].map(
    (cells) => `<table:table-row>${cells.map(toXml).join("")}</table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="n1" ${where}>${format}</number:date-style>
<number:boolean-style style:name="n2" ${where}><number:boolean/></number:boolean-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="n1"/>
<style:style style:name="truth" style:family="table-cell" style:data-style-name="n2"/>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:column-width="8cm"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Plan"><table:table-column table:style-name="wide" table:number-columns-repeated="9"/>${rows.join("")}</table:table>
<table:table table:name="Notes" table:style-name="hidden"><table:table-row><table:table-cell office:value-type="string"><text:p>Ask Ana</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;
}

/** What is made: the file, the plan, the locale, and LibreOffice's name of the format with its options. @type {[string, string, keyof typeof dates, string][]} */
const files = [
  ["comma.csv", "full", "iso", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"],
  [
    "semicolon-quoted.csv",
    "full",
    "iso",
    "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false",
  ],
  ["tab.csv", "full", "iso", "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false"],
  [
    "bar-apostrophe.csv",
    "western",
    "iso",
    "csv:Text - txt - csv (StarCalc):124,34,76,1,,0,true,true,false",
  ],
  [
    "utf-16.csv",
    "full",
    "iso",
    "csv:Text - txt - csv (StarCalc):44,34,65535,1,,0,false,true,false",
  ],
  ["german.csv", "western", "de", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"],
  [
    "german-windows-1252.csv",
    "western",
    "de",
    "csv:Text - txt - csv (StarCalc):59,34,1,1,,0,false,true,false",
  ],
  [
    "french-macintosh.csv",
    "western",
    "fr",
    "csv:Text - txt - csv (StarCalc):59,34,2,1,,0,false,true,false",
  ],
  [
    "japanese.csv",
    "japanese",
    "ja",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
  ],
  [
    "japanese-shift_jis.csv",
    "japanese",
    "ja",
    "csv:Text - txt - csv (StarCalc):44,34,64,1,,0,false,true,false",
  ],
  ["full.xlsx", "full", "iso", "xlsx:Calc Office Open XML"],
  ["excel-2007.xlsx", "western", "iso", "xlsx:Calc MS Excel 2007 XML"],
  ["german.xlsx", "western", "de", "xlsx:Calc MS Excel 2007 XML"],
  ["japanese.xlsx", "japanese", "ja", "xlsx:Calc MS Excel 2007 XML"],
  ["plan.ods", "western", "iso", "ods:calc8"],
  ["plan.fods", "western", "iso", "fods:OpenDocument Spreadsheet Flat XML"],
  ["plan.xls", "western", "iso", "xls:MS Excel 97"],
  ["plan.html", "western", "iso", "html:HTML (StarCalc)"],
];

for (const [file, plan, locale, format] of files) {
  const source = join(folder, `${plan}.fods`);
  writeFileSync(source, toWorkbook(plan, locale));
  const end = format.split(":", 1)[0];
  const out = join(folder, "out");
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const words = ["--headless", profile, "--convert-to", format, "--outdir", out, source];
  execFileSync("soffice", words, { stdio: ["ignore", "ignore", "inherit"], timeout: 120_000 });
  copyFileSync(join(out, `${plan}.${end}`), join(here, file));
  rmSync(out, { recursive: true });
  console.error(file);
}
rmSync(folder, { recursive: true });
