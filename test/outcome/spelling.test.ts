import { describe, expect, inject, it } from "vitest";
import { importCsv, memoryLedger, writeCsv } from "highlevel-social-planner/import";
import type { CsvPost, ImportOptions } from "highlevel-social-planner/import";
import { editPost, resumePosts } from "highlevel-social-planner/outcome";
import { connect, holdPosts, isUpdate, keep, states } from "./holding.js";

const at = "2098-03-01T14:00:00.000Z";
const userId = "user-1";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", "'": "&#39;" };
const escape = (text: string) => text.replaceAll(/[&<']/g, (sign) => entities[sign] ?? sign);

/** How a server tells a caption and the link of its post. */
type Spelling = (text: string, link: string) => string;
const spellings = {
  "with entities": (text) => escape(text),
  "with the link behind it": (text, link) => (link ? `${text} ${link}` : text),
  "with entities and the link behind it": (text, link) =>
    escape(link ? `${text}\n\n${link}` : text),
  "in one line": (text) => text.replaceAll(/\s+/g, " "),
  "with two signs for a line break": (text) => text.replaceAll("\n", "\r\n"),
  cut: (text) => (text.length > 45 ? `${text.slice(0, 42)}...` : text),
} satisfies Record<string, Spelling>;

/** A location whose server tells captions in a spelling, as its posts truly are. */
function spelled(spelling: Spelling, { drafts = true } = {}) {
  const { bind, planner, make, accountOf } = connect(inject("sandbox"), { drafts });
  const tell = (post: { summary?: string; ogTagsDetails?: { metaLink?: string } }) => ({
    ...post,
    summary: spelling(post.summary ?? "", post.ogTagsDetails?.metaLink ?? ""),
  });
  const told = bind(async (request) => {
    const response = await fetch(request);
    if (isUpdate(request) || !/\/posts(\/|$)/.test(new URL(request.url).pathname)) return response;
    const body = JSON.parse(await response.text(), (key, value: unknown) =>
      key === "post"
        ? tell(value as object)
        : key === "posts"
          ? (value as object[]).map(tell)
          : value,
    ) as object;
    return Response.json(body, { status: response.status });
  });
  const { store } = keep();
  const truth = async () => {
    const all = [];
    for await (const { summary, ogTagsDetails, status } of planner.posts.list.all({}))
      all.push([summary, ogTagsDetails?.metaLink, status].filter(Boolean));
    return all;
  };
  const ledger = memoryLedger();
  const schedule = async (post: CsvPost, via: ImportOptions["via"]) => {
    const file = new File([writeCsv([post])], "spelling.csv");
    const to = { accountIds: [await accountOf("linkedin")], userId, timeZone: "America/New_York" };
    for await (const _ of importCsv(planner, { ...to, file, ledger, via, schedule: true }));
  };
  return { planner, told, make, truth, store, ledger, schedule };
}

const lines = "It's bread & butter\n\nat <nine>, and more of it until late";
const link = "https://bakery.example/menu?a=1&b=2";
const row = { local: "2098-03-01 09:00:00", content: lines };

describe.concurrent.each(Object.entries(spellings))("where captions are told %s", (_, spelling) => {
  it.each(["csv", "posts"] as const)(
    "a hold and its end leave an import's posts (%s)",
    async (via) => {
      const { told, store, ledger, schedule, truth } = spelled(spelling);
      await schedule({ ...row, link }, via);
      const held = await holdPosts(told, store, { ledger, userId });
      expect(held.map(({ state, isDraft }) => [state, isDraft])).toEqual([["held", true]]);
      expect(await truth()).toEqual([[lines, link, "draft"]]);
      await resumePosts(told, store, { ledger, userId, patience: 1 });
      expect(await truth()).toEqual([[lines, link, "scheduled"]]);
    },
  );

  it("so they do where a hold deletes", async () => {
    const { told, store, ledger, schedule, truth } = spelled(spelling, { drafts: false });
    await schedule({ ...row, link }, "posts");
    await holdPosts(told, store, { ledger, userId });
    expect(await truth()).toEqual([]);
    await resumePosts(told, store, { ledger, userId, patience: 1 });
    expect(await truth()).toEqual([[lines, link, "scheduled"]]);
  });

  it("a change of the time leaves the words", async () => {
    const { planner, told, ledger, schedule, truth } = spelled(spelling);
    await schedule({ ...row, link }, "posts");
    const { results } = await planner.posts.list({ skip: "0", limit: "1" });
    const id = results?.posts?.[0]?._id ?? "";
    const edit = { id, scheduleDate: "2098-03-02T14:00:00Z" };
    const { state, differences } = await editPost(told, edit, { ledger, userId });
    expect([state, differences]).toEqual(["edited", []]);
    expect(await truth()).toEqual([[lines, link, "scheduled"]]);
  });
});

it.concurrent("a caption that is not told at all is put back", async () => {
  const { told, store, ledger, schedule, truth } = spelled(() => undefined as unknown as string);
  await schedule(row, "posts");
  await holdPosts(told, store, { ledger, userId });
  await resumePosts(told, store, { ledger, userId, patience: 1 });
  expect(await truth()).toEqual([[lines, "scheduled"]]);
});

describe.concurrent.each([
  ["with entities", "It's bread & butter"],
  ["with the link behind it", "Zed"],
  ["with entities and the link behind it", "It's bread & butter"],
  ["with two signs for a line break", "Two\nlines"],
] as const)("where captions are told %s, a post of other hands", (name, summary) => {
  const ogTagsDetails = { metaLink: link };

  it("is held and put back as it was", async () => {
    const { told, make, store, truth } = spelled(spellings[name]);
    await make({ at, summary, ogTagsDetails });
    expect(states(await holdPosts(told, store, { userId }))).toEqual([`${summary} held`]);
    await resumePosts(told, store, { userId, patience: 1 });
    expect(await truth()).toEqual([[summary, link, "scheduled"]]);
  });

  it("has another time, and its words", async () => {
    const { told, make, truth } = spelled(spellings[name]);
    const id = await make({ at, summary, ogTagsDetails });
    const edit = { id, scheduleDate: "2098-03-02T14:00:00Z" };
    expect((await editPost(told, edit, { userId })).state).toBe("edited");
    expect(await truth()).toEqual([[summary, link, "scheduled"]]);
  });
});

describe.concurrent("the words of a person", () => {
  it("stay, where captions are told with entities", async () => {
    const { planner, told, store, ledger, schedule, truth } = spelled(spellings["with entities"]);
    await schedule(row, "posts");
    const { results } = await planner.posts.list({ skip: "0", limit: "1" });
    const id = results?.posts?.[0]?._id ?? "";
    await editPost(planner, { id, summary: "Soup & salad, isn't it" });
    await holdPosts(told, store, { ledger, userId });
    await editPost(planner, { id, summary: "Cake & tea, isn't it" });
    await resumePosts(told, store, { ledger, userId, patience: 1 });
    expect(await truth()).toEqual([["Cake & tea, isn't it", "scheduled"]]);
  });

  it("stay where they hold an entity, and captions are told as they are", async () => {
    const { told, make, store, truth } = spelled((text) => text);
    await make({ at, summary: "Write &amp; for &" });
    await holdPosts(told, store, { userId });
    await resumePosts(told, store, { userId, patience: 1 });
    expect(await truth()).toEqual([["Write &amp; for &", "scheduled"]]);
  });

  it("are not written back where they may be told cut, but for anyway", async () => {
    const { told, make, store, truth } = spelled(spellings.cut);
    const id = await make({ at, summary: lines });
    const [held] = await holdPosts(told, store, { userId });
    expect(held?.state).toBe("cut");
    const edit = { id, scheduleDate: "2098-03-02T14:00:00Z" };
    await expect(editPost(told, edit, { userId })).rejects.toThrow(
      "its caption ends as one that HighLevel tells cut, and the rest would be lost: give its caption, too, or --anyway (anyway), which changes it all the same; nothing was sent",
    );
    expect(await truth()).toEqual([[lines, "scheduled"]]);
    await editPost(told, { ...edit, summary: "Whole" }, { userId });
    expect(await truth()).toEqual([["Whole", "scheduled"]]);
  });
});
