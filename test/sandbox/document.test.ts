import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { operations, resolve } from "../support/document.js";
import { openLocation, upload } from "./http.js";
import type { Json } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true });
});
afterAll(() => sandbox.stop());

describe("the document", () => {
  it("is answered from, by the name of a response or an example, before anything is remembered", async () => {
    const { call } = openLocation(sandbox);
    expect(
      await call("GET", "/accounts", undefined, { prefer: "code=200, example=none" }),
    ).toMatchObject({
      status: 200,
      body: { results: { accounts: [], groups: [] } },
    });
    expect(await call("GET", "/accounts", undefined, { prefer: "code=422" })).toMatchObject({
      status: 422,
      body: { statusCode: 422, message: ["Unprocessable Entity"] },
    });
    expect((await call("GET", "/accounts")).body.results.accounts).toHaveLength(9);
  });

  it("has an answer for every operation, also for those that are not remembered", async () => {
    const answers = await Promise.all(
      operations.map(async ({ path, method, operation }) => {
        const success = Object.keys(operation.responses)[0] ?? "";
        const content = operation.requestBody?.content ?? {};
        const examples: Json[] = Object.values(content["application/json"]?.examples ?? {});
        const query = new URLSearchParams({ locationId: "l", userId: "u" });
        const response = await fetch(
          `${sandbox.url}${path.replace(/\{\w+\}/g, "65f92e55cc884f0d0845e447")}?${query}`,
          {
            method: method.toUpperCase(),
            redirect: "manual",
            headers: {
              authorization: "Bearer sandbox-token",
              version: "2021-07-28",
              prefer: `code=${success}`,
              ...(examples.length && { "content-type": "application/json" }),
            },
            ...(examples.length && { body: JSON.stringify(resolve(examples[0]).value) }),
            ...(content["multipart/form-data"] && { body: upload("x") }),
          },
        );
        return `${operation.operationId} ${response.status === Number(success)} ${response.headers.get("sl-violations")}`;
      }),
    );
    expect(answers).toEqual(
      operations.map(({ operation }) => `${operation.operationId} true null`),
    );
    expect(answers).toHaveLength(40);
  });

  it("does not have everything: other addresses are answered 404 (callers' reports)", async () => {
    const { call } = openLocation(sandbox, "abc");
    const body = {
      statusCode: 404,
      message: "Cannot GET /social-media-posting/abc/posts",
      error: "Not Found",
    };
    expect(await call("GET", "/posts")).toMatchObject({ status: 404, body });
    expect((await call("GET", "/nothing")).status).toBe(404);
  });
});

describe("an answer that breaks the document", () => {
  it("is not sent: a 500 names the field", async () => {
    const wrong = await startSandbox({
      anyLocation: true,
      accounts: [{ platform: "x", name: "X", expire: "soon" }],
    });
    const { status, body } = await openLocation(wrong).call("GET", "/accounts");
    expect(status).toBe(500);
    expect(body.validation).toMatchObject([
      { location: ["response", "body", "results", "accounts", "0", "expire"], code: "format" },
    ]);
    await wrong.stop();
  });
});

