import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import {
  OAuthError,
  createAuthorizationUrl,
  createOAuth,
  memoryTokens,
} from "../../src/oauth/index.js";
import type { Tokens, TokenStore } from "../../src/oauth/index.js";
import { startAuthority } from "./authority.js";

const locationId = "ve9EPM428h8vShlRW1KT";
const companyId = "GNb7aIv4rQFVb9iwNl5K";
const location = { userType: "Location", locationId, companyId, userId: "u" };
const company = { userType: "Company", companyId, userId: "u" };
const hour = 3_600_000;

type Authority = Awaited<ReturnType<typeof startAuthority>>;

/** An app of this server, its store, and a place for a pair that an earlier run left. */
async function open({ baseUrl }: Authority, pairs: Record<string, Tokens> = {}, options = {}) {
  const store = memoryTokens();
  for (const [key, tokens] of Object.entries(pairs)) await store.update(key, async () => tokens);
  const app = createOAuth({
    clientId: "app-1",
    clientSecret: "s3cr3t",
    redirectUri: "https://myapp.com/callback",
    baseUrl,
    store,
    ...options,
  });
  return { app, store };
}

/** What an earlier run left for the agency. */
const agency = (server: Authority, milliseconds: number) => ({
  [`company-${companyId}`]: server.install(company, milliseconds),
});

/** A refusal that repeats what it was sent. */
const echo = (text: string) => ({
  status: 400,
  body: { error: "invalid_request", message: [text, "line\ntwo"] },
});

const show = (thing: unknown) =>
  inspect(thing, { depth: 20, showHidden: true }) + JSON.stringify(thing) + String(thing);

const thrown = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

describe.concurrent("createAuthorizationUrl", () => {
  it("asks HighLevel's own page for a code", () => {
    const url = createAuthorizationUrl({
      clientId: "665c-maw",
      redirectUri: "https://myapp.com/oauth/callback",
      scopes: ["socialplanner/csv.readonly", "socialplanner/csv.write"],
    });
    expect(url).toBe(
      "https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code&client_id=665c-maw" +
        "&redirect_uri=https%3A%2F%2Fmyapp.com%2Foauth%2Fcallback&scope=socialplanner%2Fcsv.readonly+socialplanner%2Fcsv.write",
    );
  });

  it("takes another page, a state and further parameters", () => {
    const url = createAuthorizationUrl({
      clientId: "c",
      redirectUri: "https://a.b",
      scopes: [],
      state: "a&b",
      parameters: { version_id: "v" },
      url: "https://marketplace.leadconnectorhq.com/oauth/chooselocation?keep=1",
    });
    expect(url).toBe(
      "https://marketplace.leadconnectorhq.com/oauth/chooselocation?keep=1&response_type=code&client_id=c" +
        "&redirect_uri=https%3A%2F%2Fa.b&scope=&state=a%26b&version_id=v",
    );
  });
});

