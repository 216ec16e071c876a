import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contracts } from "../../scripts/contracts.mjs";
import { renderCorrections } from "../../scripts/drift/corrections.mjs";
import { additions, compare } from "../../scripts/drift/differences.mjs";
import { drift } from "../../scripts/drift.mjs";
import { factsOf, toPlain } from "../../scripts/drift/facts.mjs";
import { readUpstream } from "../../scripts/drift/upstream.mjs";
import { contracts as documents, document } from "../support/document.js";
import type { Node } from "../support/document.js";
import { startRecorder } from "../support/recorder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const snapshots: Record<string, Node> = Object.fromEntries(
  await Promise.all(
    contracts.map(async ({ version, upstream }) => [
      version,
      JSON.parse(await readFile(`${root}${upstream}`, "utf8")),
    ]),
  ),
);
const snapshot = snapshots["2021-07-28"];

/** A document with one of everything; a fresh one each time, so that a test may change it. */
function sample(): Node {
  return {
    openapi: "3.1.0",
    servers: [{ url: "https://example.com" }],
    tags: [{ name: "pets" }],
    info: { "x-corrections": [] },
    paths: {
      "/pets/{id}": {
        put: {
          operationId: "replace-pet",
          tags: ["pets"],
          security: [{ bearer: ["pets.write"] }],
          parameters: [
            { $ref: "#/components/parameters/Version" },
            { name: "id", in: "path", required: true, schema: { type: "string" }, example: "p1" },
            { name: "skip", in: "query", schema: { type: "string", default: "0" } },
          ],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
          responses: {
            "200": {
              description: "It was replaced.",
              headers: { ETag: { schema: { type: "string" } } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } },
            },
          },
        },
      },
    },
    components: {
      parameters: {
        Version: {
          name: "Version",
          in: "header",
          required: true,
          schema: { type: "string", enum: ["1"] },
        },
      },
      schemas: {
        Pet: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", examples: ["Rex"] },
            kind: { type: "string" },
            toys: {
              type: "array",
              items: { type: "object", properties: { color: { type: "string", maxLength: 9 } } },
            },
            sizes: { type: "object", additionalProperties: { type: "number" } },
          },
        },
        Answer: {
          type: "object",
          properties: {
            status: { type: "string", enum: ["ok", "late"], examples: ["ok"] },
            at: { type: "string", format: "date-time" },
            note: { type: "string" },
          },
        },
      },
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    },
  };
}

const operation = (pets: Node): Node => pets.paths["/pets/{id}"].put;
const pet = (pets: Node): Node => pets.components.schemas.Pet;
const answer = (pets: Node): Node => pets.components.schemas.Answer;

/** What is undeclared and what is stale, once `change` has made our document differ from upstream's. */
function driftAfter(change: (ours: Node) => void, prepare: (both: Node) => void = () => {}) {
  const [theirs, ours] = [sample(), sample()];
  prepare(theirs);
  prepare(ours);
  change(ours);
  const { undeclared, stale } = compare(toPlain(factsOf(theirs)), ours);
  return {
    undeclared: undeclared.map(({ place, fact }) => `${place} ${fact}`.trim()),
    stale: stale.map(({ id, at }) => id ?? at),
  };
}

const correction = (at: string) => ({
  at,
  upstream: "else",
  because: "it is so",
  evidence: "tool",
});
const clean = { undeclared: [], stale: [] };

const declare = (at: string, on: (ours: Node) => Node, change: (ours: Node) => void) =>
  driftAfter((ours) => {
    on(ours)["x-corrections"] = [correction(at)];
    change(ours);
  });
const addKind = (ours: Node) => (pet(ours).properties.kind.format = "uuid");
const blanket = (id: string, change: (ours: Node) => void, prepare?: (both: Node) => void) =>
  driftAfter((ours) => {
    ours.info["x-corrections"] = [{ ...correction("everywhere"), id }];
    change(ours);
  }, prepare);
