import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A node of the document; tests compare it with literals. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Node = any;

/** The contract as it is written. */
export const text = readFileSync(
  new URL("../../openapi/social-planner.yaml", import.meta.url),
  "utf8",
);
export const document: Node = parse(text);

/** Every operation with its method and path, in the document's order. */
export const operations: { method: string; path: string; operation: Node }[] = Object.entries<Node>(
  document.paths,
).flatMap(([path, item]) =>
  Object.entries<Node>(item).map(([method, operation]) => ({ method, path, operation })),
);

/** What a `$ref` stands for. */
export function resolve(node: Node): Node {
  return node?.$ref
    ? resolve(
        node.$ref
          .slice(2)
          .split("/")
          .reduce((at: Node, key: string) => at[key], document),
      )
    : node;
}

/** Every JSON body of an operation, with its schema and its named examples. */
export function bodies(
  operation: Node,
): { code: string; schema: Node; examples: Record<string, Node> }[] {
  const all: [string, Node][] = [
    ["request", operation.requestBody],
    ...Object.entries<Node>(operation.responses),
  ];
  return all.flatMap(([code, body]) =>
    Object.values<Node>(resolve(body)?.content ?? {}).map((media) => ({
      code,
      schema: media.schema,
      examples: Object.fromEntries(
        Object.entries<Node>(media.examples ?? {}).map(([name, example]) => [
          name,
          resolve(example).value,
        ]),
      ),
    })),
  );
}
