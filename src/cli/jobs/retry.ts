import { listAccounts, pickConnected } from "../../location/accounts.js";
import { readLocation } from "../../location/location.js";
import { idOf } from "../../location/posts.js";
import { fileLedger } from "../../node/ledger.js";
import { retryPost } from "../../outcome/retry.js";
import { defineCommand } from "../command.js";
import { confirm } from "../confirm.js";
import { connect, expectLocation, readUserId } from "../connect.js";
import { connectionFlags, ledgerFlag, zoneFlag } from "../flags.js";
import { readTime } from "../operand.js";
import { findUserId, userFlags } from "../user.js";
import { nameAccount, sayInstant } from "../words.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner retry`: a failed post, once more. */
export const retry = defineCommand({
  description:
    "Posts a row again that failed on one account, there alone and at a new time, and deletes the failed post. It stays the row's post, so that importing the file again does not send it once more. IMPORT is the import's mark; social-planner verify shows what failed. Exits 1 where HighLevel refuses it, 4 where it is not known whether it was made.",
  operands: "IMPORT",
  flags: {
    row: { type: "string", value: "number", description: "the row, as verify numbers it" },
    account: { type: "string", value: "account", description: "its name, network/name or id" },
    at: {
      type: "string",
      value: "time",
      description: "its new time on the location's clock, such as '2026-12-07 09:00'",
    },
    ...userFlags,
    ...zoneFlag,
    yes: { type: "boolean", short: "y", description: "do not ask" },
    ...ledgerFlag,
    ...connectionFlags,
  },
  examples: ["retry sp-7f3a9c01 --row 3 --account 'Harbor Bakery' --at '2026-12-07 09:00'"],
  async run(values, operands, world) {
    const [mark, ...more] = operands;
    if (!mark || more.length > 0 || !values.row || !values.account || !values.at)
      throw new UsageError("name one import, and say --row, --account and --at");
    const { planner, client } = await connect(values, world);
    const { signal, stdout, status } = world;
    status("looking for the failed post");
    const { timeZone } = await readLocation(planner, expectLocation(values, client), signal);
    const [account = {}] = pickConnected(await listAccounts(planner, signal), [values.account]);
    const wanted = { mark, row: Number(values.row), account, utc: readTime(values.at, timeZone) };
    // Where nobody is named, it is whose import it was.
    const userId =
      values.user === undefined
        ? readUserId(values, client, world)
        : await findUserId(values, client, planner, world);
    const options = { ledger: fileLedger(values.ledger), userId, signal };
    const { post } = await retryPost(planner, wanted, { ...options, dryRun: true });
    status(undefined);
    const why = post.error ? ` (it failed: ${post.error})` : "";
    stdout.write(`row ${wanted.row} on ${nameAccount(account)}: ${post.summary}${why}\n`);
    if (!values.yes) await confirm(`Post it again at ${sayInstant(wanted.utc, timeZone)}?`, world);
    status("posting it again, and deleting the failed one");
    const { state, id, message, isLeft } = await retryPost(planner, wanted, options);
    status(undefined);
    if (state === "refused") throw new Error(`HighLevel refuses it: ${message}; nothing was sent`);
    if (state !== "made") {
      stdout.write("It is not known whether it was made: look in HighLevel.\n");
      return exitCode.unknown;
    }
    stdout.write(`Scheduled for ${sayInstant(wanted.utc, timeZone)} as post ${id}.\n`);
    if (!isLeft) return exitCode.done;
    stdout.write(`The failed post ${idOf(post)} is STILL THERE: delete it in HighLevel.\n`);
    return exitCode.attention;
  },
});