const errors = (both: Node) =>
  (operation(both).responses["400"] = {
    content: {
      "application/json": {
        schema: { type: "object", properties: { message: { type: "string" } } },
      },
    },
  });
const error = (ours: Node): Node =>
  operation(ours).responses["400"].content["application/json"].schema.properties;
const open = (...values: string[]) => ({
  anyOf: [{ type: "string", enum: values }, { type: "string" }],
});

const alternatives = (...required: string[][]) => ({
  anyOf: required.map((names) => ({
    type: "object",
    required: names,
    properties: { a: {}, b: {} },
  })),
});
const showPet = (both: Node) =>
  (pet(both).examples = [{ name: "Rex", toys: [{ color: "red" }], sizes: { paw: 3 } }]);
const spreadPet = (color: string) => (ours: Node) => {
  delete pet(ours).examples;
  pet(ours).properties.toys.items.properties.color.examples = [color];
  pet(ours).properties.sizes.examples = [{ paw: 3 }];
};

describe("the document and the snapshot of HighLevel's", { timeout: 120_000 }, () => {
  it.each([
    { version: "2021-07-28", operations: 40, facts: 5281 },
    { version: "v3", operations: 51, facts: 12227 },
  ])(
    "differ only where it is declared, and wherever it is declared: $version",
    ({ version, ...counted }) => {
      const ours = documents.find((one) => one.version === version)!.document;
      const { undeclared, stale, operations, facts } = compare(snapshots[version], ours);
      expect({ undeclared, stale }).toEqual(clean);
      expect({ operations, facts }).toEqual(counted);
    },
  );

  it("would differ if a single fact of HighLevel's changed", () => {
    const changed = structuredClone(snapshot);
    const places = changed["POST /social-media-posting/{locationId}/set-accounts"];
    places["body/rowsCount"].type = "integer";
    places["body/fileName"].examples.push("other.csv");
    delete places["201/message"].required;
    places["body/priority"] = { type: "number" };
    const { undeclared } = compare(changed, document);
    expect(
      undeclared.map(({ place, fact, upstream, ours }) => [place, fact, upstream, ours]),
    ).toEqual([
      ["201/message", "required", undefined, true],
      ["body/fileName", "examples", ["other.csv"], ["test.csv"]],
      ["body/rowsCount", "type", "integer", "number"],
      ["body/priority", "", "there", undefined],
    ]);
  });

  it("share no sentence: the snapshots hold facts alone", () => {
    const places = Object.values<Node>(snapshots).flatMap((each) =>
      Object.values<Node>(each).flatMap((all) => Object.values<Node>(all)),
    );
    const names = new Set(places.flatMap((place) => Object.keys(place)));
    expect([...names].toSorted().join(" ")).toBe(
      "additionalProperties bearerFormat content default deprecated enum examples files format in " +
        "maxItems maxLength maximum minItems minimum name nullable openapi operationId required scheme " +
        "security servers type uniqueItems unresolved",
    );
  });
});

