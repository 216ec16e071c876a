import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import type { Input } from "highlevel-social-planner";
import { importCsv, memoryLedger, writeCsv } from "highlevel-social-planner/import";
import { editPost } from "highlevel-social-planner/outcome";
import type { Edit, EditOptions } from "highlevel-social-planner/outcome";

type Version = "2021-07-28" | "v3";
type Answer = (request: Request) => Promise<Response>;
const file = "https://media.example.com/oven.jpg";
const at = "2098-01-05T14:30:00.000Z";

// Each test has a location, and so a world, of its own.
async function connect(
  version: Version,
  update: Answer = (request) => fetch(request),
  read: Answer = (request) => fetch(request),
) {
  const { url, token } = inject("sandbox");
  const sent: Record<string, unknown>[] = [];
  const spy: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "PUT") return read(request);
    sent.push(JSON.parse(await request.clone().text()) as Record<string, unknown>);
    return update(request);
  };
  const options = { token, locationId: randomUUID(), baseUrl: url, retry: false as const };
  const speak = (other: Version) => createPlanner({ ...options, fetch: spy, version: other });
  const { results } = await createPlanner(options).accounts.list();
  const accountOn = (network: string) =>
    results?.accounts?.find(({ platform, isExpired }) => platform === network && !isExpired)?.id ??
    "";
  const make = async (network: string, post: Partial<Input<"posts/create", "v3">> = {}) => {
    const made = await createPlanner({ ...options, version: "v3" }).posts.create({
      accountIds: [accountOn(network)],
      userId: "user-1",
      type: "post",
      status: "scheduled",
      scheduleDate: at,
      summary: "Our oven",
      media: [],
      ...post,
    });
    return made.results?.post?._id ?? "";
  };
  const edit = (change: Edit, more: EditOptions = {}, other = version) =>
    editPost(speak(other), change, more);
  const get = async (id: string) =>
    (await createPlanner({ ...options, version: "v3" }).posts.get({ id })).results?.post;
  return { planner: speak(version), make, edit, get, sent, accountOn };
}

/** Makes a post of a plan's row by itself; its id, and the ledger that knows it. */
async function importPost(
  planner: Parameters<typeof importCsv>[0],
  post: Parameters<typeof writeCsv>[0][number],
) {
  const ledger = memoryLedger();
  const input = {
    file: new File([writeCsv([post])], "oven.csv"),
    accountIds: ["facebook/Harbor Bakery"],
    userId: "user-1",
    via: "posts",
    schedule: true,
    ledger,
  } as const;
  let id = "";
  for await (const event of importCsv(planner, input))
    if (event.type === "created") id = event.id ?? "";
  return { id, ledger };
}

