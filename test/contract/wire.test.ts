import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, createPlanner } from "../../src/index.js";
import type { Input, Planner, Version } from "../../src/index.js";
import { holdCount } from "../support/count.js";
import { startRecorder } from "../support/recorder.js";
import { calls } from "./calls.js";

let server: Awaited<ReturnType<typeof startRecorder>>;
beforeAll(async () => {
  server = await startRecorder();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What fetch itself adds to a request. */
const ofFetch = new Set([
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "sec-fetch-mode",
]);

async function record(
  act: (planner: Planner) => Promise<unknown>,
  locationId?: string,
  version?: Version,
) {
  const planner = createPlanner({
    version,
    token: "t0k-en_~+/=",
    locationId,
    baseUrl: server.baseUrl,
    pace: false,
    retry: false,
  });
  const before = server.requests.length;
  await act(planner as Planner);
  expect(server.requests).toHaveLength(before + 1);
  const request = server.requests[before];
  if (!request) throw new Error("nothing was sent");
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !ofFetch.has(name)),
  );
  return { ...request, headers };
}

const headers = {
  accept: "application/json",
  authorization: "Bearer t0k-en_~+/=",
  version: "2021-07-28",
  "user-agent": "Mozilla/5.0 (compatible; highlevel-social-planner)",
};

