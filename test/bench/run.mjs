// @ts-check
// `npm run bench`: prints one table. What it compares with is installed into node_modules/.cache, never into the package.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureCommands } from "./cli.mjs";
import { measureCpu } from "./cpu.mjs";
import { median } from "./median.mjs";
import { measurePace } from "./pace.mjs";
import { measureSize } from "./size.mjs";
import { measureStart } from "./start.mjs";
import { measureTypes } from "./types.mjs";
import { tabulateWeek } from "./week.mjs";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: { dist: { type: "string", default: join(root, "dist") } },
});
const dist = resolve(values.dist);
const modules = install();

/** @type {[what: string, figure: string, target: string][]} */
const table = [];
const note = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

note("types …");
for (const skipLibCheck of [true, false])
  for (const { name, types, instantiations } of measureTypes({ dist, skipLibCheck }))
    table.push([
      `type-checking, ${name}, skipLibCheck ${skipLibCheck}`,
      `${types} types, ${instantiations} instantiations`,
      skipLibCheck && name !== "openapi-fetch" ? "≤ 5,000 types, ≤ 17,000" : "",
    ]);

note("size …");
const limits = { "set-accounts through createClient": 5, "the whole planner": 12 };
for (const [name, bytes] of Object.entries(await measureSize({ dist, modules }))) {
  const limit = limits[/** @type {keyof typeof limits} */ (name)];
  table.push([
    `bundle, ${name}`,
    `${(bytes / 1024).toFixed(2)} KiB min+gzip`,
    limit ? `≤ ${limit} KiB` : "",
  ]);
}

note("start …");
const { time, cpu } = measureStart({ dist });
table.push([
  "import over an empty script",
  `${time.toFixed(1)} ms, ${cpu.toFixed(1)} ms CPU`,
  "≤ 15 ms",
]);

note("commands …");
for (const { name, milliseconds } of measureCommands({ dist }))
  table.push([
    `social-planner ${name} over an empty script`,
    `${milliseconds.toFixed(0)} ms`,
    "≤ 60 ms",
  ]);

note("pace …");
for (const stranger of [0, 10, 30])
  for (const window of /** @type {const} */ (["sliding", "fixed"])) {
    const runs = [];
    for (let run = 0; run < 5; run += 1) runs.push(await measurePace({ dist, window, stranger }));
    const refused = runs.map((run) => run.refused);
    const late = median(runs.map(({ took, ideal }) => took / ideal));
    const beside = stranger ? `beside ${stranger} a second of a stranger's` : "alone";
    table.push([
      `300 calls at 100 a second, ${beside}, ${window} window`,
      `${late.toFixed(2)} × ideal, 429: ${(median(refused) / 3).toFixed(1)} % (most ${(Math.max(...refused) / 3).toFixed(1)} %)`,
      stranger ? "429 ≤ 3 %" : "≤ 1.05 ×, no 429",
    ]);
  }

note("week …");
for await (const row of tabulateWeek({ dist })) table.push(row);

note("CPU …");
for (const { name, microseconds, ratio } of await measureCpu({ dist, modules }))
  table.push([
    `CPU of one call, ${name}`,
    `${microseconds.toFixed(0)} µs, ${ratio.toFixed(2)} × fetch`,
    name.startsWith("create") ? "≤ 1.15 ×" : "",
  ]);

for (const row of [["what", "measured", "target"], ["---", "---", "---"], ...table])
  process.stdout.write(`| ${row.join(" | ")} |\n`);

/** Installs what is compared with, once; gives the folder of its modules. */
function install() {
  const folder = join(root, "node_modules/.cache/bench");
  if (!existsSync(join(folder, "node_modules/esbuild"))) {
    mkdirSync(folder, { recursive: true });
    const packages = ["@gohighlevel/api-client@3.1.0", "esbuild@0.28.2"];
    const options = ["--no-save", "--no-audit", "--no-fund", "--prefix", folder];
    execFileSync("npm", ["install", ...options, ...packages], { stdio: "ignore" });
  }
  return join(folder, "node_modules");
}
