import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { CheckError, importCsv, memoryLedger, writeCsv } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions } from "highlevel-social-planner/import";

const file = "https://media.example.com/oven";
const titles = {
  time: "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
  content: "content",
  images: "imageUrls (comma-separated)",
  videos: "videoUrls (comma-separated)",
  watermark: "applyWatermark (true/false)",
  altTexts: "altTexts (one for each file, with bars between)",
};
const networks = {
  Facebook: { kind: "type (post/story/reel)" },
  Instagram: { kind: "type (post/story/reel)", with: "collaborators (comma-separated)" },
  LinkedIn: {
    pdfTitle: "pdfTitle",
    postAsPdf: "postAsPdf (true/false)",
    question: "pollQuestion",
    options: "pollOptions (with bars between)",
    duration: "pollDuration (one_day/three_days/seven_days/fourteen_days)",
  },
  YouTube: {
    title: "title",
    privacy: "privacyLevel (private/public/unlisted)",
    kind: "type (video/short)",
  },
  TikTok: { privacy: "privacyLevel (everyone/friends/only_me)" },
  Pinterest: { title: "title", link: "link", boards: "boards (comma-separated)" },
};

type Cells = Readonly<Record<string, string>>;

/** A file of one post with just these columns, each as `Network.column`. */
function write(cells: Cells): File {
  const all: Cells = { time: "2098-01-05 09:30:00", content: "", ...cells };
  const heads = Object.keys(all).map((key): [string, string] => {
    const [group = "", name = ""] = key.split(".");
    if (!name) return ["All Social", titles[key as keyof typeof titles]];
    return [group, (networks[group as keyof typeof networks] as Cells)[name] ?? ""];
  });
  const rows = [heads.map(([group]) => group), heads.map(([, name]) => name), Object.values(all)];
  const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n");
  return new File([`${text}\r\n`], `${all["content"]}.csv`);
}

// Each test has a location, and so a world, of its own.
async function connect(version: "2021-07-28" | "v3", { isDeaf = false } = {}) {
  const { url, token } = inject("sandbox");
  const sent: Record<string, unknown>[] = [];
  const spy: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const isCreate = request.method === "POST" && request.url.endsWith("/posts");
    if (isCreate) sent.push(JSON.parse(await request.clone().text()) as Record<string, unknown>);
    if (!isDeaf || request.method !== "PUT") return fetch(request);
    const { youtubePostDetails: _, ...body } = (await request.json()) as Record<string, unknown>;
    const { url: to, method, headers } = request;
    return fetch(to, { method, headers, body: JSON.stringify(body) });
  };
  const options = { token, locationId: randomUUID(), baseUrl: url, fetch: spy };
  const planner = createPlanner({ ...options, version });
  const { results } = await createPlanner(options).accounts.list();
  const accountOn = (network: string) =>
    results?.accounts?.find(({ platform, isExpired }) => platform === network && !isExpired)?.id ??
    "";
  const ledger = memoryLedger();
  const run = async (network: string, cells: Cells, more: Partial<ImportOptions> = {}) => {
    const events: ImportEvent[] = [];
    const input: ImportOptions = {
      file: write(cells),
      accountIds: [accountOn(network)],
      userId: "user-1",
      timeZone: "America/New_York",
      via: "posts",
      schedule: true,
      patience: 3_000,
      ledger,
      ...more,
    };
    for await (const event of importCsv(planner, input)) events.push(event);
    const surveyed = events.find((event) => event.type === "surveyed");
    return { events, last: events.at(-1), surveyed };
  };
  const refusal = async (network: string, cells: Cells, more: Partial<ImportOptions> = {}) => {
    const error: unknown = await run(network, cells, more).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CheckError);
    const found = (error as CheckError).findings.filter(({ severity }) => severity === "error");
    return found.map(({ code, column }) => `${code} ${column}`);
  };
  return { planner, run, refusal, sent, accountOn };
}

const short = {
  content: "How we bake",
  videos: `${file}.mp4`,
  "YouTube.title": "Big Martha",
  "YouTube.privacy": "unlisted",
  "YouTube.kind": "short",
};

