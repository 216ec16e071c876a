// @ts-check

/** @typedef {Record<string, any>} Json @typedef {{ version: string, schema: string, document: Json }} Source */

/**
 * The types of every path and operation by the version that is spoken: its own, and what another says of which it has
 * nothing. Each name is written out, since a compiler pays for every name that it has to find itself.
 *
 * @param {readonly Source[]} sources
 */
export function writeSpoken(sources) {
  const imports = sources.map(
    ({ schema }) => `import type * as ${alias(schema)} from "./${schema}.js";\n`,
  );
  const versions = sources.map((own) => {
    const others = sources.filter((source) => source !== own);
    const members = ["paths", "operations"].map((kind) => {
      const lines = others.flatMap((other) =>
        namesOf(other, kind)
          .filter((name) => !namesOf(own, kind).includes(name))
          .map((name) => `  "${name}": ${alias(other.schema)}.${kind}["${name}"];\n`),
      );
      return `interface ${kind}Of${alias(own.schema)} extends ${alias(own.schema)}.${kind} {\n${lines.join("")}}\n`;
    });
    return members.join("");
  });
  const entries = sources.map(
    ({ version, schema }) =>
      `  "${version}": { paths: pathsOf${alias(schema)}; operations: operationsOf${alias(schema)} };\n`,
  );
  const comment = "/** The types of every path and operation, by the version that is spoken. */";
  return `${imports.join("")}${versions.join("")}${comment}\nexport interface Spoken {\n${entries.join("")}}\n`;
}

/** @param {Source} source @param {string} kind @returns {string[]} */
function namesOf({ document }, kind) {
  if (kind === "paths") return Object.keys(document["paths"]);
  return Object.values(document["paths"]).flatMap((item) =>
    Object.values(/** @type {Json} */ (item)).map(({ operationId }) => operationId),
  );
}

/** A file's name as a name of the language. @param {string} schema */
function alias(schema) {
  return schema.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
}
