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
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
const image = { url: "https://media.example/bread.png", type: "image/png" };
const all = { skip: "0", limit: "100" };

/** A location with the ids of its Facebook, Instagram and expired accounts, and a post for the first. */
async function open() {
  const { call } = openLocation(sandbox);
  const { accounts } = (await call("GET", "/accounts")).body.results;
  const [google, facebook, instagram, , expired, tiktok] = accounts.map(
    ({ id }: { id: string }) => id,
  );
  const post = {
    accountIds: [facebook],
    userId: "u1",
    type: "post",
    summary: "Hello",
    media: [] as object[],
  };
  const scheduled = { ...post, status: "scheduled", scheduleDate: "2031-05-01T13:00:00Z" };
  const create = async (body: object) => (await call("POST", "/posts", body)).body.results.post;
  const list = async (query: object = {}) =>
    (await call("POST", "/posts/list", { ...all, ...query })).body.results;
  return { call, create, list, google, facebook, instagram, expired, tiktok, post, scheduled };
}

describe("posts/create", () => {
  it("answers 201 with a scheduled post, its time in UTC (callers' reports)", async () => {
    const { call, facebook, scheduled } = await open();
    const answer = await call("POST", "/posts", scheduled);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      success: true,
      statusCode: 201,
      message: "Created Post",
      results: {
        post: {
          _id: objectId,
          parentPostId: uuid,
          source: "composer",
          summary: "Hello",
          status: "scheduled",
          accountIds: [facebook],
          displayDate: "2031-05-01T13:00:00.000Z",
          createdBy: "u1",
          deleted: false,
          channel: "public",
          isCommentSyncing: false,
          user: null,
          ogTagsDetails: {},
          postApprovalDetails: { approverUser: null, approvalStatus: "not_required" },
        },
      },
    });
  });

  it("reads platform google before a post is out, and has no id but _id; postId equals it (callers' reports)", async () => {
    const { create, post, scheduled } = await open();
    const made = await create(scheduled);
    expect(made.platform).toBe("google");
    expect(made.postId).toBe(made._id);
    expect(made).not.toHaveProperty("id");
    const draft = await create({ ...post, status: "draft" });
    expect(draft).not.toHaveProperty("postId");
    expect(draft).not.toHaveProperty("error");
  });

  it("reads an offset as the same moment in UTC", async () => {
    const { create, scheduled } = await open();
    const made = await create({ ...scheduled, scheduleDate: "2031-05-01T09:00:00-04:00" });
    expect(made.displayDate).toBe("2031-05-01T13:00:00.000Z");
  });

  it("makes one post for each account, which share a parentPostId (callers' reports)", async () => {
    const { create, list, google, facebook, scheduled } = await open();
    const { parentPostId } = await create({ ...scheduled, accountIds: [facebook, google] });
    const { posts, count } = await list();
    expect(count).toBe(2);
    expect(posts.map((post: Json) => [post.parentPostId, post.accountIds])).toEqual(
      expect.arrayContaining([
        [parentPostId, [facebook]],
        [parentPostId, [google]],
      ]),
    );
  });

  it("creates again what is sent again: there is no idempotency key (callers' reports)", async () => {
    const { create, list, scheduled } = await open();
    await create(scheduled);
    await create(scheduled);
    expect((await list()).count).toBe(2);
  });

  it("publishes now without results, so that no id is told (callers' reports)", async () => {
    const { call, list, facebook, post } = await open();
    const { status, body } = await call("POST", "/posts", { ...post, status: "published" });
    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      statusCode: 201,
      message: "Created Post",
      traceId: uuid,
    });
    const [published] = (await list({ type: "published" })).posts;
    expect(published).toMatchObject({
      status: "published",
      platform: "facebook",
      accountId: facebook,
      error: null,
      publishedAt: expect.any(String),
      previewLink: expect.stringContaining("https://example.com/"),
    });
    expect(published.postId).toMatch(/^\d+$/);
  });

  it("publishes at once what has a time but no status (seen on a live page)", async () => {
    const { call, list, scheduled } = await open();
    const { status: _, ...without } = scheduled;
    expect((await call("POST", "/posts", without)).body).not.toHaveProperty("results");
    expect((await list()).posts).toMatchObject([{ status: "published" }]);
  });

  it("drafts what has neither a time nor a status (one caller's report)", async () => {
    const { create, post } = await open();
    expect(await create(post)).toMatchObject({ status: "draft" });
  });

  it("publishes a scheduled post at its time", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create({
      ...scheduled,
      scheduleDate: new Date(Date.now() + 700).toISOString(),
    });
    const read = async () => (await call("GET", `/posts/${_id}`)).body.results.post;
    expect(await read()).toMatchObject({ status: "scheduled" });
    await expect
      .poll(read, { timeout: 5000 })
      .toMatchObject({ status: "published", platform: "facebook" });
  });

  it("accepts a post for an expired account, which fails at its time (callers' reports)", async () => {
    const { call, list, post, expired } = await open();
    expect(
      (await call("POST", "/posts", { ...post, accountIds: [expired], status: "published" }))
        .status,
    ).toBe(201);
    expect((await list()).posts).toMatchObject([
      { status: "failed", error: "Failed due to auth token" },
    ]);
  });

  it("sends for approval with an approver, and needs a time even then (callers' reports)", async () => {
    const { call, create, scheduled } = await open();
    const review = { ...scheduled, status: "in_review", postApprovalDetails: { approver: "boss" } };
    expect(await create(review)).toMatchObject({
      status: "in_review",
      postApprovalDetails: { approver: "boss", approvalStatus: "pending" },
    });
    const { scheduleDate: _, ...undated } = review;
    expect(await call("POST", "/posts", undated)).toMatchObject({
      status: 422,
      body: { message: ["scheduleDate should not be empty"] },
    });
    const list = { ...review, postApprovalDetails: { approver: ["boss"] } };
    expect((await call("POST", "/posts", list)).body.message).toEqual([
      "postApprovalDetails.approver must be a string",
    ]);
  });

  it("skips the checks of media for drafts, and echoes them (callers' reports)", async () => {
    const { call, create, post } = await open();
    const media = [{ url: "https://media.example/bread.png", type: "image" }];
    const { _id } = await create({ ...post, status: "draft", media });
    expect((await call("GET", `/posts/${_id}`)).body.results.post.media).toEqual(media);
    const { media: _, ...without } = post;
    expect(await create({ ...without, status: "draft" })).toMatchObject({
      status: "draft",
      media: [],
    });
  });

  it("keeps tags that are ids and drops names (callers' reports)", async () => {
    const { create, post } = await open();
    const tags = ["65f151c99bc2bf3aaf970d72", "bread"];
    expect((await create({ ...post, status: "draft", tags })).tags).toEqual([
      "65f151c99bc2bf3aaf970d72",
    ]);
  });

  it.each([
    [
      "a word for a media type",
      { media: [{ ...image, type: "image" }] },
      422,
      ["media.0.Invalid media format type"],
    ],
    [
      "an unknown media key",
      { media: [{ ...image, alt: "Bread" }] },
      422,
      ["media.0.property alt should not exist"],
    ],
    [
      "no media",
      { media: undefined },
      422,
      ["media must be an array with media objects or an empty array"],
    ],
    [
      "a time that is over",
      { scheduleDate: "2021-05-01T13:00:00Z" },
      422,
      ["scheduleDate must be after current date"],
    ],
    ["no accounts", { accountIds: [] }, 422, ["accountIds should not be empty"]],
    [
      "an account that is not connected",
      { accountIds: ["nobody"] },
      422,
      ["Invalid account id in accountIds list"],
    ],
    [
      "a wrong kind",
      { type: "pots" },
      422,
      ["Post Type must be one of the following values: - post, story, reel"],
    ],
    [
      "a comment in the wrong place",
      { ogTagsDetails: { followUpComment: "x" } },
      422,
      ["ogTagsDetails.property followUpComment should not exist"],
    ],
  ])("refuses %s (callers' reports)", async (_, change, status, message) => {
    const { call, scheduled } = await open();
    expect(await call("POST", "/posts", { ...scheduled, ...change })).toMatchObject({
      status,
      body: { message },
    });
  });

  it("refuses what a network does not take, but not in drafts (callers' reports)", async () => {
    const { call, scheduled, instagram, tiktok } = await open();
    const message = async (change: object) =>
      (await call("POST", "/posts", { ...scheduled, ...change })).body.message;
    expect(await message({ accountIds: [instagram] })).toBe(
      "Instagram Account, would require image or video",
    );
    expect(await message({ accountIds: [instagram], media: [image], type: "story" })).toBe(
      "Instagram Story will not support caption for publishing post directly",
    );
    expect(await message({ accountIds: [tiktok], media: [image] })).toBe(
      "Cannot read properties of undefined (reading 'toLowerCase')",
    );
    expect(await message({ accountIds: [instagram], status: "draft" })).toBe("Created Post");
  });
});

