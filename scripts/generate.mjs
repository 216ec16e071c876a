// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { contracts, makeDocument, neighbours, printDocument, readDocument } from "./contracts.mjs";
import { renderCorrections } from "./drift/corrections.mjs";
import { helpTable } from "./generate/help.mjs";
import { writeMethods } from "./generate/methods.mjs";
import { operationsOf } from "./generate/operations.mjs";
import { types } from "./generate/types.mjs";
import { wireTable } from "./generate/wire.mjs";

/**
 * Writes what is generated from each document; with --check, says what is stale and exits 1 instead.
 *
 * @typedef {Record<string, any>} Json
 */
const root = new URL("../", import.meta.url);

const files = await filesOf();
let stale = 0;
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, root);
  if (argv.includes("--check")) {
    const committed = await readFile(file, "utf8").catch(() => "");
    if (committed === content) continue;
    stale += 1;
    console.error(`${name} is stale: run \`npm run generate\` and commit the result.`);
  } else {
    await mkdir(new URL(".", file), { recursive: true });
    await writeFile(file, content);
  }
}
exit(stale ? 1 : 0);

/** Everything that is generated, by file. @returns {Promise<Record<string, string>>} */
async function filesOf() {
  const documents = await Promise.all(contracts.map(makeDocument));
  const composed = contracts.flatMap((contract, index) => {
    const document = /** @type {Json} */ (documents[index]);
    return [
      ...(contract.overlay ? [[contract.document, printDocument(contract, document)]] : []),
      [contract.page, renderCorrections(document, contract)],
    ];
  });
  const tables = await tablesOf(contracts[0].document, /** @type {Json} */ (documents[0]));
  return { ...tables, ...(await partsOf(neighbours.document)), ...Object.fromEntries(composed) };
}

/** What is made of a document that only code of ours calls. @param {string} source @returns {Promise<Record<string, string>>} */
async function partsOf(source) {
  const document = await readDocument(neighbours);
  const home = "src/generated/neighbours";
  const banner = `// Generated from ${source} by \`npm run generate\`. Never edit by hand.\n`;
  return {
    [`${home}/schema.ts`]: banner + (await types(document)),
    [`${home}/operations.ts`]: banner + constant("operations", wireTable(document)),
  };
}

/** What is made of a document in `src/`. @param {string} source @param {Json} document @returns {Promise<Record<string, string>>} */
async function tablesOf(source, document) {
  const home = "src/generated";
  const banner = `// Generated from ${source} by \`npm run generate\`. Never edit by hand.\n`;
  return {
    [`${home}/schema.ts`]: banner + (await types(document)),
    [`${home}/operations.ts`]:
      banner +
      constant("server", document.servers[0].url) +
      constant("version", document.components.parameters.Version.schema.enum[0]) +
      constant("operations", wireTable(document)),
    [`${home}/help.ts`]: banner + constant("help", helpTable(document)),
    [`${home}/methods.ts`]: banner + writeMethods(operationsOf(document)),
  };
}

/** @param {string} name @param {Json | string} value */
function constant(name, value) {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}
