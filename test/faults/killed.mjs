// @ts-check
// Runs an import, and is killed (kill -9, by its own hand) before or after a step: a request, or a writing of the ledger.
import { createPlanner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import { fileLedger, fileMedia } from "highlevel-social-planner/node";
import { dieAt } from "./die.mjs";

const { url, token, locationId, directory, text, accountIds, via, media, at, nth, when } =
  JSON.parse(process.argv[2] ?? "");

const { watched, watch } = dieAt({ at, nth, when });
const planner = createPlanner({ token, locationId, baseUrl: url, fetch: watched });
const ledger = watch(fileLedger(directory));
const options = {
  file: new File([text], "bread.csv"),
  accountIds,
  userId: "user-1",
  timeZone: "America/New_York",
  schedule: true,
  via,
  ledger,
  ...(media && { media: fileMedia(media) }),
};
for await (const event of importCsv(planner, options))
  if (event.type === "finished") process.stdout.write(event.outcome);
