import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Behaviour, Fault, Sandbox } from "highlevel-social-planner/sandbox";
import { openLocation, upload } from "./http.js";
import type { Location } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 40 });
});
afterAll(() => sandbox.stop());

/** A location with faults, in which posts can be made and counted. */
async function open(...faults: Fault[]) {
  const { id, call, account } = openLocation(sandbox);
  const accountIds = [await account("Harbor Bakery Ltd")];
  await sandbox.misbehave(id, { faults });
  const draft = { summary: "Hi", type: "post", status: "draft", media: [], userId: "u1" };
  const create = () => call("POST", "/posts", { ...draft, accountIds });
  const list = () => call("POST", "/posts/list", { skip: "0", limit: "9" });
  const count = async () => {
    await sandbox.misbehave(id, { faults: [] });
    return (await list()).body.results.count as number;
  };
  return { id, call, create, list, count };
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** Schedules a post, for 2031 unless told otherwise; tells its id, and what was sent. */
async function schedule(
  call: Location["call"],
  accountId: string,
  media: object[],
  scheduleDate = "2031-05-01T13:00:00Z",
) {
  const body = {
    summary: "Hi",
    type: "post",
    status: "scheduled",
    scheduleDate,
    media,
    userId: "u1",
    accountIds: [accountId],
  };
  const made = await call("POST", "/posts", body);
  return { _id: made.body.results.post._id as string, body };
}

describe("a fault", () => {
  it.each<[string, Fault, number, number]>([
    ["answers 429 and does nothing", { kind: "limit" }, 429, 0],
    ["answers 500 and does nothing", { kind: "error" }, 500, 0],
    ["answers 500 and acts", { kind: "error", acts: true }, 500, 1],
    ["answers 502 and does nothing", { kind: "html" }, 502, 0],
    ["answers 502 and acts", { kind: "html", acts: true }, 502, 1],
    ["answers without results and acts", { kind: "no_results" }, 201, 1],
    ["answers late and acts", { kind: "delay", delayMs: 300 }, 201, 1],
  ])("%s", async (_, fault, status, posts) => {
    const { create, count } = await open(fault);
    expect((await create()).status).toBe(status);
    expect(await count()).toBe(posts);
  });

  it.each<[string, Fault, number, unknown, number]>([
    ["204 and does nothing", { kind: "answer", status: 204 }, 204, "", 0],
    ["204 and acts", { kind: "answer", status: 204, acts: true }, 204, "", 1],
    ["null and acts", { kind: "answer", status: 201, body: null, acts: true }, 201, null, 1],
    [
      "408 and acts",
      { kind: "answer", status: 408, body: { message: "Request Timeout" }, acts: true },
      408,
      { message: "Request Timeout" },
      1,
    ],
  ])("answers as it is told: %s", async (_, fault, status, body, posts) => {
    const { create, count } = await open(fault);
    expect(await create()).toMatchObject({ status, body });
    expect(await count()).toBe(posts);
  });

  it.each<[string, Fault, number]>([
    ["breaks the connection and does nothing", { kind: "reset" }, 0],
    ["breaks the connection and acts", { kind: "reset", acts: true }, 1],
    ["ends an answer in its middle and acts", { kind: "truncate" }, 1],
  ])("%s", async (_, fault, posts) => {
    const { create, count } = await open(fault);
    await expect(create()).rejects.toThrow(/fetch failed|terminated/);
    expect(await count()).toBe(posts);
  });

  it("sends what it is told: Retry-After, a page of HTML, an answer but for its results", async () => {
    const { list } = await open(
      { kind: "limit", retryAfter: 7 },
      { kind: "html", nth: 2 },
      { kind: "no_results", nth: 3 },
    );
    expect((await list()).headers.get("retry-after")).toBe("7");
    expect((await list()).body).toContain("<title>502 Bad Gateway</title>");
    expect((await list()).body).toEqual({
      success: true,
      statusCode: 201,
      message: "Fetched Posts",
    });
    expect((await list()).body.results).toEqual({ posts: [], count: 0 });
  });

  it("strikes the requests of its operation by their number, in its location only", async () => {
    const { create, list } = await open({ kind: "error", at: "posts/list", nth: 2, times: 2 });
    const other = await open();
    const seen = [];
    for (let number = 1; number <= 4; number++) {
      seen.push((await list()).status, (await create()).status);
      expect((await other.list()).status).toBe(201);
    }
    expect(seen).toEqual([201, 201, 500, 201, 500, 201, 201, 201]);
  });
});

/** An import in review, with its location. */
async function review(behaviour: Behaviour) {
  const { id: location, call, account } = openLocation(sandbox);
  await sandbox.misbehave(location, behaviour);
  const header =
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
  const file = upload(`${header}\r\n2031-07-01 09:00:00,One,,,,\r\n2031-07-02 09:00:00,Two,,,,`);
  const { results } = (await call("POST", "/csv", file)).body;
  const accountIds = [await account("Harbor Bakery Ltd")];
  const { body } = await call("POST", "/set-accounts", { ...results, accountIds, userId: "u1" });
  const id = body.results.csvId as string;
  const read = async () => (await call("GET", `/csv/${id}`)).body.results;
  const reach = (status: string) =>
    expect.poll(async () => (await read()).csv.status, { interval: 20 }).toBe(status);
  const list = async () =>
    (await call("POST", "/posts/list", { skip: "0", limit: "9" })).body.results.count;
  const finalize = async () => (await call("PATCH", `/csv/${id}`, { userId: "u1" })).status;
  return { location, call, rowsCount: results.rowsCount, id, read, reach, list, finalize };
}

describe("a location", () => {
  it("refuses a second finalizing, or doubles by it, or does nothing, as it is told", async () => {
    for (const [refinalize, status, posts] of [
      ["refuse", 400, 2],
      ["double", 200, 4],
      ["ignore", 200, 2],
    ] as const) {
      const { reach, finalize, list } = await review({ refinalize });
      await reach("in_review");
      await finalize();
      expect(await finalize()).toBe(status);
      await reach("completed");
      // The second one's posts come into being during a step of their own, which may end later.
      await expect.poll(list, { interval: 20 }).toBe(posts);
    }
  });

  it("finalizes late, and reads in_review until then", async () => {
    const { reach, read, finalize, list } = await review({ lateMs: 400 });
    await reach("in_review");
    await finalize();
    expect((await read()).csv.status).toBe("in_review");
    expect(await list()).toBe(0);
    await reach("completed");
    expect(await list()).toBe(2);
  });

  it("loses posts, fails, and stays on its way, as it is told", async () => {
    const lossy = await review({ lost: 1 });
    await lossy.reach("in_review");
    await lossy.finalize();
    await lossy.reach("completed");
    expect(await lossy.list()).toBe(1);
    const stuck = await review({ importing: "importing", stepMs: 1 });
    await stuck.reach("in_review");
    await stuck.finalize();
    await stuck.reach("importing");
    const unread = await review({ reading: "failed" });
    await unread.reach("failed");
  });

  it("counts header rows, names ids otherwise and lists one import, as it is told", async () => {
    const { rowsCount, id, call, reach, read } = await review({
      rowsCount: "lines",
      idName: "id",
      csvs: "object",
    });
    expect(rowsCount).toBe(3);
    await reach("in_review");
    expect((await read()).posts[0]).toHaveProperty("id");
    expect((await call("GET", "/csv?userId=u1")).body.results).toMatchObject({
      csvs: { id, status: "in_review" },
      count: 1,
    });
  });

  it("tells the time of a post in one field only, as it is told", async () => {
    const { call, id, account } = openLocation(sandbox);
    const { _id } = await schedule(call, await account("Harbor Bakery Ltd"), []);
    const read = async (times: "both" | "scheduleDate" | "displayDate") => {
      await sandbox.misbehave(id, { times });
      const { displayDate, scheduleDate } = (await call("GET", `/posts/${_id}`)).body.results.post;
      return [displayDate, scheduleDate];
    };
    const time = "2031-05-01T13:00:00.000Z";
    expect(await read("both")).toEqual([time, time]);
    expect(await read("scheduleDate")).toEqual([undefined, time]);
    expect(await read("displayDate")).toEqual([time, undefined]);
  });

  it("tells one of the media of what is scheduled, all of a draft's, as it is told", async () => {
    const { call, id, account } = openLocation(sandbox);
    const media = [1, 2, 3].map((number) => ({
      url: `https://media.example.com/${number}.jpg`,
      type: "image/jpeg",
    }));
    const { _id, body } = await schedule(call, await account("Harbor Bakery Ltd"), media);
    await sandbox.misbehave(id, { media: "first" });
    const read = async () =>
      (await call("GET", `/posts/${_id}`)).body.results.post.media.map(
        ({ url }: { url: string }) => url,
      );
    expect(await read()).toEqual(["https://media.example.com/1.jpg"]);
    await call("PUT", `/posts/${_id}`, { ...body, status: "draft" });
    expect(await read()).toEqual([
      "https://media.example.com/1.jpg",
      "https://media.example.com/2.jpg",
      "https://media.example.com/3.jpg",
    ]);
  });

  it("publishes what has no status when it is updated, as it is told", async () => {
    const { call, id, account } = openLocation(sandbox);
    const { _id, body } = await schedule(call, await account("Harbor Bakery Ltd"), []);
    await sandbox.misbehave(id, { statusless: "published" });
    const { status: _, ...statusless } = body;
    expect((await call("PUT", `/posts/${_id}`, statusless)).status).toBe(200);
    expect((await call("GET", `/posts/${_id}`)).body.results.post.status).toBe("published");
  });

  it("has a clock of its own, as it is told", async () => {
    const { call, id, account } = openLocation(sandbox);
    const { _id, body } = await schedule(call, await account("Harbor Bakery Ltd"), []);
    const clockMs = Date.parse("2031-05-01T12:59:00Z") - Date.now();
    await sandbox.misbehave(id, { clockMs });
    const { headers } = await call("GET", `/posts/${_id}`);
    expect(headers.get("date")).toMatch(/^Thu, 01 May 2031 12:59:\d\d GMT$/);
    const late = { ...body, scheduleDate: "2031-05-01T12:58:00Z" };
    expect((await call("POST", "/posts", late)).body.message).toEqual([
      "scheduleDate must be after current date",
    ]);
  });

  it("publishes or fails posts at their time, as it is told", async () => {
    const { call, id, account } = openLocation(sandbox);
    const { _id } = await schedule(call, await account("Harbor Bakery Ltd"), [], tomorrow());
    const read = async (publishing: "published" | "failed") => {
      await sandbox.misbehave(id, { clockMs: 2 * 86_400_000, publishing });
      return (await call("GET", `/posts/${_id}`)).body.results.post.status;
    };
    expect(await read("failed")).toBe("failed");
    expect(await read("published")).toBe("published");
  });

  it("lets a person schedule or delete an import, and connect the accounts again", async () => {
    const pressed = await review({});
    await pressed.reach("in_review");
    await sandbox.misbehave(pressed.location, { faults: [{ kind: "finalized" }] });
    await pressed.reach("completed");
    expect(await pressed.list()).toBe(2);
    const deleted = await review({ faults: [{ kind: "deleted", at: "csv/get" }] });
    expect((await deleted.call("GET", `/csv/${deleted.id}`)).status).toBe(404);
    const { call, id } = openLocation(sandbox);
    const before = (await call("GET", "/accounts")).body.results.accounts[0];
    await sandbox.misbehave(id, { faults: [{ kind: "reconnected" }] });
    const after = (await call("GET", "/accounts")).body.results.accounts[0];
    expect([after.id === before.id, after.originId === before.originId]).toEqual([false, true]);
  });
});
