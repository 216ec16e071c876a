import { describe, expect, it } from "vitest";
import { planSheet, readSheet, stageSheet } from "../../src/agency/index.js";
import type { Clients, GroupEnd, WeekOptions } from "../../src/agency/index.js";

const header =
  "client,accounts,postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";

/** Two imports of one client, since their accounts differ, and one of each of two others. */
const text = `${header}\r
Bakery,,2098-01-05 09:30:00,Bread,,,,\r
Bakery,facebook,2098-01-06 09:30:00,Rolls,,,,\r
Café,,2098-01-05 09:30:00,Cake,,,,\r
Tea,,2098-01-05 09:30:00,Chai,,,,\r
`;

const clients: Clients = Object.fromEntries(
  ["Bakery", "Café", "Tea"].map((name) => [
    name,
    {
      locationId: `location of ${name}`,
      accounts: ["facebook/Ours", "linkedin/Us"],
      userId: "user-1",
      token: { env: "TOKEN" },
    },
  ]),
);

const options = { sheet: readSheet(text, clients), clients };

async function collectEnds(run: typeof planSheet, connect: WeekOptions["connect"]) {
  let ends: readonly GroupEnd[] = [];
  for await (const event of run({ ...options, connect }))
    if (event.type === "finished") ends = event.ends;
  return ends.map(({ client, outcome, reason }) => `${client}: ${outcome}, ${reason}`);
}

describe("a sheet", () => {
  it("connects to each client once, however many imports it has", async () => {
    const asked: string[] = [];
    await collectEnds(planSheet, (name) => {
      asked.push(name);
      return Promise.reject(new Error(`no way to ${name}`));
    });
    expect(asked.toSorted()).toEqual(["Bakery", "Café", "Tea"]);
  });

  it("is not given up where all imports of one client fail alike", async () => {
    const ends = await collectEnds(stageSheet, (name) =>
      Promise.reject(new Error(`no way to ${name}`)),
    );
    expect(ends).toEqual([
      "Bakery: failed, no way to Bakery",
      "Bakery: failed, no way to Bakery",
      "Café: failed, no way to Café",
      "Tea: failed, no way to Tea",
    ]);
  });

  it("is given up where two clients fail alike", async () => {
    const ends = await collectEnds(stageSheet, () => Promise.reject(new Error("no network")));
    expect(ends).toEqual([
      "Bakery: failed, no network",
      "Bakery: failed, no network",
      "Café: failed, no network",
      "Tea: left, undefined",
    ]);
  });
});
