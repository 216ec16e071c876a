import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, LedgerBusyError } from "highlevel-social-planner/import";
import { createTables, postgresLedger, postgresTokens } from "../../examples/postgres.mjs";
import { startPostgres } from "../support/postgres.js";
import { lacks, postgres } from "../support/program.js";

const sandbox = inject("sandbox");

/** Two machines that share a database. */
let server: Awaited<ReturnType<typeof startPostgres>>;
let one: Pool;
let two: Pool;
beforeAll(async () => {
  server = await startPostgres();
  // A pool of one: whatever held it while it waits for another would wait for ever.
  one = new Pool({ ...server.connection, max: 1 });
  two = new Pool({ ...server.connection, max: 1 });
  // Their connections may still be closing when the server stops.
  for (const pool of [one, two]) pool.on("error", () => {});
  await Promise.all([one, two].map(createTables));
});
afterAll(async () => {
  await Promise.all([one?.end(), two?.end()]);
  await server?.stop();
});

const onPostgres = describe.skipIf(lacks(`${postgres}/initdb`));

const record = (mark: string, file = "bread.csv") => ({
  mark,
  locationId: "l",
  userId: "u",
  file,
  startedAt: "2098-01-01T00:00:00.000Z",
  parts: [],
});
const pair = (count: number) => ({ access_token: `access-${count}`, expiresAt: count });

onPostgres("createTables", () => {
  it("may be called by several machines at once, and again", async () => {
    await one.query("create schema fresh");
    const options = "-c search_path=fresh";
    const machines = Array.from(
      { length: 8 },
      () => new Pool({ ...server.connection, options, max: 1 }),
    );
    await Promise.all(machines.map(createTables));
    await createTables(machines[0]!);
    await Promise.all(machines.map((pool) => pool.end()));
    const { rows } = await one.query(
      "select table_name as name from information_schema.tables where table_schema = 'fresh' order by 1",
    );
    expect(rows).toEqual([{ name: "imports" }, { name: "tokens" }]);
  });
});

