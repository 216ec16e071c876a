import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, memoryLedger, removeRemains } from "highlevel-social-planner/import";
import type { ImportOptions } from "highlevel-social-planner/import";
import { editPost, holdPosts, memoryHolds, resumePosts } from "highlevel-social-planner/outcome";
import { nothing } from "./literals.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const [bread, rye, zed] = ["03 08:00:00,Bread", "04 08:00:00,Rye", "05 08:00:00,Zed"];
const [better, more] = ["03 08:00:00,Bread!", "06 08:00:00,More"];

interface World {
  readonly via: "csv" | "posts";
  /** Whether a post can be changed in its place; else a new one takes it, and a hold deletes. */
  readonly updates: boolean;
}

/** A location of its own, and one computer that imports versions of a file into it. */
function connect({ via, updates }: World) {
  const { url, token } = inject("sandbox");
  /** Posts that HighLevel says are published. */
  const out = new Set<string>();
  const spy: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === "PUT" && !updates)
      return Response.json({ message: ["no"], statusCode: 422 }, { status: 422 });
    const answer = await fetch(request);
    if (out.size === 0 || request.method === "DELETE") return answer;
    const tell = (_: string, value: unknown) => {
      const { _id = "" } = (value ?? {}) as { _id?: string };
      return out.has(_id) ? { ...(value as object), status: "published" } : value;
    };
    return Response.json(JSON.parse(await answer.text(), tell), { status: answer.status });
  };
  const planner = createPlanner({
    token,
    locationId: randomUUID(),
    baseUrl: url,
    retry: false,
    pace: false,
    fetch: spy,
  });
  const [ledger, holds, userId] = [memoryLedger(), memoryHolds(), "user-1"];
  const send = async (
    rows: readonly string[],
    options: Partial<ImportOptions> = {},
    name = "week.csv",
  ) => {
    const lines = rows.map((row) => `2098-07-${row},,,,`);
    const file = new File([`${[header, ...lines].join("\n")}\n`], name);
    const to = { accountIds: ["Harbor Bakery Ltd"], userId, via, ledger, holds, patience: 2_000 };
    let [mark, outcome] = ["", ""];
    for await (const event of importCsv(planner, { ...to, schedule: true, ...options, file }))
      if (event.type === "finished") ({ mark, outcome } = event);
    return { mark, outcome };
  };
  const undo = (mark: string) => removeRemains(planner, mark, { ledger, holds, patience: 2_000 });
  const list = async () => {
    const posts = [];
    for await (const { summary, status } of planner.posts.list.all({}))
      posts.push(`${summary} ${status}`);
    return posts.toSorted();
  };
  const idOf = async (caption: string) => {
    for await (const { _id, summary } of planner.posts.list.all({}))
      if (summary === caption) return _id ?? "";
    return "";
  };
  const hold = () => holdPosts(planner, holds, { ledger, userId, pause: 1 });
  const resume = () => resumePosts(planner, holds, { ledger, userId, patience: 1 });
  return { planner, ledger, send, undo, list, idOf, hold, resume, out };
}

const worlds: World[] = [
  { via: "csv", updates: true },
  { via: "csv", updates: false },
  { via: "posts", updates: true },
  { via: "posts", updates: false },
];
const update = { answers: { update: true } };

