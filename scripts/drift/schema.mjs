// @ts-check
import { add, follow, steps } from "./places.mjs";
import { below, isWithin } from "./pointer.mjs";

/** @typedef {import("./places.mjs").Json} Json @typedef {import("./places.mjs").Places} Places */

const keywords = new Set(
  (
    "format default pattern minLength maxLength minItems maxItems uniqueItems minimum maximum " +
    "exclusiveMinimum exclusiveMaximum multipleOf readOnly writeOnly deprecated unresolved"
  ).split(" "),
);

/**
 * Adds the facts of a schema and of all that is inside it.
 *
 * @param {Json} document
 * @param {Places} places
 * @param {string} place
 * @param {Json} ref
 * @param {string[]} reached
 */
export function addSchema(document, places, place, ref, reached) {
  addShape(document, places, place, ref, reached);
  for (const name of requiredBy(document, ref)) {
    add(places, `${place}/${name}`, [], { required: true });
  }
}

/** @param {Json} document @param {Places} places @param {string} place @param {Json} ref @param {string[]} reached */
function addShape(document, places, place, ref, reached) {
  if (typeof ref.$ref === "string" && reached.some((at) => isWithin(at, ref.$ref.slice(1)))) return;
  const { node, at } = follow(document, ref, reached);
  const here = /** @type {string} */ (at.at(-1));
  add(places, place, at, schemaFacts(node)).schema ??= here;

  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const [index, branch] of (node[keyword] ?? []).entries()) {
      addShape(document, places, place, branch, [...at, below(here, keyword, index)]);
    }
  }
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    addSchema(document, places, `${place}/${name}`, child, steps(at, "properties", name));
  }
  if (node.items) addSchema(document, places, `${place}[]`, node.items, steps(at, "items"));
  if (typeof node.additionalProperties === "object") {
    const values = steps(at, "additionalProperties");
    addSchema(document, places, `${place}{}`, node.additionalProperties, values);
  }
}

/** The names that an object must have, whichever of its alternatives it is. @param {Json} document @param {Json} ref @returns {Set<string>} */
function requiredBy(document, ref) {
  const { node } = follow(document, ref, []);
  const names = new Set(node.required);
  for (const part of node.allOf ?? []) {
    for (const name of requiredBy(document, part)) names.add(name);
  }
  const [first = new Set(), ...rest] = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
    .filter((branch) => follow(document, branch, []).node.type === "object")
    .map((branch) => requiredBy(document, branch));
  for (const name of first) {
    if (rest.every((others) => others.has(name))) names.add(name);
  }
  return names;
}

/** @param {Json} node @returns {Json} */
function schemaFacts(node) {
  const types = [node.type ?? []].flat();
  const values = "const" in node ? [node.const] : node.enum;
  const examples = [...("example" in node ? [node.example] : []), ...(node.examples ?? [])];
  return {
    ...Object.fromEntries(Object.entries(node).filter(([keyword]) => keywords.has(keyword))),
    type:
      types
        .filter((type) => type !== "null")
        .toSorted()
        .join(" or ") || undefined,
    nullable: types.includes("null") || node.nullable || undefined,
    enum: values?.toSorted(),
    open: isOpen(node) || undefined,
    additionalProperties: node.additionalProperties === false ? false : undefined,
    examples: examples.length > 0 ? examples : undefined,
  };
}

/** Whether an enumeration leaves room for other strings. @param {Json} node */
function isOpen({ anyOf = [] }) {
  const strings = anyOf.filter((/** @type {Json} */ branch) => branch.type === "string");
  return new Set(strings.map((/** @type {Json} */ branch) => "enum" in branch)).size === 2;
}