describe("a difference", () => {
  const changes: [string, (ours: Node) => void, string[]][] = [
    ["an operation", (ours) => delete ours.paths["/pets/{id}"].put, ["operation"]],
    ["its id", (ours) => (operation(ours).operationId = "pet"), ["operation operationId"]],
    ["its deprecation", (ours) => (operation(ours).deprecated = true), ["operation deprecated"]],
    [
      "its scope",
      (ours) => (operation(ours).security[0].bearer = ["pets"]),
      ["operation security"],
    ],
    ["a server", (ours) => (ours.servers[0].url += "/v2"), ["document servers"]],
    [
      "the security scheme",
      (ours) => (ours.components.securitySchemes.bearer.scheme = "basic"),
      ["scheme/bearer scheme"],
    ],
    ["a parameter", (ours) => operation(ours).parameters.pop(), ["query/skip"]],
    [
      "its name",
      (ours) => (operation(ours).parameters[2].name = "Skip"),
      ["query/skip", "query/Skip"],
    ],
    [
      "its place",
      (ours) => (operation(ours).parameters[2].in = "cookie"),
      ["query/skip", "cookie/skip"],
    ],
    [
      "whether it is required",
      (ours) => (operation(ours).parameters[2].required = true),
      ["query/skip required"],
    ],
    [
      "its default",
      (ours) => delete operation(ours).parameters[2].schema.default,
      ["query/skip default"],
    ],
    ["its example", (ours) => (operation(ours).parameters[1].example = "p2"), ["path/id examples"]],
    [
      "a value of a shared parameter",
      (ours) => ours.components.parameters.Version.schema.enum.push("2"),
      ["header/Version enum"],
    ],
    [
      "whether a body is required",
      (ours) => delete operation(ours).requestBody.required,
      ["body required"],
    ],
    [
      "a media type",
      (ours) => rename(operation(ours).requestBody.content, "application/json", "text/csv"),
      ["body content"],
    ],
    ["a field", (ours) => delete pet(ours).properties.kind, ["body/kind"]],
    ["one more field", (ours) => (pet(ours).properties.age = { type: "number" }), ["body/age"]],
    [
      "whether a field is required",
      (ours) => pet(ours).required.push("kind"),
      ["body/kind required"],
    ],
    [
      "the type of a field",
      (ours) => (pet(ours).properties.kind.type = "number"),
      ["body/kind type"],
    ],
    [
      "a limit inside a list",
      (ours) => (pet(ours).properties.toys.items.properties.color.maxLength = 8),
      ["body/toys[]/color maxLength"],
    ],
    [
      "the values of a map",
      (ours) => (pet(ours).properties.sizes.additionalProperties.type = "string"),
      ["body/sizes{} type"],
    ],
    [
      "a response",
      (ours) => (operation(ours).responses["404"] = { description: "Not there." }),
      ["404"],
    ],
    ["its code", (ours) => rename(operation(ours).responses, "200", "201"), ["200", "201"]],
    ["a header", (ours) => delete operation(ours).responses["200"].headers, ["200 ETag"]],
    ["a value of a list", (ours) => answer(ours).properties.status.enum.pop(), ["200/status enum"]],
    ["a format", (ours) => delete answer(ours).properties.at.format, ["200/at format"]],
    [
      "null",
      (ours) => (answer(ours).properties.note.type = ["string", "null"]),
      ["200/note nullable"],
    ],
    [
      "one more shape",
      (ours) =>
        (answer(ours).properties.note = { anyOf: [{ type: "string" }, { type: "number" }] }),
      ["200/note type"],
    ],
  ];

  it.each(changes)("is %s", (_, change, undeclared) => {
    expect(driftAfter(change)).toEqual({ undeclared, stale: [] });
  });

  it("is not wording, order, or where a schema stands", () => {
    const same = driftAfter((ours) => {
      operation(ours).summary = "Replace a pet";
      operation(ours).parameters.reverse();
      answer(ours).properties.status.enum.reverse();
      answer(ours).properties.note.description = "What to know.";
      pet(ours).properties.toys.items = { $ref: "#/components/schemas/Toy" };
      ours.components.schemas.Toy = {
        allOf: [{ type: "object", properties: { color: { type: "string", maxLength: 9 } } }],
      };
      operation(ours).externalDocs = { url: "https://example.com/docs/replace-pet" };
      operation(ours).operationId = "pets/replace";
    });
    expect(same).toEqual(clean);
  });

  it("is what an object requires whichever of its alternatives it is", () => {
    const { undeclared } = driftAfter(
      (ours) => (answer(ours).properties.note = alternatives(["a", "b"], ["a"])),
      (both) => (answer(both).properties.note = alternatives([], [])),
    );
    expect(undeclared).toEqual(["200/note/a required"]);
  });
});

