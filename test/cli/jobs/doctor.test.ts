import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startRecorder } from "../../support/recorder.js";

import { run } from "../run.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "doctor-"));
  vi.stubEnv("XDG_STATE_HOME", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

const accounts = [
  { id: "1", name: "Bakery", platform: "facebook", isExpired: false },
  { id: "2", name: "Mara", platform: "linkedin", isExpired: true },
];
const location = { name: "Harbor Bakery", timezone: "America/New_York" };
const answers: Record<string, Answer> = {
  "/locations/l": { status: 200, body: { location } },
  "/social-media-posting/l/accounts": { status: 200, body: { results: { accounts } } },
};
const limits = {
  "x-ratelimit-max": "100",
  "x-ratelimit-remaining": "97",
  "x-ratelimit-interval-milliseconds": "10000",
  "x-ratelimit-limit-daily": "200000",
  "x-ratelimit-daily-remaining": "199000",
};

/** What the doctor says of a server that answers so, as states by what was looked at. */
async function examine(
  changed: Record<string, Answer> = {},
  env: Record<string, string | undefined> = {},
) {
  await using server = await startRecorder(({ url }) => {
    const path = url.replace(/\?.*/, "");
    const answer = changed[path] ?? answers[path] ?? { status: 200, body: { results: {} } };
    return { ...answer, headers: { ...limits, ...answer.headers } };
  });
  const { code, stdout, stderr } = await run(["doctor", "--json"], {
    HIGHLEVEL_BASE_URL: server.baseUrl,
    HIGHLEVEL_TOKEN: "pit-secret-token",
    HIGHLEVEL_LOCATION_ID: "l",
    HIGHLEVEL_USER_ID: "u",
    ...env,
  });
  const signs = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { what: string; state: string; note: string });
  const of = (what: string) => {
    const sign = signs.find((one) => one.what === what);
    return [sign?.state, sign?.note];
  };
  expect(stdout + stderr).not.toContain("secret-token");
  expect(
    server.requests.every(({ method, url }) => method === "GET" || url.endsWith("/posts/list")),
  ).toBe(true);
  return { code, of };
}