describe("the bytes of a call", () => {
  const json = Object.entries(calls).filter(([id]) => id !== "csv/upload");

  const each = (["2021-07-28", "v3"] as const).flatMap((spoken) =>
    json.map(([id, one]) => [id, spoken, one] as const),
  );
  it.each(each)("%s, spoken %s", async (_, spoken, { call, method, url, body, only }) => {
    const request = await record(call, undefined, spoken);
    const version = only ?? spoken;
    expect({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: request.body,
    }).toEqual({
      method,
      url,
      headers: {
        ...headers,
        version,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body: body ?? "",
    });
  });

  it("csv/upload", async () => {
    const request = await record(calls["csv/upload"].call);
    const { "content-type": type, ...rest } = request.headers;
    expect([request.method, request.url, rest]).toEqual(["POST", calls["csv/upload"].url, headers]);
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(String(type))?.[1];
    expect(boundary).toBeTruthy();
    expect(request.body).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="launch week.csv"\r\n` +
        `Content-Type: text/csv\r\n\r\na,ä\r\n\r\n--${boundary}--\r\n`,
    );
  });
});

describe("an upload", () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, value) => value));

  it("keeps every byte of the file", async () => {
    const file = new File([bytes], "all.csv", { type: "text/csv" });
    const request = await record(({ csv }) => csv.upload({ locationId: "l", file }));
    const head = request.bytes.indexOf("\r\n\r\n") + 4;
    expect(request.bytes.subarray(head, head + 256).equals(bytes)).toBe(true);
    expect(request.bytes.subarray(head + 256).toString()).toMatch(/^\r\n--[^\r\n]+--\r\n$/);
  });

  it("gives a nameless Blob a name and a type", async () => {
    const request = await record(({ csv }) =>
      csv.upload({ locationId: "l", file: new Blob(["x"]) }),
    );
    expect(request.body).toContain(
      'name="file"; filename="posts.csv"\r\nContent-Type: text/csv\r\n\r\nx\r\n',
    );
  });

  it("escapes what would end the file's name", async () => {
    const file = new File(["x"], 'a"b;c=d\r\né.csv', { type: "text/csv" });
    const request = await record(({ csv }) => csv.upload({ locationId: "l", file }));
    expect(request.body).toContain(
      'Content-Disposition: form-data; name="file"; filename="a%22b;c=d%0D%0Aé.csv"\r\n',
    );
  });

  it("goes out the same through the client", async () => {
    const client = createClient({ token: "t", baseUrl: server.baseUrl });
    const form = new FormData();
    form.append("file", new File(["x"], "y.csv", { type: "text/csv" }));
    const params = { path: { locationId: "l" } };
    await client.POST("/social-media-posting/{locationId}/csv", {
      params,
      body: { file: new File(["x"], "y.csv") },
    });
    await client.POST("/social-media-posting/{locationId}/csv", { params, body: form as never });
    const parts = server.requests
      .slice(-2)
      .map(({ body }) => body.split("\r\n").filter((line) => !line.startsWith("--")));
    const part = [
      'Content-Disposition: form-data; name="file"; filename="y.csv"',
      "Content-Type: text/csv",
      "",
      "x",
      "",
    ];
    expect(parts).toEqual([part, part]);
  });
});

describe("an argument", () => {
  it("that is left out or undefined is not sent", async () => {
    const { url } = await record(({ csv }) => csv.list({ userId: "u", skip: undefined }), "bound");
    expect(url).toBe("/social-media-posting/bound/csv?userId=u");
    const { body } = await record(
      ({ posts }) => posts.list({ skip: "0", limit: "1", type: undefined }),
      "bound",
    );
    expect(body).toBe('{"skip":"0","limit":"1"}');
  });

  it("that is empty is sent", async () => {
    const { url } = await record(({ tags }) => tags.list({ searchText: "" }), "bound");
    expect(url).toBe("/social-media-posting/bound/tags?searchText=");
  });

  it("that is a list is repeated in a query", async () => {
    const { url } = await record(
      ({ csv }) => csv.get({ id: "i", tags: ["a", "b c"] } as Input<"csv/get">),
      "bound",
    );
    expect(url).toBe("/social-media-posting/bound/csv/i?tags=a&tags=b%20c");
  });

  it("that is a location is bound in a body that needs it", async () => {
    const { url, body } = await record(({ queues }) => queues.list({ skip: 0, limit: 1 }), "bound");
    expect([url, body]).toEqual([
      "/social-media-posting/category/queues/list",
      '{"skip":0,"limit":1,"locationId":"bound"}',
    ]);
  });

  it("of the call wins over what is bound", async () => {
    const { url } = await record(
      ({ statistics }) => statistics.get({ locationId: "mine", profileIds: ["a"] }),
      "bound",
    );
    expect(url).toBe("/social-media-posting/statistics?locationId=mine");
  });

  it("that is a location is bound once, in the path, in the query, and in no body that does not name it", async () => {
    const inPath = await record(({ posts }) => posts.bulkDelete({ postIds: ["a"] }), "bound");
    expect([inPath.url, inPath.body]).toEqual([
      "/social-media-posting/bound/posts/bulk-delete",
      '{"postIds":["a"]}',
    ]);
    const inQuery = await record(
      ({ statistics }) => statistics.get({ profileIds: ["a"] }),
      "bound",
    );
    expect([inQuery.url, inQuery.body]).toEqual([
      "/social-media-posting/statistics?locationId=bound",
      '{"profileIds":["a"]}',
    ]);
  });

  it.each([
    ["csv/get", "a%2Fb", "a%252Fb"],
    ["csv/get", "..%2F..", "..%252F.."],
    ["csv/get", ":id", "%3Aid"],
    ["csv/get", "{id}", "%7Bid%7D"],
    ["csv/get", "a;b=c@d$e,f", "a%3Bb%3Dc%40d%24e%2Cf"],
  ])("in the path of %s is encoded exactly once: %j", async (_, id, segment) => {
    const { url } = await record(({ csv }) => csv.get({ id }), "bound");
    expect(url).toBe(`/social-media-posting/bound/csv/${segment}`);
  });
});

describe("a call that lacks what is required", () => {
  const none = {} as never;
  const file = { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n" };

  it.each<[string, (planner: Planner<"v3">) => Promise<unknown>]>([
    ["csv/set-accounts: userId is required", ({ csv }) => csv.setAccounts({ ...file } as never)],
    ["csv/finalize: userId is required", ({ csv }) => csv.finalize({ id: "i" } as never)],
  ])("never goes out where v3 is spoken: %s", async (message, call) => {
    const before = server.requests.length;
    const { baseUrl } = server;
    const planner = createPlanner({ token: "t", locationId: "l", baseUrl, version: "v3" });
    await expect(call(planner)).rejects.toThrow(new TypeError(message));
    expect(server.requests).toHaveLength(before);
  });

  it.each<[string, (planner: Planner) => Promise<unknown>]>([
    ["posts/list: skip is required", ({ posts }) => posts.list(none)],
    ["posts/create: accountIds is required", ({ posts }) => posts.create(none)],
    ["posts/update: accountIds is required", ({ posts }) => posts.update({ id: "i" } as never)],
    ["posts/bulk-delete: postIds is required", ({ posts }) => posts.bulkDelete(none)],
    ["csv/list: userId is required", ({ csv }) => csv.list(none)],
    ["csv/upload: file is required", ({ csv }) => csv.upload(none)],
    [
      "csv/upload: file must be a Blob or a File",
      ({ csv }) => csv.upload({ file: "a,b" } as never),
    ],
    ["csv/set-accounts: accountIds is required", ({ csv }) => csv.setAccounts(none)],
    ["csv/delete-post: csvId must be an id, not left out", ({ csv }) => csv.deletePost(none)],
    ["tags/details: tagIds is required", ({ tags }) => tags.details(none)],
    ["statistics/get: profileIds is required", ({ statistics }) => statistics.get(none)],
    ["google/start: userId is required", ({ google }) => google.start(none)],
    ["facebook/start: userId is required", ({ facebook }) => facebook.start(none)],
    ["instagram/start: userId is required", ({ instagram }) => instagram.start(none)],
    ["linkedin/start: userId is required", ({ linkedin }) => linkedin.start(none)],
    ["twitter/start: userId is required", ({ twitter }) => twitter.start(none)],
    ["tiktok/start: userId is required", ({ tiktok }) => tiktok.start(none)],
    [
      "tiktok-business/start: userId is required",
      ({ tiktokBusiness }) => tiktokBusiness.start(none),
    ],
    [
      "instagram/attach: pageId is required",
      ({ instagram }) => instagram.attach({ accountId: "a" } as never),
    ],
  ])("never goes out: %s", async (message, call) => {
    const before = server.requests.length;
    const planner = createPlanner({ token: "t", locationId: "l", baseUrl: server.baseUrl });
    await expect(call(planner)).rejects.toThrow(new TypeError(message));
    expect(server.requests).toHaveLength(before);
  });
});

describe("the link that starts a login", () => {
  const planner = createPlanner({ token: "s3cret", locationId: "bound" });

  it.each([
    ["google", planner.google.start.link],
    ["facebook", planner.facebook.start.link],
    ["instagram", planner.instagram.start.link],
    ["linkedin", planner.linkedin.start.link],
    ["twitter", planner.twitter.start.link],
    ["tiktok", planner.tiktok.start.link],
    ["tiktok-business", planner.tiktokBusiness.start.link],
  ])("of %s has every argument and no token", (network, link) => {
    expect(link({ userId: "u/ä b%?#&+", page: undefined, reconnect: "true" })).toBe(
      `https://services.leadconnectorhq.com/social-media-posting/oauth/${network}/start?userId=u%2F%C3%A4+b%25%3F%23%26%2B&reconnect=true&locationId=bound`,
    );
  });
});

