import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createClient, createPlanner } from "../src/index.js";
import { startRecorder } from "./support/recorder.js";

const account = "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496";
const locationId = "ve9EPM428h8vShlRW1KT";

describe("createClient", () => {
  it("sends Set Accounts exactly as the page's own curl does", async () => {
    await using server = await startRecorder(() => ({
      status: 201,
      body: { success: true, statusCode: 201, message: "Accounts Set Successfully" },
    }));
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    const { data, response } = await client.POST(
      "/social-media-posting/{locationId}/set-accounts",
      {
        params: { path: { locationId } },
        body: {
          accountIds: [account],
          filePath:
            "o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv",
          rowsCount: 1,
          fileName: "test.csv",
          approver: "o6241QsiRwUIJHyjuhos",
          userId: "sdfdsfdsfEWEsdfsdsW32dd",
        },
      },
    );
    expect(response.status).toBe(201);
    expect(data).toEqual({ success: true, statusCode: 201, message: "Accounts Set Successfully" });
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request).toMatchObject({
      method: "POST",
      url: "/social-media-posting/ve9EPM428h8vShlRW1KT/set-accounts",
      headers: {
        authorization: "Bearer secret",
        version: "2021-07-28",
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": "Mozilla/5.0 (compatible; highlevel-social-planner)",
      },
      body:
        '{"accountIds":["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"],' +
        '"filePath":"o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv",' +
        '"rowsCount":1,"fileName":"test.csv","approver":"o6241QsiRwUIJHyjuhos","userId":"sdfdsfdsfEWEsdfsdsW32dd"}',
    });
  });

  it("gives a refusal back as error, and does not throw", async () => {
    await using server = await startRecorder(() => ({
      status: 422,
      body: {
        statusCode: 422,
        message: ["accountIds should not be empty"],
        error: "Unprocessable Entity",
      },
    }));
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    const { data, error, response } = await client.GET(
      "/social-media-posting/{locationId}/accounts",
      { params: { path: { locationId } } },
    );
    expect([data, response.status]).toEqual([undefined, 422]);
    expect(error).toEqual({
      statusCode: 422,
      message: ["accountIds should not be empty"],
      error: "Unprocessable Entity",
    });
  });

  it("lets no caller's header replace the token or the version", async () => {
    await using server = await startRecorder();
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    await client.GET("/social-media-posting/{locationId}/accounts", {
      params: { path: { locationId } },
      headers: { Authorization: "Bearer other", Version: "v3", "X-Mine": "kept" },
    });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: "Bearer secret",
      version: "2021-07-28",
      "x-mine": "kept",
    });
  });

  it("runs the caller's middleware", async () => {
    await using server = await startRecorder();
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    client.use({
      onRequest({ request }) {
        const copy = new Request(request);
        copy.headers.set("x-mine", "added");
        return copy;
      },
    });
    await client.GET("/social-media-posting/{locationId}/accounts", {
      params: { path: { locationId } },
    });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: "Bearer secret",
      "x-mine": "added",
    });
  });

  it.each(["", "services.leadconnectorhq.com", "//host", "ftp://host"])(
    "refuses the base URL %j",
    (baseUrl) => {
      expect(() => createClient({ token: "secret", baseUrl })).toThrow(
        "baseUrl must be an absolute URL",
      );
    },
  );

  it("reports a redirect and does not follow it", async () => {
    await using server = await startRecorder((request) =>
      request.url.endsWith("/accounts") ? { status: 307, headers: { location: "/elsewhere" } } : {},
    );
    const client = createClient({ token: "secret", baseUrl: server.baseUrl });
    const { response } = await client.GET("/social-media-posting/{locationId}/accounts", {
      params: { path: { locationId } },
    });
    expect([response.status, server.requests.length]).toEqual([307, 1]);
  });
});

