// @ts-check
import { blankets } from "./blankets.mjs";
import { declarationsOf } from "./declarations.mjs";
import { describe } from "./describe.mjs";
import { below, isWithin, stepsOf, valueAt } from "./pointer.mjs";

/**
 * @typedef {Record<string, any>} Json
 * @typedef {import("./declarations.mjs").Declaration} Declaration
 */

const introduction = `# Corrections

Wherever \`openapi/social-planner.yaml\` says something else than HighLevel's own document for the same version, it
declares so in \`x-corrections\`. This page is made of those declarations by \`npm run generate\`. \`npm run drift\`
proves that no difference is missing here, and that nothing is listed that is no difference.

The evidence is one of five kinds:

- **contradiction**: HighLevel's document contradicts itself.
- **prose**: HighLevel's own sentences say it, there or on another page.
- **v3**: the document of the next version has it right.
- **live**: callers of the API report it.
- **tool**: validators or generators reject what was there.
`;
const head = ["Where", "HighLevel's document", "This document", "Why", "Evidence"];

/**
 * The text of CORRECTIONS.md: what holds everywhere, then what the operations of each tag correct.
 *
 * @param {Json} document
 */
export function renderCorrections(document) {
  const declarations = declarationsOf(document);
  const operations = operationsOf(document);
  const rows = declarations
    .filter(({ id }) => id === undefined)
    .map((declaration) => {
      const reached = operations.filter(({ reach }) =>
        reach.some((at) => isWithin(declaration.owner, at)),
      );
      const cells = [
        reached.length > 7
          ? `${reached.length} operations`
          : reached.map(({ id }) => `\`${id}\``).join(", "),
        titleOf(document, declaration.pointer),
        ...words(declaration, describe(document, declaration.pointer)),
      ];
      const tags = new Set(reached.map(({ tag }) => tag));
      return { section: tags.size === 1 ? [...tags][0] : "Several tags", cells };
    });
  const everywhere = declarations.flatMap((declaration) =>
    declaration.id
      ? [[declaration.at, ...words(declaration, blankets[declaration.id]?.ours ?? "")]]
      : [],
  );
  const sections = ["Several tags", ...document.tags.map((/** @type {Json} */ tag) => tag.name)];
  return [
    introduction,
    table("Everywhere", head, everywhere),
    ...sections.map((name) =>
      table(
        name,
        ["Operations", ...head],
        rows.filter(({ section }) => section === name).map(({ cells }) => cells),
      ),
    ),
  ].join("");
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
      return { id: operation.operationId, tag: operation.tags[0], reach: [...reach] };
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

/** A section, or nothing where there is nothing to tell. @param {string} title @param {string[]} names @param {string[][]} rows */
function table(title, names, rows) {
  if (rows.length === 0) return "";
  const lines = [names, names.map(() => "---"), ...rows].map(rowOf);
  return `\n## ${title}\n\n${lines.join("\n")}\n`;
}

/** @param {string[]} cells */
function rowOf(cells) {
  return `| ${cells.map((cell) => cell.trim().replace(/\|/g, "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}
