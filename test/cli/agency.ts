import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { run as runHere } from "./run.js";

const seeds = {
  harbor: [
    "Harbor Bakery",
    "America/New_York",
    ["facebook", "Harbor Bakery"],
    ["instagram", "harbor.bakery"],
  ],
  tea: ["Tea House", "Asia/Kathmandu", ["facebook", "Tea House"], ["linkedin", "Tea House"]],
  lumen: ["Lumen Gym", "Australia/Lord_Howe", ["facebook", "Lumen Gym"]],
} as const;

/** The header of a sheet. */
export const header =
  "client,accounts,approved,id,postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";
const image = "https://media.example.com/rye.jpg";

/** A sandbox with the clients of an agency; each test has a folder and locations of its own. */
export function useAgency() {
  let sandbox: Sandbox;
  let folder: string;
  let round = 0;
  beforeAll(async () => {
    const locations = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) =>
        Object.entries(seeds).map(([id, [name, timeZone, ...accounts]]) => [
          `${id}-${index + 1}`,
          {
            name,
            timeZone,
            accounts: accounts.map(([platform, account]) => ({
              platform,
              name: account,
              isExpired: id === "lumen",
            })),
          },
        ]),
      ).flat(),
    );
    sandbox = await startSandbox({ anyLocation: true, stepMs: 20, locations });
  });
  afterAll(() => sandbox.stop());
  beforeEach(async () => {
    round++;
    folder = await mkdtemp(join(tmpdir(), "week-"));
    vi.stubEnv("XDG_STATE_HOME", folder);
    return async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    };
  });

  const at = (file: string) => join(folder, file);
  const run = (...words: string[]) =>
    runHere(words, {
      HIGHLEVEL_BASE_URL: sandbox.url,
      HIGHLEVEL_USER_ID: "user-1",
      AGENCY_TOKEN: sandbox.token,
    });
  const add = (name: string, ...more: string[]) =>
    run(
      "clients",
      "add",
      name,
      "--clients",
      at("clients.json"),
      "--location-id",
      `${name}-${round}`,
      "--token-env",
      "AGENCY_TOKEN",
      ...more,
    );

  async function writeWeek(...more: string[]) {
    const rows = [
      `harbor,,yes,h1,2098-03-01 08:00:00,Rye,,${image},,,`,
      "tea,linkedin,yes,t1,2098-03-01 08:00:00,First flush,,,,,",
      `harbor,facebook,,h2,2098-03-02 08:00:00,Not yet,,${image},,,`,
      ...more,
    ];
    await writeFile(at("week.csv"), [header, ...rows, ""].join("\r\n"));
    return [at("week.csv"), "--clients", at("clients.json")] as const;
  }

  return {
    at,
    run,
    add,
    writeWeek,
    idOf: (name: string) => `${name}-${round}`,
    token: () => sandbox.token,
    reach: () => ({ token: sandbox.token, baseUrl: sandbox.url }),
  };
}
