import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";
import { fileHolds } from "highlevel-social-planner/node";
import {
  holdPosts as hold,
  HoldBusyError,
  memoryHolds,
  resumePosts,
} from "highlevel-social-planner/outcome";
import type { HoldRecord, ResumeOptions } from "highlevel-social-planner/outcome";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import {
  connect as connectTo,
  holdPosts,
  isCreate,
  isDelete,
  keep,
  schedule,
  states,
} from "./holding.js";
import type { Fetch } from "./holding.js";

let own: Sandbox;
beforeAll(async () => {
  own = await startSandbox({ anyLocation: true, stepMs: 20 });
});
afterAll(() => own.stop());

// HighLevel takes no drafts here, so that what is held is deleted.
const connect = (sandbox?: Sandbox) => connectTo(sandbox, { drafts: false });

const [monday, tuesday] = ["2098-01-06T14:30:00.000Z", "2098-01-07T09:00:00.000Z"];
const cover = { thumbnail: "https://media.example.com/cover.jpg" };
const bread = { url: "https://media.example.com/bread.jpg", type: "image/jpeg" } as const;

describe.concurrent("holdPosts and resumePosts", () => {
  it("empty a planner and fill it again, each post as it was", async () => {
    const { planner, make, list, detail } = connect();
    const tag = "66f0c0ffee00000000000001";
    const google = {
      gmbEventType: "EVENT",
      title: "Bake day",
      startDate: {
        startDate: { year: 2098, month: 2, day: 1 },
        startTime: { hours: 0, minutes: 5, seconds: 0 },
      },
      endDate: { endDate: { year: 2098, month: 2, day: 2 } },
    } as const;
    const video = { url: "https://media.example.com/d.mp4", type: "video/mp4", ...cover } as const;
    const tiktok = { privacyLevel: "SELF_ONLY", enableDuet: false } as const;
    const link = { metaLink: "https://example.com", metaImage: bread.url };
    await make({ at: monday, summary: "Bread", media: [{ ...bread, caption: "A loaf" }, bread] });
    await make({ at: monday, summary: "Link", on: "linkedin", ogTagsDetails: link, tags: [tag] });
    await make({ at: tuesday, summary: "Reel", on: "instagram", type: "reel", media: [video] });
    await make({ at: tuesday, summary: "Event", on: "google", gmbPostDetails: google });
    await make({
      at: tuesday,
      summary: "Dance",
      on: "tiktok",
      media: [video],
      tiktokPostDetails: tiktok,
    });
    await make({
      at: tuesday,
      summary: "Plain",
      on: "tiktok",
      media: [video],
      tiktokPostDetails: {},
    });
    await make({
      at: tuesday,
      summary: "Ask",
      status: "in_review",
      postApprovalDetails: { approver: "user-2" },
    });
    await make({ at: tuesday, summary: "Draft", status: "draft" });
    const all = [
      "2098-01-06T14:30:00.000Z facebook scheduled Bread",
      "2098-01-06T14:30:00.000Z linkedin scheduled Link",
      "2098-01-07T09:00:00.000Z facebook draft Draft",
      "2098-01-07T09:00:00.000Z facebook in_review Ask",
      "2098-01-07T09:00:00.000Z google scheduled Event",
      "2098-01-07T09:00:00.000Z instagram scheduled Reel",
      "2098-01-07T09:00:00.000Z tiktok scheduled Dance",
      "2098-01-07T09:00:00.000Z tiktok scheduled Plain",
    ];
    expect(await list()).toEqual(all);

    const { store } = keep();
    expect(states(await holdPosts(planner, store, { dryRun: true }))).toEqual(
      ["Ask", "Bread", "Dance", "Event", "Link", "Plain", "Reel"].map((name) => `${name} found`),
    );
    expect(await list()).toEqual(all);
    const held = await holdPosts(planner, store);
    expect(held.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => "held"));
    expect(await list()).toEqual(["2098-01-07T09:00:00.000Z facebook draft Draft"]);

    expect(states(await resumePosts(planner, store, { dryRun: true })).join()).toBe(
      "Ask ready,Bread ready,Dance ready,Event ready,Link ready,Plain ready,Reel ready",
    );
    expect(await list()).toHaveLength(1);
    const made = await resumePosts(planner, store);
    expect(made.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => "made"));
    expect(await list()).toEqual(all);
    expect(await detail("Bread")).toMatchObject({
      media: [{ ...bread, caption: "A loaf" }, bread],
      createdBy: "user-1",
      ogTagsDetails: {},
      gmbPostDetails: {},
    });
    expect(await detail("Link")).toMatchObject({ ogTagsDetails: link, tags: [tag], media: [] });
    expect(await detail("Reel")).toMatchObject({ type: "reel", media: [video] });
    expect(await detail("Event")).toMatchObject({ gmbPostDetails: google });
    expect(await detail("Dance")).toMatchObject({ tiktokPostDetails: tiktok });
    expect(await detail("Ask")).toMatchObject({
      postApprovalDetails: { approver: "user-2", approvalStatus: "pending" },
    });
  });

  it.each([
    ["a draft", { status: "draft" }, /is draft: schedule it there$/, "altered"],
    [
      "an hour late",
      { scheduleDate: "2098-01-06T15:30:00.000Z" },
      /at another time: move it there$/,
      "back",
    ],
  ])("do not say that a post is back that HighLevel makes %s", async (...row) => {
    const [, change, message, later] = row;
    const { planner, bind, make } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    const other = bind(async (request) => {
      if (request.method !== "POST" || !request.url.endsWith("/posts")) return fetch(request);
      const body = { ...((await request.json()) as object), ...change };
      const { url, method, headers } = request;
      return fetch(url, { method, headers, body: JSON.stringify(body) });
    });
    const [made] = await resumePosts(other, store);
    expect(made).toMatchObject({ state: "altered", message: expect.stringMatching(message) });
    expect(states(await resumePosts(planner, store))).toEqual([`Bread ${later}`]);
  });

  it("send nothing a second time", async () => {
    const { planner, make, list, sent } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    await resumePosts(planner, store);
    expect(sent).toHaveLength(1);
    const again = await resumePosts(planner, store);
    expect(states(again)).toEqual(["Bread back"]);
    expect(again[0]?.id).toMatch(/^[0-9a-f]{24}$/);
    expect(sent).toHaveLength(1);
    expect(await list()).toHaveLength(1);
    expect(await resumePosts(planner, memoryHolds())).toEqual([]);
  });

  it("can be repeated, hold after resume after hold", async () => {
    const { planner, make, list } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    await resumePosts(planner, store);
    await make({ at: tuesday, summary: "Cake" });
    expect(states(await holdPosts(planner, store))).toEqual(["Bread held", "Cake held"]);
    expect(await list()).toEqual([]);
    await resumePosts(planner, store);
    expect(await list()).toEqual([
      "2098-01-06T14:30:00.000Z facebook scheduled Bread",
      "2098-01-07T09:00:00.000Z facebook scheduled Cake",
    ]);
  });

  it("keep two posts of one minute apart that differ in their files alone", async () => {
    const { planner, make, list, sent } = connect();
    const { store } = keep();
    const cake = { ...bread, url: "https://media.example.com/cake.jpg" };
    for (const media of [[bread], [cake]])
      await make({ at: monday, on: "instagram", type: "story", media });
    await holdPosts(planner, store);
    // A third one by hand is no reason to keep one of ours back.
    const more = { ...bread, url: "https://media.example.com/more.jpg" };
    await make({ at: monday, on: "instagram", type: "story", media: [more] });
    await resumePosts(planner, store);
    expect([sent.length, (await list()).length]).toEqual([2, 3]);
  });

  it("take none of two posts that are wholly alike for the other", async () => {
    const { planner, bind, make, list } = connect();
    const { store } = keep();
    for (const summary of ["Bread", "Bread"]) await make({ at: monday, summary });
    await holdPosts(planner, store);
    let creates = 0;
    const picky = bind(async (request) =>
      isCreate(request) && ++creates === 2
        ? Response.json({ message: ["too much"], statusCode: 422 }, { status: 422 })
        : fetch(request),
    );
    expect(states(await resumePosts(picky, store))).toEqual(["Bread made", "Bread refused"]);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread back", "Bread made"]);
    expect(await list()).toHaveLength(2);
  });

  it("belong to one run at a time", async () => {
    const { planner, make, list, locationId } = connect();
    const store = memoryHolds();
    await make({ at: monday, summary: "Bread" });
    const other = await store.open(locationId);
    await expect(holdPosts(planner, store)).rejects.toThrow(HoldBusyError);
    await expect(resumePosts(planner, store)).rejects.toThrow(
      `another call in this process is at work on the hold of location ${locationId}; wait until it ends`,
    );
    expect(await list()).toHaveLength(1);
    await other.close();
    expect(await holdPosts(planner, store)).toHaveLength(1);
  });
});

