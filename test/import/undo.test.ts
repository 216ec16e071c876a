import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import {
  findRemains,
  importCsv,
  memoryLedger,
  removeRemains,
} from "highlevel-social-planner/import";
import type { ImportRecord } from "highlevel-social-planner/import";
import { holdPosts, memoryHolds, resumePosts } from "highlevel-social-planner/outcome";
import { startSandbox } from "highlevel-social-planner/sandbox";
import { holdCount } from "../support/count.js";
import { nothing } from "./literals.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const file = new File([`${header}\r\n2098-01-05 09:30:00,Fresh bread,,,,\r\n`], "bread.csv");
const minute = "2098-01-05T14:30:00.000Z";

const sandbox = inject("sandbox");

interface How {
  readonly schedule?: boolean;
  readonly via?: "csv" | "posts";
}

/** A location into which the file is imported, and what the ledger has of it. */
async function importInto(
  locationId: string,
  how: How = {},
  { url, token, fetch }: { url: string; token: string; fetch?: typeof globalThis.fetch } = sandbox,
) {
  const planner = createPlanner({ token, locationId, baseUrl: url, fetch });
  const { results } = await planner.accounts.list();
  const account = results?.accounts?.find(({ name }) => name === "Harbor Bakery Ltd");
  const make = async (summary: string, status: "draft" | "scheduled" = "scheduled") => {
    const input = { userId: "u", type: "post", status, summary, scheduleDate: minute } as const;
    const answer = await planner.posts.create({
      ...input,
      accountIds: [account?.id ?? ""],
      media: [],
    });
    return answer.results?.post?._id;
  };
  const list = async () => {
    const found = await planner.posts.list({ skip: "0", limit: "10" });
    return found.results?.posts ?? [];
  };
  const ledger = memoryLedger();
  const holds = memoryHolds();
  const send = async () => {
    const options = { file, accountIds: ["Harbor Bakery Ltd"], userId: "u", ledger, holds, ...how };
    let outcome;
    for await (const event of importCsv(planner, { ...options, patience: 3_000 }))
      if (event.type === "finished") outcome = event.outcome;
    return outcome;
  };
  expect(await send()).toBe(how.schedule ? "scheduled" : "staged");
  const [{ mark } = { mark: "" }] = await ledger.list();
  const read = async () => (await ledger.list()).find((one) => one.mark === mark)!;
  /** What the ledger would have where the run was killed earlier. */
  const forget = async (change: (part: ImportRecord["parts"][number]) => object) => {
    const entry = await ledger.open(mark);
    const parts = entry.record!.parts.map((part) => ({ ...part, ...change(part) }));
    await entry.save({ ...entry.record!, parts });
    await entry.close();
  };
  const options = { ledger, holds, patience: 2_000 };
  const find = () => findRemains(planner, mark, options);
  const undo = () => removeRemains(planner, mark, options);
  return { planner, ledger, holds, mark, read, forget, make, list, send, find, undo };
}

/** A list of posts that goes on to tell what it told when it fell behind, until something is sent. */
function startBehind() {
  let [told, isBehind] = ["", false];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === "POST" && /\/(?:csv|posts)$/.test(request.url)) isBehind = false;
    const answer = await globalThis.fetch(request);
    if (!request.url.endsWith("/posts/list")) return answer;
    if (!isBehind) told = await answer.text();
    return new Response(told, { status: answer.status, headers: answer.headers });
  };
  return { fetch, fallBehind: () => void (isBehind = true) };
}

/** A person presses the button in the browser. */
const press = async ({ planner, read }: Awaited<ReturnType<typeof importInto>>) => {
  const id = (await read()).parts[0]?.id ?? "";
  await planner.csv.finalize({ id, userId: "u" });
  await expect
    .poll(async () => (await planner.csv.get({ id, skip: "0", limit: "1" })).results?.csv?.status)
    .toBe("completed");
};

const summaries = (posts: readonly { summary?: string }[]) => posts.map(({ summary }) => summary);

