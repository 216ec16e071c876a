import { cp, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { useFolder } from "./folder.js";
import { run as runHere } from "./run.js";

const { at } = useFolder("user");
const examples = fileURLToPath(new URL("../../examples/pictures/", import.meta.url));
const mara = {
  id: "usr-mara",
  name: "Mara Lindt",
  firstName: "Mara",
  lastName: "Lindt",
  email: "mara@harborbakery.example",
};
let sandbox: Sandbox;
let file: string;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20, users: [mara] });
  await cp(examples, at("pictures/"), { recursive: true });
  file = at("pictures/week.csv");
  // The week passes one day.
  await writeFile(file, (await readFile(file, "utf8")).replaceAll("2027-11-", "2098-11-"));
});
afterAll(() => sandbox.stop());

/** Runs a command in a location, where no variable names a user. */
function run(locationId: string, ...words: string[]) {
  return runHere(words, {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: `pit-${locationId}`,
    HIGHLEVEL_LOCATION_ID: locationId,
    CORNER_TOKEN: `pit-${locationId}`,
    XDG_STATE_HOME: at(locationId),
  });
}

const account = ["--account", "facebook/Harbor Bakery"];
const stores = (locationId: string) => [
  "--ledger",
  at(`${locationId}-ledger`),
  "--holds",
  at(`${locationId}-holds`),
];
const ledger = (locationId: string) => stores(locationId).slice(0, 2);

describe("a user", () => {
  const corner = [
    "corner",
    "--location-id",
    "named",
    "--token-env",
    "CORNER_TOKEN",
    "--clients",
    "no.json",
  ];
  const failed = ["sp-00000000", "--row", "1", ...account, "--at", "2098-12-07 09:00"];
  it.each([
    ["import", () => [file, ...account, ...ledger("named")]],
    ["verify", () => [file, ...account, ...stores("named")]],
    ["hold", () => stores("named")],
    ["resume", () => stores("named")],
    ["retry", () => [...failed, ...ledger("named")]],
    ["clients add", () => corner],
    ["doctor", () => []],
  ] as [string, () => string[]][])(
    "is named by name or e-mail address to %s",
    async (name, rest) => {
      const words = [...name.split(" "), ...rest()];
      const unknown = await run("named", ...words, "--user", "max");
      const told = 'no user is called "max": name one of Mara Lindt <mara@harborbakery.example>';
      const text = (unknown.stdout + unknown.stderr).replace(/\s+/g, " ");
      expect([unknown.code, text]).toEqual([1, expect.stringContaining(told)]);
      if (name === "doctor") return;
      const both = await run("named", ...words, "--user", "mara lindt", "--user-id", "usr-mara");
      expect([both.code, both.stderr]).toEqual([
        2,
        "social-planner: name the user by --user or by --user-id, not by both\n",
      ]);
    },
  );

  it("is the location's only one where nobody is named, in operations of the API, too", async () => {
    expect((await run("only", "csv", "list")).code).toBe(0);
    const imported = await run("only", "import", file, ...account, ...ledger("only"));
    expect(imported.code).toBe(0);
    const listed = JSON.parse((await run("only", "csv", "list")).stdout);
    expect(listed.results.csvs).toHaveLength(1);
    const { code: verified } = await run("only", "verify", file, ...account, ...stores("only"));
    expect(verified).toBe(3);
  });
});

describe("social-planner media prune", () => {
  it("keeps what is in review, whoever staged it, without being told who", async () => {
    expect((await run("kept", "import", file, ...account, ...ledger("kept"))).code).toBe(0);
    const { stdout } = await run("kept", "media", "prune", ...stores("another"), "--yes");
    expect(stdout).toBe("0 files of ours in the media library that nothing needs.\n");
  });

  it("deletes nothing where nobody can tell whose imports are in review", async () => {
    await run("blind", "import", file, ...account, ...ledger("blind"));
    const body = { statusCode: 401, message: "The token is not authorized for this scope." };
    const fault = { kind: "answer", at: "users/list", times: 9, status: 401, body } as const;
    await sandbox.misbehave("blind", { faults: [fault] });
    const prune = (...words: string[]) =>
      run("blind", "media", "prune", ...stores("another"), "--yes", ...words);
    expect(await prune()).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "social-planner: the token may not list users (users.readonly), so nobody knows whose imports are in review: give it the scope, or name the one who imports with --user-id\n",
    });
    expect(await prune("--user-id", "usr-mara")).toEqual({
      code: 0,
      stdout: "0 files of ours in the media library that nothing needs.\n",
      stderr:
        "Only imports in review of that user and of the ledger's are looked at: the token may not list users (users.readonly).\n",
    });
  });
});
