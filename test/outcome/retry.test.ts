import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";
import { retryPost } from "highlevel-social-planner/outcome";
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

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20, publishing: "failed" });
});
afterAll(() => sandbox.stop());

/** A location of which the first row failed on one account, and is scheduled on another. */
async function fail(locationId: string) {
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
  const send = async () => {
    const ids = chosen.map(({ id = "" }) => id);
    const options = { file, accountIds: ids, userId, ledger, schedule: true as const };
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
  expect(await send()).toBe("scheduled");
  const [record] = await ledger.list();
  const [account = {}] = chosen;
  const own = record?.parts[0]?.posts?.find((one) => one.row === 1 && one.accountId === account.id);
  const [id = ""] = own?.ids ?? [];
  await planner.posts.update({
    id,
    accountIds: [account.id ?? ""],
    userId,
    type: "post",
    status: "published",
    media: [],
    summary: "Fresh bread",
  });
  const wanted = { mark: record?.mark ?? "", row: 1, account, utc: later };
  return { planner, bind, ledger, send, list, wanted, chosen, id };
}

describe("retryPost", () => {
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
    const all = [
      "2098-01-05T14:30:00.000Z linkedin scheduled",
      "2098-01-06T14:30:00.000Z facebook scheduled",
      "2098-01-06T14:30:00.000Z linkedin scheduled",
      "2098-02-01T08:00:00.000Z facebook scheduled",
    ];
    expect(await list()).toEqual(all);
    expect(await send()).toBe("scheduled");
    expect(await list()).toEqual(all);
    const posts = (await planner.posts.list({ skip: "0", limit: "10" })).results?.posts ?? [];
    const again = posts.find(({ displayDate }) => displayDate === later);
    // The ledger knows the picture, though the failed post had lost it.
    expect(again?.media?.map(({ url }) => url)).toEqual([picture]);
  });

  it("sends nothing where the post did not fail, is unknown, or the time is over", async () => {
    const { planner, ledger, list, wanted, chosen } = await fail("retry-not");
    const [, linkedin = {}] = chosen;
    const before = await list();
    const retry = (change: object) => retryPost(planner, { ...wanted, ...change }, { ledger });
    await expect(retry({ account: linkedin })).rejects.toThrow(
      /^row 1 of import sp-\w+ on .+ is scheduled, not failed; nothing was sent$/,
    );
    await expect(retry({ row: 7 })).rejects.toThrow("HighLevel shows no post of row 7");
    await expect(retry({ mark: "sp-00000000" })).rejects.toThrow("the ledger has no import");
    await expect(retry({ utc: "2026-01-01T00:00:00.000Z" })).rejects.toThrow(
      "is not a minute ahead",
    );
    expect(await list()).toEqual(before);
  });

  it("sends nothing a second time where nobody saw whether it was made", async () => {
    const { planner, bind, ledger, list, wanted } = await fail("retry-lost");
    const lossy = bind(async (request) => {
      const answer = await fetch(request);
      if (request.method === "POST" && request.url.endsWith("/posts"))
        throw new TypeError("fetch failed");
      return answer;
    });
    expect(await retryPost(lossy, wanted, { ledger })).toMatchObject({ state: "unknown" });
    const all = await list();
    expect(all).toHaveLength(5);
    await expect(retryPost(planner, wanted, { ledger })).rejects.toThrow(
      "whether row 1 was posted again before is not known: look in HighLevel",
    );
    expect(await list()).toEqual(all);
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
