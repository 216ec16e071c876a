import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { startRecorder } from "../support/recorder.js";
import { run as runHere } from "./run.js";
import type { Env } from "./run.js";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n";

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30 });
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  vi.stubEnv("XDG_STATE_HOME", folder);
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true });
});

const environment = () => ({
  HIGHLEVEL_BASE_URL: sandbox.url,
  HIGHLEVEL_TOKEN: sandbox.token,
  HIGHLEVEL_LOCATION_ID: sandbox.locationId,
  HIGHLEVEL_USER_ID: sandbox.userId,
});

const run = (words: string[], env: Env = environment(), input = "") => runHere(words, env, input);

/** A command in a process of its own. */
function start(words: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [bin, ...words], {
    env: { PATH: process.env["PATH"], XDG_STATE_HOME: folder, ...env },
  });
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const accountOf = (platform: string) =>
  sandbox.accounts.find((account) => account.platform === platform && !account.isExpired)?.id ?? "";

describe("social-planner import", () => {
  const flags = () => ["--account", accountOf("facebook"), "--time-zone", "America/New_York"];

  it("stops staged and names the next command, which schedules it", async () => {
    const env = { ...environment(), HIGHLEVEL_LOCATION_ID: "cli-staged" };
    const file = await write("staged.csv", `${header}2098-01-05 09:30:00,Fresh bread,,,,\r\n`);
    const { results } = JSON.parse((await run(["accounts", "list"], env)).stdout) as {
      results: { accounts: { id: string; platform: string }[] };
    };
    const account = results.accounts.find(({ platform }) => platform === "facebook")?.id ?? "";
    const staged = await run(
      ["import", file, "--account", account, "--time-zone", "America/New_York"],
      env,
    );
    expect([staged.code, /import \w+ is in_review/.test(staged.stderr)]).toEqual([0, true]);
    expect(staged.stdout).toMatch(
      /│ 1 +│ 2098-01-05 09:30:00 │ 2098-01-05 14:30Z │ Fresh bread │ ok +│/,
    );
    const next = `social-planner import ${file} --account ${account} --time-zone America/New_York --schedule`;
    expect(staged.stdout).toContain(`nothing is published. To schedule it:\n  ${next}\n`);
    const id = /as import (\w+)\n/.exec(staged.stderr)?.[1] ?? "";
    const finalize = ["csv", "finalize", "--id", id, "--user-id", "user"];
    const unconfirmed = await run(finalize, env);
    expect([unconfirmed.code, unconfirmed.stderr]).toEqual([
      2,
      "social-planner: csv/finalize publishes. Go on? Add --yes to say so\n",
    ]);
    const scheduled = await run(next.split(" ").slice(1), env);
    expect([scheduled.code, scheduled.stderr.includes("1 are staged; sending 0\n")]).toEqual([
      0,
      true,
    ]);
  });

  it("schedules with --schedule and shows each post with its local and UTC time", async () => {
    const file = await write(
      "scheduled.csv",
      `\uFEFF${header}2098-07-04 20:15:00,"Late, but ""fresh""",,,,\r\n`,
    );
    const { code, stdout } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /│ 1 +│ 2098-07-04 20:15:00 │ 2098-07-05 00:15Z │ .+ \(facebook\) +│ Late, but "fresh" │ scheduled │/,
    );
    expect(stdout).toContain("Scheduled: every row is a post on every account, at its time.");
  });

  it("sends nothing again when it is run again, and knows what it did", async () => {
    const file = await write("again.csv", `${header}2098-01-05 10:30:00,Only once,,,,\r\n`);
    const first = await run(["import", file, ...flags(), "--schedule"]);
    const second = await run(["import", file, ...flags(), "--schedule"]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.stderr).toContain("0 of 1 are there already, 0 are staged; sending 1\n");
    expect(second.stderr).toContain("1 of 1 are there already, 0 are staged; sending 0\n");
    expect(second.stdout).toContain(
      "Scheduled: every row is a post on every account, at its time.",
    );
    const elsewhere = await run([
      "import",
      file,
      ...flags(),
      "--schedule",
      "--ledger",
      join(folder, "second"),
    ]);
    expect(elsewhere.stderr).toContain("1 of 1 are there already, 0 are staged; sending 0\n");
  });

  it("goes on with what is staged, also without the ledger that staged it", async () => {
    const file = await write("later.csv", `${header}2098-01-05 11:30:00,Staged first,,,,\r\n`);
    const staged = await run(["import", file, ...flags()]);
    const scheduled = await run([
      "import",
      file,
      ...flags(),
      "--schedule",
      "--ledger",
      join(folder, "third"),
    ]);
    expect([staged.code, scheduled.code]).toEqual([0, 0]);
    expect(scheduled.stderr).toContain("0 of 1 are there already, 1 are staged; sending 0\n");
    expect(scheduled.stdout).toMatch(/│ scheduled │/);
  });

  it("replaces what is staged from an earlier version of the file", async () => {
    const file = await write("edited.csv", `${header}2098-01-05 12:30:00,With a tpyo,,,,\r\n`);
    await run(["import", file, ...flags()]);
    await write("edited.csv", `${header}2098-01-05 12:30:00,Without a typo,,,,\r\n`);
    const { code, stderr } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /deleted edited \[sp-[0-9a-f]{8} 1of1\]\.csv, staged from an earlier version of the file\n/,
    );
  });

  it("goes on without bad rows where that was asked, and keeps them in a file of their own", async () => {
    const rows = [
      "05 15:30:00,Fine,,,,",
      "06 15:30:00,Gone,,https://gone.invalid/a.jpg,,",
      "07 15:30:00,Mixed,,https://m.example.com/a.jpg,,https://m.example.com/a.mp4",
    ];
    const file = await write(
      "mixed.csv",
      header + rows.map((row) => `2098-01-${row}\r\n`).join(""),
    );
    const { code, stdout, stderr } = await run([
      "import",
      file,
      ...flags(),
      "--schedule",
      "--skip-bad-rows",
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain("left out row 3: the row has images and videos\n");
    expect(stdout).toContain(
      "A person is needed: row 2, 3 was left out; everything else is scheduled.",
    );
    expect(await readFile(join(folder, "mixed.rejected.csv"), "utf8")).toBe(
      `${header}2098-01-06 15:30:00,Gone,,https://gone.invalid/a.jpg,,\r\n2098-01-07 15:30:00,Mixed,,https://m.example.com/a.jpg,,https://m.example.com/a.mp4\r\n`,
    );
  });

  it("stops between two steps when it is interrupted, and goes on when it is run again", async () => {
    await using slow = await startSandbox({ anyLocation: true, stepMs: 1_500 });
    const env = { ...environment(), HIGHLEVEL_BASE_URL: slow.url };
    const file = await write("interrupted.csv", `${header}2098-01-05 16:30:00,Interrupted,,,,\r\n`);
    const words = ["import", file, ...flags(), "--schedule"];
    const child = start(words, env);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      if (!child.killed && stderr.includes("is pending")) child.kill("SIGINT");
    });
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(130);
    expect(stderr).toContain(
      "Stopped between two steps. Run the same command again: it goes on from what HighLevel has.\ninterrupted\n",
    );
    const again = await run(words, env);
    expect([again.code, /sending 0\n/.test(again.stderr)]).toEqual([0, true]);
  });

  it("lists what it did, and takes it back", async () => {
    const ledger = ["--ledger", join(folder, "undo")];
    const file = await write("undo.csv", `${header}2098-01-05 14:30:00,Not to be,,,,\r\n`);
    await run(["import", file, ...flags(), ...ledger]);
    const staged = await run(["imports", ...ledger, "--json"]);
    const { mark, status, found } = JSON.parse(staged.stdout) as {
      mark: string;
      status: string;
      found: number;
    };
    expect([status, found]).toEqual(["in_review", 0]);
    await run(["import", file, ...flags(), ...ledger, "--schedule"]);
    expect((await run(["imports", ...ledger])).stdout).toMatch(
      new RegExp(
        `│ ${mark} │ undo \\[${mark} 1of1\\]\\.csv │ .+ │ (importing|completed) +│ 1 of 1 │`,
      ),
    );
    const asked = await run(["undo", mark, ...ledger]);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      "social-planner: Delete them? Add --yes to say so\n",
    ]);
    expect(asked.stdout).toMatch(/^post \w+, row 1, scheduled: Not to be\n$/);
    const undone = await run(["undo", mark, ...ledger, "--yes"]);
    expect([
      undone.code,
      undone.stdout.endsWith("Nothing of it is left to be published.\n"),
    ]).toEqual([0, true]);
    expect(await run(["undo", "sp-00000000", ...ledger])).toMatchObject({ code: 2 });
  });

  it("sends nothing on a dry run, and stops at a location that is not the one meant", async () => {
    const file = await write("dry.csv", `${header}2098-01-05 13:30:00,Dry,,,,\r\n`);
    const dry = await run(["import", file, ...flags(), "--schedule", "--dry-run"]);
    expect([dry.code, dry.stdout]).toEqual([
      0,
      "Nothing was sent. Without --dry-run it is staged, and with --schedule scheduled.\n",
    ]);
    const elsewhere = await run([
      "import",
      file,
      "--account",
      accountOf("facebook"),
      "--time-zone",
      "Europe/Paris",
    ]);
    expect(elsewhere).toMatchObject({ code: 1, stdout: "" });
    expect(elsewhere.stderr).toContain(
      `location ${sandbox.locationId} is in America/New_York, not in Europe/Paris; nothing was sent`,
    );
    const other = await run(["import", file, ...flags(), "--location-name", "Somebody else"]);
    expect([other.code, other.stderr.includes('not "Somebody else"; nothing was sent')]).toEqual([
      1,
      true,
    ]);
  });

  it("gives one JSON event a line with --json, and nothing else on standard output", async () => {
    const file = await write("json.csv", `${header}2098-01-05 09:30:00,As JSON,,,,\r\n`);
    const { code, stdout } = await run(["import", file, ...flags(), "--json"]);
    const events = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string; outcome?: string });
    expect([code, events[0]?.type, events.at(-1)?.outcome]).toEqual([0, "checked", "staged"]);
  });

  it("takes an account by its name, and lists the choices for one that is not there", async () => {
    const file = await write("names.csv", `${header}2098-01-05 09:30:00,By name,,,,\r\n`);
    const named = sandbox.accounts.find(({ id }) => id === accountOf("linkedin"))?.name ?? "";
    expect(
      await run(["import", file, "--account", named, "--time-zone", "America/New_York"]),
    ).toMatchObject({ code: 0 });
    const unknown = await run([
      "import",
      file,
      "--account",
      "Nobody",
      "--time-zone",
      "America/New_York",
    ]);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain(
      'no account has the id or the name "Nobody"; the location\'s accounts are:\n',
    );
    expect(unknown.stderr).toContain(accountOf("facebook"));
  });

  it("exits 3 where HighLevel refuses a row, with the reason in the table", async () => {
    const file = await write(
      "refused.csv",
      `${header}2098-01-05 09:30:00,Broken,,https://gone.invalid/a.jpg,,\r\n`,
    );
    const { code, stdout } = await run(["import", file, ...flags(), "--schedule"]);
    expect(code).toBe(3);
    expect(stdout).toContain(
      "A person is needed: HighLevel does not take row 1 as the file has it",
    );
  });

  it.each([
    ["that is missing", undefined, /missing\.csv: there is no such file/],
    ["that is empty", "", /the file is empty/],
    [
      "that is no CSV",
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
      /xlsx|spreadsheet|not a CSV/i,
    ],
    ["with wrong headers", "date,text\r\n2098-01-05 09:30:00,x\r\n", /header/i],
    ["with a broken date", `${header}2098-13-45 09:30:00,Fresh bread,,,,\r\n`, /2098-13-45/],
    [
      "with two kinds of media",
      `${header}2098-01-05 09:30:00,Both,,https://m.example.com/a.jpg,,https://m.example.com/a.mp4\r\n`,
      /the row has images and videos/,
    ],
  ])("refuses a file %s, names where, and sends nothing", async (name, content, message) => {
    await using server = await startRecorder();
    const path =
      content === undefined ? join(folder, "missing.csv") : await write("bad.csv", content);
    const env = { ...environment(), HIGHLEVEL_BASE_URL: server.baseUrl };
    const { code, stdout, stderr } = await run(["import", path, ...flags()], env);
    expect(code, name).toBe(1);
    expect(stdout + stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect(server.requests).toEqual([]);
  });

  it.each([
    [
      "HIGHLEVEL_TOKEN",
      "social-planner: no token: set HIGHLEVEL_TOKEN, or give it on standard input with --token-stdin\n",
    ],
    [
      "HIGHLEVEL_LOCATION_ID",
      "social-planner: no location: set HIGHLEVEL_LOCATION_ID, or give --location-id or --client\n",
    ],
    ["HIGHLEVEL_USER_ID", "social-planner: no user: set HIGHLEVEL_USER_ID, or give --user-id\n"],
  ])("exits 2 without %s and names it", async (variable, message) => {
    const file = await write("ok.csv", `${header}2098-01-05 09:30:00,Fine,,,,\r\n`);
    const { code, stderr } = await run(["import", file, ...flags()], {
      ...environment(),
      [variable]: undefined,
    });
    expect([code, stderr]).toEqual([2, message]);
  });

  it.each([
    [["import"], "no file: name the CSV to read"],
    [["import", "a.csv", "--acount", "x"], "import has no flag --acount; did you mean --account?"],
    [
      ["import", "a.csv", "--frobnicate"],
      "import has no flag --frobnicate; social-planner import --help lists them",
    ],
    [["import", "a.csv", "--account"], "--account needs a value"],
    [["import", "a.csv", "--schedule=yes"], "--schedule takes no value"],
    [["check", "a.csv", "--dates", "ymd"], '--dates must be mdy or dmy, not "ymd"'],
    [["check", "."], ".: this is a folder; name the CSV in it"],
    [["check", "a.csv", "b.csv"], "one file at a time, not also b.csv"],
    [
      ["imports", "sp-7f3a9c01"],
      "sp-7f3a9c01 is not expected: imports takes flags only; social-planner imports --help lists them",
    ],
    [["posts", "list", "--type", "pots"], "--type must be recent or all or scheduled"],
    [
      ["csv", "set-accounts", "--rows-count", "three"],
      '--rows-count must be a number, not "three"',
    ],
    [["completion", "powershell"], 'name a shell: bash, zsh, fish, not "powershell"'],
    [["import", "a.csv"], "a.csv: there is no such file"],
    [["imprt", "a.csv"], "no command imprt; did you mean social-planner import?"],
    [["frobnicate"], "no command frobnicate; social-planner --help lists them"],
    [["csv", "uplod"], "csv has no uplod; did you mean social-planner csv upload?"],
    [["csv", "frobnicate"], "csv has no frobnicate; social-planner csv --help lists them"],
    [["posts", "get", "--data", "{not a file"], "--data: ENOENT"],
  ])("answers %j with what is wrong", async (words, message) => {
    const { code, stderr } = await run(words);
    expect([1, 2]).toContain(code);
    expect(stderr).toContain(`social-planner: ${message}`);
    expect(stderr).not.toContain("    at ");
  });

  it("says in one line that the host is not there", async () => {
    const file = await write("unreachable.csv", `${header}2098-01-05 09:30:00,Fine,,,,\r\n`);
    const gone = await startRecorder();
    await gone[Symbol.asyncDispose]();
    const { code, stderr } = await run(["accounts", "list"], {
      ...environment(),
      HIGHLEVEL_BASE_URL: gone.baseUrl,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^social-planner: accounts\/list: no connection \(connect ECONNREFUSED 127\.0\.0\.1:\d+\); check the network and baseUrl, then call again\n$/,
    );
    expect(await readFile(file, "utf8")).toContain("Fine");
  });
});

