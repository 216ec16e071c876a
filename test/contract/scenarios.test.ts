import { beforeAll, describe, expect, inject, it } from "vitest";
import { ApiError, createClient, createPlanner } from "../../src/index.js";
import type { Input, Planner } from "../../src/index.js";
import { holdCount } from "../support/count.js";

/** What somebody really does, word for word, against Prism; nothing here is looked up in the document. */
const locationId = "ve9EPM428h8vShlRW1KT";
const account = "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496";
const userId = "sdfdsfdsfEWEsdfsdsW32dd";

let planner: Planner;
beforeAll(() => {
  planner = createPlanner({
    token: "t",
    locationId,
    baseUrl: inject("prismUrl"),
    pace: false,
    retry: false,
  });
});

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error as ApiError,
  );

describe("the curl of HighLevel's page about Set Accounts", () => {
  const url = "/social-media-posting/ve9EPM428h8vShlRW1KT/set-accounts";
  const body = `{
  "accountIds": [
    "aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"
  ],
  "filePath": "o6241QsiRwUIJHyjuhos/social-planner-import/a6d04a26-0401-4e52-8f48-dbb274050fab.csv",
  "rowsCount": 1,
  "fileName": "test.csv",
  "approver": "o6241QsiRwUIJHyjuhos",
  "userId": "sdfdsfdsfEWEsdfsdsW32dd"
}`;
  const headers = {
    "Content-Type": "application/json",
    Accept: "application/json",
    Authorization: "Bearer <TOKEN>",
  };

  it("is answered as the page says, with the Version that the page requires", async () => {
    const response = await fetch(inject("prismUrl") + url, {
      method: "POST",
      headers: { ...headers, Version: "2021-07-28" },
      body,
    });
    expect([response.status, response.headers.get("sl-violations")]).toEqual([201, null]);
    expect(await response.json()).toEqual({
      success: true,
      statusCode: 201,
      message: "Accounts Set Successfully",
    });
  });

  it("is refused as it is printed, for it leaves the Version out", async () => {
    const response = await fetch(inject("prismUrl") + url, { method: "POST", headers, body });
    expect(response.status).toBe(422);
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toMatchObject([
      {
        location: ["request", "header"],
        code: "required",
        message: "Request header must have required property 'version'",
      },
    ]);
    expect(await response.json()).toEqual({
      statusCode: 422,
      message: ["Unprocessable Entity"],
      error: "Unprocessable Entity",
    });
  });

  it("is refused with the path to the file under another name, and says both", async () => {
    const wrong = body.replace("filePath", "filepath");
    const response = await fetch(inject("prismUrl") + url, {
      method: "POST",
      headers: { ...headers, Version: "2021-07-28" },
      body: wrong,
    });
    expect(response.status).toBe(422);
    expect(
      JSON.parse(response.headers.get("sl-violations") ?? "").map(
        ({ message }: { message: string }) => message,
      ),
    ).toEqual([
      "Request body must have required property 'filePath'",
      "Request body must NOT have additional properties; found 'filepath'",
    ]);
  });

  it("is the same call through the client and through the planner", async () => {
    const client = createClient({ token: "t", baseUrl: inject("prismUrl") });
    const through = await client.POST("/social-media-posting/{locationId}/set-accounts", {
      params: { path: { locationId } },
      body: JSON.parse(body),
    });
    const answer = { success: true, statusCode: 201, message: "Accounts Set Successfully" };
    expect([through.response.status, through.data]).toEqual([201, answer]);
    expect(await planner.csv.setAccounts(JSON.parse(body))).toEqual(answer);
  });
});

describe("a CSV import, from the file to its end", () => {
  it("is uploaded, assigned, read, pruned, finalized and deleted", async () => {
    const file = new File(
      ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content\r\n2026-12-01 10:00:00,Hello\r\n"],
      "week.csv",
      { type: "text/csv" },
    );
    const uploaded = await planner.csv.upload({ file });
    expect(uploaded).toMatchObject({ success: true, statusCode: 201, message: "Uploaded CSV" });
    const { filePath = "", rowsCount = 0, fileName = "" } = uploaded.results ?? {};
    expect([filePath, rowsCount, fileName]).toEqual([
      "omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv",
      6,
      "CSV Import Sample - CSV Import Sample.csv",
    ]);
    const set = await planner.csv.setAccounts({
      accountIds: [account],
      filePath,
      rowsCount,
      fileName,
      userId,
    });
    expect(set).toMatchObject({
      success: true,
      statusCode: 201,
      message: "Accounts Set Successfully",
    });

    const { results } = await planner.csv.list({ userId });
    const [first] = [results?.csvs].flat();
    expect(first).toMatchObject({ _id: "65f92e55cc884f0d0845e447", status: "completed" });

    const read = await planner.csv.get(
      { id: "65f92e55cc884f0d0845e447" },
      { headers: { Prefer: "example=RowErrors" } },
    );
    expect(read.results?.csv?.status).toBe("in_review");
    expect(
      read.results?.posts?.map(({ errorMessage }) => errorMessage).filter(Boolean),
    ).not.toEqual([]);

    const pruned = await planner.csv.deletePost({
      csvId: "65f92e55cc884f0d0845e447",
      postId: "65f92e55cc884f0d0845e4a1",
    });
    expect(pruned).toMatchObject({
      statusCode: 200,
      results: { postId: "65f92e55cc884f0d0845e4a1" },
    });
    const started = await planner.csv.finalize({ id: "65f92e55cc884f0d0845e447", userId });
    expect(started).toEqual({ success: true, statusCode: 200, message: "Updated Successfully" });
    const gone = await planner.csv.delete({ id: "65f92e55cc884f0d0845e447" });
    expect(gone.results?.csv?.status).toBe("deleted");
  });

  it("may be found in a list of one, of several, of none, or not in an empty object", async () => {
    const counts: Record<string, number> = {};
    for (const example of ["completed", "several", "empty", "empty_list"]) {
      const found = [];
      for await (const csv of planner.csv.list.all(
        { userId },
        { headers: { Prefer: `example=${example}` } },
      ))
        found.push(csv);
      counts[example] = found.length;
    }
    expect(counts).toMatchObject({ completed: 1, empty: 0, empty_list: 0 });
    expect(counts["several"]).toBeGreaterThan(1);
  });

  it("may name the import already when its accounts are set", async () => {
    const input = {
      accountIds: [account],
      filePath: "f.csv",
      rowsCount: 90,
      fileName: "f.csv",
      userId,
    };
    const named = await planner.csv.setAccounts(input, { headers: { Prefer: "example=named" } });
    expect(named.results?.csvId).toMatch(/^[0-9a-f]{24}$/);
  });

  it("is refused with missing headers named", async () => {
    const upload = planner.csv.upload(
      { file: new Blob(["a"]) },
      { headers: { Prefer: "code=400, example=HeadersNotMatching" } },
    );
    expect(await refusal(upload)).toMatchObject({
      status: 400,
      body: { code: "CSV_HEADERS_NOT_MATCHING", fileType: "CSV" },
      issues: [
        "CSV headers are not identical to sample file.",
        "missing headers: postAtSpecificTime (YYYY-MM-DD HH:mm:ss), content, link (OGmetaUrl)",
      ],
    });
  });
});