onPostgres("postgresLedger", () => {
  it("remembers what was saved last", async () => {
    const first = await postgresLedger(one).open("sp-round");
    expect(first.record).toBeUndefined();
    await first.save(record("sp-round", "old.csv"));
    const utc = "2098-01-05T14:30:00.000Z";
    const part = {
      fileName: "bread [sp-round].csv",
      accountIds: ["a"],
      rows: [{ row: 2, utc, caption: `Two\r\nlines, "quoted" 🥐`, link: undefined }],
    };
    await first.save({ ...record("sp-round"), parts: [part] });
    await first.close();
    const second = await postgresLedger(two).open("sp-round");
    await second.close();
    const stored = {
      mark: "sp-round",
      locationId: "l",
      userId: "u",
      file: "bread.csv",
      startedAt: "2098-01-01T00:00:00.000Z",
      parts: [
        {
          fileName: "bread [sp-round].csv",
          accountIds: ["a"],
          rows: [{ row: 2, utc, caption: `Two\r\nlines, "quoted" 🥐` }],
        },
      ],
    };
    expect(second.record).toEqual(stored);
    const list = await postgresLedger(two).list();
    expect(list.filter(({ mark }) => mark === "sp-round")).toEqual([stored]);
  });

  it("shows others what was saved as soon as it is", async () => {
    const entry = await postgresLedger(one).open("sp-shown");
    await entry.save(record("sp-shown"));
    const marks = (await postgresLedger(two).list()).map(({ mark }) => mark);
    expect(marks.filter((mark) => mark === "sp-shown")).toEqual(["sp-shown"]);
    await entry.close();
  });

  it("gives an import to one machine at a time", async () => {
    const held = await postgresLedger(one).open("sp-both");
    await expect(postgresLedger(two).open("sp-both")).rejects.toThrow(LedgerBusyError);
    await expect(postgresLedger(two).open("sp-both")).rejects.toThrow(
      "import sp-both is being run by another connection to the database; wait until it ends, then look at what it did",
    );
    // Whoever was refused leaves no connection behind.
    const refused = "select from pg_stat_activity where query like 'select pg_try_advisory_lock%'";
    expect((await one.query(refused)).rowCount).toBe(0);
    await (await postgresLedger(two).open("sp-other")).close();
    await held.close();
    await (await postgresLedger(two).open("sp-both")).close();
  });

  it("has let go when close resolves, every time", async () => {
    for (let round = 0; round < 50; round += 1)
      for (const pool of [one, two]) await (await postgresLedger(pool).open("sp-turns")).close();
  });

  it("may be closed twice, and saves no more once it is closed", async () => {
    const entry = await postgresLedger(one).open("sp-closed");
    await entry.close();
    await entry.close();
    await expect(entry.save(record("sp-closed"))).rejects.toThrow("Client was closed");
    const next = await postgresLedger(two).open("sp-closed");
    await next.close();
    expect(next.record).toBeUndefined();
  });

  it("frees the import of a run that is killed, with what it saved last", async () => {
    const program = fileURLToPath(new URL("holder.mjs", import.meta.url));
    const given = { connection: server.connection, mark: "sp-killed", record: record("sp-killed") };
    const child = spawn(process.execPath, [program, JSON.stringify(given)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    expect(said.toString()).toBe("saved");
    await expect(postgresLedger(one).open("sp-killed")).rejects.toThrow(LedgerBusyError);
    child.kill("SIGKILL");
    const entry = await takeOver("sp-killed");
    await entry.close();
    expect(entry.record).toEqual({
      mark: "sp-killed",
      locationId: "l",
      userId: "u",
      file: "bread.csv",
      startedAt: "2098-01-01T00:00:00.000Z",
      parts: [],
    });
  });

  it("lets a run that lost its connection save no more", async () => {
    const lost = await postgresLedger(one).open("sp-lost");
    await lost.save(record("sp-lost", "before.csv"));
    await two.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
    const winner = await takeOver("sp-lost");
    await winner.save(record("sp-lost", "winner.csv"));
    await expect(lost.save(record("sp-lost", "loser.csv"))).rejects.toThrow("not queryable");
    await lost.close();
    await winner.close();
    const after = await postgresLedger(one).open("sp-lost");
    await after.close();
    expect(after.record?.file).toBe("winner.csv");
  });

  it("says so where there is no database", async () => {
    const nowhere = new Pool({ host: "/nowhere", user: "planner" });
    await expect(postgresLedger(nowhere).open("sp-nowhere")).rejects.toThrow("ENOENT");
  });
});

/** Opens an import as soon as the server has noticed that who held it is gone. */
async function takeOver(mark: string) {
  const end = Date.now() + 5_000;
  for (;;) {
    try {
      return await postgresLedger(two).open(mark);
    } catch (error) {
      if (!(error instanceof LedgerBusyError) || Date.now() > end) throw error;
    }
  }
}

onPostgres("postgresTokens", () => {
  it("keeps what was stored last under each key", async () => {
    const store = postgresTokens(one);
    expect(await store.read("location-kept")).toBeUndefined();
    expect(await store.update("location-kept", async () => pair(1))).toEqual({
      access_token: "access-1",
      expiresAt: 1,
    });
    await store.update("location-kept", async (stored) => ({
      ...pair(2),
      was: stored?.access_token,
    }));
    await store.update("location-else", async () => pair(3));
    expect(await postgresTokens(two).read("location-kept")).toEqual({
      access_token: "access-2",
      expiresAt: 2,
      was: "access-1",
    });
  });

  it("changes a key one after the other on all machines, from the first one on", async () => {
    const turns = Array.from({ length: 10 }, (_, index) =>
      postgresTokens(index % 2 ? one : two).update("location-counted", async (stored) => {
        const count = stored?.expiresAt ?? 0;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return pair(count + 1);
      }),
    );
    const counts = (await Promise.all(turns)).map(({ expiresAt }) => expiresAt);
    expect(counts.toSorted((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await postgresTokens(one).read("location-counted")).toEqual({
      access_token: "access-10",
      expiresAt: 10,
    });
  });

  it("stores nothing where the change throws, and lets the next one through", async () => {
    const store = postgresTokens(one);
    const fail = async () => {
      throw new Error("refused");
    };
    await expect(store.update("location-thrown", fail)).rejects.toThrow("refused");
    expect(await store.read("location-thrown")).toBeUndefined();
    await store.update("location-thrown", async () => pair(1));
    await expect(store.update("location-thrown", fail)).rejects.toThrow("refused");
    expect(await postgresTokens(two).read("location-thrown")).toEqual({
      access_token: "access-1",
      expiresAt: 1,
    });
  });

  it("writes nothing where the change gives back what it was given", async () => {
    const store = postgresTokens(one);
    const when = "select updated_at from tokens where key = 'location-same'";
    await store.update("location-same", async () => pair(1));
    const before = await one.query(when);
    await store.update("location-same", async (stored) => stored ?? pair(2));
    expect((await one.query(when)).rows).toEqual(before.rows);
    await store.update("location-same", async () => pair(1));
    expect((await one.query(when)).rows).not.toEqual(before.rows);
  });

  it("lets a change of one key wait for that of another, as an agency's locations do", async () => {
    const store = postgresTokens(one);
    const locations = Array.from({ length: 5 }, (_, index) =>
      store.update(`company-c-location-${index}`, async () => {
        const { expiresAt } = await store.update("company-c", async (stored) =>
          pair((stored?.expiresAt ?? 0) + 1),
        );
        return pair(expiresAt);
      }),
    );
    const counts = (await Promise.all(locations)).map(({ expiresAt }) => expiresAt);
    expect(counts.toSorted((left, right) => left - right)).toEqual([1, 2, 3, 4, 5]);
  });
});

onPostgres("an import that two machines run", () => {
  it("is sent by the first, and known by the second", async () => {
    const file = new File(
      [
        "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n",
        "2098-01-05 09:30:00,Fresh bread,,,,\r\n",
      ],
      "bread.csv",
    );
    const runOn = async (pool: Pool) => {
      const written: string[] = [];
      const planner = createPlanner({
        token: sandbox.token,
        locationId: "postgres-import",
        baseUrl: sandbox.url,
        fetch: (request) => {
          const [, path = ""] = request.url.split("/postgres-import/");
          if (request.method !== "GET" && path !== "posts/list")
            written.push(`${request.method} ${path.replace(/\w{24}/, "ID")}`);
          return fetch(request);
        },
      });
      const ledger = postgresLedger(pool);
      const accountIds = ["Harbor Bakery Ltd"];
      const options = { file, accountIds, userId: "u", ledger, schedule: true };
      let outcome;
      for await (const event of importCsv(planner, options))
        if (event.type === "finished") outcome = event.outcome;
      const found = (await ledger.list()).filter(
        ({ locationId }) => locationId === "postgres-import",
      );
      return { outcome, written, found };
    };
    const first = await runOn(one);
    expect(first).toMatchObject({
      outcome: "scheduled",
      written: ["POST csv", "POST set-accounts", "PATCH csv/ID"],
      found: [{ file: "bread.csv", parts: [{ isFinalized: true, rows: [{ row: 1 }] }] }],
    });
    const second = await runOn(two);
    expect(second).toMatchObject({ outcome: "scheduled", written: [] });
    expect(second.found).toEqual(first.found);
  });
});
