import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { run as runHere } from "./run.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n";
const rows = [
  "2098-03-01 08:00:00,Good morning,https://bakery.example/,https://media.example.com/a.jpg,,\r\n",
  "2098-03-02 17:30:00,The oven is called Big Martha,,,,\r\n",
];

let sandbox: Sandbox;
let folder: string;
let file: string;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30 });
  folder = await mkdtemp(join(tmpdir(), "outcome-"));
  file = join(folder, "week.csv");
  await writeFile(file, header + rows.join(""));
  vi.stubEnv("XDG_STATE_HOME", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.stop();
  await rm(folder, { recursive: true });
});

/** A location with the file scheduled on one account. */
async function schedule(locationId: string) {
  const env = {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: sandbox.userId,
  };
  const run = (...words: string[]) => runHere(words, env);
  const account = ["--account", "Harbor Bakery Ltd"];
  expect((await run("import", file, ...account, "--schedule")).code).toBe(0);
  const { stdout } = await run("imports", "--json");
  const { mark } = JSON.parse(stdout) as { mark: string };
  const planner = createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });
  const list = async () => {
    const found = await planner.posts.list({ skip: "0", limit: "10" });
    return found.results?.posts ?? [];
  };
  return { run, account, mark, planner, list };
}

const states = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { row: number; state: string })
    .map(({ row, state }) => [row, state]);

describe("social-planner verify", () => {
  it("finds what was scheduled, by the import's mark and by the file alone", async () => {
    const { run, account, mark } = await schedule("verify");
    const remembered = await run("verify", mark, "--json");
    expect([remembered.code, states(remembered.stdout)]).toEqual([
      0,
      [
        [1, "scheduled"],
        [2, "scheduled"],
      ],
    ]);
    const read = await run("verify", file, ...account);
    expect(read.code).toBe(0);
    expect(read.stdout).toMatch(
      /│ 2 +│ 2098-03-02 17:30:00 │ 2098-03-02 22:30Z │ Harbor Bakery Ltd \(linkedin\) │ The oven is called Big Martha │ scheduled │/,
    );
  });

  it("exits 4 where a post is gone, also after its account was connected again", async () => {
    const { run, mark, planner, list } = await schedule("verify-gone");
    await sandbox.misbehave("verify-gone", {
      faults: [{ kind: "reconnected", at: "locations/get" }],
    });
    expect((await run("verify", mark)).code).toBe(0);
    const post = (await list()).find(({ summary }) => summary?.includes("Martha"));
    await planner.posts.delete({ id: post?._id ?? "" });
    const { code, stdout } = await run("verify", mark, "--json");
    expect([code, states(stdout)]).toEqual([
      4,
      [
        [1, "scheduled"],
        [2, "missing"],
      ],
    ]);
  });

  it("exits 3 where somebody made a draft of a post, which never goes out", async () => {
    const { run, mark, planner, list } = await schedule("verify-draft");
    const post = (await list()).find(({ summary }) => summary?.includes("Martha"));
    await planner.posts.update({
      id: post?._id ?? "",
      accountIds: post?.accountIds ?? [],
      userId: sandbox.userId,
      type: "post",
      status: "draft",
      media: [],
      summary: post?.summary,
    });
    const { code, stdout } = await run("verify", mark, "--json");
    expect([code, states(stdout)]).toEqual([
      3,
      [
        [1, "scheduled"],
        [2, "draft"],
      ],
    ]);
  });

  it("says which import it does not know", async () => {
    const { run } = await schedule("verify-unknown");
    expect(await run("verify", "sp-00000000")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "social-planner: the ledger has no import sp-00000000 of this location; social-planner imports lists them\n",
    });
  });
});

