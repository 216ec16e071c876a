// @ts-check
import { readFileSync } from "node:fs";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

/** @typedef {Record<string, any>} Json */

/** @typedef {ReturnType<typeof readContract>} Contract */

/** @param {string} name */
function readContract(name) {
  const text = readFileSync(new URL(`../../openapi/${name}`, import.meta.url), "utf8");
  /** @type {Json} */
  const document = parse(text);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("binary", true);
  ajv.addSchema({ $id: "api", components: document.components });

  // A literal path goes before one with variables.
  const routes = Object.entries(document.paths)
    .toSorted(([left], [right]) => left.split("{").length - right.split("{").length)
    .flatMap(([path, item]) =>
      Object.entries(/** @type {Json} */ (item)).map(([method, operation]) => ({
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
        operation,
      })),
    );
  return { document, ajv, routes };
}

/** The contracts that were asked for, by the file of each. @type {Record<string, Contract>} */
const contracts = {};

/** The contract of a version; read when it is first needed. @param {string | null} version @returns {Contract} */
function contractOf(version) {
  const name = version === "v3" ? "social-planner.v3.yaml" : "social-planner.yaml";
  return (contracts[name] ??= readContract(name));
}

/** A fetch that holds each answer against the document as it passes by. */
export function watchAnswers() {
  /** @type {string[]} */
  let violations = [];
  /** @type {Set<string>} */
  const drift = new Set();
  return {
    /** @param {Request} request */
    async fetch(request) {
      const response = await fetch(request);
      const { pathname } = new URL(request.url);
      const contract = contractOf(request.headers.get("version"));
      const route = contract.routes.find(
        ({ method, pattern }) => method === request.method && pattern.test(pathname),
      );
      if (route)
        violations.push(...(await judge(contract, route.operation, response.clone(), drift)));
      return response;
    },
    /** What was against the document since this was last asked. */
    takeViolations() {
      const taken = violations;
      violations = [];
      return taken;
    },
    /** Fields that the document does not name, each with where it was seen. */
    drift,
  };
}

/** @param {Contract} contract @param {Json} operation @param {Response} response @param {Set<string>} drift @returns {Promise<string[]>} */
async function judge({ document, ajv }, operation, response, drift) {
  const name = `${operation.operationId} ${response.status}`;
  const documented = operation.responses[response.status];
  // Upstream documents few statuses, and a server's own fault is not the contract's.
  if (!documented) {
    drift.add(`${name}: the document has no such status`);
    return [];
  }
  const schema = resolve(document, documented).content?.["application/json"]?.schema;
  if (!schema) return [];
  if (!/^application\/json\b/.test(response.headers.get("content-type") ?? ""))
    return [`${name}: not JSON but ${response.headers.get("content-type")}`];
  const body = await response.json();
  for (const path of findUnknown(schema, body, document)) drift.add(`${name}: ${path}`);
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')));
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath} ${message}`,
  );
}

/**
 * Where a value has properties that a schema does not name.
 *
 * @param {Json} schema @param {unknown} value @param {Json} [document] what its references point into @returns {string[]}
 */
export function findUnknown(schema, value, document = {}, path = "") {
  const { properties, items, anyOf, oneOf } = resolve(document, schema);
  const branches = anyOf ?? oneOf;
  if (branches) {
    const found = branches.map((/** @type {Json} */ branch) =>
      findUnknown(branch, value, document, path),
    );
    // The branch that is meant names the most.
    return found.toSorted(
      (/** @type {string[]} */ left, /** @type {string[]} */ right) => left.length - right.length,
    )[0];
  }
  if (Array.isArray(value))
    return items
      ? [...new Set(value.flatMap((item) => findUnknown(items, item, document, `${path}/*`)))]
      : [];
  if (typeof value !== "object" || value === null) return [];
  // An object of which nothing is said may hold anything.
  if (!properties) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    properties[key]
      ? findUnknown(properties[key], item, document, `${path}/${key}`)
      : [`${path}/${key}`],
  );
}

/** @param {Json} document @param {Json} node @returns {Json} */
function resolve(document, node) {
  if (!node?.$ref) return node;
  return resolve(
    document,
    node.$ref
      .slice(2)
      .split("/")
      .reduce((/** @type {Json} */ at, /** @type {string} */ key) => at[key], document),
  );
}
