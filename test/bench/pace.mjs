// @ts-check
// 300 calls at once, at a limit of 100 a second: how long they take, and how many are refused.
import { fork } from "node:child_process";
import { once } from "node:events";

const setAccounts = { accountIds: ["a"], filePath: "f", rowsCount: 1, fileName: "n" };
const here = import.meta.dirname;

/**
 * One run, with a stranger beside it who makes so many calls a second.
 *
 * The ideal time is two intervals, and that of the last hundred calls as raw `fetch` makes them.
 *
 * @param {{ dist: string, window: "sliding" | "fixed", stranger: number }} options
 */
export async function measurePace({ dist, window, stranger }) {
  const { createPlanner } = await import(`file://${dist}/index.js`);
  const env = { ...process.env, LIMIT: "100", INTERVAL: "1000" };
  const server = fork(`${here}/server.mjs`, [window], { env });
  const [port] = await once(server, "message");
  const baseUrl = `http://127.0.0.1:${port}`;
  const burst = await timeBurst(`${baseUrl}/warm`);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const other = stranger > 0 && fork(`${here}/stranger.mjs`, [baseUrl, String(stranger)]);
  if (other) await new Promise((resolve) => setTimeout(resolve, 1500 + Math.random() * 1000));

  let refused = 0;
  const planner = createPlanner({
    token: "t",
    locationId: "l",
    baseUrl,
    onEvent: (/** @type {any} */ event) => void (refused += event.status === 429 ? 1 : 0),
  });
  const begin = performance.now();
  await Promise.all(Array.from({ length: 300 }, () => planner.csv.setAccounts(setAccounts)));
  const took = performance.now() - begin;
  if (other) other.disconnect();
  server.disconnect();
  return { took, ideal: 2000 + burst, refused };
}

async function timeBurst(/** @type {string} */ url) {
  const call = async () => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(setAccounts) });
    return response.json();
  };
  await Promise.all(Array.from({ length: 50 }, call));
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const begin = performance.now();
  await Promise.all(Array.from({ length: 100 }, call));
  return performance.now() - begin;
}
