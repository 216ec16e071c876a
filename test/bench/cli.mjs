// @ts-check
// How long a command takes over an empty script, as whole processes in pairs.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const file = fileURLToPath(new URL("../../examples/launch-week.csv", import.meta.url));

/** What each command takes more than an empty script, in milliseconds. @param {{ dist: string, pairs?: number }} options */
export function measureCommands({ dist, pairs = 21 }) {
  const bin = join(dist, "cli/bin.js");
  return [["--version"], ["--help"], ["csv", "set-accounts", "--help"], ["check", file]].map(
    (words) => {
      const more = Array.from({ length: pairs }, () => time([bin, ...words]) - time(["-e", ""]));
      return {
        name: words
          .slice(0, 1)
          .concat(words.length > 2 ? words.slice(1) : [])
          .join(" "),
        milliseconds: median(more),
      };
    },
  );
}

/** @param {string[]} words */
function time(words) {
  const begin = performance.now();
  spawnSync(process.execPath, words);
  return performance.now() - begin;
}