describe("social-planner <resource> <verb>", () => {
  it("reads flags, data from standard input, and a token from standard input", async () => {
    await using server = await startRecorder(() => ({ status: 201, body: { ok: true } }));
    const env = { ...environment(), HIGHLEVEL_BASE_URL: server.baseUrl };
    const flags = ["--account-ids", "a", "--account-ids", "b", "--rows-count", "2"];
    const called = await run(
      ["csv", "set-accounts", ...flags, "--data", "-"],
      env,
      '{"filePath":"f","fileName":"x.csv","rowsCount":9}',
    );
    expect([called.code, called.stdout]).toEqual([0, '{\n  "ok": true\n}\n']);
    expect(server.requests[0]?.body).toBe(
      '{"filePath":"f","fileName":"x.csv","rowsCount":2,"accountIds":["a","b"]}',
    );
    await run(
      ["accounts", "list", "--token-stdin"],
      { ...env, HIGHLEVEL_TOKEN: undefined },
      "from-stdin\n",
    );
    expect(server.requests[1]?.headers.authorization).toBe("Bearer from-stdin");
  });

  it("uploads a file as it is", async () => {
    const file = await write("upload.csv", `${header}2098-01-05 09:30:00,Fresh bread,,,,\r\n`);
    const { code, stdout } = await run(["csv", "upload", "--file", file]);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { results: { rowsCount: 1, fileName: "upload.csv" } },
    ]);
  });

  it("shows an operation's flags from the document", async () => {
    const { code, stdout } = await run(["csv", "set-accounts", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: social-planner csv set-accounts [flags]");
    for (const flag of [
      "--account-ids <text>     (required) Accounts that every row goes to",
      "--file-path <text>       (required) Where the file is stored",
      "--rows-count <number>    (required) How many rows",
      "--approver <text>        User who has to approve",
      "--rows-count 1 --file-name test.csv\n",
    ]) {
      expect(stdout).toContain(flag);
    }
  });

  it("asks before it destroys, and refuses where nobody can answer", async () => {
    const { code, stderr } = await run(["posts", "delete", "--id", "x"]);
    expect([code, stderr]).toEqual([
      2,
      "social-planner: posts/delete destroys. Go on? Add --yes to say so\n",
    ]);
  });

  it("exits 1 and gives the API's own words where it says no", async () => {
    const { code, stderr } = await run(["accounts", "list"], {
      ...environment(),
      HIGHLEVEL_TOKEN: "wrong",
    });
    expect([code, stderr]).toEqual([
      1,
      "social-planner: accounts/list: 401 Invalid token: access token is invalid; get a new token (HIGHLEVEL_TOKEN)\n",
    ]);
  });

  it("exits 4 where nobody knows whether it was carried out, and says what to do", async () => {
    const env = { ...environment(), HIGHLEVEL_LOCATION_ID: "cli-unknown" };
    await sandbox.misbehave("cli-unknown", { faults: [{ kind: "reset", at: "csv/finalize" }] });
    const { code, stderr } = await run(["csv", "finalize", "--id", "x", "--yes"], env);
    expect([code, stderr]).toEqual([
      4,
      expect.stringMatching(
        /^social-planner: csv\/finalize: the outcome is unknown .*; read what it would have changed/,
      ),
    ]);
  });

  it("prints its version and its help", async () => {
    const { version } = JSON.parse(
      await readFile(new URL("../../package.json", import.meta.url), "utf8"),
    ) as { version: string };
    const child = start(["--version"]);
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    expect([(await once(child, "close"))[0], stdout]).toEqual([0, `${version}\n`]);
    const overview = await run([], {});
    expect(overview.stdout).toContain(
      "  csv                      list, upload, set-accounts, get, finalize, delete, delete-post\n",
    );
    for (const words of [["help"], ["--help"], ["-h"]])
      expect(await run(words, {})).toEqual(overview);
  });

  it("has a help with an example for every command, which its own parser takes", async () => {
    const { stdout } = await run([], {});
    const jobs =
      stdout
        .split("The job:\n")[1]
        ?.split("\n\n")[0]
        ?.match(/^ {2}\S+(?: \S+)?(?= {2,})/gm) ?? [];
    const verbs = [...stdout.matchAll(/^ {2}(\S+) +((?:[\w-]+, )*[\w-]+)$/gm)].flatMap(
      ([, resource, list = ""]) => list.split(", ").map((verb) => `${resource} ${verb}`),
    );
    const commands = [...jobs.map((line) => line.trim()), ...verbs];
    expect(commands).toHaveLength(19 + 40);
    for (const command of commands) {
      const { code, stdout: help } = await run([...command.split(" "), "--help"], {});
      expect([command, code]).toEqual([command, 0]);
      const examples = [...help.matchAll(/^ {2}social-planner (.*)$/gm)].map(
        ([, line = ""]) => line,
      );
      expect(examples.length, command).toBeGreaterThan(0);
      expect(
        help
          .split("\n")
          .filter((line) => line.length > 100 && !/social-planner |https:/.test(line)),
      ).toEqual([]);
      for (const example of examples) {
        expect(example.startsWith(command)).toBe(true);
        const words = example.replace(/ >+ .*/, "").match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
        const parsed = await run(
          [...words.map((word) => word.replaceAll(/^['"]|['"]$/g, "")), "-h"],
          {},
        );
        expect([example, parsed.code]).toEqual([example, 0]);
      }
    }
    expect(await run(["help", "csv", "upload"], {})).toEqual(
      await run(["csv", "upload", "-h"], {}),
    );
  });

  it("says nothing on standard error with --quiet but what went wrong", async () => {
    const file = await write("quiet.csv", `${header}2098-01-05 17:30:00,Quiet,,,,\r\n`);
    const words = ["import", file, "--account", accountOf("facebook"), "--quiet"];
    expect(await run(words)).toMatchObject({ code: 0, stderr: "" });
    const wrong = await run([...words, "--time-zone", "Europe/Paris"]);
    expect([wrong.code, wrong.stderr]).toEqual([
      1,
      `social-planner: location ${sandbox.locationId} is in America/New_York, not in Europe/Paris; nothing was sent\n`,
    ]);
  });
});
