import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, createPlanner } from "../../src/index.js";
import { startRecorder } from "../support/recorder.js";

afterEach(() => void vi.unstubAllGlobals());

const path = "/social-media-posting/{locationId}/accounts";
const params = { path: { locationId: "loc" } };
const reply = async () => Response.json({ from: "a stand-in" });

describe("what sends the request", () => {
  it("is the global fetch of the moment of the call, so that it can be replaced after the client was made", async () => {
    const client = createClient({ token: "secret" });
    const fetch = vi.fn(reply);
    vi.stubGlobal("fetch", fetch);
    expect((await client.GET(path, { params })).data).toEqual({ from: "a stand-in" });
    expect(fetch).toHaveBeenCalledOnce();
    const sent = new Request(...(fetch.mock.calls[0] as unknown as [string, RequestInit]));
    expect(sent.url).toBe("https://services.leadconnectorhq.com/social-media-posting/loc/accounts");
    expect(Object.fromEntries(sent.headers)).toEqual({
      accept: "application/json",
      authorization: "Bearer secret",
      "user-agent": "Mozilla/5.0 (compatible; highlevel-social-planner)",
      version: "2021-07-28",
    });
    expect([sent.method, sent.redirect]).toEqual(["GET", "manual"]);
  });

  it("may be an option, and gets a Request of the platform with all its headers", async () => {
    const fetch = vi.fn(async (request: Request) => {
      const copy = request.clone();
      return Response.json({
        isRequest: request instanceof Request,
        url: request.url,
        authorization: request.headers.get("authorization"),
        version: request.headers.get("version"),
        body: await copy.json(),
      });
    });
    const planner = createPlanner({ token: "secret", locationId: "loc", fetch });
    expect(await planner.csv.finalize({ id: "c", userId: "u" })).toEqual({
      isRequest: true,
      url: "https://services.leadconnectorhq.com/social-media-posting/loc/csv/c",
      authorization: "Bearer secret",
      version: "2021-07-28",
      body: { userId: "u" },
    });
  });

  it("may be given with one call, which wins", async () => {
    const fetch = vi.fn(reply);
    const own = vi.fn(async (request: Request) =>
      Response.json({ own: request instanceof Request }),
    );
    const client = createClient({ token: "secret", fetch });
    const { data } = await client.GET(path, { params, fetch: own });
    expect(data).toEqual({ own: true });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("middleware", () => {
  const mark = {
    onRequest({ request }: { request: Request }) {
      const copy = new Request(request.clone(), { headers: request.headers });
      copy.headers.set("x-mine", "added");
      return copy;
    },
  };

  it("gets a Request of the platform, from its first use on", async () => {
    await using server = await startRecorder();
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    await client.GET(path, { params });
    client.use(mark);
    await client.POST("/social-media-posting/{locationId}/set-accounts", {
      params,
      body: { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "ü.csv" },
    });
    client.eject(mark);
    await client.GET(path, { params });
    expect(server.requests.map(({ headers }) => headers["x-mine"])).toEqual([
      undefined,
      "added",
      undefined,
    ]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(3).fill("Bearer secret"),
    );
    expect(server.requests[1]?.body).toBe(
      '{"accountIds":["a"],"filePath":"f","rowsCount":1,"fileName":"ü.csv"}',
    );
  });

  it("may be given with one call", async () => {
    await using server = await startRecorder();
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    await client.GET(path, { params, middleware: [mark] });
    await client.GET(path, { params });
    expect(server.requests.map(({ headers }) => headers["x-mine"])).toEqual(["added", undefined]);
  });

  it("runs for each attempt, and may answer itself", async () => {
    await using server = await startRecorder((_, index) => (index === 0 ? { status: 503 } : {}));
    const client = createClient({
      token: "secret",
      baseUrl: server.baseUrl,
      retry: { maxWait: 1 },
    });
    let runs = 0;
    client.use({
      onRequest() {
        runs += 1;
        return runs === 3 ? Response.json({ from: "a cache" }) : undefined;
      },
    });
    await client.GET(path, { params });
    const { data } = await client.GET(path, { params });
    expect([runs, server.requests.length, data]).toEqual([3, 2, { from: "a cache" }]);
  });

  it("that throws fails the call with its own error, and nothing is repeated", async () => {
    await using server = await startRecorder();
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    let runs = 0;
    client.use({
      onRequest() {
        runs += 1;
        throw new RangeError("not today");
      },
    });
    await expect(client.GET(path, { params })).rejects.toThrow(new RangeError("not today"));
    expect([runs, server.requests.length]).toEqual([1, 0]);
  });

  it("cannot replace the token or the version", async () => {
    await using server = await startRecorder();
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    client.use({
      onRequest({ request }) {
        request.headers.set("authorization", "Bearer other");
        request.headers.delete("version");
      },
    });
    await client.GET(path, { params });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: "Bearer secret",
      version: "2021-07-28",
    });
  });
});

describe("a call's own headers", () => {
  it.each([
    ["an object", { "X-Mine": "1", "User-Agent": "mine" }],
    ["a Headers", new Headers({ "X-Mine": "1", "User-Agent": "mine" })],
  ])("may be %s, and win over the agent", async (_, headers) => {
    await using server = await startRecorder();
    await createClient({ token: "secret", baseUrl: server.baseUrl }).GET(path, { params, headers });
    expect(server.requests[0]?.headers).toMatchObject({
      "x-mine": "1",
      "user-agent": "mine",
      version: "2021-07-28",
    });
  });

  it("may ask for another answer, read as text", async () => {
    await using server = await startRecorder(() => ({ body: "a,b" }));
    const { data } = await createClient({ token: "secret", baseUrl: server.baseUrl }).GET(path, {
      params,
      parseAs: "text",
    });
    expect(data).toBe("a,b");
  });
});

it("an upload's part whose value is undefined is left out", async () => {
  await using server = await startRecorder();
  const planner = createPlanner({ token: "secret", locationId: "loc", baseUrl: server.baseUrl });
  await planner.csv.upload({ file: new Blob(["a"]), later: undefined } as { file: Blob });
  expect(server.requests[0]?.body).not.toContain("later");
});

it("a GET that the document does not know is repeated like a read, a POST never", async () => {
  await using server = await startRecorder(() => ({ status: 503 }));
  const { client } = createPlanner({
    token: "secret",
    baseUrl: server.baseUrl,
    retry: { maxWait: 1, limit: 1 },
  });
  await client.GET("/locations/{locationId}" as never, { params } as never);
  await client.POST("/locations/{locationId}" as never, { params, body: {} } as never);
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /locations/loc",
    "GET /locations/loc",
    "POST /locations/loc",
  ]);
});
