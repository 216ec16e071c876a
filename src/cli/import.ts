import { writeFile } from "node:fs/promises";
import { AccountError } from "../import/accounts.js";
import type { Account, ImportEvent, Outcome } from "../import/event.js";
import { CheckError } from "../import/prepare.js";
import { importCsv } from "../import/workflow.js";
import { fileLedger } from "../node/ledger.js";
import { checkFlags, readDates, readFileFlag } from "./check.js";
import { connect, connectionFlags } from "./connect.js";
import { readFlags } from "./flags.js";
import { startProgress } from "./progress.js";
import { renderComparison, renderFindings, renderReview } from "./render.js";
import { UsageError, exitCode } from "./world.js";
import type { World } from "./world.js";

const usage = `Usage: social-planner import FILE --account ID|NAME … [flags]

Turns a CSV of posts into an import that HighLevel holds in review, and with --schedule into scheduled posts.

  --account <id|name>     an account that every row goes to; repeat it for more
  --user-id <id>          the HighLevel user that the import belongs to (HIGHLEVEL_USER_ID)
  --time-zone <zone>      the location's time zone, such as America/New_York: needed where the token may not
                          read it (locations.readonly), else the import stops unless it is this one
  --schedule              schedule the posts; without it the import stops staged and nothing is published
  --approver <id>         the HighLevel user who must approve the posts
  --location-name <name>  stop unless the location has this name
  --skip-bad-rows         go on without rows with errors; they are written to FILE.rejected.csv
  --dry-run               say what would be sent, and send nothing
  --dates <mdy|dmy>       how slash dates are meant
  --allow-drafts          let rows without a date become drafts
  --ledger <dir>          where imports are remembered ($XDG_STATE_HOME/social-planner/imports)
  --json                  one JSON event a line
  --location-id <id>      the location (HIGHLEVEL_LOCATION_ID)
  --token-stdin           read the token from standard input (else HIGHLEVEL_TOKEN)

Example: social-planner import launch-week.csv --account "Corner Bakery" --time-zone Europe/Paris
`;

const codes: Record<Outcome, number> = {
  dry_run: exitCode.done,
  staged: exitCode.done,
  scheduled: exitCode.done,
  approval: exitCode.attention,
  attention: exitCode.attention,
  incomplete: exitCode.unknown,
  unknown: exitCode.unknown,
};

/** `social-planner import`: the job. */
export async function importCommand(words: string[], world: World): Promise<number> {
  const { values, positionals } = readFlags(words, {
    ...connectionFlags,
    ...checkFlags,
    account: { type: "string", multiple: true },
    "user-id": { type: "string" },
    schedule: { type: "boolean" },
    approver: { type: "string" },
    "location-name": { type: "string" },
    "dry-run": { type: "boolean" },
    "skip-bad-rows": { type: "boolean" },
    ledger: { type: "string" },
  });
  if (values.help) {
    world.stdout.write(usage);
    return exitCode.done;
  }
  const file = await readFileFlag(positionals);
  const userId = values["user-id"] ?? world.env["HIGHLEVEL_USER_ID"];
  const planner = await connect(values, world);
  if (!userId) throw new UsageError("no user: set HIGHLEVEL_USER_ID, or give --user-id");

  const rejectedPath = `${positionals[0]?.replace(/\.csv$/i, "")}.rejected.csv`;
  const progress = startProgress(world, values.json ?? false);
  const events = importCsv(planner, {
    file,
    userId,
    accountIds: values.account ?? [],
    timeZone: values["time-zone"],
    locationName: values["location-name"],
    approver: values.approver,
    schedule: values.schedule,
    dryRun: values["dry-run"],
    skipBadRows: values["skip-bad-rows"],
    ledger: fileLedger(values.ledger),
    dates: readDates(values.dates),
    allowDrafts: values["allow-drafts"],
    signal: world.signal,
  });
  try {
    let code: number = exitCode.unknown;
    let accounts: readonly Account[] = [];
    for await (const event of events) {
      if (event.type === "checked") accounts = event.accounts;
      if (event.type === "skipped") await writeFile(rejectedPath, event.rejected);
      if (values.json) world.stdout.write(`${JSON.stringify(event)}\n`);
      else render(event, world, progress, accounts);
      if (event.type === "finished") code = codes[event.outcome];
    }
    return code;
  } catch (error) {
    if (world.signal.aborted) {
      progress.stop();
      world.stderr.write(
        "Stopped between two steps. Run the same command again: it goes on from what HighLevel has.\n",
      );
    }
    if (error instanceof CheckError && values.json)
      world.stdout.write(`${JSON.stringify({ type: "refused", findings: error.findings })}\n`);
    else if (error instanceof CheckError) world.stdout.write(renderFindings(error.findings));
    if (error instanceof AccountError && !values.account)
      throw new UsageError(
        error.message.replace("no account was chosen", "no account: give --account"),
      );
    throw error;
  } finally {
    progress.stop();
  }
}

