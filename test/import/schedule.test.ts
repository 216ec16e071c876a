import { describe, expect, inject, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";
import type { Ledger } from "highlevel-social-planner/import";
import { holdCount } from "../support/count.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
// 14:30 in UTC.
const file = new File([`${header}\r\n2098-01-05 09:30:00,Fresh bread,,,,\r\n`], "bread.csv");

const sandbox = inject("sandbox");

/**
 * Schedules the file in a location whose server's clock shows this time by then; what came of it, and which calls were
 * made.
 */
async function schedule(locationId: string, clock?: string) {
  const calls: string[] = [];
  const planner = createPlanner({
    token: sandbox.token,
    locationId,
    baseUrl: sandbox.url,
    async fetch(request) {
      calls.push(`${request.method} ${new URL(request.url).pathname.split("/").slice(3, 4)}`);
      const response = await fetch(request);
      // At first its clock is this machine's: hours went by.
      if (clock === undefined || request.url.includes("/locations/")) return response;
      const headers = new Headers(response.headers);
      headers.set("date", new Date(clock).toUTCString());
      return new Response(response.body, { status: response.status, headers });
    },
  });
  const options = { file, accountIds: ["Harbor Bakery Ltd"], userId: "u", ledger: memoryLedger() };
  for await (const event of importCsv(planner, { ...options, schedule: true }))
    if (event.type === "finished")
      return {
        outcome: event.outcome,
        reason: event.reason,
        finalized: calls.includes("PATCH csv"),
      };
  throw new Error("it ended without saying how");
}

describe.concurrent("the ledger", () => {
  it("knows of each step before it is taken that creates something, and of its result after it", async () => {
    const steps: string[] = [];
    const planner = createPlanner({
      token: sandbox.token,
      locationId: "steps",
      baseUrl: sandbox.url,
      fetch(request) {
        const path = new URL(request.url).pathname.split("/").slice(3).join("/");
        if (request.method !== "GET" && path !== "posts/list")
          steps.push(`${request.method} ${path.replace(/\w{24}/, "ID")}`);
        return fetch(request);
      },
    });
    const memory = memoryLedger();
    let known: string[] = [];
    const ledger: Ledger = {
      ...memory,
      async open(mark) {
        const entry = await memory.open(mark);
        return {
          ...entry,
          async save(record) {
            const now = Object.entries(record.parts[0] ?? {}).flatMap(([name, value]) =>
              value === undefined ? [] : [name],
            );
            steps.push(`knows ${now.filter((name) => !known.includes(name)).join(", ")}`);
            known = now;
            await entry.save(record);
          },
        };
      },
    };
    const options = { file, accountIds: ["Harbor Bakery Ltd"], userId: "u", ledger };
    for await (const event of importCsv(planner, { ...options, schedule: true }))
      if (event.type === "finished") expect(event.outcome).toBe("scheduled");
    expect(steps).toEqual([
      "knows fileName, accountIds, rows, savedAt",
      "POST csv",
      "knows filePath, assigningAt",
      "POST set-accounts",
      "knows id",
      "knows finalizingAt",
      "PATCH csv/ID",
      "knows isFinalized",
      "knows posts",
    ]);
  });
});

describe.concurrent("right before it schedules, the import", () => {
  it.each(["2098-01-05T14:26:00Z", "2098-01-05T14:31:00Z", "2098-01-06T00:00:00Z"])(
    "stops where HighLevel's clock says %s, and the time is over or about to be",
    async (clock) => {
      expect(await schedule(`clock-${clock.slice(8, 16)}`, clock)).toEqual({
        outcome: "attention",
        reason:
          "by HighLevel's clock the time of row 1 is over or about to be; change it and import again",
        finalized: false,
      });
    },
  );

  it.each([undefined, "2098-01-05T14:24:00Z"])(
    "goes on where the time is ahead, by a clock of %s",
    async (clock) => {
      expect(await schedule(`ahead-${clock?.slice(14, 16)}`, clock)).toMatchObject({
        outcome: "scheduled",
        finalized: true,
      });
    },
  );
});

holdCount(6);