describe("an example of HighLevel's", () => {
  it("must be kept at its field", () => {
    const lost = driftAfter((ours) => (pet(ours).properties.name.examples = ["Fido"]));
    expect(lost).toEqual({ undeclared: ["body/name examples"], stale: [] });
    expect(driftAfter((ours) => pet(ours).properties.name.examples.push("Fido"))).toEqual(clean);
  });

  it("may move into the example of a whole body, be it shared", () => {
    const moved = driftAfter((ours) => {
      delete pet(ours).properties.name.examples;
      ours.components.examples = { Rex: { value: { name: "Rex" } } };
      operation(ours).requestBody.content["application/json"].examples = {
        rex: { $ref: "#/components/examples/Rex" },
      };
    });
    expect(moved).toEqual(clean);
  });

  it("may go where it breaks our schema", () => {
    const refused = driftAfter((ours) => {
      pet(ours).properties.name.examples = [];
      pet(ours).properties.name.minLength = 4;
      pet(ours)["x-corrections"] = [correction("/properties/name/minLength")];
    });
    expect(refused).toEqual(clean);
  });

  it("is kept member by member where it is an object or a list", () => {
    expect(driftAfter(spreadPet("red"), showPet)).toEqual(clean);
    expect(driftAfter(spreadPet("blue"), showPet).undeclared).toEqual(["body examples"]);
  });
});

describe("a declaration", () => {
  it("covers its fact from the operation, or from the component on the way", () => {
    const body = "/requestBody/content/application~1json/schema/properties/kind/format";
    expect(declare(body, operation, addKind)).toEqual(clean);
    expect(declare("/properties/kind/format", pet, addKind)).toEqual(clean);
    expect(declare("/properties/kind", pet, addKind)).toEqual(clean);
    expect(declare("", pet, addKind)).toEqual(clean);
  });

  it("covers a parameter by its name, and what is gone where it would stand", () => {
    const skip = (ours: Node) => operation(ours).parameters.pop();
    expect(declare("/parameters/skip", operation, skip)).toEqual(clean);
    expect(declare("/properties/kind", pet, (ours) => delete pet(ours).properties.kind)).toEqual(
      clean,
    );
    expect(
      declare(
        "/responses/200/headers/ETag",
        operation,
        (ours) => delete operation(ours).responses["200"].headers,
      ),
    ).toEqual(clean);
    expect(
      declare("/requestBody", operation, (ours) => delete operation(ours).requestBody),
    ).toEqual(clean);
    expect(declare("/security", operation, (ours) => delete operation(ours).security)).toEqual(
      clean,
    );
  });

  it("covers what an object requires at the object, not at the field", () => {
    const requireKind = (ours: Node) => pet(ours).required.push("kind");
    expect(declare("/required", pet, requireKind)).toEqual(clean);
    expect(declare("/properties/kind", pet, requireKind)).toEqual({
      undeclared: ["body/kind required"],
      stale: ["/properties/kind"],
    });
  });

  it("covers what its own object requires, not that somebody requires the object", () => {
    const required = driftAfter(
      (ours) => {
        pet(ours).required.push("owner");
        ours.components.schemas.Owner["x-corrections"] = [correction("/required")];
      },
      (both) => {
        pet(both).properties.owner = { $ref: "#/components/schemas/Owner" };
        both.components.schemas.Owner = { type: "object", properties: { name: {} } };
      },
    );
    expect(required).toEqual({ undeclared: ["body/owner required"], stale: ["/required"] });
  });

  it("covers nothing beside it", () => {
    const beside = { undeclared: ["body/kind format"], stale: ["/properties/kin"] };
    expect(declare("/properties/kin", pet, addKind)).toEqual(beside);
    expect(declare("/properties/kind/type", pet, addKind)).toEqual({
      ...beside,
      stale: ["/properties/kind/type"],
    });
    expect(declare("/properties/kind/format", answer, addKind)).toEqual({
      ...beside,
      stale: ["/properties/kind/format"],
    });
  });

  it("covers a lost example only if it is about examples", () => {
    const lose = (ours: Node) => delete pet(ours).properties.name.examples;
    expect(declare("/properties/name/examples", pet, lose)).toEqual(clean);
    expect(declare("/properties/name", pet, lose)).toEqual({
      undeclared: ["body/name examples"],
      stale: ["/properties/name"],
    });
  });

  it("is stale once it is no difference", () => {
    expect(declare("/properties/kind", pet, () => {})).toEqual({
      undeclared: [],
      stale: ["/properties/kind"],
    });
  });
});

