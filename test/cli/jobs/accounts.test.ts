import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { run } from "../run.js";
import type { Env } from "../run.js";

let sandbox: Sandbox;
let env: Env;
beforeAll(async () => {
  const accounts = [
    {
      platform: "facebook",
      name: "Tea",
      oauthId: "a",
      originId: "1",
      expire: "2031-05-01T08:00:00Z",
    },
    { platform: "google", name: "Tea\u001b[2J", oauthId: "b", originId: "2", isExpired: true },
  ];
  sandbox = await startSandbox({ locations: { tea: { accounts }, empty: { accounts: [] } } });
  env = {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: sandbox.token,
    HIGHLEVEL_LOCATION_ID: "tea",
  };
});
afterAll(() => sandbox.stop());

describe("social-planner accounts", () => {
  it("lists network, name, expiry and id, for a person", async () => {
    expect(await run(["accounts"], env)).toEqual({
      code: 0,
      stdout: `network   account  expires      id
────────  ───────  ───────────  ───────
facebook  Tea      2031-05-01   a_tea_1
google    Tea\uFFFD[2J  has expired  b_tea_2
Connect what has expired again in HighLevel: posts to it fail at their time.
`,
      stderr: "",
    });
  });

  it("lists them as JSON, one a line", async () => {
    const { code, stdout } = await run(["accounts", "--json"], env);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: "a_tea_1", platform: "facebook", name: "Tea", isExpired: false },
      { id: "b_tea_2", platform: "google", isExpired: true },
    ]);
  });

  it("says what to do where there are none", async () => {
    expect(await run(["accounts", "--location-id", "empty"], env)).toEqual({
      code: 0,
      stdout: "The location has no accounts: connect one in HighLevel.\n",
      stderr: "",
    });
  });

  it("leaves the operations of the resource what they are", async () => {
    const { code, stdout } = await run(["accounts", "list"], env);
    expect([code, JSON.parse(stdout).message]).toEqual([0, "Fetched Accounts"]);
    expect(await run(["accounts", "lst"], env)).toMatchObject({
      code: 2,
      stderr: "social-planner: accounts has no lst; did you mean social-planner accounts list?\n",
    });
    expect((await run(["accounts", "--help"], env)).stdout).toContain(
      "and delete, are the API's own operations, answered in JSON.",
    );
  });
});

describe("a location that the token does not open", () => {
  it("is what the doctor says, once, and exits 1", async () => {
    const typo = { ...env, HIGHLEVEL_LOCATION_ID: "taa", HIGHLEVEL_USER_ID: "u" };
    const { code, stdout } = await run(["doctor"], typo);
    expect(code).toBe(1);
    expect(stdout.match(/.*does not have access.*/g)).toEqual([
      "✗  location   locations/get: 403 The token does not have access to this location; check the location's id, and whose token it is",
    ]);
  });
});
