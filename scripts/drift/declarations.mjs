// @ts-check
import { below } from "./pointer.mjs";

/**
 * A difference from HighLevel's document that ours declares in `x-corrections`.
 *
 * @typedef {object} Declaration
 * @property {string} [id] of a blanket one, which stands in `info` and whose `at` is a rule in words
 * @property {string} at
 * @property {string} upstream
 * @property {string} because
 * @property {string} evidence
 * @property {string} owner pointer to what carries it
 * @property {string} pointer what it is about: `at` below its owner
 */

/**
 * Every declaration of a document, in its order.
 *
 * @param {Record<string, any>} document
 * @returns {Declaration[]}
 */
export function declarationsOf(document) {
  return collect(document, "");
}

/** @param {any} node @param {string} owner @returns {Declaration[]} */
function collect(node, owner) {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "x-corrections"
      ? value.map((/** @type {any} */ entry) =>
          Object.assign({}, entry, { owner, pointer: owner + entry.at }),
        )
      : collect(value, below(owner, key)),
  );
}