describe("a request that breaks the document", () => {
  it("is told each unknown property (callers' reports)", async () => {
    const { call, account } = openLocation(sandbox);
    const { status, headers, body } = await call("POST", "/posts", {
      accountIds: [await account("harbor.bakery")],
      userId: "u",
      type: "post",
      status: "draft",
      title: "unknown",
      ogTagsDetails: { type: "unknown" },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      status: 422,
      options: {},
      message: ["property title should not exist", "ogTagsDetails.property type should not exist"],
      name: "UnprocessableEntityException",
      error: "Unprocessable Entity",
      statusCode: 422,
      traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.parse(headers.get("sl-violations") ?? "")).toMatchObject([
      { location: ["request", "body"], code: "additionalProperties" },
      { location: ["request", "body", "ogTagsDetails"], code: "additionalProperties" },
    ]);
  });

  it.each([
    [
      "/posts",
      {},
      [
        "accountIds must be an array with Account IDs",
        "accountIds should not be empty",
        "userId must be a string",
        "userId should not be empty",
        "type should not be empty",
        "Post Type must be one of the following values: - post, story, reel",
      ],
    ],
    [
      "/set-accounts",
      { filePath: "f", rowsCount: 0, fileName: 5, extra: 1 },
      [
        "accountIds should not be null or undefined",
        "accountIds should not be empty",
        "accountIds must be an array",
        "property extra should not exist",
        "rowsCount must be between 1 and number of posts in CSV",
        "fileName must be a string",
      ],
    ],
    [
      "/set-accounts",
      { accountIds: [], filePath: "f", rowsCount: 1, fileName: "f" },
      ["accountIds should not be empty"],
    ],
    [
      "/posts/list",
      { skip: 0, limit: "ten" },
      ["skip must be a number string", "limit must be a number string"],
    ],
    [
      "/posts/list",
      { skip: "0", limit: "1", locationId: "l", accountIds: [] },
      ["property locationId should not exist", "property accountIds should not exist"],
    ],
    [
      "/posts/list",
      { skip: "0", limit: "1", fromDate: "soon" },
      ["fromDate must be a valid ISO 8601 date string"],
    ],
  ])("is answered at %s as the server is reported to: %j", async (path, body, message) => {
    const { call } = openLocation(sandbox);
    const answer = await call("POST", path, body);
    expect(answer.status).toBe(422);
    expect(answer.body.message.toSorted()).toEqual(message.toSorted());
  });

  it.each([undefined, "text", "[]"])(
    "is answered from the document where the body is %j",
    async (body) => {
      const { call } = openLocation(sandbox);
      const headers = { "content-type": body === "text" ? "text/plain" : "application/json" };
      expect(await call("POST", "/posts/list", body, headers)).toMatchObject({
        status: 422,
        body: { statusCode: 422, message: ["Unprocessable Entity"] },
      });
    },
  );

  it("is answered 400 where its JSON is broken", async () => {
    const { call } = openLocation(sandbox);
    const answer = await call("POST", "/posts/list", "{", { "content-type": "application/json" });
    expect(answer).toMatchObject({ status: 400, body: { statusCode: 400, error: "Bad Request" } });
  });
});

describe("what would end Prism's own server", () => {
  const list = { skip: "0", limit: "10" };

  it.each([
    ["an unknown key in another alphabet", "POST", "/posts/list", { ...list, żółw: 1 }, {}, 422],
    ["a path that cannot be decoded", "GET", "/posts/%zz", undefined, {}, 400],
    [
      "an Accept that cannot be read",
      "GET",
      "/accounts",
      undefined,
      { accept: ";;;", prefer: "code=200" },
      200,
    ],
    ["a part whose name has signs in it", "POST", "/csv", upload("x", "a.csv", "a%;=ż"), {}, 400],
    [
      "a multipart body without a boundary",
      "POST",
      "/csv",
      "x",
      { "content-type": "multipart/form-data" },
      400,
    ],
    [
      "a multipart body that is none",
      "POST",
      "/csv",
      "x",
      { "content-type": "multipart/form-data; boundary=b" },
      400,
    ],
    ["a Prefer that asks for nonsense", "GET", "/accounts", undefined, { prefer: "code=abc" }, 200],
  ])("does not end the sandbox: %s", async (_, method, path, body, headers, status) => {
    const { call } = openLocation(sandbox);
    expect((await call(method, path, body, headers)).status).toBe(status);
    expect((await call("GET", "/accounts")).status).toBe(200);
  });

  it.each(["//", "/social-media-posting//posts/list", "*", "/%"])(
    "does not end the sandbox: the address %s",
    async (path) => {
      const { hostname, port } = new URL(sandbox.url);
      const status = await new Promise((settle, reject) => {
        request({ hostname, port, path }, (response) => settle(response.resume().statusCode))
          .on("error", reject)
          .end();
      });
      expect([400, 401, 404]).toContain(status);
      expect((await openLocation(sandbox).call("GET", "/accounts")).status).toBe(200);
    },
  );

  it("does not end the sandbox, nor confuse it: anything at any address", async () => {
    const text = fc.string({ unit: "binary", maxLength: 12 });
    const anything = fc.record({
      at: fc.constantFrom(...operations),
      id: text,
      query: fc.dictionary(text, text, { maxKeys: 2 }),
      body: fc.oneof(
        fc.json(),
        fc.dictionary(text, fc.jsonValue()).map((value) => JSON.stringify(value)),
        text,
      ),
      form: fc.option(fc.tuple(text, text, text)),
      prefer: fc.option(fc.stringMatching(/^(example|dynamic)=[ -~]{0,6}$/)),
    });
    await fc.assert(
      fc.asyncProperty(anything, async ({ at, id, query, body, form, prefer }) => {
        const path = at.path.replace(/\{\w+\}/g, encodeURIComponent(id || "-"));
        const hasBody = !["get", "head"].includes(at.method);
        const response = await fetch(`${sandbox.url}${path}?${new URLSearchParams(query)}`, {
          method: at.method.toUpperCase(),
          redirect: "manual",
          headers: {
            authorization: "Bearer sandbox-token",
            version: "2021-07-28",
            ...(!form && { "content-type": "application/json" }),
            ...(prefer !== null && { prefer: prefer.trim() }),
          },
          ...(hasBody && { body: form ? upload(form[0], form[1], form[2]) : body }),
        });
        expect(response.status).toBeLessThan(500);
        await response.arrayBuffer();
      }),
      { numRuns: 300 },
    );
  });
});
