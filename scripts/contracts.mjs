// @ts-check
import { readFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
import { compose } from "./generate/compose.mjs";

/**
 * The contracts, one for each version of the API, and where what belongs to each is kept.
 *
 * @typedef {Record<string, any>} Json
 * @typedef {object} Contract
 * @property {string} version what its `Version` header says
 * @property {string} document the whole document
 * @property {string} [overlay] how it differs from the first contract's document, of which it is then made
 * @property {string} schema the file of its types in src/generated/
 * @property {string} upstream the facts of HighLevel's own document
 * @property {string} facts the facts of ours, for people to read
 */

/** @type {readonly [Contract, ...Contract[]]} */
export const contracts = [
  {
    version: "2021-07-28",
    document: "openapi/social-planner.yaml",
    schema: "schema",
    upstream: "test/golden/upstream.json",
    facts: "test/golden/facts.txt",
  },
  {
    version: "v3",
    document: "openapi/social-planner.v3.yaml",
    overlay: "openapi/social-planner.v3.overlay.yaml",
    schema: "schema-v3",
    upstream: "test/golden/upstream.v3.json",
    facts: "test/golden/facts.v3.txt",
  },
];

/**
 * The operations of HighLevel's other APIs that the job needs, which are no contract of their own: only code of ours calls
 * them.
 *
 * @typedef {Pick<Contract, "version" | "document" | "upstream" | "facts">} Neighbours
 * @type {Neighbours}
 */
export const neighbours = {
  version: "2021-07-28",
  document: "openapi/neighbours.yaml",
  upstream: "test/golden/upstream.neighbours.json",
  facts: "test/golden/facts.neighbours.txt",
};

/** The page of all corrections, for people to read. */
export const corrections = "CORRECTIONS.md";

/** The whole document of a contract, as it is committed. @param {Neighbours} contract @returns {Promise<Json>} */
export async function readDocument({ document }) {
  return readYaml(document);
}

/** The facts of HighLevel's own document, as they were last kept. @param {Neighbours} contract @returns {Promise<import("./drift/facts.mjs").Facts>} */
export async function readUpstreamFacts({ upstream }) {
  return JSON.parse(await read(upstream));
}

/** The whole document of a contract, made anew where it is a difference. @param {Contract} contract */
export async function makeDocument(contract) {
  if (!contract.overlay) return readDocument(contract);
  const overlay = await readYaml(contract.overlay);
  return compose(await readDocument(contracts[0]), overlay, await readUpstreamFacts(contract));
}

/** The text of a document that was made. @param {Contract} contract @param {Json} document */
export function printDocument({ overlay }, document) {
  const banner = `# Made of ${contracts[0].document} and ${overlay} by \`npm run generate\`. Never edit by hand.\n`;
  // Quoted for readers of YAML 1.1 too, to whom 09:30 is a number.
  return (
    banner +
    stringify(document, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 88 })
  );
}

/** What was parsed, by its text: that takes a second for a contract. @type {Map<string, Json>} */
const parsed = new Map();

/** @param {string} name @returns {Promise<any>} */
async function readYaml(name) {
  const text = await read(name);
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return structuredClone(known);
}

/** @param {string} name */
function read(name) {
  return readFile(new URL(`../${name}`, import.meta.url), "utf8");
}
