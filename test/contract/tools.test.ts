import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import openapiTypescript, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { holdCount } from "../support/count.js";
import { contracts } from "../support/document.js";
import type { Node } from "../support/document.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("other people's tools", () => {
  it("Redocly finds no fault in either document", { timeout: 60_000 }, async () => {
    const { stdout } = await redocly(
      "lint",
      "social-planner",
      "social-planner.v3",
      "--format=json",
    );
    // One report behind the other.
    const reports = JSON.parse(`[${stdout.replaceAll("}{", "},{")}]`);
    const clean = { totals: { errors: 0, warnings: 0, ignored: 0 }, problems: [] };
    expect(reports).toMatchObject([clean, clean]);
  });

  it.each([
    ["2021-07-28", 40],
    ["v3", 51],
  ])("openapi-typescript makes types of %s as it is", async (version, count) => {
    const { document } = contracts.find((one) => one.version === version)!;
    const types = astToString(await openapiTypescript(structuredClone(document)));
    expect(types).toContain('"/social-media-posting/{locationId}/set-accounts": {');
    expect(types.match(/^ {4}"[a-z-]+\/[a-z-]+": \{$/gm)).toHaveLength(count);
  });

  it("Redocly makes v3 of the overlay as we do", { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "overlay-"));
    const made = join(folder, "v3.yaml");
    const overlay = "openapi/social-planner.v3.overlay.yaml";
    await redocly(
      "bundle",
      "openapi/social-planner.yaml",
      "--overlay",
      overlay,
      "--remove-unused-components",
      "-o",
      made,
    );
    expect(withoutCorrections(parse(await readFile(made, "utf8")))).toEqual(
      withoutCorrections(contracts[1]!.document),
    );
    await rm(folder, { recursive: true });
  });
});

holdCount(4);

function redocly(...args: string[]) {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
  return promisify(execFile)(process.execPath, [cli, ...args], { cwd: root });
}

/** A document without the corrections, of which ours drops those that HighLevel has made itself. */
function withoutCorrections(node: Node): Node {
  if (Array.isArray(node)) return node.map(withoutCorrections);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries<Node>(node)
      .filter(([key]) => key !== "x-corrections")
      .map(([key, value]) => [key, withoutCorrections(value)]),
  );
}
