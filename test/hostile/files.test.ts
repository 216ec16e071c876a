import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { lstat, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "../cli/folder.js";
import { run } from "../cli/run.js";
import { bin } from "../cli/start.js";

const { at, write } = useFolder("files");
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
});
afterAll(() => sandbox.stop());

const environment = (locationId: string) => ({
  HIGHLEVEL_BASE_URL: sandbox.url,
  HIGHLEVEL_TOKEN: sandbox.token,
  HIGHLEVEL_LOCATION_ID: locationId,
  HIGHLEVEL_USER_ID: sandbox.userId,
});
const good = "2098-03-01 08:00:00,Rye,,,,\r\n";
const bad = "2098-03-02 08:00:00,Bad,,,,\r\n2098-03-32 08:00:00,Bad,,,,\r\n";
const flags = ["--account", "Harbor Bakery Ltd", "--schedule"];

async function countPosts(locationId: string): Promise<number> {
  const planner = createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });
  const { results } = await planner.posts.list({ skip: "0", limit: "10" });
  return results?.posts?.length ?? 0;
}

describe("FILE.rejected.csv", () => {
  const mended = `${header}2098-03-30 08:00:00,Mended by hand,,,,\r\n`;

  it("that was mended by hand is never written over, nor what it links to", async () => {
    const file = await write("week.csv", header + good + bad);
    const words = ["import", file, ...flags, "--skip-bad-rows"];
    const kept = await write("kept.csv", mended);
    await write("week.rejected.csv", mended);
    await symlink(kept, at("week.rejected-2.csv"));
    await symlink(at("nowhere.csv"), at("week.rejected-3.csv"));
    const { code, stdout, stderr } = await run(words, environment("mended"));
    expect([code, stdout + stderr]).toEqual([3, expect.stringContaining("week.rejected-4.csv")]);
    expect(await readFile(at("week.rejected.csv"), "utf8")).toBe(mended);
    expect(await readFile(kept, "utf8")).toBe(mended);
    await expect(lstat(at("nowhere.csv"))).rejects.toThrow("ENOENT");
    expect(await readFile(at("week.rejected-4.csv"), "utf8")).toBe(
      `${header}2098-03-32 08:00:00,Bad,,,,\r\n`,
    );
    // The same rows are not written twice.
    expect((await run(words, environment("mended"))).code).toBe(3);
    await expect(lstat(at("week.rejected-5.csv"))).rejects.toThrow("ENOENT");
  });

  it("that cannot be written does not hide that posts are scheduled: 4, and where to look", async () => {
    const file = await write(`${"w".repeat(246)}.csv`, header + good + bad);
    const { code, stdout, stderr } = await run(
      ["import", file, ...flags, "--skip-bad-rows"],
      environment("unwritable"),
    );
    expect(code).toBe(4);
    expect(stderr).toContain("Look now: the rows that were left out cannot be written to");
    expect(stdout).toContain("social-planner undo sp-");
    expect(await countPosts("unwritable")).toBe(2);
  });
});

describe("a full disk", () => {
  it("under the ledger, once posts are scheduled, ends by 4 and says what may be live", async () => {
    const file = await write("late.csv", header + good);
    const ledger = at("imports");
    await sandbox.misbehave("late", {
      faults: [{ kind: "delay", at: "csv/finalize", delayMs: 1_000 }],
    });
    const running = run(["import", file, ...flags, "--ledger", ledger], environment("late"));
    const asked = async () => (await sandbox.requests("late"))["csv/finalize"] ?? 0;
    await expect.poll(asked, { timeout: 20_000, interval: 50 }).toBe(1);
    // No file can be made any more where the ledger is.
    await rm(ledger, { recursive: true });
    await writeFile(ledger, "");
    const { code, stderr } = await running;
    expect(code).toBe(4);
    expect(stderr).toMatch(
      /\nLook now\. Posts may be scheduled by now\.\nThis is import sp-[0-9a-f]{8}\. To look at it again, and to take it back:\n {2}social-planner verify sp-/,
    );
    expect(await countPosts("late")).toBe(1);
  });

  it.skipIf(process.platform !== "linux").each([
    ["accounts", ["accounts", "list"]],
    ["import", ["import", "full.csv", ...flags]],
  ])("under the output of %s ends by 4, and says so", async (name, words) => {
    await write("full.csv", header + good);
    const child = spawn(process.execPath, [bin, ...words], {
      cwd: at("."),
      env: { ...environment(`full-${name}`), XDG_STATE_HOME: at("state") },
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, "close")) as [number];
    expect([code, stderr]).toEqual([
      4,
      expect.stringMatching(
        /(^|\n)social-planner: standard output: the disk is full; where this command sends posts, social-planner imports lists what was sent until now\n$/,
      ),
    ]);
    expect(stderr).not.toContain("    at ");
  });
});
