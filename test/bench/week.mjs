// @ts-check
// `node test/bench/week.mjs`: an agency's week at the pace of its locations, and once more by a process that is killed
// again and again.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const each = 20;
const parallel = 8;
const accounts = [
  { platform: "facebook", name: "Page" },
  { platform: "linkedin", name: "Company" },
];
const zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney"];

/** @typedef {"csv" | "posts"} Via */
/** What a command took. @typedef {{ name: string, took: number, rss: number, requests: Record<string, number>, ends: { client: string, outcome: string, reason?: string }[] }} Taken */
/** @typedef {{ max: number, intervalMs: number, daily: number }} Limit */

/**
 * A sheet for so many clients, each with a location and a zone of its own; every fourth row goes to one account only,
 * so that a client has two imports.
 *
 * @param {{ dist: string, via: Via, clients: number, limit: Limit }} options
 */
async function openWeek({ dist, via, clients: count, limit }) {
  /** @type {typeof import("highlevel-social-planner")} */
  const { createPlanner } = await import(`file://${dist}/index.js`);
  /** @type {typeof import("highlevel-social-planner/sandbox")} */
  const { startSandbox } = await import(`file://${dist}/sandbox/index.js`);
  const names = Array.from({ length: count }, (_, index) => `Client ${index + 1}`);
  const idOf = (/** @type {string} */ name) => name.replace(" ", "-");
  const locations = Object.fromEntries(
    names.map((name, index) => [
      idOf(name),
      { name, timeZone: zones[index % zones.length], accounts },
    ]),
  );
  const sandbox = await startSandbox({ limit, stepMs: 100, locations });
  const directory = mkdtempSync(join(tmpdir(), "bench-week-"));
  const clients = Object.fromEntries(
    names.map((name) => [
      name,
      {
        locationId: idOf(name),
        locationName: name,
        accounts: accounts.map(({ platform, name: account }) => `${platform}/${account}`),
        userId: "user-1",
        token: { env: "TOKEN" },
      },
    ]),
  );
  writeFileSync(join(directory, "clients.json"), JSON.stringify({ clients }));
  const rows = Array.from({ length: each }, (_, index) => {
    const at = new Date(Date.now() + 7 * 86_400_000 + index * 8 * 3_600_000);
    const time = at.toISOString().slice(0, 16).replace("T", " ");
    return names.map(
      (name) =>
        `${name},${index % 4 === 3 ? "facebook" : ""},${time}:00,"${name} says ${index} in more than a few words",,,,`,
    );
  });
  const header =
    "client,accounts,postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
  writeFileSync(join(directory, "week.csv"), [header, ...rows.flat()].join("\r\n"));

  const plannerOf = (/** @type {string} */ name) =>
    createPlanner({ token: "pit-bench", locationId: idOf(name), baseUrl: sandbox.url });
  return {
    /** Begins to send it, or to go on with it. */
    start() {
      const child = fork(join(import.meta.dirname, "week-run.mjs"), [
        directory,
        sandbox.url,
        via,
        String(parallel),
        dist,
      ]);
      /** @type {Taken[]} */
      const taken = [];
      let refused = 0;
      child.on("message", (/** @type {Taken | { refused: string }} */ message) => {
        if ("refused" in message) refused += 1;
        else taken.push(message);
      });
      const ended = once(child, "exit").then(([code]) => ({ code, taken, refused }));
      return { child, ended };
    },
    /** How many posts there are, and how many of them are there twice. */
    async count() {
      let posts = 0;
      const seen = new Set();
      for (const name of names)
        for await (const post of plannerOf(name).posts.list.all({})) {
          posts += 1;
          seen.add([name, post.summary, post.displayDate, post.accountIds].join());
        }
      return { posts, doubled: posts - seen.size };
    },
    /** What a person does about an import of which nobody knows whether it is on its way: deletes it. */
    async deleteHeld(/** @type {string} */ name) {
      const planner = plannerOf(name);
      for await (const csv of planner.csv.list.all({ userId: "user-1" }))
        if (csv.status === "in_review") await planner.csv.delete({ id: csv._id ?? csv.id ?? "" });
    },
    async close() {
      await sandbox.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

/**
 * How long so many requests of each location take at best, where a location is taken on once another one is done with:
 * the first alone, then so many at a time.
 *
 * @param {number[]} requests
 * @param {Limit} limit
 */
function findIdeal([alone = 0, ...requests], { max, intervalMs }) {
  const time = (/** @type {number} */ count) => Math.floor((count - 1) / max) * intervalMs;
  const lanes = Array.from({ length: parallel }, () => time(alone));
  for (const count of requests) {
    const next = lanes.indexOf(Math.min(...lanes));
    lanes[next] = (lanes[next] ?? 0) + time(count);
  }
  return Math.max(...lanes);
}

/**
 * A week at a limit that binds: for each command how long it took over the ideal, and how many requests; the most
 * memory, the refused requests, and the posts that came of it.
 *
 * @param {Parameters<typeof openWeek>[0]} options
 */
export async function measureWeek(options) {
  const week = await openWeek(options);
  try {
    const { code, taken, refused } = await week.start().ended;
    if (code !== 0) throw new Error(`the run ended with ${code}`);
    return {
      commands: taken.map(({ name, took, requests, ends }) => {
        const counts = Object.values(requests);
        const ideal = findIdeal(counts, options.limit);
        const sent = counts.reduce((sum, count) => sum + count, 0);
        return { name, took, ideal, sent, outcomes: countOutcomes(ends) };
      }),
      rss: Math.max(...taken.map(({ rss }) => rss)),
      refused,
      ...(await week.count()),
    };
  } finally {
    await week.close();
  }
}

/**
 * A week whose process is killed at random moments and started again, and in the end left to itself, until all is
 * scheduled.
 *
 * @param {Parameters<typeof openWeek>[0] & { kills: number, longest: number, seed: number }} options
 */
export async function measureKills({ kills, longest, seed, ...options }) {
  const week = await openWeek(options);
  const random = createRandom(seed);
  let killed = 0;
  let refused = 0;
  let unknown = 0;
  try {
    for (let runs = 0, isOver = false; !isOver && runs < kills + 10; runs += 1) {
      const { child, ended } = week.start();
      if (runs < kills) {
        await Promise.race([sleep(1000 + random() * longest), ended]);
        child.kill("SIGKILL");
      }
      const { code, taken, ...end } = await ended;
      refused += end.refused;
      if (code === null) killed += 1;
      const ends = code === 0 ? (taken.at(-1)?.ends ?? []) : [];
      isOver = ends.length > 0 && ends.every(({ outcome }) => outcome === "scheduled");
      for (const { client } of ends.filter(({ outcome }) => outcome === "unknown")) {
        unknown += 1;
        await week.deleteHeld(client);
      }
    }
    return { killed, unknown, refused, ...(await week.count()) };
  } finally {
    await week.close();
  }
}

/** How many imports ended how, such as `400 staged`. @param {Taken["ends"]} ends */
function countOutcomes(ends) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { outcome } of ends) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return Object.entries(counts)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(", ");
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Rows of a table: what, the figure, the target.
 *
 * @param {{ dist: string, clients?: number }} options
 * @returns {AsyncGenerator<[string, string, string], void, void>}
 */
export async function* tabulateWeek({ dist, clients = 200 }) {
  const rows = clients * each;
  const title = `${clients} clients, ${rows} rows`;
  const daily = 200_000;
  for (const via of /** @type {const} */ (["csv", "posts"])) {
    const limit = { max: via === "csv" ? 6 : 20, intervalMs: 2000, daily };
    const { commands, rss, refused, posts, doubled } = await measureWeek({
      dist,
      via,
      clients,
      limit,
    });
    for (const { name, took, ideal, sent, outcomes } of commands)
      yield [
        `${title}, ${name} via ${via} at ${limit.max} in 2 s`,
        `${(took / ideal).toFixed(2)} × ideal (${(took / 1000).toFixed(0)} s, ${sent} requests), ${outcomes}`,
        "≤ 1.10 ×",
      ];
    yield [
      `the same, memory, refusals and posts`,
      `${(rss / 2 ** 20).toFixed(0)} MiB, ${refused} 429s, ${posts} posts, ${doubled} twice`,
      `≤ 200 MB, no 429, ${(rows * 7) / 4} posts, none twice`,
    ];
    const killing = { kills: 6, longest: 14_000, seed: 20_261_126 };
    const loose = { max: 20, intervalMs: 1000, daily };
    const end = await measureKills({ dist, via, clients, limit: loose, ...killing });
    yield [
      `${title}, via ${via}, killed at random`,
      `${end.posts} posts, ${end.doubled} twice, after ${end.killed} kills (${end.unknown} imports unknown, ${end.refused} 429s)`,
      `${(rows * 7) / 4} posts, none twice`,
    ];
  }
}

if (process.argv[1] === import.meta.filename) {
  const dist = resolve(import.meta.dirname, "../../dist");
  for await (const row of tabulateWeek({ dist, clients: Number(process.argv[2] ?? 200) }))
    process.stdout.write(`| ${row.join(" | ")} |\n`);
}