describe.concurrent.each(["2021-07-28", "v3"] as const)("editPost, in %s", (version) => {
  it("changes a caption, and sends the rest as it was", async () => {
    const { make, edit, sent, get, accountOn } = await connect(version);
    const id = await make("youtube", {
      media: [{ url: "https://media.example.com/oven.mp4", type: "video/mp4", thumbnail: file }],
      tags: ["65f151c99bc2bf3aaf970d72"],
      youtubePostDetails: { title: "Big Martha", type: "short", privacyLevel: "unlisted" },
    });
    const { state, post, before } = await edit({ id, summary: "Our oven has a name" });
    expect([state, before.summary, post?.summary]).toEqual([
      "edited",
      "Our oven",
      "Our oven has a name",
    ]);
    expect(sent).toEqual([
      {
        accountIds: [accountOn("youtube")],
        userId: "user-1",
        createdBy: "user-1",
        type: "post",
        status: "scheduled",
        scheduleDate: at,
        scheduleTimeUpdated: true,
        summary: "Our oven has a name",
        media: [{ url: "https://media.example.com/oven.mp4", type: "video/mp4", thumbnail: file }],
        tags: ["65f151c99bc2bf3aaf970d72"],
        youtubePostDetails: { title: "Big Martha", type: "short", privacyLevel: "unlisted" },
      },
    ]);
    expect(await get(id)).toMatchObject({
      status: "scheduled",
      displayDate: at,
      youtubePostDetails: { title: "Big Martha" },
    });
  });

  it("moves a post, and a draft stays a draft", async () => {
    const { make, edit, get } = await connect(version);
    const scheduleDate = "2098-02-05T09:00:00Z";
    const [live, draft] = [await make("facebook"), await make("facebook", { status: "draft" })];
    for (const id of [live, draft])
      expect(await edit({ id, scheduleDate })).toMatchObject({ state: "edited" });
    const moved = { summary: "Our oven", displayDate: "2098-02-05T09:00:00.000Z" };
    expect(await get(live)).toMatchObject({ status: "scheduled", ...moved });
    expect(await get(draft)).toMatchObject({ status: "draft", ...moved });
  });

  it("keeps a draft without a time as it is, and what awaits approval with its approver", async () => {
    const { make, edit, get, sent } = await connect(version);
    const draft = await make("facebook", { status: "draft", scheduleDate: undefined });
    const postApprovalDetails = { approver: "user-2" };
    const review = await make("facebook", { status: "in_review", postApprovalDetails });
    for (const id of [draft, review])
      expect(await edit({ id, summary: "Rye" })).toMatchObject({ state: "edited" });
    expect(await get(draft)).toMatchObject({ status: "draft", summary: "Rye" });
    expect(sent[0]).not.toHaveProperty("scheduleDate");
    expect(await get(review)).toMatchObject({ status: "in_review", postApprovalDetails });
  });

  it("asks the approver again of what was approved", async () => {
    let isChanged = false;
    const { make, edit, get } = await connect(
      version,
      (request) => {
        isChanged = true;
        return fetch(request);
      },
      async (request) => {
        const response = await fetch(request);
        const { status, headers } = response;
        const text = await response.text();
        const approved = text
          .replaceAll('"status":"in_review"', '"status":"scheduled"')
          .replaceAll('"approvalStatus":"pending"', '"approvalStatus":"approved"');
        return new Response(isChanged ? text : approved, { status, headers });
      },
    );
    const postApprovalDetails = { approver: "user-2" };
    const id = await make("facebook", { status: "in_review", postApprovalDetails });
    const { state, before } = await edit({ id, summary: "Rye" });
    expect([state, before.status]).toEqual(["edited", "scheduled"]);
    const now = { status: "in_review", summary: "Rye", postApprovalDetails };
    expect(await get(id)).toMatchObject(now);
  });

  it("refuses what it cannot change, and sends nothing", async () => {
    const { make, edit, sent } = await connect(version);
    const id = await make("facebook");
    const soon = await make("facebook", {
      scheduleDate: new Date(Date.now() + 10 * 60_000).toISOString(),
    });
    const image = { url: file, type: "image/jpeg" } as const;
    const one = await make("facebook", { media: [image] });
    const none = "ffffffffffffffffffffffff";
    const summary = "Rye";
    await expect(edit({ id: none, summary })).rejects.toThrow(`HighLevel has no post ${none}`);
    await expect(edit({ id: soon, summary })).rejects.toThrow("goes out within 15 minutes");
    await expect(edit({ id, scheduleDate: "2020-01-05T09:00:00Z" })).rejects.toThrow(
      "is not a minute ahead",
    );
    await expect(edit({ id, scheduleDate: "2098-01-05 09:00" })).rejects.toThrow("with its zone");
    await expect(edit({ id })).rejects.toThrow("nothing is changed");
    await expect(edit({ id, summary: " " })).rejects.toThrow("shows no picture, and needs words");
    await expect(edit({ id: one, summary })).rejects.toThrow("only the first of its images");
    expect(await edit({ id, summary }, { dryRun: true })).toMatchObject({ state: "found" });
    expect(sent).toEqual([]);
    expect(await edit({ id: one, summary }, { anyway: true })).toMatchObject({ state: "edited" });
    expect(sent).toMatchObject([{ media: [image] }]);
  });

  it("does not touch a post that is out", async () => {
    const { make, edit, sent, planner } = await connect(version);
    await make("facebook", { status: "published", scheduleDate: undefined });
    let id = "";
    for await (const post of planner.posts.list.all({})) id = post._id;
    await expect(edit({ id, summary: "Rye" })).rejects.toThrow(
      `post ${id} is published: only what is a draft, scheduled or in review can be changed; nothing was sent`,
    );
    expect(sent).toEqual([]);
  });

  it("says what HighLevel shows, and not what it said", async () => {
    const said = { success: true, statusCode: 200, message: "Updated Post" };
    const deaf = await connect(version, async () => Response.json(said));
    const first = await deaf.edit({ id: await deaf.make("facebook"), summary: "Rye" });
    expect(first).toMatchObject({ state: "differs", differences: ["summary"] });

    const cut = await connect(version, async () => {
      throw new TypeError("terminated");
    });
    const second = await cut.edit({ id: await cut.make("facebook"), summary: "Rye" });
    expect(second).toMatchObject({ state: "unknown", differences: ["summary"] });

    const mute = await connect(version, async (request) => {
      await fetch(request);
      throw new TypeError("terminated");
    });
    const third = await mute.edit({ id: await mute.make("facebook"), summary: "Rye" });
    expect(third).toMatchObject({ state: "edited", post: { summary: "Rye" } });

    const body = { statusCode: 422, message: ["summary is odd"], error: "Unprocessable Entity" };
    const strict = await connect(version, async () => Response.json(body, { status: 422 }));
    const fourth = await strict.edit({ id: await strict.make("facebook"), summary: "Rye" });
    expect(fourth).toMatchObject({ state: "refused", message: "summary is odd" });
  });

  it("says that a post went out, or lost what was not to change", async () => {
    const change = (odd: object): Answer => {
      return async (request) => {
        const body = { ...((await request.json()) as object), ...odd };
        const { url, method, headers } = request;
        return fetch(url, { method, headers, body: JSON.stringify(body) });
      };
    };
    const early = await connect(version, change({ status: "draft" }));
    expect(await early.edit({ id: await early.make("facebook"), summary: "Rye" })).toMatchObject({
      state: "differs",
      differences: ["status"],
    });
    const bare = await connect(version, change({ youtubePostDetails: undefined }));
    const video = { url: "https://media.example.com/oven.mp4", type: "video/mp4" } as const;
    const details = { youtubePostDetails: { title: "Big Martha", type: "video" } } as const;
    const id = await bare.make("youtube", { media: [video], ...details });
    expect(await bare.edit({ id, summary: "Rye" })).toMatchObject({
      state: "differs",
      differences: ["youtubePostDetails"],
    });
  });

  it("gives the first comment and all images again, where an import knows them", async () => {
    const { planner, edit, sent } = await connect(version);
    const images = [file, "https://media.example.com/rye.jpg"];
    const fields = { followUpComment: "Come by!" };
    const post = { local: "2098-01-05 09:30:00", content: "Our oven", images, fields };
    const { id, ledger } = await importPost(planner, post);
    expect(await edit({ id, summary: "Rye" }, { ledger })).toMatchObject({ state: "edited" });
    expect(sent).toMatchObject([
      { followUpComment: "Come by!", media: images.map((url) => ({ url })) },
    ]);
  });
});