describe("posts/get", () => {
  it("answers 400 to an id that cannot be one (highlevel-api-docs issue 178), 404 to one that nothing has", async () => {
    const { call } = await open();
    expect(await call("GET", "/posts/abc")).toMatchObject({
      status: 400,
      body: {
        status: 400,
        options: {},
        message:
          "Argument passed in must be a single String of 12 bytes or a string of 24 hex characters",
        name: "BadRequestException",
        error: "Bad Request",
        statusCode: 400,
        traceId: uuid,
      },
    });
    expect((await call("GET", "/posts/65f151c99bc2bf3aaf970d72")).status).toBe(404);
  });
});

describe("posts/update", () => {
  it("replaces a post, and answers without it (callers' reports)", async () => {
    const { call, create, post, scheduled } = await open();
    const { _id } = await create({ ...scheduled, media: [image], followUpComment: "first" });
    const answer = await call("PUT", `/posts/${_id}`, {
      ...scheduled,
      summary: "Changed",
      media: [],
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { success: true, statusCode: 200, message: "Updated Post" },
    });
    expect(answer.body).not.toHaveProperty("results");
    // An empty list strips the media.
    expect((await call("GET", `/posts/${_id}`)).body.results.post).toMatchObject({
      summary: "Changed",
      media: [],
      accountIds: post.accountIds,
    });
  });

  it("refuses a part of a post, and what only the server sets (callers' reports)", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    const part = await call("PUT", `/posts/${_id}`, { type: "post", summary: "Changed" });
    expect(part.status).toBe(422);
    expect(part.body.message).toEqual(
      expect.arrayContaining([
        "accountIds must be an array with Account IDs",
        "userId should not be empty",
        "media must be an array with media objects or an empty array",
      ]),
    );
    const whole = { ...scheduled, _id, createdAt: "2026-01-01T00:00:00Z", deleted: false };
    expect((await call("PUT", `/posts/${_id}`, whole)).body.message).toEqual([
      "property _id should not exist",
      "property createdAt should not exist",
      "property deleted should not exist",
    ]);
    const postApprovalDetails = { approver: "u2", approverUser: null, approvalStatus: "pending" };
    expect(
      (await call("PUT", `/posts/${_id}`, { ...scheduled, postApprovalDetails })).body,
    ).toEqual(
      expect.objectContaining({
        statusCode: 422,
        message: ["postApprovalDetails.property approverUser should not exist"],
      }),
    );
  });

  it("turns a post into one of Google's where empty Google details are sent back (a caller's report)", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    const now = { ...scheduled, status: "published" };
    expect((await call("PUT", `/posts/${_id}`, { ...now, gmbPostDetails: {} })).status).toBe(200);
    expect((await call("GET", `/posts/${_id}`)).body.results.post.platform).toBe("google");
  });

  it("makes a draft of a scheduled post and schedules it again, at its time", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    const read = async () => {
      const { status, displayDate } = (await call("GET", `/posts/${_id}`)).body.results.post;
      return [status, displayDate];
    };
    await call("PUT", `/posts/${_id}`, { ...scheduled, status: "draft" });
    expect(await read()).toEqual(["draft", "2031-05-01T13:00:00.000Z"]);
    await call("PUT", `/posts/${_id}`, scheduled);
    expect(await read()).toEqual(["scheduled", "2031-05-01T13:00:00.000Z"]);
  });

  it("answers 404 for a post that was deleted", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    await call("DELETE", `/posts/${_id}`);
    expect((await call("PUT", `/posts/${_id}`, scheduled)).status).toBe(404);
  });

  it("moves a post only with scheduleTimeUpdated; a new time alone is ignored (callers' reports)", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    const read = async () => (await call("GET", `/posts/${_id}`)).body.results.post.displayDate;
    const moved = { ...scheduled, scheduleDate: "2031-06-01T13:00:00Z" };
    expect((await call("PUT", `/posts/${_id}`, moved)).status).toBe(200);
    expect(await read()).toBe("2031-05-01T13:00:00.000Z");
    await call("PUT", `/posts/${_id}`, { ...moved, scheduleTimeUpdated: true });
    expect(await read()).toBe("2031-06-01T13:00:00.000Z");
  });

  it("publishes a scheduled post now", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    await call("PUT", `/posts/${_id}`, { ...scheduled, status: "published" });
    const { post } = (await call("GET", `/posts/${_id}`)).body.results;
    expect(post).toMatchObject({ status: "published", platform: "facebook" });
  });

  it("turns a scheduled post into a draft where the status is left out (one caller's report)", async () => {
    const { call, create, scheduled } = await open();
    const { _id } = await create(scheduled);
    const { status: _, ...without } = scheduled;
    await call("PUT", `/posts/${_id}`, without);
    expect((await call("GET", `/posts/${_id}`)).body.results.post.status).toBe("draft");
  });

  it("schedules a draft, whose media are checked now (callers' reports)", async () => {
    const { call, create, post, scheduled } = await open();
    const { _id } = await create({ ...post, status: "draft" });
    const wrong = { ...scheduled, media: [{ ...image, type: "image" }] };
    expect((await call("PUT", `/posts/${_id}`, wrong)).body.message).toEqual([
      "media.0.Invalid media format type",
    ]);
    await call("PUT", `/posts/${_id}`, { ...scheduled, scheduleTimeUpdated: true });
    expect((await call("GET", `/posts/${_id}`)).body.results.post).toMatchObject({
      status: "scheduled",
      displayDate: "2031-05-01T13:00:00.000Z",
    });
  });

  it("does not edit what is published (callers' reports)", async () => {
    const { call, list, post, scheduled } = await open();
    await call("POST", "/posts", { ...post, status: "published" });
    const [{ _id }] = (await list()).posts;
    expect((await call("PUT", `/posts/${_id}`, scheduled)).status).toBe(400);
  });
});

