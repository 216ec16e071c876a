import { execFile, spawn } from "node:child_process";
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startAuthority } from "../oauth/authority.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const sandbox = inject("sandbox");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "examples-"));
  await copyFile(join(root, "examples/clients.json"), join(folder, "clients.json"));
  // The week of the example passes one day.
  const week = await readFile(join(root, "examples/week.csv"), "utf8");
  await writeFile(join(folder, "week.csv"), week.replaceAll("2027-11-", "2098-11-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const environment = (locationId: string) => ({
  PATH: process.env["PATH"],
  XDG_STATE_HOME: folder,
  HIGHLEVEL_TOKEN: sandbox.token,
  HIGHLEVEL_LOCATION_ID: locationId,
  HIGHLEVEL_USER_ID: sandbox.userId,
  HIGHLEVEL_BASE_URL: sandbox.url,
});

/** Runs an example as its first comment says; what it printed. */
function run(words: string[], env: Record<string, string | undefined>): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: root, env }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

const command = join(root, "dist/cli/bin.js");

/** Runs a command where the examples are, in a year to come; its exit code, and what it printed as JSON. */
function runJson(
  words: string[],
  env: Record<string, string | undefined>,
): Promise<{ code: unknown; lines: Record<string, unknown>[] }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env };
    execFile(process.execPath, [command, ...words, "--json"], options, (error, stdout) =>
      resolve({
        code: error ? error.code : 0,
        lines: stdout
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      }),
    );
  });
}

/** The sandbox of the examples' clients, as the guide starts it. */
async function startClients(): Promise<{ url: string; stop: () => Promise<void> }> {
  const words = [command, "sandbox", "--clients", "examples/clients.json"];
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /HIGHLEVEL_BASE_URL=(\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error("the sandbox did not start")));
  });
  return { url, stop };
}

const listPosts = async (locationId: string) => {
  const planner = createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });
  const { results } = await planner.posts.list({ skip: "0", limit: "100" });
  return results?.posts ?? [];
};

