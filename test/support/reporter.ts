import type { Reporter, TestModule } from "vitest/node";

/** Ends the output with one plain line, `N passed, N failed`, whatever the terminal. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const states = Array.from(module.children.allTests(), (test) => test.result().state);
      passed += states.filter((state) => state === "passed").length;
      failed += states.filter((state) => state === "failed").length;
      if (module.state() === "failed" && !states.includes("failed")) failed += 1;
    }
    process.once("exit", () => process.stdout.write(`\n${passed} passed, ${failed} failed\n`));
  }
}
