/** What planning and verifying a sheet on another computer, without a ledger, both tell as gone. */
async function listGoneElsewhere(
  { clients, connect, run }: ReturnType<typeof open>,
  rows: readonly string[],
) {
  const { events } = await run(planSheet, rows, { ledger: memoryLedger() });
  const sheet = sheetOf(clients, ...rows);
  const told = [];
  for await (const one of verifySheet({ clients, connect, ledger: memoryLedger(), sheet }))
    if ("dropped" in one) told.push(...one.dropped.map(({ caption }) => caption));
  const end = events.at(-1);
  const seen = end?.type === "finished" ? end.gone : [];
  expect(told).toEqual(seen.map(({ caption }) => caption));
  return seen;
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import {
  planSheet,
  readSheet,
  reportClients,
  scheduleSheet,
  selectClients,
  stageSheet,
  verifySheet,
} from "highlevel-social-planner/agency";
import type {
  Client,
  Clients,
  Connect,
  GroupEnd,
  WeekOptions,
} from "highlevel-social-planner/agency";
import { editPost, holdPosts, memoryHolds } from "highlevel-social-planner/outcome";
import { CheckError, memoryLedger } from "highlevel-social-planner/import";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";

const header =
  "client,accounts,approved,id,postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";
const row = (
  client: string,
  content: string,
  { accounts = "", approved = "yes", time = "2098-01-05 09:30:00" } = {},
) => `${client},${accounts},${approved},,${time},${content},,,,,`;
const sheetOf = (clients: Clients, ...rows: string[]) =>
  readSheet(`${header}\r\n${rows.join("\r\n")}\r\n`, clients, { name: "week.csv" });

const zones = { ny: "America/New_York", tea: "Asia/Kathmandu", sol: "Europe/Madrid" };
let sandbox: Sandbox;
let made = 0;
beforeAll(async () => {
  // Each test has locations of its own: `ny-3`, `tea-3`, `sol-3`.
  const locations = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) =>
      Object.entries(zones).map(([name, timeZone]) => {
        const accounts = [
          { platform: "facebook", name: `${name} page`, originId: `1-${name}` },
          { platform: "linkedin", name: `${name} ltd`, originId: `2-${name}` },
        ];
        return [`${name}-${index + 1}`, { name: `The ${name}`, timeZone, accounts }] as const;
      }),
    ).flat(),
  );
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20, locations });
});
afterAll(() => sandbox.stop());

/** Three clients of their own, and what asks them. */
function open(changes: Partial<Record<keyof typeof zones, Partial<Client>>> = {}) {
  made++;
  const clients: Record<string, Client> = {};
  for (const name of Object.keys(zones) as (keyof typeof zones)[])
    clients[name] = {
      locationId: `${name}-${made}`,
      locationName: `The ${name}`,
      timeZone: zones[name],
      accounts: [`facebook/${name} page`, `linkedin/${name} ltd`],
      userId: "user-1",
      token: { env: "TOKEN" },
      ...changes[name],
    };
  const asked: string[] = [];
  const connect: Connect = (name, { locationId }) => {
    asked.push(name);
    return createPlanner({ token: sandbox.token, baseUrl: sandbox.url, locationId, retry: false });
  };
  const ledger = memoryLedger();
  const run = async (
    work: typeof planSheet,
    rows: readonly string[],
    options: Partial<WeekOptions> = {},
  ) => {
    const sheet = sheetOf(clients, ...rows);
    const events = [];
    for await (const event of work({
      sheet,
      clients,
      connect,
      ledger,
      patience: 4_000,
      ...options,
    }))
      events.push(event);
    const end = events.at(-1);
    if (end?.type !== "finished") throw new Error("it did not finish");
    return { events, ends: end.ends, reason: end.reason };
  };
  const list = async (name: string) => {
    const posts = [];
    const planner = await connect(name, clients[name]!);
    for await (const post of planner.posts.list.all({}))
      posts.push(`${post.displayDate} ${post.accountIds?.[0]?.split("_").at(-1)} ${post.summary}`);
    return posts.toSorted();
  };
  return { clients, connect, asked, run, list, ledger };
}

const tell = (ends: readonly GroupEnd[]) =>
  ends.map(({ client, outcome, reason }) => [client, outcome, reason]);
const count = (ends: readonly GroupEnd[]) =>
  ends.map(({ planned, missing, held }) => [planned, missing, held]);