describe("social-planner report", () => {
  it("counts a month by network and status, as a table, CSV, JSON and a page", async () => {
    const { run } = await schedule("report");
    const month = ["report", "--month", "2098-03"];
    expect((await run(...month)).stdout).toMatch(
      /^Harbor Bakery, 2098-03\n[^]*│ linkedin │ 2 +│\n/,
    );
    expect((await run(...month, "--csv")).stdout).toBe(
      "client,network,day,status,posts\nHarbor Bakery,linkedin,2098-03-01,scheduled,1\nHarbor Bakery,linkedin,2098-03-02,scheduled,1\n",
    );
    expect(JSON.parse((await run(...month, "--json")).stdout)).toMatchObject([
      {
        client: "Harbor Bakery",
        timeZone: "America/New_York",
        posts: [{ local: "2098-03-01 08:00:00" }, { local: "2098-03-02 17:30:00" }],
        counts: [{ posts: 1 }, { posts: 1 }],
      },
    ]);
    expect((await run(...month, "--html")).stdout).toContain(
      "<h1>Harbor Bakery: posts in March 2098</h1>",
    );
    expect((await run("report", "--month", "2098-04")).stdout).toBe(
      "Harbor Bakery, 2098-04\nno posts\n",
    );
  });

  it.each([
    [["report"], "no month: give it, such as --month 2026-12"],
    [["report", "--month", "march"], "march is not a month; write it as 2026-12"],
  ])("answers %j with what is wrong", async (words, message) => {
    const { run } = await schedule("report-wrong");
    expect((await run(...words)).stderr).toBe(`social-planner: ${message}\n`);
  });
});

describe("social-planner pull", () => {
  it("takes one post back by words or by time, after a yes, and leaves the others", async () => {
    const { run, list } = await schedule("pull");
    const asked = await run("pull", "big", "martha");
    expect([asked.code, asked.stderr]).toEqual([
      2,
      "social-planner: Delete it? Add --yes to say so\n",
    ]);
    expect(await list()).toHaveLength(2);
    const pulled = await run("pull", "big", "martha", "--yes");
    expect([pulled.code, pulled.stdout]).toEqual([
      0,
      "2098-03-02 22:30Z  The oven is called Big Martha\n  on Harbor Bakery Ltd (linkedin), scheduled\ndeleted on Harbor Bakery Ltd (linkedin)\n",
    ]);
    expect((await list()).map(({ displayDate }) => displayDate)).toEqual([
      "2098-03-01T13:00:00.000Z",
    ]);
    expect((await run("pull", "--at", "2098-03-01 08:00", "--yes")).code).toBe(0);
    expect(await list()).toEqual([]);
    expect(await run("pull", "martha", "--yes")).toMatchObject({
      code: 1,
      stderr: "social-planner: no post is like that; it may be gone already\n",
    });
  });

  it("deletes nothing where several posts are meant, or none is named", async () => {
    const { run, list } = await schedule("pull-several");
    expect(await run("pull", "o", "--yes")).toMatchObject({
      code: 2,
      stderr: "social-planner: 2 posts are like that: say more words, or --at its time\n",
    });
    expect((await run("pull", "--yes")).code).toBe(2);
    expect((await run("pull", "--at", "2098-03-09 02:30", "--yes")).stderr).toBe(
      "social-planner: --at: the clocks in America/New_York skip 2098-03-09 02:30:00 or show it twice\n",
    );
    expect(await list()).toHaveLength(2);
  });
});