describe.concurrent.each([
  ["before", false],
  ["after", true],
])("a crash %s a request is carried out, whichever it is,", (_, isCarriedOut) => {
  /** Dies at the nth request; at none where there are fewer. */
  const dieAt = (nth: number): { fetch: Fetch; isDead: () => boolean } => {
    let calls = 0;
    const die = async (request: Request) => {
      calls += 1;
      if (calls < nth) return fetch(request);
      if (calls === nth && isCarriedOut) await fetch(request);
      throw new TypeError("fetch failed");
    };
    return { fetch: die, isDead: () => calls >= nth };
  };
  const both = [
    "2098-01-06T14:30:00.000Z facebook scheduled Bread",
    "2098-01-07T09:00:00.000Z linkedin in_review Cake",
  ];
  const begin = async () => {
    const world = connect();
    await world.make({ at: monday, summary: "Bread" });
    const approval = { status: "in_review", postApprovalDetails: { approver: "user-2" } } as const;
    await world.make({ at: tuesday, summary: "Cake", on: "linkedin", ...approval });
    return { ...world, ...keep() };
  };

  it("loses no post of a hold", async () => {
    for (let nth = 1; ; nth += 1) {
      const { planner, bind, store, list } = await begin();
      const death = dieAt(nth);
      await holdPosts(bind(death.fetch), store).catch(() => {});
      expect(states(await holdPosts(planner, store))).toEqual(["Bread held", "Cake held"]);
      expect(await list()).toEqual([]);
      await resumePosts(planner, store);
      expect(await list()).toEqual(both);
      if (!death.isDead()) return expect(nth).toBeGreaterThan(10);
    }
  }, 120_000);

  it("loses and doubles no post of a resume", async () => {
    for (let nth = 1; ; nth += 1) {
      const { planner, bind, store, list } = await begin();
      const death = dieAt(nth);
      await holdPosts(planner, store);
      await resumePosts(bind(death.fetch), store, { patience: 200 }).catch(() => {});
      // What may have been sent is not sent again by itself.
      const again = { patience: 200, postAgain: true };
      const results = await resumePosts(planner, store, again);
      expect(results.map(({ id }) => id)).not.toContain(undefined);
      expect(await list()).toEqual(both);
      if (!death.isDead()) return expect(nth).toBeGreaterThan(5);
    }
  }, 120_000);
});

