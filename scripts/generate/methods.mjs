// @ts-check
import { table } from "./operations.mjs";

/** @typedef {Record<string, any>} Json */

const retries = /** @type {Record<string, string>} */ ({
  read: "It changes nothing: a call without an answer is repeated.",
  repeat: "Repeating it does no harm: a call without an answer is repeated.",
  never: "It could act twice: it is never repeated on a guess.",
});
const effects = /** @type {Record<string, string>} */ ({
  publishes: "It may publish.",
  destroys: "It destroys.",
  "destroys and publishes": "It destroys, and something else may be published.",
});

/** What an editor shows of each operation. @param {Json} document */
export function toMethods(document) {
  return table(document, (_path, method, operation) => ({ method, operation }));
}

/**
 * The methods of a planner with the id of each, and with what an editor shows where a method is named.
 *
 * @param {Json} methods each operation and its method, by id
 */
export function writeMethods(methods) {
  const ids = Object.keys(methods);
  const groups = Array.from(new Set(ids.map(resourceOf)), (resource) => {
    const lines = ids
      .filter((id) => resourceOf(id) === resource)
      .map((id) => writeMethod(id, methods[id]));
    return `  readonly ${camel(resource)}: {\n${lines.join("")}  };\n`;
  });
  return `/** The id of each operation, by its resource and its verb. */\nexport interface MethodIds {\n${groups.join("")}}\n`;
}

/** @param {string} id @param {Json} entry */
function writeMethod(id, { method, operation, version }) {
  const { summary, security, externalDocs, deprecated } = operation;
  const verb = id.slice(id.indexOf("/") + 1);
  const repeats = retries[operation["x-retry"] ?? (method === "get" ? "read" : "repeat")];
  const effect = effects[operation["x-effect"]];
  const only = version && `Only version ${version} has it.`;
  const lines = [
    `${summary}.`,
    "",
    `Scope: \`${security[0].bearer[0]}\`. ${[only, effect, repeats].filter(Boolean).join(" ")}`,
    "",
    ...(deprecated ? ["@deprecated HighLevel does not support it."] : []),
    `@see {@link ${externalDocs.url} ${externalDocs.description}} in HighLevel's documentation`,
  ];
  const comment = lines.map((line) => `     * ${line}`.trimEnd()).join("\n");
  return `    /**\n${comment}\n     */\n    readonly ${camel(verb)}: "${id}";\n`;
}

/** @param {string} name */
function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} id */
function resourceOf(id) {
  return id.slice(0, id.indexOf("/"));
}
