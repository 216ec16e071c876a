// @ts-check
import { defined, parameters, requestBody, resolve, table } from "./operations.mjs";
import { unite } from "./unite.mjs";

/** @typedef {import("./operations.mjs").Json} Json */

/** What a person reads of each operation. @param {Json} document */
export function helpTable(document) {
  return table(document, (_path, _method, operation) =>
    defined({
      summary: operation.summary,
      description: operation.description?.trim(),
      deprecated: operation.deprecated,
      effect: operation["x-effect"],
      flags: Object.fromEntries(
        flagsOf(document, operation).map((flag) => [flag.name, helpOf(document, flag)]),
      ),
    }),
  );
}

/** The help of several versions as one, in which what only one of them takes has its version. @param {import("./unite.mjs").Tables} tables */
export function uniteHelp(tables) {
  const whole = unite(tables);
  for (const [id, help] of Object.entries(whole)) {
    if (help.version) continue;
    const flags = tables.map(([version, own]) => /** @type {const} */ ([version, own[id].flags]));
    whole[id] = { ...help, flags: unite(flags) };
  }
  return whole;
}

/** Everything that a caller may say. @param {Json} document @param {Json} operation @returns {Json[]} */
function flagsOf(document, operation) {
  const [mediaType, body] = requestBody(document, operation);
  const content = resolve(document, operation.requestBody)?.content[mediaType ?? ""];
  const [example] = Object.values(content?.examples ?? {});
  return [
    ...parameters(document, operation, "path"),
    ...parameters(document, operation, "query"),
    ...Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
      name,
      schema,
      description: resolve(document, schema).description,
      required: body?.required?.includes(name),
      isOfBody: true,
      example: resolve(document, example)?.value[name],
    })),
  ];
}

/** @param {Json} document @param {Json} flag */
function helpOf(document, flag) {
  const schema = resolve(document, flag.schema);
  return defined({
    type: schema.format === "binary" ? "file" : scalar(document, schema),
    required: flag.required || undefined,
    description: (flag.description ?? schema.description)?.trim(),
    choices: schema.enum,
    default: schema.default,
    // The location is bound once, and a file is the caller's own.
    example:
      flag.name === "locationId" || schema.format === "binary"
        ? undefined
        : exampleOf(flag, schema),
  });
}

/** What is said in an example: what has to be said, and what the document's own request says. @param {Json} flag @param {Json} schema */
function exampleOf({ required, isOfBody, example }, schema) {
  return required ? (example ?? schema.examples?.[0]) : isOfBody ? example : undefined;
}

/** How a flag's text becomes a value. @param {Json} document @param {Json} schema @returns {string} */
function scalar(document, schema) {
  if (schema.type === "array")
    return scalar(document, resolve(document, schema.items)) === "string" ? "string[]" : "json";
  if (["string", "number", "integer", "boolean"].includes(schema.type)) return schema.type;
  const types = new Set(
    (schema.anyOf ?? []).map((/** @type {Json} */ one) => scalar(document, one)),
  );
  return types.size === 2 && types.has("number") && types.has("string") ? "number|string" : "json";
}
