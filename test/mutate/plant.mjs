// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { answerMutants } from "./answer.mjs";
import { codeMutants } from "./code.mjs";
import { documentMutants } from "./document.mjs";

/**
 * Every fault, and how it is planted in a copy of the project.
 *
 * @type {{ kind: "document" | "code" | "answer", name: string, plant: (copy: string) => Promise<void> }[]}
 */
export const mutants = [
  ...documentMutants.map(([name, change]) => ({
    kind: /** @type {const} */ ("document"),
    name,
    plant: (/** @type {string} */ copy) => plantInDocument(copy, change),
  })),
  ...codeMutants.map(([name, file, from, to]) => ({
    kind: /** @type {const} */ ("code"),
    name,
    plant: (/** @type {string} */ copy) => replace(join(copy, "src", file), from, to),
  })),
  ...answerMutants.map(([name], index) => ({
    kind: /** @type {const} */ ("answer"),
    name,
    plant: (/** @type {string} */ copy) => plantInAnswers(copy, index),
  })),
];

/** @param {string} copy @param {(document: any) => void} change */
async function plantInDocument(copy, change) {
  const file = join(copy, "openapi/social-planner.yaml");
  const document = parse(await readFile(file, "utf8"));
  const before = JSON.stringify(document);
  change(document);
  if (JSON.stringify(document) === before) throw new Error("the document is as it was");
  await writeFile(file, stringify(document, { aliasDuplicateObjects: false }));
}

/** @param {string} copy @param {number} index */
async function plantInAnswers(copy, index) {
  const setup = join(copy, "test/support/setup.ts");
  await replace(setup, "prism.url)", `await startProxy(prism.url, answerMutants[${index}][1]))`);
  const text = await readFile(setup, "utf8");
  const line = 'import { answerMutants, startProxy } from "../mutate/answer.mjs";\n';
  await writeFile(setup, line + text);
}

/** @param {string} file @param {string} from @param {string} to */
async function replace(file, from, to) {
  const text = await readFile(file, "utf8");
  const escaped = from.trim().replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const pattern = new RegExp(escaped.replaceAll(/\s+/g, "\\s*"), "g");
  const found = text.match(pattern) ?? [];
  if (found.length !== 1) throw new Error(`${from} stands ${found.length} times in ${file}`);
  await writeFile(
    file,
    text.replace(pattern, () => to),
  );
}