describe("createPlanner", () => {
  const connect = (baseUrl: string) => createPlanner({ token: "secret", locationId, baseUrl });

  it("puts flat input in its places and encodes what stands in the path", async () => {
    await using server = await startRecorder();
    const planner = connect(server.baseUrl);
    await planner.csv.get({ id: "a/b ä%?#", skip: "0", limit: "5 &=+" });
    await planner.csv.deletePost({ csvId: "csv", postId: "post" });
    await planner.accounts.delete({ id: "x", companyId: "c", userId: "u", locationId: "other" });
    expect(server.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      [
        "GET",
        "/social-media-posting/ve9EPM428h8vShlRW1KT/csv/a%2Fb%20%C3%A4%25%3F%23?skip=0&limit=5%20%26%3D%2B",
        "",
      ],
      ["DELETE", "/social-media-posting/ve9EPM428h8vShlRW1KT/csv/csv/post/post", ""],
      ["DELETE", "/social-media-posting/other/accounts/x?companyId=c&userId=u", ""],
    ]);
  });

  it("sends a JSON body even where nothing is in it", async () => {
    await using server = await startRecorder();
    await connect(server.baseUrl).csv.finalize({ id: "csv" });
    expect(server.requests[0]).toMatchObject({
      method: "PATCH",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
  });

  it("passes a name that the document does not know, to the body or to the query where there is none", async () => {
    await using server = await startRecorder();
    const planner = connect(server.baseUrl);
    await planner.csv.finalize({ id: "csv", userId: "u", later: true } as { id: string });
    await planner.csv.get({ id: "csv", later: true } as { id: string });
    expect(server.requests.map(({ url, body }) => [url, body])).toEqual([
      ["/social-media-posting/ve9EPM428h8vShlRW1KT/csv/csv", '{"userId":"u","later":true}'],
      ["/social-media-posting/ve9EPM428h8vShlRW1KT/csv/csv?later=true", ""],
    ]);
  });

  it.each([
    ["a nameless Blob", new Blob(["a,b\r\n"]), "posts.csv", "text/csv"],
    [
      "a File",
      new File(["a,b\r\n"], "launch week.csv", { type: "text/csv" }),
      "launch week.csv",
      "text/csv",
    ],
    ["a File without a type", new File(["a,b\r\n"], "launch.csv"), "launch.csv", "text/csv"],
    [
      "a spreadsheet",
      new File(["a,b\r\n"], "x.xlsx", { type: "application/vnd.ms-excel" }),
      "x.xlsx",
      "application/vnd.ms-excel",
    ],
  ])("uploads %s as one part named file, with its name and type", async (_, file, name, type) => {
    await using server = await startRecorder(() => ({ status: 201 }));
    await connect(server.baseUrl).csv.upload({ file });
    const [request] = server.requests;
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(
      request?.headers["content-type"] ?? "",
    )?.[1];
    expect(boundary).toBeTruthy();
    expect(request?.body).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\na,b\r\n\r\n--${boundary}--\r\n`,
    );
  });

  it.each([
    ["an empty path value", { id: "" }, 'posts/get: id must be an id, not ""'],
    ["a dot", { id: "." }, 'posts/get: id must be an id, not "."'],
    ["two dots", { id: ".." }, 'posts/get: id must be an id, not ".."'],
    ["a missing one", {} as { id: string }, "posts/get: id must be an id, not left out"],
    ["a null", { id: null } as unknown as { id: string }, "posts/get: id must be an id, not null"],
    ["no location", { id: "x", locationId: "" }, 'posts/get: locationId must be an id, not ""'],
  ])("refuses %s before anything is sent", async (_, input, message) => {
    await using server = await startRecorder();
    await expect(connect(server.baseUrl).posts.get(input)).rejects.toThrow(new TypeError(message));
    expect(server.requests).toEqual([]);
  });

  it("refuses a call without a required argument before anything is sent", async () => {
    await using server = await startRecorder();
    const planner = connect(server.baseUrl);
    const incomplete = { accountIds: [account], rowsCount: 1, fileName: "x.csv" } as Parameters<
      typeof planner.csv.setAccounts
    >[0];
    await expect(planner.csv.setAccounts(incomplete)).rejects.toThrow(
      new TypeError("csv/set-accounts: filePath is required"),
    );
    await expect(planner.csv.list({} as { userId: string })).rejects.toThrow(
      new TypeError("csv/list: userId is required"),
    );
    await expect(planner.csv.upload({ file: "text" as unknown as Blob })).rejects.toThrow(
      new TypeError("csv/upload: file must be a Blob or a File"),
    );
    expect(server.requests).toEqual([]);
  });

  it("shows its token to nobody", async () => {
    await using server = await startRecorder(() => ({
      status: 401,
      body: { statusCode: 401, message: "Invalid JWT" },
    }));
    const planner = createPlanner({ token: "s3cr3t-t0ken", locationId, baseUrl: server.baseUrl });
    const error = await planner.accounts.list().catch((thrown: unknown) => thrown);
    const shown = [planner, error].map(
      (thing) => inspect(thing, { depth: 20, showHidden: true }) + JSON.stringify(thing),
    );
    expect(shown.join()).not.toContain("s3cr3t-t0ken");
    expect(shown.join()).toContain("Invalid JWT");
  });

  it.each(["", "two words", "line\nbreak", "Bearer x", "ü"])(
    "refuses the token %j without repeating it",
    async (token) => {
      await using server = await startRecorder();
      const error = await createPlanner({ token, locationId, baseUrl: server.baseUrl })
        .accounts.list()
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toBe(
        "TypeError: token must be the bare token: one word, without Bearer, spaces or line breaks",
      );
      expect(server.requests).toEqual([]);
    },
  );
});

describe(".all()", () => {
  const page = (from: number, length: number) =>
    Array.from({ length }, (_, index) => ({ _id: `post-${from + index}` }));

  it("pages by skip and limit until a page is empty, for a server may give fewer than asked", async () => {
    await using server = await startRecorder((_, index) => ({
      body: { results: { posts: page(index * 100, [100, 100, 30][index] ?? 0) } },
    }));
    const planner = createPlanner({ token: "secret", locationId, baseUrl: server.baseUrl });
    const ids = [];
    for await (const post of planner.posts.list.all({ type: "scheduled" })) ids.push(post._id);
    expect([ids.length, ids[0], ids[229]]).toEqual([230, "post-0", "post-229"]);
    expect(server.requests.map(({ body }) => body)).toEqual([
      '{"type":"scheduled","skip":"0","limit":"100"}',
      '{"type":"scheduled","skip":"100","limit":"100"}',
      '{"type":"scheduled","skip":"200","limit":"100"}',
      '{"type":"scheduled","skip":"230","limit":"100"}',
    ]);
  });

  it("goes on after a page shorter than asked where the count says that more follow", async () => {
    await using server = await startRecorder((_, index) => ({
      body: { results: { count: 70, posts: page(index * 50, index === 0 ? 50 : 20) } },
    }));
    const planner = createPlanner({ token: "secret", locationId, baseUrl: server.baseUrl });
    const rows = [];
    for await (const row of planner.csv.get.all({ id: "csv" })) rows.push(row);
    expect(rows).toHaveLength(70);
    expect(server.requests.map(({ url }) => url.split("?")[1])).toEqual([
      "skip=0&limit=100",
      "skip=50&limit=100",
    ]);
  });

  it.each([
    ["a list", [{ _id: "a" }], 1],
    ["one object", { _id: "a" }, 1],
    ["an empty object", {}, 0],
    ["nothing", undefined, 0],
  ])("reads imports sent as %s", async (_, csvs, count) => {
    await using server = await startRecorder(() => ({ body: { results: { csvs, count } } }));
    const planner = createPlanner({ token: "secret", locationId, baseUrl: server.baseUrl });
    const found = [];
    for await (const csv of planner.csv.list.all({ userId: "u" })) found.push(csv);
    expect(found).toHaveLength(count);
    expect(server.requests).toHaveLength(1);
  });
});
