// @ts-check

/** @typedef {Record<string, any>} Json */

const retries = /** @type {Record<string, string>} */ ({
  read: "It changes nothing: a call without an answer is repeated.",
  repeat: "Repeating it does no harm: a call without an answer is repeated.",
  never: "It could act twice: it is never repeated on a guess.",
});
const effects = /** @type {Record<string, string>} */ ({
  publishes: "It may publish.",
  destroys: "It destroys.",
});

/**
 * The methods of a planner with the id of each, and with what an editor shows where a method is named.
 *
 * @param {readonly { method: string, operation: Json }[]} operations
 */
export function writeMethods(operations) {
  const resources = new Set(operations.map(({ operation }) => resourceOf(operation)));
  const groups = Array.from(resources, (resource) => {
    const lines = operations
      .filter(({ operation }) => resourceOf(operation) === resource)
      .map(({ method, operation }) => writeMethod(method, operation));
    return `  readonly ${camel(resource)}: {\n${lines.join("")}  };\n`;
  });
  return `/** The id of each operation, by its resource and its verb. */\nexport interface MethodIds {\n${groups.join("")}}\n`;
}

/** @param {string} method @param {Json} operation */
function writeMethod(method, operation) {
  const { operationId, summary, security, externalDocs, deprecated } = operation;
  const [, verb] = operationId.split("/");
  const repeats = retries[operation["x-retry"] ?? "repeat"];
  const effect = effects[operation["x-effect"]];
  const lines = [
    `${summary}.`,
    "",
    `Scope: \`${security[0].bearer[0]}\`. ${[effect, method === "get" ? retries["read"] : repeats].filter(Boolean).join(" ")}`,
    "",
    ...(deprecated ? ["@deprecated HighLevel does not support it."] : []),
    `@see {@link ${externalDocs.url} ${externalDocs.description}} in HighLevel's documentation`,
  ];
  const comment = lines.map((line) => `     * ${line}`.trimEnd()).join("\n");
  return `    /**\n${comment}\n     */\n    readonly ${camel(verb)}: "${operationId}";\n`;
}

/** @param {string} name */
function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {Json} operation */
function resourceOf({ operationId }) {
  return operationId.split("/")[0];
}
