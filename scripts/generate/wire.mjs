// @ts-check
import { defined, parameters, requestBody, table } from "./operations.mjs";

/** @typedef {import("./operations.mjs").Json} Json */

const kinds = /** @type {Record<string, string>} */ ({
  "application/json": "json",
  "multipart/form-data": "multipart",
  "application/x-www-form-urlencoded": "form",
});

/** What the wire needs of each operation. @param {Json} document */
export function wireTable(document) {
  return table(document, (path, method, operation) => {
    const query = parameters(document, operation, "query");
    const [mediaType, body] = requestBody(document, operation);
    const required = [
      ...query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      ...(body?.required ?? []),
    ];
    return defined({
      method: method.toUpperCase(),
      path,
      query: query.length ? query.map((parameter) => parameter.name) : undefined,
      body: mediaType && kinds[mediaType],
      required: required.length ? required : undefined,
      retry: operation["x-retry"],
      items: operation["x-items"],
      numeric: body?.properties?.skip?.type === "number" || undefined,
      redirect: operation.responses["302"] ? true : undefined,
      scope: operation.security?.[0]?.bearer?.[0],
    });
  });
}
