// @ts-check
import { contracts, readDocument } from "../contracts.mjs";
import { compare } from "../drift/differences.mjs";
import { factsOf, toPlain } from "../drift/facts.mjs";
import { operationsOf, readReference } from "./reference.mjs";

/** @typedef {import("../drift/differences.mjs").Difference} Difference */
/** @typedef {{ request: readonly string[], answer: readonly string[] }} Changes what v3 has otherwise, in words */

/**
 * What an operation that both versions have is otherwise under the later one, by operation; those that are alike are not in it.
 *
 * @returns {Promise<Map<string, Changes>>}
 */
export async function readChanges() {
  const [first = {}, later = {}] = await Promise.all(contracts.map(readDocument));
  const { differences } = compare(toPlain(factsOf(first)), later);
  const changes = operationsOf(first).map(({ path, method, operation }) => {
    const name = `${method.toUpperCase()} ${path}`;
    const here = differences.filter((one) => one.operation === name).filter(isOfFields);
    const say = (/** @type {boolean} */ isAnswer) =>
      new Set(here.filter(({ place }) => /^\d/.test(place) === isAnswer).map(describe));
    return /** @type {const} */ ([
      operation.operationId,
      { request: [...say(false)], answer: [...say(true)] },
    ]);
  });
  return new Map(changes.filter(([, { request, answer }]) => request.length + answer.length > 0));
}

/** The tables of the guide to v3. @param {(head: string[], rows: (string | number)[][]) => string} table */
export async function describeVersions(table) {
  const operations = operationsOf(await readReference());
  const newest = contracts.at(-1)?.version;
  const added = operations
    .map(({ operation }) => operation)
    .filter(({ "x-versions": versions }) => versions.length === 1 && versions[0] === newest);
  /** Those that change alike stand in one row. @type {Map<string, string[]>} */
  const rows = new Map();
  for (const [id, { request, answer }] of await readChanges()) {
    const key = JSON.stringify([request.join(", "), answer.join(", ")]);
    rows.set(key, [...(rows.get(key) ?? []), `\`${id}\``]);
  }
  return {
    added: table(
      ["Operation", "For"],
      added.map(({ operationId, summary }) => [`\`${operationId}\``, summary]),
    ),
    changed: table(
      ["Operations", "In the request", "In the answer"],
      Array.from(rows, ([key, ids]) => [ids.join(", "), ...JSON.parse(key)]),
    ),
  };
}

/** Whether a difference concerns who calls: not the header, an example, or the operation as a whole. @param {Difference} difference */
function isOfFields({ place, fact }) {
  return place !== "operation" && place !== "header/Version" && fact !== "examples";
}

/** @param {Difference} difference */
function describe({ place, fact, upstream, ours }) {
  const [status, ...steps] = place.split("/");
  const field = steps.join(".").replace(/^results\.(posts?|csvs?)(\[\])?\./, "");
  const name = `\`${field || status}\``;
  if (fact === "required") return `${name} is ${ours ? "required" : "optional"}`;
  if (fact === "enum") return `other values of ${name}`;
  if (fact !== "") return `another ${fact} of ${name}`;
  return upstream === undefined ? name : `no ${name}`;
}
