import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import {
  findRemains,
  importCsv,
  memoryLedger,
  removeRemains,
} from "highlevel-social-planner/import";
import { judge, retryPost, verifyImport } from "highlevel-social-planner/outcome";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const picture = "https://media.example.com/bread.jpg";
const file = new File(
  [
    `${header}\r\n2098-01-05 09:30:00,Fresh bread,,${picture},,\r\n2098-01-06 09:30:00,Cake,,,,\r\n`,
  ],
  "bread.csv",
);
const later = "2098-02-01T08:00:00.000Z";
/** What is there once the first row was posted again. */
const all = [
  "2098-01-05T14:30:00.000Z linkedin scheduled",
  "2098-01-06T14:30:00.000Z facebook scheduled",
  "2098-01-06T14:30:00.000Z linkedin scheduled",
  "2098-02-01T08:00:00.000Z facebook scheduled",
];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20, publishing: "failed" });
});
afterAll(() => sandbox.stop());

/** A location of which the first row failed on one account, and is scheduled on another. */
async function fail(locationId: string, via: "csv" | "posts" = "csv", approver?: string) {
  const { token, url: baseUrl, userId } = sandbox;
  const bind = (answer: (request: Request) => Promise<Response> = fetch) => {
    const send: typeof fetch = async (input, init) => answer(new Request(input, init));
    return createPlanner({ token, locationId, baseUrl, retry: false, fetch: send });
  };
  const planner = bind();
  const ledger = memoryLedger();
  const accountIds = ["facebook", "linkedin"];
  const accounts = (await planner.accounts.list()).results?.accounts ?? [];
  const chosen = accountIds.map((name) => accounts.find(({ platform }) => platform === name)!);
  const send = async (own: File = file) => {
    const ids = chosen.map(({ id = "" }) => id);
    const how = { userId, approver, ledger, via, schedule: true as const };
    const options = { file: own, accountIds: ids, ...how };
    let outcome;
    for await (const event of importCsv(planner, options))
      if (event.type === "finished") outcome = event.outcome;
    return outcome;
  };
  const list = async () => {
    const found = await planner.posts.list({ skip: "0", limit: "10" });
    const posts = found.results?.posts ?? [];
    const networkOf = (id = "") => chosen.find((one) => one.id === id)?.platform;
    return posts
      .map((one) => `${one.displayDate} ${networkOf(one.accountIds?.[0])} ${one.status}`)
      .toSorted();
  };
  expect(await send()).toBe(approver ? "approval" : "scheduled");
  const [record] = await ledger.list();
  const [account = {}] = chosen;
  const publish = async (row: number, summary: string) => {
    const isOwn = (one: { row: number; accountId: string }) =>
      one.row === row && one.accountId === account.id;
    const [id = ""] = record?.parts[0]?.posts?.find(isOwn)?.ids ?? [];
    await planner.posts.update({
      id,
      accountIds: [account.id ?? ""],
      userId,
      type: "post",
      status: "published",
      media: [],
      summary,
    });
    return id;
  };
  const id = await publish(1, "Fresh bread");
  /** What verify says of the first account's rows. */
  const verify = async () => {
    const records = await ledger.list();
    const options = { timeZone: "America/New_York", records };
    const told = await verifyImport(planner, records[0]!, accounts, options);
    const rows = told.posts
      .filter((one) => one.account.id === account.id)
      .map((one) => [one.post.row, one.state, one.change].filter(Boolean).join(" "));
    return [judge(told), ...rows];
  };
  const wanted = { mark: record?.mark ?? "", row: 1, account, utc: later };
  return { planner, bind, ledger, send, list, verify, publish, wanted, chosen, id };
}

function broken(): Response {
  throw new TypeError("fetch failed");
}

type Bind = Awaited<ReturnType<typeof fail>>["bind"];

const isMaking = ({ method, url }: Request) => method === "POST" && url.endsWith("/posts");

/** HighLevel makes a post, and its answer is lost in some way. */
function lose(bind: Bind, answer: () => Response) {
  return bind(async (request) => {
    const answered = await fetch(request);
    return isMaking(request) ? answer() : answered;
  });
}

/** HighLevel's lists do not show what is to go out at the new time. */
async function hide(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (!request.url.endsWith("/posts/list")) return answer;
  const { results, ...rest } = (await answer.json()) as {
    results: { posts: { displayDate: string }[] };
  };
  const posts = results.posts.filter(({ displayDate }) => displayDate !== later);
  return Response.json({ ...rest, results: { posts, count: posts.length } }, { status: 201 });
}

