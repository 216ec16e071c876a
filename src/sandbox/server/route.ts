import { operations as neighbours } from "../../generated/neighbours/operations.js";
import { operations } from "../../generated/operations.js";

// A literal path goes before one with variables.
const routes = Object.entries({ ...operations, ...neighbours })
  .toSorted(([, a], [, b]) => a.path.split("{").length - b.path.split("{").length)
  .map(([id, { method, path }]) => ({
    id,
    method: method.toLowerCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));

/** The operation of a request, if it is one of the documents. */
export function findOperation(method = "", path: string): string | undefined {
  const small = method.toLowerCase();
  return routes.find((route) => route.method === small && route.pattern.test(path))?.id;
}
