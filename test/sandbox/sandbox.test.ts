import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { openLocation } from "./http.js";

const built = new URL("../../dist/sandbox/start.js", import.meta.url);

describe("a sandbox", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ anyLocation: true });
  });
  afterAll(() => sandbox.stop());

  it("listens on this machine only, and says with what it can be called", async () => {
    expect(sandbox).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      token: "sandbox-token",
      locationId: "ve9EPM428h8vShlRW1KT",
      userId: "sdfdsfdsfEWEsdfsdsW32dd",
    });
    const { call } = openLocation(sandbox, sandbox.locationId);
    expect((await call("GET", "/accounts")).body.results.accounts).toEqual(sandbox.accounts);
  });

  it("has accounts of several networks, of which one has expired and two share a name", () => {
    expect(
      sandbox.accounts.map(
        ({ platform, name, isExpired }) => `${platform} ${name}${isExpired ? " expired" : ""}`,
      ),
    ).toEqual([
      "google Harbor Bakery",
      "facebook Harbor Bakery",
      "instagram harbor.bakery",
      "linkedin Harbor Bakery Ltd",
      "linkedin Mara Lindt expired",
      "tiktok harborbakery",
      "tiktok-business Harbor Bakery Shop",
      "pinterest Harbor Bakery Recipes",
      "youtube Harbor Bakery TV",
    ]);
    expect(sandbox.accounts[1]?.id).toBe(
      "66f0c0ffee00000000000002_ve9EPM428h8vShlRW1KT_104217758310245",
    );
  });

  it("keeps every location apart", async () => {
    const [here, there] = [openLocation(sandbox), openLocation(sandbox)];
    const accountIds = [await here.account("harbor.bakery")];
    const draft = {
      accountIds,
      userId: sandbox.userId,
      type: "post",
      status: "draft",
      summary: "only here",
    };
    await here.call("POST", "/posts", draft);
    const list = { skip: "0", limit: "10" };
    expect((await here.call("POST", "/posts/list", list)).body.results.count).toBe(1);
    expect((await there.call("POST", "/posts/list", list)).body.results.count).toBe(0);
    expect((await there.call("POST", "/posts", draft)).status).toBe(422);
  });

  it("tells the name and the zone of a location", async () => {
    const { call } = openLocation(sandbox);
    expect(await call("GET", "/locations/abc")).toMatchObject({
      status: 200,
      body: { location: { id: "abc", name: "Harbor Bakery", timezone: "America/New_York" } },
    });
  });

  it("refuses a behaviour and a fault that are misspelled", async () => {
    const misbehave = async (behaviour: object) =>
      sandbox.misbehave(sandbox.locationId, behaviour as never);
    await expect(misbehave({ stepms: 5 })).rejects.toThrow("misbehave has no option stepms;");
    await expect(misbehave({ port: 5 })).rejects.toThrow("misbehave has no option port;");
    const good = { kind: "error" };
    await expect(misbehave({ faults: good })).rejects.toThrow(
      "misbehave: faults must be a list, not { kind }",
    );
    await expect(misbehave({ faults: [good, { kind: "error", nht: 2 }] })).rejects.toThrow(
      "misbehave: faults[1] has no option nht; those it has are kind, at, nth, times, acts, retryAfter, status, body, delayMs",
    );
    await expect(misbehave({ faults: [{ kind: "eror" }] })).rejects.toThrow(
      /^misbehave: faults\[0\]: kind must be "limit" or .+ or "reconnected", not "eror"$/,
    );
    await expect(startSandbox({ faults: [{ nth: 1 }] as never })).rejects.toThrow(
      /^startSandbox: faults\[0\]: kind must be .+, not left out$/,
    );
  });

  it("takes any Private Integration Token", async () => {
    const { call } = openLocation(sandbox);
    const authorization = "Bearer pit-any";
    expect((await call("GET", "/accounts", undefined, { authorization })).status).toBe(200);
  });

  it.each(["Bearer wrong", "Basic c2FuZGJveA==", "bearer sandbox-token", ""])(
    "answers 401 to the authorization %j (documented)",
    async (authorization) => {
      const { call } = openLocation(sandbox);
      const refusal = {
        status: 401,
        body: {
          statusCode: 401,
          message: "Invalid token: access token is invalid",
          error: "Unauthorized",
        },
      };
      expect(await call("GET", "/accounts", undefined, { authorization })).toMatchObject(refusal);
      expect(await call("GET", "/locations/abc", undefined, { authorization })).toMatchObject(
        refusal,
      );
    },
  );

  it.each([
    ["", "version header was not found."],
    ["v4", "version header is invalid"],
    ["2021-09-01", "version header is invalid"],
  ])("answers 401 to the Version %j (callers' reports)", async (version, message) => {
    const { call } = openLocation(sandbox);
    const refusal = { status: 401, body: { message } };
    expect(await call("GET", "/accounts", undefined, { version })).toMatchObject(refusal);
  });

  it.each(["v3", "2023-02-21", "2021-07-28", "2021-04-15"])(
    "answers under the published Version %s, whichever document has the path (callers' reports)",
    async (version) => {
      const { call, id } = openLocation(sandbox);
      const { status, body } = await call("GET", "/accounts", undefined, { version });
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { message: "Fetched Accounts" },
      });
      const query = `?locationId=${id}`;
      const at = new URL(`/social-media-posting/category/queues/q${query}`, sandbox.url);
      const answer = await fetch(at, {
        headers: { version, authorization: "Bearer sandbox-token" },
      });
      expect([answer.status, await answer.json()]).toMatchObject([
        200,
        { results: { message: "Queue fetched successfully" } },
      ]);
    },
  );

  it("holds a request to the document of the Version that it names", async () => {
    const { call } = openLocation(sandbox);
    const [account] = (await call("GET", "/accounts")).body.results.accounts;
    const post = {
      accountIds: [account.id],
      userId: "u",
      type: "post",
      status: "draft",
      pinterestPostDetails: { title: "Big Martha" },
    };
    const refused = await call("POST", "/posts", post);
    expect([refused.status, refused.body.message]).toEqual([
      422,
      ["property pinterestPostDetails should not exist"],
    ]);
    const taken = await call("POST", "/posts", post, { version: "v3" });
    expect([taken.status, taken.body.message]).toEqual([201, "Created Post"]);
  });

  it("limits nothing, unless it is told to", async () => {
    const { call } = openLocation(sandbox);
    const { headers } = await call("GET", "/accounts");
    expect([...headers.keys()].filter((name) => name.startsWith("x-ratelimit"))).toEqual([]);
  });

  it.each(["http://localhost:5173", "http://127.0.0.1:8080", "https://[::1]:3000"])(
    "lets a page of this machine at %s read its answers",
    async (origin) => {
      const { headers } = await fetch(`${sandbox.url}/social-media-posting/abc/accounts`, {
        method: "OPTIONS",
        headers: { origin },
      });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("access-control-allow-headers")).toBe("*, authorization");
    },
  );

  it.each([
    "https://example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.nip.io",
    "null",
  ])("lets no page from elsewhere, such as %s, read them", async (origin) => {
    const { headers } = await fetch(`${sandbox.url}/locations/abc`, { headers: { origin } });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it.each(["rebound.example.com", "localhost.example.com:4010", "10.0.0.7:4010", "0.0.0.0"])(
    "answers 403 where a page's own name, such as %s, leads to this machine",
    async (host) => {
      const request = get(`${sandbox.url}/locations/abc`, {
        headers: { host, authorization: "Bearer sandbox-token", version: "2021-07-28" },
      });
      const [response] = (await once(request, "response")) as [IncomingMessage];
      expect(response.statusCode).toBe(403);
      response.resume();
    },
  );

  it("answers to each name of this machine", async () => {
    const { port } = new URL(sandbox.url);
    for (const host of ["localhost", `LOCALHOST:${port}`, "127.0.0.1:1", `[::1]:${port}`]) {
      const request = get(`${sandbox.url}/locations/abc`, {
        headers: { host, authorization: "Bearer sandbox-token", version: "2021-07-28" },
      });
      const [response] = (await once(request, "response")) as [IncomingMessage];
      expect([host, response.statusCode]).toEqual([host, 200]);
      response.resume();
    }
  });

  it("counts how often each operation was called for a location", async () => {
    const { id, call } = openLocation(sandbox);
    await call("GET", "/accounts");
    await call("GET", "/accounts");
    await call("POST", "/posts", {});
    await call("GET", `/locations/${id}`);
    await call("GET", "/nowhere");
    expect(await sandbox.requests(id)).toEqual({
      "accounts/list": 2,
      "posts/create": 1,
      "locations/get": 1,
    });
    expect(await sandbox.requests("untouched")).toEqual({});
  });
});

