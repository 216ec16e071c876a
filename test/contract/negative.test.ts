import { describe, expect, inject, it } from "vitest";
import type { OperationId, Version } from "../../src/index.js";
import { holdCount } from "../support/count.js";
import { calls } from "./calls.js";
import type { Case } from "./calls.js";
import { queries, violationsOf } from "./violations.js";

const token = { authorization: "Bearer t" };
const json = { "content-type": "application/json" };
const encoded = "%2F%C3%A4%20b%25%3F%23%26%2B";

const unauthorized = {
  statusCode: 401,
  message: "Invalid token: access token is invalid",
  error: "Unauthorized",
};
const unprocessable = {
  statusCode: 422,
  message: ["Unprocessable Entity"],
  error: "Unprocessable Entity",
};
const refused = (found: string) => ({ status: 422, body: unprocessable, found: [found] });

type Violation = { location: string[]; code: string | number; message: string };

/** Sends bytes to Prism; its answer, and each violation as place, code and name. */
async function send(version: Version, method: string, url: string, init: RequestInit) {
  const response = await fetch(inject("prismUrls")[version] + url, {
    method,
    redirect: "manual",
    ...init,
  });
  const found: Violation[] = JSON.parse(response.headers.get("sl-violations") ?? "[]");
  const text = await response.text();
  return {
    status: response.status,
    body: text ? JSON.parse(text) : undefined,
    found: found.map(({ location, code, message }) => {
      const name =
        ["required", "additionalProperties"].includes(String(code)) &&
        /'([^']*)'$/.exec(message)?.[1];
      return [location.join("."), code, name].filter(Boolean).join(" ");
    }),
  };
}

function form(part: string): FormData {
  const data = new FormData();
  data.append(part, new File(["a"], "a.csv", { type: "text/csv" }));
  return data;
}

const versions = ["2021-07-28", "v3"] as const;
const operations = versions.flatMap((version) =>
  (Object.entries(calls) as [OperationId, Case][])
    .filter(([, { only }]) => only === undefined || only === version)
    .map(([id, one]) => [id, version, one] as const),
);

describe.concurrent.each(operations)("%s of %s", (id, version, { method, url, body }) => {
  const headers = { ...token, version };
  const other = version === "v3" ? "2021-07-28" : "v3";
  const content = body === undefined ? {} : json;
  const valid = id === "csv/upload" ? { body: form("file") } : body === undefined ? {} : { body };

  it("is accepted as it is", async () => {
    const { status, found } = await send(version, method, url, {
      ...valid,
      headers: { ...headers, ...content },
    });
    expect([status < 400, found]).toEqual([true, []]);
  });

  it.each([
    ["no token", {}],
    ["an empty token", { authorization: "" }],
    ["a Basic token", { authorization: "Basic dDp0" }],
    ["a token without Bearer", { authorization: "t" }],
  ])("is refused with %s", async (_, authorization) => {
    const answer = await send(version, method, url, {
      ...valid,
      headers: { version, ...content, ...authorization },
    });
    expect(answer).toEqual({ status: 401, body: unauthorized, found: ["request 401"] });
  });

  it.each([
    ["no Version", {}, "request.header required version"],
    ["an empty Version", { version: "" }, "request.header required version"],
    [`the Version ${other}`, { version: other }, "request.header.version enum"],
  ])("is refused with %s", async (_, wrong, expected) => {
    expect(
      await send(version, method, url, { ...valid, headers: { ...token, ...content, ...wrong } }),
    ).toEqual(refused(expected));
  });

  const segments = [
    ["loc", "locationid"],
    ["id", "id"],
    ["csv", "csvid"],
    ["post", "postid"],
    ["account", "accountid"],
  ].filter(([value]) =>
    url
      .split("?")[0]
      ?.split("/")
      .includes(value + encoded),
  );
  it.each(segments)("is refused where its path is empty in place of %s", async (value, name) => {
    const empty = url.replace(`/${value}${encoded}`, "/");
    const { status, found } = await send(version, method, empty, {
      ...valid,
      headers: { ...headers, ...content },
    });
    expect([status, found]).toEqual([422, [`request.path required ${name}`]]);
  });

  it.each(Object.entries(queries[id] ?? {}))(
    "is refused with the query %s",
    async (argument, expected) => {
      const given = new RegExp(`(?<=[?&])${argument.split("=")[0]}=[^&]*`);
      expect(url).toMatch(given);
      const wrong = url.replace(given, argument);
      expect(
        await send(version, method, wrong, { ...valid, headers: { ...headers, ...content } }),
      ).toEqual(refused(expected));
    },
  );

  it.each(casesOf(id, version))(
    "is refused where a body breaks %s at %s",
    async (_, path, value, expected) => {
      const broken = JSON.stringify(change(JSON.parse(body ?? ""), path, value));
      expect(
        await send(version, method, url, { headers: { ...headers, ...json }, body: broken }),
      ).toEqual(refused(expected));
    },
  );
});

