// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { parse } from "yaml";
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
/** @typedef {{ source: string, home: string, page?: string, isPart?: boolean }} Source `isPart`: what only code of ours calls */
/** @type {readonly Source[]} */
const documents = [
  { source: "openapi/social-planner.yaml", home: "src/generated", page: "CORRECTIONS.md" },
  { source: "openapi/neighbours.yaml", home: "src/generated/neighbours", isPart: true },
];

let stale = 0;
for (const document of documents) {
  for (const [name, content] of Object.entries(await filesOf(document))) {
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
}
exit(stale ? 1 : 0);

/** What is generated from a document, by file. @param {Source} document @returns {Promise<Record<string, string>>} */
async function filesOf({ source, home, page, isPart }) {
  const document = parse(await readFile(new URL(source, root), "utf8"));
  const banner = `// Generated from ${source} by \`npm run generate\`. Never edit by hand.\n`;
  const wire = constant("operations", wireTable(document));
  const schema = banner + (await types(document));
  if (isPart) return { [`${home}/schema.ts`]: schema, [`${home}/operations.ts`]: banner + wire };
  return {
    [`${home}/schema.ts`]: schema,
    [`${home}/operations.ts`]:
      banner +
      constant("server", document.servers[0].url) +
      constant("version", document.components.parameters.Version.schema.enum[0]) +
      wire,
    [`${home}/help.ts`]: banner + constant("help", helpTable(document)),
    [`${home}/methods.ts`]: banner + writeMethods(operationsOf(document)),
    ...(page && { [page]: renderCorrections(document) }),
  };
}

/** @param {string} name @param {Json | string} value */
function constant(name, value) {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}