describe.concurrent("retryPost", () => {
  it("posts it again on that account alone, and a later import does not double it", async () => {
    const { planner, ledger, send, list, wanted } = await fail("retry");
    expect(await retryPost(planner, wanted, { ledger, dryRun: true })).toMatchObject({
      state: "found",
    });
    expect(await retryPost(planner, wanted, { ledger })).toMatchObject({
      state: "made",
      isLeft: false,
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
    });
    expect(await list()).toEqual(all);
    expect(await send()).toBe("scheduled");
    expect(await list()).toEqual(all);
    const posts = (await planner.posts.list({ skip: "0", limit: "10" })).results?.posts ?? [];
    const again = posts.find(({ displayDate }) => displayDate === later);
    // The ledger knows the picture, though the failed post had lost it.
    expect(again?.media?.map(({ url }) => url)).toEqual([picture]);
  });

  it.each(["Fresh bread", "Fresh bread!"])(
    "sends nothing once a later version of the plan sent the row, as %s",
    async (caption) => {
      const { planner, ledger, list, wanted } = await fail(`retry-later-${caption.length}`);
      const [record] = await ledger.list();
      const [part] = record?.parts ?? [];
      const entry = await ledger.open("sp-00000002");
      const rows = [{ ...part!.rows[0]!, utc: "2098-01-07T15:30:00.000Z", caption }];
      const savedAt = new Date(Date.now() + 1_000).toISOString();
      const sent = { ...part!, id: "i2", rows, savedAt, posts: [] };
      const versionOf = [record!.mark];
      await entry.save({ ...record!, mark: "sp-00000002", versionOf, parts: [sent] });
      await entry.close();
      const before = await list();
      await expect(retryPost(planner, wanted, { ledger })).rejects.toThrow(
        `row 1 of import ${record?.mark} on Harbor Bakery was sent again since, for 2098-01-07T15:30:00.000Z, as row 1 of import sp-00000002: retry that one where it failed; nothing was sent`,
      );
      expect(await list()).toEqual(before);
    },
  );

  it("asks for approval again where that was to be given", async () => {
    const { planner, ledger, wanted } = await fail("retry-approver", "csv", "user-2");
    const { id = "", approver } = await retryPost(planner, wanted, { ledger });
    const post = (await planner.posts.get({ id })).results?.post;
    expect([approver, post?.status, post?.postApprovalDetails?.approver]).toEqual([
      "user-2",
      "in_review",
      "user-2",
    ]);
  });

  it("is no other row of the import that says the same", async () => {
    const { planner, ledger, send, wanted } = await fail("retry-twin");
    const twins = `2098-01-05 09:30:00,Fresh bread,,${picture},,\r\n2098-01-06 09:30:00,Cake,,,,\r\n`;
    // A row more, and so an import of its own, which takes the others over.
    await send(new File([`${header}\r\n${twins}2098-01-08 09:30:00,Rye,,,,\r\n`], "bread.csv"));
    expect(await retryPost(planner, wanted, { ledger })).toMatchObject({ state: "made" });
  });

  it("sends nothing where the post did not fail, is unknown, or the time is over", async () => {
    const { planner, ledger, list, wanted, chosen } = await fail("retry-not");
    const [, linkedin = {}] = chosen;
    const before = await list();
    const retry = (change: object) => retryPost(planner, { ...wanted, ...change }, { ledger });
    await expect(retry({ account: linkedin })).rejects.toThrow(
      /^row 1 of import sp-\w+ on .+ is scheduled, not failed; nothing was sent$/,
    );
    await expect(retry({ row: 7 })).rejects.toThrow("HighLevel shows no post that surely is row 7");
    await expect(retry({ mark: "sp-00000000" })).rejects.toThrow("the ledger has no import");
    await expect(retry({ utc: "2026-01-01T00:00:00.000Z" })).rejects.toThrow(
      "is not a minute ahead",
    );
    expect(await list()).toEqual(before);
  });

  describe.each([
    ["a network that breaks", broken],
    ["a 500", () => Response.json({ statusCode: 500, message: "oops" }, { status: 500 })],
    ["an empty 201", () => new Response(null, { status: 201 })],
    ["a 204", () => new Response(null, { status: 204 })],
  ] as const)("whose answer is lost by %s", (name, answer) => {
    it.each(["csv", "posts"] as const)("sees in the list that it was made, via %s", async (via) => {
      const { bind, ledger, list, verify, send, wanted } = await fail(`retry-${via}-${name}`, via);
      expect(await retryPost(lose(bind, answer), wanted, { ledger })).toMatchObject({
        state: "made",
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        isLeft: false,
      });
      expect(await list()).toEqual(all);
      expect(await verify()).toEqual(["good", "1 kept retry", "2 scheduled"]);
      expect(await send()).toBe("scheduled");
      expect(await list()).toEqual(all);
    });
  });

  it("is in doubt as long as the list does not show it, and takes it up once it does", async () => {
    const { planner, bind, ledger, list, verify, send, wanted, id } = await fail("retry-late");
    const blind = bind(hide);
    const options = { ledger, patience: 300 };
    const lossy = bind(async (request) =>
      isMaking(request) ? fetch(request).then(broken) : hide(request),
    );
    expect(await retryPost(lossy, wanted, options)).toMatchObject({ state: "unknown" });
    expect(await retryPost(blind, wanted, options)).toMatchObject({ state: "unknown" });
    expect(await list()).toHaveLength(5);
    // It may be there, so nothing offers to send it again.
    await planner.posts.delete({ id });
    const records = await ledger.list();
    const zone = { timeZone: "America/New_York", records };
    const { posts } = await verifyImport(blind, records[0]!, [wanted.account], zone);
    expect(posts.find(({ post }) => post.row === 1)?.state).toBe("unknown");
    expect(await verify()).toEqual(["good", "1 kept retry", "2 scheduled"]);
    expect(await send()).toBe("scheduled");
    const dry = await retryPost(planner, wanted, { ...options, dryRun: true });
    expect(dry).toMatchObject({ state: "there", now: { displayDate: later }, post: undefined });
    expect(await retryPost(planner, wanted, options)).toMatchObject({ state: "there" });
    expect(await list()).toEqual(all);
  });

  it("takes up what an earlier one made, whatever time is asked for, and deletes the failed post", async () => {
    const { planner, bind, ledger, list, wanted, id } = await fail("retry-killed", "posts");
    const dead = bind(async (request) => {
      if (request.url.endsWith("/posts/list") && isMade) throw new TypeError("fetch failed");
      isMade ||= isMaking(request);
      const answer = await fetch(request);
      return isMaking(request) ? broken() : answer;
    });
    let isMade = false;
    await expect(retryPost(dead, wanted, { ledger })).rejects.toThrow("fetch failed");
    expect(await list()).toHaveLength(5);
    const other = { ...wanted, utc: "2098-02-02T08:00:00.000Z" };
    expect(await retryPost(planner, other, { ledger })).toMatchObject({
      state: "there",
      post: { _id: id },
      now: { displayDate: later, status: "scheduled" },
      isLeft: false,
    });
    expect(await list()).toEqual(all);
  });

  it("leaves the failed post where it cannot be deleted, which is no double, and deletes it when it is run again", async () => {
    const { planner, bind, ledger, list, verify, send, wanted } = await fail("retry-left");
    const stuck = bind(async (request) =>
      request.method === "DELETE" ? Response.json({}, { status: 403 }) : fetch(request),
    );
    expect(await retryPost(stuck, wanted, { ledger })).toMatchObject({
      state: "made",
      isLeft: true,
    });
    expect(await list()).toHaveLength(5);
    expect(await verify()).toEqual(["good", "1 kept retry", "2 scheduled"]);
    expect(await send()).toBe("scheduled");
    expect(await retryPost(planner, wanted, { ledger })).toMatchObject({
      state: "there",
      isLeft: false,
    });
    expect(await list()).toEqual(all);
  });

  it.each(["csv", "posts"] as const)(
    "is taken back by an undo, or is said to be unseen, via %s",
    async (via) => {
      const { planner, bind, ledger, list, wanted } = await fail(`retry-undo-${via}`, via);
      const lossy = bind(async (request) =>
        isMaking(request) ? fetch(request).then(broken) : hide(request),
      );
      await retryPost(lossy, wanted, { ledger, patience: 0 });
      const blind = await findRemains(bind(hide), wanted.mark, { ledger });
      expect(blind.unseen).toEqual([
        expect.stringMatching(/^row 1 was sent to .+ and HighLevel shows no post of it/),
      ]);
      const after = await removeRemains(planner, wanted.mark, { ledger });
      expect([after.posts, after.unseen]).toEqual([[], []]);
      expect(await list()).toEqual([]);
    },
  );

  it("keeps rows apart, of which one is in doubt", async () => {
    const { planner, bind, ledger, list, verify, publish, wanted } = await fail("retry-two");
    await publish(2, "Cake");
    const blind = bind(hide);
    const lossy = bind(async (request) =>
      isMaking(request) ? fetch(request).then(broken) : hide(request),
    );
    const options = { ledger, patience: 0 };
    expect(await retryPost(lossy, wanted, options)).toMatchObject({ state: "unknown" });
    const second = { ...wanted, row: 2, utc: "2098-02-02T08:00:00.000Z" };
    expect(await retryPost(blind, second, options)).toMatchObject({ state: "made" });
    expect(await retryPost(planner, wanted, options)).toMatchObject({ state: "there" });
    expect(await verify()).toEqual(["good", "1 kept retry", "2 kept retry"]);
    expect(await list()).toEqual([
      "2098-01-05T14:30:00.000Z linkedin scheduled",
      "2098-01-06T14:30:00.000Z linkedin scheduled",
      "2098-02-01T08:00:00.000Z facebook scheduled",
      "2098-02-02T08:00:00.000Z facebook scheduled",
    ]);
  });

  it("is made again where a person says that it is not there, and where it failed once more", async () => {
    const { planner, bind, ledger, list, verify, wanted } = await fail("retry-again");
    const lost = bind(async (request) => (isMaking(request) ? broken() : fetch(request)));
    const options = { ledger, patience: 0 };
    expect(await retryPost(lost, wanted, options)).toMatchObject({ state: "unknown" });
    const again = await retryPost(planner, wanted, { ...options, postAgain: true });
    expect(again).toMatchObject({ state: "made", isLeft: false });
    expect(await list()).toEqual(all);
    const { id = "" } = again;
    await planner.posts.update({
      id,
      accountIds: [wanted.account.id ?? ""],
      userId: sandbox.userId,
      type: "post",
      status: "published",
      media: [],
      summary: "Fresh bread",
    });
    expect((await verify())[1]).toMatch(/^1 failed/);
    const third = await retryPost(planner, wanted, { ...options, postAgain: true });
    expect(third).toMatchObject({ state: "made", isLeft: false });
    expect(third.id).not.toBe(id);
    expect(await list()).toEqual(all);
  });

  it("sends nothing where a post that it did not make says the same at that time", async () => {
    const { planner, ledger, list, wanted } = await fail("retry-elsewhere");
    const { results } = await planner.posts.create({
      accountIds: [wanted.account.id ?? ""],
      userId: sandbox.userId,
      type: "post",
      status: "scheduled",
      scheduleDate: later,
      summary: "Fresh bread",
      media: [{ url: picture, type: "image/jpeg" }],
    });
    await expect(retryPost(planner, wanted, { ledger })).rejects.toThrow(
      `post ${results?.post?._id} says the same at that time, and was not made from here`,
    );
    expect(await list()).toHaveLength(5);
  });

  it("is changed in HighLevel once a person moves what it made", async () => {
    const { planner, ledger, verify, wanted } = await fail("retry-moved");
    const { id = "" } = await retryPost(planner, wanted, { ledger });
    await planner.posts.update({
      id,
      accountIds: [wanted.account.id ?? ""],
      userId: sandbox.userId,
      type: "post",
      status: "scheduled",
      scheduleDate: "2098-03-01T08:00:00.000Z",
      scheduleTimeUpdated: true,
      summary: "Fresh bread",
      media: [{ url: picture, type: "image/jpeg" }],
    });
    expect(await verify()).toEqual(["attention", "1 changed highlevel", "2 scheduled"]);
  });

  it("keeps the failed post where HighLevel refuses the new one, and may be run again", async () => {
    const { planner, bind, ledger, list, wanted } = await fail("retry-refused");
    const picky = bind(async (request) =>
      request.method === "POST" && request.url.endsWith("/posts")
        ? Response.json({ message: ["too dry"], statusCode: 422 }, { status: 422 })
        : fetch(request),
    );
    expect(await retryPost(picky, wanted, { ledger })).toMatchObject({
      state: "refused",
      message: "too dry",
    });
    expect(await list()).toHaveLength(4);
    expect(await retryPost(planner, wanted, { ledger })).toMatchObject({ state: "made" });
    expect(await list()).toHaveLength(4);
  });
});
