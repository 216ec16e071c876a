import { describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";
import { document, operations, resolve } from "../support/document.js";
import type { Node } from "../support/document.js";

/** Every fact of HighLevel's page "Set Accounts", copied by hand. */
const path = "/social-media-posting/{locationId}/set-accounts";
const operation = document.paths[path]?.post;
const parameters: Node[] = (operation?.parameters ?? []).map(resolve);
const media = operation?.requestBody?.content?.["application/json"];
const body = resolve(media?.schema);

function field(schema: Node, name: string) {
  const { type, items, examples, enum: choices } = resolve(schema.properties[name]);
  return {
    type: items ? `${resolve(items).type}[]` : type,
    isRequired: schema.required?.includes(name) ?? false,
    examples,
    choices,
  };
}

function answer(code: string) {
  const { schema, examples } = resolve(operation.responses[code]).content["application/json"];
  const [first] = Object.values<Node>(examples);
  return { schema: resolve(schema), example: resolve(first).value };
}

describe("Set Accounts, as HighLevel's page has it", () => {
  it("is POST https://services.leadconnectorhq.com/social-media-posting/:locationId/set-accounts", () => {
    expect(document.servers.map(({ url }: Node) => url)).toEqual([
      "https://services.leadconnectorhq.com",
    ]);
    expect(operation).toBeTypeOf("object");
    expect(
      operations.filter(({ path: other }) => other === path).map(({ method }) => method),
    ).toEqual(["post"]);
  });

  it("needs the scope socialplanner/csv.write", () => {
    expect(operation.security).toEqual([{ bearer: ["socialplanner/csv.write"] }]);
  });

  it("takes a bearer token: an OAuth Access Token or a Private Integration Token, of a Sub-Account", () => {
    const { description, ...scheme } = document.components.securitySchemes.bearer;
    expect(scheme).toEqual({ type: "http", scheme: "bearer", bearerFormat: "JWT" });
    expect(description).toMatch(/OAuth Access Token\b.*\bSub-Account/);
    expect(description).toMatch(/Private Integration Token of a Sub-Account/);
  });

  it("has a required header Version, whose one value is 2021-07-28", () => {
    const headers = parameters.filter((parameter) => parameter.in === "header");
    expect(headers).toMatchObject([
      { name: "Version", required: true, schema: { type: "string", enum: ["2021-07-28"] } },
    ]);
  });

  it("has a required path parameter locationId", () => {
    const others = parameters.filter((parameter) => parameter.in !== "header");
    expect(others).toMatchObject([
      {
        name: "locationId",
        in: "path",
        required: true,
        schema: { type: "string" },
        example: "ve9EPM428h8vShlRW1KT",
      },
    ]);
  });

  it("has a required JSON body of six fields", () => {
    expect(operation.requestBody.required).toBe(true);
    expect(Object.keys(operation.requestBody.content)).toEqual(["application/json"]);
    expect(Object.keys(body.properties).toSorted()).toEqual([
      "accountIds",
      "approver",
      "fileName",
      "filePath",
      "rowsCount",
      "userId",
    ]);
  });

  it.each([
    [
      "accountIds",
      "string[]",
      true,
      [["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]],
      /\baccounts\b/,
    ],
    [
      "filePath",
      "string",
      true,
      ["o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv"],
      /\bfile\b/,
    ],
    ["rowsCount", "number", true, [1], /\b1\b.*\bnumber of posts\b/],
    ["fileName", "string", true, ["test.csv"], /\b[Nn]ame\b/],
    ["approver", "string", false, ["o6241QsiRwUIJHyjuhos"], /\bapprove/],
    ["userId", "string", false, ["sdfdsfdsfEWEsdfsdsW32dd"], /\b[Uu]ser\b/],
  ])("has the field %s: %s, required %s", (name, type, isRequired, examples, meaning) => {
    expect(field(body, name)).toEqual({ type, isRequired, examples, choices: undefined });
    expect(resolve(body.properties[name]).description.replaceAll("\n", " ")).toMatch(meaning);
  });

  it("takes from 1 row", () => {
    expect(body.properties.rowsCount.minimum).toBe(1);
  });

  it("shows the page's own body as an example", () => {
    const values = Object.values<Node>(media.examples).map((example) => resolve(example).value);
    expect(values).toContainEqual({
      accountIds: ["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"],
      filePath:
        "o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv",
      rowsCount: 1,
      fileName: "test.csv",
      approver: "o6241QsiRwUIJHyjuhos",
      userId: "sdfdsfdsfEWEsdfsdsW32dd",
    });
  });

  it("answers 201 with success, statusCode and message", () => {
    const { schema, example } = answer("201");
    expect(
      ["success", "statusCode", "message"].map((name) => [
        name,
        field(schema, name).type,
        field(schema, name).isRequired,
      ]),
    ).toEqual([
      ["success", "boolean", true],
      ["statusCode", "number", true],
      ["message", "string", true],
    ]);
    expect(example).toEqual({
      success: true,
      statusCode: 201,
      message: "Accounts Set Successfully",
    });
  });

  it.each([
    ["400", { statusCode: 400, message: "Bad Request" }],
    [
      "401",
      { statusCode: 401, message: "Invalid token: access token is invalid", error: "Unauthorized" },
    ],
    ["422", { statusCode: 422, message: ["Unprocessable Entity"], error: "Unprocessable Entity" }],
  ])(
    "answers %s, none of whose fields is required, with the page's own example first",
    (code, page) => {
      const { schema, example } = answer(code);
      expect(schema.required ?? []).toEqual([]);
      expect(field(schema, "statusCode").type).toBe("number");
      expect(field(schema, "error").type).toBe("string");
      const shapes = schema.properties.message.anyOf.map((shape: Node) =>
        shape.items ? `${shape.items.type}[]` : shape.type,
      );
      expect(shapes.toSorted()).toEqual(["string", "string[]"]);
      expect(example).toEqual(page);
    },
  );

  it("answers nothing else but 429, which the whole API may", () => {
    expect(Object.keys(operation.responses)).toEqual(["201", "400", "401", "422", "429"]);
  });
});

holdCount(19);
