import { operations } from "../../generated/operations.js";
import type { Operation, Version } from "../../operation.js";

/** An operation of a request, and the version whose document describes it. */
export interface Route {
  readonly id: string;
  readonly version: Version;
}

// A literal path goes before one with variables.
const routes = [
  ...Object.entries<Operation>(operations).map(([id, { method, path, version }]) => ({
    id,
    method,
    path,
    version,
  })),
  { id: "locations/get", method: "GET", path: "/locations/{locationId}", version: undefined },
]
  .toSorted((a, b) => a.path.split("{").length - b.path.split("{").length)
  .map(({ id, method, path, version }) => ({
    id,
    version,
    method: method.toLowerCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));

/**
 * The operation of a request, if it is one of a document or `locations/get`: as the version says it that is spoken, else
 * as the one that has it, since paths are not kept to their version (callers' probes).
 */
export function findRoute(method: string, path: string, spoken: Version): Route | undefined {
  const found = routes.filter((route) => route.method === method && route.pattern.test(path));
  const own = found.find(({ version }) => version === undefined || version === spoken);
  const route = own ?? found[0];
  return route && { id: route.id, version: route.version ?? spoken };
}
