// @ts-check
import { argv, cpuUsage, stdout } from "node:process";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";

/**
 * What a plan costs: CPU for so many posts on an account each, sent and looked at again, and requests for one row beside
 * a thousand earlier imports of its file. The server is a function in this process, and answers at once.
 */

const locationId = "l";
const account = (/** @type {number} */ n) => ({
  id: `o_${locationId}_${n}`,
  name: `A${n}`,
  platform: "facebook",
  originId: `${n}`,
});

/** @param {number} earlier how many imports of the file are through */
function createServer(earlier) {
  /** @type {any[]} */
  const posts = [];
  /** @type {Map<string, any>} */
  const imports = new Map();
  const uploads = new Map();
  let next = 0;
  let requests = 0;
  const id = () => `${(++next).toString(16).padStart(24, "0")}`;
  for (let n = 0; n < earlier; n++) {
    const one = {
      _id: id(),
      fileName: `week [sp-${(n + 1).toString(16).padStart(8, "0")} 1of1].csv`,
    };
    const rows = [{ scheduleDate: "2026-01-05T14:00:00.000Z", summary: `Old ${n}`, medias: [] }];
    imports.set(one._id, { ...one, status: "completed", accountIds: [account(1).id], rows });
  }
  /** @type {typeof fetch} */
  const answer = async (input, init) => {
    requests++;
    const request = input instanceof Request ? input : new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const key = `${request.method} ${pathname.split("/").slice(3).join("/")}`;
    const json = (/** @type {object} */ results, status = 200) =>
      Response.json({ success: true, statusCode: status, message: "", results }, { status });
    const page = (/** @type {any[]} */ all, /** @type {any} */ { skip, limit }) =>
      all.slice(Number(skip), Number(skip) + Number(limit));
    const query = Object.fromEntries(searchParams);
    if (pathname.startsWith("/locations/"))
      return Response.json({ location: { name: "L", timezone: "America/New_York" } });
    if (key === "GET accounts") return json({ accounts: [1, 2].map(account), groups: [] });
    if (key === "POST csv") {
      const file = /** @type {File} */ ((await request.formData()).get("file"));
      const filePath = id();
      uploads.set(filePath, await file.text());
      return json({ filePath, rowsCount: 1, fileName: file.name }, 201);
    }
    if (key === "POST set-accounts") {
      const body = await request.json();
      const lines = uploads.get(body.filePath).split("\r\n").slice(1).filter(Boolean);
      const rows = lines.map((/** @type {string} */ line) => {
        const [time = "", summary] = line.split(",");
        return {
          scheduleDate: new Date(`${time.replace(" ", "T")}-05:00`).toISOString(),
          summary,
          medias: [],
        };
      });
      const one = { _id: id(), ...body, file: body.filePath, status: "in_review", rows };
      imports.set(one._id, one);
      return json({ csvId: one._id }, 201);
    }
    if (key === "GET csv") {
      const all = [...imports.values()].map(({ rows: _rows, ...csv }) => csv);
      return json({ csvs: page(all, query), count: all.length });
    }
    if (key.startsWith("GET csv/")) {
      const one = imports.get(key.slice(8));
      const { rows, ...csv } = one;
      return json({ csv, count: rows.length, posts: page(rows, query) });
    }
    if (key.startsWith("PATCH csv/")) {
      const one = imports.get(key.slice(10));
      one.status = "completed";
      for (const row of one.rows)
        for (const accountId of one.accountIds)
          posts.push({
            _id: id(),
            accountIds: [accountId],
            summary: row.summary,
            displayDate: row.scheduleDate,
            status: "scheduled",
            type: "post",
            source: "csv",
            media: [],
          });
      return json({});
    }
    if (key === "POST posts/list") {
      const body = await request.json();
      return json({ posts: page(posts, body), count: posts.length }, 201);
    }
    throw new Error(key);
  };
  return { answer, count: () => requests };
}

/** @param {number} rows */
function createFile(rows) {
  const header =
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";
  const start = Date.UTC(2098, 0, 5, 6);
  const lines = Array.from({ length: rows }, (_, n) => {
    const time = new Date(start + n * 600_000).toISOString().slice(0, 19).replace("T", " ");
    return `${time},Post ${n} of the plan with words of its own,,,,,`;
  });
  return new File([[header, ...lines, ""].join("\r\n")], "week.csv");
}

/** @param {number} rows @param {number} accounts @param {number} earlier */
async function run(rows, accounts, earlier) {
  const server = createServer(earlier);
  const planner = createPlanner({ token: "t", locationId, fetch: server.answer, pace: false });
  const ledger = memoryLedger();
  const file = createFile(rows);
  const accountIds = [1, 2].slice(0, accounts).map((n) => account(n).id);
  const results = [];
  for (const _ of ["first", "again"]) {
    const before = { cpu: cpuUsage(), requests: server.count(), at: performance.now() };
    let outcome;
    const input = { file, accountIds, userId: "u", schedule: true, patience: 5_000, ledger };
    for await (const event of importCsv(planner, { ...input, schedule: true }))
      if (event.type === "finished") outcome = event.outcome;
    const { user, system } = cpuUsage(before.cpu);
    results.push({
      outcome,
      cpu: (user + system) / 1e6,
      wall: (performance.now() - before.at) / 1e3,
      requests: server.count() - before.requests,
    });
  }
  return results;
}

const cases = [
  [90, 1, 0],
  [1, 1, 1000],
  [1800, 2, 0],
  [5000, 2, 0],
];
for (const [rows = 0, accounts = 0, earlier = 0] of argv[2]
  ? [argv[2].split(",").map(Number)]
  : cases) {
  for (const { outcome, cpu, wall, requests } of await run(rows, accounts, earlier))
    stdout.write(
      `${rows} rows x ${accounts}, ${earlier} earlier imports: ${outcome}, ${requests} requests, ${cpu.toFixed(2)} s CPU, ${wall.toFixed(1)} s\n`,
    );
}
