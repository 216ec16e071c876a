import { readFileSync } from "node:fs";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Version } from "../../src/index.js";

/** A node of the document; tests compare it with literals. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Node = any;

/** A contract: its document, and what tests ask of it. */
export type Contract = ReturnType<typeof readContract>;

function readContract(version: Version, name: string) {
  const text = readFileSync(new URL(`../../openapi/${name}`, import.meta.url), "utf8");
  const document: Node = parse(text);

  /** Every operation with its method and path, in the document's order. */
  const operations: { method: string; path: string; operation: Node }[] = Object.entries<Node>(
    document.paths,
  ).flatMap(([path, item]) =>
    Object.entries<Node>(item).map(([method, operation]) => ({ method, path, operation })),
  );

  /** What a `$ref` stands for. */
  const resolve = (node: Node): Node =>
    node?.$ref
      ? resolve(
          node.$ref
            .slice(2)
            .split("/")
            .reduce((at: Node, key: string) => at[key], document),
        )
      : node;

  /** Every JSON body of an operation, with its schema and its named examples. */
  const bodies = (
    operation: Node,
  ): { code: string; schema: Node; examples: Record<string, Node> }[] => {
    const all: [string, Node][] = [
      ["request", operation.requestBody],
      ...Object.entries<Node>(operation.responses),
    ];
    return all.flatMap(([code, body]) =>
      Object.values<Node>(resolve(body)?.content ?? {}).map((media) => ({
        code,
        schema: media.schema,
        examples: Object.fromEntries(
          Object.entries<Node>(media.examples ?? {}).map(([key, example]) => [
            key,
            resolve(example).value,
          ]),
        ),
      })),
    );
  };

  /** Knows the schemas of the document by the name `api`. */
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("binary", true).addVocabulary(["components", "x-corrections"]);
  ajv.addSchema({ $id: "api", components: document.components });

  /** What Ajv says of a value; empty where it is valid. */
  const check = (schema: Node, value: unknown): string[] => {
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'));
    const validate = ajv.compile(local);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  return { version, text, document, operations, resolve, bodies, ajv, check };
}

/** The contract of each version, the first one first. */
export const contracts = [
  readContract("2021-07-28", "social-planner.yaml"),
  readContract("v3", "social-planner.v3.yaml"),
];

/** The contract of version 2021-07-28. */
export const { document, operations, resolve, bodies } = contracts[0]!;
