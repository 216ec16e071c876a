import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import openapiTypescript, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";
import { document } from "../support/document.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("other people's tools", () => {
  it("Redocly finds no fault", { timeout: 60_000 }, async () => {
    const require = createRequire(import.meta.url);
    const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cli, "lint", "social-planner", "--format=json"],
      { cwd: root },
    );
    const { totals, problems } = JSON.parse(stdout);
    expect({ totals, problems }).toEqual({
      totals: { errors: 0, warnings: 0, ignored: 0 },
      problems: [],
    });
  });

  it("openapi-typescript makes types of it as it is", async () => {
    const types = astToString(await openapiTypescript(structuredClone(document)));
    expect(types).toContain('"/social-media-posting/{locationId}/set-accounts": {');
    expect(types.match(/^ {4}"[a-z-]+\/[a-z-]+": \{$/gm)).toHaveLength(40);
  });
});

holdCount(2);