describe.concurrent("a post whose approver HighLevel does not name", () => {
  const strip = async (request: Request) => {
    const response = await fetch(request);
    const { status, headers } = response;
    const text = (await response.text()).replaceAll(
      /"postApprovalDetails":\{[^}]*\}/g,
      '"postApprovalDetails":null',
    );
    return new Response(text, { status, headers });
  };

  it("is not held, for it would go out without approval", async () => {
    const { bind, make, list } = connect();
    const approval = { status: "in_review", postApprovalDetails: { approver: "user-2" } } as const;
    await make({ at: monday, summary: "Ask", ...approval });
    const [held] = await holdPosts(bind(strip), keep().store);
    expect([held?.state, held?.message]).toEqual([
      "unsaid",
      "HighLevel does not tell who is to approve it",
    ]);
    expect(await list()).toEqual([`${monday} facebook in_review Ask`]);
  });

  it("is asked for again where the ledger knows whom", async () => {
    const { bind, list, accountOf } = connect();
    const { store } = keep();
    const ledger = memoryLedger();
    const to = { ledger, holds: store, accountIds: [await accountOf("facebook")] };
    await schedule(bind(strip), ["06 09:30:00,Ask"], { ...to, approver: "user-2" });
    const asked = await list();
    expect(asked).toEqual(["2098-01-06T14:30:00.000Z facebook in_review Ask"]);
    expect(states(await holdPosts(bind(strip), store, { ledger }))).toEqual(["Ask held"]);
    expect(await list()).toEqual([]);
    await resumePosts(bind(strip), store, { ledger });
    expect(await list()).toEqual(asked);
  });
});

