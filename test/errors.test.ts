import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  ConnectionError,
  RateLimitError,
  TimeoutError,
  UnknownOutcomeError,
  createPlanner,
} from "../src/index.js";
import type { Planner } from "../src/index.js";
import { closedPort, startFaulty } from "./request/faulty.js";

interface Reply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

const token = "s3cr3t-t0ken";
const setAccounts = { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n.csv" };

/** A planner to which the API always says this. */
function connect({
  status,
  body = "",
  headers = { "content-type": "application/json" },
}: Reply): Planner {
  const fetch = async () => new Response(body, { status, statusText: "", headers });
  return createPlanner({ token, locationId: "loc", fetch, retry: false });
}

/** What `csv/set-accounts` rejects with. */
async function refuse(reply: Reply): Promise<ApiError> {
  const error = await connect(reply)
    .csv.setAccounts(setAccounts)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

const json = (body: unknown): string => JSON.stringify(body);

describe("ApiError", () => {
  it.each([
    [
      "a message that is a string",
      {
        status: 400,
        body: json({ statusCode: 400, message: "File is required", error: "Bad Request" }),
      },
      ["File is required"],
      "csv/set-accounts: 400 File is required",
    ],
    [
      "a list of messages",
      {
        status: 422,
        body: json({
          statusCode: 422,
          message: ["accountIds should not be empty", "accountIds must be an array"],
          error: "Unprocessable Entity",
        }),
      },
      ["accountIds should not be empty", "accountIds must be an array"],
      "csv/set-accounts: 422 accountIds should not be empty; accountIds must be an array",
    ],
    [
      "the body of seven fields",
      {
        status: 400,
        body: json({
          status: 400,
          options: {},
          message:
            "Argument passed in must be a single String of 12 bytes or a string of 24 hex characters",
          name: "BadRequestException",
          error: "Bad Request",
          statusCode: 400,
          traceId: "t-1",
        }),
      },
      ["Argument passed in must be a single String of 12 bytes or a string of 24 hex characters"],
      "csv/set-accounts: 400 Argument passed in must be a single String of 12 bytes or a string of 24 hex characters",
    ],
    [
      "the upload's body",
      {
        status: 400,
        body: json({
          code: "CSV_HEADERS_NOT_MATCHING",
          message: "CSV headers are not identical to sample file.",
          fileType: "CSV",
          csvFileType: "basic",
          missingHeaders: "content, link (OGmetaUrl)",
        }),
      },
      [
        "CSV headers are not identical to sample file.",
        "missing headers: content, link (OGmetaUrl)",
      ],
      "csv/set-accounts: 400 CSV headers are not identical to sample file; missing headers: content, link (OGmetaUrl)",
    ],
    [
      "an error and no message",
      { status: 404, body: json({ error: "Not Found" }) },
      ["Not Found"],
      "csv/set-accounts: 404 Not Found",
    ],
    [
      "a list with things that are no words",
      { status: 422, body: json({ message: ["one", 2, null, "", "two"] }) },
      ["one", "two"],
      "csv/set-accounts: 422 one; two",
    ],
    [
      "an empty list",
      { status: 422, body: json({ message: [], error: "Unprocessable Entity" }) },
      ["Unprocessable Entity"],
      "csv/set-accounts: 422 Unprocessable Entity",
    ],
    [
      "another location",
      { status: 403, body: json({ message: "The token does not have access to this location." }) },
      ["The token does not have access to this location."],
      "csv/set-accounts: 403 The token does not have access to this location; check the location's id, and whose token it is",
    ],
    [
      "plain text",
      { status: 403, body: "error code: 1010", headers: { "content-type": "text/plain" } },
      ["error code: 1010"],
      "csv/set-accounts: 403 error code: 1010",
    ],
    [
      "text of several lines",
      { status: 400, body: "first\n  second\r\n" },
      ["first second"],
      "csv/set-accounts: 400 first second",
    ],
    [
      "a string of JSON",
      { status: 400, body: '"no such file"' },
      ["no such file"],
      "csv/set-accounts: 400 no such file",
    ],
    [
      "an HTML page",
      { status: 403, body: "<!DOCTYPE html><title>Attention Required!</title>" },
      [],
      "csv/set-accounts: 403 no reason given",
    ],
    [
      "an HTML page behind a byte order mark and spaces",
      { status: 403, body: "\uFEFF \n<html>" },
      [],
      "csv/set-accounts: 403 no reason given",
    ],
    ["an empty body", { status: 401, body: "" }, [], "csv/set-accounts: 401 no reason given"],
    ["an empty object", { status: 400, body: "{}" }, [], "csv/set-accounts: 400 no reason given"],
    ["null", { status: 400, body: "null" }, [], "csv/set-accounts: 400 no reason given"],
    ["a list", { status: 400, body: "[1]" }, [], "csv/set-accounts: 400 no reason given"],
    [
      "an error that is an object",
      { status: 400, body: json({ error: { code: "invalid_json" } }) },
      [],
      "csv/set-accounts: 400 no reason given",
    ],
    [
      "a redirect",
      { status: 307, body: "", headers: { location: "/elsewhere" } },
      [],
      "csv/set-accounts: 307 no reason given",
    ],
  ] as [string, Reply, string[], string][])("reads %s", async (_, reply, issues, message) => {
    const error = await refuse(reply);
    expect([error.issues, error.message]).toEqual([issues, message]);
  });

  it("names the status in words where the body gives no reason", async () => {
    await using server = await startFaulty([{ status: 418, body: "" }]);
    const planner = createPlanner({ token, locationId: "loc", baseUrl: server.baseUrl });
    await expect(planner.accounts.list()).rejects.toThrow("accounts/list: 418 Some Reason");
  });

  it("carries operation, status, body, headers, trace and the scope that the operation needs", async () => {
    const error = await refuse({
      status: 422,
      body: json({ statusCode: 422, message: ["a"], traceId: "from-the-body" }),
      headers: {
        "content-type": "application/json",
        "x-trace-id": "from-the-header",
        "x-other": "1",
      },
    });
    expect(error).toMatchObject({
      name: "ApiError",
      code: "api",
      operation: "csv/set-accounts",
      status: 422,
      body: { statusCode: 422, message: ["a"], traceId: "from-the-body" },
      traceId: "from-the-body",
      reason: undefined,
      scope: "socialplanner/csv.write",
    });
    expect(error.headers.get("x-other")).toBe("1");
    expect(error.cause).toBeUndefined();
  });

  it("takes the trace from the header where the body has none, and keeps a body that is text", async () => {
    const error = await refuse({
      status: 403,
      body: "error code: 1010",
      headers: { "x-trace-id": "h" },
    });
    expect([error.traceId, error.body]).toEqual(["h", "error code: 1010"]);
    expect((await refuse({ status: 403 })).traceId).toBeUndefined();
  });

  it.each([
    ["Invalid token: access token is invalid", "invalid_token", "; get a new token"],
    ["Invalid JWT", "invalid_token", "; get a new token"],
    [
      "The token is not authorized for this scope.",
      "missing_scope",
      "; the token needs socialplanner/csv.write",
    ],
    [
      "Token's user type mismatch!",
      "wrong_token_type",
      "; use a token of the sub-account, not of the agency",
    ],
    ["version header was not found.", "version", ""],
    ["version header is invalid", "version", ""],
    ["Location ID is required", "unknown", ""],
    ["Cannot GET /social-media-posting", "unknown", ""],
  ])("takes a 401 that says %j for %s", async (message, reason, advice) => {
    const error = await refuse({
      status: 401,
      body: json({ statusCode: 401, message, error: "Unauthorized" }),
    });
    expect(error.reason).toBe(reason);
    const why = advice ? message.replace(/\.$/, "") : message;
    expect(error.message).toBe(`csv/set-accounts: 401 ${why}${advice}`);
    const other = await refuse({ status: 400, body: json({ message }) });
    expect([other.reason, other.message]).toEqual([undefined, `csv/set-accounts: 400 ${message}`]);
  });
});

describe("a message", () => {
  it("is one line of less than 300 characters, whose advice is never cut", async () => {
    const long = `Unknown property ${"x".repeat(400)}\nline two`;
    const error = await refuse({
      status: 401,
      body: json({ message: [long, `The token is not authorized for this scope. ${long}`] }),
    });
    expect(error.message).toMatch(
      /^csv\/set-accounts: 401 Unknown property x+…; the token needs socialplanner\/csv\.write$/,
    );
    expect(error.message).toHaveLength(299);
    expect(error.issues[0]).toBe(long);
    for (const body of ["y".repeat(5000), json({ message: Array(100).fill("z\n\tz") })]) {
      const { message } = await refuse({ status: 422, body });
      expect(message.length).toBeLessThan(300);
      expect(message).not.toMatch(/[\n\r\t]/);
    }
  });

  it("says what to do where there was no connection", async () => {
    const port = await closedPort();
    const planner = createPlanner({
      token,
      locationId: "loc",
      baseUrl: `http://127.0.0.1:${port}`,
      retry: false,
    });
    const error = await planner.csv.setAccounts(setAccounts).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "connection",
      operation: "csv/set-accounts",
      cause: { name: "TypeError", cause: { code: "ECONNREFUSED" } },
      message: `csv/set-accounts: no connection (connect ECONNREFUSED 127.0.0.1:${port}); check the network and baseUrl, then call again`,
    });
  });

  it.each([
    [
      "an answer with a reason",
      { status: 502, body: json({ message: "upstream is down" }) },
      "502 upstream is down",
    ],
    ["a page", { status: 502, body: "<html><h1>Bad gateway</h1></html>" }, "502 no reason given"],
    [
      "a page in place of an answer",
      { status: 201, body: "<html><h1>Hello</h1></html>" },
      "the answer is not JSON",
    ],
  ])("says why the outcome is unknown, and what to do, after %s", async (_, reply, why) => {
    const error = await connect(reply)
      .csv.setAccounts(setAccounts)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect((error as Error).message).toBe(
      `csv/set-accounts: the outcome is unknown (${why}); read what it would have changed before calling again`,
    );
  });

  it.each([
    ["words of its own", new TypeError("Failed to fetch"), "Failed to fetch"],
    [
      "a cause with words",
      new TypeError("fetch failed", { cause: new Error("other side closed") }),
      "other side closed",
    ],
    [
      "a cause with a code and no words",
      new TypeError("fetch failed", {
        cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
      }),
      "ECONNREFUSED",
    ],
    [
      "a cause with neither",
      new TypeError("fetch failed", { cause: new AggregateError([]) }),
      "AggregateError",
    ],
    ["no words at all", new RangeError(), "RangeError"],
    ["what is no Error", "a string", "a string"],
  ])("gives a failure's reason where it has %s", async (_, failure, why) => {
    const fetch = () => Promise.reject(failure);
    const planner = createPlanner({ token, locationId: "loc", fetch, retry: false });
    const error = await planner.csv.setAccounts(setAccounts).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toBe(
      `csv/set-accounts: the outcome is unknown (${why}); read what it would have changed before calling again`,
    );
  });
});

