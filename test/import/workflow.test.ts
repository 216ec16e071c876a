import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions } from "highlevel-social-planner/import";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { holdPosts, memoryHolds, resumePosts } from "highlevel-social-planner/outcome";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl\r\n";
const image = "https://media.example.com/bread.jpg";
// A year ahead is only a warning, and these never become past. New York is at -5 h in January and at -4 h in July.
const file = new File(
  [
    `${header}2098-01-05 09:30:00,"Fresh bread, every ""morning""",,"${image}, ${image}",,,\r\n`,
    `2098-07-04 20:15:00,"Two\r\nlines 🥐",https://example.com,,,,\r\n`,
  ],
  "bread.csv",
);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30 });
});
afterAll(() => sandbox.stop());

// Each test has a location, and so a world, of its own.
const connect = (locationId: string, world = sandbox) => {
  const planner = createPlanner({ token: world.token, locationId, baseUrl: world.url });
  const run = async (options: Partial<ImportOptions>) => {
    const events: ImportEvent[] = [];
    const input = {
      file,
      accountIds: [],
      userId: "user-1",
      timeZone: "America/New_York",
      patience: 8_000,
      ...options,
    };
    for await (const event of importCsv(planner, input)) events.push(event);
    return events;
  };
  const pick = async (...platforms: string[]) => {
    const { results } = await planner.accounts.list();
    return platforms.map(
      (platform) =>
        results?.accounts?.find((account) => account.platform === platform && !account.isExpired)
          ?.id ?? "",
    );
  };
  const list = async () => {
    const posts = [];
    for await (const post of planner.posts.list.all({})) posts.push(post);
    return posts.filter(({ source }) => source === "csv");
  };
  return { planner, run, pick, list };
};

