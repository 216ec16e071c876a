import { describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";
import { contracts } from "../support/document.js";
import type { Contract, Node } from "../support/document.js";

describe.each(contracts)("a schema of $version", (contract) => {
  const { ajv, check, document } = contract;
  const schemas = Object.entries<Node>(document.components.schemas);

  it.each(schemas)("%s compiles, and its own examples and defaults are valid", (name, schema) => {
    expect(ajv.compile({ $ref: `api#/components/schemas/${name}` })).toBeTypeOf("function");
    const faults: unknown[] = [];
    const visit = (node: Node, at: string) => {
      const values = [
        ...(node.examples ?? []),
        ...(node.default === undefined ? [] : [node.default]),
      ];
      for (const value of values)
        for (const fault of check(node, value)) faults.push([at, value, fault]);
      for (const [key, child] of Object.entries<Node>(node.properties ?? {}))
        visit(child, `${at}.${key}`);
      for (const child of [node.items, ...(node.anyOf ?? [])].filter(Boolean)) visit(child, at);
    };
    visit(schema, name);
    expect(faults).toEqual([]);
  });

  it("is used", () => {
    const refs = new Set(
      Array.from(JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g), ([, ref]) => ref),
    );
    const unused = Object.entries<Record<string, Node>>(document.components).flatMap(
      ([kind, entries]) =>
        Object.keys(entries).filter(
          (name) => kind !== "securitySchemes" && !refs.has(`#/components/${kind}/${name}`),
        ),
    );
    expect(unused).toEqual([]);
  });

  it("of a request is closed at every level, but for what is handed back to Google", () => {
    expect(
      walkBodies(
        contract,
        true,
        ({ type, additionalProperties: others = true }) => type === "object" && others === true,
      ),
    ).toEqual([
      "GoogleLocation",
      "GoogleLocation.metadata",
      "GoogleLocation.storefrontAddress",
      "GoogleLocation.relationshipData",
      "GoogleAccount",
    ]);
  });

  it("of an answer is open, and so are its enumerations", () => {
    expect(walkBodies(contract, false, (node) => node.additionalProperties === false)).toEqual([]);
    const branches = walkBodies(
      contract,
      false,
      (node) => node.enum && !(node.title === "Known today"),
    );
    expect(branches).toEqual([]);
  });
});

holdCount(277);

/** Names of the schemas of requests, or of answers, that a test picks. */
function walkBodies(
  { operations, bodies, resolve }: Contract,
  ofRequests: boolean,
  picks: (node: Node) => unknown,
): string[] {
  const picked = new Set<string>();
  const seen = new Set<Node>();
  const visit = (ref: Node, at: string) => {
    const node = resolve(ref);
    const name = ref.$ref?.split("/").at(-1) ?? at;
    if (seen.has(node)) return;
    seen.add(node);
    if (picks(node)) picked.add(name);
    for (const [key, child] of Object.entries<Node>(node.properties ?? {}))
      visit(child, `${name}.${key}`);
    if (typeof node.additionalProperties === "object")
      visit(node.additionalProperties, `${name}.*`);
    for (const child of [node.items, ...(node.anyOf ?? [])].filter(Boolean)) visit(child, name);
  };
  for (const { operation } of operations) {
    for (const { code, schema } of bodies(operation))
      if ((code === "request") === ofRequests) visit(schema, operation.operationId);
  }
  return [...picked];
}
