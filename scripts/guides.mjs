// @ts-check
import { readFile, readdir, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { maps, ownColumns, readCsv, rules, writeCsv } from "highlevel-social-planner/import";
import { describeVersions } from "./docs/versions.mjs";

/** Writes what the library knows into the guides: between `<!-- basic -->` and `<!-- /basic -->` stands the table `basic`. */
const root = new URL("../", import.meta.url);
const guides = new URL("openapi/guides/", root);

/** The columns of a format, by what the library writes. @param {"basic" | "advanced"} format */
const columnsOf = (format) => readCsv(writeCsv([{ content: "-" }], { format })).columns;

const week = await readFile(new URL("examples/week.csv", root), "utf8");

/** What the library knows, as tables, and an example. @type {Record<string, string>} */
const tables = {
  ...(await describeVersions(table)),
  week: `\`\`\`csv\n${week.trimEnd()}\n\`\`\``,
  basic: table(
    ["#", "Header"],
    columnsOf("basic").map(({ header }, index) => [index + 1, `\`${header}\``]),
  ),
  advanced: table(
    ["#", "Network", "Header"],
    columnsOf("advanced").map(({ group, header }, index) => [index + 1, group, `\`${header}\``]),
  ),
  own: table(
    ["Network", "Header"],
    ownColumns.map(({ group, header }) => [group, `\`${header}\``]),
  ),
  maps: table(
    ["Name", "Columns", "Source"],
    Object.entries(maps).flatMap(([name, templates]) =>
      templates.map(({ columns, source }) => [
        `\`${name}\``,
        Object.entries(columns)
          .map(([key, from]) => `${key}: ${typeof from === "number" ? `column ${from}` : from}`)
          .join(", "),
        source ?? "",
      ]),
    ),
  ),
  rules: table(
    ["Rule", "Kind", "Confidence"],
    Object.entries(rules).map(([code, { summary, severity, confidence }]) => [
      `\`${code}\` ${summary.replaceAll(/[&<_]/g, "\\$&")}`,
      severity,
      confidence,
    ]),
  ),
};

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href)
  for (const name of await readdir(guides)) {
    const file = new URL(name, guides);
    await writeFile(file, fillGuide(await readFile(file, "utf8")));
  }

/** A guide with its tables as they are now. @param {string} text */
export function fillGuide(text) {
  return text.replaceAll(
    /^(<!-- (\w+) -->\n<!-- prettier-ignore -->\n)[\s\S]*?(?=\n\n<!-- \/\2 -->$)/gm,
    (_all, before, name) => before + tables[name],
  );
}

/** @param {string[]} head @param {(string | number)[][]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
