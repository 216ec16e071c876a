import { listAccounts, pickAccounts } from "../../import/accounts.js";
import { planPosts } from "../../import/check.js";
import { readLocation } from "../../import/location.js";
import { readCsv } from "../../import/read.js";
import { fileLedger } from "../../node/ledger.js";
import { judge, verifyImport, verifyPosts } from "../../outcome/verify.js";
import type { Verification } from "../../outcome/verify.js";
import type { Planner } from "../../planner.js";
import { readFileOperand } from "./check.js";
import { defineCommand } from "../command.js";
import { connect } from "../connect.js";
import { connectionFlags, fileFlags, ledgerFlag } from "../flags.js";
import { renderVerification } from "../render.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner verify`: what became of what was planned. */
export const verify = defineCommand({
  description:
    "Compares a plan with what HighLevel has now, by reads alone: an import that the ledger remembers, by its mark, or a file with its accounts. Exits 0 where all is well, 3 where a person is needed (a network refused a post, or its time went by), 4 where posts are missing, doubled or at another time: fit for cron.",
  operands: "IMPORT|FILE",
  flags: {
    account: {
      type: "string",
      value: "id|name",
      multiple: true,
      description: "an account that every row of the file goes to",
    },
    ...fileFlags,
    ...ledgerFlag,
    json: { type: "boolean", description: "one JSON object a post, a line each" },
    ...connectionFlags,
  },
  examples: [
    "verify sp-7f3a9c01",
    'verify launch-week.csv --account "Corner Bakery" --time-zone America/New_York',
  ],
  async run(values, operands, world) {
    const planner = await connect(values, world);
    const { signal } = world;
    const { timeZone } = await readLocation(planner, { timeZone: values["time-zone"] }, signal);
    const [operand = ""] = operands;
    const verification = /^sp-[0-9a-f]{8}$/.test(operand)
      ? await verifyMark(planner, operand, { timeZone, ledger: values.ledger, signal })
      : await verifyFile(planner, await readFileOperand(operands), { ...values, timeZone, signal });
    const { posts, notOurs } = verification;
    if (values.json)
      for (const { post, account, ...found } of posts)
        world.stdout.write(
          `${JSON.stringify({ row: post.row, utc: post.utc, account: account.id, ...found })}\n`,
        );
    else world.stdout.write(renderVerification(posts));
    if (!values.json && notOurs.length > 0)
      world.stdout.write(
        `${notOurs.length} more posts on these accounts were planned elsewhere.\n`,
      );
    const codes = {
      good: exitCode.done,
      attention: exitCode.attention,
      unknown: exitCode.unknown,
    };
    return codes[judge(posts)];
  },
});

async function verifyMark(
  planner: Planner,
  mark: string,
  { ledger, ...options }: { timeZone: string; ledger?: string | undefined; signal: AbortSignal },
): Promise<Verification> {
  const record = (await fileLedger(ledger).list()).find(
    (one) => one.mark === mark && one.locationId === planner.locationId,
  );
  if (!record)
    throw new UsageError(
      `the ledger has no import ${mark} of this location; social-planner imports lists them`,
    );
  return verifyImport(planner, record, await listAccounts(planner, options.signal), options);
}

async function verifyFile(
  planner: Planner,
  file: File,
  options: {
    timeZone: string;
    account?: string[] | undefined;
    dates?: "mdy" | "dmy" | undefined;
    "allow-drafts"?: boolean | undefined;
    signal: AbortSignal;
  },
): Promise<Verification> {
  const { timeZone, account = [], dates, signal } = options;
  const accounts = pickAccounts(await listAccounts(planner, signal), account);
  const csv = readCsv(new Uint8Array(await file.arrayBuffer()), { name: file.name });
  const planned = planPosts(csv, { timeZone, dates, allowDrafts: options["allow-drafts"] });
  return verifyPosts(planner, planned, accounts, { signal });
}
