// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { readCsv, rules, writeCsv } from "highlevel-social-planner/import";

const folder = new URL("../../openapi/guides/", import.meta.url);

/** The columns of a format, by what the library writes. @param {"basic" | "advanced"} format */
const columnsOf = (format) => readCsv(writeCsv([{ content: "-" }], { format })).columns;

const week = await readFile(new URL("../../examples/week.csv", import.meta.url), "utf8");

/** What the library knows, as tables for the guides, and an example. @type {Record<string, () => string>} */
const tables = {
  week: () => week.trimEnd(),
  basic: () =>
    table(
      ["#", "Header"],
      columnsOf("basic").map(({ header }, index) => [index + 1, `\`${header}\``]),
    ),
  advanced: () =>
    table(
      ["#", "Network", "Header"],
      columnsOf("advanced").map(({ group, header }, index) => [index + 1, group, `\`${header}\``]),
    ),
  rules: () =>
    table(
      ["Rule", "Kind", "Confidence"],
      Object.entries(rules).map(([code, { summary, severity, confidence }]) => [
        `\`${code}\` ${summary}`,
        severity,
        confidence,
      ]),
    ),
};

/** The guides in the order of their names, as sections of one chapter. */
export async function readGuides() {
  const names = (await readdir(folder)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return texts
    .map((text) => text.replace(/^#+ /gm, "#$&"))
    .join("\n")
    .replace(/\{\{(\w+)\}\}/g, (_, name) => tables[name]?.() ?? fail(`no table is called ${name}`));
}

/** @param {string[]} head @param {(string | number)[][]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}
