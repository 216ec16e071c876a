// @ts-check
// Runs an import, and is killed (kill -9, by its own hand) before or after a step: a request, or a writing of the ledger.
import { createPlanner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import { fileLedger } from "highlevel-social-planner/node";
import { nameOf } from "./operation.mjs";

const { url, token, locationId, directory, text, accountIds, via, at, nth, when } = JSON.parse(
  process.argv[2] ?? "",
);

let seen = 0;
/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} act
 */
const step = async (name, act) => {
  const isLast = name === at && ++seen === nth;
  if (isLast && when === "before") process.kill(process.pid, "SIGKILL");
  const result = await act();
  if (isLast) process.kill(process.pid, "SIGKILL");
  return result;
};

/** @type {typeof globalThis.fetch} */
const watched = (input, init) => step(nameOf(input, init), () => fetch(input, init));
const planner = createPlanner({ token, locationId, baseUrl: url, fetch: watched });
const files = fileLedger(directory);
const ledger = {
  ...files,
  /** @param {string} mark */
  open: async (mark) => {
    const entry = await files.open(mark);
    /** @type {typeof entry.save} */
    const save = (record) => step("save", () => entry.save(record));
    return { ...entry, save };
  },
};
const options = {
  file: new File([text], "bread.csv"),
  accountIds,
  userId: "user-1",
  timeZone: "America/New_York",
  schedule: true,
  via,
  ledger,
};
for await (const event of importCsv(planner, options))
  if (event.type === "finished") process.stdout.write(event.outcome);
