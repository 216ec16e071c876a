import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { writeCsv } from "highlevel-social-planner/import";
import { run } from "./run.js";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-"));
  file = join(folder, "posts.csv");
  vi.stubEnv("XDG_STATE_HOME", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n";

describe("social-planner check", () => {
  it("shows each finding with its line, row, column, cell and what to do", async () => {
    await writeFile(file, `${header}2098-03-01 08:00,Fine,,,,\r\nsoon,Bread,,,,\r\n`);
    const { code, stdout } = await run(["check", file], {});
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /│ 3 +│ 2 +│ postAtSpecificTime │ soon +│ soon is no date that HighLevel │ write YYYY-MM-DD HH:mm:ss +│/,
    );
    expect(stdout).toContain("posts.csv: basic, 1 good post, 1 error, 1 warning\n");
    const machine = await run(["check", file, "--json"], {});
    expect(machine.code).toBe(1);
    expect(
      machine.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { code: "date-far", severity: "warning", line: 2, row: 1 },
      {
        code: "date-format",
        severity: "error",
        file: "posts.csv",
        line: 3,
        row: 2,
        column: "postAtSpecificTime",
        value: "soon",
      },
    ]);
  });

  it("lets no cell of a file move the terminal's cursor", async () => {
    await writeFile(file, `${header}so\u001B[2Jon\u009B,Bread,,,,\r\n`);
    const { stdout } = await run(["check", file], {});
    expect(stdout).toContain("so\uFFFD[2Jon\uFFFD");
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u001B\u009B]/);
  });

  it("asks for the rules of networks that it knows, under any of their names", async () => {
    await writeFile(file, `${header}2098-03-01 08:00:00,Bread,,,,\r\n`);
    expect((await run(["check", file, "--platform", "instagram"], {})).stdout).toContain(
      "Instagram posts need an image",
    );
    expect((await run(["check", file, "--platform", "gmb"], {})).code).toBe(0);
    expect(await run(["check", file, "--platform", "instgram"], {})).toMatchObject({
      code: 2,
      stderr: "social-planner: --platform instgram is not known; did you mean instagram?\n",
    });
  });

  it("says what posts that are sent one by one cannot say", async () => {
    const fields = { tags: "bread" };
    await writeFile(file, writeCsv([{ local: "2098-03-01 08:00:00", content: "Bread", fields }]));
    expect((await run(["check", file], {})).code).toBe(0);
    const { code, stdout } = await run(["check", file, "--via", "posts"], {});
    expect(code).toBe(1);
    expect(stdout).toContain('"bread" is a name');
  });
});

describe("social-planner import --via posts", () => {
  it("says that it cannot stage, schedules one by one, and lists what it did", async () => {
    await writeFile(
      file,
      `${header}2098-03-01 08:00:00,Bread,,,,\r\n2098-03-02 08:00:00,Rolls,,,,\r\n`,
    );
    const { url, token, userId } = inject("sandbox");
    const env = {
      HIGHLEVEL_BASE_URL: url,
      HIGHLEVEL_TOKEN: token,
      HIGHLEVEL_LOCATION_ID: "one-by-one",
      HIGHLEVEL_USER_ID: userId,
    };
    const words = ["import", file, "--account", "Harbor Bakery Ltd", "--via", "posts"];
    const first = await run(words, env);
    expect(first.code).toBe(0);
    expect(first.stdout).toBe(
      `Nothing was sent: posts that are sent one by one cannot be staged, only scheduled. To schedule it:\n  social-planner import ${file} --account 'Harbor Bakery Ltd' --via posts --schedule\n`,
    );
    const second = await run([...words, "--schedule"], env);
    expect(second.code).toBe(0);
    expect(second.stderr).toMatch(/made row 1 on Harbor Bakery Ltd: post [0-9a-f]{24}\n/);
    expect(second.stdout).toContain(
      "Scheduled: every row is a post on every account, at its time.",
    );
    const { stdout } = await run(["imports", "--json"], env);
    const { mark, ...line } = JSON.parse(stdout);
    expect(line).toMatchObject({
      fileName: "posts.csv",
      status: "one by one",
      planned: 2,
      found: 2,
    });
    const undone = await run(["undo", mark, "--yes"], env);
    expect(undone.stdout).toContain("Nothing of it is left to be published.");
    expect((await run(["verify", mark], env)).code).toBe(4);
  });
});
