import { describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";
import { contracts } from "../support/document.js";
import type { Node } from "../support/document.js";

const counts: Record<string, number> = { "2021-07-28": 40, v3: 51 };

describe.each(contracts)("an operation of $version", (contract) => {
  const { bodies, check, document, operations, resolve, version } = contract;

  it("is one of forty or forty-five, each with its own id", () => {
    expect(operations).toHaveLength(counts[version]!);
    const ids = new Set(operations.map(({ operation }) => operation.operationId));
    expect(ids.size).toBe(counts[version]);
  });

  describe.each(operations.map((entry) => [entry.operation.operationId, entry] as const))(
    "%s",
    (id, entry) => {
      const { method, path, operation } = entry;
      const parameters: Node[] = operation.parameters.map(resolve);
      const names = (place: string) =>
        parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);

      it("is named resource/verb after its one tag", () => {
        expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
        expect(operation.tags).toEqual([id.split("/")[0]]);
        expect(document.tags.map(({ name }: Node) => name)).toContain(operation.tags[0]);
      });

      it("declares the variables of its path, and no other", () => {
        const variables = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
        expect(names("path").toSorted()).toEqual(variables.toSorted());
        expect(
          parameters.filter((parameter) => parameter.in === "path" && !parameter.required),
        ).toEqual([]);
      });

      it("has no name in two places", () => {
        const request = bodies(operation).find(({ code }) => code === "request");
        const all = [
          ...parameters.map(({ name }) => name),
          ...Object.keys(resolve(request?.schema)?.properties ?? {}),
        ];
        expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
      });

      it("asks for Version and never for Authorization", () => {
        expect(names("header")).toEqual(["Version"]);
      });

      it("needs one scope", () => {
        expect(operation.security).toEqual([
          { bearer: [expect.stringMatching(/^socialplanner\/[a-z]+\.(readonly|write)$/)] },
        ]);
      });

      it("says whether it may be repeated if it is a POST or a PATCH, or never may", () => {
        const values =
          method === "post" || method === "patch"
            ? ["read", "repeat", "never"]
            : [undefined, "never"];
        expect(values).toContain(operation["x-retry"]);
      });

      it("documents one success, and 400, 401, 422 and 429", () => {
        const codes = Object.keys(operation.responses);
        expect(codes.filter((code) => Number(code) < 400)).toHaveLength(1);
        expect(codes).toEqual(expect.arrayContaining(["400", "401", "422", "429"]));
      });

      it.each(bodies(operation).map((body) => [body.code, body] as const))(
        "has valid examples of its %s",
        (code, body) => {
          expect(Object.keys(body.examples).length).toBeGreaterThan(0);
          for (const [name, value] of Object.entries(body.examples)) {
            expect({ [name]: check(body.schema, value) }).toEqual({ [name]: [] });
            if (code !== "request" && value.statusCode !== undefined)
              expect([name, value.statusCode]).toEqual([name, Number(code)]);
          }
        },
      );

      it("has valid examples and defaults of its parameters", () => {
        for (const { name, schema, example } of parameters) {
          const values = [example, resolve(schema).default].filter((value) => value !== undefined);
          expect(values.map((value) => [name, check(schema, value)])).toEqual(
            values.map(() => [name, []]),
          );
        }
      });
    },
  );
});

const lists: Record<string, string[]> = {
  "2021-07-28": [
    "posts/list results.posts",
    "csv/list results.csvs",
    "csv/get results.posts",
    "categories/list results.categories",
    "tags/list results.tags",
  ],
  v3: [
    "posts/list results.posts",
    "csv/list results.csvs",
    "csv/get results.posts",
    "categories/list results.categories",
    "tags/list results.tags",
    "queues/categories results.categories",
    "queues/list results.queues",
    "queues/items results.items",
    "queues/slots results.slots",
    "comments/list results.comments",
    "watermarks/list results.watermarks",
  ],
};

describe.each(contracts)("an operation of $version that pages", (contract) => {
  const { bodies, operations, resolve, version } = contract;
  const paged = operations.filter(({ operation }) => operation["x-items"]);

  it("is one of these", () => {
    expect(
      paged.map(({ operation }) => `${operation.operationId} ${operation["x-items"]}`),
    ).toEqual(lists[version]);
  });

  it.each(paged.map(({ operation }) => [operation.operationId, operation] as const))(
    "%s describes its list, skip and limit",
    (_, operation) => {
      const success = bodies(operation).find(
        ({ code }) => code === "200" || code === "201",
      )?.schema;
      const list = operation["x-items"]
        .split(".")
        .reduce((schema: Node, name: string) => resolve(resolve(schema).properties[name]), success);
      expect([list, ...(list.anyOf ?? [])].map(({ type }: Node) => type)).toContain("array");
      const request = resolve(bodies(operation).find(({ code }) => code === "request")?.schema);
      const names = [
        ...operation.parameters.map((parameter: Node) => resolve(parameter).name),
        ...Object.keys(request?.properties ?? {}),
      ];
      expect(names).toEqual(expect.arrayContaining(["skip", "limit"]));
    },
  );
});

holdCount(1241);
