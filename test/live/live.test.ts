import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { startRecorder } from "../support/recorder.js";
import { createMask } from "./mask.mjs";
import { findUnknown } from "./watch.mjs";

const program = fileURLToPath(new URL("run.mjs", import.meta.url));
const token = "pit-0123456789-secret";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 50 });
});
afterAll(() => sandbox.stop());

/** Runs the live tests against a location of the sandbox. */
async function run(locationId: string, flags: string[] = [], given: Record<string, string> = {}) {
  const env = {
    HIGHLEVEL_TOKEN: token,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: "user-of-the-test",
    HIGHLEVEL_BASE_URL: sandbox.url,
    ...given,
  };
  const child = spawn(process.execPath, [program, ...flags], { env });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(said).not.toContain("secret");
  expect(said).not.toContain("user-of-the-test");
  return { code, said };
}

/** What is in a location. */
async function look(locationId: string) {
  const planner = createPlanner({ token, locationId, baseUrl: sandbox.url });
  const posts = (await planner.posts.list({ skip: "0", limit: "100" })).results?.posts ?? [];
  const csv = (await planner.csv.list({ userId: "user-of-the-test" })).results?.count;
  return [posts.length, csv];
}

describe.concurrent("npm run test:live, on a sandbox", { timeout: 60_000 }, () => {
  it("says what it needs, and is not green, without a token", async () => {
    const { code, said } = await run("live", [], { HIGHLEVEL_TOKEN: "" });
    expect([code, said]).toEqual([
      2,
      "live tests need HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID and HIGHLEVEL_USER_ID: nothing was tested\n",
    ]);
  });

  it("only reads by default, and counts what it cannot test", async () => {
    const { code, said } = await run("live-read");
    expect(said).toContain(
      "not possible here: posts/list and posts/get: the location has no post\n",
    );
    expect(said).toContain(
      "ok: a limit that is a number is refused with 422 (limit must be a number string)\n",
    );
    expect(said.endsWith("\n3 not possible here\n13 passed, 0 failed\n")).toBe(true);
    expect([code, await look("live-read")]).toEqual([0, [0, 0]]);
  });

  it("writes where that is asked, reports what is not documented, and leaves nothing behind", async () => {
    const { code, said } = await run("live-write", ["--write"]);
    expect(said).toContain("ok: a draft is created, read, changed and deleted\n");
    expect(said).toContain(
      "ok: a file is uploaded, held in review and deleted, and never finalized\n",
    );
    expect(said).toContain(
      "The API sends what the document does not name:\n  csv/delete 404: the document has no such status\n",
    );
    expect(said.endsWith("15 passed, 0 failed\n")).toBe(true);
    expect([code, await look("live-write")]).toEqual([0, [0, 0]]);
  });

  it("rehearses only where the location is named twice, and leaves nothing behind", async () => {
    expect(await run("live-rehearsal", ["--rehearse=another"])).toEqual({
      code: 2,
      said: "--rehearse finalizes an import: repeat the id of the location, which must be one that nobody needs\n",
    });
    const { code, said } = await run("live-rehearsal", ["--rehearse=live-rehearsal"]);
    for (const line of [
      "| `csvs` where there is no import | `{}` |",
      "| `csvs` of csv/list | a list |",
      "| The name of a row's id | `_id` |",
      "| Status of an import that waits to be finalized | `in_review` |",
      "| Finalizing a second time | 400: CSV is not in review |",
      "| Posts made of 2 rows without dates | 2, draft, source csv |",
      "| A file of 91 posts | 400: CSV has more than 90 posts. |",
      '| set-accounts under v3 with `csvFileType`: what csv/upload tells of the layout | "basic" |',
      "| set-accounts under v3 with `csvFileType` | taken: Accounts Set Successfully |",
      "| set-accounts under the dated version with `csvFileType` | 422: property csvFileType should not exist |",
      "| A draft with `tiktokPostDetails: {}` under v3 | 422: tiktokPostDetails.privacyLevel should not be empty |",
    ])
      expect(said).toContain(`${line}\n`);
    expect(said).not.toContain("live-rehearsal");
    expect([code, await look("live-rehearsal")]).toEqual([0, [0, 0]]);
  });

  it("finds the other readings of what is not documented", async () => {
    await sandbox.misbehave("live-other", { csvs: "object", idName: "id", csvId: false });
    const { said } = await run("live-other", ["--rehearse=live-other"]);
    expect(said).toContain("| Does set-accounts answer `results.csvId`? | no |\n");
    expect(said).toContain("| `csvs` of csv/list | an object |\n");
    expect(said).toContain("| The name of a row's id | `id` |\n");
  });

  it("is red where an answer is against the document", async () => {
    await using server = await startRecorder(() => ({ body: { success: "yes" } }));
    const { code, said } = await run("live-broken", [], { HIGHLEVEL_BASE_URL: server.baseUrl });
    expect(said).toMatch(
      /FAILED: accounts\/list\n(.*\n)* {2}accounts\/list 200: \/success must be boolean\n/,
    );
    expect(said).toContain(
      "FAILED: a limit that is a number is refused with 422\n  it answered 200: \n",
    );
    expect(code).toBe(1);
  });
});

describe("findUnknown", () => {
  const post = { properties: { id: {}, tags: { items: { properties: { name: {} } } }, user: {} } };

  it("names what a schema does not, wherever it is", () => {
    const value = {
      id: 1,
      extra: 2,
      tags: [{ name: "a" }, { name: "b", hue: 3 }],
      user: { any: 1 },
    };
    expect(findUnknown(post, value)).toEqual(["/extra", "/tags/*/hue"]);
  });

  it("takes the branch that names the most", () => {
    const either = { anyOf: [{ properties: { a: {} } }, { properties: { a: {}, b: {} } }] };
    expect(findUnknown(either, { a: 1, b: 2 })).toEqual([]);
    expect(findUnknown(either, { a: 1, c: 2 })).toEqual(["/c"]);
  });
});

describe("createMask", () => {
  it("hides what is nobody else's, and nothing more", () => {
    const mask = createMask({ token, locationId: "ve9EPM428h8vShlRW1KT", userId: "u1" });
    expect(
      mask(
        `${token} of ve9EPM428h8vShlRW1KT, u1, mara@example.com, +49 30 1234567, https://a.example/b?token=c, 65f92e55cc884f0d0845e447: 422 limit must be a number string`,
      ),
    ).toBe("TOKEN of LOCATION, USER, EMAIL, NUMBER, URL, ID: 422 limit must be a number string");
  });
});
