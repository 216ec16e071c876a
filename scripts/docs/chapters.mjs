// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { describeCommands } from "./commands.mjs";

const root = new URL("../../", import.meta.url);

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

/** The guides in the order of their names, without the comments that `npm run golden` and formatters read. */
async function readGuides() {
  const names = (await readdir(new URL("openapi/guides/", root))).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readText(`openapi/guides/${name}`)).replaceAll(/^<!--.*-->\n/gm, "");
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

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}