describe.concurrent("taking an import back", () => {
  it("deletes what is staged, and nothing is left", async () => {
    const { read, find, undo } = await importInto("undo-staged");
    const remains = await find();
    expect([remains.staged, remains.posts]).toEqual([[(await read()).parts[0]?.id], []]);
    expect(await undo()).toEqual(nothing);
    expect((await read()).parts[0]?.isUndone).toBe(true);
  });

  it("takes for posts, not for staged, what a person has scheduled", async () => {
    const world = await importInto("undo-pressed");
    await press(world);
    const remains = await world.find();
    expect([remains.staged, summaries(remains.posts)]).toEqual([[], ["Fresh bread"]]);
    expect(await world.list()).toHaveLength(1);
    expect(await world.undo()).toEqual(nothing);
    expect(await world.list()).toEqual([]);
  });

  it("deletes the posts that the ledger has, and reads back", async () => {
    const { make, list, find, undo } = await importInto("undo-scheduled", { schedule: true });
    await make("Somebody else's", "draft");
    expect((await find()).posts).toMatchObject([
      { row: 1, status: "scheduled", summary: "Fresh bread" },
    ]);
    expect(await undo()).toEqual(nothing);
    expect(summaries(await list())).toEqual(["Somebody else's"]);
  });

  it("sends the file again afterwards, without waiting", async () => {
    const { list, send, undo } = await importInto("undo-again", { schedule: true });
    await undo();
    expect(await send()).toBe("scheduled");
    expect(await list()).toHaveLength(1);
  });

  it.each(["csv", "posts"] as const)(
    "finds by what was sent via %s what a killed run did not learn, and no person's earlier post",
    async (via) => {
      const world = await importInto(`undo-killed-${via}`, { schedule: true, via });
      const since = new Date().toISOString();
      const { list, forget, find, undo, make, read } = world;
      const [own] = await list();
      await forget(({ creating }) =>
        creating
          ? {
              posts: [],
              creating: [{ row: 1, accountId: own?.accountIds?.[0], since: own?.createdAt }],
            }
          : { posts: undefined, isFinalized: undefined },
      );
      expect((await find()).posts).toMatchObject([{ id: own?._id, row: 1 }]);
      expect(await undo()).toEqual(nothing);
      expect(await list()).toEqual([]);
      // Now one that was there before anything was sent.
      await make("Fresh bread");
      await new Promise((done) => setTimeout(done, 4_500));
      const later = new Date().toISOString();
      await forget(({ creating }) => ({
        isUndone: undefined,
        posts: undefined,
        ...(creating
          ? { creating: [{ row: 1, accountId: own?.accountIds?.[0], since: later }] }
          : { assigningAt: later }),
      }));
      expect(since < later).toBe(true);
      const after = await undo();
      expect([after.posts, after.unseen]).toEqual([
        [],
        [expect.stringMatching(/^row 1 was sent to .+, and HighLevel shows no post of it/)],
      ]);
      expect(summaries(await list())).toEqual(["Fresh bread"]);
      expect((await read()).parts[0]?.isUndone).toBeUndefined();
    },
    20_000,
  );

  it("finds an import whose id was never learned", async () => {
    const { forget, undo, list } = await importInto("undo-nameless", { schedule: true });
    await forget(() => ({ id: undefined, posts: undefined, finalizingAt: undefined }));
    expect(await undo()).toEqual(nothing);
    expect(await list()).toEqual([]);
  });

  it("does not say that nothing is left where HighLevel may have taken a file", async () => {
    const { forget, undo } = await importInto("undo-lost");
    const since = new Date().toISOString();
    await forget(() => ({
      id: undefined,
      filePath: "elsewhere",
      fileName: "b.csv",
      assigningAt: since,
    }));
    expect((await undo()).unseen).toEqual([
      "HighLevel may have taken b.csv, and does not list it yet",
    ]);
  });

  it("takes out of a hold what is held as drafts, so that resume brings nothing back", async () => {
    const { planner, holds, list, find, undo } = await importInto("undo-held", { schedule: true });
    await holdPosts(planner, holds, { pause: 1 });
    expect((await find()).posts).toMatchObject([{ status: "draft", summary: "Fresh bread" }]);
    expect(await undo()).toEqual(nothing);
    expect(await list()).toEqual([]);
    expect(await resumePosts(planner, holds)).toEqual([]);
  });

  it("takes out of a hold what it deleted, so that resume brings nothing back", async () => {
    const { planner, holds, list, make, find, undo } = await importInto("undo-held-deleted", {
      schedule: true,
    });
    await make("Somebody else's");
    await holdPosts(refuseUpdates(planner), holds, { pause: 1 });
    expect(await list()).toEqual([]);
    const remains = await find();
    expect([remains.posts, summaries(remains.held)]).toEqual([[], ["Fresh bread"]]);
    expect(await undo()).toEqual(nothing);
    expect(summaries((await resumePosts(planner, holds)).map(({ post }) => post))).toEqual([
      "Somebody else's",
    ]);
    expect(summaries(await list())).toEqual(["Somebody else's"]);
  });

  it.each([true, false])(
    "deletes what a resume made anew, where the ledger learned its id: %s",
    async (isLearned) => {
      const world = await importInto(`undo-resumed-${isLearned}`, { schedule: true });
      const { planner, ledger, holds, list, undo, read } = world;
      await holdPosts(refuseUpdates(planner), holds, { pause: 1 });
      await resumePosts(planner, holds, isLearned ? { ledger } : {});
      const [post] = await list();
      expect((await read()).parts[0]?.posts?.[0]?.ids.includes(post?._id ?? "")).toBe(isLearned);
      expect(await undo()).toEqual(nothing);
      expect(await list()).toEqual([]);
    },
  );

  it("leaves alone what a person made by hand of a held post", async () => {
    const { planner, holds, list, make, undo } = await importInto("undo-by-hand", {
      schedule: true,
    });
    await holdPosts(refuseUpdates(planner), holds, { pause: 1 });
    const id = await make("Fresh bread");
    expect(await resumePosts(planner, holds)).toMatchObject([{ state: "back", id }]);
    await undo();
    expect(summaries(await list())).toEqual(["Fresh bread"]);
  });

  it("deletes what it changed in its place, and what it was to replace", async () => {
    const { planner, ledger, make, list, read, undo } = await importInto("undo-updated", {
      schedule: true,
    });
    const old = (await make("An earlier version")) ?? "";
    const edited = new File(
      [`${header}\r\n2098-01-05 09:30:00,Fresher bread,,,,\r\n`],
      "bread.csv",
    );
    const more = { accountIds: ["Harbor Bakery Ltd"], userId: "u", schedule: true as const };
    const options = { ...more, file: edited, ledger, answers: { update: true } };
    for await (const event of importCsv(planner, options))
      if (event.type === "finished") expect(event.outcome).toBe("scheduled");
    const records = await ledger.list();
    const second = records.find(({ mark }) => mark !== records[0]?.mark)!;
    const entry = await ledger.open(second.mark);
    const [part] = second.parts;
    await entry.save({ ...second, parts: [{ ...part!, replaced: [old] }] });
    await entry.close();
    // The first import's post is the second's by now.
    const versions = [{ mark: "sp-c4b7c7c4", posts: 1 }];
    expect(await undo()).toEqual({ ...nothing, versions });
    expect(await list()).toHaveLength(2);
    expect((await read()).parts[0]?.isUndone).toBe(true);
    expect(await removeRemains(planner, second.mark, { ledger })).toEqual(nothing);
    expect(await list()).toEqual([]);
  });

  it("looks again right before it deletes, for a person may be faster", async () => {
    const world = await importInto("undo-raced");
    const { ledger, mark, read, list } = world;
    const id = (await read()).parts[0]?.id ?? "";
    let looks = 0;
    const racing: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      const isStatus = pathname.endsWith(`/csv/${id}`) && searchParams.get("limit") === "1";
      // What it sees before is staged; then a person presses the button.
      if (isStatus && (looks += 1) === 2) await press(world);
      return fetch(request);
    };
    const { token, url: baseUrl } = sandbox;
    const planner = createPlanner({ token, locationId: "undo-raced", baseUrl, fetch: racing });
    const after = await removeRemains(planner, mark, { ledger });
    expect([after.staged, summaries(after.posts)]).toEqual([[], ["Fresh bread"]]);
    expect(await list()).toHaveLength(1);
  });

  it("waits for an import that is under way, and says so where it goes on", async () => {
    const slow = await startSandbox({ anyLocation: true, stepMs: 500 });
    const world = await importInto("undo-importing", {}, slow);
    const { planner, read, list, undo, find } = world;
    const id = (await read()).parts[0]?.id ?? "";
    await planner.csv.finalize({ id, userId: "u" });
    await slow.misbehave("undo-importing", { stepMs: 3_000 });
    expect((await find()).unseen).toContain(`import ${id} is still importing`);
    expect(await undo()).toEqual(nothing);
    expect(await list()).toEqual([]);
    await slow.stop();
  }, 60_000);

  it("names what is published, and does not call it undone", async () => {
    const { planner, list, undo, read } = await importInto("undo-published", { schedule: true });
    const [post] = await list();
    await planner.posts.update({
      id: post?._id ?? "",
      accountIds: post?.accountIds ?? [],
      userId: "u",
      type: "post",
      status: "published",
      media: [],
      summary: "Fresh bread",
    });
    expect(await undo()).toEqual({
      ...nothing,
      published: [
        {
          id: post?._id,
          row: 1,
          status: "published",
          summary: "Fresh bread",
          link: expect.stringMatching(/^https:/),
        },
      ],
    });
    expect((await read()).parts[0]?.isUndone).toBeUndefined();
  });

  it("deletes nothing of another location, and names the right one", async () => {
    const { ledger, mark, list } = await importInto("undo-here", { schedule: true });
    const { token, url: baseUrl } = sandbox;
    const elsewhere = createPlanner({ token, locationId: "undo-there", baseUrl });
    await expect(removeRemains(elsewhere, mark, { ledger })).rejects.toThrow(
      `import ${mark} went to location undo-here, not to undo-there; nothing was deleted`,
    );
    expect(await list()).toHaveLength(1);
  });

  it("waits for the location's turn", async () => {
    const { ledger, undo, list } = await importInto("undo-busy", { schedule: true });
    const turn = await ledger.open("undo-busy");
    await expect(undo()).rejects.toMatchObject({ code: "ledger_busy" });
    expect(await list()).toHaveLength(1);
    await turn.close();
  });

  it.each(["csv", "posts"] as const)(
    "knows by its id that a post is deleted which a list goes on to tell, and so does a later import (via %s)",
    async (via) => {
      const { fetch, fallBehind } = startBehind();
      const how = { schedule: true, via };
      const behind = await importInto(`undo-behind-${via}`, how, { ...sandbox, fetch });
      const [before] = await behind.list();
      fallBehind();
      expect(await behind.undo()).toEqual(nothing);
      expect(await behind.send()).toBe("scheduled");
      const posts = await behind.list();
      expect(posts.map(({ _id }) => _id === before?._id)).toEqual([false]);
    },
  );
});

type Planner = ReturnType<typeof createPlanner>;

/** The same location, in which no post can be updated, so that what is held is deleted. */
function refuseUpdates({ locationId = "" }: Planner): Planner {
  const { token, url: baseUrl } = sandbox;
  const refuse: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    return request.method === "PUT"
      ? Response.json({ message: ["no"], statusCode: 422 }, { status: 422 })
      : fetch(request);
  };
  return createPlanner({ token, locationId, baseUrl, fetch: refuse });
}

holdCount(21);
