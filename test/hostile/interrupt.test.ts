import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "../cli/folder.js";
import { run } from "../cli/run.js";
import { bin } from "../cli/start.js";
import { lacks } from "../support/program.js";

const call = promisify(execFile);
const tmux = (...words: string[]) =>
  call("tmux", ["-L", "social-planner-test", "-f", "/dev/null", ...words]);
const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

describe.skipIf(lacks("tmux")).sequential("Ctrl-C at a terminal", { timeout: 60_000 }, () => {
  const { at, write } = useFolder("interrupt");
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
  });
  afterAll(async () => {
    await tmux("kill-server").catch(() => {});
    await sandbox.stop();
  });

  const environment = (locationId: string) => ({
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: sandbox.userId,
    XDG_STATE_HOME: at("."),
  });

  /** A command in a terminal of its own, which says at the end by which code it ended. */
  async function open(locationId: string, words: string[]) {
    const env = Object.entries(environment(locationId)).map((pair) => quote(pair.join("=")));
    const command = ["env", ...env, ...[process.execPath, bin, ...words].map(quote)].join(" ");
    const shell = `trap : INT; ${command}; echo "ended by $?"; sleep 60`;
    await tmux(
      "new-session",
      "-d",
      "-s",
      locationId,
      "-x",
      "200",
      "-y",
      "60",
      `sh -c ${quote(shell)}`,
    );
    const screen = async () => (await tmux("capture-pane", "-p", "-t", locationId)).stdout;
    return {
      screen,
      waitFor: (what: RegExp) =>
        expect.poll(screen, { timeout: 20_000, interval: 100 }).toMatch(what),
      interrupt: () => tmux("send-keys", "-t", locationId, "C-c"),
    };
  }

  async function plan(name: string, count: number): Promise<string[]> {
    const rows = Array.from({ length: count }, (_, index) => {
      const day = String(index + 1).padStart(2, "0");
      return `2098-03-${day} 08:00:00,Loaf ${index + 1},,,,\r\n`;
    });
    const file = await write(name, header + rows.join(""));
    return ["import", file, "--account", "Harbor Bakery Ltd", "--schedule"];
  }

  it("stops a hold half-way, and says where things stand and how to go on", async () => {
    const env = environment("half-way");
    expect((await run(await plan("loaves.csv", 12), env)).code).toBe(0);
    await sandbox.misbehave("half-way", {
      faults: [{ kind: "delay", at: "posts/update", times: 100, delayMs: 1_500 }],
    });
    const terminal = await open("half-way", ["hold", "--yes"]);
    const asked = async () => (await sandbox.requests("half-way"))["posts/update"] ?? 0;
    await expect.poll(asked, { timeout: 20_000, interval: 100 }).toBe(10);
    await terminal.interrupt();
    await terminal.waitFor(/ended by 130/);
    expect(await terminal.screen()).toMatch(
      /Stopped: about 10 of 12 are held, and whatever was deleted is saved\. To go on, or to put them back:\n {2}social-planner hold --yes\n {2}social-planner resume\ninterrupted\n/,
    );
    await sandbox.misbehave("half-way", { faults: [] });
    expect((await run(["hold", "--yes"], env)).stdout).toContain("held: 12 posts");
    expect((await run(["resume", "--yes"], env)).stdout).toContain("Put back: 12 posts");
  });

  it("says that it stops where a step takes its time, and ends at once when it is pressed again", async () => {
    await sandbox.misbehave("twice", {
      faults: [{ kind: "delay", at: "csv/set-accounts", delayMs: 20_000 }],
    });
    const terminal = await open("twice", await plan("twice.csv", 1));
    const asked = async () => (await sandbox.requests("twice"))["csv/set-accounts"] ?? 0;
    await expect.poll(asked, { timeout: 20_000, interval: 100 }).toBe(1);
    await terminal.interrupt();
    await terminal.waitFor(/a second Ctrl-C ends it at once/);
    expect(await terminal.screen()).not.toContain("ended by");
    const pressed = performance.now();
    await terminal.interrupt();
    await terminal.waitFor(/ended by 130/);
    expect(performance.now() - pressed).toBeLessThan(5_000);
  });
});
