import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { readClients } from "../../src/agency/clients.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guides = readdirSync(`${root}openapi/guides`).map((name) => `openapi/guides/${name}`);

/** A block of commands of a page, and what stands behind it as what they print. */
interface Shown {
  readonly commands: readonly string[];
  readonly output: string;
}

function readPage(page: string): Shown[] {
  const blocks = readFileSync(root + page, "utf8").matchAll(
    /^```sh\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm,
  );
  return Array.from(blocks, ([, text = "", output = ""]) => ({
    // A sandbox runs until it is stopped, and is there already.
    commands: text.split("\n").filter((line) => /^social-planner (?!sandbox)/.test(line)),
    output,
  }));
}

// The weeks of the examples are ahead then.
const ahead = Date.parse("2027-11-01T12:00:00Z") - Date.now();

/** A sandbox of the examples' clients, whose clock is ahead. */
async function open(): Promise<Sandbox> {
  const file = readFileSync(`${root}examples/clients.json`, "utf8");
  const locations = Object.values(readClients(file, "clients.json")).map(
    ({ locationId, locationName, timeZone, accounts }) => {
      const seeds = accounts.map((account) => {
        const [platform = "", name = ""] = account.split("/");
        return { platform, name };
      });
      return [locationId, { name: locationName, timeZone, accounts: seeds }] as const;
    },
  );
  return startSandbox({ clockMs: ahead, locations: Object.fromEntries(locations) });
}

/** What a person sees who pastes these lines in the folder of the examples, in a terminal without colours. */
function paste(commands: readonly string[], home: string, sandbox: Sandbox): Promise<string> {
  const env = {
    PATH: `${join(home, "bin")}:${process.env["PATH"]}`,
    NODE_OPTIONS: `--import ${new URL("terminal.mjs", import.meta.url).href}`,
    AHEAD: `${ahead}`,
    NO_COLOR: "1",
    XDG_STATE_HOME: join(home, ".local/state"),
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: sandbox.locationId,
    HIGHLEVEL_USER_ID: sandbox.userId,
    CORNER_BAKERY_TOKEN: "pit-1",
    HARBOR_YOGA_TOKEN: "pit-2",
    CASA_VERDE_TOKEN: "pit-3",
  };
  const script = ["exec 2>&1", ...commands].join("\n");
  const child = spawn("sh", ["-c", script], { cwd: join(home, "examples"), env });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once("close", () => resolve(said)));
}

/** Without what a terminal has erased, what is another in each run, and states that a slow machine does not see. */
function settle(said: string, home: string): string {
  return said
    .split("\r\u001B[2K")
    .map((part) => part.replace(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] [^\n]*$/, ""))
    .join("")
    .replaceAll(home, "/home/mara")
    .replaceAll(/\b[0-9a-f]{24}\b/g, "{id}")
    .replaceAll(/^import \{id\} is (pending|in progress|importing)\n/gm, "");
}

const pages = ["README.md", ...guides].filter((page) =>
  readPage(page).some(({ output }) => output),
);

describe("what a page says that commands print", { timeout: 120_000 }, () => {
  it("is said on these pages", () => {
    expect(pages).toEqual([
      "README.md",
      "openapi/guides/01-token.md",
      "openapi/guides/04-agency.md",
    ]);
    for (const page of ["README.md", ...guides]) {
      const text = readFileSync(root + page, "utf8");
      // No output stands alone, so that each is compared.
      expect([page, text.match(/^```text$/gm)?.length ?? 0]).toEqual([
        page,
        readPage(page).filter(({ output }) => output).length,
      ]);
    }
  });

  it.each(pages)("is what a person gets who pastes them from top to bottom: %s", async (page) => {
    // A path as long as a tmp folder of some systems would be wrapped otherwise.
    const home = await mkdtemp(join(existsSync("/tmp") ? "/tmp" : tmpdir(), "home-"));
    await using sandbox = await open();
    try {
      await cp(`${root}examples`, join(home, "examples"), { recursive: true });
      await mkdir(join(home, "bin"));
      await symlink(`${root}dist/cli/bin.js`, join(home, "bin/social-planner"));
      const shown = readPage(page);
      const last = shown.findLastIndex(({ output }) => output);
      for (const { commands, output } of shown.slice(0, last + 1)) {
        const said = await paste(commands, home, sandbox);
        if (output) expect(settle(said, home)).toBe(settle(output, home));
      }
    } finally {
      await rm(home, { recursive: true });
    }
  });
});