describe("a blanket declaration", () => {
  const covered: [string, string, (ours: Node) => void, ((both: Node) => void)?][] = [
    ["no-openapi", "the version of OpenAPI", (ours) => (ours.openapi = "3.1.1")],
    [
      "scopes",
      "a scope where there was none",
      (ours) => (operation(ours).security = [{ bearer: ["a/b"] }]),
      (both) => delete operation(both).security,
    ],
    ["rate-limit", "429", (ours) => (operation(ours).responses["429"] = {})],
    [
      "error-bodies",
      "a list of messages",
      (ours) => (error(ours).message = { anyOf: [{ type: "string" }, { type: "array" }] }),
      errors,
    ],
    [
      "error-bodies",
      "a field of the longer body",
      (ours) => (error(ours).traceId = { type: "string" }),
      errors,
    ],
    ["closed-requests", "a closed request", (ours) => (pet(ours).additionalProperties = false)],
    [
      "open-enums",
      "a list of prose in a request",
      (ours) => (pet(ours).properties.kind.enum = ["cat"]),
    ],
    [
      "open-enums",
      "a list of prose in an answer",
      (ours) => (answer(ours).properties.note = open("a")),
    ],
    [
      "open-enums",
      "a list that opens",
      (ours) =>
        (answer(ours).properties.status = { ...open("ok", "late", "lost"), examples: ["ok"] }),
    ],
    [
      "path-ids",
      "an id that is not empty",
      (ours) => (operation(ours).parameters[1].schema.minLength = 1),
    ],
  ];
  it.each(covered)("%s covers %s", (id, _, change, prepare) => {
    expect(blanket(id, change, prepare)).toEqual(clean);
  });

  const refused: [string, string, (ours: Node) => void, string, ((both: Node) => void)?][] = [
    ["no-openapi", "another server", (ours) => (ours.servers = []), "document servers"],
    [
      "scopes",
      "another scope",
      (ours) => (operation(ours).security = [{ bearer: ["a/b"] }]),
      "operation security",
    ],
    ["rate-limit", "503", (ours) => (operation(ours).responses["503"] = {}), "503"],
    [
      "error-bodies",
      "a field that nobody saw",
      (ours) => (error(ours).hint = { type: "string" }),
      "400/hint",
      errors,
    ],
    [
      "error-bodies",
      "a field that is gone",
      (ours) => delete error(ours).message,
      "400/message",
      errors,
    ],
    [
      "closed-requests",
      "a closed answer",
      (ours) => (answer(ours).additionalProperties = false),
      "200 additionalProperties",
    ],
    [
      "open-enums",
      "an open list in a request",
      (ours) => (pet(ours).properties.kind = open("cat")),
      "body/kind open",
    ],
    [
      "open-enums",
      "a value that is gone",
      (ours) => (answer(ours).properties.status.enum = ["ok"]),
      "200/status enum",
    ],
    [
      "open-enums",
      "a list of numbers",
      (ours) => (pet(ours).properties.sizes.additionalProperties.enum = [1]),
      "body/sizes{} enum",
    ],
    [
      "path-ids",
      "a longer id",
      (ours) => (operation(ours).parameters[1].schema.minLength = 2),
      "path/id minLength",
    ],
  ];
  it.each(refused)("%s does not cover %s", (id, _, change, undeclared, prepare) => {
    expect(blanket(id, change, prepare)).toMatchObject({
      undeclared: expect.arrayContaining([undeclared]),
    });
  });

  it("is stale where nobody knows what it covers", () => {
    expect(blanket("luck", (ours) => (ours.openapi = "3.1.1"))).toEqual({
      undeclared: ["document openapi"],
      stale: ["luck"],
    });
  });
});

