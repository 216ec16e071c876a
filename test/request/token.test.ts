import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import type { Planner, PlannerOptions } from "../../src/index.js";
import { startRecorder } from "../support/recorder.js";

const invalid = { statusCode: 401, message: "Invalid token: access token is invalid" };
const scopeless = { statusCode: 401, message: "The token is not authorized for this scope." };
const setAccounts = { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n.csv" };

const calls: [string, (planner: Planner) => Promise<unknown>][] = [
  ["a GET", (planner) => planner.accounts.list()],
  ["a DELETE", (planner) => planner.posts.delete({ id: "p" })],
  ["an upload", (planner) => planner.csv.upload({ file: new Blob(["a"]) })],
  ["what is never repeated on a guess", (planner) => planner.csv.setAccounts(setAccounts)],
];

function connect(baseUrl: string, options: Partial<PlannerOptions>): Planner {
  return createPlanner({ token: "", locationId: "loc", baseUrl, ...options });
}

/** A source that gives `t1`, `t2`, … and writes down what it is asked with. */
function countTokens() {
  const asked: (string | undefined)[] = [];
  const token = async (refused?: string) => `t${asked.push(refused)}`;
  return { asked, token };
}

const never = () => new Promise<string>(() => {});

describe("a token function", () => {
  it.each(calls)("is asked once more with the refused token, for %s", async (_, call) => {
    await using server = await startRecorder(({ headers }) =>
      headers.authorization === "Bearer t1"
        ? { status: 401, body: invalid }
        : { body: { ok: true } },
    );
    const { asked, token } = countTokens();
    expect(await call(connect(server.baseUrl, { token }))).toEqual({ ok: true });
    expect(asked).toEqual([undefined, "t1"]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer t1",
      "Bearer t2",
    ]);
    expect(server.requests[1]?.body.length).toBe(server.requests[0]?.body.length);
  });

  it("is asked once more where retry is false, too", async () => {
    await using server = await startRecorder((_, index) =>
      index === 0 ? { status: 401, body: invalid } : {},
    );
    const { asked, token } = countTokens();
    await connect(server.baseUrl, { token, retry: false }).accounts.list();
    expect(asked).toEqual([undefined, "t1"]);
  });

  it("is not asked a third time", async () => {
    await using server = await startRecorder(() => ({ status: 401, body: invalid }));
    const { asked, token } = countTokens();
    await expect(connect(server.baseUrl, { token }).accounts.list()).rejects.toMatchObject({
      status: 401,
      reason: "invalid_token",
    });
    expect(asked).toEqual([undefined, "t1"]);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a missing scope", scopeless, "missing_scope"],
    ["a token of the wrong kind", { message: "Token's user type mismatch!" }, "wrong_token_type"],
    ["a missing version", { message: "version header was not found." }, "version"],
    ["another reason", { message: "Location ID is required" }, "unknown"],
    ["no reason", "", "unknown"],
  ])("is not asked again for %s", async (_, body, reason) => {
    await using server = await startRecorder(() => ({ status: 401, body }));
    const { asked, token } = countTokens();
    await expect(connect(server.baseUrl, { token }).accounts.list()).rejects.toMatchObject({
      reason,
    });
    expect([asked, server.requests.length]).toEqual([[undefined], 1]);
  });

  it("is asked once for all the attempts of a call, and anew for the next call", async () => {
    await using server = await startRecorder((_, index) => (index < 2 ? { status: 503 } : {}));
    const { asked, token } = countTokens();
    const planner = connect(server.baseUrl, { token, retry: { maxWait: 1 } });
    await planner.accounts.list();
    await planner.accounts.list();
    expect(asked).toEqual([undefined, undefined]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer t1",
      "Bearer t1",
      "Bearer t1",
      "Bearer t2",
    ]);
  });

  it("may give a string at once", async () => {
    await using server = await startRecorder();
    await connect(server.baseUrl, { token: () => "at-once" }).accounts.list();
    expect(server.requests[0]?.headers.authorization).toBe("Bearer at-once");
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("the vault is shut");
      },
    ],
    ["rejects", () => Promise.reject(new Error("the vault is shut"))],
  ] as [string, () => string | Promise<string>][])(
    "that %s fails the call with its own error, and nothing is sent",
    async (_, token) => {
      await using server = await startRecorder();
      await expect(connect(server.baseUrl, { token }).accounts.list()).rejects.toThrow(
        "the vault is shut",
      );
      expect(server.requests).toEqual([]);
    },
  );

  it.each([undefined, null, 7, "", "two words", "Bearer x"])(
    "that gives %j fails the call, and nothing is sent",
    async (given) => {
      await using server = await startRecorder();
      const token = async () => given as string;
      await expect(connect(server.baseUrl, { token }).accounts.list()).rejects.toThrow(
        new TypeError(
          "token must be the bare token: one word, without Bearer, spaces or line breaks",
        ),
      );
      expect(server.requests).toEqual([]);
    },
  );

  it("that never answers ends with the call's time", async () => {
    const planner = connect("http://127.0.0.1:9", { token: never, timeout: { total: 40 } });
    await expect(planner.csv.finalize({ id: "c" })).rejects.toMatchObject({
      name: "TimeoutError",
      limit: "total",
    });
  });

  it("that never answers ends at once when the caller cancels, with the caller's reason", async () => {
    const controller = new AbortController();
    const call = connect("http://127.0.0.1:9", { token: never }).accounts.list(
      {},
      { signal: controller.signal },
    );
    controller.abort("no longer wanted");
    await expect(call).rejects.toBe("no longer wanted");
  });
});

it("a token that is a string is sent once, however it is refused", async () => {
  await using server = await startRecorder(() => ({ status: 401, body: invalid }));
  await expect(connect(server.baseUrl, { token: "fixed" }).accounts.list()).rejects.toMatchObject({
    reason: "invalid_token",
  });
  expect(server.requests).toHaveLength(1);
});