describe.each(["2021-07-28", "v3"] as const)("what one network asks for, in %s", (version) => {
  it("makes a Short, which is found again, and whose title is mended", async () => {
    const { planner, run, sent } = await connect(version);
    expect((await run("youtube", short)).last).toMatchObject({ outcome: "scheduled" });
    expect(sent).toMatchObject([
      {
        type: "post",
        media: [{ url: `${file}.mp4`, type: "video/mp4" }],
        youtubePostDetails: { title: "Big Martha", privacyLevel: "unlisted", type: "short" },
      },
    ]);
    expect((await run("youtube", short)).surveyed?.posts).toMatchObject([{ state: "same" }]);

    const mended = { ...short, "YouTube.title": "Our oven" };
    expect((await run("youtube", mended)).surveyed?.posts).toMatchObject([
      {
        state: "changed",
        change: "plan",
        differences: [
          {
            field: "details",
            plan: "youtube.title: Our oven",
            there: "youtube.title: Big Martha",
          },
        ],
      },
    ]);
    const updated = await run("youtube", mended, { answers: { update: true } });
    expect(updated.events).toContainEqual(expect.objectContaining({ way: "in_place" }));
    const posts = [];
    for await (const { summary, ...post } of planner.posts.list.all({}))
      posts.push([summary, post]);
    expect(posts).toMatchObject([
      ["How we bake", { youtubePostDetails: { title: "Our oven", type: "short" } }],
    ]);
    expect((await run("youtube", mended)).surveyed?.posts).toMatchObject([{ state: "same" }]);
  });

  it("makes a post anew where an update does not show the new title", async () => {
    const { run, sent } = await connect(version, { isDeaf: true });
    await run("youtube", short);
    const mended = { ...short, "YouTube.title": "Our oven" };
    const { events } = await run("youtube", mended, { answers: { update: true } });
    expect(events).toContainEqual(expect.objectContaining({ way: "anew" }));
    expect(sent).toMatchObject([
      { youtubePostDetails: { title: "Big Martha" } },
      { youtubePostDetails: { title: "Our oven" } },
    ]);
  });

  it("makes a video where a title alone is said, and no details where nothing is", async () => {
    const { run, sent } = await connect(version);
    const { content, videos } = short;
    await run("youtube", { content, videos, "YouTube.title": "Big Martha" });
    await run("youtube", { content: "And how we clean up", videos: `${file}-2.mp4` });
    expect(sent).toMatchObject([
      { youtubePostDetails: { title: "Big Martha", type: "video" } },
      {},
    ]);
    expect(Object.keys(sent[1]!).filter((name) => name.endsWith("Details"))).toEqual([]);
  });

  it("makes a reel on Facebook and a story on Instagram", async () => {
    const { run, sent } = await connect(version);
    await run("facebook", { videos: `${file}.mp4`, "Facebook.kind": "reel" });
    await run("instagram", { images: `${file}.jpg`, "Instagram.kind": "story" });
    expect(sent).toMatchObject([
      { type: "reel", facebookPostDetails: { type: "reel" } },
      { type: "story", instagramPostDetails: { type: "story" } },
    ]);
  });

  it("says nothing of another network's columns", async () => {
    const { run, sent } = await connect(version);
    await run("facebook", short);
    expect(Object.keys(sent[0]!).filter((name) => name.endsWith("Details"))).toEqual([]);
  });
});

const poll = {
  content: "You decide.",
  "LinkedIn.question": "Which bread?",
  "LinkedIn.options": "Rye | Spelt",
  "LinkedIn.duration": "seven_days",
};
const pin = {
  content: "Ten loaves",
  images: `${file}.jpg`,
  altTexts: "An oven, open",
  "Pinterest.title": "Loaves",
  "Pinterest.link": "https://example.com/loaves",
  "Pinterest.boards": "987, 234",
};

