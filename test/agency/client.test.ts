import { describe, expect, it } from "vitest";
import type { Planner } from "highlevel-social-planner";
import { checkClient, lookUpClient } from "../../src/agency/client.js";
import type { Account } from "highlevel-social-planner/import";

const accounts: Account[] = [
  {
    id: "1",
    platform: "facebook",
    name: "Bakery",
    isExpired: false,
    expire: "2026-12-04T00:00:00Z",
  },
  { id: "2", platform: "facebook", name: "Twin", isExpired: false, expire: "2027-03-01T00:00:00Z" },
  { id: "3", platform: "facebook", name: "Twin", isExpired: false },
  { id: "4", platform: "linkedin", name: "Twin", isExpired: true },
  { id: "5", platform: "google", name: "Twin", isExpired: false },
];

/** A location in Rome with these accounts. */
const planner = {
  locationId: "l",
  accounts: { list: async () => ({ results: { accounts } }) },
  client: {
    request: async () => ({
      data: { location: { name: "Bakery", timezone: "Europe/Rome" } },
      response: new Response("{}"),
    }),
  },
} as unknown as Planner;

const known = { userId: "user-1", token: { env: "TOKEN" } };

describe("lookUpClient", () => {
  it("takes all accounts that have not expired, by network and name where that means one", async () => {
    expect(await lookUpClient(planner, known)).toEqual({
      ...known,
      locationId: "l",
      locationName: "Bakery",
      timeZone: "Europe/Rome",
      accounts: ["facebook/Bakery", "2", "3", "google/Twin"],
    });
  });

  it("takes those that were asked for, and stops at another zone", async () => {
    const chosen = await lookUpClient(planner, { ...known, accounts: ["google/twin"] });
    expect(chosen.accounts).toEqual(["google/Twin"]);
    await expect(lookUpClient(planner, { ...known, timeZone: "Europe/Paris" })).rejects.toThrow(
      "location l is in Europe/Rome, not in Europe/Paris",
    );
  });
});

describe("checkClient", () => {
  it("tells connections that have ended, or end within a week", async () => {
    const client = {
      ...known,
      locationId: "l",
      accounts: ["facebook/Bakery", "2", "linkedin/Twin", "google/Twin"],
    };
    const check = (now: string) => checkClient(planner, client, { now: new Date(now) });
    const expired = "Twin has expired: connect it again in HighLevel";
    expect(await check("2026-11-26T00:00:00Z")).toEqual([expired]);
    expect(await check("2026-11-28T00:00:00Z")).toEqual([
      "the connection of Bakery ends on 2026-12-04",
      expired,
    ]);
    await expect(checkClient(planner, { ...client, accounts: ["x"] })).rejects.toThrow(
      'no account has the id or the name "x"',
    );
  });
});