describe.concurrent.each(operations.filter(([, , { body }]) => body !== undefined))(
  "the JSON body of %s of %s",
  (_, version, { method, url, body = "" }) => {
    const headers = { ...token, version };
    it.each([
      ["nothing", json, undefined, "request required"],
      ["a list", json, "[]", "request.body type"],
      ["a string", json, '"text"', "request.body type"],
      ["text", { "content-type": "text/plain" }, body, "request 415"],
      ["a form", { "content-type": "application/x-www-form-urlencoded" }, "a=b", "request 415"],
    ])("may not be %s", async (__, content, wrong, expected) => {
      const init = wrong === undefined ? {} : { body: wrong };
      expect(
        await send(version, method, url, { ...init, headers: { ...headers, ...content } }),
      ).toEqual(refused(expected));
    });
  },
);

describe.concurrent.each(versions)("the body of csv/upload of %s", (version) => {
  const headers = { ...token, version };

  it.each([
    ["a part of another name", {}, form("fiel"), "request.body required file"],
    ["a part in upper case", {}, form("File"), "request.body required file"],
    [
      "without a part",
      { "content-type": "multipart/form-data; boundary=b" },
      "--b--\r\n",
      "request.body required file",
    ],
    ["JSON", json, '{"file":"a"}', "request 415"],
    ["the file alone", { "content-type": "text/csv" }, "a", "request 415"],
  ])("may not be %s", async (_, content, body, expected) => {
    const { method, url } = calls["csv/upload"];
    expect(await send(version, method, url, { headers: { ...headers, ...content }, body })).toEqual(
      refused(expected),
    );
  });
});

describe.concurrent.each(versions)("what is not there in %s", (version) => {
  const headers = { ...token, version };

  it.each([
    ["GET", "/social-media-posting/l/set-accounts", 405],
    ["GET", "/social-media-posting/l/posts", 405],
    ["PATCH", "/social-media-posting/l/posts/p", 405],
    ["POST", "/social-media-posting/l/tags", 405],
    ["POST", "/social-media-posting/l/categories", 405],
    ["POST", "/social-media-posting/l/csv/set-accounts", 405],
    ["POST", "/l/set-accounts", 404],
    ["POST", "/social-media-posting/l/Set-Accounts", 404],
    ["GET", "/social-media-posting/l/facebook/accounts/a", 404],
  ])("%s %s is answered %s", async (method, url, status) => {
    expect((await send(version, method, url, { headers })).status).toBe(status);
  });
});

holdCount(1594);

type BodyCase = [constraint: string, path: string, value: unknown, expected: string];

/** The table's violations of an operation, one by one, with what must be found. */
function casesOf(id: string, version: Version): BodyCase[] {
  const { required = [], additionalProperties = [], ...values } = violationsOf(version)[id] ?? {};
  return [
    ...required.map((path): BodyCase => {
      const keys = path.split(".");
      return ["required", path, undefined, `${at(keys.slice(0, -1))} required ${keys.at(-1)}`];
    }),
    ...additionalProperties.map((path): BodyCase => {
      const keys = path ? path.split(".") : [];
      return [
        "additionalProperties",
        [...keys, "surprise"].join("."),
        1,
        `${at(keys)} additionalProperties surprise`,
      ];
    }),
    ...Object.entries(values).flatMap(([constraint, wrong]) =>
      Object.entries(wrong).map(([path, value]): BodyCase => [
        constraint,
        path,
        value,
        `${at([path])} ${constraint}`,
      ]),
    ),
  ];
}

function at(keys: string[]): string {
  return ["request.body", ...keys].join(".");
}

/** A body with one value replaced, or dropped where there is none. */
function change(body: Record<string, unknown>, path: string, value: unknown): unknown {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const target = keys.reduce((node, key) => node[key] as Record<string, unknown>, body);
  if (value !== undefined) target[last] = value;
  else {
    expect(target).toHaveProperty(last);
    delete target[last];
  }
  return body;
}
