import { readFileSync } from "node:fs";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compare } from "../../scripts/drift/differences.mjs";
import { renderFacts } from "../../scripts/golden.mjs";
import { createPlanner } from "../../src/index.js";
import { askNeighbour } from "../../src/neighbours.js";
import { holdCount } from "../support/count.js";
import type { Node } from "../support/document.js";
import { startRecorder } from "../support/recorder.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const document: Node = parse(read("openapi/neighbours.yaml"));
const snapshot = JSON.parse(read("test/golden/upstream.neighbours.json"));

describe("the document of the neighbours", () => {
  it("differs from HighLevel's four only where it declares that, and wherever it does", () => {
    const { undeclared, stale, operations, facts } = compare(snapshot, document);
    expect({ undeclared, stale }).toEqual({ undeclared: [], stale: [] });
    expect({ operations, facts }).toEqual({ operations: 8, facts: 834 });
  });

  it("would differ if HighLevel asked for the location of an upload", () => {
    const changed = structuredClone(snapshot);
    changed["POST /medias/upload-file"]["body/altId"] = { type: "string", required: true };
    changed["GET /users/"]["query/locationId"].required = undefined;
    const { undeclared } = compare(changed, document);
    expect(undeclared.map(({ operation, place, fact }) => [operation, place, fact])).toEqual([
      ["GET /users/", "query/locationId", "required"],
      ["POST /medias/upload-file", "body/altId", ""],
    ]);
  });

  it("states the facts of test/golden/facts.neighbours.txt, no more and no less", () => {
    expect(renderFacts(document)).toEqual(
      read("test/golden/facts.neighbours.txt").split("\n").slice(0, -1),
    );
  });

  it("shows in each example what its schema allows", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    ajv.addFormat("binary", true).addVocabulary(["components", "x-corrections"]);
    ajv.addSchema({ $id: "api", components: document.components });
    const resolve = (node: Node): Node =>
      node.$ref
        ? resolve(
            node.$ref
              .slice(2)
              .split("/")
              .reduce((at: Node, key: string) => at[key], document),
          )
        : node;
    const bodies = Object.values<Node>(document.paths).flatMap((item) =>
      Object.values<Node>(item).flatMap(({ requestBody, responses }) =>
        [...(requestBody ? [requestBody] : []), ...Object.values<Node>(responses)].map(resolve),
      ),
    );
    const media = bodies.flatMap(({ content = {} }) => Object.values<Node>(content));
    const wrong = media.flatMap(({ schema, examples }) =>
      Object.entries<Node>(examples).filter(
        ([, example]) => !ajv.validate({ $ref: `api${schema.$ref}` }, resolve(example).value),
      ),
    );
    expect(wrong).toEqual([]);
    expect(media).toHaveLength(44);
  });
});

describe("a call of a neighbour", () => {
  async function record(act: (planner: ReturnType<typeof createPlanner>) => Promise<unknown>) {
    await using server = await startRecorder();
    await act(
      createPlanner({ token: "t0ken", locationId: "loc 1", baseUrl: server.baseUrl, retry: false }),
    );
    const [{ method, url, headers, body } = expect.fail("nothing was sent")] = server.requests;
    const { authorization, version, "content-type": type } = headers;
    return { line: `${method} ${url}`, authorization, version, type, body };
  }

  it("carries the planner's token and version, and asks in the query", async () => {
    const query = {
      altType: "location",
      altId: "loc 1",
      type: "file",
      sortBy: "createdAt",
      sortOrder: "asc",
      query: "a & b",
    } as const;
    expect(await record((planner) => askNeighbour(planner, "medias/list", query))).toEqual({
      line: "GET /medias/files?altType=location&altId=loc%201&type=file&sortBy=createdAt&sortOrder=asc&query=a%20%26%20b",
      authorization: "Bearer t0ken",
      version: "2021-07-28",
      type: undefined,
      body: "",
    });
  });

  it("asks for users under an address that ends in a slash", async () => {
    const { line } = await record((planner) =>
      askNeighbour(planner, "users/list", { locationId: "loc 1" }),
    );
    expect(line).toBe("GET /users/?locationId=loc%201");
  });

  it("uploads a file as a form, byte by byte, under its own name and type", async () => {
    const file = new File(["\u0000GIF"], "häß #1%.gif", { type: "image/gif" });
    const { line, type, body } = await record((planner) =>
      askNeighbour(planner, "medias/upload", { file, name: "🎉.gif" }),
    );
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type ?? "")?.[1] ?? "";
    expect(line).toBe("POST /medias/upload-file");
    expect(body.split(boundary).map((part) => part.replace(/\r\n--$/, ""))).toEqual([
      "--",
      '\r\nContent-Disposition: form-data; name="file"; filename="häß #1%.gif"\r\nContent-Type: image/gif\r\n\r\n\u0000GIF',
      '\r\nContent-Disposition: form-data; name="name"\r\n\r\n🎉.gif',
      expect.stringMatching(/^--\s*$/),
    ]);
  });

  it("is refused before it is sent where an argument is missing", async () => {
    const planner = createPlanner({ token: "t", baseUrl: "http://127.0.0.1:9" });
    await expect(askNeighbour(planner, "medias/list", { altId: "l" } as never)).rejects.toThrow(
      "medias/list: sortBy is required",
    );
  });
});

holdCount(8);
