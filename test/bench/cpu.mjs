// @ts-check
// What one call costs in CPU time, side by side: each contender is a process of its own, and they take turns.
import { fork } from "node:child_process";
import { once } from "node:events";
import { median } from "./median.mjs";

const here = import.meta.dirname;

export const contenders = [
  "fetch",
  "openapi-fetch",
  "createClient",
  "createPlanner",
  "@gohighlevel/api-client",
];

/**
 * Microseconds a call, and the ratio to raw `fetch`: medians over rounds, each of fresh processes that are warmed up
 * and then take turns, a batch of calls each.
 *
 * @param {{ dist: string, modules: string, rounds?: number, turns?: number, batch?: number }} options
 */
export async function measureCpu({ dist, modules, rounds = 9, turns = 10, batch = 150 }) {
  const server = fork(`${here}/server.mjs`);
  const [port] = await once(server, "message");
  /** @type {number[][]} */
  const times = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const children = [];
    for (const name of contenders) {
      const place = [`http://127.0.0.1:${port}`, modules, `file://${dist}/index.js`];
      const child = fork(`${here}/contender.mjs`, [name, ...place]);
      await once(child, "message");
      await run(child, 10 * batch);
      children.push(child);
    }
    const sums = contenders.map(() => 0);
    for (let turn = 0; turn < turns; turn += 1)
      for (const [index, child] of children.entries())
        sums[index] = (sums[index] ?? 0) + (await run(child, batch));
    for (const [index, sum] of sums.entries()) times[index]?.push(sum / turns);
    for (const child of children) child.disconnect();
  }
  server.disconnect();
  return contenders.map((name, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN));
    return { name, microseconds: median(own), ratio: median(ratios) };
  });
}

async function run(
  /** @type {import("node:child_process").ChildProcess} */ child,
  /** @type {number} */ count,
) {
  child.send(count);
  const [microseconds] = await once(child, "message");
  return Number(microseconds);
}
