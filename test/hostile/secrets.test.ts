import { chmod, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createClient, createPlanner } from "../../src/index.js";
import { mask, maskError } from "../../src/mask.js";
import { fileTokens } from "../../src/node/index.js";
import { createOAuth, memoryTokens } from "../../src/oauth/index.js";
import { run } from "../cli/run.js";
import { startRecorder } from "../support/recorder.js";

const token = "pit-0badc0de-dead-4bee-8f00-c0ffeec0ffee";
const other = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

async function thrown(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error("nothing was thrown"),
    (error: Error) => error,
  );
}

/** All that can be seen of an error. */
const seen = (error: Error) =>
  [
    error.message,
    error.stack,
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    JSON.stringify([...((error as { headers?: Headers }).headers ?? [])]),
    String(error.cause),
  ].join("\n");

describe("a server that repeats the token", () => {
  it.each([
    ["in a message", { status: 400, body: { message: `bad token ${token}` } }],
    ["in a list", { status: 422, body: { message: ["no", `Bearer ${token}`], error: "x" } }],
    ["in a name", { status: 400, body: { [token]: [{ deep: { er: token } }] } }],
    ["in a page", { status: 500, body: `<html>${token}</html>` }],
    ["in a text", { status: 403, body: `not ${token}`, headers: { "content-type": "text/plain" } }],
    ["in a header", { status: 401, body: {}, headers: { "x-echo": `Bearer ${token}` } }],
    ["in the trace", { status: 400, body: { traceId: token } }],
    ["of somebody else", { status: 400, body: { message: `is it ${other}?` } }],
  ])("%s is not repeated by the error", async (_, reply) => {
    await using server = await startRecorder(() => reply);
    const planner = createPlanner({
      token,
      locationId: "l",
      baseUrl: server.baseUrl,
      retry: false,
    });
    const errors = [
      await thrown(planner.accounts.list()),
      await thrown(planner.csv.finalize({ id: "c" })),
    ];
    for (const error of errors) {
      expect(seen(error)).not.toMatch(/0badc0de|eyJhbGci/);
      expect(error).toMatchObject({ code: expect.stringMatching(/^(api|unknown_outcome)$/) });
    }
  });

  it("in its status line is not repeated by the error, nor by the client's response", async () => {
    await using server = await startRecorder(() => (response) => {
      response.writeHead(400, `No ${token}`, { "content-type": "application/json" });
      response.end("{}");
    });
    const { baseUrl } = server;
    const planner = createPlanner({ token, locationId: "l", baseUrl });
    const error = await thrown(planner.accounts.list());
    expect(error.message).toBe("accounts/list: 400 No ***");
    const path = "/social-media-posting/{locationId}/accounts";
    const { response } = await planner.client.GET(path, { params: { path: { locationId: "l" } } });
    expect([response.status, response.statusText]).toEqual([400, "No ***"]);
  });

  it("in a redirect is followed by nobody and leads where it should", async () => {
    const location = `https://login.example/?state=${other}`;
    await using server = await startRecorder(() => ({ status: 302, headers: { location } }));
    const planner = createPlanner({ token, locationId: "l", baseUrl: server.baseUrl });
    expect(await planner.facebook.start({ userId: "u" })).toEqual({ url: location });
  });
});

describe("what sends", () => {
  it("cannot show the token by an error of its own", async () => {
    const told: unknown[] = [];
    const planner = createPlanner({
      token,
      locationId: "l",
      retry: { limit: 1, maxWait: 1 },
      onEvent: (event) => told.push(event),
      fetch: async (request) => {
        const cause = new Error(`header ${request.headers.get("authorization")}`);
        throw Object.assign(new TypeError(`fetch ${token}`, { cause }), { request: { token } });
      },
    });
    expect(seen(await thrown(planner.accounts.list()))).not.toContain("0badc0de");
    expect(inspect(told, { depth: 9 })).not.toContain("0badc0de");
  });

  it("cannot show an app's secret, code or refresh token", async () => {
    const store = memoryTokens();
    await store.update("location-l", async () => ({
      access_token: "access-111",
      refresh_token: "refresh-222",
      expiresAt: 1,
    }));
    const app = createOAuth({
      clientId: "id",
      clientSecret: "hush-hush",
      store,
      timeout: { total: 50 },
      fetch: async (request) => {
        throw new TypeError(`no: ${await request.text()}`);
      },
    });
    const error = await thrown(app.createTokenSource({ locationId: "l" })());
    expect(seen(error)).toContain("no: ");
    expect(seen(error)).not.toMatch(/hush-hush|refresh-222/);
    expect(seen(await thrown(app.exchangeCode("code-333")))).not.toMatch(/hush-hush|code-333/);
  });
});

