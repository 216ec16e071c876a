// @ts-check
import { contracts, readDocument } from "../contracts.mjs";

/** @typedef {Record<string, any>} Json */

const methods = new Set(["get", "post", "put", "patch", "delete"]);

/**
 * The documents of all versions as one for people to read: each operation once, as the first version that has it says it,
 * with all that have it in `x-versions`.
 *
 * @returns {Promise<Json>}
 */
export async function readReference() {
  const [document = {}, ...later] = await Promise.all(contracts.map(readDocument));
  for (const { operation } of operationsOf(document))
    operation["x-versions"] = [document.info.version];
  for (const other of later) join(document, other);
  return document;
}

/** The operations of a document, each with where it stands. @param {Json} document */
export function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(/** @type {Json} */ (item))
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({ path, method, operation: /** @type {Json} */ (operation) })),
  );
}

/** Adds to a document what another version alone has. @param {Json} document @param {Json} other */
function join(document, other) {
  const known = new Map(
    operationsOf(document).map(({ operation }) => [operation.operationId, operation]),
  );
  const take = taker(document, other);
  for (const { path, method, operation } of operationsOf(other)) {
    const own = known.get(operation.operationId);
    if (own) own["x-versions"].push(other.info.version);
    else
      (document.paths[path] ??= {})[method] = {
        ...take(operation),
        "x-versions": [other.info.version],
      };
  }
  const tags = new Set(document.tags.map((/** @type {Json} */ { name }) => name));
  document.tags.push(...other.tags.filter((/** @type {Json} */ { name }) => !tags.has(name)));
}

/** What copies a part of a document into another, with the components that it needs and that are not there alike. @param {Json} into @param {Json} from */
function taker(into, from) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @param {string} ref */
  const name = (ref) => {
    if (!names.has(ref)) {
      const isTaken = componentOf(into, ref) !== undefined;
      const isSame = isTaken && spread(into, ref) === spread(from, ref);
      names.set(ref, isTaken && !isSame ? `${ref}-${from.info.version}` : ref);
      const [, , kind = "", own = ""] = (names.get(ref) ?? ref).split("/");
      if (!isSame) into.components[kind][own] = take(componentOf(from, ref));
    }
    return names.get(ref) ?? ref;
  };
  const take = (/** @type {unknown} */ node) => mapRefs(node, name);
  return take;
}

/** A component and all that it refers to, as a text to compare. @param {Json} document @param {string} start */
function spread(document, start) {
  const seen = new Map();
  /** @param {string} ref */
  const follow = (ref) => {
    if (seen.has(ref)) return ref;
    seen.set(ref, componentOf(document, ref));
    mapRefs(seen.get(ref), follow);
    return ref;
  };
  follow(start);
  return JSON.stringify([...seen]);
}

/** @param {Json} document @param {string} ref @returns {unknown} */
function componentOf(document, ref) {
  const [, , kind = "", name = ""] = ref.split("/");
  return document.components[kind]?.[name];
}

/** A copy with each reference as `name` has it. @param {any} node @param {(ref: string) => string} name @returns {any} */
function mapRefs(node, name) {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((entry) => mapRefs(entry, name));
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? name(value) : mapRefs(value, name),
    ]),
  );
}
