import { operations } from "../../generated/operations.js";

// A literal path goes before one with variables.
const routes = [
  ...Object.entries(operations).map(([id, { method, path }]) => ({ id, method, path })),
  { id: "locations/get", method: "GET", path: "/locations/{locationId}" },
]
  .toSorted((a, b) => a.path.split("{").length - b.path.split("{").length)
  .map(({ id, method, path }) => ({
    id,
    method: method.toLowerCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));

/** The operation of a request, if it is one of the document or `locations/get`. */
export function findOperation(method: string, path: string): string | undefined {
  return routes.find((route) => route.method === method && route.pattern.test(path))?.id;
}
