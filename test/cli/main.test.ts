import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { lacks } from "../support/program.js";
import { startRecorder } from "../support/recorder.js";
import { header, useFolder } from "./folder.js";
import { useLocation } from "./location.js";
import { run as runHere } from "./run.js";
import type { Env } from "./run.js";
import { start } from "./start.js";

const { at, write } = useFolder("main");

const { environment, accountOf } = useLocation("cli-main");
const run = (words: string[], env: Env = environment(), input = "") => runHere(words, env, input);

describe("the command line", () => {
  it.each([
    [["import"], "no file: name the file to read, or its address"],
    [["import", "a.csv", "--acount", "x"], "import has no flag --acount; did you mean --account?"],
    [
      ["import", "a.csv", "--frobnicate"],
      "import has no flag --frobnicate; social-planner import --help lists them",
    ],
    [["import", "a.csv", "--account"], "--account needs a value"],
    [["import", "a.csv", "--schedule=yes"], "--schedule takes no value"],
    [["check", "a.csv", "--dates", "ymd"], '--dates must be mdy or dmy, not "ymd"'],
    [["check", "."], ".: this is a folder; name the file in it"],
    [["check", "a.csv", "b.csv"], "one file at a time, not also b.csv"],
    [["check", ""], "no file: name the file to read, or its address"],
    [["check", "a.csv", "--media", "no"], "--media no: there is no such folder"],
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
    [["posts", "get", "--data", "{not a file"], "--data {not a file: there is no such file"],
  ])("answers %j with what is wrong", async (words, message) => {
    const { code, stderr } = await run(words);
    expect([1, 2]).toContain(code);
    expect(stderr).toContain(`social-planner: ${message}`);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    [["check", "none.csv/posts.csv"], "none.csv/posts.csv: a file stands where a folder is to be"],
    [
      ["check", "none.csv", "--map", "."],
      "--map .: this is a folder; name the file in it; the maps",
    ],
    [["csv", "upload", "--file", "."], "--file .: this is a folder; name the file in it\n"],
    [["posts", "create", "--data", "no.json"], "--data no.json: there is no such file\n"],
    [["clients", "list", "--clients", "."], ".: this is a folder; name the file in it\n"],
    [["sandbox", "--clients", "."], ".: this is a folder; name the file in it\n"],
    [
      ["clients", "add", "tea", "--location-id", "x", "--token-file", "none.csv/token"],
      "tea: none.csv/token: a file stands where a folder is to be\n",
    ],
    [["imports", "--ledger", "none.csv"], "none.csv: a file stands where a folder is to be\n"],
    [["mcp", "--folder", "no"], "--folder no: there is no such folder\n"],
    [["mcp", "--folder", "none.csv"], "--folder none.csv: it is no folder to be read\n"],
  ])("answers %j, which names no file that can be read, in words", async (words, message) => {
    await write("none.csv", "");
    // Paths of the message are as they were typed.
    const typed = words.map((word) => word.replace(/^(none|no)(?=$|[./])/, at("$1")));
    const { code, stdout, stderr } = await run(typed);
    expect([1, 2]).toContain(code);
    expect([stdout, stderr.replaceAll(at("/"), "")]).toEqual([
      "",
      expect.stringContaining(`social-planner: ${message}`),
    ]);
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
      /^social-planner: accounts\/list: no connection \(connect ECONNREFUSED 127\.0\.0\.1:\d+\); check the network and baseUrl, then call again \(HIGHLEVEL_BASE_URL\)\n$/,
    );
    expect(await readFile(file, "utf8")).toContain("Fine");
  });

  it("is interrupted where it reads standard input, too", async () => {
    const child = start(["accounts", "--token-stdin"], { HIGHLEVEL_LOCATION_ID: "l" });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    await pause(1_000);
    child.kill("SIGINT");
    expect([await once(child, "close"), stderr]).toEqual([[130, null], "interrupted\n"]);
  });

  it.skipIf(lacks("mkfifo"))(
    "says after a while that a second Ctrl-C ends it at once",
    async () => {
      const file = at("nobody-writes.csv");
      execFileSync("mkfifo", [file]);
      const child = start(["check", file]);
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      await pause(1_000);
      child.kill("SIGINT");
      await expect
        .poll(() => stderr, { timeout: 10_000 })
        .toBe(
          "Stopping, once the step that is under way has ended; a second Ctrl-C ends it at once.\n",
        );
      child.kill("SIGINT");
      expect(await once(child, "close")).toEqual([null, "SIGINT"]);
    },
  );

  it("says nothing on standard error with --quiet but what went wrong", async () => {
    const file = await write("quiet.csv", `${header}2098-01-05 17:30:00,Quiet,,,,\r\n`);
    const words = ["import", file, "--account", accountOf("facebook"), "--quiet"];
    expect(await run(words)).toMatchObject({ code: 0, stderr: "" });
    const wrong = await run([...words, "--time-zone", "Europe/Paris"]);
    expect([wrong.code, wrong.stderr]).toEqual([
      1,
      `social-planner: location cli-main is in America/New_York, not in Europe/Paris: say no time zone, or its own; nothing was sent\n`,
    ]);
  });
});
