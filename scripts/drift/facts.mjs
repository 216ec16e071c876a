// @ts-check
import { add, follow, steps } from "./places.mjs";
import { below } from "./pointer.mjs";
import { addSchema } from "./schema.mjs";

/**
 * What an OpenAPI document says, without wording, order or `$ref`.
 *
 * @typedef {import("./places.mjs").Json} Json
 * @typedef {import("./places.mjs").Places} Places
 * @typedef {Record<string, Record<string, Json>>} Facts facts as a snapshot keeps them: by operation, by place
 */

const methods = ["get", "post", "put", "patch", "delete"];
/**
 * The facts of a document, by operation (`POST /path`) and place; those of none are under `document`.
 *
 * @param {Json} document
 * @returns {Map<string, Places>}
 */
export function factsOf(document) {
  const facts = new Map([["document", documentPlaces(document)]]);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods.filter((name) => item[name])) {
      const at = below("", "paths", path, method);
      facts.set(
        `${method.toUpperCase()} ${path}`,
        operationPlaces(document, item, item[method], at),
      );
    }
  }
  return facts;
}

/**
 * The same facts as plain, sorted objects: what a snapshot keeps.
 *
 * @param {Map<string, Places>} facts
 * @returns {Record<string, Record<string, Json>>}
 */
export function toPlain(facts) {
  return sorted(
    [...facts].map(([operation, places]) => [
      operation,
      sorted([...places].map(([place, { facts: own }]) => [place, sorted(Object.entries(own))])),
    ]),
  );
}

/** @param {Json} document @returns {Places} */
function documentPlaces(document) {
  const { openapi, servers = [], components } = document;
  const files = Object.keys(document["x-files"] ?? {});
  /** @type {Places} */
  const places = new Map();
  add(places, "document", [""], {
    openapi,
    servers: servers.map((/** @type {Json} */ server) => server.url),
    files: files.length > 0 ? files : undefined,
  });
  for (const [name, scheme] of Object.entries(components?.securitySchemes ?? {})) {
    const facts = { ...scheme, description: undefined };
    add(places, `scheme/${name}`, [below("/components/securitySchemes", name)], facts);
  }
  return places;
}

/** @param {Json} document @param {Json} item @param {Json} operation @param {string} at @returns {Places} */
function operationPlaces(document, item, operation, at) {
  /** @type {Places} */
  const places = new Map();
  add(places, "operation", [at], {
    // We name operations ourselves and link to HighLevel's page, whose address ends in its own name.
    operationId: operation.externalDocs?.url.split("/").at(-1) ?? kebab(operation.operationId),
    deprecated: operation.deprecated || undefined,
    security: operation.security ?? document.security,
  });
  for (const [home, parameters = []] of [
    [at.slice(0, at.lastIndexOf("/")), item.parameters],
    [at, operation.parameters],
  ]) {
    for (const [index, ref] of parameters.entries()) {
      const { node } = follow(document, ref, []);
      // A declaration names a parameter by its name, which outlives its index.
      const reached = [below(at, "parameters", node.name), below(home, "parameters", index)];
      addField(document, places, `${node.in}/${node.name}`, ref, reached);
    }
  }
  if (operation.requestBody) {
    addContent(document, places, "body", operation.requestBody, [`${at}/requestBody`]);
  }
  for (const [code, ref] of Object.entries(operation.responses)) {
    const response = addContent(document, places, code, ref, [`${at}/responses/${code}`]);
    for (const [name, header] of Object.entries(response.node.headers ?? {})) {
      addField(document, places, `${code} ${name}`, header, steps(response.at, "headers", name));
    }
  }
  return places;
}

/** A parameter or a header. @param {Json} document @param {Places} places @param {string} place @param {Json} ref @param {string[]} reached */
function addField(document, places, place, ref, reached) {
  const { node, at } = follow(document, ref, reached);
  const { required, style, explode } = node;
  add(places, place, at, { required: required || undefined, style, explode });
  addSchema(document, places, place, node.schema ?? {}, steps(at, "schema"));
  add(places, place, [], { examples: examplesOf(document, node) });
}

/** A request body or a response. @param {Json} document @param {Places} places @param {string} place @param {Json} ref @param {string[]} reached */
function addContent(document, places, place, ref, reached) {
  const body = follow(document, ref, reached);
  const content = Object.entries(body.node.content ?? {});
  add(places, place, body.at, {
    required: body.node.required || undefined,
    content: content.length > 0 ? content.map(([type]) => type).toSorted() : undefined,
  });
  for (const [type, media] of content) {
    addSchema(
      document,
      places,
      place,
      media.schema ?? {},
      steps(body.at, "content", type, "schema"),
    );
    add(places, place, [], { examples: examplesOf(document, media) });
  }
  return body;
}

/** The values that a parameter or a body shows. @param {Json} document @param {Json} node */
function examplesOf(document, node) {
  const named = Object.values(node.examples ?? {}).map(
    (ref) => follow(document, ref, []).node.value,
  );
  const values = [...("example" in node ? [node.example] : []), ...named];
  return values.length > 0 ? values : undefined;
}

/** As an address writes a name of several words. @param {string | undefined} name */
function kebab(name) {
  return name?.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** @param {[string, any][]} entries */
function sorted(entries) {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
