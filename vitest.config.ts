import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// The package as its users get it: what starts a process of its own exists only when built.
const dist = (file: string) => new URL(`./dist/${file}`, import.meta.url).pathname;

export default defineConfig({
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
    testTimeout: 30_000,
    // Most files wait, for a process beside them or for time to pass.
    maxWorkers: 2 * availableParallelism(),
  },
});
