// @ts-check
import { blankets } from "./blankets.mjs";
import { declarationsOf } from "./declarations.mjs";
import { describe } from "./describe.mjs";
import { below, isWithin, stepsOf, valueAt } from "./pointer.mjs";

/**
 * @typedef {Record<string, any>} Json
 * @typedef {import("./declarations.mjs").Declaration} Declaration
 */

const legend = `What is **sure**, documents themselves show:

- **contradiction**: HighLevel's document contradicts itself.
- **prose**: HighLevel's own sentences say it, there or on another page.
- **v3**: the document of the next version has it right.
- **tool**: validators or generators reject what was there.

What is **reported**, callers of the API say, and nobody has proved:

- **live**: what they see the server do.
`;
/** @param {string} files */
const introduce = (
  files,
) => `Wherever ${files} says something else than HighLevel's own document for the same version, it
declares so in \`x-corrections\`. This page is made of those declarations by \`npm run generate\`. \`npm run drift\`
proves that no difference is missing here, and that nothing is listed that is no difference.

${legend}`;
const head = ["Where", "HighLevel's document", "This document", "Why", "Evidence"];
/** What more operations than this have in common is said once. */
const few = 3;

/**
 * The text of CORRECTIONS.md: a chapter for each document.
 *
 * @param {readonly { title: string, file: string, document: Json }[]} chapters
 */
export function renderCorrections(chapters) {
  const files = chapters.map(({ file }) => `\`${file}\``);
  const names = `${files.slice(0, -1).join(", ")} or ${files.at(-1)}`;
  const texts = chapters.map(
    ({ title, document }) =>
      `\n## ${title}\n${listCorrections(document).replace(/^## /gm, "### ")}`,
  );
  return `# Corrections\n\n${introduce(names)}${texts.join("")}`;
}

/** The corrections of one document, with what they mean. @param {{ file: string, document: Json }} chapter */
export function describeDocument({ file, document }) {
  return `${introduce(`\`${file}\``)}${listCorrections(document)}`;
}

/**
 * What holds everywhere, then what each operation corrects, the sure before the reported.
 *
 * @param {Json} document
 */
function listCorrections(document) {
  const operations = operationsOf(document);
  const found = declarationsOf(document).map((declaration) => ({
    reached: operations.filter(({ reach }) =>
      reach.some((at) => declaration.id === undefined && isWithin(declaration.owner, at)),
    ),
    isSure: declaration.evidence !== "live",
    cells: declaration.id
      ? [declaration.at, ...words(declaration, blankets[declaration.id]?.ours ?? "")]
      : [
          titleOf(document, declaration.pointer),
          ...words(declaration, describe(document, declaration.pointer)),
        ],
  }));
  return [
    section(
      "Everywhere",
      found.filter(({ reached }) => isShared(reached)),
    ),
    ...operations.map((operation) =>
      section(
        operation.id,
        found.filter((one) => !isShared(one.reached) && one.reached.includes(operation)),
      ),
    ),
  ].join("");
}

/** What is corrected in one place, or nothing. @param {string} title @param {readonly { isSure: boolean, cells: string[] }[]} rows */
function section(title, rows) {
  if (rows.length === 0) return "";
  const [sure, reported] = [true, false].map((isSure) =>
    table(
      isSure ? "Sure" : "Reported",
      rows.filter((row) => row.isSure === isSure).map(({ cells }) => cells),
    ),
  );
  return `\n## ${title}\n${sure}${reported}`;
}

/** @param {Declaration} declaration @param {string} ours */
function words({ upstream, because, evidence }, ours) {
  return [upstream, ours, because, evidence];
}

/** Each operation with the pointers to itself and to every component that it uses. @param {Json} document */
function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const reach = new Set([below("/paths", path, method)]);
      addRefs(document, operation, reach);
      return { id: operation.operationId, reach: [...reach] };
    }),
  );
}

/** @param {Json} document @param {any} node @param {Set<string>} reach */
function addRefs(document, node, reach) {
  if (typeof node !== "object" || node === null) return;
  const pointer = node.$ref?.slice(1);
  if (pointer && !reach.has(pointer)) {
    reach.add(pointer);
    addRefs(document, valueAt(document, pointer), reach);
  }
  for (const child of Object.values(node)) addRefs(document, child, reach);
}

/** A pointer as people say it, such as `SetAccounts.rowsCount` minimum. @param {Json} document @param {string} pointer */
function titleOf(document, pointer) {
  const [root, kind = "", name = "", ...rest] = stepsOf(pointer);
  if (root === "paths") {
    const [part, detail] = rest;
    if (part === "requestBody") return `body, ${detail}`;
    return [
      `${part === "responses" ? "answer" : "parameter"} \`${detail}\``,
      ...rest.slice(2),
    ].join(", ");
  }
  const path = rest
    .join("/")
    .replace(/(^|\/)properties\//g, ".")
    .replace(/\/items\b/g, "[]");
  const [fields = "", keyword] = path.startsWith(".") ? path.split("/") : ["", rest.at(-1)];
  const title =
    kind === "parameters" ? valueAt(document, `/components/parameters/${name}/name`) : name;
  const noun = { parameters: "parameter ", responses: "answer " }[kind] ?? "";
  return `${noun}\`${title}${fields}\`${keyword ? `, ${keyword}` : ""}`;
}

/** A table under its name, or nothing where there is nothing to tell. @param {string} name @param {string[][]} rows */
function table(name, rows) {
  if (rows.length === 0) return "";
  const lines = [head, head.map(() => "---"), ...rows].map(rowOf);
  return `\n**${name}**\n\n${lines.join("\n")}\n`;
}

/** @param {string[]} cells */
function rowOf(cells) {
  return `| ${cells.map((cell) => cell.trim().replace(/\|/g, "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}

/** Whether what reaches so many operations is told once, for all. @param {readonly unknown[]} reached */
function isShared(reached) {
  return reached.length === 0 || reached.length > few;
}
