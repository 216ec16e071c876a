import { listAccounts, pickConnected } from "../../location/accounts.js";
import { readHold } from "../../location/holds.js";
import { readLocation } from "../../location/location.js";
import { idOf, utcOf } from "../../location/posts.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { retryPost, type Retried } from "../../outcome/retry.js";
import { defineCommand, option, toggle } from "../command.js";
import { confirm } from "../confirm.js";
import { connect, expectLocation, readUserId } from "../connect.js";
import { connectionFlags, storeFlags, zoneFlag } from "../flags.js";
import { findRecord, readTime } from "../operand.js";
import { findUserId, userFlags } from "../user.js";
import { count, nameAccount, sayInstant } from "../words.js";
import { UsageError, exitCode, type World } from "../world.js";

const unknown =
  "It is not known whether it was made, and HighLevel does not list it yet. The same command looks once more, and sends nothing. Once you have seen in HighLevel that it is not there, add --post-again.";

/** `social-planner retry`: a failed post, once more. */
export const retry = defineCommand({
  description:
    "Posts a row again that failed on one account, there alone and at a new time, and deletes the failed post. It stays the row's post, so that importing the file again does not send it once more. Where no answer tells whether it was made, HighLevel's list is read for a minute; run again, it takes up what an earlier retry made. IMPORT is the import's mark; social-planner verify shows what failed. Exits 1 where HighLevel refuses it, 3 where the failed post could not be deleted, 4 where it is not known whether it was made.",
  operands: "IMPORT",
  flags: {
    row: option("number", "the row, as verify numbers it"),
    account: option("account", "its name, network/name or id"),
    at: option("time", "its new time on the location's clock, such as '2026-12-07 09:00'"),
    "post-again": toggle(
      "although an earlier retry may have made it: you saw that it is not there",
    ),
    ...userFlags,
    ...zoneFlag,
    yes: toggle("do not ask", { short: "y" }),
    ...storeFlags,
    ...connectionFlags,
  },
  examples: ["retry sp-7f3a9c01 --row 3 --account 'Harbor Bakery Ltd' --at '2027-11-22 09:00'"],
  async run(values, operands, world) {
    const [mark, ...more] = operands;
    if (!mark || more.length > 0 || !values.row || !values.account || !values.at)
      throw new UsageError("name one import, and say --row, --account and --at");
    const { planner, client } = await connect(values, world);
    const { signal, stdout, status } = world;
    const ledger = fileLedger(values.ledger);
    status("looking for the failed post");
    const { timeZone } = await readLocation(planner, expectLocation(values, client), signal);
    const [account = {}] = pickConnected(await listAccounts(planner, signal), [values.account]);
    const wanted = { mark, row: Number(values.row), account, utc: readTime(values.at, timeZone) };
    // Where nobody is named, it is whose import it was.
    const userId =
      values.user === undefined
        ? readUserId(values, client, world)
        : await findUserId(values, client, planner, world);
    findRecord(mark, await ledger.list(), planner);
    const { yes, "post-again": postAgain } = values;
    const options = { ledger, userId, postAgain, signal };
    const { post, state } = await retryPost(planner, wanted, { ...options, dryRun: true });
    status(undefined);
    if (state === "found") {
      const why = post?.error ? ` (it failed: ${post.error})` : "";
      stdout.write(`row ${wanted.row} on ${nameAccount(account)}: ${post?.summary}${why}\n`);
      const hold = await readHold(fileHolds(values.holds), planner.locationId ?? "");
      const held = hold.filter(({ current }) => current === undefined);
      if (held.length > 0)
        stdout.write(`${count(held.length, "post")} held there; this one goes out all the same.\n`);
      if (!yes) await confirm(`Post it again at ${sayInstant(wanted.utc, timeZone)}?`, world);
    }
    status("posting it again, and deleting the failed one");
    const retried = state === "unknown" ? undefined : await retryPost(planner, wanted, options);
    status(undefined);
    return tell(retried, { utc: wanted.utc, timeZone }, world);
  },
});

function tell(
  retried: Retried | undefined,
  { utc, timeZone }: { readonly utc: string; readonly timeZone: string },
  { stdout }: World,
): number {
  const { state = "unknown", id, now, post, approver, message, isLeft } = retried ?? {};
  if (state === "refused") throw new Error(`HighLevel refuses it: ${message}; nothing was posted`);
  if (state === "unknown") {
    stdout.write(`${unknown}\n`);
    return exitCode.unknown;
  }
  const time = sayInstant(now ? utcOf(now) : utc, timeZone);
  stdout.write(
    now
      ? `It was posted again before, and is ${now.status} for ${time} as post ${id}; nothing was sent.\n`
      : `${approver ? "Sent for approval" : "Scheduled"} for ${time} as post ${id}.\n`,
  );
  const failed = post && idOf(post);
  const line = `The failed post ${failed} is`;
  if (isLeft) stdout.write(`${line} STILL THERE: run this again, or delete it in HighLevel.\n`);
  else if (now && failed) stdout.write(`${line} deleted.\n`);
  return isLeft ? exitCode.attention : exitCode.done;
}
