// @ts-check
// Stages and schedules a sheet, one client after the other, and is killed at a step.
import { createPlanner } from "highlevel-social-planner";
import { readSheet, scheduleSheet, stageSheet } from "highlevel-social-planner/agency";
import { fileLedger } from "highlevel-social-planner/node";
import { dieAt } from "./die.mjs";

const { url, token, clients, directory, text, via, at, nth, when } = JSON.parse(
  process.argv[2] ?? "",
);
const { watched, watch } = dieAt({ at, nth, when });
const options = {
  sheet: readSheet(text, clients),
  clients,
  connect: (/** @type {string} */ _, /** @type {{ locationId: string }} */ { locationId }) =>
    createPlanner({ token, locationId, baseUrl: url, fetch: watched }),
  ledger: watch(fileLedger(directory)),
  via,
  parallel: 1,
};
for (const run of via === "posts" ? [scheduleSheet] : [stageSheet, scheduleSheet])
  for await (const event of run(options))
    if (event.type === "ended") process.stdout.write(`${event.outcome} `);
