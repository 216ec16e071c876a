// @ts-check
// A local API in a process of its own: `node server.mjs [sliding|fixed]` prints its port; with a window it keeps
// HighLevel's kind of limit, LIMIT requests in INTERVAL milliseconds, and answers what is over it with 429.
import { createServer } from "node:http";

const [window] = process.argv.slice(2);
const limit = Number(process.env.LIMIT ?? 1_000_000);
const interval = Number(process.env.INTERVAL ?? 100);
const body = JSON.stringify({
  success: true,
  statusCode: 201,
  message: "Accounts Set Successfully",
});

/** When each request that still counts was let in, oldest first. @type {number[]} */
let taken = [];

function forget(/** @type {number} */ now) {
  const start = window === "fixed" ? now - (now % interval) : now - interval + Number.EPSILON;
  const first = taken.findIndex((time) => time >= start);
  taken = first === -1 ? [] : taken.slice(first);
}

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    const now = performance.now();
    if (window) forget(now);
    const isOver = window !== undefined && taken.length >= limit;
    if (window && !isOver) taken.push(now);
    response.writeHead(isOver ? 429 : 201, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
      "x-ratelimit-limit-daily": 200_000,
      "x-ratelimit-daily-remaining": 199_000,
      "x-ratelimit-interval-milliseconds": interval,
      "x-ratelimit-max": limit,
      "x-ratelimit-remaining": limit - taken.length,
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () =>
  process.send?.(/** @type {import("node:net").AddressInfo} */ (server.address()).port),
);
process.once("disconnect", () => process.exit());