describe.concurrent("editPost", () => {
  it("writes down the id under which HighLevel keeps the post from then on", async () => {
    const { planner, edit } = await connect("2021-07-28", async (request) => {
      const { url, headers } = request;
      const body = await request.text();
      await fetch(url.slice(0, url.lastIndexOf("/")), { method: "POST", headers, body });
      await fetch(url, { method: "DELETE", headers });
      return Response.json({ success: true, statusCode: 200 });
    });
    const post = { local: "2098-01-05 09:30:00", content: "Rye" };
    const { id, ledger } = await importPost(planner, post);
    const { state, post: now } = await edit({ id, summary: "Rye bread" }, { ledger });
    const [record] = await ledger.list();
    expect([state, record?.parts[0]?.posts?.[0]?.ids]).toEqual(["edited", [id, now?._id]]);
    expect(now?._id).not.toBe(id);
  });

  it("changes a pin only in the version that can say its boards", async () => {
    const { make, edit, get, sent } = await connect("v3");
    const pinterestBoards = [{ accountId: "66f0c0ffee00000000000008", boards: ["987"] }];
    const media = [{ url: file, type: "image/jpeg", altText: "An oven" }] as const;
    const id = await make("pinterest", {
      media: [...media],
      pinterestPostDetails: { title: "Oven", pinterestBoards },
    });
    const change = { id, summary: "Rye" };
    await expect(edit(change, { anyway: true }, "2021-07-28")).rejects.toThrow(
      "version 2021-07-28 of the API does not take its media.altText, pinterestPostDetails.title, pinterestPostDetails.pinterestBoards again; version v3 says all of it (--api-version v3); nothing was sent",
    );
    expect(sent).toEqual([]);
    expect(await edit(change, { anyway: true })).toMatchObject({ state: "edited" });
    expect(await get(id)).toMatchObject({ media, pinterestPostDetails: { pinterestBoards } });
  });
});