describe("a base URL", () => {
  it.each([
    ["https://user:hunter2@api.example", "must not hold a user or a password"],
    ["https://user@api.example", "must not hold a user or a password"],
    ["ftp://user:hunter2@api.example", "must be an absolute URL"],
    ["http://api.example", "must be https, not http"],
    ["http://10.0.0.1:4010", "must be https, not http"],
    ["http://localhost.example", "must be https, not http"],
    ["http://127.0.0.1.example", "must be https, not http"],
    ["https://api.example?x=1", "must end with its path"],
  ])("%s is refused, and no password is quoted", (baseUrl, words) => {
    const locationId = "l";
    const app = { clientId: "i", clientSecret: "s", store: memoryTokens(), baseUrl };
    for (const create of [
      () => createClient({ token, baseUrl }),
      () => createPlanner({ token, locationId, baseUrl }),
      () => createOAuth(app),
    ]) {
      expect(create).toThrow(words);
      expect(create).toThrow(TypeError);
      expect(create).not.toThrow("hunter2");
    }
  });

  it.each([
    "http://127.0.0.1:4010",
    "http://localhost:4010/api/",
    "http://[::1]:4010",
    "http://app.localhost",
    "https://api.example/v1",
  ])("%s is taken", (baseUrl) => {
    expect(() => createClient({ token, baseUrl })).not.toThrow();
  });

  it("of plain http is taken where the caller insists", () => {
    expect(() =>
      createClient({ token, baseUrl: "http://a.example", insecureHttp: true }),
    ).not.toThrow();
  });
});

describe("the command line", () => {
  const env = { HIGHLEVEL_TOKEN: token, HIGHLEVEL_LOCATION_ID: "l", HIGHLEVEL_USER_ID: "u" };

  it("refuses plain http to another machine, and says how it is meant", async () => {
    const far = { ...env, HIGHLEVEL_BASE_URL: "http://api.invalid" };
    const refused = await run(["accounts", "list"], far);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("--insecure-http")]);
    const tried = await run(["doctor", "--insecure-http", "--help"], far);
    expect(tried.code).toBe(0);
  });

  it("shows no token that was given as a file's name, or that a server repeats", async () => {
    const named = await run(["check", token], env);
    expect([named.code, named.stdout + named.stderr]).toEqual([
      expect.any(Number),
      expect.not.stringContaining("0badc0de"),
    ]);
    await using server = await startRecorder(() => ({ status: 400, body: { message: token } }));
    const said = await run(["accounts", "list"], { ...env, HIGHLEVEL_BASE_URL: server.baseUrl });
    expect([said.code, said.stderr]).toEqual([1, "social-planner: accounts/list: 400 ***\n"]);
  });

  it("shows no token that stands as a name in clients.json", async () => {
    const path = join(directory, "clients.json");
    await writeFile(path, JSON.stringify({ clients: { [token]: { [token]: 1 } } }));
    const { code, stdout, stderr } = await run(["clients", "list", "--clients", path], env);
    expect([code, stdout + stderr]).toEqual([2, expect.not.stringContaining("0badc0de")]);
  });
});

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "secrets-"));
});
afterAll(() => rm(directory, { recursive: true }));

describe("a file of tokens that others may read", () => {
  it("is taken from them, with a word", async () => {
    const path = join(directory, "location-l.json");
    await writeFile(path, '{"access_token":"a","expiresAt":1}');
    await chmod(path, 0o644);
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    try {
      expect(await fileTokens(directory).read("location-l")).toEqual({
        access_token: "a",
        expiresAt: 1,
      });
      expect([(await stat(path)).mode & 0o777, warn.mock.calls[0]?.[0]]).toEqual([
        0o600,
        `others could read ${path}, which holds tokens; its mode is 600 from here on: authorize the app again where somebody may have read it`,
      ]);
    } finally {
      warn.mockRestore();
    }
  });
});

describe("mask", () => {
  it("leaves what holds no secret as it is", () => {
    const body = { message: ["Bread & roses", { at: 1 }], none: null, epitome: "pit-stop" };
    expect(mask(body, ["something-else"])).toBe(body);
  });

  it("ends on what is deep, and on errors that cause each other", () => {
    let deep: unknown = token;
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(JSON.stringify(mask(deep))).not.toContain("pit-0");
    const [a, b] = [new Error(token), new Error(token)];
    a.cause = b;
    b.cause = a;
    expect(inspect(maskError(a))).not.toContain("0badc0de");
  });

  it("takes time that grows with the text alone", () => {
    const texts = ["eyJ", "pit-", "a://", "eyJaaaaaaaaaa.", "-", "a", "a.", ":", "@"].map((part) =>
      part.repeat(1_000_000 / part.length),
    );
    const start = performance.now();
    for (const text of texts) mask(text, ["secret-1"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
