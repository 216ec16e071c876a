// @ts-check
import { below, valueAt } from "./pointer.mjs";

/**
 * A place of a document that facts are about, written as people read it: `operation`, `query/skip`,
 * `body/media[]/url`, `201/results/count`, `429 X-RateLimit-Max`; `{}` stands for the values of a map.
 *
 * @typedef {Record<string, any>} Json
 * @typedef {object} Place
 * @property {Json} facts
 * @property {string[]} at every JSON pointer that leads here: through the operation, and through each component on the way
 * @property {string} [schema] the pointer under which its schema really stands
 * @typedef {Map<string, Place>} Places
 */

/**
 * Adds facts to a place; what two alternatives say differently is kept side by side.
 *
 * @param {Places} places
 * @param {string} place
 * @param {string[]} at
 * @param {Json} facts
 */
export function add(places, place, at, facts) {
  /** @type {Place} */
  const known = places.get(place) ?? { facts: {}, at: [] };
  known.at = [...new Set([...known.at, ...at])];
  for (const [name, value] of Object.entries(facts)) {
    const before = known.facts[name];
    if (value === undefined || JSON.stringify(before) === JSON.stringify(value)) continue;
    known.facts[name] = before === undefined ? value : both(name, before, value);
  }
  places.set(place, known);
  return known;
}

/** @param {string} name @param {any} one @param {any} other */
function both(name, one, other) {
  if (name === "type")
    return [...new Set(`${one} or ${other}`.split(" or "))].toSorted().join(" or ");
  const values = [...[one].flat(), ...[other].flat()];
  return name === "examples" ? values : [...new Set(values)].toSorted();
}

/**
 * Follows `$ref`, and notes each component on the way.
 *
 * @param {Json} document
 * @param {Json} ref
 * @param {string[]} at
 * @returns {{ node: Json, at: string[] }}
 */
export function follow(document, ref, at) {
  if (typeof ref.$ref !== "string") return { node: ref, at };
  const { $ref, ...own } = ref;
  const pointer = $ref.slice(1);
  const target = valueAt(document, pointer);
  if (target === undefined) return { node: { ...own, unresolved: $ref }, at };
  return follow(document, { ...target, ...own }, [...at, pointer]);
}

/** The same steps below each pointer. @param {string[]} at @param {...string} names */
export function steps(at, ...names) {
  return at.map((pointer) => below(pointer, ...names));
}

/**
 * The place that a place is inside of, if it is among those.
 *
 * @param {string} place
 * @param {string[]} places
 */
export function parentOf(place, places) {
  const parents = places.filter(
    (other) => place.startsWith(other) && /^[/[{ ]/.test(place.slice(other.length)),
  );
  return parents.toSorted((a, b) => b.length - a.length)[0];
}