describe.concurrent("holdPosts", () => {
  it("deletes nothing before all is saved, and goes on after a crash between", async () => {
    const { planner, make, list, sent } = connect();
    const { store, record } = keep((_, nth) => {
      if (nth === 1) throw new Error("power cut");
    });
    await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    await expect(holdPosts(planner, store)).rejects.toThrow("power cut");
    expect(record()?.posts.map(({ post }) => post.summary)).toEqual(["Bread", "Cake"]);
    expect(await list()).toHaveLength(2);
    // What was never deleted is not made again.
    expect(states(await resumePosts(planner, store))).toEqual(["Bread back", "Cake back"]);
    expect([sent.length, (await list()).length]).toEqual([0, 2]);
    await make({ at: tuesday, summary: "New" });
    expect(states(await holdPosts(planner, store))).toEqual([
      "Bread held",
      "Cake held",
      "New held",
    ]);
    expect(await list()).toEqual([]);
    await resumePosts(planner, store);
    expect(await list()).toHaveLength(3);
  });

  it("goes on after a crash in the middle of the deletes", async () => {
    const { planner, bind, make, list } = connect();
    const { store } = keep();
    for (const summary of ["One", "Two", "Three"]) await make({ at: monday, summary });
    let calls = 0;
    const dying = bind(async (request) => {
      if (isDelete(request)) calls += 1;
      if (calls > 1) throw new TypeError("fetch failed");
      return fetch(request);
    });
    await expect(holdPosts(dying, store)).rejects.toThrow("fetch failed");
    expect(await list()).toHaveLength(2);
    expect(states(await holdPosts(planner, store))).toEqual(["One held", "Three held", "Two held"]);
    expect(await list()).toEqual([]);
    await resumePosts(planner, store);
    expect(await list()).toEqual([
      "2098-01-06T14:30:00.000Z facebook scheduled One",
      "2098-01-06T14:30:00.000Z facebook scheduled Three",
      "2098-01-06T14:30:00.000Z facebook scheduled Two",
    ]);
  });

  it("says which post it cannot delete, and why, and deletes the others", async () => {
    const { bind, make, list } = connect();
    const { store } = keep();
    const id = await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    const stubborn = bind(async (request) =>
      isDelete(request) && request.url.includes(id)
        ? Response.json({ message: "not this one", statusCode: 400 }, { status: 400 })
        : fetch(request),
    );
    const results = await holdPosts(stubborn, store);
    expect(states(results)).toEqual(["Bread left", "Cake held"]);
    expect(results[0]?.message).toContain("not this one");
    expect(await list()).toEqual(["2098-01-06T14:30:00.000Z facebook scheduled Bread"]);
  });

  it("says what HighLevel made anew, takes it on the next run, and puts it back once", async () => {
    const { planner, bind, make, list } = connect();
    const { store, record } = keep();
    await make({
      at: monday,
      summary: "Bread",
      media: [bread],
      tags: ["66f0c0ffee00000000000001"],
    });
    let isRemade = false;
    const remaking = bind(async (request) => {
      const answer = await fetch(request);
      if (isDelete(request) && !isRemade) {
        isRemade = true;
        await make({ at: monday, summary: "Bread", media: [bread] });
      }
      return answer;
    });
    expect(states(await holdPosts(remaking, store, { anyway: true }))).toEqual([
      "Bread held",
      "Bread left",
    ]);
    expect(states(await holdPosts(planner, store, { anyway: true }))).toEqual(["Bread held"]);
    expect(record()?.posts.map(({ ids }) => ids.length)).toEqual([2]);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
    expect(await list()).toHaveLength(1);
    expect(record()?.posts[0]?.post.tags).toEqual(["66f0c0ffee00000000000001"]);
  });

  it("says what is made anew while it waits, and what of it goes out meanwhile", async () => {
    const { bind, make } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    let lists = 0;
    const remaking = bind(async (request) => {
      const answer = await fetch(request);
      if (isDelete(request))
        await make({ at: new Date(Date.now() + 2_000).toISOString(), summary: "At once" });
      // The first reading at the end is over with what is in progress.
      if (request.url.endsWith("/posts/list") && (lists += 1) === 5)
        await make({ at: monday, summary: "Late" });
      return answer;
    });
    const results = await hold(remaking, store, { pause: 2_200 });
    expect(states(results)).toEqual(["At once live", "Bread held", "Late left"]);
  });

  it("says what went out meanwhile, with its link, and never puts it back", async () => {
    const { planner, bind, make, list, sent } = connect();
    const { store } = keep();
    const at = Date.now() + 2_000;
    const id = await make({ at: new Date(at).toISOString(), summary: "Soon" });
    await make({ at: monday, summary: "Bread" });
    const slow = bind(async (request) => {
      if (isDelete(request)) await new Promise((done) => setTimeout(done, at + 50 - Date.now()));
      return fetch(request);
    });
    const results = await holdPosts(slow, store);
    expect(states(results)).toEqual(["Bread held", "Soon live"]);
    expect(results.find(({ state }) => state === "live")?.post.previewLink).toBe(
      `https://example.com/facebook/${id}`,
    );
    // Nor where the planner forgets it.
    const forgetful = bind(async (request) =>
      request.url.includes(id)
        ? Response.json({ message: "Post not found", statusCode: 404 }, { status: 404 })
        : fetch(request),
    );
    const early = { now: new Date(at - 3_600_000) };
    expect(states(await resumePosts(forgetful, store, early))).toEqual(["Bread made", "Soon back"]);
    expect(sent).toHaveLength(1);
    expect(await list()).toHaveLength(2);
    expect(states(await holdPosts(planner, store))).toEqual(["Bread held"]);
  });

  it("does not call safe what was deleted at its very time", async () => {
    const { planner, make } = connect();
    const { store } = keep();
    await make({ at: new Date(Date.now() + 2_000).toISOString(), summary: "Soon" });
    expect(states(await hold(planner, store, { pause: 2_200 }))).toEqual(["Soon due"]);
    expect(states(await holdPosts(planner, store))).toEqual(["Soon held"]);
  });

  it("finds what was just put back, though lists do not show it yet", async () => {
    const { planner, make, list, locationId } = connect(own);
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    await own.misbehave(locationId, { staleMs: 60_000 });
    await resumePosts(planner, store);
    expect(states(await holdPosts(planner, store))).toEqual(["Bread held"]);
    await own.misbehave(locationId, { staleMs: 0 });
    expect(await list()).toEqual([]);
  });
});

