import { describe, expect, it } from "vitest";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";
import { memoryHolds, resumePosts } from "highlevel-social-planner/outcome";
import { startSandbox } from "highlevel-social-planner/sandbox";
import { connect, holdPosts, isCreate, isDelete, keep, schedule, states } from "./holding.js";

const [monday, tuesday] = ["2098-01-06T14:30:00.000Z", "2098-01-07T09:00:00.000Z"];
const image = (name: string) =>
  ({ url: `https://media.example.com/${name}.jpg`, type: "image/jpeg" }) as const;

/** HighLevel as one that keeps an updated post under another id. */
async function underNewIds(request: Request): Promise<Response> {
  if (request.method !== "PUT") return fetch(request);
  const { url, headers } = request;
  const { scheduleTimeUpdated: _, ...post } = (await request.json()) as Record<string, unknown>;
  const body = JSON.stringify(post);
  await fetch(url.replace(/\/[^/]*$/, ""), { method: "POST", headers, body });
  await fetch(url, { method: "DELETE", headers });
  return Response.json({ success: true, statusCode: 200, message: "Updated Post" });
}

describe.concurrent("holding as drafts", () => {
  it("leaves posts in HighLevel, whole, and schedules the same ones again", async () => {
    const { planner, make, list, detail, sent } = connect();
    const { store } = keep();
    const id = await make({ at: monday, summary: "Bread", media: [image("a"), image("b")] });
    const approval = { status: "in_review", postApprovalDetails: { approver: "user-2" } } as const;
    await make({ at: tuesday, summary: "Cake", on: "linkedin", ...approval });
    const held = await holdPosts(planner, store);
    expect(held.map(({ state, isDraft }) => [state, isDraft])).toEqual([
      ["held", true],
      ["held", true],
    ]);
    expect(await list()).toEqual([
      "2098-01-06T14:30:00.000Z facebook draft Bread",
      "2098-01-07T09:00:00.000Z linkedin draft Cake",
    ]);
    expect(states(await resumePosts(planner, store, { dryRun: true }))).toEqual([
      "Bread ready",
      "Cake ready",
    ]);
    const back = await resumePosts(planner, store);
    expect(states(back)).toEqual(["Bread made", "Cake made"]);
    expect(back[0]?.id).toBe(id);
    expect(await list()).toEqual([
      "2098-01-06T14:30:00.000Z facebook scheduled Bread",
      "2098-01-07T09:00:00.000Z linkedin in_review Cake",
    ]);
    expect((await detail("Bread"))?.media).toEqual([image("a"), image("b")]);
    expect((await detail("Cake"))?.postApprovalDetails).toMatchObject({ approver: "user-2" });
    expect(sent).toEqual([]);
  });

  it("counts a second hold and resume by themselves", async () => {
    const { planner, make, list } = connect();
    const { store, record } = keep();
    await make({ at: monday, summary: "Bread" });
    await make({ at: monday, summary: "Tart" });
    await holdPosts(planner, store);
    await resumePosts(planner, store);
    const [post] = (await planner.posts.list({ skip: "0", limit: "10" })).results?.posts ?? [];
    await planner.posts.delete({ id: post?._id ?? "" });
    await make({ at: tuesday, summary: "Cake" });
    expect(await holdPosts(planner, store)).toHaveLength(2);
    expect(record()?.posts).toHaveLength(2);
    expect((await resumePosts(planner, store)).map(({ state }) => state)).toEqual(["made", "made"]);
    expect((await resumePosts(planner, store)).map(({ state }) => state)).toEqual(["back", "back"]);
    expect(await list()).toHaveLength(2);
  });

  it("puts a draft back as a person mended it, and at the time that it has now", async () => {
    const { planner, make, list, detail, accountOf } = connect();
    const { store } = keep();
    const media = [image("a"), image("b"), image("c")];
    const id = await make({ at: monday, summary: "Brad", media });
    await holdPosts(planner, store);
    await planner.posts.update({
      id,
      accountIds: [await accountOf("facebook")],
      userId: "user-1",
      type: "post",
      status: "draft",
      summary: "Bread",
      media: [image("c"), image("a")],
      scheduleDate: tuesday,
      scheduleTimeUpdated: true,
    });
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
    expect(await list()).toEqual(["2098-01-07T09:00:00.000Z facebook scheduled Bread"]);
    expect((await detail("Bread"))?.media).toEqual([image("c"), image("a")]);
  });

  it("does not bring back a draft that somebody deleted", async () => {
    const { planner, make, list, sent } = connect();
    const { store } = keep();
    const id = await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    await planner.posts.delete({ id });
    expect(states(await resumePosts(planner, store))).toEqual(["Bread removed"]);
    expect([await list(), sent]).toEqual([[], []]);
    // It is held no more.
    expect(await resumePosts(planner, store)).toEqual([]);
  });

  it("does not schedule a draft of which a person made a post by hand", async () => {
    const { planner, make, list } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    const id = await make({ at: monday, summary: "Bread" });
    expect(await resumePosts(planner, store)).toMatchObject([{ state: "back", id }]);
    expect(await list()).toEqual([
      "2098-01-06T14:30:00.000Z facebook draft Bread",
      "2098-01-06T14:30:00.000Z facebook scheduled Bread",
    ]);
  });

  it("deletes what an update took and reading back does not show as a draft", async () => {
    const { bind, planner, make, list } = connect();
    const { store, record } = keep();
    await make({ at: monday, summary: "Bread", media: [image("a"), image("b")] });
    const steps: unknown[] = [];
    const idle = bind(async (request) => {
      if (isDelete(request)) steps.push(record()?.posts[0]?.isDraft);
      if (request.method !== "PUT") return fetch(request);
      return Response.json({ success: true, statusCode: 200, message: "Updated Post" });
    });
    expect(await holdPosts(idle, store)).toMatchObject([{ state: "held", isDraft: false }]);
    expect([await list(), steps]).toEqual([[], [false]]);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
    expect(await list()).toHaveLength(1);
  });

  it("deletes what an update cost its images, and puts it back with them", async () => {
    const { bind, planner, make, list, detail } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread", media: [image("a"), image("b")] });
    const losing = bind(async (request) => {
      if (request.method !== "PUT") return fetch(request);
      const body = { ...((await request.clone().json()) as object), media: [image("a")] };
      const { url, method, headers } = request;
      return fetch(url, { method, headers, body: JSON.stringify(body) });
    });
    expect(await holdPosts(losing, store)).toMatchObject([{ state: "held", isDraft: false }]);
    expect(await list()).toEqual([]);
    await resumePosts(planner, store);
    expect((await detail("Bread"))?.media).toEqual([image("a"), image("b")]);
  });

  it("leaves and names what could not be put back whole: a single image may be one of several", async () => {
    const { planner, make, list } = connect();
    const { store, record } = keep();
    await make({ at: monday, summary: "Bread", media: [image("a")] });
    await make({ at: tuesday, summary: "Two", media: [image("a"), image("b")] });
    const results = await holdPosts(planner, store);
    expect(states(results)).toEqual(["Bread untold", "Two held"]);
    expect(record()?.posts).toHaveLength(1);
    expect((await list())[0]).toBe("2098-01-06T14:30:00.000Z facebook scheduled Bread");
    expect(states(await holdPosts(planner, store, { anyway: true }))).toEqual([
      "Bread held",
      "Two held",
    ]);
  });

  it("takes a file's type from its address where HighLevel tells one that it refuses, and else leaves the post", async () => {
    const { planner, bind, make, detail } = connect();
    const { store } = keep();
    const nameless = { url: "https://media.example.com/b", type: "image/png" } as const;
    await make({ at: monday, summary: "Bread", media: [image("a"), image("b")] });
    await make({ at: tuesday, summary: "Cake", media: [image("a"), nameless] });
    const vague = bind(async (request) => {
      const answer = await fetch(request);
      const text = await answer.text();
      return new Response(text.replaceAll(/"image\/(jpeg|png)"/g, '"image"'), answer);
    });
    expect(states(await holdPosts(vague, store, { anyway: true }))).toEqual([
      "Bread held",
      "Cake untyped",
    ]);
    expect(states(await resumePosts(vague, store))).toEqual(["Bread made"]);
    expect((await detail("Bread"))?.media).toEqual([image("a"), image("b")]);
    expect(await resumePosts(planner, memoryHolds())).toEqual([]);
  });

  it("believes no draft back that HighLevel does not show as scheduled again", async () => {
    const { planner, bind, make, list } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await make({ at: tuesday, summary: "Cake" });
    await holdPosts(planner, store);
    const idle = bind(async (request) => {
      if (request.method !== "PUT") return fetch(request);
      if ((await request.clone().text()).includes("Cake"))
        return Response.json({ message: ["too sweet"], statusCode: 422 }, { status: 422 });
      return Response.json({ success: true, statusCode: 200, message: "Updated Post" });
    });
    expect(await resumePosts(idle, store)).toMatchObject([
      {
        state: "refused",
        message: expect.stringMatching(/^HighLevel took it, and keeps it as a draft, post /),
      },
      { state: "refused", message: "too sweet" },
    ]);
    expect(await list()).toHaveLength(2);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made", "Cake made"]);
  });

  it("knows a draft, and then its post, under the other id that HighLevel keeps each under", async () => {
    const { bind, make, list } = connect();
    const { store } = keep();
    for (const [at, summary] of [
      [monday, "Bread"],
      [tuesday, "Bread"],
      [tuesday, "Cake"],
    ] as const)
      await make({ at, summary });
    const renaming = bind(underNewIds);
    const held = await holdPosts(renaming, store);
    expect(held.map(({ state, isDraft }) => [state, isDraft])).toEqual(
      Array.from({ length: 3 }, () => ["held", true]),
    );
    const all = (status: string) => [
      `2098-01-06T14:30:00.000Z facebook ${status} Bread`,
      `2098-01-07T09:00:00.000Z facebook ${status} Bread`,
      `2098-01-07T09:00:00.000Z facebook ${status} Cake`,
    ];
    expect(await list()).toEqual(all("draft"));
    const back = await resumePosts(renaming, store);
    expect(states(back)).toEqual(["Bread made", "Bread made", "Cake made"]);
    expect(await list()).toEqual(all("scheduled"));
    expect(states(await resumePosts(renaming, store))).toEqual([
      "Bread back",
      "Bread back",
      "Cake back",
    ]);
  });

  it("is known as a row's post under that other id, in HighLevel and in the plan", async () => {
    const { bind, accountOf } = connect();
    const [{ store }, ledger] = [keep(), memoryLedger()];
    const accountIds = [await accountOf("facebook")];
    const how = { ledger, holds: store, accountIds };
    const renaming = bind(underNewIds);
    await schedule(renaming, ["06 09:30:00,Bread", "07 09:30:00,Cake"], how);
    await holdPosts(renaming, store, { ledger, userId: "u" });
    const [surveyed] = (await schedule(renaming, ["06 09:30:00,Dark bread"], how)).flatMap(
      (event) => (event.type === "surveyed" ? event : []),
    );
    expect(surveyed?.posts).toMatchObject([
      { state: "held", differences: [{ field: "caption", there: "Bread", by: "plan" }] },
    ]);
    expect(surveyed?.dropped).toMatchObject([{ caption: "Cake", isHeld: true }]);
  });

  it.each([
    ["held once more", true],
    ["put back at once", false],
  ])(
    "finds the drafts of a hold that died before it learned where they are, %s",
    async (_, again) => {
      const { bind, make, list } = connect();
      const { store } = keep();
      for (const summary of ["Bread", "Cake"]) await make({ at: monday, summary });
      let isDead = false;
      const dying = bind(async (request) => {
        if (isDead) throw new TypeError("killed");
        const answer = await underNewIds(request);
        isDead = request.method === "PUT";
        if (isDead) throw new TypeError("killed");
        return answer;
      });
      await expect(holdPosts(dying, store)).rejects.toThrow("killed");
      const renaming = bind(underNewIds);
      if (again)
        expect(await holdPosts(renaming, store)).toMatchObject([
          { state: "held", isDraft: true },
          { state: "held", isDraft: true },
        ]);
      expect(states(await resumePosts(renaming, store))).toContain("Bread made");
      expect(await list()).toEqual([
        `${monday} facebook scheduled Bread`,
        `${monday} facebook scheduled Cake`,
      ]);
    },
  );

  it("says a time with its zone, and leaves the post where HighLevel tells it without one", async () => {
    const { bind, planner, make, list } = connect();
    const { store } = keep();
    const id = await make({ at: monday, summary: "Bread" });
    const unzoned = bind(async (request) => {
      const answer = await fetch(request);
      return new Response((await answer.text()).replaceAll(/(:00)\.000Z"/g, '$1"'), answer);
    });
    expect(await holdPosts(unzoned, store)).toMatchObject([{ state: "untimed" }]);
    // Without the milliseconds it is the same time, and is said in one way.
    const sent: unknown[] = [];
    const short = bind(async (request) => {
      if (request.method === "PUT") sent.push(await request.clone().json());
      const answer = await fetch(request);
      return new Response((await answer.text()).replaceAll(/(:00)\.000Z"/g, '$1+00:00"'), answer);
    });
    expect(await holdPosts(short, store)).toMatchObject([{ state: "held", isDraft: true }]);
    expect(sent).toMatchObject([{ scheduleDate: monday }]);
    expect(await resumePosts(planner, store)).toMatchObject([{ state: "made", id }]);
    expect(await list()).toEqual([`${monday} facebook scheduled Bread`]);
  });

  it("deletes no post of which HighLevel refuses a part: it would not take it back either", async () => {
    const { bind, make, list } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    const message = ["media.0.url must be a URL address"];
    const strict = bind(async (request) =>
      request.method === "PUT"
        ? Response.json({ message, statusCode: 422 }, { status: 422 })
        : fetch(request),
    );
    expect(await holdPosts(strict, store)).toMatchObject([{ state: "left", message: message[0] }]);
    expect(await list()).toEqual([`${monday} facebook scheduled Bread`]);
  });

  it("goes by HighLevel's clock", async () => {
    const { planner, bind, make } = connect();
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    const ahead = bind(async (request) => {
      const answer = await fetch(request);
      const headers = new Headers(answer.headers);
      headers.set("date", "Mon, 06 Jan 2098 14:29:30 GMT");
      return new Response(await answer.text(), { status: answer.status, headers });
    });
    expect(states(await resumePosts(ahead, store))).toEqual(["Bread past"]);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
  });

  it("is not believed of a list that still tells drafts after they were put back", async () => {
    const { planner, bind, accountOf } = connect();
    const [{ store }, ledger] = [keep(), memoryLedger()];
    const accountIds = [await accountOf("facebook")];
    const how = { ledger, holds: store, accountIds };
    await schedule(planner, ["06 09:30:00,Bread", "07 09:30:00,Cake"], how);
    await holdPosts(planner, store, { ledger, userId: "u" });
    await resumePosts(planner, store, { ledger, userId: "u" });
    const late = bind(async (request) => {
      const answer = await fetch(request);
      if (!request.url.endsWith("/posts/list")) return answer;
      const text = (await answer.text()).replaceAll('"status":"scheduled"', '"status":"draft"');
      return new Response(text, answer);
    });
    const events = await schedule(late, ["06 09:30:00,Bread"], how);
    const dropped = events.flatMap((event) => (event.type === "surveyed" ? event.dropped : []));
    expect(dropped.map(({ caption }) => caption)).toEqual(["Cake"]);
  });

  it("knows from the ledger the images that HighLevel does not tell, and sends all of them back", async () => {
    const sandbox = await startSandbox({ anyLocation: true, stepMs: 20, media: "first" });
    const { planner, list, detail, accountOf, locationId } = connect(sandbox);
    const [{ store, record }, ledger] = [keep(), memoryLedger()];
    const header =
      "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
    const urls = ["a", "b", "c"].map((name) => image(name).url);
    const row = `2098-01-06 09:30:00,Bread,,"${urls.join(",")}",,`;
    const file = new File([`${header}\r\n${row}\r\n`], "bread.csv");
    const accountIds = [await accountOf("facebook")];
    const options = { file, accountIds, userId: "u", ledger, schedule: true as const };
    for await (const event of importCsv(planner, options))
      if (event.type === "finished") expect(event.outcome).toBe("scheduled");
    expect((await detail("Bread"))?.media).toHaveLength(1);
    // Without the ledger it may be one of several.
    expect(states(await holdPosts(planner, store, { userId: "u" }))).toEqual(["Bread untold"]);
    const held = await holdPosts(planner, store, { ledger, userId: "u" });
    expect(held).toMatchObject([{ state: "held", isDraft: true }]);
    expect(record()?.posts[0]?.post.media).toHaveLength(3);
    expect((await detail("Bread"))?.media?.map(({ url }) => url)).toEqual(urls);
    const turn = await ledger.open(locationId);
    await expect(resumePosts(planner, store, { ledger })).rejects.toMatchObject({
      code: "ledger_busy",
    });
    await expect(holdPosts(planner, store, { ledger })).rejects.toMatchObject({
      code: "ledger_busy",
    });
    await turn.close();
    expect(states(await resumePosts(planner, store, { ledger, userId: "u" }))).toEqual([
      "Bread made",
    ]);
    await sandbox.misbehave(locationId, { media: "all" });
    expect((await detail("Bread"))?.media?.map(({ url }) => url)).toEqual(urls);
    expect(await list()).toHaveLength(1);
    await sandbox.stop();
  });

  it("reads a hold of an earlier version, of which only posts and ids are known", async () => {
    const { planner, make, list, locationId } = connect();
    const { store } = keep();
    const id = await make({ at: monday, summary: "Bread" });
    const post = (await planner.posts.get({ id })).results?.post;
    await planner.posts.delete({ id });
    const entry = await store.open(locationId);
    await entry.save({ locationId, posts: [{ post: post!, ids: [id] }] });
    await entry.close();
    expect(states(await holdPosts(planner, store))).toEqual(["Bread held"]);
    expect(states(await resumePosts(planner, store))).toEqual(["Bread made"]);
    expect(await list()).toHaveLength(1);
  });

  it("looks for what HighLevel took without telling its id, and sends it once", async () => {
    const { planner, bind, make, list, sent } = connect(undefined, { drafts: false });
    const { store } = keep();
    await make({ at: monday, summary: "Bread" });
    await holdPosts(planner, store);
    let isListed = false;
    const silent = bind(async (request) => {
      const answer = await fetch(request);
      if (isCreate(request)) return Response.json({ success: true }, { status: 201 });
      if (isListed || !request.url.endsWith("/posts/list")) return answer;
      const results = { posts: [], count: 0 };
      return Response.json({ success: true, results }, { status: 201 });
    });
    for (const _ of [1, 2])
      expect(states(await resumePosts(silent, store, { patience: 1 }))).toEqual(["Bread unknown"]);
    expect(sent).toHaveLength(1);
    isListed = true;
    expect(await resumePosts(silent, store)).toMatchObject([
      { state: "back", id: expect.stringMatching(/^[0-9a-f]{24}$/) },
    ]);
    expect([sent.length, (await list()).length]).toEqual([1, 1]);
  });

  it.each(["before", "after"])(
    "loses and doubles nothing where it dies %s any request, and is run again",
    async (when) => {
      for (let nth = 1; ; nth += 1) {
        const { planner, bind, make, list } = connect();
        const { store } = keep();
        let calls = 0;
        const dying = bind(async (request) => {
          calls += 1;
          if (calls < nth) return fetch(request);
          if (calls === nth && when === "after") await fetch(request);
          throw new TypeError("fetch failed");
        });
        await make({ at: monday, summary: "Bread" });
        await make({ at: tuesday, summary: "Cake", on: "linkedin" });
        await holdPosts(dying, store).catch(() => {});
        expect(states(await holdPosts(planner, store))).toEqual(["Bread held", "Cake held"]);
        const isDead = calls >= nth;
        calls = 0;
        await resumePosts(dying, store, { patience: 50 }).catch(() => {});
        await resumePosts(planner, store, { patience: 50, postAgain: true });
        expect(await list()).toEqual([
          "2098-01-06T14:30:00.000Z facebook scheduled Bread",
          "2098-01-07T09:00:00.000Z linkedin scheduled Cake",
        ]);
        if (!isDead) return expect(nth).toBeGreaterThan(10);
      }
    },
    120_000,
  );
});
