import { listAccounts } from "../../location/accounts.js";
import { toJson } from "../clean.js";
import { defineCommand, toggle } from "../command.js";
import { connect } from "../connect.js";
import { connectionFlags } from "../flags.js";
import { renderAccounts } from "../tables/lists.js";
import { exitCode } from "../world.js";

/** `social-planner accounts`: the accounts of a location, for a person who is to name one. */
export const accounts = defineCommand({
  description:
    "Lists the accounts that posts can go to, by the names and ids that --account takes. Its verbs, list and delete, are the API's own operations, answered in JSON.",
  flags: { ...connectionFlags, json: toggle("one JSON object an account, a line each") },
  examples: ["accounts", "accounts --client corner-bakery"],
  async run(values, _, world) {
    const { stdout } = world;
    const { planner } = await connect(values, world);
    world.status("reading the accounts");
    const found = await listAccounts(planner, world.signal);
    world.status(undefined);
    if (values.json) {
      for (const account of found) stdout.write(`${toJson(account)}\n`);
      return exitCode.done;
    }
    stdout.write(renderAccounts(found, stdout.columns));
    if (found.some(({ isExpired }) => isExpired))
      stdout.write(
        "Connect what has expired again in HighLevel: posts to it fail at their time.\n",
      );
    return exitCode.done;
  },
});