describe("posts/delete", () => {
  it("removes a post once, then answers 404 (callers' reports)", async () => {
    const { call, create, list, scheduled } = await open();
    const { _id } = await create(scheduled);
    expect(await call("DELETE", `/posts/${_id}`)).toMatchObject({
      status: 200,
      body: { success: true, statusCode: 200, message: "Deleted Post", results: { postId: _id } },
    });
    expect((await call("DELETE", `/posts/${_id}`)).status).toBe(404);
    expect((await call("GET", `/posts/${_id}`)).status).toBe(404);
    expect((await list()).count).toBe(0);
    expect((await list({ type: "deleted" })).posts).toMatchObject([
      { _id, status: "deleted", deleted: true },
    ]);
  });

  it("leaves a published post in lists (callers' reports)", async () => {
    const { call, list, post } = await open();
    await call("POST", "/posts", { ...post, status: "published" });
    const [{ _id }] = (await list()).posts;
    expect((await call("DELETE", `/posts/${_id}`)).status).toBe(200);
    expect((await list()).posts).toMatchObject([{ _id, status: "published", deleted: false }]);
  });
});

describe("posts/bulk-delete", () => {
  it("removes at most 50 posts, none of them published (callers' reports)", async () => {
    const { call, create, list, post, scheduled } = await open();
    const made = [await create(scheduled), await create(scheduled)].map(({ _id }) => _id);
    await call("POST", "/posts", { ...post, status: "published" });
    const [published] = (await list({ type: "published" })).posts;
    const remove = (postIds: string[]) => call("POST", "/posts/bulk-delete", { postIds });
    expect(await remove([...made, published._id])).toMatchObject({
      status: 201,
      body: {
        success: true,
        statusCode: 201,
        results: { message: "Posts deleted successfully", deletedCount: 2 },
      },
    });
    expect((await list()).posts).toMatchObject([{ _id: published._id }]);
    expect((await remove(made)).status).toBe(404);
    expect((await remove([])).body.message).toEqual(["postIds should not be empty"]);
    const many = Array.from({ length: 51 }, () => "65f151c99bc2bf3aaf970d72");
    expect(await remove(many)).toMatchObject({
      status: 400,
      body: { message: "Cannot delete more than 50 posts at a time." },
    });
  });
});

