import { AccountError } from "../import/accounts.js";
import type { ImportEvent, Outcome } from "../import/event.js";
import { CheckError, importCsv } from "../import/workflow.js";
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
  --time-zone <zone>      the location's time zone, such as America/New_York: the file holds its wall clock
  --schedule              schedule the posts; without it the import stops staged and nothing is published
  --dates <mdy|dmy>       how slash dates are meant
  --allow-drafts          let rows without a date become drafts
  --json                  one JSON event a line
  --location-id <id>      the location (HIGHLEVEL_LOCATION_ID)
  --token-stdin           read the token from standard input (else HIGHLEVEL_TOKEN)

Example: social-planner import launch-week.csv --account "Corner Bakery" --time-zone Europe/Paris
`;

const codes: Record<Outcome, number> = {
  staged: exitCode.done,
  scheduled: exitCode.done,
  rejected: exitCode.attention,
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
  });
  if (values.help) {
    world.stdout.write(usage);
    return exitCode.done;
  }
  const file = await readFileFlag(positionals);
  const userId = values["user-id"] ?? world.env["HIGHLEVEL_USER_ID"];
  if (!values["time-zone"])
    throw new UsageError(
      "no time zone: give --time-zone, the location's, such as America/New_York",
    );
  const planner = await connect(values, world);
  if (!userId) throw new UsageError("no user: set HIGHLEVEL_USER_ID, or give --user-id");

  const progress = startProgress(world, values.json ?? false);
  const events = importCsv(planner, {
    file,
    userId,
    accountIds: values.account ?? [],
    timeZone: values["time-zone"],
    schedule: values.schedule,
    dates: readDates(values.dates),
    allowDrafts: values["allow-drafts"],
    signal: world.signal,
  });
  try {
    let code: number = exitCode.unknown;
    for await (const event of events) {
      if (values.json) world.stdout.write(`${JSON.stringify(event)}\n`);
      else render(event, world, progress);
      if (event.type === "finished") code = codes[event.outcome];
    }
    return code;
  } catch (error) {
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
): void {
  switch (event.type) {
    case "checked":
      if (event.findings.length) world.stderr.write(renderFindings(event.findings));
      return progress.say(`${event.file}: ${event.posts.length} posts checked`);
    case "accounts":
      return progress.say(
        `to ${event.accounts.map(({ name, platform }) => `${name} (${platform})`).join(", ")}`,
      );
    case "uploaded":
      return progress.say(`uploaded ${event.rowsCount} rows`);
    case "assigned":
      return progress.say(`import ${event.id}`);
    case "status":
      return progress.say(`HighLevel says ${event.status}`);
    case "reviewed":
      progress.stop();
      world.stdout.write(renderReview(event.rows));
      return undefined;
    case "scheduling":
      return progress.say("scheduling");
    case "compared":
      progress.stop();
      world.stdout.write(renderComparison(event.posts));
      return undefined;
    case "finished":
      progress.stop();
      world.stdout.write(`${conclude(event)}\n`);
      return undefined;
  }
}

function conclude({
  id,
  outcome,
  status,
}: {
  id: string;
  outcome: Outcome;
  status: string;
}): string {
  switch (outcome) {
    case "staged":
      return `Staged: HighLevel holds import ${id} in review; nothing is published. To schedule it:\n  social-planner csv finalize --id ${id} --user-id "$HIGHLEVEL_USER_ID"`;
    case "scheduled":
      return `Scheduled: every row is a post on every account, at its time.`;
    case "rejected":
      return `Not scheduled: HighLevel refuses the rows marked above. Mend the file, then delete the staged import and import again:\n  social-planner csv delete --id ${id}`;
    case "incomplete":
      return `Look now: the posts marked above are not as planned. Import ${id} is ${status}.`;
    case "unknown":
      return `Look now: import ${id} is ${status}, and what comes of it is not known. To ask again:\n  social-planner csv get --id ${id}`;
  }
}
