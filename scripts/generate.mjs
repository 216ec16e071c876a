// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { parse } from "yaml";
import { renderCorrections } from "./drift/corrections.mjs";
import { writeMethods } from "./generate/methods.mjs";

/**
 * Writes src/generated/ and CORRECTIONS.md from the document; with --check, says what is stale and exits 1 instead.
 *
 * @typedef {Record<string, any>} Json
 */
const source = new URL("../openapi/social-planner.yaml", import.meta.url);
const root = new URL("../", import.meta.url);
const banner =
  "// Generated from openapi/social-planner.yaml by `npm run generate`. Never edit by hand.\n";
const methods = ["get", "post", "put", "patch", "delete"];

const text = await readFile(source, "utf8");
const document = parse(text);

const files = {
  "src/generated/schema.ts": await types(withoutVersion(parse(text))),
  "src/generated/operations.ts":
    banner +
    constant("server", document.servers[0].url) +
    constant("version", document.components.parameters.Version.schema.enum[0]) +
    constant("operations", table(toOperation)),
  "src/generated/help.ts": banner + constant("help", table(toHelp)),
  "src/generated/methods.ts": banner + writeMethods(operationsOf()),
  "CORRECTIONS.md": renderCorrections(document),
};

let stale = 0;
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, root);
  if (argv.includes("--check")) {
    const committed = await readFile(file, "utf8").catch(() => "");
    if (committed === content) continue;
    stale += 1;
    console.error(`${name} is stale: run \`npm run generate\` and commit the result.`);
  } else {
    await writeFile(file, content);
  }
}
exit(stale ? 1 : 0);

/** The types of every path and operation. @param {Json} openapi */
async function types(openapi) {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const nodes = await openapiTypescript(/** @type {any} */ (openapi), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform(node) {
      if (node.format === "binary") return blob;
      // `string` would swallow the known values of an open enum; `string & {}` leaves them to editors.
      if (node.title === "Any other" && node.type === "string") return anyString;
      return undefined;
    },
  });
  return banner + astToString(nodes);
}

/** The Version header is sent for the caller, so no type asks for it. @param {Json} openapi */
function withoutVersion(openapi) {
  for (const item of Object.values(openapi.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      operation.parameters = operation.parameters.filter(
        (/** @type {Json} */ parameter) => resolve(parameter).name !== "Version",
      );
    }
  }
  delete openapi.components.parameters.Version;
  return openapi;
}

/** What the wire needs. @param {string} path @param {string} method @param {Json} operation */
function toOperation(path, method, operation) {
  const query = parameters(operation, "query");
  const [mediaType, body] = requestBody(operation);
  const required = [
    ...query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    ...(body?.required ?? []),
  ];
  return defined({
    method: method.toUpperCase(),
    path,
    query: query.length ? query.map((parameter) => parameter.name) : undefined,
    body: mediaType && (mediaType === "multipart/form-data" ? "multipart" : "json"),
    required: required.length ? required : undefined,
    retry: operation["x-retry"],
    items: operation["x-items"],
    redirect: operation.responses["302"] ? true : undefined,
    scope: operation.security?.[0]?.bearer?.[0],
  });
}

/** What a person reads. @param {string} path @param {string} method @param {Json} operation */
function toHelp(path, method, operation) {
  const [mediaType, body] = requestBody(operation);
  const [example] = Object.values(
    resolve(operation.requestBody)?.content[mediaType ?? ""].examples ?? {},
  );
  const flags = [
    ...parameters(operation, "path"),
    ...parameters(operation, "query"),
    ...Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
      name,
      schema,
      description: resolve(schema).description,
      required: body?.required?.includes(name),
      example: resolve(example)?.value[name],
    })),
  ];
  return defined({
    summary: operation.summary,
    description: operation.description?.trim(),
    deprecated: operation.deprecated,
    effect: operation["x-effect"],
    flags: Object.fromEntries(
      flags.map((flag) => {
        const schema = resolve(flag.schema);
        return [
          flag.name,
          defined({
            type: schema.format === "binary" ? "file" : scalar(schema),
            required: flag.required || undefined,
            description: (flag.description ?? schema.description)?.trim(),
            choices: schema.enum,
            default: schema.default,
            // The location is bound once, and a file is the caller's own.
            example:
              flag.required && flag.name !== "locationId" && schema.format !== "binary"
                ? (flag.example ?? schema.examples?.[0])
                : undefined,
          }),
        ];
      }),
    ),
  });
}

/** How a flag's text becomes a value. @param {Json} schema @returns {string} */
function scalar(schema) {
  if (schema.type === "array")
    return scalar(resolve(schema.items)) === "string" ? "string[]" : "json";
  return ["string", "number", "integer", "boolean"].includes(schema.type) ? schema.type : "json";
}

/** @param {(path: string, method: string, operation: Json) => Json} make */
function table(make) {
  return Object.fromEntries(
    operationsOf().map(({ path, method, operation }) => [
      operation.operationId,
      make(path, method, operation),
    ]),
  );
}

/** Every operation, in the document's order. */
function operationsOf() {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({ path, method, operation: item[method] })),
  );
}

/** @param {Json} operation @param {string} place @returns {Json[]} */
function parameters(operation, place) {
  return (operation.parameters ?? [])
    .map(resolve)
    .filter((/** @type {Json} */ p) => p.in === place);
}

/** @param {Json} operation @returns {[string | undefined, Json | undefined]} */
function requestBody(operation) {
  const content = operation.requestBody && resolve(operation.requestBody).content;
  const [mediaType] = Object.keys(content ?? {});
  return [mediaType, mediaType ? resolve(content[mediaType].schema) : undefined];
}

/** @param {Json} node @returns {Json} */
function resolve(node) {
  if (!node?.$ref) return node;
  const path = node.$ref.slice(2).split("/");
  return resolve(
    path.reduce((/** @type {Json} */ at, /** @type {string} */ key) => at[key], document),
  );
}

/** @param {Json} object */
function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** @param {string} name @param {Json | string} value */
function constant(name, value) {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}