describe("a base URL", () => {
  it.each(["/", "/proxy", "/proxy/"])(
    "that ends in %j is put before the path once",
    async (suffix) => {
      const client = createClient({ token: "t", baseUrl: server.baseUrl + suffix });
      await client.GET("/social-media-posting/{locationId}/accounts", {
        params: { path: { locationId: "l" } },
      });
      expect(server.requests.at(-1)?.url).toBe(
        `${suffix.replace(/\/$/, "")}/social-media-posting/l/accounts`,
      );
    },
  );

  it("is HighLevel's own unless another is given", async () => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => {
      urls.push(url);
      return Response.json({});
    };
    await createPlanner({ token: "t", locationId: "l", fetch }).accounts.list();
    await createClient({ token: "t", fetch }).GET("/social-media-posting/{locationId}/accounts", {
      params: { path: { locationId: "l" } },
    });
    const url = "https://services.leadconnectorhq.com/social-media-posting/l/accounts";
    expect(urls).toEqual([url, url]);
  });
});

describe("a call's own options", () => {
  it("add headers, and replace neither token nor Version", async () => {
    const own = {
      Authorization: "Bearer other",
      Version: "v3",
      Accept: "text/html",
      "X-Mine": "kept",
    };
    const request = await record(({ accounts }) => accounts.list({}, { headers: own }), "bound");
    expect(request.headers).toEqual({ ...headers, "x-mine": "kept" });
  });
});

holdCount(189);
