import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { readSheet, scheduleSheet, stageSheet } from "highlevel-social-planner/agency";
import type { Client, WeekOptions } from "highlevel-social-planner/agency";
import { memoryLedger, readCsv } from "highlevel-social-planner/import";
import { fileMedia } from "highlevel-social-planner/node";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { leadColumns } from "../../src/agency/sheet.js";
import { withLocal } from "../../src/csv/place.js";
import { header } from "../cli/agency.js";

const pictures = fileURLToPath(new URL("../../examples/pictures/", import.meta.url));
const rows = [
  "harbor,,yes,h1,2098-03-01 08:00:00,Rye,,photos/loaf.jpg,,,",
  "tea,,yes,t1,2098-03-01 08:00:00,First flush,,photos/harbour at 7am.png,,,",
  "tea,,yes,t2,2098-03-02 08:00:00,Scones,,photos/loaf.jpg,,,",
  "lumen,,no,l1,2098-03-02 08:00:00,Not yet,,,photos/steam.gif,,",
];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
});
afterAll(() => sandbox.stop());

/** Stages and schedules the sheet, each client in a location of its own, by the token that `tokenOf` gives. */
async function runWeek(round: string, tokenOf = (locationId: string) => `pit-${locationId}`) {
  const accounts = ["facebook/Harbor Bakery"];
  const clients = Object.fromEntries(
    ["harbor", "tea", "lumen"].map((name): [string, Client] => [
      name,
      { locationId: `${name}-${round}`, accounts, userId: "u", token: { env: "T" } },
    ]),
  );
  const media = fileMedia(pictures);
  const text = [header, ...rows, ""].join("\r\n");
  const csv = await withLocal(readCsv(text, { name: "week.csv", lead: leadColumns }), media);
  const options: WeekOptions = {
    sheet: readSheet(csv, clients),
    clients,
    connect: (_, { locationId }) =>
      createPlanner({ token: tokenOf(locationId), locationId, baseUrl: sandbox.url, retry: false }),
    ledger: memoryLedger(),
    media,
    patience: 5_000,
  };
  const ends: string[][] = [];
  for (const run of [stageSheet, scheduleSheet])
    for await (const event of run(options))
      if (event.type === "finished")
        ends.push(
          event.ends.map((end) => `${end.client} ${end.outcome} ${end.reason ?? ""}`.trim()),
        );
  return ends;
}

/** The files in the library of a location, without what marks them. */
async function listLibrary(locationId: string): Promise<string[]> {
  const query = `altType=location&altId=${locationId}&sortBy=name&sortOrder=asc&type=file&fetchAll=true&limit=100`;
  const headers = { authorization: `Bearer pit-${locationId}`, version: "2021-07-28" };
  const { files } = await (await fetch(`${sandbox.url}/medias/files?${query}`, { headers })).json();
  return files.map(({ name }: { name: string }) => name.replace(/ \[.*\]/, "")).toSorted();
}

it("a sheet's files go to the library of the client whose posts show them, approved ones alone", async () => {
  expect(await runWeek("good")).toEqual([
    ["harbor staged", "tea staged"],
    ["harbor scheduled", "tea scheduled"],
  ]);
  expect(await Promise.all(["harbor-good", "tea-good", "lumen-good"].map(listLibrary))).toEqual([
    ["loaf.jpg"],
    ["harbour at 7am.png", "loaf.jpg"],
    [],
  ]);
  expect((await sandbox.requests("tea-good"))["medias/upload"]).toBe(2);
});

it("a client with another client's token gets nothing, and fills nobody's library", async () => {
  const answer = await fetch(`${sandbox.url}/oauth/token`, {
    method: "POST",
    body: new URLSearchParams({
      client_id: "a",
      client_secret: "s",
      grant_type: "authorization_code",
      code: "harbor-mixed",
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const ends = await runWeek("mixed", () => token);
  expect(ends.map(([first, second]) => [first, second])).toEqual([
    ["harbor staged", expect.stringContaining("The token does not have access to this location")],
    [
      "harbor scheduled",
      expect.stringContaining("The token does not have access to this location"),
    ],
  ]);
  expect(await Promise.all(["harbor-mixed", "tea-mixed"].map(listLibrary))).toEqual([
    ["loaf.jpg"],
    [],
  ]);
});
