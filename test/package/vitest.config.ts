import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/package/*.test.ts"],
    reporters: ["default", "./test/support/reporter.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
