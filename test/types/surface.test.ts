import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("../../scripts/surface.mjs", import.meta.url));

// After a change that is meant: `npm run golden`, then read what changes for users before it is committed.
it(
  "the types that users see are those of test/golden/surface.d.ts",
  { timeout: 120_000 },
  async () => {
    const said = await new Promise((resolve) => {
      execFile(process.execPath, [script, "--check"], (error, _, problems) =>
        resolve(error ? problems : ""),
      );
    });
    expect(said).toBe("");
  },
);