describe("a newer version", () => {
  it("tells the operations and the fields that ours has not, and no other difference", () => {
    const newer = sample();
    newer.paths["/toys"] = { get: { responses: {} } };
    pet(newer).properties.tail = { type: "object", properties: { length: { type: "number" } } };
    pet(newer).properties.kind.type = "number";
    delete answer(newer).properties.note;
    expect(additions(toPlain(factsOf(newer)), sample())).toEqual({
      operations: ["GET /toys"],
      fields: [{ operation: "PUT /pets/{id}", place: "body/tail" }],
    });
  });
});

describe("the page of corrections", () => {
  it("says for each declaration what was, what is, and why", () => {
    const pets = sample();
    pets.info["x-corrections"] = [{ ...correction("every operation"), id: "rate-limit" }];
    pet(pets)["x-corrections"] = [correction("/required"), correction("/properties/kind")];
    answer(pets)["x-corrections"] = [correction("/properties/status/enum")];
    operation(pets).operationId = "pets/replace";
    operation(pets)["x-corrections"] = [
      correction("/parameters/skip"),
      { ...correction("/responses/404"), evidence: "live" },
    ];
    expect(
      renderCorrections([
        { title: "Pets", file: "pets.yaml", document: pets },
        { title: "Toys", file: "toys.yaml", document: sample() },
      ])
        .split("\n")
        .filter((line) => /^(##|\*\*|\| )/.test(line)),
    ).toEqual([
      "## Pets",
      "### Everywhere",
      "**Sure**",
      "| Where | HighLevel's document | This document | Why | Evidence |",
      "| --- | --- | --- | --- | --- |",
      "| every operation | else | 429 with the headers of both limits | it is so | tool |",
      "### pets/replace",
      "**Sure**",
      "| Where | HighLevel's document | This document | Why | Evidence |",
      "| --- | --- | --- | --- | --- |",
      "| parameter `skip` | else | a string | it is so | tool |",
      "| `Pet`, required | else | requires `name` | it is so | tool |",
      "| `Pet.kind` | else | a string | it is so | tool |",
      "| `Answer.status`, enum | else | `ok`, `late` | it is so | tool |",
      "**Reported**",
      "| Where | HighLevel's document | This document | Why | Evidence |",
      "| --- | --- | --- | --- | --- |",
      "| answer `404` | else | not there | it is so | live |",
      "## Toys",
    ]);
  });
});

describe("npm run drift", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "drift-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (name: string, content: unknown) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
    return file;
  };

  it("passes against the snapshot", async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(
      /\n40 operations, 5281 facts of upstream\n\d+ differences, 0 not declared\n\d+ declarations, 0 stale\n/,
    );
    expect(out).toMatch(
      /\n51 operations, 12227 facts of upstream\n\d+ differences, 0 not declared\n\d+ declarations, 0 stale\n/,
    );
    expect(out).toMatch(
      /\n8 operations, 834 facts of upstream\n\d+ differences, 0 not declared\n\d+ declarations, 0 stale$/,
    );
  });

  it("fails against a document of the same version that says something else, and says so first", async () => {
    const pets = sample();
    pets.components.parameters.Version.schema.enum = ["2021-07-28"];
    const { code, out } = await run(await write("upstream.json", pets));
    expect(code).toBe(1);
    expect(out).toMatch(/^# Differences that nothing declares\n/);
    expect(out).toContain("\nPUT /pets/{id}\n  operation: there → nothing\n");
    expect(out).toContain(
      "\n# Declarations that are no difference\n  no-openapi: OpenAPI 3.0.0 with",
    );
  });

  it("tells which operations HighLevel's pages show and no contract has, and which they show no more", async () => {
    const { operations: all } = documents[1]!;
    const place = (name: string) => `/docs/ghl/social-planner/${name}`;
    const pageOf = (path: string, method: string) =>
      `# One\n\nPOST https://example.com${path}\n\n## OpenAPI Specification\n\n\`\`\`json\n${JSON.stringify(
        { openapi: "3.0.0", paths: { [path]: { [method]: { responses: {} } } } },
        null,
        2,
      )}\n\`\`\`\n`;
    const shown = [
      ...all.slice(1).map(({ path, method }) => pageOf(path, method)),
      pageOf("/social-media-posting/{locationId}/reposts", "post"),
      "# Social Planner\n\nOnly words.\n",
    ];
    await using server = await startRecorder(({ url, headers }) => {
      const site = `http://${headers.host}`;
      if (url === "/docs/sitemap.xml")
        return {
          body: [
            ...shown.map((_, index) => `<loc>${site}${place(`page-${index}`)}/</loc>`),
            `<loc>${site}/docs/2021-07-28/ghl/social-planner/page-old</loc>`,
            `<loc>${site}/docs/ghl/contacts/page-other</loc>`,
          ].join("\n"),
        };
      const [, index = ""] = /page-(\d+)\.md$/.exec(url) ?? [];
      const body = shown[Number(index)];
      return index && body ? { body } : { status: 404 };
    });
    const { code, out } = await run(`${server.baseUrl}/docs/sitemap.xml`);
    expect([code, out]).toEqual([
      1,
      [
        "appeared: POST /social-media-posting/{locationId}/reposts",
        "not shown any more: POST /social-media-posting/{locationId}/posts/list",
        "51 operations on HighLevel's pages, 51 operations in ours",
      ].join("\n"),
    ]);
  });

  it("fails as a command, with one line for what it was given", async () => {
    const nothing = join(folder, "nothing.json");
    const child = promisify(execFile)(process.execPath, [`${root}scripts/drift.mjs`, nothing]);
    await expect(child).rejects.toMatchObject({
      code: 1,
      stderr: `${nothing} cannot be read. Give a path or a URL.\n`,
    });
    const prose = await write("prose.json", "openapi: 3.0.0");
    await expect(run(prose)).rejects.toThrow(
      `${prose} is not JSON. Give HighLevel's OpenAPI document as JSON.`,
    );
    const other = await write("other.json", { openapi: "3.0.0" });
    await expect(run(other)).rejects.toThrow(`${other} has no paths. Give an OpenAPI document.`);
  });

  it("passes against a newer version, tells what it has, and refuses to keep it", async () => {
    const newer = await write("upstream.json", sample());
    expect(await run(newer)).toEqual({
      code: 0,
      out: [
        "This is version 1. What it has that ours has not:",
        "",
        "# Operations",
        "  PUT /pets/{id}",
        "",
        "# Fields",
        "",
        "1 operation, 0 fields",
      ].join("\n"),
    });
    await expect(run(newer, "--snapshot")).rejects.toThrow(
      `${newer} is about version 1, which has no contract.`,
    );
  });

  it.each([
    ["../common/shared.json", "common/shared.json"],
    ["../common/shared.json", "apps/shared.json"],
    ["shared.json", "common/shared.json"],
  ])("reads what apps/pets.json refers to as %s from %s", async (reference, place) => {
    const pets = sample();
    answer(pets).properties.note = { $ref: `${reference}#/components/schemas/Note` };
    const file = await write("apps/pets.json", pets);
    await expect(readUpstream(file)).rejects.toThrow(
      `The document refers to ${reference}, which is not there. Put shared.json beside it or into ../common.`,
    );
    const Text = { type: "string", maxLength: 5 };
    const schemas = { Note: { $ref: "#/components/schemas/Text" }, Text };
    await write(place, { components: { schemas } });
    const facts = toPlain(factsOf(await readUpstream(file)));
    expect(facts["PUT /pets/{id}"]?.["200/note"]).toEqual({ type: "string", maxLength: 5 });
  });
});

/** What `npm run drift -- …` answers and says. */
async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const code = await drift(args, (text) => void lines.push(text));
  return { code, out: lines.join("\n") };
}

function rename(object: Node, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}