describe.concurrent.each(worlds)(
  "an undo of a version of a plan, via $via, updates $updates",
  (world) => {
    it.each(["never", "still", "before"] as const)(
      "takes back all that stands under it, and importing sends it again (held: %s)",
      async (held) => {
        const { send, undo, list, hold, resume } = connect(world);
        await send([bread, rye]);
        const { mark, outcome } = await send([better, rye, more], update);
        expect(outcome).toBe("scheduled");
        expect(await list()).toEqual(["Bread! scheduled", "More scheduled", "Rye scheduled"]);
        if (held !== "never") await hold();
        if (held === "before") await resume();
        expect(await undo(mark)).toEqual(nothing);
        expect(await list()).toEqual([]);
        await resume();
        expect(await list()).toEqual([]);
        expect(await send([better, rye, more])).toEqual({ mark, outcome: "scheduled" });
        expect(await list()).toEqual(["Bread! scheduled", "More scheduled", "Rye scheduled"]);
      },
    );

    it("leaves what the plan has not any more, and says whose it is", async () => {
      const { send, undo, list } = connect(world);
      const first = await send([bread, rye, zed]);
      const second = await send([bread, rye]);
      expect(await undo(second.mark)).toEqual({
        ...nothing,
        versions: [{ mark: first.mark, posts: 1 }],
      });
      expect(await list()).toEqual(["Zed scheduled"]);
      expect(await undo(first.mark)).toEqual(nothing);
      expect(await list()).toEqual([]);
      expect((await send([bread, rye, zed])).outcome).toBe("scheduled");
      expect(await list()).toEqual(["Bread scheduled", "Rye scheduled", "Zed scheduled"]);
    });

    it("takes back what an earlier version sent and never learned the ids of", async () => {
      const { ledger, send, undo, list } = connect(world);
      const { mark } = await send([bread, rye]);
      const entry = await ledger.open(mark);
      const forgotten = entry.record!.parts.map((part) => ({
        ...part,
        posts: [],
        ...(part.creating && {
          creating: (part.posts ?? []).map((one) => ({ ...one, since: part.savedAt ?? "" })),
        }),
      }));
      await entry.save({ ...entry.record!, parts: forgotten });
      await entry.close();
      const second = await send([bread]);
      await undo(second.mark);
      expect(await list()).toEqual(["Rye scheduled"]);
    });

    it("does not take for HighLevel's way of telling what a person changed since, though a clock was ahead", async () => {
      const { planner, ledger, send, idOf } = connect({ ...world, updates: true });
      const { mark } = await send([bread]);
      const entry = await ledger.open(mark);
      const savedAt = "2097-01-01T00:00:00.000Z";
      await entry.save({
        ...entry.record!,
        parts: entry.record!.parts.map((part) => ({ ...part, savedAt })),
      });
      await entry.close();
      await editPost(planner, { id: await idOf("Bread"), summary: "Bread of hers" });
      expect((await send([bread])).outcome).toBe("attention");
    });

    it("of the earlier one takes back what is as that one sent it, and says who has the rest", async () => {
      const { send, undo, list } = connect(world);
      const first = await send([bread, rye]);
      const second = await send([better, rye, more], update);
      expect(await undo(first.mark)).toEqual({
        ...nothing,
        versions: [{ mark: second.mark, posts: 2 }],
      });
      expect(await list()).toEqual(["Bread! scheduled", "More scheduled"]);
      expect((await send([better, rye, more])).outcome).toBe("scheduled");
      expect(await list()).toEqual(["Bread! scheduled", "More scheduled", "Rye scheduled"]);
    });

    it("where one is published, takes back the rest, which importing sends again", async () => {
      const { send, undo, list, idOf, out } = connect(world);
      await send([bread, rye]);
      const { mark } = await send([better, rye], update);
      out.add(await idOf("Rye"));
      expect(await undo(mark)).toMatchObject({
        posts: [],
        published: [{ summary: "Rye", row: 2 }],
        unseen: [],
      });
      expect(await list()).toEqual(["Rye published"]);
      await send([better, rye]);
      expect(await list()).toEqual(["Bread! scheduled", "Rye published"]);
    });

    it("leaves posts of another file, and of other hands", async () => {
      const { planner, send, undo, list } = connect(world);
      await send([zed], {}, "other.csv");
      const { results } = await planner.accounts.list();
      const account = results?.accounts?.find(({ name }) => name === "Harbor Bakery Ltd");
      await planner.posts.create({
        accountIds: [account?.id ?? ""],
        userId: "user-1",
        type: "post",
        status: "scheduled",
        summary: "Soup",
        scheduleDate: "2098-07-04T12:00:00.000Z",
        media: [],
      });
      await send([bread, rye]);
      const { mark } = await send([bread, rye, more]);
      expect(await undo(mark)).toEqual(nothing);
      expect(await list()).toEqual(["Soup scheduled", "Zed scheduled"]);
    });
  },
);