describe.concurrent("the examples", { timeout: 60_000 }, () => {
  it("are all run here", async () => {
    const names = await readdir(join(root, "examples"));
    expect(names.filter((name) => name.endsWith(".mjs")).toSorted()).toEqual([
      "import.mjs",
      "integration.test.mjs",
      "oauth.mjs",
      "post.mjs",
      "postgres.mjs",
    ]);
  });

  it("import.mjs stages posts and publishes nothing", async () => {
    const said = await run(["examples/import.mjs"], environment("example-import"));
    expect(said).toMatch(/^sending 2 of 2\nstaged: \w{24}\n$/);
    expect(await listPosts("example-import")).toEqual([]);
  });

  it("post.mjs makes a draft for each network", async () => {
    const said = await run(["examples/post.mjs"], environment("example-post"));
    expect(said.trim().split("\n")).toEqual([
      expect.stringMatching(/^google, Harbor Bakery: draft \w{24}$/),
      expect.stringMatching(/^facebook, Harbor Bakery: draft \w{24}$/),
      expect.stringMatching(/^instagram, harbor\.bakery: draft \w{24}$/),
      expect.stringMatching(/^linkedin, Harbor Bakery Ltd: draft \w{24}$/),
    ]);
    const posts = await listPosts("example-post");
    expect(posts.map(({ status }) => status)).toEqual(["draft", "draft", "draft", "draft"]);
  });

  it("integration.test.mjs passes under vitest", async () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const words = [vitest, "run", "--config", "test/examples/vitest.config.ts"];
    expect(await run(words, { ...process.env, NO_COLOR: "1" })).toMatch(/Tests {2}2 passed \(2\)/);
  });

  it("week.csv goes out for the clients of clients.json, row by row as approved", async () => {
    const { url, stop } = await startClients();
    try {
      const env = {
        PATH: process.env["PATH"],
        XDG_STATE_HOME: join(folder, "week"),
        HIGHLEVEL_BASE_URL: url,
        CORNER_BAKERY_TOKEN: "pit-1",
        HARBOR_YOGA_TOKEN: "pit-2",
        CASA_VERDE_TOKEN: "pit-3",
      };
      expect(await runJson(["clients", "check"], env)).toEqual({
        code: 0,
        lines: [
          { client: "corner-bakery", problems: [] },
          { client: "harbor-yoga", problems: [] },
          { client: "casa-verde", problems: [] },
        ],
      });
      // Client, outcome, and of rows × accounts: planned, to send, staged.
      const ends = async (verb: string) => {
        const { code, lines } = await runJson([verb, "week.csv"], env);
        const { ends: all } = lines.at(-1) as { ends: Record<string, unknown>[] };
        return [
          code,
          ...all.map((end) => [
            end["client"],
            end["outcome"],
            end["planned"],
            end["missing"],
            end["held"],
          ]),
        ];
      };
      expect(await ends("plan")).toEqual([
        0,
        ["corner-bakery", "dry_run", 3, 3, 0],
        ["corner-bakery", "dry_run", 1, 1, 0],
        ["harbor-yoga", "dry_run", 4, 4, 0],
        ["casa-verde", "dry_run", 2, 2, 0],
      ]);
      expect(await ends("stage")).toEqual([
        0,
        ["corner-bakery", "staged", 3, 3, 0],
        ["corner-bakery", "staged", 1, 1, 0],
        ["harbor-yoga", "staged", 4, 4, 0],
        ["casa-verde", "staged", 2, 2, 0],
      ]);
      const before = await runJson(["verify", "week.csv"], env);
      expect([before.code, before.lines.map(({ state }) => state)]).toEqual([
        3,
        Array.from({ length: 10 }, () => "staged"),
      ]);
      expect(await ends("schedule")).toEqual([
        0,
        ["corner-bakery", "scheduled", 3, 0, 3],
        ["corner-bakery", "scheduled", 1, 0, 1],
        ["harbor-yoga", "scheduled", 4, 0, 4],
        ["casa-verde", "scheduled", 2, 0, 2],
      ]);
      const after = await runJson(["verify", "week.csv"], env);
      expect(after.code).toBe(0);
      expect(
        after.lines.map(({ client, row, utc, state }) => `${client} ${row} ${utc} ${state}`),
      ).toEqual([
        "corner-bakery 1 2098-11-16T13:00:00.000Z scheduled",
        "corner-bakery 1 2098-11-16T13:00:00.000Z scheduled",
        "corner-bakery 1 2098-11-16T13:00:00.000Z scheduled",
        "corner-bakery 2 2098-11-17T14:00:00.000Z scheduled",
        "harbor-yoga 3 2098-11-16T07:30:00.000Z scheduled",
        "harbor-yoga 3 2098-11-16T07:30:00.000Z scheduled",
        "harbor-yoga 5 2098-11-20T10:00:00.000Z scheduled",
        "harbor-yoga 5 2098-11-20T10:00:00.000Z scheduled",
        "casa-verde 6 2098-11-20T01:00:00.000Z scheduled",
        "casa-verde 6 2098-11-20T01:00:00.000Z scheduled",
      ]);
    } finally {
      await stop();
    }
  });

  it("oauth.mjs lets an app in, and only where the login was begun there", async () => {
    await using authority = await startAuthority();
    authority.authorize("code-1", { locationId: "l", userType: "Location" });
    const port = "47813";
    const child = spawn(process.execPath, ["examples/oauth.mjs"], {
      cwd: root,
      env: {
        PATH: process.env["PATH"],
        XDG_STATE_HOME: folder,
        CLIENT_ID: "app-1",
        CLIENT_SECRET: "s3cr3t",
        PORT: port,
        HIGHLEVEL_BASE_URL: authority.baseUrl,
      },
    });
    try {
      let said = "";
      await new Promise<void>((resolve) =>
        child.stdout.on("data", (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes("open http://localhost")) resolve();
        }),
      );
      const visit = (path: string) =>
        fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
      const login = new URL((await visit("/")).headers.get("location") ?? "");
      expect(login.searchParams.get("scope")).toBe(
        "socialplanner/account.readonly socialplanner/post.readonly",
      );
      const stranger = await visit("/back?code=code-1&state=made-up");
      expect([stranger.status, await stranger.text()]).toEqual([
        400,
        "This login was not begun here.",
      ]);
      const back = await visit(`/back?code=code-1&state=${login.searchParams.get("state")}`);
      expect(back.headers.get("location")).toBe("/accounts?locationId=l");
      expect((await visit("/accounts?locationId=l")).status).toBe(200);
      expect(authority.requests.at(-1)?.headers.authorization).toBe("Bearer access-1");
    } finally {
      child.kill();
    }
  });
});
