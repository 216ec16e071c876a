// @ts-check
import process, { argv, env, stdout } from "node:process";
import { parseArgs } from "node:util";
import { createPacer, createPlanner } from "highlevel-social-planner";
import { createMask } from "./mask.mjs";
import { read } from "./read.mjs";
import { rehearse } from "./rehearse.mjs";
import { createTests } from "./tests.mjs";
import { readV3 } from "./v3.mjs";
import { watchAnswers } from "./watch.mjs";
import { write } from "./write.mjs";

/**
 * The contract held against the real API: `npm run test:live`, with HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID and
 * HIGHLEVEL_USER_ID set.
 *
 * It only reads. `--write` also makes a draft and an import that is never finalized, and removes them again.
 * `--rehearse=LOCATION_ID`, for a throwaway location that is named a second time to be sure, finalizes an import of drafts
 * and prints what that told of the open questions.
 */
const { values } = parseArgs({
  args: argv.slice(2),
  options: { write: { type: "boolean" }, rehearse: { type: "string" } },
});
const {
  HIGHLEVEL_TOKEN: token = "",
  HIGHLEVEL_LOCATION_ID: locationId = "",
  HIGHLEVEL_USER_ID: userId = "",
  HIGHLEVEL_BASE_URL: baseUrl,
} = env;

const wrong =
  token && locationId && userId
    ? values.rehearse !== undefined && values.rehearse !== locationId
      ? "--rehearse finalizes an import: repeat the id of the location, which must be one that nobody needs"
      : undefined
    : "live tests need HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID and HIGHLEVEL_USER_ID: nothing was tested";
if (wrong) {
  process.stderr.write(`${wrong}\n`);
  process.exit(2);
}

const mask = createMask({ token, locationId, userId });
const print = (/** @type {string} */ text) => void stdout.write(mask(text));
const watch = watchAnswers();
const options = {
  token,
  locationId,
  baseUrl: baseUrl || undefined,
  fetch: watch.fetch,
  // Well below the limit: others may be at work on the location.
  pace: createPacer({ max: 5, interval: 1_000 }),
};
const planner = createPlanner(options);
const v3 = createPlanner({ ...options, version: "v3" });
const tests = createTests(print, watch);
const given = { planner, v3, userId, token, baseUrl, tests };

await read(given);
await readV3(given);
if (values.write) await write(given);
if (values.rehearse) print(await rehearse(given));
tests.end();
process.exitCode = tests.failed() > 0 ? 1 : 0;
