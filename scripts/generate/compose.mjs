// @ts-check
import { compare } from "../drift/differences.mjs";
import { valueAt } from "../drift/pointer.mjs";
import { applyOverlay } from "./overlay.mjs";

/** @typedef {Record<string, any>} Json */

/**
 * A version's whole document: the first one as the overlay changes it, without the components that nothing uses any
 * more and without the corrections that HighLevel has made itself.
 *
 * @param {Json} first @param {{ actions: any[] }} overlay
 * @param {import("../drift/facts.mjs").Facts} upstream what HighLevel's document of this version says
 */
export function compose(first, overlay, upstream) {
  const document = withoutUnused(applyOverlay(first, overlay));
  const inherited = new Set(entriesOf(first).map(textOf));
  const { declarations, differences } = compare(withoutExamples(upstream), document);
  const needed = new Set(
    differences.flatMap(({ declared }) =>
      declared.some(({ id }) => id) ? [] : declared.slice(0, 1),
    ),
  );
  for (const declaration of declarations) {
    if (declaration.id || needed.has(declaration) || !inherited.has(textOf(declaration))) continue;
    const owner = valueAt(document, declaration.owner);
    const kept = owner["x-corrections"].filter(
      (/** @type {Json} */ entry) => textOf(entry) !== textOf(declaration),
    );
    if (kept.length > 0) owner["x-corrections"] = kept;
    else delete owner["x-corrections"];
  }
  return document;
}

/** Facts but examples, which a blanket declares in every other version. @param {import("../drift/facts.mjs").Facts} facts @returns {import("../drift/facts.mjs").Facts} */
function withoutExamples(facts) {
  return JSON.parse(
    JSON.stringify(facts, (key, value) => (key === "examples" ? undefined : value)),
  );
}

/** Every correction of a document. @param {any} node @returns {Json[]} */
function entriesOf(node) {
  if (typeof node !== "object" || node === null) return [];
  return [...(node["x-corrections"] ?? []), ...Object.values(node).flatMap(entriesOf)];
}

/** @param {Json} entry */
function textOf({ at, upstream, because, evidence }) {
  return JSON.stringify([at, upstream, because, evidence]);
}

/** @param {Json} document */
function withoutUnused(document) {
  const { components, ...rest } = document;
  const used = new Set();
  /** @param {any} node */
  const follow = (node) => {
    if (typeof node !== "object" || node === null) return;
    const pointer = typeof node.$ref === "string" ? node.$ref.slice(1) : undefined;
    if (pointer && !used.has(pointer)) {
      used.add(pointer);
      follow(valueAt(document, pointer));
    }
    Object.values(node).forEach(follow);
  };
  follow(rest);
  const kept = Object.entries(components).map(([kind, all]) => [
    kind,
    kind === "securitySchemes"
      ? all
      : Object.fromEntries(
          Object.entries(all).filter(([name]) => used.has(`/components/${kind}/${name}`)),
        ),
  ]);
  return { ...rest, components: Object.fromEntries(kept) };
}