describe("a sheet", () => {
  const week = [
    row("ny", "Rye"),
    row("tea", "First flush"),
    row("ny", "Soup", { accounts: "facebook" }),
    row("sol", "Smile"),
    row("ny", "Secret", { approved: "" }),
  ];

  it("is planned, staged, scheduled and verified, each row at its client's own hour", async () => {
    const { clients, connect, run, list } = open();
    const planned = await run(planSheet, week);
    expect(tell(planned.ends)).toEqual([
      ["ny", "dry_run", undefined],
      ["tea", "dry_run", undefined],
      ["ny", "dry_run", undefined],
      ["sol", "dry_run", undefined],
    ]);
    expect(count(planned.ends)).toEqual([
      [2, 2, 0],
      [2, 2, 0],
      [1, 1, 0],
      [2, 2, 0],
    ]);
    expect(planned.ends[1]).toMatchObject({
      location: { name: "The tea", timeZone: "Asia/Kathmandu" },
      posts: [{ row: 2, local: "2098-01-05 09:30:00", utc: "2098-01-05T03:45:00.000Z" }],
    });
    expect(await list("ny")).toEqual([]);

    expect(tell((await run(stageSheet, week)).ends).map(([, outcome]) => outcome)).toEqual([
      "staged",
      "staged",
      "staged",
      "staged",
    ]);
    expect(await list("ny")).toEqual([]);

    const scheduled = await run(scheduleSheet, week);
    expect(tell(scheduled.ends).map(([, outcome]) => outcome)).toEqual([
      "scheduled",
      "scheduled",
      "scheduled",
      "scheduled",
    ]);
    expect(await list("ny")).toEqual([
      "2098-01-05T14:30:00.000Z 1-ny Rye",
      "2098-01-05T14:30:00.000Z 1-ny Soup",
      "2098-01-05T14:30:00.000Z 2-ny Rye",
    ]);
    expect(await list("tea")).toEqual([
      "2098-01-05T03:45:00.000Z 1-tea First flush",
      "2098-01-05T03:45:00.000Z 2-tea First flush",
    ]);
    expect(await list("sol")).toEqual([
      "2098-01-05T08:30:00.000Z 1-sol Smile",
      "2098-01-05T08:30:00.000Z 2-sol Smile",
    ]);

    const verified = [];
    for await (const one of verifySheet({ sheet: sheetOf(clients, ...week), clients, connect }))
      verified.push(one);
    expect(
      verified
        .map((one) =>
          "posts" in one
            ? [
                one.client,
                one.posts.map(({ post, state }) => `${post.row} ${state}`),
                one.notOurs,
                one.bad,
              ]
            : one,
        )
        .toSorted(),
    ).toEqual([
      ["ny", ["1 scheduled", "1 scheduled", "3 scheduled"], [], []],
      ["sol", ["4 scheduled", "4 scheduled"], [], []],
      ["tea", ["2 scheduled", "2 scheduled"], [], []],
    ]);
  });

  it("is scheduled one by one, where that was asked, with the same result", async () => {
    const { run, list } = open();
    const { ends } = await run(scheduleSheet, week, { via: "posts" });
    expect(tell(ends).map(([, outcome]) => outcome)).toEqual([
      "scheduled",
      "scheduled",
      "scheduled",
      "scheduled",
    ]);
    expect(await list("ny")).toEqual([
      "2098-01-05T14:30:00.000Z 1-ny Rye",
      "2098-01-05T14:30:00.000Z 1-ny Soup",
      "2098-01-05T14:30:00.000Z 2-ny Rye",
    ]);
  });

  it("schedules nothing that was not staged", async () => {
    const { run, list } = open();
    const { ends } = await run(scheduleSheet, week.slice(1, 2));
    expect(tell(ends)).toEqual([
      ["tea", "attention", "not staged: row 1; stage it, look, then schedule"],
    ]);
    expect(await list("tea")).toEqual([]);
  });

  it.each([
    ["changes nothing", () => Response.json({ success: true })],
    ["makes a draft of what it changes", undefined],
  ])("brings a row to the plan, once it was answered, where HighLevel %s", async (_, answer) => {
    const { clients, run, list } = open();
    const before = [row("ny", "Rye"), row("ny", "Soup", { time: "2098-01-06 09:30:00" })];
    await run(stageSheet, before);
    await run(scheduleSheet, before);
    const odd: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== "PUT") return fetch(request);
      if (answer) return answer();
      const body = { ...(await request.json()), status: "draft" };
      return fetch(request.url, {
        ...request,
        method: "PUT",
        headers: request.headers,
        body: JSON.stringify(body),
      });
    };
    const connect: Connect = (_name, { locationId }) =>
      createPlanner({
        token: sandbox.token,
        baseUrl: sandbox.url,
        locationId,
        retry: false,
        fetch: odd,
      });
    const after = [row("ny", "Rye bread"), before[1]!];
    const { ends } = await run(scheduleSheet, after, { connect, answers: { update: true } });
    expect(tell(ends)).toEqual([["ny", "scheduled", undefined]]);
    expect((await list("ny")).map((post) => post.slice(-9))).toEqual([
      "Rye bread",
      "Rye bread",
      expect.stringContaining("Soup"),
      expect.stringContaining("Soup"),
    ]);
    expect(tell((await run(scheduleSheet, after)).ends)).toEqual([["ny", "scheduled", undefined]]);
    const found = verifySheet({ sheet: sheetOf(clients, ...after), clients, connect });
    for await (const one of found)
      expect("posts" in one && one.posts.map(({ state }) => state)).toEqual(
        Array.from({ length: 4 }, () => "scheduled"),
      );
  });

  it("is staged anew when one more row is approved, and scheduled once", async () => {
    const { run, list, clients, connect } = open();
    await run(stageSheet, week);
    const more = week.with(4, row("ny", "Secret"));
    const again = await run(stageSheet, more);
    expect(
      again.events.flatMap((event) =>
        event.type === "import" && event.event.type === "superseded"
          ? [event.event.fileName.slice(0, 11)]
          : [],
      ),
    ).toEqual(["week ny [sp"]);
    expect(count(again.ends)).toEqual([
      [4, 4, 0],
      [2, 0, 2],
      [1, 0, 1],
      [2, 0, 2],
    ]);
    const imports = [];
    const planner = await connect("ny", clients["ny"]!);
    for await (const csv of planner.csv.list.all({ userId: "user-1" })) imports.push(csv.status);
    expect(imports).toEqual(["in_review", "in_review"]);
    await run(scheduleSheet, more);
    expect((await list("ny")).map((post) => post.slice(25))).toEqual([
      "1-ny Rye",
      "1-ny Secret",
      "1-ny Soup",
      "2-ny Rye",
      "2-ny Secret",
    ]);
    // And once more after it is scheduled: only what is new goes.
    const last = [...more, row("ny", "Last", { accounts: "facebook" })];
    expect(count((await run(stageSheet, last)).ends)).toEqual([
      [4, 0, 0],
      [2, 0, 0],
      [2, 1, 0],
      [2, 0, 0],
    ]);
    await run(scheduleSheet, last);
    expect(await list("ny")).toHaveLength(6);
  });

  it("goes on with the other clients where one is refused, and sends nothing of that one", async () => {
    const { run, list } = open({ tea: { locationName: "Coffee House" } });
    const rows = [...week, row("sol", "Bad", { time: "2098-01-05 25:00:00" })];
    const { ends } = await run(stageSheet, rows);
    expect(tell(ends)).toEqual([
      ["ny", "staged", undefined],
      [
        "tea",
        "refused",
        `location tea-${made} is "The tea", not "Coffee House": check its id; nothing was sent`,
      ],
      ["ny", "staged", undefined],
      ["sol", "refused", "week sol.csv: 1 error in the file; nothing was sent"],
    ]);
    expect(ends[3]?.findings).toMatchObject([
      { file: "week.csv", line: 5 },
      { file: "week.csv", code: "date-invalid", line: 7, row: 6 },
    ]);
    expect(await list("sol")).toEqual([]);
  });

  it("refuses a client one of whose rows has a wrong cell of ours, and no other", async () => {
    const { run } = open();
    const { ends } = await run(planSheet, [...week, row("sol", "Odd", { approved: "maybe" })]);
    expect(tell(ends).map(([client, outcome]) => `${client} ${outcome}`)).toEqual([
      "ny dry_run",
      "tea dry_run",
      "ny dry_run",
      "sol refused",
    ]);
    expect(ends[3]?.findings).toMatchObject([{ code: "sheet-approved", row: 6 }]);
  });

  it("is refused as a whole where it cannot be read", async () => {
    const { run } = open();
    await expect(run(planSheet, [row("ny", '"Open')])).rejects.toBeInstanceOf(CheckError);
  });

  it("tries one client first, and stops where the same befalls all", async () => {
    const { run, asked, clients } = open();
    for (const { locationId } of Object.values(clients))
      await sandbox.misbehave(locationId, {
        faults: [{ kind: "error", at: "accounts/list", times: 9 }],
      });
    const { ends, reason } = await run(stageSheet, week);
    expect(tell(ends)).toEqual([
      ["ny", "failed", "accounts/list: 500 Internal server error"],
      ["tea", "failed", "accounts/list: 500 Internal server error"],
      ["ny", "failed", "accounts/list: 500 Internal server error"],
      ["sol", "left", undefined],
    ]);
    expect(reason).toBe("the same failure everywhere: accounts/list: 500 Internal server error");
    // Two imports of one client are no everywhere.
    expect(asked).toEqual(["ny", "tea"]);
  });

  it("names the failure of a token as such, also where the location's name is asked for", async () => {
    const { clients } = open();
    const connect: Connect = (_, { locationId }) =>
      createPlanner({ token: "wrong", baseUrl: sandbox.url, locationId });
    const ends = [];
    for await (const event of stageSheet({ sheet: sheetOf(clients, ...week), clients, connect }))
      if (event.type === "finished")
        ends.push(event.reason, ...event.ends.map(({ outcome }) => outcome));
    expect(ends).toEqual([
      expect.stringMatching(/^the same failure everywhere: locations\/get: 401 /),
      "failed",
      "failed",
      "failed",
      "left",
    ]);
  });

  it("tells what is in review of rows that were taken back since, and nothing else", async () => {
    const { run, clients, connect, ledger } = open();
    await run(stageSheet, week);
    const leftovers = async (rows: readonly string[], work = stageSheet) =>
      (await run(work, rows)).events.flatMap((event) =>
        event.type === "finished" ? event.leftovers : [],
      );
    expect(await leftovers(week)).toEqual([]);
    // Before anything is staged, and of a client without any row, too.
    const look = async (rows: readonly string[]) => {
      const verified = [];
      const sheet = sheetOf(clients, ...rows);
      for await (const one of verifySheet({ clients, connect, ledger, sheet }))
        if (!("error" in one)) verified.push(...one.leftovers);
      const planned = await leftovers(rows, planSheet);
      return [planned, verified].map((all) => all.map(({ client }) => client));
    };
    expect(await look(week)).toEqual([[], []]);
    const without = week.filter((text) => !text.startsWith("sol"));
    expect(await look(without)).toEqual([["sol"], ["sol"]]);
    expect((await leftovers(without)).map(({ client }) => client)).toEqual(["sol"]);
    // What staging replaces, or goes on with, is none.
    const reworded = week.map((text) => text.replace("Smile", "Smile a bit"));
    expect(await look(reworded)).toEqual([[], []]);
    const less = week
      .with(2, row("ny", "Soup", { accounts: "facebook", approved: "" }))
      .with(3, row("sol", "Smile", { approved: "no" }));
    const found = await leftovers(less);
    expect(found.map(({ client, fileName }) => [client, fileName?.slice(0, 12)])).toEqual([
      ["ny", "week ny [sp-"],
      ["sol", "week sol [sp"],
    ]);
    const planner = createPlanner({
      token: sandbox.token,
      baseUrl: sandbox.url,
      locationId: clients["sol"]!.locationId,
    });
    await planner.csv.delete({ id: found[1]!.id ?? "" });
    expect((await leftovers(less)).map(({ client }) => client)).toEqual(["ny"]);
  });

  it("says whose imports in review it could not list", async () => {
    const { run, clients, connect, ledger } = open();
    await run(stageSheet, week);
    const without = week.filter((text) => !text.startsWith("sol"));
    const refuse: Connect = (name, client) => {
      if (name === "sol") throw new Error("no way to it");
      return connect(name, client);
    };
    const { events } = await run(stageSheet, without, { connect: refuse });
    expect(events.at(-1)).toMatchObject({
      leftovers: [{ client: "sol", id: undefined, fileName: undefined }],
    });
    const sheet = sheetOf(clients, ...without);
    const failed = [];
    for await (const one of verifySheet({ clients, connect: refuse, ledger, sheet }))
      if ("error" in one) failed.push(one);
    expect(failed).toEqual([{ client: "sol", error: new Error("no way to it") }]);
  });

  it("tells what goes out of rows that are gone with all others of their account, and nothing else", async () => {
    const { run } = open();
    const later = (client: string, content: string, accounts = "") =>
      row(client, content, { accounts, time: "2098-01-07 09:30:00" });
    const whole = [
      row("ny", "Soup"),
      later("ny", "Bread"),
      later("tea", "Chai", "facebook"),
      later("tea", "Mint", "linkedin"),
      later("sol", "Smile", "facebook"),
      later("sol", "Shine", "facebook"),
    ];
    const send = { via: "posts" } as const;
    await run(scheduleSheet, whole, send);
    const gone = async (rows: readonly string[]) =>
      (await run(planSheet, rows, send)).events.flatMap((event) =>
        event.type === "finished" ? event.gone.map(({ client, caption }) => [client, caption]) : [],
      );
    expect(await gone(whole)).toEqual([]);
    // Ny lost both posts, of which one is days before all that is left, and tea those of one account.
    expect(await gone([...whole.slice(2, 3), ...whole.slice(4, 5), later("sol", "New")])).toEqual([
      ["ny", "Soup"],
      ["ny", "Soup"],
      ["ny", "Bread"],
      ["ny", "Bread"],
      ["tea", "Mint"],
    ]);
    // Where no row is approved, and in another week's sheet of that name.
    expect((await gone([])).length).toBe(8);
    expect((await gone(whole.map((one) => one.replace(",yes,", ",no,")))).length).toBe(8);
    expect(await gone([row("sol", "Next", { time: "2098-01-12 09:30:00" })])).toEqual([]);
    expect(await gone([row("sol", "Early"), ...whole.slice(2, 3), ...whole.slice(4, 5)])).toEqual([
      ["ny", "Soup"],
      ["ny", "Soup"],
      ["ny", "Bread"],
      ["ny", "Bread"],
      ["tea", "Mint"],
    ]);
  });

  it("tells what another computer scheduled, and goes out of rows that are gone with all others of their account", async () => {
    const opened = open();
    const { run } = opened;
    const later = (client: string, content: string, accounts = "") =>
      row(client, content, { accounts, time: "2098-01-07 09:30:00" });
    const whole = [
      row("ny", "Soup"),
      later("ny", "Bread"),
      later("tea", "Chai"),
      later("sol", "Sun"),
    ];
    await run(stageSheet, whole);
    await run(scheduleSheet, whole);
    const gone = async (rows: readonly string[]) => {
      const seen = await listGoneElsewhere(opened, rows);
      return seen.map(({ client, caption, account, isSeen }) => [
        client,
        caption,
        account.platform,
        isSeen,
      ]);
    };
    expect(await gone(whole)).toEqual([]);
    const waiting = whole.map((one) => (one.startsWith("ny") ? one.replace(",yes,", ",no,") : one));
    expect(await gone(waiting)).toEqual([
      ["ny", "Soup", "facebook", true],
      ["ny", "Soup", "linkedin", true],
      ["ny", "Bread", "facebook", true],
      ["ny", "Bread", "linkedin", true],
    ]);
    const fewer = [...whole.slice(0, 2), later("tea", "Chai", "facebook"), ...whole.slice(3)];
    expect(await gone(fewer)).toEqual([["tea", "Chai", "linkedin", true]]);
  });

  it("tells what another computer scheduled of a row that is gone, though others of its accounts stand", async () => {
    const opened = open();
    const { run } = opened;
    const last = (content: string, accounts: string) =>
      row("ny", content, { accounts, time: "2098-01-30 09:30:00" });
    const whole = [row("ny", "Charlie"), last("Delta", "facebook")];
    await run(stageSheet, whole);
    await run(scheduleSheet, whole);
    const gone = async (rows: readonly string[]) =>
      (await listGoneElsewhere(opened, rows)).map(({ caption, account }) => [
        caption,
        account.platform,
      ]);
    const both = [
      ["Charlie", "facebook"],
      ["Charlie", "linkedin"],
    ];
    expect(await gone(whole)).toEqual([]);
    expect(await gone(whole.slice(1))).toEqual(both);
    expect(await gone([row("ny", "Charlie").replace(",yes,", ",no,"), whole[1]!])).toEqual(both);
    // Of a row whose words changed, its import tells.
    const edited = [row("ny", "Charlie", {}), last("Delta, edited", "facebook")];
    expect(await gone(edited)).toEqual([]);
  });

  it.each(["this", "another"])(
    "asks nobody to delete a post of a row that another client of the location has by now, on %s computer",
    async (computer) => {
      const { clients, connect, ledger } = open();
      const both: Clients = { ...clients, sol: { ...clients["ny"]! } };
      const send = async (work: typeof planSheet, rows: readonly string[], by = ledger) => {
        const dropped = [];
        const sheet = sheetOf(both, ...rows);
        const options = { sheet, connect, ledger: by, patience: 4_000, clients: both };
        for await (const event of work(options)) {
          if (event.type === "finished") dropped.push(...event.gone.map(({ caption }) => caption));
          if (event.type === "import" && event.event.type === "surveyed")
            dropped.push(...event.event.dropped.map(({ caption }) => caption));
        }
        return dropped;
      };
      const before = [row("ny", "Alpha"), row("ny", "Bravo"), row("sol", "Cake")];
      await send(stageSheet, before);
      await send(scheduleSheet, before);
      const by = computer === "this" ? ledger : memoryLedger();
      const moved = [row("sol", "Alpha"), row("ny", "Bravo"), row("sol", "Cake")];
      expect(await send(planSheet, moved, by)).toEqual([]);
      const fewer = [row("sol", "Alpha"), row("sol", "Cake")];
      // What no client has by now is told.
      expect(
        new Set(
          await send(planSheet, [...fewer, row("ny", "Pie", { time: "2098-02-09 10:30:00" })], by),
        ),
      ).toEqual(new Set(["Bravo"]));
      // Clients come as their answers do.
      const told: Record<string, unknown> = {};
      const sheet = sheetOf(both, ...moved);
      for await (const one of verifySheet({ clients: both, connect, ledger: by, sheet }))
        told[one.client] = "error" in one ? one.error : [one.posts.length, one.dropped.length];
      expect(told).toEqual({ sol: [4, 0], ny: [2, 0] });
    },
  );

  it("tells what goes out at a location that a client had before", async () => {
    const { clients, run } = open();
    const rows = [row("ny", "Rye")];
    await run(stageSheet, rows);
    await run(scheduleSheet, rows);
    const before = clients["ny"]!.locationId;
    (clients as Record<string, Client>)["ny"] = { ...clients["ny"]!, locationId: "ny-40" };
    const { events } = await run(planSheet, rows);
    const end = events.at(-1);
    expect(end?.type === "finished" && end.gone).toMatchObject([
      { client: "ny", locationId: before, caption: "Rye", isSeen: false },
      { client: "ny", locationId: before, caption: "Rye", isSeen: false },
    ]);
  });

  it("tells what goes out of one who is no client any more", async () => {
    const { clients, connect, ledger, run } = open();
    const rows = [row("ny", "Rye"), row("tea", "Mint")];
    await run(stageSheet, rows);
    await run(scheduleSheet, rows);
    const before = clients["tea"]!.locationId;
    delete (clients as Record<string, Client>)["tea"];
    const lost = { client: "tea", locationId: before, caption: "Mint", isSeen: false };
    const { events } = await run(planSheet, [rows[0]!]);
    const end = events.at(-1);
    expect(end?.type === "finished" && end.gone).toMatchObject([lost, lost]);
    const sheet = sheetOf(clients, rows[0]!);
    const told = [];
    for await (const one of verifySheet({ clients, connect, ledger, sheet }))
      told.push("gone" in one ? one.gone : []);
    expect(told.flat()).toMatchObject([lost, lost]);
    // Of some clients alone, the others are not looked at.
    const some = { sheet: selectClients(sheet, ["ny"]), clients, connect, ledger };
    for await (const event of planSheet(some))
      if (event.type === "finished") expect(event.gone).toEqual([]);
  });

  it("tells no post of one client as gone that is another's at the same location, and verifies both", async () => {
    const { clients, connect, ledger } = open();
    const both: Clients = { ...clients, sol: { ...clients["ny"]! } };
    const via = { clients: both, via: "posts" } as const;
    const send = async (work: typeof planSheet, rows: readonly string[]) => {
      const events = [];
      const sheet = sheetOf(both, ...rows);
      for await (const event of work({ sheet, connect, ledger, patience: 4_000, ...via }))
        events.push(event);
      return events.flatMap((event) => (event.type === "finished" ? event.gone : []));
    };
    await send(scheduleSheet, [row("ny", "Soup"), row("sol", "Bread")]);
    expect(await send(planSheet, [row("ny", "Soup"), row("ny", "Bread")])).toEqual([]);
    const sheet = sheetOf(both, row("ny", "Soup"), row("sol", "Bread"));
    const holds = memoryHolds();
    const verified = [];
    for await (const one of verifySheet({ sheet, clients: both, connect, ledger, holds }))
      verified.push("error" in one ? one.error : one.posts.map(({ state }) => state));
    expect(verified).toEqual([
      ["scheduled", "scheduled"],
      ["scheduled", "scheduled"],
    ]);
  });

  it("tells nothing of last week's in next week's sheet of the same name, approved or not", async () => {
    const { run } = open();
    const last = [row("ny", "Soup"), row("tea", "Mint")];
    const next = (approved: string) => [
      row("ny", "Bread", { time: "2098-01-12 09:30:00", approved }),
      row("sol", "Shine", { time: "2098-01-12 09:30:00", approved }),
    ];
    const send = async (rows: readonly string[]) => {
      await run(stageSheet, rows);
      return (await run(scheduleSheet, rows)).events;
    };
    const gone = (events: Awaited<ReturnType<typeof send>>) =>
      events.flatMap((event) =>
        event.type === "finished" ? event.gone.map(({ client, caption }) => [client, caption]) : [],
      );
    await send(last);
    expect(gone((await run(planSheet, next(""))).events)).toEqual([]);
    expect(gone(await send(next("yes")))).toEqual([]);
    expect(gone((await run(planSheet, next("yes"))).events)).toEqual([]);
    // A row that is set to no is at its own time.
    const no = [next("yes")[0]!, row("tea", "Mint", { approved: "no" })];
    expect(gone((await run(planSheet, no)).events)).toContainEqual(["tea", "Mint"]);
  });

  it("tells what goes out of rows that are gone with all that go to the same accounts together", async () => {
    const { run, clients, connect, ledger } = open();
    const whole = [row("ny", "Soup"), row("ny", "Bread", { accounts: "linkedin" })];
    await run(scheduleSheet, whole, { via: "posts" });
    const gone = async (rows: readonly string[]) => {
      const told = (await run(planSheet, rows, { via: "posts" })).events.flatMap((event) =>
        event.type === "finished" ? event.gone.map(({ client, caption }) => [client, caption]) : [],
      );
      const dropped = [];
      for await (const one of verifySheet({
        clients,
        connect,
        ledger,
        sheet: sheetOf(clients, ...rows),
      }))
        if (!("error" in one))
          dropped.push(...one.dropped.map(({ caption }) => [one.client, caption]));
      return { told, dropped };
    };
    const bread = [["ny", "Bread"]];
    expect(await gone(whole)).toEqual({ told: [], dropped: [] });
    // The other row goes to that account, too.
    expect(await gone(whole.slice(0, 1))).toEqual({ told: bread, dropped: bread });
    const moved = [whole[0]!, row("tea", "Bread", { accounts: "linkedin" })];
    expect(await gone(moved)).toEqual({ told: bread, dropped: bread });
    // What an import tells is not told again.
    const other = [whole[0]!, row("ny", "Bread", { accounts: "facebook" })];
    expect(await gone(other)).toEqual({ told: [], dropped: bread });
  });

  it("leaves what another sheet has by now, and says which other sheet sent what is gone", async () => {
    const { run, clients } = open();
    const [rye, oats] = ["06", "07"].map((day) =>
      row("ny", day === "06" ? "Rye" : "Oats", { time: `2098-01-${day} 09:30:00` }),
    );
    const play = async (name: string, rows: readonly string[], ...works: (typeof planSheet)[]) => {
      const sheet = readSheet(`${header}\r\n${rows.join("\r\n")}\r\n`, clients, { name });
      let told: unknown[] = [];
      for (const work of works) {
        const { events } = await run(work, [], { sheet });
        told = events.flatMap((event): readonly unknown[] => {
          if (event.type === "finished") return event.gone;
          const isCompared = event.type === "import" && event.event.type === "surveyed";
          return isCompared && "dropped" in event.event ? event.event.dropped : [];
        });
      }
      return told;
    };
    await play("week.csv", [row("ny", "Bread"), rye!], stageSheet, scheduleSheet);
    await play("extra.csv", [oats!, rye!], stageSheet, scheduleSheet);
    expect(await play("week.csv", [row("ny", "Bread")], planSheet)).toEqual([]);
    const also = { caption: "Rye", alsoIn: "week ny.csv", isTouched: true };
    const dropped = await play("extra.csv", [oats!], planSheet);
    expect(dropped).toEqual([expect.objectContaining(also), expect.objectContaining(also)]);
  });

  it("calls nothing gone that a hold deleted of rows that are there", async () => {
    const { run, clients, connect, ledger } = open();
    const rows = [row("ny", "Bread"), row("ny", "Rye", { time: "2098-01-06 09:30:00" })];
    const how = { via: "posts", holds: memoryHolds() } as const;
    await run(scheduleSheet, rows, how);
    const { locationId } = clients["ny"]!;
    const refuse = { kind: "answer", at: "posts/update", status: 422, times: 99 } as const;
    await sandbox.misbehave(locationId, { faults: [refuse] });
    const planner = await connect("ny", clients["ny"]!);
    const held = await holdPosts(planner, how.holds, { ledger, pause: 0 });
    expect(held.map(({ state, isDraft }) => [state, isDraft])).toEqual(
      Array.from({ length: 4 }, () => ["held", false]),
    );
    const { events } = await run(planSheet, rows, how);
    expect(events.at(-1)).toMatchObject({ type: "finished", gone: [] });
  });

  it("tells a post of a row that is gone as a person changed it since", async () => {
    const { run, clients, connect, ledger } = open();
    const whole = [row("ny", "Soup"), row("ny", "Bread", { accounts: "linkedin" })];
    await run(scheduleSheet, whole, { via: "posts" });
    const [soup] = whole;
    const tellGone = async () => {
      const { events } = await run(planSheet, [soup!], { via: "posts" });
      return events.flatMap((event) => (event.type === "finished" ? event.gone : []));
    };
    const [bread] = await tellGone();
    expect(bread).toMatchObject({ caption: "Bread", isTouched: false });
    const planner = await connect("ny", clients["ny"]!);
    const scheduleDate = "2098-01-05T16:00:00.000Z";
    await editPost(planner, { id: bread?.id ?? "", summary: "Anna's bread", scheduleDate });
    const told = { caption: "Anna's bread", utc: scheduleDate, isTouched: true };
    expect(await tellGone()).toMatchObject([told]);
    const sheet = sheetOf(clients, soup!);
    for await (const one of verifySheet({ clients, connect, ledger, sheet }))
      if (!("error" in one)) expect(one.dropped.every((post) => post.isTouched)).toBe(true);
  });

  it("tells what was sent and never learned of rows that are gone, as what may go out", async () => {
    const { run, clients, connect, ledger, list } = open();
    const whole = [row("ny", "Soup"), row("tea", "Mint", { accounts: "linkedin" })];
    await run(stageSheet, whole);
    const faults = [{ kind: "reset", at: "csv/finalize" } as const];
    await sandbox.misbehave(clients["tea"]!.locationId, { faults });
    const cut = await run(scheduleSheet, whole, { patience: 300 });
    expect(cut.ends.map(({ outcome }) => outcome)).toEqual(["scheduled", "unknown"]);
    const mark = cut.ends[1]!.mark;
    const all = [planSheet, stageSheet, scheduleSheet];
    const gone = async (rows: readonly string[], works = all) => {
      const told = [];
      for (const work of works)
        for (const event of (await run(work, rows, { patience: 300 })).events)
          if (event.type === "finished") told.push(event.gone);
      const sheet = sheetOf(clients, ...rows);
      for await (const one of verifySheet({ clients, connect, ledger, sheet }))
        told.push("error" in one ? [one.error] : one.gone);
      return told;
    };
    const mint = expect.objectContaining({
      client: "tea",
      id: undefined,
      account: expect.objectContaining({ name: "tea ltd", platform: "linkedin" }),
      utc: "2098-01-05T03:45:00.000Z",
      caption: "Mint",
      mark,
      isSeen: false,
      isTouched: false,
      isHeld: false,
      alsoIn: undefined,
    });
    // The row itself tells it, also by other words.
    expect(await gone(whole)).toEqual([[], [], [], [], []]);
    const reworded = [whole[0]!, row("tea", "Fresh mint", { accounts: "linkedin" })];
    expect(await gone(reworded, [planSheet])).toEqual([[], [], []]);
    // A row with an error, in its own cells or in ours, is no row that is gone.
    for (const wrong of [row("tea", "", { time: "soon" }), row("tea", "Mint", { approved: "so" })])
      expect((await gone([whole[0]!, wrong])).flat()).toEqual([]);
    const other = row("tea", "Chai", { accounts: "facebook", time: "2098-01-07 09:30:00" });
    expect(await gone([whole[0]!, other], [planSheet])).toEqual([[mint], [], [], [mint]]);
    expect(await gone(whole.slice(0, 1))).toEqual([[mint], [mint], [mint], [], [mint]]);
    // Once HighLevel has carried it out, its post is there.
    const planner = await connect("tea", clients["tea"]!);
    for await (const csv of planner.csv.list.all({ userId: "user-1" }))
      if (csv.fileName?.includes(mark!))
        await planner.csv.finalize({ id: csv._id!, userId: "user-1" });
    await expect.poll(() => list("tea")).toHaveLength(1);
    const seen = { ...mint.sample, id: expect.stringMatching(/^[0-9a-f]{24}$/), isSeen: true };
    expect((await gone(whole.slice(0, 1)))[0]).toEqual([seen]);
  });

  it("goes on past a first client that fails for its own reason", async () => {
    const { run, clients } = open();
    await sandbox.misbehave(clients["ny"]!.locationId, {
      faults: [{ kind: "error", at: "accounts/list", times: 1 }],
    });
    const { ends, reason } = await run(stageSheet, week);
    expect(tell(ends).map(([, outcome]) => outcome)).toEqual([
      "failed",
      "staged",
      "staged",
      "staged",
    ]);
    expect(reason).toBeUndefined();
  });

  it("stops after as many failures as it was told", async () => {
    const { run } = open({ ny: { locationName: "x" }, tea: { locationName: "y" } });
    const rows = [week[0]!, week[1]!, week[3]!];
    const { ends, reason } = await run(stageSheet, rows, { maxFailures: 2 });
    expect(tell(ends).map(([, outcome]) => outcome)).toEqual(["refused", "refused", "left"]);
    expect(reason).toBe("2 did not end well");
    // A plan only reads, and tells of all.
    expect(
      tell((await run(planSheet, rows, { maxFailures: 2 })).ends).map(([, outcome]) => outcome),
    ).toEqual(["refused", "refused", "dry_run"]);
  });

  it("stops between two steps where it is told to, and says why", async () => {
    const { run, list } = open();
    await expect(
      run(stageSheet, week, { signal: AbortSignal.abort(new Error("enough")) }),
    ).rejects.toThrow("enough");
    expect(await list("ny")).toEqual([]);
  });

  it("takes the imports of one location in turns, though two clients share it", async () => {
    made++;
    const shared = { locationId: `ny-${made}`, userId: "user-1", token: { env: "T" } };
    const clients = {
      a: { ...shared, accounts: ["ny page"] },
      b: { ...shared, accounts: ["ny ltd"] },
      c: { ...shared, locationId: `sol-${made}`, accounts: ["sol ltd"] },
    };
    const connect: Connect = (_, { locationId }) =>
      createPlanner({ token: sandbox.token, baseUrl: sandbox.url, locationId });
    const order: string[] = [];
    const sheet = sheetOf(clients, row("c", "C"), row("a", "A"), row("b", "B"));
    for await (const event of stageSheet({ sheet, clients, connect }))
      if (event.type === "import") order.push(event.client);
    const ofLocation = order.filter((client) => client !== "c").join("");
    expect(ofLocation).toMatch(/^a+b+$/);
  });
});