describe("startSandbox", () => {
  it("has no locations but its own, unless told to have any", async () => {
    await using other = await startSandbox({ locations: { tea: { name: "Tea House" } } });
    const look = async (id: string, headers = {}) => {
      const { call } = openLocation(other, id);
      const { status, body } = await call("GET", "/accounts", undefined, headers);
      return [status, body.message];
    };
    expect(await look(other.locationId)).toEqual([200, "Fetched Accounts"]);
    expect(await look("tea")).toEqual([200, "Fetched Accounts"]);
    const refused = "The token does not have access to this location.";
    expect(await look("typo")).toEqual([403, refused]);
    expect(await look("toString")).toEqual([403, refused]);
    expect((await openLocation(other, "typo").call("GET", "/locations/typo")).body).toEqual({
      statusCode: 403,
      message: refused,
      error: "Forbidden",
    });
    // Who may not speak at all learns nothing of what is there.
    expect(await look("typo", { authorization: "Bearer wrong" })).toEqual([
      401,
      "Invalid token: access token is invalid",
    ]);
    await expect(other.misbehave("typo", { lost: 1 })).rejects.toThrow(
      "the sandbox has no location typo",
    );
    await expect(other.requests("typo")).rejects.toThrow("the sandbox has no location typo");
  });

  it("takes accounts, a zone and a port, and can be stopped twice", async () => {
    const port = await findPort();
    const other = await startSandbox({
      anyLocation: true,
      port,
      timeZone: "Asia/Kathmandu",
      accounts: [{ platform: "threads", name: "Tea", originId: "77", oauthId: "abc" }],
    });
    expect(other.url).toBe(`http://127.0.0.1:${port}`);
    const { call } = openLocation(other, "tea");
    expect((await call("GET", "/locations/tea")).body.location.timezone).toBe("Asia/Kathmandu");
    expect((await call("GET", "/accounts")).body.results.accounts).toMatchObject([
      { id: "abc_tea_77", platform: "threads", name: "Tea", type: "profile", isExpired: false },
    ]);
    await other.stop();
    await other.stop();
    await expect(fetch(other.url)).rejects.toThrow("fetch failed");
  });

  it("has locations of their own names, zones and accounts, beside those that nobody named", async () => {
    const other = await startSandbox({
      anyLocation: true,
      timeZone: "Europe/Rome",
      locations: {
        tea: {
          name: "Tea House",
          timeZone: "Asia/Kathmandu",
          accounts: [{ platform: "threads", name: "Tea", originId: "77", oauthId: "abc" }],
        },
        milk: { name: "Milk Bar" },
      },
    });
    const look = async (id: string) => {
      const { call } = openLocation(other, id);
      const { name, timezone } = (await call("GET", `/locations/${id}`)).body.location;
      return [name, timezone, (await call("GET", "/accounts")).body.results.accounts.length];
    };
    expect(await look("tea")).toEqual(["Tea House", "Asia/Kathmandu", 1]);
    expect(await look("milk")).toEqual(["Milk Bar", "Europe/Rome", 9]);
    expect(await look("other")).toEqual(["Harbor Bakery", "Europe/Rome", 9]);
    await other.stop();
  });

  it("says what the sandbox printed if it cannot start", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    await expect(startSandbox({ anyLocation: true, port })).rejects.toThrow(
      /^the sandbox did not start:\nlisten EADDRINUSE/,
    );
    taken.close();
  });

  it("names the command that installs what is missing", async () => {
    const empty = await mkdtemp(join(tmpdir(), "sandbox-"));
    await cp(new URL("../", built), empty, { recursive: true });
    await writeFile(join(empty, "package.json"), '{ "type": "module" }');
    const { startSandbox: start } = await import(
      pathToFileURL(join(empty, "sandbox/start.js")).href
    );
    await expect(start()).rejects.toThrow(
      "npm install --save-dev @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0",
    );
    await rm(empty, { recursive: true });
  });

  it("shares nothing with another but a process, and stops alone", async () => {
    const [one, other] = await Promise.all([startSandbox(), startSandbox()]);
    const { call } = openLocation(one, one.locationId);
    await call("GET", "/accounts");
    const asked = ({ requests, locationId }: Sandbox) => requests(locationId);
    expect(await Promise.all([one, other].map(asked))).toEqual([{ "accounts/list": 1 }, {}]);
    await one.stop();
    await expect(one.requests(one.locationId)).rejects.toThrow("the sandbox has no location");
    expect((await fetch(other.url)).status).toBe(200);
    await other.stop();
  });

  it("lets its own process end when it is stopped, and not before", async () => {
    const script = `import { startSandbox } from ${JSON.stringify(built.href)};
      const first = await startSandbox(); await first.stop();
      const second = await startSandbox(); console.log(second.url); process.stdin.once("data", second.stop);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script]);
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    expect((await fetch(line.toString().trim())).status).toBe(200);
    expect(parent.exitCode).toBe(null);
    parent.stdin.end("stop\n");
    expect(await once(parent, "exit")).toEqual([0, null]);
  });

  it("leaves no process behind when its own process is killed", async () => {
    const script = `import { startSandbox } from ${JSON.stringify(built.href)}; console.log((await startSandbox()).url);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script]);
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const url = line.toString().trim();
    expect((await fetch(url)).status).toBe(200);
    parent.kill("SIGKILL");
    await expect.poll(() => fetch(url).then(String, () => "gone"), { timeout: 5000 }).toBe("gone");
  });
});

/** A port that is free. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
