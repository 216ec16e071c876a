import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import type { Input } from "highlevel-social-planner";
import { resumePosts } from "highlevel-social-planner/outcome";
import { explainLost, remakePost } from "../../src/location/remake.js";
import { holdPosts, keep, states } from "./holding.js";

type Version = "2021-07-28" | "v3";
const at = "2098-01-05T14:30:00.000Z";
const video = { url: "https://media.example.com/oven.mp4", type: "video/mp4" } as const;
const image = { url: "https://media.example.com/oven.jpg", type: "image/jpeg" } as const;

// Each test has a location, and so a world, of its own.
async function connect({ drafts = true } = {}) {
  const { url, token } = inject("sandbox");
  const options = { token, locationId: randomUUID(), baseUrl: url, retry: false as const };
  const sent: Record<string, unknown>[] = [];
  const spy: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const isCreate = request.method === "POST" && request.url.endsWith("/posts");
    if (isCreate || request.method === "PUT")
      sent.push(JSON.parse(await request.clone().text()) as Record<string, unknown>);
    if (request.method !== "PUT" || drafts) return fetch(request);
    return Response.json({ message: ["no drafts"], statusCode: 422 }, { status: 422 });
  };
  const speak = (version: Version) => createPlanner({ ...options, fetch: spy, version });
  const v3 = createPlanner({ ...options, version: "v3" });
  const { results } = await v3.accounts.list();
  const accountOn = (network: string) =>
    results?.accounts?.find(({ platform, isExpired }) => platform === network && !isExpired)?.id ??
    "";
  const make = async (network: string, post: Partial<Input<"posts/create", "v3">>) => {
    const said = { userId: "user-1", type: "post", status: "scheduled" } as const;
    const accountIds = [accountOn(network)];
    await v3.posts.create({ accountIds, ...said, scheduleDate: at, media: [video], ...post });
  };
  const list = async () => {
    const posts = [];
    for await (const post of v3.posts.list.all({})) posts.push(post);
    return posts.toSorted((left, right) => (left.summary ?? "").localeCompare(right.summary ?? ""));
  };
  return { speak, make, list, sent, accountOn };
}

const youtubePostDetails = {
  title: "Big Martha",
  type: "short",
  privacyLevel: "unlisted",
} as const;
const boards = [{ accountId: "66f0c0ffee00000000000008", boards: ["987"] }];
const pinterestPostDetails = { title: "Ten loaves", pinterestBoards: boards };

describe.concurrent.each(["2021-07-28", "v3"] as const)("a hold, in %s", (version) => {
  it.each([true, false])("keeps what YouTube and Facebook know (drafts: %s)", async (drafts) => {
    const { speak, make, list, sent } = await connect({ drafts });
    const { store } = keep();
    await make("facebook", { summary: "Reel", facebookPostDetails: { type: "reel" } });
    await make("youtube", { summary: "Short", youtubePostDetails });
    expect(states(await holdPosts(speak(version), store))).toEqual(["Reel held", "Short held"]);
    expect(states(await resumePosts(speak(version), store))).toEqual(["Reel made", "Short made"]);
    expect(await list()).toMatchObject([
      { summary: "Reel", status: "scheduled", facebookPostDetails: { type: "reel" } },
      { summary: "Short", status: "scheduled", youtubePostDetails },
    ]);
    // Empty details would turn a post into one for Google.
    const empty = sent.flatMap((body) => Object.entries(body).filter(([, said]) => isEmpty(said)));
    expect(empty).toEqual([]);
  });
});

const isEmpty = (said: unknown) =>
  typeof said === "object" && said !== null && Object.keys(said).length === 0;

