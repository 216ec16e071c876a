// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { describeCommands } from "./commands.mjs";
import { describeVersions } from "./versions.mjs";
import { maps, ownColumns, readCsv, rules, writeCsv } from "highlevel-social-planner/import";

const root = new URL("../../", import.meta.url);

/** The columns of a format, by what the library writes. @param {"basic" | "advanced"} format */
const columnsOf = (format) => readCsv(writeCsv([{ content: "-" }], { format })).columns;

const week = await readText("examples/week.csv");
const versions = await describeVersions(table);

/** What the library knows, as tables for the guides, and an example. @type {Record<string, () => string>} */
const tables = {
  week: () => week.trimEnd(),
  added: () => versions.added,
  changed: () => versions.changed,
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
  own: () =>
    table(
      ["Network", "Header"],
      ownColumns.map(({ group, header }) => [group, `\`${header}\``]),
    ),
  maps: () =>
    table(
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

/** @typedef {{ title: string, text: string }} Chapter A page of prose: Markdown without its heading. */

/** What people read beside the reference: how to begin, what there is to use, and the guides. */
export async function readChapters() {
  const readme = await readText("README.md");
  const guides = await readGuides();
  const link = (/** @type {string} */ text) => linkHere(text, guides);
  return {
    intro: link(readme.slice(readme.indexOf("\n"), readme.indexOf("\n## ")).trim()),
    quickstart: { title: "Quickstart", text: link(sectionOf(readme, "The job")) },
    uses: [
      { title: "Library", text: link(sectionOf(readme, "The library")) },
      { title: "Command line", text: await describeCommands() },
    ],
    guides: guides.map(({ title, text }) => ({ title, text: link(text) })),
  };
}

/** The guides in the order of their names, with the tables that the library knows. */
async function readGuides() {
  const names = (await readdir(new URL("openapi/guides/", root))).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readText(`openapi/guides/${name}`)).replace(
        /\{\{(\w+)\}\}/g,
        (_all, which) => tables[which]?.() ?? fail(`no table is called ${which}`),
      );
      const [, title, rest] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? fail(`${name} has no title`);
      return { name, title: String(title), text: String(rest) };
    }),
  );
}

/** What stands under a heading of the second level, its own headings one level higher. @param {string} text @param {string} heading */
function sectionOf(text, heading) {
  const sections = text.split(/^(?=## )/m);
  const found = sections.find((section) => section.startsWith(`## ${heading}\n`));
  const body = found ?? fail(`README.md has no section called ${heading}`);
  return body.slice(body.indexOf("\n")).replace(/^#(?=##)/gm, "");
}

/**
 * Links to files of the repository as links of the site; what the site has not is left as words.
 *
 * @param {string} text @param {readonly { name: string, title: string }[]} guides
 */
function linkHere(text, guides) {
  return text.replace(/\[([^\]]+)\]\((?!https?:|#)([^)#]*)(#[^)]*)?\)/g, (_, words, file, part) => {
    const name = file.split("/").at(-1);
    if (name === "CORRECTIONS.md") return `[${words}](#/corrections)`;
    const guide = guides.find((one) => one.name === name);
    if (!guide) return words;
    return `[${words}](#/${slug(guide.title)}${part ? `/${part.slice(1)}` : ""})`;
  });
}

/** A title as an address has it. @param {string} title */
export function slug(title) {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

/** @param {string} name */
function readText(name) {
  return readFile(new URL(name, root), "utf8");
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