function render(
  event: ImportEvent,
  world: World,
  progress: ReturnType<typeof startProgress>,
  accounts: readonly Account[],
): void {
  switch (event.type) {
    case "checked": {
      const { findings, posts, location } = event;
      if (findings.length) world.stderr.write(renderFindings(findings));
      const names = accounts.map(({ name, platform }) => `${name} (${platform})`).join(", ");
      return progress.say(
        `${event.file}: ${posts.length} posts for ${location.name ?? location.id} (${location.timeZone}), to ${names}`,
      );
    }
    case "surveyed": {
      const { planned, missing, held } = event;
      const there = planned - missing - held;
      return progress.say(
        `${there} of ${planned} are there already, ${held} are staged; sending ${missing}`,
      );
    }
    case "superseded":
      return progress.say(`deleted ${event.fileName}, staged from an earlier version of the file`);
    case "uploaded":
      return progress.say(`uploaded ${event.fileName}, ${event.rowsCount} rows`);
    case "assigned":
      return progress.say(`HighLevel holds it as import ${event.id}`);
    case "status":
      return progress.say(`import ${event.id} is ${event.status}`);
    case "reviewed":
      progress.stop();
      world.stdout.write(renderReview(event.rows));
      return undefined;
    case "skipped":
      for (const { row, problems } of event.rows)
        progress.say(`left out row ${row}: ${problems.join("; ")}`);
      return progress.say("the rows that were left out are in the file's .rejected.csv");
    case "scheduling":
      return progress.say(`scheduling import ${event.id}`);
    case "compared":
      progress.stop();
      world.stdout.write(renderComparison(event.posts, accounts));
      return undefined;
    case "finished":
      progress.stop();
      world.stdout.write(`${conclude(event)}\n`);
      return undefined;
  }
}

function conclude({
  outcome,
  imports,
  reason,
}: Extract<ImportEvent, { type: "finished" }>): string {
  const each = (command: string) =>
    imports.map((id) => `\n  social-planner ${command.replace("ID", id)}`).join("");
  switch (outcome) {
    case "dry_run":
      return "Nothing was sent. Without --dry-run it is staged, and with --schedule scheduled.";
    case "staged":
      return `Staged: HighLevel holds it in review, and nothing is published. To schedule it:${each('csv finalize --id ID --user-id "$HIGHLEVEL_USER_ID"')}`;
    case "scheduled":
      return "Scheduled: every row is a post on every account, at its time.";
    case "approval":
      return "Sent for approval: every row is a post on every account, and waits for the approver.";
    case "attention":
      return `A person is needed: ${reason}.${each("csv delete --id ID")}`;
    case "incomplete":
      return `Look now: ${reason}; they are marked above.`;
    case "unknown":
      return `Look now: ${reason}.${each("csv get --id ID")}`;
  }
}
