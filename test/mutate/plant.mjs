// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { answerMutants } from "./answer.mjs";
import { codeMutants } from "./code.mjs";
import { documentMutants } from "./document.mjs";
import { planMutants } from "./plan.mjs";
import { v3Mutants } from "./v3.mjs";

const overlay = "openapi/social-planner.v3.overlay.yaml";

/**
 * Every fault, and how it is planted in a copy of the project.
 *
 * @type {{ kind: "document" | "v3" | "code" | "answer" | "plan", name: string, plant: (copy: string) => Promise<void> }[]}
 */
export const mutants = [
  ...documentMutants.map(([name, change]) => ({
    kind: /** @type {const} */ ("document"),
    name,
    plant: (/** @type {string} */ copy) => plantInDocument(copy, change),
  })),
  ...v3Mutants.map(([name, from, to]) => ({
    kind: /** @type {const} */ ("v3"),
    name,
    plant: (/** @type {string} */ copy) => replace(join(copy, overlay), from, to),
  })),
  ...codeMutants.map((mutant) => plantInCode("code", mutant)),
  ...answerMutants.map(([name], index) => ({
    kind: /** @type {const} */ ("answer"),
    name,
    plant: (/** @type {string} */ copy) => plantInAnswers(copy, index),
  })),
  ...planMutants.map((mutant) => plantInCode("plan", mutant)),
];

/** @template {"code" | "plan"} K @param {K} kind @param {[name: string, file: string, from: string, to: string]} mutant */
function plantInCode(kind, [name, file, from, to]) {
  return {
    kind,
    name,
    plant: (/** @type {string} */ copy) => replace(join(copy, "src", file), from, to),
  };
}

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
  const proxied = `url: await startProxy(url, answerMutants[${index}][1]), async stop()`;
  await replace(setup, "url, async stop()", proxied);
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
