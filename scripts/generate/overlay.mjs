// @ts-check

/** @typedef {Record<string, any>} Json @typedef {{ target: string, update?: any, remove?: boolean }} Action */

/**
 * A document after an OpenAPI Overlay: each action in turn merges into what stands at its target, or removes it. Lists
 * grow by what is merged into them.
 *
 * @param {Json} document @param {{ actions: readonly Action[] }} overlay
 */
export function applyOverlay(document, { actions }) {
  const result = structuredClone(document);
  for (const { target, update, remove } of actions) {
    const steps = stepsOf(target);
    const holder = steps.slice(0, -1).reduce((node, step) => node?.[keyOf(node, step)], result);
    const last = keyOf(holder, steps.at(-1) ?? "");
    if (steps.length === 0) merge(result, update);
    else if (holder?.[last] === undefined)
      throw new Error(`The overlay's target ${target} is not there.`);
    else if (!remove) holder[last] = merge(holder[last], update);
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
  return result;
}

/** The steps along a JSONPath: a name, an index, or `field=value` for the entry of a list that has it. @param {string} target */
function stepsOf(target) {
  const steps = /\.(\w+)|\['([^']+)'\]|\[(\d+)\]|\[\?@\.(\w+=='[^']+')\]/g;
  if (target.replace(steps, "") !== "$")
    throw new Error(`The overlay's target ${target} is more than names, indexes and one field.`);
  return Array.from(target.matchAll(steps), (found) => found.slice(1).find(Boolean) ?? "");
}

/** @param {any} holder @param {string} step */
function keyOf(holder, step) {
  const [, field = "", value] = /^(\w+)=='(.*)'$/.exec(step) ?? [];
  if (!field || !Array.isArray(holder)) return step;
  return String(holder.findIndex((entry) => entry[field] === value));
}

/** @param {any} into @param {any} update @returns {any} */
function merge(into, update) {
  if (Array.isArray(into)) return [...into, ...[update].flat()];
  if (typeof into !== "object" || typeof update !== "object" || into === null) return update;
  for (const [key, value] of Object.entries(update)) {
    into[key] = key in into ? merge(into[key], value) : structuredClone(value);
  }
  return into;
}
