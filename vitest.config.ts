import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

// The package as its users get it: what starts a process of its own exists only when built.
const dist = (file: string) => new URL(`./dist/${file}`, import.meta.url).pathname;

/** What waits most, for a process beside it or for time to pass, and what computes most; each begins with what takes longest. */
const waiting = [
  ["faults/", "live/", "cli/examples", "contract/generated", "contract/tools", "contract/arazzo"],
  ["examples/", "mcp/", "cli/"],
].flat();
const computing = ["readings/", "stories/", "types/", "hostile/", "docs/", "contract/drift"];

/** Starts what takes longest first, and what computes beside what waits: a fresh clone knows no times yet. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    const startWith = (name: string) =>
      sorted.filter((file) => file.moduleId.includes(`/test/${name}`));
    const waits = [...new Set(waiting.flatMap(startWith))];
    const others = [...new Set([...computing.flatMap(startWith), ...sorted])];
    return [...new Set(others.flatMap((file, index) => [...waits.slice(index, index + 1), file]))];
  }
}

// A test is over before most of what it calls is worth optimizing, or what it made worth collecting often.
for (const flag of ["interrupt-budget=1000000", "min-semi-space-size=32", "max-semi-space-size=64"])
  setFlagsFromString(`--${flag}`);

export default defineConfig({
  // Not that the source maps of GitHub's parser name files that it does not ship.
  logLevel: "error",
  resolve: {
    alias: [
      { find: /^highlevel-social-planner$/, replacement: dist("index.js") },
      { find: /^highlevel-social-planner\/(\w+)$/, replacement: dist("$1/index.js") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**", "test/package/**"],
    globalSetup: ["test/support/setup.ts"],
    reporters: ["default", "./test/support/reporter.ts"],
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    teardownTimeout: 30_000,
    // GitHub's parser imports JSON as only bundlers do.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    // A process and modules of its own for each file cost more than many a file itself.
    pool: "threads",
    isolate: false,
    // Half of the files wait. More workers load all modules, and start a sandbox's process, once more each.
    maxWorkers: 2 * availableParallelism(),
  },
});
