// @ts-check
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** @typedef {import("./places.mjs").Places} Places */

/**
 * Makes the question whether an example of upstream is kept: we show the same value at the same place, be it in the
 * schema or in the example of a whole body, or it cannot stand there.
 *
 * @param {Record<string, any>} document ours
 * @returns {(places: Places, place: string, value: unknown) => boolean}
 */
export function keeperOf(document) {
  /** @type {ReturnType<typeof validatorOf> | undefined} */
  let isValid;
  /** @type {WeakMap<Places, Set<string>>} */
  const known = new WeakMap();

  return function kept(places, place, value) {
    const shown = known.get(places) ?? shownIn(places);
    known.set(places, shown);
    if (shown.has(keyOf(place, value))) return true;
    const members = membersOf(places, place, value);
    if (members.length > 0 && members.every(([inner, one]) => kept(places, inner, one)))
      return true;
    const schema = places.get(place)?.schema;
    isValid ??= validatorOf(document);
    return !!schema && !isValid(schema, value);
  };
}

/** @param {Record<string, any>} document @returns {(schema: string, value: unknown) => boolean} */
function validatorOf(document) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "contract");
  return (schema, value) => ajv.validate({ $ref: `contract#${encodeURI(schema)}` }, value);
}

/** Every value that is shown, at its place. @param {Places} places */
function shownIn(places) {
  const shown = new Set();
  const show = (/** @type {string} */ place, /** @type {unknown} */ value) => {
    shown.add(keyOf(place, value));
    for (const [inner, member] of membersOf(places, place, value)) show(inner, member);
  };
  for (const [place, { facts }] of places) {
    for (const value of facts.examples ?? []) show(place, value);
  }
  return shown;
}

/** @param {Places} places @param {string} place @param {unknown} value @returns {[string, unknown][]} */
function membersOf(places, place, value) {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.map((member) => [`${place}[]`, member]);
  return Object.entries(value).map(([name, member]) => [
    places.has(`${place}/${name}`) ? `${place}/${name}` : `${place}{}`,
    member,
  ]);
}

/** @param {string} place @param {unknown} value */
function keyOf(place, value) {
  return `${place} ${JSON.stringify(value)}`;
}
