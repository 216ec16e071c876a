import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import {
  CheckError,
  findRemains,
  importCsv,
  memoryLedger,
  removeRemains,
  writeCsv,
} from "highlevel-social-planner/import";
import type { CsvPost, ImportEvent, ImportOptions } from "highlevel-social-planner/import";
import { nothing } from "./literals.js";

const bread = "https://media.example.com/bread.jpg";
const week: CsvPost[] = [
  {
    local: "2098-01-05 09:30:00",
    content: "Fresh bread",
    images: [bread],
    link: "https://example.com/bread",
  },
  { local: "2098-07-04 20:15:00", content: "Two\nlines 🥐", link: "https://example.com/lines" },
];

// Each test has a location, and so a world, of its own.
function connect(fetch?: typeof globalThis.fetch) {
  const { url, token } = inject("sandbox");
  const locationId = randomUUID();
  const planner = createPlanner({ token, locationId, baseUrl: url, retry: false, fetch });
  const run = async (posts: readonly CsvPost[], options: Partial<ImportOptions> = {}) => {
    const events: ImportEvent[] = [];
    const input: ImportOptions = {
      file: new File([writeCsv(posts)], "week.csv"),
      accountIds: ["Harbor Bakery Ltd"],
      userId: "user-1",
      patience: 3_000,
      via: "posts",
      schedule: true,
      ...options,
    };
    for await (const event of importCsv(planner, input)) events.push(event);
    return events;
  };
  const list = async () => {
    const posts = [];
    for await (const post of planner.posts.list.all({})) posts.push(post);
    return posts.toReversed();
  };
  return { planner, run, list };
}

/** A fetch that spoils what `posts/create` answers, from the nth call on. */
function spoil(
  nth: number,
  answer: (real: Response) => Promise<Response> | Response,
): typeof fetch {
  let calls = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    const isCreate = request.method === "POST" && request.url.endsWith("/posts");
    if (!isCreate || ++calls < nth) return fetch(request);
    return answer(await fetch(request));
  };
}

