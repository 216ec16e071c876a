import { isClosed } from "../../errors.js";
import { deleteMedia, findUnused } from "../../import/prune.js";
import { takeTurn } from "../../ledger/turn.js";
import { readHeld } from "../../location/holds.js";
import { listUsers } from "../../location/users.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import type { Planner } from "../../planner.js";
import { fold } from "../clean.js";
import { defineCommand, option, toggle } from "../command.js";
import { confirm } from "../confirm.js";
import { connect, readUserId } from "../connect.js";
import { connectionFlags, storeFlags } from "../flags.js";
import { count } from "../words.js";
import { UsageError, exitCode, type World } from "../world.js";

/** `social-planner media prune`: what imports uploaded, and nothing needs any more. */
export const pruneMedia = defineCommand({
  description:
    "Deletes files from the media library that imports put there and that no post needs, whatever its state, nor an import in review, a held post, or a row that the ledger knows to be still to come. It lists them first, and asks. Files of other hands are never touched.",
  flags: {
    "dry-run": toggle("list the files, and delete none"),
    yes: toggle("delete them without asking"),
    "user-id": option(
      "id",
      "whose imports in review are looked at where the token may not list users, else HIGHLEVEL_USER_ID",
    ),
    ...storeFlags,
    ...connectionFlags,
  },
  examples: ["media prune --dry-run"],
  async run(values, _, world) {
    const { planner, client } = await connect(values, world);
    const { locationId = "" } = planner;
    const ledger = fileLedger(values.ledger);
    // No import of this machine may be about to need one.
    return takeTurn(ledger, locationId, async (records) => {
      const named = await findUsers(planner, readUserId(values, client, world), world);
      const userIds = [...records.map((record) => record.userId), ...named];
      const held = await readHeld(fileHolds(values.holds), locationId);
      world.status("looking at what posts need");
      const unused = await findUnused(planner, { records, held, userIds, signal: world.signal });
      world.status(undefined);
      for (const { name = "", url } of unused) world.stdout.write(`${fold(name)}  ${url}\n`);
      const files = count(unused.length, "file");
      if (unused.length === 0 || values["dry-run"]) {
        world.stdout.write(`${files} of ours in the media library that nothing needs.\n`);
        return exitCode.done;
      }
      if (!values.yes) await confirm(`Delete ${files} from the media library?`, world);
      for (const file of unused) {
        world.signal.throwIfAborted();
        await deleteMedia(planner, file);
      }
      world.stdout.write(`Deleted ${files} from the media library.\n`);
      return exitCode.done;
    });
  },
});

/** Everybody whose imports may be in review; throws UsageError where that cannot be told, and nobody is named. */
async function findUsers(
  planner: Planner,
  named: string | undefined,
  { signal, stderr }: World,
): Promise<string[]> {
  const also = named ? [named] : [];
  try {
    return [...also, ...(await listUsers(planner, signal)).map(({ id }) => id)];
  } catch (error) {
    if (!isClosed(error)) throw error;
    if (!named)
      throw new UsageError(
        "the token may not list users (users.readonly), so nobody knows whose imports are in review: give it the scope, or name the one who imports with --user-id",
        { cause: error },
      );
    stderr.write(
      "Only imports in review of that user and of the ledger's are looked at: the token may not list users (users.readonly).\n",
    );
    return also;
  }
}