describe.concurrent("exchangeCode", () => {
  it("sends the form that HighLevel wants, stores the pair and gives no token back", async () => {
    await using server = await startAuthority();
    server.authorize("c0de", location);
    const { app, store } = await open(server);
    const installation = await app.exchangeCode("c0de", { userType: "Location" });
    expect(installation).toMatchObject({
      userType: "Location",
      locationId,
      companyId,
      userId: "u",
      scope: "socialplanner/csv.write",
    });
    expect(Object.keys(installation)).not.toContain("access_token");
    expect(Object.keys(installation)).not.toContain("refresh_token");
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      url: "/oauth/token",
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
        "user-agent": "Mozilla/5.0 (compatible; highlevel-social-planner)",
      },
      body:
        "grant_type=authorization_code&client_id=app-1&client_secret=s3cr3t&code=c0de&user_type=Location" +
        "&redirect_uri=https%3A%2F%2Fmyapp.com%2Fcallback",
    });
    expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(await store.read("location-ve9EPM428h8vShlRW1KT")).toMatchObject({
      access_token: "access-1",
      refresh_token: "refresh-1",
      expires_in: 86_399,
    });
    expect(await app.createTokenSource({ locationId })()).toBe("access-1");
    expect(server.requests).toHaveLength(1);
  });

  it("stores an agency's pair under the agency", async () => {
    await using server = await startAuthority();
    server.authorize("c0de", company);
    const { app, store } = await open(server);
    await app.exchangeCode("c0de");
    expect(await store.read("company-GNb7aIv4rQFVb9iwNl5K")).toMatchObject({
      access_token: "access-1",
    });
  });

  it("gives the new installation's token at once where an older one was in use", async () => {
    await using server = await startAuthority();
    const { app } = await open(server, {
      [`location-${locationId}`]: server.install(location, hour),
    });
    const token = app.createTokenSource({ locationId });
    expect(await token()).toBe("access-1");
    server.authorize("c0de", location);
    await app.exchangeCode("c0de");
    expect(await token()).toBe("access-2");
  });

  it.each([
    "drop after acting",
    "truncate",
    "hang after acting",
    "html",
    { status: 200, body: {} },
    { status: 200, body: { access_token: "", refresh_token: "refresh-9" } },
    { status: 200, body: "<html>hello</html>" },
  ] as const)("never sends a code twice: %j", async (fault) => {
    await using server = await startAuthority();
    server.authorize("c0de", location);
    server.faults.push(fault);
    const { app, store } = await open(server, {}, { timeout: { attempt: 300 } });
    const error = await thrown(app.exchangeCode("c0de"));
    expect(error).toMatchObject({ name: "OAuthError", code: "oauth", reason: "authorize" });
    expect((error as Error).message).toBe(
      "oauth: no usable answer, and the code may be spent; authorize the app again for a new code",
    );
    expect(server.requests).toHaveLength(1);
    expect(await store.read(`location-${locationId}`)).toBeUndefined();
  });

  it("sends a code again after a burst limit, which did not carry it out", async () => {
    await using server = await startAuthority();
    server.authorize("c0de", location);
    server.faults.push({ status: 429, headers: { "retry-after": "0" } });
    const { app } = await open(server);
    expect(await app.exchangeCode("c0de")).toMatchObject({ locationId });
    expect(server.requests).toHaveLength(2);
  });

  it("says to authorize again where the code is refused, and what is wrong with the app where that is refused", async () => {
    await using server = await startAuthority();
    const { app } = await open(server);
    expect(await thrown(app.exchangeCode("used-c0de"))).toMatchObject({
      reason: "authorize",
      status: 400,
      message:
        "oauth: 400 invalid_grant: Invalid grant: authorization code is invalid; authorize the app again for a new code",
    });
    const other = await open(server, {}, { clientSecret: "wrong" });
    expect(await thrown(other.app.exchangeCode("c0de"))).toMatchObject({
      reason: "refused",
      status: 401,
      message:
        "oauth: 401 UnAuthorized!: Invalid client: client is invalid; check clientId, clientSecret and baseUrl",
    });
  });

  it("does not carry the secrets along a redirect", async () => {
    await using server = await startAuthority();
    server.faults.push({ status: 307, headers: { location: "/oauth/token" } });
    const { app } = await open(server);
    expect(await thrown(app.exchangeCode("c0de"))).toMatchObject({
      reason: "refused",
      status: 307,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("keeps a pair that the store refused, and stores it at the next call", async () => {
    await using server = await startAuthority();
    server.authorize("c0de", location);
    const { store, breakOnce } = fragile();
    breakOnce();
    const { app } = await open(server, {}, { store });
    expect(await thrown(app.exchangeCode("c0de"))).toMatchObject({ reason: "not_stored" });
    expect(await app.createTokenSource({ locationId })()).toBe("access-1");
    expect(await store.read(`location-${locationId}`)).toMatchObject({
      refresh_token: "refresh-1",
    });
    expect(server.requests).toHaveLength(1);
  });
});

/** A store that can be told to fail at the moment of writing. */
function fragile(): { store: TokenStore; breakOnce: () => void } {
  const inner = memoryTokens();
  let isBroken = false;
  return {
    breakOnce() {
      isBroken = true;
    },
    store: {
      read: inner.read,
      update: (key, change) =>
        inner.update(key, async (stored) => {
          const tokens = await change(stored);
          if (!isBroken) return tokens;
          isBroken = false;
          throw new Error(
            `insert into tokens values ('${tokens.access_token}', '${tokens.refresh_token}'): disk full`,
          );
        }),
    },
  };
}

describe.concurrent("a token source", () => {
  it("gives the stored token while it is good for more than five minutes, reading the store once", async () => {
    await using server = await startAuthority();
    const { app, store } = await open(server, {
      [`location-${locationId}`]: server.install(location, 6 * 60_000),
    });
    let reads = 0;
    let updates = 0;
    const counting = createOAuth({
      clientId: "app-1",
      clientSecret: "s3cr3t",
      baseUrl: server.baseUrl,
      store: {
        read: (key) => ((reads += 1), store.read(key)),
        update: (key, change) => ((updates += 1), store.update(key, change)),
      },
    });
    const token = counting.createTokenSource({ locationId });
    expect([await token(), await token(), await app.createTokenSource({ locationId })()]).toEqual([
      "access-1",
      "access-1",
      "access-1",
    ]);
    expect([reads, updates, server.requests.length]).toEqual([1, 0, 0]);
  });

  it("refreshes five minutes ahead of the end, with the form that HighLevel wants, and stores the new pair", async () => {
    await using server = await startAuthority();
    const { app, store } = await open(server, {
      [`location-${locationId}`]: server.install(location, 4 * 60_000),
    });
    const before = Date.now();
    expect(await app.createTokenSource({ locationId })()).toBe("access-2");
    expect(server.requests.map(({ body }) => body)).toEqual([
      "grant_type=refresh_token&client_id=app-1&client_secret=s3cr3t&refresh_token=refresh-1&user_type=Location",
    ]);
    const stored = await store.read(`location-${locationId}`);
    expect(stored).toMatchObject({
      access_token: "access-2",
      refresh_token: "refresh-2",
      locationId,
    });
    expect(Math.round((Number(stored?.expiresAt) - before) / 10_000)).toBe(8640);
  });

  it("keeps what an answer leaves out", async () => {
    await using server = await startAuthority();
    server.faults.push({ status: 200, body: { access_token: "access-9" } });
    const { app, store } = await open(server, {
      [`location-${locationId}`]: server.install(location, 0),
    });
    expect(await app.createTokenSource({ locationId })()).toBe("access-9");
    expect(await store.read(`location-${locationId}`)).toMatchObject({
      access_token: "access-9",
      refresh_token: "refresh-1",
      userType: "Location",
      locationId,
    });
  });

  it("refreshes as far ahead as it is told", async () => {
    await using server = await startAuthority();
    const pairs = { [`location-${locationId}`]: server.install(location, hour) };
    expect(
      await (
        await open(server, pairs, { refreshAhead: hour / 2 })
      ).app.createTokenSource({ locationId })(),
    ).toBe("access-1");
    expect(
      await (
        await open(server, pairs, { refreshAhead: 2 * hour })
      ).app.createTokenSource({ locationId })(),
    ).toBe("access-2");
  });

  it("refreshes once for fifty parallel calls, and gives all of them the new token", async () => {
    await using server = await startAuthority({ delay: 30 });
    const { app } = await open(server, { [`location-${locationId}`]: server.install(location, 0) });
    const tokens = await Promise.all(
      Array.from({ length: 50 }, () => app.createTokenSource({ locationId })()),
    );
    expect(new Set(tokens)).toEqual(new Set(["access-2"]));
    expect(server.asked("/oauth/token")).toHaveLength(1);
  });

  it("refreshes once for fifty parallel calls of a planner whose token the API refuses", async () => {
    await using server = await startAuthority({ delay: 5 });
    const { app } = await open(server, {
      [`location-${locationId}`]: server.install(location, hour),
    });
    const planner = createPlanner({
      token: app.createTokenSource({ locationId }),
      locationId,
      baseUrl: server.baseUrl,
      pace: false,
    });
    await planner.accounts.list();
    server.revoke("access-1");
    const answers = await Promise.all(Array.from({ length: 50 }, () => planner.accounts.list()));
    expect(answers).toHaveLength(50);
    expect(server.asked("/oauth/token")).toEqual([
      {
        grant_type: "refresh_token",
        client_id: "app-1",
        client_secret: "s3cr3t",
        refresh_token: "refresh-1",
        user_type: "Location",
      },
    ]);
    expect(server.burned).toEqual([]);
  });

  it("never refreshes because of a missing scope", async () => {
    await using server = await startAuthority();
    const { app } = await open(server, {
      [`location-${locationId}`]: server.install(location, hour),
    });
    const planner = createPlanner({
      token: app.createTokenSource({ locationId }),
      locationId,
      fetch: async () =>
        Response.json(
          { statusCode: 401, message: "The token is not authorized for this scope." },
          { status: 401 },
        ),
    });
    expect(await thrown(planner.accounts.list())).toMatchObject({ reason: "missing_scope" });
    expect(server.requests).toEqual([]);
  });

  it("uses what is stored in place of the refused token, and refreshes only the refused one", async () => {
    await using server = await startAuthority();
    const { app, store } = await open(server, {
      [`location-${locationId}`]: server.install(location, hour),
    });
    const token = app.createTokenSource({ locationId });
    expect(await token()).toBe("access-1");
    const newer = server.install(location, hour);
    await store.update(`location-${locationId}`, async () => newer);
    expect(await token("access-1")).toBe("access-2");
    expect(await token("access-1")).toBe("access-2");
    expect(server.requests).toEqual([]);
    expect(await token("access-2")).toBe("access-3");
    expect(server.asked("/oauth/token").map(({ refresh_token }) => refresh_token)).toEqual([
      "refresh-2",
    ]);
  });

  it.each([
    "drop before acting",
    "drop after acting",
    "truncate",
    "hang after acting",
    "html",
    { status: 503 },
    { status: 200, body: {} },
  ] as const)(
    "asks again with the same refresh token where the answer is lost: %j",
    async (fault) => {
      await using server = await startAuthority({ grace: true });
      server.faults.push(fault);
      const { app } = await open(
        server,
        { [`location-${locationId}`]: server.install(location, 0) },
        { timeout: { attempt: 500 } },
      );
      expect(await app.createTokenSource({ locationId })()).toBe("access-2");
      expect(server.asked("/oauth/token").map(({ refresh_token }) => refresh_token)).toEqual([
        "refresh-1",
        "refresh-1",
      ]);
    },
  );

  it("goes on with the old pair after an outage of the token endpoint", async () => {
    await using server = await startAuthority();
    const { app, store } = await open(
      server,
      { [`location-${locationId}`]: server.install(location, 0) },
      { timeout: { total: 3000 } },
    );
    const token = app.createTokenSource({ locationId });
    server.faults.push({ status: 503, headers: { "x-trace-id": "t-1", "retry-after": "60" } });
    const error = await thrown(token());
    expect(error).toMatchObject({
      reason: "unavailable",
      status: 503,
      traceId: "t-1",
      key: "location-ve9EPM428h8vShlRW1KT",
    });
    expect((error as Error).message).toBe("oauth: 503; call again later");
    expect(await store.read(`location-${locationId}`)).toMatchObject({
      refresh_token: "refresh-1",
    });
    expect(await token()).toBe("access-2");
  });

  it("rejects as a call without an answer does where the token endpoint cannot be reached", async () => {
    const server = await startAuthority();
    const { app } = await open(
      server,
      { [`location-${locationId}`]: server.install(location, 0) },
      { timeout: { total: 300 } },
    );
    await server[Symbol.asyncDispose]();
    expect(await thrown(app.createTokenSource({ locationId })())).toMatchObject({
      name: "ConnectionError",
      operation: "oauth/token",
    });
  });

  it("uses a token that is not over yet where the token endpoint is out, and not where the pair is refused", async () => {
    await using server = await startAuthority();
    const options = { timeout: { total: 3000 } };
    const { app } = await open(
      server,
      { [`location-${locationId}`]: server.install(location, 60_000) },
      options,
    );
    const token = app.createTokenSource({ locationId });
    server.faults.push({ status: 503, headers: { "retry-after": "60" } });
    expect(await token()).toBe("access-1");
    const spent = { ...server.install(location, 60_000), refresh_token: "spent" };
    const other = await open(server, { [`location-${locationId}`]: spent }, options);
    expect(await thrown(other.app.createTokenSource({ locationId })())).toMatchObject({
      reason: "authorize",
    });
  });

  it("says to authorize again where the refresh token is refused, and changes nothing", async () => {
    await using server = await startAuthority();
    const pair = { ...server.install(location, 0), refresh_token: "spent" };
    const { app, store } = await open(server, { [`location-${locationId}`]: pair });
    const error = await thrown(app.createTokenSource({ locationId })());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({
      code: "oauth",
      reason: "authorize",
      status: 400,
      key: "location-ve9EPM428h8vShlRW1KT",
      message:
        "oauth: 400 invalid_grant: Invalid grant: refresh token is invalid; authorize the app again for location-ve9EPM428h8vShlRW1KT",
    });
    expect(await store.read(`location-${locationId}`)).toEqual(pair);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [400, { error: "invalid_grant" }, "authorize"],
    [
      401,
      { error: "UnAuthorized!", error_description: "This refresh token is invalid" },
      "authorize",
    ],
    [400, { statusCode: 400, message: "Location is not active", error: "Bad Request" }, "refused"],
    [422, { statusCode: 422, message: ["client_id must be a string"] }, "refused"],
    [403, "error code: 1010", "refused"],
  ])("takes %i %j for what it is", async (status, body, reason) => {
    await using server = await startAuthority();
    server.faults.push({ status, body });
    const { app } = await open(server, { [`location-${locationId}`]: server.install(location, 0) });
    expect(await thrown(app.createTokenSource({ locationId })())).toMatchObject({ reason, status });
    expect(server.requests).toHaveLength(1);
  });

  it("says to authorize where nothing is stored, and sends nothing", async () => {
    await using server = await startAuthority();
    const { app } = await open(server);
    expect(await thrown(app.createTokenSource({ locationId })())).toMatchObject({
      reason: "authorize",
      message:
        "location-ve9EPM428h8vShlRW1KT: no refresh token is stored; authorize the app again for location-ve9EPM428h8vShlRW1KT",
    });
    expect(server.requests).toEqual([]);
  });

  it("refuses an owner who is nobody", async () => {
    await using server = await startAuthority();
    const { app } = await open(server);
    expect(() => app.createTokenSource({})).toThrow(
      new TypeError("owner must name a locationId, a companyId or both"),
    );
    expect(() => app.createTokenSource({ locationId: "" })).toThrow(TypeError);
  });

  it("stores a new pair before anyone gets it, and neither loses nor spends it where the store fails", async () => {
    await using server = await startAuthority();
    const { store, breakOnce } = fragile();
    const old = server.install(location, 0);
    await store.update(`location-${locationId}`, async () => old);
    const { app } = await open(server, {}, { store });
    const token = app.createTokenSource({ locationId });
    breakOnce();
    const errors = await Promise.all([thrown(token()), thrown(token())]);
    expect(errors[0]).toMatchObject({
      reason: "not_stored",
      message:
        "location-ve9EPM428h8vShlRW1KT: the new tokens could not be stored (Error: insert into tokens values ('***', '***'): disk full); " +
        "they live in this process only: repair the store and call again",
    });
    expect(errors[1]).toBe(errors[0]);
    expect(await token()).toBe("access-2");
    expect(await store.read(`location-${locationId}`)).toMatchObject({
      refresh_token: "refresh-2",
    });
    expect(server.asked("/oauth/token")).toHaveLength(1);
  });

  it("gives up what it could not store where another pair has been stored meanwhile", async () => {
    await using server = await startAuthority();
    const { store, breakOnce } = fragile();
    const old = server.install(location, 0);
    await store.update(`location-${locationId}`, async () => old);
    const token = (await open(server, {}, { store })).app.createTokenSource({ locationId });
    breakOnce();
    await thrown(token());
    const newer = server.install(location, 0);
    await store.update(`location-${locationId}`, async () => newer);
    expect(await token()).toBe("access-4");
    expect(server.asked("/oauth/token").map(({ refresh_token }) => refresh_token)).toEqual([
      "refresh-1",
      "refresh-3",
    ]);
  });

  it("does not bring back what was deleted from the store", async () => {
    await using server = await startAuthority();
    server.authorize("c0de", location);
    const entries = new Map<string, Tokens>();
    const store: TokenStore = {
      read: async (key) => entries.get(key),
      async update(key, change) {
        entries.set(key, await change(entries.get(key)));
        return entries.get(key) as Tokens;
      },
    };
    const { app } = await open(server, {}, { store });
    await app.exchangeCode("c0de");
    entries.clear();
    expect(await thrown(app.createTokenSource({ locationId })("access-1"))).toMatchObject({
      reason: "authorize",
    });
    expect(server.requests).toHaveLength(1);
  });

  it("loses nothing where the process dies between answer and store, within HighLevel's grace", async () => {
    await using server = await startAuthority({ grace: true });
    const { store, breakOnce } = fragile();
    const old = server.install(location, 0);
    await store.update(`location-${locationId}`, async () => old);
    breakOnce();
    await thrown((await open(server, {}, { store })).app.createTokenSource({ locationId })());
    const next = await open(server, {}, { store });
    expect(await next.app.createTokenSource({ locationId })()).toBe("access-2");
  });

  it("asks once where a store runs its change twice", async () => {
    await using server = await startAuthority();
    const inner = memoryTokens();
    const old = server.install(location, 0);
    await inner.update(`location-${locationId}`, async () => old);
    const store: TokenStore = {
      read: inner.read,
      update: (key, change) =>
        inner.update(key, async (stored) => (await change(stored), change(stored))),
    };
    const { app } = await open(server, {}, { store });
    expect(await app.createTokenSource({ locationId })()).toBe("access-2");
    expect(server.burned).toEqual([]);
  });

  it("refreshes once where two apps share a store", async () => {
    await using server = await startAuthority({ delay: 20 });
    const { app, store } = await open(server, {
      [`location-${locationId}`]: server.install(location, 0),
    });
    const other = await open(server, {}, { store });
    const tokens = await Promise.all(
      [app, other.app].map((each) => each.createTokenSource({ locationId })()),
    );
    expect(tokens).toEqual(["access-2", "access-2"]);
    expect(server.requests).toHaveLength(1);
  });

  it("gives both the new pair where two apps share a store that cannot lock, and HighLevel refuses the second", async () => {
    await using server = await startAuthority({ delay: 20 });
    const entries = new Map([[`location-${locationId}`, server.install(location, 0) as Tokens]]);
    const store: TokenStore = {
      read: async (key) => entries.get(key),
      async update(key, change) {
        const tokens = await change(entries.get(key));
        await new Promise((resolve) => setTimeout(resolve, 50));
        entries.set(key, tokens);
        return tokens;
      },
    };
    const apps = await Promise.all([1, 2].map(() => open(server, {}, { store })));
    const tokens = await Promise.all(
      apps.map(({ app }) => app.createTokenSource({ locationId })()),
    );
    expect(tokens).toEqual(["access-2", "access-2"]);
    expect(entries.get(`location-${locationId}`)).toMatchObject({ refresh_token: "refresh-2" });
  });
});

describe.concurrent("a location's token through its agency", () => {
  it("is asked for with the agency's token, stored, and asked for anew when it is over", async () => {
    await using server = await startAuthority({ expiresIn: 600 });
    const { app, store } = await open(server, agency(server, hour));
    const token = app.createTokenSource({ companyId, locationId });
    expect([await token(), await token()]).toEqual(["access-2", "access-2"]);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      url: "/oauth/locationToken",
      headers: {
        authorization: "Bearer access-1",
        version: "2021-07-28",
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      },
      body: "companyId=GNb7aIv4rQFVb9iwNl5K&locationId=ve9EPM428h8vShlRW1KT",
    });
    expect(
      await store.read("company-GNb7aIv4rQFVb9iwNl5K-location-ve9EPM428h8vShlRW1KT"),
    ).toMatchObject({ access_token: "access-2", companyId, locationId });
    expect(await token("access-2")).toBe("access-3");
    expect(await store.read("company-GNb7aIv4rQFVb9iwNl5K")).toMatchObject({
      access_token: "access-1",
    });
  });

  it("leaves the location's own pair alone", async () => {
    await using server = await startAuthority();
    const own = server.install(location, hour);
    const { app, store } = await open(server, {
      ...agency(server, hour),
      [`location-${locationId}`]: own,
    });
    await app.createTokenSource({ companyId, locationId })();
    expect(await store.read(`location-${locationId}`)).toEqual(own);
  });

  it("refreshes the agency's pair once for many locations", async () => {
    await using server = await startAuthority({ delay: 10 });
    const { app } = await open(server, agency(server, hour));
    server.revoke("access-1");
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        app.createTokenSource({ companyId, locationId: `location-${index}` })(),
      ),
    );
    expect(new Set(tokens).size).toBe(20);
    expect(
      server
        .asked("/oauth/token")
        .map(({ refresh_token, user_type }) => [refresh_token, user_type]),
    ).toEqual([["refresh-1", "Company"]]);
  });

  it("is asked for again where the answer is lost", async () => {
    await using server = await startAuthority();
    server.faults.push("truncate");
    const { app } = await open(server, agency(server, hour));
    expect(await app.createTokenSource({ companyId, locationId })()).toBe("access-3");
  });

  it("says what may be missing where the agency may not", async () => {
    await using server = await startAuthority();
    server.faults.push({
      status: 401,
      body: {
        statusCode: 401,
        message: "The token access-1 is not authorized for this scope.",
        traceId: "t-9",
      },
    });
    const { app } = await open(server, agency(server, hour));
    expect(await thrown(app.createTokenSource({ companyId, locationId })())).toMatchObject({
      reason: "refused",
      status: 401,
      traceId: "t-9",
      message:
        "oauth: 401 The token *** is not authorized for this scope; check that the app is installed in the location, and its scope oauth.write",
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe.concurrent("secrets", () => {
  it("are in no app, no source and no error, even where the server sends them back", async () => {
    await using server = await startAuthority();
    const pairs = {
      [`location-${locationId}`]: server.install(location, 0),
      [`company-${companyId}`]: server.install(company, hour),
    };
    const { app } = await open(server, pairs, { timeout: { total: 1000 } });
    const source = app.createTokenSource({ locationId });
    server.faults.push(
      echo("s3cr3t c0de-1"),
      echo("s3cr3t refresh-1"),
      echo("refresh token access-2"),
    );
    const refusals = [
      await thrown(app.exchangeCode("c0de-1")),
      await thrown(source()),
      await thrown(app.createTokenSource({ companyId, locationId })()),
    ];
    expect(refusals.map((error) => (error as Error).message)).toEqual([
      "oauth: 400 invalid_request: *** ***; line two; check clientId, clientSecret and baseUrl",
      "oauth: 400 invalid_request: *** ***; line two; check clientId, clientSecret and baseUrl",
      "oauth: 400 invalid_request: refresh token ***; line two; check that the app is installed in the location, and its scope oauth.write",
    ]);
    const cut = { status: 200, body: '{"access_token":"access-7' };
    server.faults.push(cut, cut, cut, cut, cut, { status: 500, body: "s3cr3t c0de-1" });
    const losses = [
      await thrown(app.exchangeCode("c0de-1")),
      await thrown(source()),
      await thrown(app.exchangeCode("c0de-1")),
    ];
    for (const thing of [app, source, ...refusals, ...losses])
      expect(show(thing)).not.toMatch(/s3cr3t|c0de-1|access-\d|refresh-\d/);
  });
});