describe.concurrent.each(worlds)("a post of two files, via $via, updates $updates", (world) => {
  it.each([
    ["that had it last", 1, { row: 1, file: "a.csv" }, "Bread"],
    ["that sent it", 0, { row: 2, file: "b.csv" }, "Zed"],
  ] as const)(
    "is left by an undo of the one %s, which says whose it is, and goes with the other",
    async (_, which, said, other) => {
      const { send, undo, list } = connect(world);
      const imports = [await send([bread, rye], {}, "a.csv"), await send([rye, zed], {}, "b.csv")];
      expect(await undo(imports[which]!.mark)).toMatchObject({
        ...nothing,
        shared: [{ ...said, summary: "Rye", status: "scheduled" }],
      });
      expect(await list()).toEqual([`${other} scheduled`, "Rye scheduled"].toSorted());
      expect(await undo(imports[1 - which]!.mark)).toMatchObject(nothing);
      expect(await list()).toEqual([]);
    },
  );

  it.each(["still", "before"] as const)("stays what it is where it was held (%s)", async (held) => {
    const { send, undo, list, hold, resume } = connect(world);
    await send([bread, rye], {}, "a.csv");
    const second = await send([rye, zed], {}, "b.csv");
    await hold();
    if (held === "before") await resume();
    expect(await undo(second.mark)).toMatchObject({
      ...nothing,
      shared: [{ summary: "Rye", file: "a.csv" }],
    });
    await resume();
    expect(await list()).toEqual(["Bread scheduled", "Rye scheduled"]);
  });

  it.each(["still", "before"] as const)(
    "is of both where it was held when the second file came (%s), and its undo takes none of the other's",
    async (held) => {
      const { send, undo, list, hold, resume } = connect(world);
      const first = await send([bread, rye], {}, "a.csv");
      await hold();
      const second = await send([rye, zed], {}, "b.csv");
      expect(second.outcome).toBe("attention");
      if (held === "before") await resume();
      expect(await undo(first.mark)).toMatchObject({
        ...nothing,
        shared: [{ summary: "Rye", file: "b.csv" }],
      });
      await resume();
      expect(await list()).toEqual(["Rye scheduled", "Zed scheduled"]);
      expect(await undo(second.mark)).toMatchObject(nothing);
      expect(await list()).toEqual([]);
    },
  );

  it("is left where neither undo can end, and either says so", async () => {
    const { send, undo, list, idOf, out } = connect(world);
    const first = await send([bread, rye], {}, "a.csv");
    const second = await send([rye, zed], {}, "b.csv");
    out.add(await idOf("Bread"));
    out.add(await idOf("Zed"));
    for (const [mark, file] of [
      [first.mark, "b.csv"],
      [second.mark, "a.csv"],
      [first.mark, "b.csv"],
    ] as const)
      expect((await undo(mark)).shared).toMatchObject([{ summary: "Rye", file }]);
    expect(await list()).toEqual(["Bread published", "Rye scheduled", "Zed published"]);
  });

  it("is left by an undo though most of the other file is in this one, and though that one was imported again", async () => {
    const { send, undo, list } = connect(world);
    const first = await send([bread, rye, zed], {}, "a.csv");
    const second = await send([bread, rye, more], {}, "b.csv");
    const shared = (file: string) => [
      { summary: "Bread", file },
      { summary: "Rye", file },
    ];
    expect(await undo(second.mark)).toMatchObject({ ...nothing, shared: shared("a.csv") });
    expect(await list()).toEqual(["Bread scheduled", "Rye scheduled", "Zed scheduled"]);
    const again = await send([bread, rye, more], {}, "b.csv");
    await send([bread, rye, zed], {}, "a.csv");
    expect(await undo(first.mark)).toMatchObject({ ...nothing, shared: shared("b.csv") });
    expect(await list()).toEqual(["Bread scheduled", "More scheduled", "Rye scheduled"]);
    expect(await undo(again.mark)).toMatchObject(nothing);
    expect(await list()).toEqual([]);
  });

  it("goes with the file that is the other one under a later name", async () => {
    const { send, undo, list } = connect(world);
    const first = await send([bread, rye, zed], {}, "a.csv");
    const second = await send([bread, rye, zed, more], {}, "b.csv");
    expect((await undo(first.mark)).shared.map(({ file }) => file)).toEqual(Array(3).fill("b.csv"));
    expect(await undo(second.mark)).toMatchObject(nothing);
    expect(await list()).toEqual([]);
  });
});

it.each(["csv", "posts"] as const)(
  "an undo names a file of another name that changed one of its posts (%s)",
  async (via) => {
    const { send, undo, list } = connect({ via, updates: true });
    const first = await send([bread, rye], {}, "a.csv");
    const moved = bread.replace("08:00", "09:00");
    const second = await send([moved, rye], { answers: { update: true, lines: [2] } }, "b.csv");
    expect(second.outcome).toBe("scheduled");
    expect(await undo(first.mark)).toMatchObject({
      versions: [{ mark: second.mark, posts: 1 }],
      shared: [{ file: "b.csv", summary: "Rye" }],
    });
    expect(await list()).toEqual(["Bread scheduled", "Rye scheduled"]);
    expect(await undo(second.mark)).toMatchObject(nothing);
    expect(await list()).toEqual([]);
  },
);

it("an undo names what another computer scheduled of the file, which it cannot take back", async () => {
  const { planner, send, list } = connect({ via: "csv", updates: true });
  await send([bread!, rye!]);
  const ledger = memoryLedger();
  const { mark } = await send([bread!, rye!, more!], { ledger });
  const { posts, unseen } = await removeRemains(planner, mark, { ledger, patience: 2_000 });
  expect([posts, unseen]).toEqual([
    [],
    [
      expect.stringMatching(
        /^import [0-9a-f]{24} \(week \[.+\]\.csv\), which another computer scheduled of this file, has 2 more to come; /,
      ),
    ],
  ]);
  expect(await list()).toEqual(["Bread scheduled", "Rye scheduled"]);
});

it("an undo names what another computer scheduled of the very same rows", async () => {
  const { planner, send, list } = connect({ via: "csv", updates: true });
  const ledger = memoryLedger();
  await send([bread!], { ledger });
  await send([bread!, rye!]);
  const { mark } = await send([bread!, rye!], { ledger });
  const { unseen } = await removeRemains(planner, mark, { ledger, patience: 2_000 });
  expect(unseen).toEqual([
    expect.stringMatching(/, which another computer scheduled of this file, has 1 more to come; /),
  ]);
  expect(await list()).toContain("Rye scheduled");
});
