import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

// The package as its users get it: what starts a process of its own exists only when built.
const dist = (file: string) => new URL(`./dist/${file}`, import.meta.url).pathname;

const isLong = ({ moduleId }: TestSpecification) => /\/(faults|cli)\//.test(moduleId);

/** Starts what takes longest first: a fresh clone does not know it yet. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
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
    // GitHub's parser imports JSON as only bundlers do.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    // A process and modules of its own for each file cost more than many a file itself.
    pool: "threads",
    isolate: false,
    // Most files wait, for a process beside them or for time to pass.
    maxWorkers: 2 * availableParallelism(),
  },
});
