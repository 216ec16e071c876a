import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { startRecorder } from "../support/recorder.js";
import { header, useFolder } from "./folder.js";
import { run as runHere } from "./run.js";
import type { Env } from "./run.js";

const { write } = useFolder("call");

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 30 });
});
afterAll(() => sandbox.stop());

const environment = () => ({
  HIGHLEVEL_BASE_URL: sandbox.url,
  HIGHLEVEL_TOKEN: sandbox.token,
  HIGHLEVEL_LOCATION_ID: sandbox.locationId,
  HIGHLEVEL_USER_ID: sandbox.userId,
});
const run = (words: string[], env: Env = environment(), input = "") => runHere(words, env, input);

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

  it("sends no data with a field that the operation does not have", async () => {
    const data = await write(
      "post.json",
      '{"summary":"Rye","shceduleDate":"2098-01-05T09:30:00Z"}',
    );
    const { code, stderr } = await run([
      "posts",
      "create",
      "--data",
      data,
      "--status",
      "scheduled",
    ]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^social-planner: --data: posts\/create has no field "shceduleDate"; those it has are .*scheduleDate/,
      ),
    ]);
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
      "--rows-count 1 --file-name test.csv --approver o6241QsiRwUIJHyjuhos --user-id sdfdsfdsfEWEsdfsdsW32dd\n",
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
});
