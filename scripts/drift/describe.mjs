// @ts-check
import { follow } from "./places.mjs";
import { stepsOf } from "./pointer.mjs";

/** @typedef {Record<string, any>} Json */

/**
 * What a document says at a pointer, in a few words of Markdown.
 *
 * @param {Json} document
 * @param {string} pointer may lead through `$ref`, and to a parameter by its name
 */
export function describe(document, pointer) {
  const steps = stepsOf(pointer);
  const node = steps.reduce(
    (at, step) => childOf(document, at, step),
    /** @type {any} */ (document),
  );
  const keyword = steps.at(-2) === "properties" ? undefined : steps.at(-1);
  if (keyword === "required")
    return node === true ? "required" : `requires ${codes(node ?? []) || "nothing"}`;
  if (node === undefined) return "not there";
  if (keyword === "example" || keyword === "examples" || keyword === "enum")
    return codes([node].flat());
  if (keyword === "type") return [node].flat().map(nameOf).join(" or ");
  if (typeof node !== "object") return `\`${node}\``;
  if (steps.at(-2) === "responses")
    return describeAnswer(document, follow(document, node, []).node);
  return describeSchema(document, node.in ? node.schema : node);
}

/** @param {Json} document @param {any} node @param {string} step */
function childOf(document, node, step) {
  if (typeof node !== "object" || node === null) return undefined;
  const own = follow(document, node, []).node;
  return Array.isArray(own)
    ? own.map((entry) => follow(document, entry, []).node).find((entry) => entry.name === step)
    : own[step];
}

/** @param {Json} document @param {Json} answer */
function describeAnswer(document, { headers = {}, content = {} }) {
  const bodies = Object.values(content).map((media) => describeSchema(document, media.schema));
  const names = Object.keys(headers);
  return [...bodies, ...(names.length > 0 ? [`with ${codes(names)}`] : [])].join(" ");
}

/** @param {Json} document @param {Json} ref @returns {string} */
function describeSchema(document, ref) {
  const { node } = follow(document, ref, []);
  const alternatives = node.anyOf ?? [];
  if (alternatives.length > 0) {
    return alternatives
      .map((/** @type {Json} */ branch) =>
        branch.title === "Any other" ? "any other string" : describeSchema(document, branch),
      )
      .join(", or ");
  }
  if (node.enum) return codes(node.enum);
  if (ref.$ref && node.type === "object") return `\`${ref.$ref.split("/").at(-1)}\``;
  if (node.type === "array") return `a list of ${describeSchema(document, node.items)}`;
  if (node.properties) return `an object of ${codes(Object.keys(node.properties))}`;
  return (
    [node.type].flat().map(nameOf).join(" or ") + (node.format ? `, a \`${node.format}\`` : "")
  );
}

/** @param {string} type */
function nameOf(type) {
  return { null: "null", object: "an object", array: "a list" }[type] ?? `a ${type}`;
}

/** @param {unknown[]} values */
function codes(values) {
  return values
    .map((value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``)
    .join(", ");
}