describe("posts/list", () => {
  it("answers 201 with skip and limit alone, newest first, in pages (callers' reports)", async () => {
    const { call, create, list, scheduled } = await open();
    for (const day of ["01", "03", "02"])
      await create({ ...scheduled, scheduleDate: `2031-05-${day}T13:00:00Z` });
    expect((await call("POST", "/posts/list", all)).status).toBe(201);
    const dates = async (query: object) =>
      (await list(query)).posts.map(({ displayDate }: Json) => displayDate.slice(0, 10));
    expect(await dates({})).toEqual(["2031-05-03", "2031-05-02", "2031-05-01"]);
    expect(await dates({ skip: "1", limit: "1" })).toEqual(["2031-05-02"]);
    expect(await dates({ skip: "3" })).toEqual([]);
  });

  it("finds by status, accounts, kind and time; a time span leaves out undated drafts (callers' reports)", async () => {
    const { create, list, facebook, google, instagram, post, scheduled } = await open();
    await create({ ...post, status: "draft", summary: "draft" });
    await create({ ...scheduled, accountIds: [google], summary: "google" });
    await create({
      ...scheduled,
      accountIds: [instagram],
      media: [image],
      type: "reel",
      summary: "reel",
    });
    const found = async (query: object) =>
      (await list(query)).posts.map(({ summary }: Json) => summary).toSorted();
    expect(await found({})).toEqual(["draft", "google", "reel"]);
    expect(await found({ type: "draft" })).toEqual(["draft"]);
    expect(await found({ type: "scheduled" })).toEqual(["google", "reel"]);
    expect(await found({ type: "failed" })).toEqual([]);
    expect(await found({ accounts: `${facebook}, ${google}` })).toEqual(["draft", "google"]);
    expect(await found({ postType: "reel" })).toEqual(["reel"]);
    const span = { fromDate: "2031-05-01T00:00:00Z", toDate: "2031-05-02T00:00:00Z" };
    expect(await found(span)).toEqual(["google", "reel"]);
    expect(await found({ ...span, toDate: "2031-05-01T12:00:00Z" })).toEqual([]);
  });

  it("can be late, while a post can be read by its id (callers' reports)", async () => {
    const late = await startSandbox({ anyLocation: true, staleMs: 800 });
    const { call, account } = openLocation(late);
    const accountIds = [await account("harborbakery")];
    const made = await call("POST", "/posts", {
      accountIds,
      userId: "u1",
      type: "post",
      status: "draft",
    });
    const count = async () => (await call("POST", "/posts/list", all)).body.results.count;
    expect(await count()).toBe(0);
    expect((await call("GET", `/posts/${made.body.results.post._id}`)).status).toBe(200);
    await expect.poll(count, { timeout: 5000 }).toBe(1);
    await late.stop();
  });
});