describe.concurrent("a hold", () => {
  it("leaves what its version cannot say again, and says which version can", async () => {
    const { speak, make, list } = await connect();
    const { store, record } = keep();
    await make("pinterest", { summary: "Pin", media: [video], pinterestPostDetails });
    await make("youtube", { summary: "Short", youtubePostDetails });
    const held = await holdPosts(speak("2021-07-28"), store, { anyway: true });
    expect(states(held)).toEqual(["Pin unsaid", "Short held"]);
    expect(held.find(({ state }) => state === "unsaid")?.message).toBe(
      "version 2021-07-28 of the API does not take its pinterestPostDetails.title, pinterestPostDetails.pinterestBoards again; version v3 says all of it (--api-version v3)",
    );
    expect((await list()).map(({ status }) => status)).toEqual(["scheduled", "draft"]);
    expect(record()?.posts).toHaveLength(1);

    const again = await holdPosts(speak("v3"), store, { anyway: true });
    expect(states(again)).toEqual(["Pin held", "Short held"]);
    const back = await resumePosts(speak("2021-07-28"), store);
    expect(states(back)).toEqual(["Pin unsaid", "Short made"]);
    expect((await list()).map(({ status }) => status)).toEqual(["draft", "scheduled"]);
    expect(states(await resumePosts(speak("v3"), store))).toEqual(["Pin made", "Short back"]);
    expect(await list()).toMatchObject([
      { status: "scheduled", pinterestPostDetails },
      { status: "scheduled" },
    ]);
  });

  it("does not delete what its version would refuse, where HighLevel makes no drafts", async () => {
    const { speak, make, list } = await connect({ drafts: false });
    const { store } = keep();
    await make("pinterest", { summary: "Pin", media: [video], pinterestPostDetails });
    expect(states(await holdPosts(speak("2021-07-28"), store))).toEqual(["Pin unsaid"]);
    expect(await list()).toMatchObject([{ status: "scheduled", pinterestPostDetails }]);
  });
});

const post = {
  _id: "61bb16833b3f2791f9715be2",
  locationId: "l",
  type: "post",
  status: "scheduled",
  displayDate: at,
  summary: "Bread",
  media: [image],
  accountIds: ["old_l_7"],
} as const;
const remake = (more: object, version: Version, platform = "instagram") =>
  remakePost(
    { ...post, media: [image], accountIds: ["old_l_7"], ...more },
    [{ id: "new_l_7", originId: "7", platform }],
    "u",
    version,
  );
const explain = (more: object, version: Version, platform = "instagram") =>
  explainLost(
    { ...post, media: [image], accountIds: ["old_l_7"], ...more },
    [{ id: "new_l_7", originId: "7", platform }],
    version,
  );

describe.concurrent("a post that is made again", () => {
  it("names its account in its details by the id that it has now", () => {
    const instagramPostDetails = { type: "reel", collaborators: { old_l_7: ["mill"] } };
    expect(remake({ instagramPostDetails }, "v3")).toMatchObject({
      accountIds: ["new_l_7"],
      instagramPostDetails: { type: "reel", collaborators: { new_l_7: ["mill"] } },
    });
    const pinned = {
      pinterestBoards: [{ accountId: "old", boards: ["1"] }],
      boardIds: { old: "1" },
    };
    expect(remake({ pinterestPostDetails: pinned }, "v3", "pinterest")).toMatchObject({
      pinterestPostDetails: {
        pinterestBoards: [{ accountId: "new", boards: ["1"] }],
        boardIds: { new: "1" },
      },
    });
  });

  it("has no details that say nothing, and TikTok's only where they may be empty", () => {
    const echo = {
      gmbPostDetails: {},
      pinterestPostDetails: null,
      tiktokPostDetails: {},
      linkedinPostDetails: { pdfTitle: "", postAsPdf: false },
    };
    expect(Object.keys(remake(echo, "v3")).toSorted()).toEqual(
      "accountIds media scheduleDate status summary type userId".split(" "),
    );
    expect(explain(echo, "v3")).toBeUndefined();
    expect(remake(echo, "2021-07-28", "tiktok")).toMatchObject({ tiktokPostDetails: {} });
    expect(explain(echo, "2021-07-28", "tiktok")).toBeUndefined();
    expect(explain(echo, "v3", "tiktok")).toBe(
      "version v3 of the API wants tiktokPostDetails.privacyLevel, which HighLevel does not tell; version 2021-07-28 says all of it (--api-version 2021-07-28)",
    );
  });

  it("does not miss what HighLevel makes by itself", () => {
    const media = [{ ...image, originalUrl: image.url, isModified: true, altText: "" }];
    const ogTagsDetails = { metaLink: "https://example.com", ogTitle: "Example" };
    expect(explain({ media, ogTagsDetails }, "2021-07-28")).toBeUndefined();
    expect(remake({ media, ogTagsDetails }, "2021-07-28")).toMatchObject({
      media: [image],
      ogTagsDetails: { metaLink: "https://example.com" },
    });
  });
});
