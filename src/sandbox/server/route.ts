import { operations as neighbours } from "../../generated/neighbours/operations.js";
import { operations } from "../../generated/operations.js";
import type { Operation, Version } from "../../operation.js";
import type { Document } from "./prism.js";

interface Route {
  readonly id: string;
  readonly version: Document;
}

// A literal path goes before one with variables.
const routes = [
  ...Object.entries<Operation>(operations),
  ...Object.entries(neighbours).map(
    ([id, { method, path }]) => [id, { method, path, version: "neighbours" }] as const,
  ),
]
  .toSorted(([, a], [, b]) => a.path.split("{").length - b.path.split("{").length)
  .map(([id, { method, path, version }]) => ({
    id,
    version: version as Document | undefined,
    method: method.toLowerCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));

/** The operation of a request as the spoken version says it, else as the one that has it: paths are not kept to their version (callers' probes). */
export function findRoute(method: string, path: string, spoken: Version): Route | undefined {
  const small = method.toLowerCase();
  const found = routes.filter((route) => route.method === small && route.pattern.test(path));
  const own = found.find(({ version }) => version === undefined || version === spoken);
  const route = own ?? found[0];
  return route && { id: route.id, version: route.version ?? spoken };
}
