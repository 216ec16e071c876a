import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, createPlanner } from "../../src/index.js";
import type { Planner } from "../../src/index.js";
import { holdCount } from "../support/count.js";
import { startRecorder } from "../support/recorder.js";

/** What goes in comes out: read back from the socket by the platform's own parsers, never by the code under test. */
let server: Awaited<ReturnType<typeof startRecorder>>;
let planner: Planner;
let reply: unknown = {};
beforeAll(async () => {
  server = await startRecorder(() => ({ body: JSON.stringify(reply) }));
  planner = createPlanner({
    token: "t",
    locationId: "l",
    baseUrl: server.baseUrl,
    pace: false,
    retry: false,
  });
});
afterAll(() => server[Symbol.asyncDispose]());

const last = () => {
  const request = server.requests.at(-1);
  if (!request) throw new Error("nothing was sent");
  return request;
};
const runs = { numRuns: 200 };

/** Any text that a URL can hold: every character of Unicode but half a pair. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("%", "%2F", "+", "a b", "?", "#", "/", "\\", "..a", "null", "ä", "🥞", "\u0000"),
);
const id = text.filter((value) => !["", ".", ".."].includes(value));

describe("what goes in comes out", () => {
  it("in a path, each segment as one", async () => {
    const check = fc.asyncProperty(id, id, id, async (locationId, csvId, postId) => {
      await planner.csv.deletePost({ locationId, csvId, postId });
      const segments = last().url.split("/").map(decodeURIComponent);
      expect(segments).toEqual([
        "",
        "social-media-posting",
        locationId,
        "csv",
        csvId,
        "post",
        postId,
      ]);
    });
    await fc.assert(check, runs);
  });

  it("in a query, and nothing beside it", async () => {
    const check = fc.asyncProperty(
      fc.record({ searchText: text, skip: text, limit: text }, { requiredKeys: [] }),
      async (query) => {
        await planner.tags.list(query);
        const { searchParams, pathname } = new URL(last().url, "http://localhost");
        expect([pathname, Object.fromEntries(searchParams)]).toEqual([
          "/social-media-posting/l/tags",
          query,
        ]);
        expect(last().body).toBe("");
      },
    );
    await fc.assert(check, runs);
  });

  it("in a body, whatever its text and numbers, without what is undefined", async () => {
    const input = fc.record(
      {
        accountIds: fc.array(text),
        filePath: text,
        rowsCount: fc.oneof(
          fc.double({ noDefaultInfinity: true, noNaN: true }),
          fc.maxSafeInteger(),
        ),
        fileName: text,
        approver: fc.option(text, { nil: undefined }),
        userId: fc.option(text, { nil: undefined }),
      },
      { requiredKeys: ["accountIds", "filePath", "rowsCount", "fileName"] },
    );
    const check = fc.asyncProperty(input, async (body) => {
      await planner.csv.setAccounts(body);
      expect(JSON.parse(last().bytes.toString("utf8"))).toEqual(JSON.parse(JSON.stringify(body)));
      expect(last().body).not.toContain("undefined");
      const sent = Object.entries(body).filter(([, value]) => value !== undefined);
      expect(Object.keys(JSON.parse(last().body))).toEqual(sent.map(([key]) => key));
    });
    await fc.assert(check, runs);
  });

  it("in a body of any depth, with names that the document does not know", async () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `x${name}`);
    const check = fc.asyncProperty(
      fc.dictionary(key, fc.jsonValue(), { maxKeys: 5 }),
      async (extra) => {
        await planner.csv.finalize({ id: "i", ...extra });
        expect(last().body).toBe(JSON.stringify(extra));
      },
    );
    await fc.assert(check, runs);
  });

  it("in an upload, byte for byte, with the file's name and type", async () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((value) => !/["\r\n\0]/.test(value));
    const check = fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      name,
      fc.constantFrom("text/csv", "application/vnd.ms-excel"),
      async (bytes, fileName, type) => {
        await planner.csv.upload({ file: new File([Uint8Array.from(bytes)], fileName, { type }) });
        const { headers, bytes: body } = last();
        const form = await new Response(body, {
          headers: { "content-type": String(headers["content-type"]) },
        }).formData();
        const entries = [...form];
        expect(entries.map(([part]) => part)).toEqual(["file"]);
        const file = entries[0]?.[1] as File;
        expect([file.name, file.type, Buffer.from(await file.arrayBuffer()).equals(bytes)]).toEqual(
          [fileName, type, true],
        );
      },
    );
    await fc.assert(check, runs);
  });

  it("in a token and in a call's own headers", async () => {
    const word = fc.stringMatching(/^[\x21-\x7e]{1,60}$/);
    const check = fc.asyncProperty(word, word, async (token, own) => {
      const { accounts } = createPlanner({ token, locationId: "l", baseUrl: server.baseUrl });
      await accounts.list({}, { headers: { "X-Mine": own } });
      expect([
        last().headers.authorization,
        last().headers["x-mine"],
        last().headers["version"],
      ]).toEqual([`Bearer ${token}`, own, "2021-07-28"]);
    });
    await fc.assert(check, runs);
  });
});

describe("what the server says comes out", () => {
  it("as it is, unknown fields and values included, through planner and client", async () => {
    const client = createClient({ token: "t", baseUrl: server.baseUrl });
    const check = fc.asyncProperty(
      fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()),
      async (answer) => {
        reply = answer;
        const literal = JSON.parse(JSON.stringify(answer));
        expect(await planner.accounts.list()).toEqual(literal);
        const { data, error } = await client.GET("/social-media-posting/{locationId}/accounts", {
          params: { path: { locationId: "l" } },
        });
        expect([data, error]).toEqual([literal, undefined]);
      },
    );
    await fc.assert(check, { numRuns: 100 });
  });

  it("as a list without gap or double, whatever the size of its pages", async () => {
    const check = fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 25 }),
      fc.boolean(),
      async (total, limit, hasCount) => {
        await using pages = await startRecorder(({ body }) => {
          const { skip, limit: asked } = JSON.parse(body) as { skip: string; limit: string };
          const posts = Array.from({ length: total }, (_, index) => ({ _id: `p${index}` })).slice(
            Number(skip),
            Number(skip) + Number(asked),
          );
          return { status: 201, body: { results: { posts, ...(hasCount && { count: total }) } } };
        });
        const paging = createPlanner({
          token: "t",
          locationId: "l",
          baseUrl: pages.baseUrl,
          pace: false,
        });
        const ids: string[] = [];
        for await (const post of paging.posts.list.all({ limit: String(limit) }))
          ids.push(post._id);
        expect(ids).toEqual(Array.from({ length: total }, (_, index) => `p${index}`));
      },
    );
    await fc.assert(check, { numRuns: 60 });
  });
});

describe("a page that is no list", () => {
  it.each([
    ["one import", { csvs: { _id: "a" }, count: 1 }, ["a"]],
    ["an empty object", { csvs: {}, count: 0 }, []],
    ["an empty list", { csvs: [], count: 0 }, []],
    ["a sentence", { csvs: "CSVs not found", count: 0 }, []],
    ["nothing", {}, []],
  ])("is read where it is %s", async (_, results, ids) => {
    reply = { results };
    const found: (string | undefined)[] = [];
    for await (const csv of planner.csv.list.all({ userId: "u" })) found.push(csv._id);
    expect(found).toEqual(ids);
  });
});

describe("what cannot be right never goes out", () => {
  it("is a path value that is empty or made of dots, in any place", async () => {
    const wrong = fc.constantFrom("", ".", "..", undefined, null);
    const check = fc.asyncProperty(wrong, fc.integer({ min: 0, max: 2 }), async (value, place) => {
      const before = server.requests.length;
      const input = { locationId: "l", csvId: "c", postId: "p" };
      const broken = { ...input, [["locationId", "csvId", "postId"][place] ?? ""]: value };
      // A location that is not given is the one that is bound.
      const bound = createPlanner({ token: "t", baseUrl: server.baseUrl, pace: false });
      await expect(bound.csv.deletePost(broken)).rejects.toThrow(TypeError);
      expect(server.requests).toHaveLength(before);
    });
    await fc.assert(check, { numRuns: 40 });
  });
});

holdCount(14);