describe.concurrent("resumePosts", () => {
  it("finds a post whose answer was lost in the list", async () => {
    const { planner, bind, make, list, sent } = connect();
    const { store } = keep();
    for (const summary of ["One", "Two"]) await make({ at: monday, summary });
    await holdPosts(planner, store);
    let calls = 0;
    const lossy = bind(async (request) => {
      const answer = await fetch(request);
      if (isCreate(request) && ++calls === 1) throw new TypeError("fetch failed");
      return answer;
    });
    expect(states(await resumePosts(lossy, store)).map((state) => state.slice(4))).toEqual(
      expect.arrayContaining(["back", "made"]),
    );
    expect([sent.length, (await list()).length]).toEqual([2, 2]);
  });

  it("finds what it sent though HighLevel moved its files, and though its time is over", async () => {
    const { planner, bind, make, sent } = connect();
    const { store } = keep();
    await make({ at: monday, on: "instagram", type: "story", media: [bread] });
    await make({ at: monday, on: "linkedin", summary: "Bread" });
    await holdPosts(planner, store);
    let isLost = false;
    const lossy = bind(async (request) => {
      isLost ||= isCreate(request);
      const answer = await fetch(request);
      if (isLost) throw new TypeError("fetch failed");
      return answer;
    });
    await expect(resumePosts(lossy, store)).rejects.toThrow("fetch failed");
    const moving = bind(async (request) => {
      const answer = await fetch(request);
      const text = await answer.text();
      return new Response(text.replaceAll("media.example.com", "moved.example.com"), answer);
    });
    const later: ResumeOptions = { now: new Date("2098-01-06T15:00:00Z"), patience: 1 };
    expect(states(await resumePosts(moving, store, later))).toEqual(
      ["Bread back", " back"].toSorted(),
    );
    expect(sent).toHaveLength(2);
  });

  it("puts nothing back beside what another computer imported for it, until that is said", async () => {
    const { planner, bind, make, list, sent } = connect();
    const { store } = keep();
    const later = new Date(Date.parse(tuesday) + 3 * 3_600_000).toISOString();
    await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    await make({ at: tuesday, summary: "Tart", on: "linkedin" });
    await holdPosts(planner, store);
    expect(await list()).toEqual([]);
    // Another computer sends a newer version of the plan.
    const rye = await make({ at: monday, summary: "Rye bread" });
    const cake = await make({ at: later, summary: "Cake" });
    await make({ at: tuesday, summary: "Rolls", on: "linkedin" });
    const imported = bind(async (request) => {
      const answer = await fetch(request);
      const text = await answer.text();
      const isOf = (id: string, one: { _id?: string; id?: string }) => (one._id ?? one.id) === id;
      const tell = (_: string, value: unknown): unknown =>
        typeof value === "object" && value !== null && [rye, cake].some((id) => isOf(id, value))
          ? { ...value, source: "csv" }
          : value;
      return new Response(text && JSON.stringify(JSON.parse(text, tell)), answer);
    });
    const results = await resumePosts(imported, store);
    expect(states(results)).toEqual(["Bread replaced", "Cake replaced", "Tart made"]);
    expect(results.slice(0, 2).map(({ message }) => message)).toEqual([
      `post ${rye}, "Rye bread"`,
      `post ${cake}, "Cake"`,
    ]);
    expect(sent).toHaveLength(1);
    const again = await resumePosts(imported, store, { postAgain: true });
    expect(states(again)).toEqual(["Bread made", "Cake made", "Tart back"]);
  });

  it("does not send again by itself what may be there, however long nothing shows it", async () => {
    const { planner, bind, make, list, sent } = connect();
    const { store, record } = keep();
    await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    await holdPosts(planner, store);
    let calls = 0;
    const dead = bind(async (request) => {
      if (isCreate(request) && ++calls === 1) throw new TypeError("fetch failed");
      return fetch(request);
    });
    expect(states(await resumePosts(dead, store, { patience: 400 }))).toEqual([
      "Bread unknown",
      "Cake made",
    ]);
    expect(record()?.posts[0]).toMatchObject({ since: expect.any(String) });
    expect(sent).toHaveLength(2);
    // It looks as long as it may, and sends nothing meanwhile.
    const signal = AbortSignal.timeout(400);
    await expect(resumePosts(planner, store, { patience: 60_000, signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect([sent.length, (await list()).length]).toEqual([2, 1]);
    const still = await resumePosts(planner, store, { patience: 1 });
    expect(states(still)).toEqual(["Bread unknown", "Cake back"]);
    expect(sent).toHaveLength(2);
    const again = await resumePosts(planner, store, { patience: 1, postAgain: true });
    expect(states(again)).toEqual(["Bread made", "Cake back"]);
    expect([sent.length, (await list()).length]).toEqual([3, 2]);
  });

  it("sends nothing more where it is not known what became of one", async () => {
    const { planner, bind, make, list, sent } = connect();
    const { store } = keep();
    for (let nth = 10; nth <= 20; nth += 1) await make({ at: monday, summary: `Post ${nth}` });
    await holdPosts(planner, store);
    let creates = 0;
    const dead = bind(async (request) => {
      if (isCreate(request) && ++creates === 1) throw new TypeError("fetch failed");
      return fetch(request);
    });
    const results = states(await resumePosts(dead, store, { patience: 300 }));
    expect(results.map((line) => line.slice(8)).toSorted()).toEqual([
      ...Array.from({ length: 9 }, () => "made"),
      "ready",
      "unknown",
    ]);
    expect([sent.length, (await list()).length]).toEqual([10, 9]);
    await resumePosts(planner, store, { patience: 1, postAgain: true });
    expect([sent.length, (await list()).length]).toEqual([12, 11]);
  });

  it("writes down what it sends before it sends it, and finds it after a crash", async () => {
    const { planner, make, bind, list, sent } = connect();
    const { store, record } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    let before: HoldRecord | undefined;
    const dying = bind(async (request) => {
      if (before) throw new TypeError("fetch failed");
      if (isCreate(request)) before = record();
      const answer = await fetch(request);
      if (before) throw new TypeError("fetch failed");
      return answer;
    });
    await expect(resumePosts(dying, store)).rejects.toThrow("fetch failed");
    expect(before?.posts[0]?.since).toMatch(/^20/);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread back"]);
    expect([sent.length, (await list()).length]).toEqual([1, 1]);
  });

  it("keeps back what is past or a minute from it", async () => {
    const { planner, make, list, sent } = connect();
    const { store, record } = keep();
    await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    await holdPosts(planner, store);
    const late: ResumeOptions = { now: new Date("2098-01-06T14:29:00.001Z") };
    expect(states(await resumePosts(planner, store, late))).toEqual(["Bread past", "Cake made"]);
    expect(sent).toHaveLength(1);
    expect(await list()).toEqual(["2098-01-07T09:00:00.000Z facebook scheduled Cake"]);
    expect(record()?.posts[0]?.post).toMatchObject({ summary: "Bread", displayDate: monday });
    const just: ResumeOptions = { now: new Date("2098-01-06T14:29:00.000Z") };
    expect(states(await resumePosts(planner, store, just))).toEqual(["Bread made", "Cake back"]);
  });

  it("sends of what it read only what a request knows", async () => {
    const { planner, bind, make, list, detail } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread", media: [bread] });
    const talkative = bind(async (request) => {
      const answer = await fetch(request);
      const text = await answer.text();
      const more = '"size":9,"thumbnail":null,"caption":"","url":"https://media.example.com';
      return new Response(text.replaceAll('"url":"https://media.example.com', more), answer);
    });
    await holdPosts(talkative, store, { anyway: true });
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
    expect(await list()).toHaveLength(1);
    expect((await detail("Bread"))?.media).toEqual([bread]);
  });

  it("finds accounts that were connected again", async () => {
    const { planner, make, list, accountOf, locationId } = connect(own);
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    const old = await accountOf("facebook");
    await holdPosts(planner, store);
    await own.misbehave(locationId, { faults: [{ kind: "reconnected", at: "accounts/list" }] });
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
    expect(await accountOf("facebook")).not.toBe(old);
    expect(await list()).toEqual(["2098-01-06T14:30:00.000Z facebook scheduled Bread"]);
  });

  it.each([
    ["gone", (accounts: { id: string }[], id: string) => accounts.filter((one) => one.id !== id)],
    [
      "expired",
      (accounts: { id: string }[], id: string) =>
        accounts.map((one) => (one.id === id ? { ...one, isExpired: true } : one)),
    ],
  ])("keeps back what was on an account that is %s", async (_, change) => {
    const { planner, bind, make, sent, accountOf } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await make({ at: monday, summary: "Link", on: "linkedin" });
    await holdPosts(planner, store);
    const id = await accountOf("facebook");
    const changed = bind(async (request) => {
      const answer = await fetch(request);
      if (!request.url.includes("/accounts")) return answer;
      const body = (await answer.json()) as { results: { accounts: { id: string }[] } };
      body.results.accounts = change(body.results.accounts, id);
      return Response.json(body);
    });
    expect(states(await resumePosts(changed, store))).toEqual(["Bread no_account", "Link made"]);
    expect(sent).toHaveLength(1);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made", "Link back"]);
  });

  it("says what HighLevel refuses, keeps it, and puts back the others", async () => {
    const { planner, bind, make } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    await holdPosts(planner, store);
    const picky = bind(async (request) =>
      isCreate(request) && (await request.clone().text()).includes("Bread")
        ? Response.json({ message: ["too dry"], statusCode: 422 }, { status: 422 })
        : fetch(request),
    );
    const results = await resumePosts(picky, store);
    expect(states(results)).toEqual(["Bread refused", "Cake made"]);
    expect(results[0]?.message).toBe("too dry");
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made", "Cake back"]);
  });

  it("does not double what somebody put back by hand", async () => {
    const { planner, make, list, sent } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread", media: [bread] });
    await holdPosts(planner, store, { anyway: true });
    const other = { ...bread, url: "https://media.example.com/again.jpg" };
    // What is like it, and is not it.
    await make({ at: monday, summary: "Bread", media: [bread], status: "draft" });
    await make({ at: tuesday, summary: "Bread", media: [bread] });
    await make({ at: monday, summary: "Bread", media: [bread], on: "linkedin" });
    await make({ at: monday, summary: "Bread", media: [bread], type: "story" });
    expect(states(await resumePosts(planner, store, { dryRun: true }))).toEqual(["Bread ready"]);
    const id = await make({ at: monday, summary: "Bread", media: [other] });
    expect(await resumePosts(planner, store)).toMatchObject([{ state: "back", id }]);
    expect([sent.length, (await list()).length]).toEqual([0, 5]);
  });

  it.each([
    ["its words a few hours away", "2098-01-06T17:30:00.000Z", "Fresh bread on Monday"],
    ["most of its letters in its minute", monday, "Fresh breads on Monday!"],
  ])("puts nothing beside what somebody sent with %s, until that is said", async (_, at, words) => {
    const { planner, make, list } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Fresh bread on Monday" });
    await holdPosts(planner, store);
    await make({ at, summary: words });
    const [kept] = await resumePosts(planner, store);
    expect([kept?.state, kept?.message]).toEqual(["replaced", expect.stringContaining(words)]);
    expect(await list()).toHaveLength(1);
    const [again] = await resumePosts(planner, store, { postAgain: true });
    expect([again?.state, (await list()).length]).toEqual(["made", 2]);
  });

  it("sends nothing where nobody says in whose name", async () => {
    const { planner, make, bind, list, sent, detail } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    const named = keep();
    await holdPosts(planner, named.store);
    await resumePosts(planner, named.store, { userId: "user-9" });
    expect(await detail("Bread")).toMatchObject({ createdBy: "user-1" });
    sent.length = 0;
    const nameless = bind(async (request) => {
      const answer = await fetch(request);
      const text = await answer.text();
      return new Response(text.replaceAll(/"createdBy":"[^"]*",/g, ""), answer);
    });
    await holdPosts(nameless, store);
    await expect(resumePosts(planner, store)).rejects.toThrow(TypeError);
    expect([sent.length, (await list()).length]).toEqual([0, 0]);
    expect(states(await resumePosts(planner, store, { userId: "user-9" }))).toEqual(["Bread made"]);
    expect(await detail("Bread")).toMatchObject({ createdBy: "user-9" });
  });
});

it.concurrent("says that a post is left which only the list shows, and touches none of it", async () => {
  const { bind, make, list } = connect();
  const { store } = keep();
  await make({ at: monday, summary: "Bread" });
  const changes: string[] = [];
  const planner = bind(async (request) => {
    if (/posts\/[0-9a-f]{24}$/.test(request.url)) {
      if (request.method !== "GET") changes.push(request.method);
      return Response.json({ message: "no such post", statusCode: 404 }, { status: 404 });
    }
    return fetch(request);
  });
  const [result, ...more] = await holdPosts(planner, store);
  expect([result?.state, result?.message, more, changes]).toEqual([
    "left",
    "HighLevel lists it, and tells nothing of it by its id; hold it in HighLevel",
    [],
    [],
  ]);
  expect(await list()).toEqual([`${monday} facebook scheduled Bread`]);
});

it.each([true, false])(
  "tells what an import sent, and nobody learned to be there (it arrives: %s)",
  async (arrives) => {
    const { planner, bind, accountOf } = connect();
    const [{ store }, ledger, death] = [keep(), memoryLedger(), new AbortController()];
    const dying = bind(async (request) => {
      const isLast = isCreate(request);
      const answer = isLast && !arrives ? undefined : await fetch(request);
      if (answer && !isLast) return answer;
      death.abort();
      throw new Error("killed");
    });
    const row = "2098-01-06 09:30:00,Bread,,,,";
    const columns = "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls";
    const options = {
      file: new File([`${columns},gifUrl,videoUrls\n${row}\n`], "week.csv"),
      accountIds: [await accountOf("facebook")],
      userId: "user-1",
      timeZone: "America/New_York",
      via: "posts",
      schedule: true,
      ledger,
      signal: death.signal,
    } as const;
    const work = async () => {
      for await (const _ of importCsv(dying, options));
    };
    await expect(work()).rejects.toThrow();
    const state = arrives ? "held" : "unlisted";
    for (const dryRun of [true, false])
      expect(states(await holdPosts(planner, store, { ledger, dryRun }))).toEqual([
        `Bread ${arrives && dryRun ? "found" : state}`,
      ]);
    expect(states(await holdPosts(planner, store, { ledger }))).toEqual([`Bread ${state}`]);
  },
);

it.each(["week.csv", "other.csv"])(
  "what was deleted for a hold is not sent again with another time or other words, as %s",
  async (name) => {
    const { planner, list, accountOf } = connect();
    const [{ store }, ledger] = [keep(), memoryLedger()];
    const accountIds = [await accountOf("facebook")];
    const how = { ledger, holds: store, accountIds };
    await schedule(planner, ["06 09:30:00,Bread", "07 09:30:00,Rye", "08 09:30:00,Cake"], how);
    await holdPosts(planner, store, { ledger, userId: "u" });
    const changed = ["06 09:30:00,Bread", "07 10:30:00,Rye", "08 09:30:00,Layer cake"];
    const said = (await schedule(planner, changed, { ...how, name })).flatMap((event) => {
      if (event.type === "surveyed") return event.posts.map(({ state }) => state);
      return event.type === "finished" ? event.outcome : [];
    });
    expect(said).toEqual(["held", "held", "held", "attention"]);
    await resumePosts(planner, store, { ledger, userId: "u" });
    expect(await list()).toHaveLength(3);
    if (name !== "week.csv") return;
    const back = await schedule(planner, changed, how);
    const sides = back.flatMap((event) =>
      event.type === "surveyed" ? event.posts.map(({ state, change }) => [state, change]) : [],
    );
    expect(sides).toEqual([
      ["same", undefined],
      ["changed", "plan"],
      ["changed", "plan"],
    ]);
  },
);

describe.concurrent("fileHolds", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "holds-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("keeps a location's posts in a readable file, from run to run, and one run at a time", async () => {
    const { planner, make, list, locationId } = connect();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, fileHolds(folder));
    expect(await readdir(folder)).toEqual([`${locationId}.json`]);
    expect(await readFile(join(folder, `${locationId}.json`), "utf8")).toContain(
      '\n        "summary": "Bread",\n',
    );
    const other = await fileHolds(folder).open(locationId);
    await expect(resumePosts(planner, fileHolds(folder))).rejects.toMatchObject({
      name: "HoldBusyError",
      code: "hold_busy",
      message: expect.stringMatching(/^process \d+ on .+ is at work on the hold of location/),
    });
    await other.close();
    expect(states(await resumePosts(planner, fileHolds(folder)))).toEqual(["Bread made"]);
    expect(await list()).toHaveLength(1);
  });
});