describe.concurrent("importCsv via posts", () => {
  it("makes one post a row and account, each at its own UTC minute, with an id each", async () => {
    const { run, list } = connect();
    const events = await run(week, { accountIds: ["Harbor Bakery Ltd", "Harbor Bakery Shop"] });
    expect(events.map(({ type }) => type)).toEqual([
      "checked",
      "surveyed",
      "created",
      "created",
      "created",
      "created",
      "compared",
      "finished",
    ]);
    expect(events.at(-1)).toMatchObject({ outcome: "scheduled", imports: [] });
    const posts = await list();
    expect(
      posts.map(({ displayDate, status, source, accountIds }) => [
        displayDate,
        status,
        source,
        accountIds?.length,
      ]),
    ).toEqual([
      ["2098-01-05T14:30:00.000Z", "scheduled", "composer", 1],
      ["2098-01-05T14:30:00.000Z", "scheduled", "composer", 1],
      ["2098-07-05T00:15:00.000Z", "scheduled", "composer", 1],
      ["2098-07-05T00:15:00.000Z", "scheduled", "composer", 1],
    ]);
    expect(
      new Set(events.flatMap((event) => (event.type === "created" ? [event.id] : []))),
    ).toEqual(new Set(posts.map(({ _id }) => _id)));
    // Beside media a link goes to the end of the text; without, it is the preview.
    expect(
      posts
        .map(({ summary, media, ogTagsDetails }) => [summary, media, ogTagsDetails])
        .filter((_, index) => index % 2 === 0),
    ).toEqual([
      ["Fresh bread\nhttps://example.com/bread", [{ url: bread, type: "image/jpeg" }], {}],
      ["Two\nlines 🥐", [], { metaLink: "https://example.com/lines" }],
    ]);
  });

  it("sends nothing where it is not to be scheduled: such posts cannot be staged", async () => {
    const { run, list } = connect();
    const events = await run(week, { schedule: false });
    expect(events.at(-1)).toMatchObject({
      outcome: "dry_run",
      reason:
        "posts that are sent one by one cannot be staged, only scheduled; not sent: rows 1, 2",
    });
    expect(await list()).toEqual([]);
  });

  it("sends no row twice, whichever way it went before, with or without a ledger", async () => {
    const { run, list } = connect();
    await run(week.slice(0, 1), { via: "csv" });
    const ledger = memoryLedger();
    await run(week, { via: "csv", ledger });
    for (const via of ["posts", "csv"] as const) {
      const events = await run(week, { via });
      expect(events.find(({ type }) => type === "surveyed")).toMatchObject({
        planned: 2,
        missing: 0,
      });
      expect(events.at(-1)).toMatchObject({ outcome: "scheduled" });
    }
    expect((await list()).map(({ summary }) => summary)).toHaveLength(2);
  });

  it.each(["in_review", "IN_REVIEW", "In Review", "InReview", "in-review"])(
    "asks for a person where rows are held in review, be it spelled %s",
    async (word) => {
      const { run, list } = connect(async (input, init) => {
        const answer = await fetch(input, init);
        const text = (await answer.text()).replaceAll('"status":"in_review"', `"status":"${word}"`);
        return new Response(text, answer);
      });
      const ledger = memoryLedger();
      const staged = await run(week, { via: "csv", schedule: false, ledger });
      const events = await run(week, { ledger });
      expect(events.at(-1)).toMatchObject({ outcome: "attention" });
      const [id] = staged.flatMap((event) => (event.type === "assigned" ? [event.id] : []));
      expect(events.at(-1)).toMatchObject({
        reason: `import ${id} holds rows in review; schedule it with --via csv, or delete it and import again`,
      });
      expect(await list()).toEqual([]);
    },
  );

  it("carries what the columns of the account's network say, and no other's", async () => {
    const { run, list } = connect();
    const tag = "66f0c0ffee00000000000001";
    const fields = {
      tags: tag,
      category: "66f0c0ffee00000000000002",
      followUpComment: "First!",
      "facebook.type": "reel",
      "google.eventType": "event",
      "google.actionType": "book",
      "google.actionUrl": "https://example.com/book",
      "google.title": "Bake day",
      "google.startDate": "2098-02-01 09:05:00",
      "google.endDate": "2098-02-02 18:00:00",
      "tiktok.privacyLevel": "friends",
      "tiktok.enableDuet": "FALSE",
    } as const;
    const videos = ["https://media.example.com/day.mov"];
    await run(
      [{ local: "2098-01-05 09:30:00", content: "Bake day", videos, thumbnail: bread, fields }],
      {
        accountIds: ["harborbakery", "Harbor Bakery Shop"],
      },
    );
    const sent = await list();
    expect(
      sent.map(({ tiktokPostDetails, gmbPostDetails, type, tags, media }) => ({
        tiktokPostDetails,
        gmbPostDetails,
        type,
        tags,
        media,
      })),
    ).toEqual(
      Array.from({ length: 2 }, () => ({
        tiktokPostDetails: { privacyLevel: "MUTUAL_FOLLOW_FRIENDS", enableDuet: false },
        gmbPostDetails: {},
        type: "post",
        tags: [tag],
        media: [{ url: "https://media.example.com/day.mov", type: "video/mov", thumbnail: bread }],
      })),
    );
  });

  it("sends a follow-up comment where the network takes one", async () => {
    const sent: Record<string, unknown> = {};
    const watch: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === "POST" && request.url.endsWith("/posts")) {
        const { accountIds, followUpComment } = (await request.clone().json()) as {
          accountIds: string[];
          followUpComment?: string;
        };
        sent[accountIds[0]?.split("_").at(-1) ?? ""] = followUpComment;
      }
      return fetch(request);
    };
    const { run } = connect(watch);
    const videos = ["https://media.example.com/day.MOV"];
    const fields = { followUpComment: "First!" };
    await run([{ local: "2098-01-05 09:30:00", content: "Bake day", videos, fields }], {
      accountIds: ["harborbakery", "harbor.bakery"],
    });
    expect(sent).toEqual({
      "000a4f1c-7a52-4e6b-9d8e-5f2b1c3d4e5f": undefined,
      "17841465964543589": "First!",
    });
  });

  it("writes Google's dates as its API wants them", async () => {
    const { run, list, planner } = connect();
    const { results } = await planner.accounts.list();
    const google = results?.accounts?.find(({ platform }) => platform === "google")?.id ?? "";
    const fields = {
      "google.eventType": "event",
      "google.actionType": "none",
      "google.title": "Bake day",
      "google.startDate": "2098-02-01 09:05:00",
      "google.endDate": "02/22/2098 18:00",
    } as const;
    await run([{ local: "2098-01-05 09:30:00", content: "Bake day", fields }], {
      accountIds: [google],
    });
    expect((await list())[0]?.gmbPostDetails).toEqual({
      gmbEventType: "EVENT",
      actionType: "none",
      title: "Bake day",
      startDate: {
        startDate: { year: 2098, month: 2, day: 1 },
        startTime: { hours: 9, minutes: 5, seconds: 0 },
      },
      endDate: {
        endDate: { year: 2098, month: 2, day: 22 },
        endTime: { hours: 18, minutes: 0, seconds: 0 },
      },
    });
  });

  it("refuses before sending what only a file can say", async () => {
    const { run, list } = connect();
    const findings = async (fields: CsvPost["fields"]) => {
      const post = { local: "2098-01-05 09:30:00", content: "Bread", images: [bread], fields };
      const error: unknown = await run([post]).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CheckError);
      return (error as CheckError).findings
        .filter(({ severity }) => severity === "error")
        .map(({ code, column, value }) => [code, column, value]);
    };
    const early = {
      tags: "bread",
      category: "Recipes",
      applyWatermark: "TRUE",
      mediaOptimization: "false",
    };
    expect(await findings(early)).toEqual([
      ["posts-column", "applyWatermark", "TRUE"],
      ["posts-id", "tags", "bread"],
      ["posts-id", "category", "Recipes"],
    ]);
    expect(await findings({ "linkedin.pdfTitle": "Bread", "pinterest.title": "no" })).toEqual([
      ["posts-column", "LinkedIn pdfTitle", "Bread"],
    ]);
    expect(await list()).toEqual([]);
  });

  it("sends a file's drafts as drafts, and posts with an approver for approval", async () => {
    const { run, list } = connect();
    expect((await run([{ content: "Some day" }], { allowDrafts: true })).at(-1)).toMatchObject({
      outcome: "scheduled",
    });
    expect((await run(week.slice(0, 1), { approver: "user-2" })).at(-1)).toMatchObject({
      outcome: "approval",
    });
    expect(
      (await list()).map(({ status, summary }) => [status, summary?.slice(0, 11)]).toSorted(),
    ).toEqual([
      ["draft", "Some day"],
      ["in_review", "Fresh bread"],
    ]);
  });

  it("goes on with the others where HighLevel refuses a row, and names it", async () => {
    const { run, list } = connect(
      spoil(2, (real) =>
        real.ok
          ? Response.json({ message: ["summary is odd"], statusCode: 422 }, { status: 422 })
          : real,
      ),
    );
    const posts = [...week, { local: "2098-08-01 08:00:00", content: "Third" }];
    // Three are sent at once; those after the first are told to be refused, though the sandbox took them.
    const events = await run(posts);
    expect(events.filter(({ type }) => type === "refused")).toMatchObject([
      { row: 2, message: "summary is odd" },
      { row: 3, message: "summary is odd" },
    ]);
    expect(events.at(-1)).toMatchObject({
      outcome: "attention",
      reason:
        "HighLevel does not take row 2 on Harbor Bakery Ltd: summary is odd; row 3 on Harbor Bakery Ltd: summary is odd",
    });
    expect(await list()).toHaveLength(3);
  });

  it("writes refused rows to the rejected file where bad rows are to be skipped", async () => {
    const refuse: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const text = request.method === "POST" ? await request.clone().text() : "";
      return request.url.endsWith("/posts") && text.includes("Two")
        ? Response.json({ message: ["too odd"], statusCode: 422 }, { status: 422 })
        : fetch(request);
    };
    const { run, list } = connect(refuse);
    const events = await run(week, { skipBadRows: true });
    expect(events.find(({ type }) => type === "skipped")).toMatchObject({
      rows: [{ row: 2, problems: ["too odd"] }],
    });
    expect(events.at(-1)).toMatchObject({
      outcome: "attention",
      reason: "left out: row 2",
    });
    expect(await list()).toHaveLength(1);
  });

  it("stops where the token is refused, and says so", async () => {
    const { run } = connect(
      spoil(1, () =>
        Response.json({ message: "The token is not authorized for this scope." }, { status: 401 }),
      ),
    );
    await expect(run(week)).rejects.toMatchObject({ code: "api", status: 401 });
  });

  it("finds a post whose answer was lost in the list", async () => {
    const { run, list } = connect(spoil(2, () => Promise.reject(new TypeError("fetch failed"))));
    const events = await run(week);
    expect(events.at(-1)).toMatchObject({ outcome: "scheduled" });
    // Of the other, no answer told that it was made.
    expect(events.filter(({ type }) => type === "created")).toMatchObject([{ row: 1 }]);
    expect(await list()).toHaveLength(2);
  });

  it("takes an answer without an id for no answer", async () => {
    const { run, list } = connect(
      spoil(1, () =>
        Response.json({ success: true, statusCode: 201, message: "Created Post" }, { status: 201 }),
      ),
    );
    expect((await run(week)).at(-1)).toMatchObject({ outcome: "scheduled" });
    expect(await list()).toHaveLength(2);
  });

  it.each([true, false])(
    "takes a success that says it is none for no answer, and looks whether the post is there (%s)",
    async (isThere) => {
      const odd = () => Response.json({ success: false, statusCode: 201 }, { status: 201 });
      const shut: typeof fetch = async (input, init) => {
        const request = new Request(input, init);
        return request.method === "POST" && request.url.endsWith("/posts") ? odd() : fetch(request);
      };
      const { run } = connect(isThere ? spoil(1, odd) : shut);
      const events = await run(week.slice(0, 1), { patience: 700 });
      expect(events.filter(({ type }) => type === "created")).toEqual([]);
      expect(events.at(-1)).toMatchObject({ outcome: isThere ? "scheduled" : "unknown" });
    },
  );

  it("does not send again what may be there, however long it waited, by neither route, until it is told to", async () => {
    const never: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === "POST" && request.url.endsWith("/posts"))
        throw new TypeError("fetch failed");
      return fetch(request);
    };
    const { run, list, planner } = connect(never);
    const ledger = memoryLedger();
    const first = await run(week, { ledger, patience: 700 });
    expect(first.at(-1)).toMatchObject({
      outcome: "unknown",
      reason:
        "whether HighLevel made the post of rows 1, 2 is not known, and its list does not show it yet; import again to look once more: it is not sent again by itself",
    });
    const { url, token } = inject("sandbox");
    const sound = createPlanner({ token, baseUrl: url, locationId: planner.locationId });
    const again = async (
      via: "csv" | "posts",
      { patience = 300, ...more }: Partial<ImportOptions> = {},
    ) => {
      const events: ImportEvent[] = [];
      const input: ImportOptions = {
        file: new File([writeCsv(week)], "week.csv"),
        accountIds: ["Harbor Bakery Ltd"],
        userId: "user-1",
        schedule: true,
        ledger,
        via,
        patience,
        ...more,
      };
      for await (const event of importCsv(sound, input)) events.push(event);
      return events.at(-1);
    };
    for (const via of ["posts", "csv"] as const) {
      // It looks as long as it may, and sends nothing meanwhile.
      const waiting = again(via, { patience: 60_000, signal: AbortSignal.timeout(400) });
      await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
      expect(await again(via)).toMatchObject({
        outcome: "unknown",
        reason:
          "2 posts need you, 0 done: rows 1, 2 may be there, and HighLevel does not list them: look in HighLevel, then `postAgain` where they are not, and no other computer holds them",
      });
    }
    expect(await list()).toEqual([]);
    const answers = { postAgain: true };
    expect(await again("posts", { answers })).toMatchObject({ outcome: "scheduled" });
    expect(await list()).toHaveLength(2);
  });

  it("knows what may be there though its row has another number by now", async () => {
    const never: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === "POST" && request.url.endsWith("/posts"))
        throw new TypeError("fetch failed");
      return fetch(request);
    };
    const { run, list, planner } = connect(never);
    const ledger = memoryLedger();
    const one = week.slice(0, 1);
    await run(one, { ledger, patience: 300 });
    // A row with an error comes before it: the posts are the same, and so is the import.
    const [headers = "", ...rows] = writeCsv(one).split("\r\n");
    const text = [headers, "soon,Bad,,,,,", ...rows].join("\r\n");
    const { url, token } = inject("sandbox");
    const sound = createPlanner({ token, baseUrl: url, locationId: planner.locationId });
    const again = async ({ patience = 300, ...more }: Partial<ImportOptions> = {}) => {
      const events: ImportEvent[] = [];
      const input: ImportOptions = {
        file: new File([text], "week.csv"),
        accountIds: ["Harbor Bakery Ltd"],
        userId: "user-1",
        schedule: true,
        skipBadRows: true,
        via: "posts",
        ledger,
        patience,
        ...more,
      };
      for await (const event of importCsv(sound, input)) events.push(event);
      return events.at(-1);
    };
    const waiting = again({ patience: 60_000, signal: AbortSignal.timeout(400) });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
    expect(await again()).toMatchObject({
      outcome: "unknown",
      reason:
        "1 post needs you, 0 done: row 2 may be there, and HighLevel does not list it: look in HighLevel, then `postAgain` where it is not, and no other computer holds it; left out: row 1",
    });
    expect(await list()).toEqual([]);
    const answers = { postAgain: true };
    expect(await again({ answers })).toMatchObject({ reason: "left out: row 1" });
    expect(await list()).toHaveLength(1);
    const [record] = await ledger.list();
    expect(record?.parts).toMatchObject([
      { rows: [{ row: 1 }], creating: [] },
      { rows: [{ row: 2 }], creating: [], posts: [{ row: 2 }] },
    ]);
  });

  it("sends nothing more after a batch with one whose outcome is unknown", async () => {
    let sent = 0;
    const lose: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const isCreate = request.method === "POST" && request.url.endsWith("/posts");
      if (isCreate && ++sent === 3) throw new TypeError("fetch failed");
      return fetch(request);
    };
    const { run, list } = connect(lose);
    const posts = Array.from({ length: 12 }, (_, index) => ({
      local: `2098-02-${index + 10} 08:00:00`,
      content: `Loaf ${index}`,
    }));
    expect((await run(posts, { patience: 300 })).at(-1)).toMatchObject({ outcome: "unknown" });
    expect(sent).toBe(10);
    expect(await list()).toHaveLength(9);
  });

  it("does not take a post at another minute for the one whose answer was lost", async () => {
    let isLost = false;
    const lose: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (isLost && request.method === "POST" && request.url.endsWith("/posts"))
        throw new TypeError("fetch failed");
      return fetch(request);
    };
    const { run } = connect(lose);
    const post = { local: "2098-01-05 09:30:00", content: "Fresh bread" };
    await run([{ ...post, local: "2098-01-05 21:45:00" }]);
    isLost = true;
    expect((await run([post], { patience: 300 })).at(-1)).toMatchObject({ outcome: "unknown" });
  });

  it("keeps what it made in the ledger when a file fills a gap", async () => {
    const { run, list, planner } = connect();
    const ledger = memoryLedger();
    await run(week, { ledger });
    const [{ _id: id = "" } = {}] = await list();
    await planner.posts.delete({ id });
    expect((await run(week, { ledger, via: "csv" })).at(-1)).toMatchObject({
      outcome: "attention",
      reason:
        "1 post needs you, 1 done: row 1 was sent and is not there: deleted in HighLevel, held by another computer, or never made; `postAgain` sends it once more",
    });
    expect(await list()).toHaveLength(1);
    const options = { ledger, via: "csv", answers: { postAgain: true } } as const;
    expect((await run(week, options)).at(-1)).toMatchObject({ outcome: "scheduled" });
    const [record] = await ledger.list();
    expect(record?.parts.map(({ fileName }) => fileName.slice(0, 8))).toEqual([
      "week.csv",
      "week [sp",
    ]);
    const { posts } = await findRemains(planner, record!.mark, { ledger });
    expect(new Set(posts.map(({ row }) => row))).toEqual(new Set([1, 2]));
  });

  it("knows a post by its id where the list lags behind", async () => {
    const hide: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.endsWith("/posts/list")) return fetch(request);
      return Response.json(
        { success: true, statusCode: 201, message: "", results: { posts: [], count: 0 } },
        { status: 201 },
      );
    };
    const { run } = connect(hide);
    const ledger = memoryLedger();
    expect((await run(week, { ledger })).at(-1)).toMatchObject({ outcome: "scheduled" });
    const events = await run(week, { ledger });
    expect(events.find(({ type }) => type === "surveyed")).toMatchObject({ missing: 0 });
  });

  it("can be undone to the last post", async () => {
    const { run, list, planner } = connect();
    const ledger = memoryLedger();
    await run(week, { ledger });
    const [record] = await ledger.list();
    const [part, ...more] = record?.parts ?? [];
    expect([more, part]).toMatchObject([[], { fileName: "week.csv", creating: [] }]);
    expect(part?.posts?.map(({ row }) => row).toSorted()).toEqual([1, 2]);
    const remains = await findRemains(planner, record!.mark, { ledger });
    expect(remains.posts.map(({ row }) => row)).toEqual([1, 2]);
    expect(await removeRemains(planner, record!.mark, { ledger })).toEqual(nothing);
    expect(await list()).toEqual([]);
  });
});
