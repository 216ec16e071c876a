// @ts-check
import { operationsOf, requestBody, resolve } from "./operations.mjs";

/** @typedef {import("./operations.mjs").Json} Json */

/** What the body of a request takes, field by field. @param {Json} document @param {string} id @returns {Json} */
export function requestShape(document, id) {
  const found = operationsOf(document).find(({ operation }) => operation.operationId === id);
  const [, body] = requestBody(document, found?.operation);
  return shapeOf(document, body ?? {});
}

/** The fields of an object, or of those in a list, and which of them it must have; `true` for what has none of its own. @param {Json} document @param {Json} schema @returns {any} */
function shapeOf(document, schema) {
  const { type, items, properties, required } = resolve(document, schema);
  if (type === "array") return shapeOf(document, items);
  if (!properties) return true;
  const fields = Object.entries(properties).map(
    ([name, own]) => /** @type {const} */ ([name, shapeOf(document, own)]),
  );
  return { ...(required && { required }), fields: Object.fromEntries(fields) };
}