describe("the classes", () => {
  it("have literal codes and names, for the day when two copies are installed", () => {
    const response = new Response("", { status: 429 });
    const refusal = { operation: "posts/list", response, body: "", scope: undefined };
    const errors = [
      new ApiError(refusal),
      new RateLimitError({ ...refusal, kind: "burst", retryAfter: 1 }),
      new ConnectionError("posts/list", "x"),
      new UnknownOutcomeError("posts/list", "x"),
      new TimeoutError("posts/list", "total", 5),
    ];
    expect(errors.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "api ApiError",
      "rate_limit RateLimitError",
      "connection ConnectionError",
      "unknown_outcome UnknownOutcomeError",
      "timeout TimeoutError",
    ]);
    expect(errors.map((error) => error instanceof ApiError)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(
      errors.every((error) => error instanceof Error && error.operation === "posts/list"),
    ).toBe(true);
  });

  it("show no token, by inspect, JSON, message, stack or cause", async () => {
    await using server = await startFaulty([
      { status: 401, body: '{"statusCode":401,"message":"Invalid JWT"}' },
      { status: 429 },
      { status: 500, body: "<html>" },
      "resets after reading",
      "sends less than its content-length",
      "never answers",
    ]);
    const planner = createPlanner({
      token,
      locationId: "loc",
      baseUrl: server.baseUrl,
      retry: false,
    });
    const errors: Error[] = [];
    for (let call = 0; call < 6; call += 1)
      await planner.csv
        .setAccounts(setAccounts, { timeout: { attempt: call === 5 ? 50 : 20_000 } })
        .catch((error: Error) => errors.push(error));
    expect(errors.map(({ name }) => name)).toEqual([
      "ApiError",
      "RateLimitError",
      "UnknownOutcomeError",
      "UnknownOutcomeError",
      "UnknownOutcomeError",
      "UnknownOutcomeError",
    ]);
    for (const error of errors) {
      const shown = [
        inspect(error, { depth: 20, showHidden: true, getters: true }),
        JSON.stringify(error),
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
        error.stack,
        String(error.cause),
      ];
      expect(shown.join("\n")).not.toContain(token);
    }
    expect(inspect(planner, { depth: 20, showHidden: true })).not.toContain(token);
  });
});
