// @ts-check
// Sends a sheet as the command line would, in a process of its own that can be killed, and tells its parent what it took.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [directory = "", baseUrl = "", via, parallel, dist] = process.argv.slice(2);
/** @type {typeof import("highlevel-social-planner")} */
const { createPlanner } = await import(`file://${dist}/index.js`);
/** @type {typeof import("highlevel-social-planner/agency")} */
const { readClients, readSheet, scheduleSheet, stageSheet } = await import(
  `file://${dist}/agency/index.js`
);
/** @type {typeof import("highlevel-social-planner/node")} */
const { fileLedger } = await import(`file://${dist}/node/index.js`);

const read = (/** @type {string} */ name) => readFileSync(join(directory, name), "utf8");
const clients = readClients(read("clients.json"));

/** Requests of each client. @type {Record<string, number>} */
let requests = {};
const options = {
  sheet: readSheet(read("week.csv"), clients, { name: "week.csv" }),
  clients,
  connect: (/** @type {string} */ client, /** @type {{ locationId: string }} */ { locationId }) =>
    createPlanner({
      token: "pit-bench",
      locationId,
      baseUrl,
      onEvent(event) {
        if (event.type === "attempt") requests[client] = (requests[client] ?? 0) + 1;
        // At once, for this process may not live to its end.
        if (event.type === "answer" && event.status === 429) process.send?.({ refused: client });
      },
    }),
  ledger: fileLedger(join(directory, "ledger")),
  via: via === "posts" ? /** @type {const} */ ("posts") : undefined,
  parallel: Number(parallel),
  patience: 20_000,
  maxFailures: Infinity,
};
for (const run of options.via ? [scheduleSheet] : [stageSheet, scheduleSheet]) {
  requests = {};
  const begin = performance.now();
  for await (const event of run(options)) {
    if (event.type !== "finished") continue;
    const took = performance.now() - begin;
    const rss = process.resourceUsage().maxRSS * 1024;
    const ends = event.ends.map(({ client, outcome, reason }) => ({ client, outcome, reason }));
    process.send?.({ name: run === stageSheet ? "stage" : "schedule", took, rss, requests, ends });
  }
}
process.disconnect?.();
