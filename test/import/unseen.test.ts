import { randomUUID } from "node:crypto";
import { describe, expect, inject, it, vi } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, memoryLedger, removeRemains } from "highlevel-social-planner/import";
import { memoryHolds } from "highlevel-social-planner/outcome";
import { holdCount } from "../support/count.js";
import { nothing } from "./literals.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const [bread, rye] = ["03 08:00:00,Bread", "04 08:00:00,Rye"];
const accountName = "Harbor Bakery Ltd";

/** A location of its own, and one computer that imports versions of a file into it. */
async function connect(via: "csv" | "posts") {
  const { url, token } = inject("sandbox");
  const still = { retry: false, pace: false } as const;
  const setup = { token, locationId: randomUUID(), baseUrl: url, ...still };
  const planner = createPlanner(setup);
  const [ledger, holds, userId] = [memoryLedger(), memoryHolds(), "user-1"];
  const { results } = await planner.accounts.list();
  const account = results?.accounts?.find(({ name }) => name === accountName)?.id ?? "";
  const send = async (rows: readonly string[], by = planner, signal?: AbortSignal) => {
    const lines = rows.map((row) => `2098-07-${row},,,,`);
    const file = new File([`${[header, ...lines].join("\n")}\n`], "week.csv");
    const to = { accountIds: [account], userId, via, ledger, holds, patience: 1_000, signal };
    let [mark, outcome] = ["", ""];
    for await (const event of importCsv(by, { ...to, schedule: true, file }))
      if (event.type === "finished") ({ mark, outcome } = event);
    return { mark, outcome };
  };
  /** An import that dies once HighLevel has what makes its posts, before any answer. */
  const die = async (rows: readonly string[]) => {
    const death = new AbortController();
    const deadly = via === "posts" ? "/posts" : "";
    const dying: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      const isMaking = deadly
        ? request.method === "POST" && pathname.endsWith(deadly)
        : request.method === "PATCH" && pathname.includes("/csv/");
      const answer = await fetch(request);
      if (!isMaking) return answer;
      death.abort();
      throw new Error("killed");
    };
    const by = createPlanner({ ...setup, fetch: dying });
    await expect(send(rows, by, death.signal)).rejects.toThrow();
    await vi.waitFor(async () => expect(await list()).toHaveLength(rows.length), 10_000);
    const [{ mark } = { mark: "" }] = await ledger.list();
    return mark;
  };
  const read = async () => {
    const posts = [];
    for await (const post of planner.posts.list.all({})) posts.push(post);
    return posts;
  };
  const list = async () => (await read()).map(({ summary }) => summary ?? "").toSorted();
  const make = async (summary: string) => {
    const what = { userId: "user-2", type: "post", status: "scheduled", summary } as const;
    const when = { scheduleDate: "2098-07-03T12:00:00.000Z", media: [] };
    await planner.posts.create({ accountIds: [account], ...what, ...when });
  };
  /** A person gives a post other words and another time, so that nothing shows whose it was. */
  const rewrite = async (caption: string, summary: string) => {
    const post = (await read()).find((one) => one.summary === caption);
    const when = { scheduleDate: "2098-09-09T12:00:00.000Z", media: [] };
    const what = { userId: "user-2", type: "post", status: "scheduled", summary } as const;
    const id = post?._id ?? "";
    await planner.posts.update({ id, accountIds: [account], ...what, ...when });
  };
  const undo = (mark: string) => removeRemains(planner, mark, { ledger, holds, patience: 1_000 });
  return { send, die, list, make, rewrite, undo };
}

describe.concurrent("an undo of what an import never learned", () => {
  it.each(["csv", "posts"] as const)(
    "of a later version says what an earlier one sent and nothing shows (%s)",
    async (via) => {
      const { send, die, list, rewrite, undo } = await connect(via);
      const first = await die([bread]);
      await rewrite("Bread", "Her own words");
      const { mark } = await send(["03 08:00:00,Fresh bread", rye]);
      const why = `row 1 was sent to ${accountName}, and HighLevel shows no post of it that is surely ours`;
      const unseen = [`${why} (${first}, another version of the file)`];
      expect(await undo(mark)).toEqual({ ...nothing, unseen });
      expect(await undo(mark)).toEqual({ ...nothing, unseen });
      expect(await list()).toEqual(["Her own words"]);
    },
    20_000,
  );

  it("of a later version counts what an earlier one sent and is there as it was sent", async () => {
    const { send, die, list, undo } = await connect("posts");
    const first = await die([bread]);
    const { mark } = await send(["03 08:00:00,Fresh bread", rye]);
    expect(await undo(mark)).toEqual({ ...nothing, versions: [{ mark: first, posts: 1 }] });
    expect(await undo(first)).toEqual(nothing);
    expect(await list()).toEqual([]);
  });

  it.each(["csv", "posts"] as const)(
    "takes back what a later version found, which importing sends again (%s)",
    async (via) => {
      const { send, die, list, undo } = await connect(via);
      await die([bread]);
      const { mark } = await send([bread, rye]);
      expect(await undo(mark)).toEqual(nothing);
      expect(await undo(mark)).toEqual(nothing);
      expect((await send([bread, rye])).outcome).toBe("scheduled");
      expect(await list()).toEqual(["Bread", "Rye"]);
    },
    20_000,
  );

  it("deletes neither of two posts of which only one can be its own", async () => {
    const { die, list, make, undo } = await connect("posts");
    const mark = await die([bread]);
    await make("Bread");
    const alike = expect.stringMatching(/^post [0-9a-f]{24} says what row 1 says, and may be/);
    const why = `row 1 was sent to ${accountName}, and HighLevel shows no post of it that is surely ours`;
    expect(await undo(mark)).toEqual({ ...nothing, unseen: [why, alike, alike] });
    expect(await list()).toEqual(["Bread", "Bread"]);
  });
});

holdCount(6);