describe("what only v3 takes", () => {
  it("makes a pin on its boards, with what stands for the image", async () => {
    const { run, sent, accountOn } = await connect("v3");
    expect((await run("pinterest", pin)).last).toMatchObject({ outcome: "scheduled" });
    const accountId = accountOn("pinterest").split("_")[0];
    expect(sent).toMatchObject([
      {
        media: [{ url: `${file}.jpg`, type: "image/jpeg", altText: "An oven, open" }],
        pinterestPostDetails: {
          title: "Loaves",
          link: "https://example.com/loaves",
          pinterestBoards: [{ accountId, boards: ["987", "234"] }],
        },
      },
    ]);
    const other = { ...pin, altTexts: "A cold oven" };
    expect((await run("pinterest", other)).surveyed?.posts).toMatchObject([
      { state: "changed", differences: [{ field: "details", plan: "altTexts: A cold oven" }] },
    ]);
  });

  it("makes a poll and a document on LinkedIn", async () => {
    const { run, sent } = await connect("v3");
    await run("linkedin", poll);
    const pages = `${file}.jpg, ${file}-2.jpg`;
    const pdf = { "LinkedIn.pdfTitle": "Our year", "LinkedIn.postAsPdf": "TRUE" };
    await run("linkedin", { content: "A year of bread", images: pages, ...pdf });
    expect(sent.map(({ linkedinPostDetails }) => linkedinPostDetails)).toEqual([
      {
        pdfTitle: "Which bread?",
        postAsPdf: false,
        poll: {
          question: "Which bread?",
          options: [{ text: "Rye" }, { text: "Spelt" }],
          settings: { duration: "SEVEN_DAYS" },
        },
      },
      { pdfTitle: "Our year", postAsPdf: true },
    ]);
  });

  it("invites collaborators on Instagram, and marks images where that is said", async () => {
    const { run, sent, accountOn } = await connect("v3");
    const cells = { "Instagram.kind": "reel", "Instagram.with": "@mill, farm", watermark: "TRUE" };
    await run("instagram", { content: "With friends", videos: `${file}.mp4`, ...cells });
    expect(sent).toMatchObject([
      {
        applyWatermark: true,
        instagramPostDetails: {
          type: "reel",
          collaborators: { [accountOn("instagram")]: ["mill", "farm"] },
        },
      },
    ]);
  });

  it("goes into no file for HighLevel, and stays in that of the rows that were left out", async () => {
    const { run } = await connect("v3");
    const [local, images] = ["2098-01-05 09:30:00", [`${file}.jpg`]];
    const posts = [
      { local, content: "Rye", images },
      { local, content: "Spelt", images, fields: { altTexts: "A loaf" } },
    ];
    const sheet = new File([writeCsv(posts)], "two.csv");
    const more = { file: sheet, via: "csv", schedule: false, skipBadRows: true } as const;
    const { events } = await run("facebook", {}, more);
    expect(events.map(({ type }) => type)).toContain("uploaded");
    expect(events.at(-1)).toMatchObject({ outcome: "staged" });
    const skipped = events.find((event) => event.type === "skipped");
    expect(skipped?.rows).toMatchObject([{ row: 2 }]);
    expect(skipped?.rejected).toContain("altTexts (one for each file");
    expect(skipped?.rejected).toContain("A loaf");
  });

  it("is refused before anything is sent, where it would be lost or is not whole", async () => {
    const [first, v3] = [await connect("2021-07-28"), await connect("v3")];
    expect(await first.refusal("pinterest", pin)).toEqual(["posts-column altTexts"]);
    const { altTexts: __, ...bare } = pin;
    expect(await first.refusal("pinterest", bare)).toEqual([
      "posts-column Pinterest title",
      "posts-column Pinterest link",
      "posts-column Pinterest boards",
    ]);
    expect(await v3.refusal("pinterest", pin, { via: "csv" })).toEqual([
      "posts-only altTexts",
      "posts-only Pinterest boards",
    ]);
    const { "LinkedIn.duration": _, ...endless } = poll;
    expect(await v3.refusal("linkedin", endless)).toEqual(["posts-required LinkedIn pollDuration"]);
    expect(await v3.refusal("tiktok", { videos: `${file}.mp4` })).toEqual([
      "posts-required TikTok privacyLevel",
    ]);
    const { "Pinterest.boards": ___, ...boardless } = pin;
    expect(await v3.refusal("pinterest", boardless)).toEqual(["posts-required Pinterest boards"]);
    expect([...first.sent, ...v3.sent]).toEqual([]);
  });
});
