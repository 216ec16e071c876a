// @ts-check
// Posts from your own program become an import that HighLevel holds in review: `node examples/import.mjs`, with
// HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID and HIGHLEVEL_USER_ID set. Nothing is published.
import { createPlanner } from "highlevel-social-planner";
import { CheckError, importCsv, writeCsv } from "highlevel-social-planner/import";
import { fileLedger } from "highlevel-social-planner/node";

const {
  HIGHLEVEL_TOKEN: token = "",
  HIGHLEVEL_LOCATION_ID: locationId = "",
  HIGHLEVEL_USER_ID: userId = "",
  HIGHLEVEL_BASE_URL: baseUrl,
} = process.env;
const planner = createPlanner({ token, locationId, baseUrl });

// Days are counted from now, so that this example is never too late.
const inDays = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000);
const timeZone = "America/New_York";
const text = writeCsv(
  [
    { utc: inDays(7), content: "Good morning, neighbours!", link: "https://harborbakery.example/" },
    {
      utc: inDays(8),
      content: "Our oven.",
      images: ["https://media.harborbakery.example/oven.jpg"],
    },
  ],
  { timeZone },
);

const { results } = await planner.accounts.list();
const account = results?.accounts?.find(
  ({ platform, isExpired }) => platform === "facebook" && !isExpired,
);
if (!account?.id) throw new Error("connect a Facebook page first");

try {
  for await (const event of importCsv(planner, {
    file: new File([text], "from-code.csv"),
    accountIds: [account.id],
    userId,
    timeZone,
    ledger: fileLedger(),
  })) {
    if (event.type === "surveyed") console.log(`sending ${event.missing} of ${event.planned}`);
    if (event.type === "finished") console.log(`${event.outcome}: ${event.imports.join(", ")}`);
  }
} catch (error) {
  if (!(error instanceof CheckError)) throw error;
  for (const { row, column, message, fix } of error.findings)
    console.error(`row ${row}, ${column}: ${message}; ${fix}`);
  process.exitCode = 1;
}
