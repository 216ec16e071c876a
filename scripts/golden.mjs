// @ts-check
import { writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { contracts, neighbours, readDocument } from "./contracts.mjs";

/**
 * Writes test/golden/facts.txt and its like: each document as a table, one line a fact, for people to review.
 *
 * Sentences are left out; all else is in. A keyword that this script does not know is an error, so that none escapes.
 *
 * @typedef {Record<string, any>} Json
 */
const prose = new Set(["title", "summary", "description", "x-corrections"]);

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const contract of [...contracts, neighbours]) {
    const facts = renderFacts(await readDocument(contract));
    await writeFile(new URL(`../${contract.facts}`, import.meta.url), `${facts.join("\n")}\n`);
  }
}

/** The facts of a document, in its order. @param {Json} document @returns {string[]} */
export function renderFacts({ info, paths, components, ...document }) {
  known(document, ["openapi", "jsonSchemaDialect", "servers", "security", "tags"]);
  known(info, ["version", "license"]);
  known(components, [
    "parameters",
    "headers",
    "responses",
    "schemas",
    "examples",
    "securitySchemes",
  ]);
  return [
    `openapi ${document.openapi}`,
    `dialect ${document.jsonSchemaDialect}`,
    `version ${info.version}`,
    `license ${info.license.identifier}`,
    ...document.servers.map((/** @type {Json} */ server) => `server ${server.url}`),
    `tags ${document.tags.map((/** @type {Json} */ tag) => tag.name).join(" ")}`,
    `security ${JSON.stringify(document.security)}`,
    ...each(components.securitySchemes, (name, { type, scheme, bearerFormat, ...rest }) => {
      known(rest, []);
      return [`scheme ${name} ${type} ${scheme} ${bearerFormat}`];
    }),
    ...each(paths, (path, item) => [
      "",
      ...each(item, (method, operation) => renderOperation(method, path, operation)),
    ]),
    "",
    ...each(components.parameters, (name, parameter) =>
      renderParameter(`parameter ${name}`, parameter),
    ),
    ...each(components.headers, (name, header) => renderHeader(`header ${name}`, header)),
    ...each(components.responses, (name, response) => renderResponse(`response ${name}`, response)),
    ...each(components.examples, (name) => [`example ${name}`]),
    ...each(components.schemas, (name, schema) => ["", ...renderSchema(name, schema)]),
  ];
}

/** @param {string} method @param {string} path @param {Json} operation */
function renderOperation(method, path, operation) {
  const {
    operationId: id,
    tags,
    externalDocs,
    security,
    parameters,
    requestBody,
    responses,
    ...rest
  } = operation;
  const { deprecated, ...extensions } = rest;
  known(extensions, ["x-retry", "x-items", "x-effect"]);
  known(requestBody ?? {}, ["required", "content"]);
  return [
    `${id} ${method.toUpperCase()} ${path}`,
    `${id} tags ${tags.join(" ")}`,
    `${id} docs ${externalDocs.url}`,
    `${id} security ${JSON.stringify(security)}`,
    ...(deprecated ? [`${id} deprecated`] : []),
    ...each(extensions, (key, value) => (prose.has(key) ? [] : [`${id} ${key} ${value}`])),
    ...parameters.flatMap((/** @type {Json} */ parameter) => renderParameter(`${id}`, parameter)),
    ...renderMedia(`${id} body${requestBody?.required ? "!" : ""}`, requestBody?.content),
    ...each(responses, (code, response) => renderResponse(`${id} ${code}`, response)),
  ];
}

/** @param {string} at @param {Json} parameter */
function renderParameter(at, { $ref, name, in: place, required, schema, example, ...rest }) {
  known(rest, []);
  if ($ref) return [`${at} parameter ${nameOf($ref)}`];
  return renderSchema(`${at} ${place} ${name}${required ? "!" : ""}`, schema, example);
}

/** @param {string} at @param {Json} header */
function renderHeader(at, { $ref, required, schema, example, examples, ...rest }) {
  known(rest, []);
  const values = example ?? (examples && Object.values(examples).map(({ value }) => value));
  return $ref
    ? [`${at} ${nameOf($ref)}`]
    : renderSchema(`${at}${required ? "!" : ""}`, schema, values);
}

/** @param {string} at @param {Json} response */
function renderResponse(at, { $ref, content, headers, ...rest }) {
  known(rest, []);
  if ($ref) return [`${at} response ${nameOf($ref)}`];
  return [
    ...(content ? [] : [`${at} no content`]),
    ...renderMedia(at, content),
    ...each(headers, (name, header) => renderHeader(`${at} ${name}`, header)),
  ];
}

/** @param {string} at @param {Json | undefined} content */
function renderMedia(at, content) {
  return each(content, (type, { schema, examples, ...rest }) => {
    known(rest, []);
    const names = Object.keys(examples ?? {}).join(", ");
    return [
      ...renderSchema(`${at} ${type}`, schema),
      ...(names ? [`${at} examples ${names}`] : []),
    ];
  });
}

/**
 * A schema's line, then one for each of its properties; `!` marks what is required.
 *
 * @param {string} at @param {Json} schema @param {unknown} [example] @returns {string[]}
 */
function renderSchema(at, schema, example) {
  const {
    $ref,
    type,
    anyOf,
    properties,
    required = [],
    items,
    additionalProperties,
    examples,
    ...rest
  } = schema;
  const { enum: choices, default: fallback, ...limits } = rest;
  known(limits, [
    "format",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "deprecated",
  ]);
  const missing = required.filter((/** @type {string} */ name) => !properties?.[name]);
  if (missing.length) throw new Error(`${at} requires what it does not describe: ${missing}`);
  const isOpen = anyOf?.length === 2 && anyOf[1].type === "string" && anyOf[0].enum;
  const line = [
    at,
    $ref && nameOf($ref),
    type && [type].flat().join(" or "),
    choices && `one of ${choices.join(" | ")}`,
    isOpen && `string, known ${isOpen.join(" | ")}`,
    additionalProperties === false && "closed",
    ...each(limits, (key, value) => (prose.has(key) ? [] : [`${key} ${value}`])),
    fallback !== undefined && `default ${JSON.stringify(fallback)}`,
    ...[example ?? examples ?? []].flat().map((value) => `e.g. ${JSON.stringify(value)}`),
  ];
  const branches = isOpen ? [] : (anyOf ?? []);
  return [
    line.filter(Boolean).join(" "),
    ...each(properties, (name, property) =>
      renderSchema(`${at}.${name}${required.includes(name) ? "!" : ""}`, property),
    ),
    ...(items ? renderSchema(`${at}[]`, items) : []),
    ...branches.flatMap((/** @type {Json} */ branch) => renderSchema(`${at} |`, branch)),
    ...(typeof additionalProperties === "object"
      ? renderSchema(`${at}.*`, additionalProperties)
      : []),
  ];
}

/** @template T @param {Record<string, any> | undefined} object @param {(key: string, value: any) => T[]} render */
function each(object, render) {
  return Object.entries(object ?? {}).flatMap(([key, value]) => render(key, value));
}

/** @param {string} ref */
function nameOf(ref) {
  return ref.replace(/^#\/components\/\w+\//, "");
}

/** @param {Json} object @param {string[]} keys */
function known(object, keys) {
  const unknown = Object.keys(object).filter((key) => !keys.includes(key) && !prose.has(key));
  if (unknown.length) throw new Error(`golden does not know ${unknown.join(", ")}: teach it`);
}
