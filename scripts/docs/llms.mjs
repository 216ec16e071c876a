// @ts-check
import { readChapters } from "./chapters.mjs";
import { describeCorrections, listCorrections } from "./corrections.mjs";
import { operationsOf, readReference } from "./reference.mjs";
import { writeSamples } from "./samples.mjs";

/** @typedef {Record<string, any>} Json */

/** The site as one text for language models, llms.txt: the same pages, and each operation with how to call it. */
export async function writeLlms() {
  const document = await readReference();
  const { intro, quickstart, uses, guides } = await readChapters();
  const operations = operationsOf(document).map(({ path, method, operation }) =>
    describe(document, path, method, operation),
  );
  const pages = [
    quickstart,
    ...uses,
    ...guides,
    { title: "The API", text: document.info.description },
    { title: "Operations", text: operations.join("\n\n") },
    { title: "Corrections", text: listCorrections(document) },
  ];
  const text = pages.map((page) => `## ${page.title}\n\n${deepen(page.text.trim())}`).join("\n\n");
  // The links of the site lead nowhere in a text.
  return `# ${document.info.title}\n\n> ${document.info.summary}\n\n${intro}\n\n${text.replace(/\[([^\]]+)\]\(#[^)]*\)/g, "$1")}\n`;
}

/** @param {Json} document @param {string} path @param {string} method @param {Json} operation */
function describe(document, path, method, operation) {
  const { operationId, summary, description, security, externalDocs } = operation;
  const [typescript] = writeSamples(document, method, path, operation);
  return `## ${operationId}: ${summary}

${method.toUpperCase()} ${document.servers[0].url}${path}, version ${operation["x-versions"].join(" or ")}, scope ${security[0].bearer[0]}, which HighLevel calls [${externalDocs.description}](${externalDocs.url}).

${description.trim()}${describeCorrections(operation["x-corrections"])}

\`\`\`ts
${typescript?.source.trim()}
\`\`\``;
}

/** Its headings one level lower; a comment of a shell is none. @param {string} text */
function deepen(text) {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith("```") ? part : part.replace(/^#+(?= )/gm, "$&#")))
    .join("");
}
