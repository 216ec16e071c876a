import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
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