describe("a post, from draft to deleted", () => {
  const draft: Input<"posts/create"> = {
    accountIds: [account],
    userId,
    type: "post",
    status: "draft",
    summary: "Hello",
  };

  it("is created, read, scheduled, listed and deleted", async () => {
    const created = await planner.posts.create(draft, { headers: { Prefer: "example=draft" } });
    expect(created).toMatchObject({
      statusCode: 201,
      message: "Created Post",
      results: { post: { status: "draft" } },
    });
    const id = created.results?.post?._id ?? "";
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect((await planner.posts.get({ id })).results?.post?._id).toMatch(/^[0-9a-f]{24}$/);
    const time = { scheduleDate: "2026-12-01T15:00:00Z", scheduleTimeUpdated: true };
    expect(
      await planner.posts.update({ ...draft, id, status: "scheduled", media: [], ...time }),
    ).toEqual({ success: true, statusCode: 200, message: "Updated Post" });
    const listed = [];
    for await (const post of planner.posts.list.all({ type: "scheduled" })) listed.push(post._id);
    expect(listed).toEqual(["61bb16833b3f2791f9715be2", "65fac446d599990d1313c1dd"]);
    expect(await planner.posts.delete({ id })).toMatchObject({
      message: "Deleted Post",
      results: { postId: "65fac446d599990d1313c1dd" },
    });
  });

  it("has no id where it is published at once", async () => {
    const published = await planner.posts.create(
      { ...draft, status: "published", media: [] },
      { headers: { Prefer: "example=published_now" } },
    );
    expect(published).not.toHaveProperty("results");
  });

  it("cannot be deleted with fifty others, but with forty-nine", async () => {
    const postIds = Array.from(
      { length: 51 },
      (_, index) => `662791ee3f216822d7da${(4096 + index).toString(16)}`,
    );
    expect(
      (await planner.posts.bulkDelete({ postIds: postIds.slice(1) })).results.deletedCount,
    ).toBe(10);
    expect(await refusal(planner.posts.bulkDelete({ postIds }))).toMatchObject({
      status: 422,
      issues: ["Unprocessable Entity"],
    });
  });
});

describe("the statistics", () => {
  const profileIds = Array.from({ length: 101 }, () => "67a5a9aa776c837de4aa5b12");

  it("are of at most a hundred profiles", async () => {
    expect(await planner.statistics.get({ profileIds: profileIds.slice(1) })).toMatchObject({
      message: "Analytics Built Successfully",
    });
    expect(await refusal(planner.statistics.get({ profileIds }))).toMatchObject({ status: 422 });
  });

  it("want the location in the query and not in the body", async () => {
    const headers = {
      authorization: "Bearer t",
      version: "2021-07-28",
      "content-type": "application/json",
    };
    const response = await fetch(`${inject("prismUrl")}/social-media-posting/statistics`, {
      method: "POST",
      headers,
      body: JSON.stringify({ locationId, profileIds: profileIds.slice(100) }),
    });
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "");
    expect([
      response.status,
      violations.map(({ message }: { message: string }) => message),
    ]).toEqual([
      422,
      [
        "Request body must NOT have additional properties; found 'locationId'",
        "Request query must have required property 'locationid'",
      ],
    ]);
  });
});

describe("a social account", () => {
  it("is connected in three steps: an address to open, a choice, an account", async () => {
    const { url } = await planner.google.start({ userId });
    expect(new URL(url).protocol).toBe("https:");
    const { results } = await planner.google.list({ accountId: "658a9b6833b91e0ecb8f3958" });
    const [choice] = [results?.locations].flat();
    const attached = await planner.google.attach({
      accountId: "658a9b6833b91e0ecb8f3958",
      location: choice?.location,
      account: choice?.account,
    });
    expect(attached).toMatchObject({
      statusCode: 201,
      message: "Added Google Business Account",
      results: { platform: "google" },
    });
  });
});

describe("a token", () => {
  it("without the scope is refused with the scope that the call needs", async () => {
    const error = await refusal(
      planner.accounts.list({}, { headers: { Prefer: "code=401, example=MissingScope" } }),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.message).toBe(
      "accounts/list: 401 The token is not authorized for this scope; the token needs socialplanner/account.readonly",
    );
  });
});

holdCount(15);
