// @ts-check
import { blankets } from "./blankets.mjs";
import { declarationsOf } from "./declarations.mjs";
import { keeperOf } from "./examples.mjs";
import { factsOf } from "./facts.mjs";
import { parentOf } from "./places.mjs";
import { isWithin, pointersOfFact, pointersOfPlace } from "./pointer.mjs";

/**
 * @typedef {import("./places.mjs").Json} Json
 * @typedef {import("./places.mjs").Places} Places
 * @typedef {import("./facts.mjs").Facts} Facts
 * @typedef {import("./declarations.mjs").Declaration} Declaration
 *
 * @typedef {object} Difference
 * @property {string} operation
 * @property {string} place
 * @property {string} fact empty where the place as a whole is not there
 * @property {unknown} upstream
 * @property {unknown} ours
 * @property {Json} before all that upstream says of the place
 * @property {string[]} at pointers to where our document says it, or would
 */

/**
 * Compares what upstream says with what our document says, and with what it declares.
 *
 * @param {Facts} upstream
 * @param {Json} document ours
 */
export function compare(upstream, document) {
  const contract = factsOf(document);
  const isKept = keeperOf(document);
  const operations = new Set([...Object.keys(upstream), ...contract.keys()]);
  const differences = [...operations].flatMap((operation) => {
    const theirs = upstream[operation];
    const ours = contract.get(operation);
    return theirs && ours
      ? differencesIn(operation, theirs, ours, isKept)
      : [missing(operation, "operation", theirs?.operation, ours?.get("operation")?.at ?? [])];
  });

  const declarations = declarationsOf(document);
  const covered = differences.map((difference) =>
    Object.assign(difference, { declared: declaredBy(declarations, difference) }),
  );
  const used = new Set(covered.flatMap(({ declared }) => declared));
  return {
    differences: covered,
    undeclared: covered.filter(({ declared }) => declared.length === 0),
    stale: declarations.filter((declaration) => !used.has(declaration)),
    declarations,
    operations: operations.size - 1,
    facts: count(upstream),
  };
}

/**
 * What a newer upstream has that ours has not: whole operations, and fields of those that both have.
 *
 * @param {Facts} newer
 * @param {Json} document ours
 */
export function additions(newer, document) {
  const contract = factsOf(document);
  const operations = Object.keys(newer).filter((operation) => !contract.has(operation));
  const fields = Object.entries(newer).flatMap(([operation, theirs]) => {
    const ours = contract.get(operation);
    if (!ours || operation === "document") return [];
    const added = differencesIn(operation, theirs, ours, () => true).filter(
      ({ fact, ours: own }) => fact === "" && own === undefined,
    );
    return added.map(({ place }) => ({ operation, place }));
  });
  return { operations, fields };
}

/** The values of the `Version` header that a document is about. @param {Facts} facts @returns {string[]} */
export function versionsOf(facts) {
  const values = Object.values(facts).flatMap((places) => places["header/Version"]?.enum ?? []);
  return [...new Set(values)];
}

/** The declarations that cover a difference, the closest first. @param {Declaration[]} declarations @param {Difference} difference */
function declaredBy(declarations, difference) {
  return declarations
    .filter((declaration) => covers(declaration, difference))
    .toSorted((a, b) => Number(!!a.id) - Number(!!b.id) || b.pointer.length - a.pointer.length);
}

/** @param {Declaration} declaration @param {Difference} difference */
function covers({ id, pointer }, difference) {
  if (id !== undefined) return blankets[id]?.covers(difference) ?? false;
  // What somebody says of a whole object does not excuse an example that got lost inside it.
  if (difference.fact === "examples") return difference.at.includes(pointer);
  return difference.at.some((at) => isWithin(at, pointer));
}

/**
 * @param {string} operation
 * @param {Record<string, Json>} theirs
 * @param {Places} ours
 * @param {ReturnType<typeof keeperOf>} isKept
 * @returns {Difference[]}
 */
function differencesIn(operation, theirs, ours, isKept) {
  return [...new Set([...Object.keys(theirs), ...ours.keys()])].flatMap((place) => {
    const before = theirs[place];
    const after = ours.get(place);
    if (before === undefined || after === undefined) {
      const parent = parentOf(place, before ? Object.keys(theirs) : [...ours.keys()]);
      // What is inside something that is not there is no difference of its own.
      if (parent && !(before ? ours.has(parent) : parent in theirs)) return [];
      const at = after?.at ?? pointersOfPlace(place, parent, ours);
      return [missing(operation, place, before, at)];
    }
    const names = new Set([...Object.keys(before), ...Object.keys(after.facts)]);
    return [...names].flatMap((fact) => {
      const here = { operation, place, fact, before, at: pointersOfFact(fact, after.at) };
      if (fact === "examples") {
        const lost = (before.examples ?? []).filter(
          (/** @type {unknown} */ value) => !isKept(ours, place, value),
        );
        return lost.length > 0 ? [{ ...here, upstream: lost, ours: after.facts.examples }] : [];
      }
      const [upstream, own] = [before[fact], after.facts[fact]];
      return same(upstream, own) ? [] : [{ ...here, upstream, ours: own }];
    });
  });
}

/** @param {string} operation @param {string} place @param {Json | undefined} before @param {string[]} at @returns {Difference} */
function missing(operation, place, before, at) {
  const [upstream, ours] = before ? ["there", undefined] : [undefined, "there"];
  return { operation, place, fact: "", upstream, ours, before: before ?? {}, at };
}

/** @param {Facts} facts */
function count(facts) {
  return Object.values(facts)
    .flatMap((places) => Object.values(places))
    .reduce((sum, place) => sum + 1 + Object.keys(place).length, 0);
}

/** @param {unknown} one @param {unknown} other */
function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