describe("what happened after", () => {
  it("tells what it can of the other clients where one cannot be asked, and of rows that are no posts", async () => {
    const { clients, connect } = open({ tea: { locationName: "Coffee House" } });
    const sheet = sheetOf(
      clients,
      row("ny", "Rye"),
      row("tea", "Tea"),
      row("sol", "Bad", { time: "soon" }),
    );
    const verified = [];
    for await (const one of verifySheet({ sheet, clients, connect })) verified.push(one);
    expect(verified.toSorted((left, right) => (left.client < right.client ? -1 : 1))).toMatchObject(
      [
        { client: "ny", posts: [{ state: "missing" }, { state: "missing" }], bad: [] },
        { client: "sol", posts: [], bad: [3] },
        { client: "tea", error: { code: "location" } },
      ],
    );
  });

  it("counts a month of each client on its own clock", async () => {
    const { clients, connect, run } = open({ sol: { locationName: "x" } });
    // By the clock of Greenwich the first is of December, and the second of January.
    await run(
      scheduleSheet,
      [
        row("tea", "Late", { accounts: "facebook", time: "2098-01-01 03:00:00" }),
        row("ny", "Early", { time: "2097-12-31 22:00:00" }),
      ],
      { via: "posts" },
    );
    const reports = [];
    for await (const one of reportClients({ clients, connect, month: "2098-01" }))
      reports.push(one);
    expect(reports.toSorted((left, right) => (left.client < right.client ? -1 : 1))).toMatchObject([
      { client: "The ny", month: "2098-01", posts: [] },
      {
        client: "The tea",
        timeZone: "Asia/Kathmandu",
        posts: [{ local: "2098-01-01 03:00:00", account: "tea page", caption: "Late" }],
      },
      { client: "sol", error: { code: "location" } },
    ]);
  });
});
