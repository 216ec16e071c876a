// @ts-check
// How long a script takes to start: an empty one, and one that imports the package and does nothing else.
import { spawnSync } from "node:child_process";
import { median } from "./median.mjs";

/**
 * What the import adds, in milliseconds of time and of CPU: medians of pairs that run one after the other.
 *
 * @param {{ dist: string, pairs?: number }} options
 */
export function measureStart({ dist, pairs = 41 }) {
  const runs = Array.from({ length: pairs }, () => {
    const empty = start("");
    const full = start(`import "file://${dist}/index.js";`);
    return { time: full.time - empty.time, cpu: full.cpu - empty.cpu };
  });
  return { time: median(runs.map(({ time }) => time)), cpu: median(runs.map(({ cpu }) => cpu)) };
}

const tell =
  "const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system));";

function start(/** @type {string} */ program) {
  const begin = performance.now();
  const script = ["--input-type=module", "-e", program + tell];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { time: performance.now() - begin, cpu: Number(stdout) / 1000 };
}