describe("social-planner doctor", () => {
  it("finds nothing in the way where all is well, by reading alone", async () => {
    const { code, of } = await examine();
    expect(code).toBe(0);
    expect(of("token")).toEqual(["good", "a private integration token"]);
    expect(of("location")).toEqual(["good", "Harbor Bakery, in America/New_York"]);
    expect(of("socialplanner/account.readonly")).toEqual(["good", "accounts/list answers"]);
    expect(of("socialplanner/csv.readonly")).toEqual(["good", "csv/list answers"]);
    expect(of("socialplanner/post.readonly")).toEqual(["good", "posts/list answers"]);
    expect(of("socialplanner/csv.write")[0]).toBe("unknown");
    expect(of("accounts")).toEqual([
      "good",
      "1 connected; expired, connect again: Mara (linkedin)",
    ]);
    expect(of("clock")).toEqual(["good", "agrees with HighLevel's"]);
    expect(of("limits")).toEqual(["good", "97 of 100 calls left in 10 s, 199000 of 200000 today"]);
    expect(of("versions")).toEqual(["good", "accounts/list answers under 2021-07-28 and v3"]);
    expect(of("ledger")).toEqual(["good", join(folder, "social-planner", "imports")]);
    expect(of("sandbox")).toEqual(["good", "Prism is installed"]);
  });

  it("says what HighLevel is about to end", async () => {
    const headers = { deprecation: "@1798761600", sunset: "Wed, 30 Jun 2027 00:00:00 GMT" };
    const answer = { status: 200, headers, body: { results: { accounts } } };
    const { of } = await examine({ "/social-media-posting/l/accounts": answer });
    expect(of("retirement")).toEqual([
      "unknown",
      "HighLevel calls accounts/list deprecated (@1798761600), and ends it on Wed, 30 Jun 2027 00:00:00 GMT: see --api-version",
    ]);
  });

  it("names the scope that the token lacks", async () => {
    const message = "The token is not authorized for this scope.";
    const { code, of } = await examine({
      "/social-media-posting/l/csv": { status: 401, body: { statusCode: 401, message } },
    });
    expect([code, ...of("socialplanner/csv.readonly")]).toEqual([
      1,
      "bad",
      "the token lacks it: add it to the integration",
    ]);
  });

  it("does not mind a scope that an import does without", async () => {
    const message = "The token is not authorized for this scope.";
    const { code, of } = await examine({
      "/social-media-posting/l/tags": { status: 401, body: { statusCode: 401, message } },
    });
    expect([code, ...of("socialplanner/tag.readonly")]).toEqual([
      0,
      "unknown",
      "the token lacks it: add it to the integration; an import does without it",
    ]);
    expect(of("socialplanner/category.readonly")).toEqual(["good", "categories/list answers"]);
  });

  it.each([
    ["/users/", "users.readonly", "name users by id, not by name"],
    ["/medias/files", "medias.readonly", "a sheet names no files"],
    ["/locations/l", "locations.readonly", "say the zone with --time-zone, which nobody checks"],
  ])("says what an import loses without what %s needs", async (path, what, loss) => {
    const message = "The token is not authorized for this scope.";
    const { code, of } = await examine({
      [path]: { status: 401, body: { statusCode: 401, message } },
    });
    expect([code, ...of(what)]).toEqual([0, "unknown", `the token lacks it; without it, ${loss}`]);
  });

  it("names the user, and takes the only one of the location where none is said", async () => {
    const mara = { id: "u", name: "Mara Lindt", email: "mara@bakery.example" };
    const one = { "/users/": { status: 200, body: { users: [mara] } } };
    expect((await examine(one)).of("user")).toEqual(["good", "Mara Lindt, u"]);
    expect((await examine(one, { HIGHLEVEL_USER_ID: undefined })).of("user")).toEqual([
      "good",
      "Mara Lindt, the only one of the location",
    ]);
    expect((await examine(one, { HIGHLEVEL_USER_ID: "x" })).of("user")).toEqual([
      "unknown",
      "x is no user of the location; HighLevel checks only its shape",
    ]);
  });

  it("goes on where the token may not read the location, and says what is needed then", async () => {
    const { code, of } = await examine({ "/locations/l": { status: 401, body: {} } });
    expect([code, ...of("location")]).toEqual([
      0,
      "unknown",
      "the token may not read the location's time zone (locations.readonly): give it, such as America/New_York",
    ]);
  });

  it.each([
    ["HIGHLEVEL_LOCATION_ID", "location", "set HIGHLEVEL_LOCATION_ID, or give --location-id"],
    ["HIGHLEVEL_USER_ID", "user", "set HIGHLEVEL_USER_ID, or give --user-id or --user"],
  ])("asks for %s", async (variable, what, note) => {
    const { code, of } = await examine({}, { [variable]: undefined });
    expect([code, ...of(what)]).toEqual([1, "bad", note]);
  });

  it("says when no account is connected", async () => {
    const none = { status: 200, body: { results: { accounts: [accounts[1]] } } };
    const { code, of } = await examine({ "/social-media-posting/l/accounts": none });
    expect([code, ...of("accounts")]).toEqual([
      1,
      "bad",
      "none is connected: connect one in HighLevel",
    ]);
  });

  it("finds a clock that is wrong", async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    const late = { ...answers["/social-media-posting/l/accounts"]!, headers: { date } };
    const { code, of } = await examine({ "/social-media-posting/l/accounts": late });
    expect([code, of("clock")[0]]).toEqual([1, "bad"]);
    expect(of("clock")[1]).toMatch(/^3(599|60\d) s fast: set it right$/);
  });

  it("is for people without --json", async () => {
    await using server = await startRecorder(() => ({
      status: 200,
      body: { results: { accounts } },
    }));
    const { stdout } = await run(["doctor"], {
      HIGHLEVEL_BASE_URL: server.baseUrl,
      HIGHLEVEL_TOKEN: "pit-secret-token",
      HIGHLEVEL_LOCATION_ID: "l",
    });
    expect(stdout).toMatch(/\n✓  token {28}a private integration token\n/);
    expect(stdout).toMatch(/\n✗  user {29}set HIGHLEVEL_USER_ID, or give --user-id or --user\n/);
    expect(stdout.endsWith("An import could not run yet.\n")).toBe(true);
  });
});