describe("social-planner hold and resume", () => {
  const lost =
    "HighLevel does not tell follow-up comments and categories, nor what only YouTube and Pinterest ask for: resume cannot put those back.\n";
  const posts =
    "2098-03-01 13:00Z  Good morning https://bakery.example/\n  on Harbor Bakery Ltd (linkedin), scheduled\n2098-03-02 22:30Z  The oven is called Big Martha\n  on Harbor Bakery Ltd (linkedin), scheduled\n";

  it("empty the planner after a yes, and fill it again after another", async () => {
    const { run, list } = await schedule("hold");
    const asked = await run("hold");
    expect(asked).toEqual({
      code: 2,
      stdout: posts + lost,
      stderr: "social-planner: Save and delete 2 posts? Add --yes to say so\n",
    });
    expect(await list()).toHaveLength(2);
    expect(await run("hold", "--yes")).toEqual({
      code: 0,
      stdout: `${posts}${lost}Nothing is left to go out; held: 2 posts. social-planner resume puts back what is still ahead.\n`,
      stderr: "saving, deleting and reading back 2 posts\n",
    });
    expect(await list()).toEqual([]);
    expect(await readdir(join(folder, "social-planner/holds"))).toContain("hold.json");

    expect(await run("resume")).toEqual({
      code: 2,
      stdout: posts + lost,
      stderr: "social-planner: Put back 2 posts? Add --yes to say so\n",
    });
    expect(await list()).toEqual([]);
    expect(await run("resume", "--yes")).toMatchObject({
      code: 0,
      stdout: `${posts}${lost}Put back: 2 posts; there already: 0 posts.\n`,
    });
    expect((await list()).map(({ displayDate, summary }) => [displayDate, summary])).toEqual([
      ["2098-03-02T22:30:00.000Z", "The oven is called Big Martha"],
      ["2098-03-01T13:00:00.000Z", "Good morning\nhttps://bakery.example/"],
    ]);
    expect(await run("resume")).toEqual({
      code: 0,
      stdout: "Put back: 0 posts; there already: 2 posts.\n",
      stderr: "putting back 0 posts\n",
    });
    expect(await list()).toHaveLength(2);
  });

  it("keep the posts where --holds says, and ask for nothing where there is nothing", async () => {
    const { run, list } = await schedule("hold-elsewhere");
    const holds = ["--holds", join(folder, "elsewhere")];
    expect((await run("hold", "--yes", ...holds)).code).toBe(0);
    expect(await run("resume")).toMatchObject({
      code: 0,
      stdout: "Put back: 0 posts; there already: 0 posts.\n",
    });
    expect(await run("hold", ...holds)).toEqual({
      code: 0,
      stdout:
        "Nothing is left to go out; held: 2 posts. social-planner resume puts back what is still ahead.\n",
      stderr: "saving, deleting and reading back 0 posts\n",
    });
    expect((await run("resume", "--yes", ...holds)).code).toBe(0);
    expect(await list()).toHaveLength(2);
  });

  it("exit 3 where a time is over, and 4 where a post cannot be deleted", async () => {
    const { run, planner, list } = await schedule("hold-late");
    const [account = ""] = (await list())[0]?.accountIds ?? [];
    await planner.posts.create({
      accountIds: [account],
      userId: sandbox.userId,
      type: "post",
      status: "scheduled",
      media: [],
      summary: "Soon",
      scheduleDate: new Date(Date.now() + 50_000).toISOString(),
    });
    await sandbox.misbehave("hold-late", {
      // Each of three is tried four times.
      faults: [{ kind: "error", at: "posts/delete", times: 12 }],
    });
    const held = await run("hold", "--yes");
    expect([held.code, held.stdout.split("\n").slice(-3)]).toEqual([
      4,
      [
        expect.stringMatching(
          /^\d{4}-\d\d-\d\d \d\d:\d\dZ  STILL THERE, look in HighLevel, on Harbor Bakery Ltd \(linkedin\): posts\/delete: .*500/,
        ),
        "Not all is held; run the same command again, or look in HighLevel.",
        "",
      ],
    ]);
    expect(await list()).toHaveLength(3);
    expect((await run("hold", "--yes")).code).toBe(0);
    expect(await list()).toEqual([]);
    const resumed = await run("resume", "--yes");
    expect([resumed.code, resumed.stdout.split("\n").slice(-3)]).toEqual([
      3,
      [
        expect.stringMatching(
          /Z  NOT PUT BACK, its time is over, on Harbor Bakery Ltd \(linkedin\)$/,
        ),
        "Put back: 2 posts; there already: 0 posts.",
        "",
      ],
    ]);
  });
});
