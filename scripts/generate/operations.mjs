// @ts-check

/** @typedef {Record<string, any>} Json */

export const methods = ["get", "post", "put", "patch", "delete"];

/** What stands behind a `$ref`. @param {Json} document @param {Json} node @returns {Json} */
export function resolve(document, node) {
  if (!node?.$ref) return node;
  const path = node.$ref.slice(2).split("/");
  return resolve(
    document,
    path.reduce((/** @type {Json} */ at, /** @type {string} */ key) => at[key], document),
  );
}

/** Every operation, in the document's order. @param {Json} document */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({ path, method, operation: item[method] })),
  );
}

/** @param {Json} document @param {Json} operation @param {string} place @returns {Json[]} */
export function parameters(document, operation, place) {
  return (operation.parameters ?? [])
    .map((/** @type {Json} */ parameter) => resolve(document, parameter))
    .filter((/** @type {Json} */ parameter) => parameter.in === place);
}

/** The media type of a body and its schema. @param {Json} document @param {Json} operation @returns {[string | undefined, Json | undefined]} */
export function requestBody(document, operation) {
  const content = operation.requestBody && resolve(document, operation.requestBody).content;
  const [mediaType] = Object.keys(content ?? {});
  return [mediaType, mediaType ? resolve(document, content[mediaType].schema) : undefined];
}

/** @param {Json} object */
export function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** What is made of each operation, by its id. @param {Json} document @param {(path: string, method: string, operation: Json) => Json} make */
export function table(document, make) {
  return Object.fromEntries(
    operationsOf(document).map(({ path, method, operation }) => [
      operation.operationId,
      make(path, method, operation),
    ]),
  );
}