describe.concurrent("importCsv", () => {
  it("stops staged: HighLevel holds the rows in review, and no post exists", async () => {
    const { run, pick, list } = connect("staged");
    const events = await run({ accountIds: await pick("facebook") });
    expect(events.map(({ type }) => type).filter((type) => type !== "status")).toEqual([
      "checked",
      "surveyed",
      "uploaded",
      "assigned",
      "reviewed",
      "finished",
    ]);
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      outcome: "staged",
    });
    expect(await list()).toEqual([]);
  });

  it("takes a refusal for done where a person pressed the button, which shows a little later", async () => {
    const { run, pick, list } = connect("pressed-late");
    await sandbox.misbehave("pressed-late", {
      lateMs: 700,
      faults: [{ kind: "finalized", at: "csv/finalize" }],
    });
    const events = await run({ accountIds: await pick("facebook"), schedule: true });
    expect(events.at(-1)).toMatchObject({ outcome: "scheduled" });
    expect(await list()).toHaveLength(2);
  });

  it("schedules one post a row and account, each at its own UTC minute", async () => {
    const { run, pick, list } = connect("scheduled");
    const accountIds = await pick("facebook", "linkedin");
    const events = await run({ accountIds, schedule: true });
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      outcome: "scheduled",
    });
    const posts = await list();
    expect(
      posts
        .map(({ displayDate, summary, accountIds: [account] = [], status }) => [
          displayDate,
          summary,
          account,
          status,
        ])
        .toSorted(),
    ).toEqual(
      [
        ["2098-01-05T14:30:00.000Z", 'Fresh bread, every "morning"', accountIds[0], "scheduled"],
        ["2098-01-05T14:30:00.000Z", 'Fresh bread, every "morning"', accountIds[1], "scheduled"],
        ["2098-07-05T00:15:00.000Z", "Two\r\nlines 🥐", accountIds[0], "scheduled"],
        ["2098-07-05T00:15:00.000Z", "Two\r\nlines 🥐", accountIds[1], "scheduled"],
      ].toSorted(),
    );
    const compared = events.find((event) => event.type === "compared");
    expect(compared?.posts.map(({ state }) => state)).toEqual(["same", "same", "same", "same"]);
  });

  it.each([
    ["v3", "basic"],
    ["2021-07-28", undefined],
  ] as const)(
    "goes all the way under %s, and tells the layout of the file where that is known: %s",
    async (version, csvFileType) => {
      const sent: unknown[] = [];
      const fetch = async (request: Request) => {
        if (request.url.endsWith("/set-accounts")) sent.push(await request.clone().json());
        return globalThis.fetch(request);
      };
      const { pick, list } = connect(`spoken-${version}`);
      const planner = createPlanner({
        token: sandbox.token,
        locationId: `spoken-${version}`,
        baseUrl: sandbox.url,
        version,
        fetch,
      });
      const options = {
        file,
        accountIds: await pick("linkedin"),
        userId: "user-1",
        timeZone: "America/New_York",
        patience: 8_000,
        schedule: true,
      };
      const types: string[] = [];
      for await (const { type } of importCsv(planner, options)) types.push(type);
      expect(types.at(-1)).toBe("finished");
      expect(sent).toEqual([
        expect.objectContaining({ userId: "user-1", ...(csvFileType && { csvFileType }) }),
      ]);
      expect(Object.keys(sent[0] as object).includes("csvFileType")).toBe(
        csvFileType !== undefined,
      );
      expect(await list()).toHaveLength(2);
    },
  );

  it("finds the import by its file where set-accounts does not tell the id", async () => {
    await using silent = await startSandbox({ anyLocation: true, stepMs: 30, csvId: false });
    const { run, pick } = connect("no-id", silent);
    const events = await run({ accountIds: await pick("facebook"), schedule: true });
    expect(events.at(-1)).toMatchObject({ outcome: "scheduled" });
  });

  it("does not take a list that lags behind for missing posts", async () => {
    await using slow = await startSandbox({ anyLocation: true, stepMs: 30, staleMs: 1_500 });
    const { run, pick } = connect("stale", slow);
    const events = await run({ accountIds: await pick("facebook"), schedule: true });
    expect(events.at(-1)).toMatchObject({ outcome: "scheduled" });
  });

  it("makes drafts of rows without a date only where that was allowed", async () => {
    const { run, pick, list } = connect("drafts");
    const accountIds = await pick("facebook");
    const undated = new File([`${header},Some day,,,,,\r\n`], "draft.csv");
    await expect(run({ file: undated, accountIds, schedule: true })).rejects.toMatchObject({
      code: "check",
    });
    const events = await run({ file: undated, accountIds, schedule: true, allowDrafts: true });
    expect(events.at(-1)).toMatchObject({ outcome: "scheduled" });
    expect((await list()).map(({ status, summary }) => [status, summary])).toEqual([
      ["draft", "Some day"],
    ]);
  });

  it("schedules nothing where HighLevel refuses a row, and says which", async () => {
    const { run, pick, list } = connect("refused");
    const broken = new File(
      [
        `${header}2098-01-05 09:30:00,Fine,,,,,\r\n2098-01-06 09:30:00,Broken,,https://gone.invalid/a.jpg,,,\r\n`,
      ],
      "broken.csv",
    );
    const events = await run({ file: broken, accountIds: await pick("facebook"), schedule: true });
    expect(events.at(-1)).toMatchObject({
      outcome: "attention",
      reason:
        "HighLevel does not take row 2 (Media could not be fetched; error Media could not be fetched: https://gone.invalid/a.jpg) as the file has it; mend the file and import again",
    });
    const reviewed = events.find((event) => event.type === "reviewed");
    expect(reviewed?.rows.map(({ post, problems }) => [post.row, problems.length > 0])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(await list()).toEqual([]);
  });

  it("creates nothing where the time of a row that is still to be sent is over", async () => {
    const { planner, run, pick } = connect("late");
    const late = new File(
      [`${header}2020-01-05 09:30:00,Long ago,,,,,\r\n2098-01-05 09:30:00,In time,,,,,\r\n`],
      "late.csv",
    );
    await expect(
      run({ file: late, accountIds: await pick("facebook"), schedule: true }),
    ).rejects.toMatchObject({
      code: "check",
      findings: [{ code: "date-past", row: 1 }],
    });
    expect((await planner.csv.list({ userId: "user-1" })).results?.count).toBe(0);
  });

  it("warns of a connection that ends before its posts", async () => {
    const { run, pick } = connect("expiring");
    const [checked] = await run({ accountIds: await pick("facebook"), dryRun: true });
    expect(checked).toMatchObject({
      type: "checked",
      findings: expect.arrayContaining([
        expect.objectContaining({ code: "account-expires", severity: "warning" }),
      ]),
    });
  });

  it("warns, as long as posts of the location are held, that what it sends is not", async () => {
    const { planner, run, pick } = connect("held");
    const holds = memoryHolds();
    const to = { accountIds: await pick("facebook"), holds };
    await run({ ...to, schedule: true });
    const more = new File([`${header}2098-08-01 09:00:00,Another,,,,,\r\n`], "more.csv");
    const warn = async () => {
      const [checked] = await run({ ...to, file: more, dryRun: true });
      const findings = checked?.type === "checked" ? checked.findings : [];
      return findings.filter(({ code }) => code === "location-held").map((one) => one.message);
    };
    expect(await warn()).toEqual([]);
    await holdPosts(planner, holds, { pause: 0 });
    expect(await warn()).toEqual([
      expect.stringMatching(
        /^2 posts are held at .+, and new posts of this file go out all the same$/,
      ),
    ]);
    await resumePosts(planner, holds, { userId: "user-1" });
    expect(await warn()).toEqual([]);
  });

  it("sends nothing where the file breaks a rule", async () => {
    const { planner, run, pick } = connect("bad-file");
    const accountIds = await pick("facebook");
    const mixed = new File(
      [`${header}2098-01-05 09:30:00,Both,,${image},,https://media.example.com/a.mp4,\r\n`],
      "mixed.csv",
    );
    await expect(run({ file: mixed, accountIds })).rejects.toMatchObject({
      code: "check",
      message: "mixed.csv: 1 error in the file; nothing was sent",
    });
    const { results } = await planner.csv.list({ userId: "user-1" });
    expect(results?.count).toBe(0);
  });

  it.each([
    [
      "unknown",
      "Nobody's page",
      `no account has the id or the name "Nobody's page": name one of the location's`,
    ],
    ["missing", undefined, "no account was chosen: name one of the location's"],
  ])("lists the choices where an account is %s", async (_, name, message) => {
    const { run } = connect("choices");
    await expect(run({ accountIds: name === undefined ? [] : [name] })).rejects.toMatchObject({
      code: "account",
      message,
      accounts: expect.arrayContaining([expect.objectContaining({ platform: "facebook" })]),
    });
  });

  it("refuses an expired account, and a name that two accounts have", async () => {
    const { planner, run } = connect("expired");
    const { results } = await planner.accounts.list();
    const accounts = results?.accounts ?? [];
    const expired = accounts.find(({ isExpired }) => isExpired);
    await expect(run({ accountIds: [expired?.id ?? ""] })).rejects.toThrow(
      "has expired: connect it again in HighLevel",
    );
    const shared = accounts.find(({ name, id }) =>
      accounts.some((other) => other.name === name && other.id !== id),
    );
    await expect(run({ accountIds: [shared?.name ?? ""] })).rejects.toThrow(
      "is the name of 2 accounts: give the id",
    );
  });

  it("stops between two steps when it is cancelled, with the caller's reason", async () => {
    const { planner, pick, list } = connect("cancelled");
    const cancel = new AbortController();
    const accountIds = await pick("facebook");
    const input = {
      file,
      accountIds,
      userId: "user-1",
      timeZone: "America/New_York",
      schedule: true,
      signal: cancel.signal,
    };
    const run = async () => {
      for await (const event of importCsv(planner, input))
        if (event.type === "reviewed") cancel.abort(new Error("enough"));
    };
    await expect(run()).rejects.toThrow("enough");
    expect(await list()).toEqual([]);
  });

  it("sends nothing where a rule of a chosen account's network is broken", async () => {
    const { planner, run, pick } = connect("network-rule");
    await expect(run({ accountIds: await pick("instagram") })).rejects.toThrow(
      "bread.csv: 1 error in the file; nothing was sent",
    );
    expect((await planner.csv.list({ userId: "user-1" })).results?.count).toBe(0);
  });

  it("sends 91 rows as files of 90 and 1, in order", async () => {
    const { planner, run, pick } = connect("ninety-one");
    const rows = Array.from(
      { length: 91 },
      (_, index) =>
        `2098-01-05 ${String(9 + Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}:00,Post ${index + 1},,,,,\r\n`,
    );
    const events = await run({
      file: new File([header + rows.join("")], "many.csv"),
      accountIds: await pick("facebook"),
    });
    expect(events.at(-1)).toMatchObject({ outcome: "staged" });
    expect(
      events.flatMap((event) =>
        event.type === "uploaded"
          ? [[event.fileName.replace(/sp-\w+/, "MARK"), event.rowsCount]]
          : [],
      ),
    ).toEqual([
      ["many [MARK 1of2].csv", 90],
      ["many [MARK 2of2].csv", 1],
    ]);
    const second = events.flatMap((event) => (event.type === "assigned" ? event.id : []))[1] ?? "";
    const { results } = await planner.csv.get({ id: second, skip: "0", limit: "10" });
    expect(results?.posts?.map(({ summary }) => summary)).toEqual(["Post 91"]);
  });
});
