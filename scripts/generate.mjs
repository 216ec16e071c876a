// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import {
  contracts,
  corrections,
  makeDocument,
  neighbours,
  printDocument,
  readDocument,
} from "./contracts.mjs";
import { renderCorrections } from "./drift/corrections.mjs";
import { helpTable, uniteHelp } from "./generate/help.mjs";
import { toMethods, writeMethods } from "./generate/methods.mjs";
import { requestShape } from "./generate/shape.mjs";
import { writeSpoken } from "./generate/spoken.mjs";
import { types } from "./generate/types.mjs";
import { differences, unite } from "./generate/unite.mjs";
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
  const chapters = contracts.map(({ version, document: file }, index) => ({
    title: `Version ${version}`,
    file,
    document: /** @type {Json} */ (documents[index]),
  }));
  const composed = contracts.flatMap((contract, index) =>
    contract.overlay
      ? [[contract.document, printDocument(contract, /** @type {Json} */ (documents[index]))]]
      : [],
  );
  const beside = {
    title: "HighLevel's other APIs",
    file: neighbours.document,
    document: await readDocument(neighbours),
  };
  return {
    ...(await tablesOf(documents)),
    ...(await partsOf(neighbours.document)),
    ...Object.fromEntries(composed),
    [corrections]: renderCorrections([...chapters, beside]),
  };
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

/** What is made of the documents in `src/`: the types of each, and one table of all. @param {Json[]} documents @returns {Promise<Record<string, string>>} */
async function tablesOf(documents) {
  const home = "src/generated";
  const names = contracts.map(({ document }) => document);
  const banner = `// Generated from ${names.join(" and ")} by \`npm run generate\`. Never edit by hand.\n`;
  const each = (/** @type {(document: Json) => Json} */ make) =>
    contracts.map(
      ({ version }, index) =>
        /** @type {const} */ ([version, make(/** @type {Json} */ (documents[index]))]),
    );
  const [first] = /** @type {[Json]} */ (documents);
  const wire = each(wireTable);
  const schemas = await Promise.all(
    contracts.map(async ({ schema }, index) => [
      `${home}/${schema}.ts`,
      banner + (await types(/** @type {Json} */ (documents[index]))),
    ]),
  );
  return {
    ...Object.fromEntries(schemas),
    [`${home}/operations.ts`]:
      banner +
      constant("server", first["servers"][0].url) +
      constant(
        "versions",
        contracts.map(({ version }) => version),
      ) +
      constant("operations", unite(wire)) +
      constant("differences", differences(wire)),
    [`${home}/spoken.ts`]:
      banner +
      writeSpoken(
        contracts.map(({ version, schema }, index) => ({
          version,
          schema,
          document: /** @type {Json} */ (documents[index]),
        })),
      ),
    [`${home}/shapes.ts`]:
      banner +
      constant(
        "newPost",
        Object.fromEntries(each((document) => requestShape(document, "posts/create"))),
      ),
    [`${home}/help.ts`]: banner + constant("help", uniteHelp(each(helpTable))),
    [`${home}/methods.ts`]: banner + writeMethods(unite(each(toMethods))),
  };
}

/** @param {string} name @param {Json | string} value */
function constant(name, value) {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}
