import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { openLocation } from "./http.js";
import type { Json } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true });
});
afterAll(() => sandbox.stop());

const objectId = expect.stringMatching(/^[0-9a-f]{24}$/);

const readStatistics = (query: string, body: object, headers = {}) =>
  fetch(`${sandbox.url}/social-media-posting/statistics${query}`, {
    method: "POST",
    headers: {
      authorization: "Bearer sandbox-token",
      version: "2021-07-28",
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify(body),
  }).then(async (response) => ({
    status: response.status,
    body: (await response.json()) as Json,
  }));

describe("categories", () => {
  it("are listed in pages, and found by their name", async () => {
    const { call, id } = openLocation(sandbox);
    const { status, body } = await call("GET", "/categories");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      statusCode: 200,
      message: "Fetched Categories by Location ID",
      results: { count: 3 },
    });
    expect(body.results.categories.map(({ name }: Json) => name)).toEqual([
      "Announcements",
      "Offers",
      "Recipes",
    ]);
    expect(body.results.categories[0]).toMatchObject({
      _id: objectId,
      locationId: id,
      deleted: false,
    });
    const found = async (query: string) => (await call("GET", `/categories?${query}`)).body.results;
    expect(await found("skip=1&limit=1")).toMatchObject({
      categories: [{ name: "Offers" }],
      count: 3,
    });
    expect(await found("searchText=rec")).toMatchObject({
      categories: [{ name: "Recipes" }],
      count: 1,
    });
    expect(await found("searchText=none")).toEqual({ categories: [], count: 0 });
  });

  it("are read by their id", async () => {
    const { call } = openLocation(sandbox);
    const [first] = (await call("GET", "/categories")).body.results.categories;
    expect((await call("GET", `/categories/${first._id}`)).body.results.category).toEqual(first);
  });

  it("answer 200 with a sentence where the id is unknown, and misspell their name (callers' reports)", async () => {
    const { call } = openLocation(sandbox);
    expect(await call("GET", "/categories/65f151c99bc2bf3aaf970d72")).toMatchObject({
      status: 200,
      body: {
        success: true,
        statusCode: 200,
        message: "Fetched Catagory",
        results: { category: "Category not found" },
      },
    });
  });
});

describe("tags", () => {
  it("are listed, and looked up by their ids with 201 (callers' reports)", async () => {
    const { call, id } = openLocation(sandbox);
    const { tags, count } = (await call("GET", "/tags")).body.results;
    expect(count).toBe(3);
    expect(tags).toMatchObject([
      { _id: objectId, tag: "bread", locationId: id },
      { tag: "launch" },
      { tag: "summer" },
    ]);
    const details = await call("POST", "/tags/details", {
      tagIds: [tags[2]._id, "65f151c99bc2bf3aaf970d72"],
    });
    expect(details).toMatchObject({
      status: 201,
      body: { statusCode: 201, results: { tags: [{ tag: "summer" }], count: 1 } },
    });
  });

  it("are a sentence instead of a list where none is found (callers' reports)", async () => {
    const { call } = openLocation(sandbox);
    expect((await call("GET", "/tags?searchText=none")).body.results).toEqual({
      tags: "Tags not found for Location Id",
      count: 0,
    });
    const details = await call("POST", "/tags/details", { tagIds: ["65f151c99bc2bf3aaf970d72"] });
    expect(details.body.results).toEqual({ tags: "Tags not found", count: 0 });
  });
});

describe("statistics", () => {
  it("count published posts of the last seven days, with 201 and without success (callers' reports)", async () => {
    const { call, id } = openLocation(sandbox);
    const { accounts } = (await call("GET", "/accounts")).body.results;
    const [google, facebook] = accounts;
    for (const { id: account } of [google, facebook, facebook]) {
      await call("POST", "/posts", {
        accountIds: [account],
        userId: "u1",
        type: "post",
        status: "published",
        media: [],
      });
    }
    const profileIds = [google.profileId, facebook.profileId];
    const { status, body } = await readStatistics(`?locationId=${id}`, { profileIds });
    expect(status).toBe(201);
    expect(body).not.toHaveProperty("success");
    expect(body).not.toHaveProperty("statusCode");
    expect(body).toMatchObject({
      message: "Analytics Built Successfully",
      results: {
        totals: { posts: 3, likes: 0 },
        postPerformance: {
          posts: { google: [0, 0, 0, 0, 0, 0, 1], facebook: [0, 0, 0, 0, 0, 0, 2] },
        },
        breakdowns: { posts: { total: 3, platforms: { facebook: { value: 2, change: 0 } } } },
      },
    });
    expect(body.results.dayRange).toHaveLength(7);
    const some = await readStatistics(`?locationId=${id}`, { profileIds, platforms: ["google"] });
    expect(some.body.results.totals.posts).toBe(1);
  });

  it("want the location in the query: 401 without it, 422 in the body (callers' reports)", async () => {
    expect(await readStatistics("", { profileIds: ["p"] })).toMatchObject({
      status: 401,
      body: { message: "Location ID is required" },
    });
    expect(
      await readStatistics("?locationId=l", { profileIds: ["p"], locationId: "l" }),
    ).toMatchObject({
      status: 422,
      body: { message: ["property locationId should not exist"] },
    });
  });

  it("take at most 100 profiles (documented)", async () => {
    expect(
      (await readStatistics("?locationId=l", { profileIds: Array(101).fill("p") })).status,
    ).toBe(400);
  });
});

describe("accounts", () => {
  it("can be disconnected, once", async () => {
    const { call, account, id: locationId } = openLocation(sandbox);
    const id = await account("harbor.bakery");
    expect(await call("DELETE", `/accounts/${id}`)).toMatchObject({
      status: 200,
      body: { success: true, message: "Deleted Account", results: { locationId, id } },
    });
    expect((await call("DELETE", `/accounts/${id}`)).status).toBe(404);
    expect((await call("GET", "/accounts")).body.results.accounts).toHaveLength(8);
  });
});
