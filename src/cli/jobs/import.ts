import { writeFile } from "node:fs/promises";
import { AccountError } from "../../location/accounts.js";
import type { Account } from "../../location/accounts.js";
import type { ImportEvent, Outcome } from "../../import/event.js";
import { CheckError } from "../../import/job.js";
import { importCsv } from "../../import/workflow.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { answerFlags, readAnswers, suggestAnswers } from "../answers.js";
import { defineCommand } from "../command.js";
import { renderDiff } from "../diff.js";
import { connect, readUserId } from "../connect.js";
import { connectionFlags, fileFlags, holdsFlag, ledgerFlag, viaFlag } from "../flags.js";
import { readFileOperand } from "../operand.js";
import { startProgress } from "../progress.js";
import { renderComparison, renderFindings, renderReview } from "../render.js";
import { spell } from "../spell.js";
import { nameAccount } from "../words.js";
import { UsageError, exitCode } from "../world.js";
import type { World } from "../world.js";

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
export const importFile = defineCommand({
  description:
    "Sends what HighLevel does not have yet of a file of posts. It stops staged, where HighLevel holds the posts in review and nothing is published, or goes on and schedules them with --schedule. Run it again after whatever went wrong: no row is sent twice.",
  operands: "FILE",
  flags: {
    account: {
      type: "string",
      value: "id|name",
      multiple: true,
      description: "an account that every row goes to; default those of --client",
    },
    "user-id": {
      type: "string",
      value: "id",
      description: "the HighLevel user that the import belongs to, else HIGHLEVEL_USER_ID",
    },
    schedule: {
      type: "boolean",
      description: "schedule the posts; without it nothing is published",
    },
    ...viaFlag,
    ...fileFlags,
    "location-name": {
      type: "string",
      value: "name",
      description: "stop unless the location has this name",
    },
    approver: {
      type: "string",
      value: "id",
      description: "the HighLevel user who must approve the posts",
    },
    "skip-bad-rows": {
      type: "boolean",
      description: "go on without rows with errors; they are written to FILE.rejected.csv",
    },
    "dry-run": { type: "boolean", description: "say what would be sent, and send nothing" },
    ...answerFlags,
    ...ledgerFlag,
    ...holdsFlag,
    json: { type: "boolean", description: "one JSON event a line" },
    ...connectionFlags,
  },
  examples: [
    'import launch-week.csv --account "Harbor Bakery Ltd"',
    'import launch-week.csv --account "Harbor Bakery Ltd" --schedule',
  ],
  async run(values, operands, world) {
    const file = await readFileOperand(operands);
    const { planner, client } = await connect(values, world);
    const userId = readUserId(values, client, world);
    if (!userId) throw new UsageError("no user: set HIGHLEVEL_USER_ID, or give --user-id");

    const rejectedPath = `${operands[0]?.replace(/\.csv$/i, "")}.rejected.csv`;
    const again = (flags: Readonly<Record<string, unknown>>) =>
      spell("social-planner import", operands, { ...values, "dry-run": undefined, ...flags });
    const progress = startProgress(world, values.json ?? false);
    const events = importCsv(planner, {
      file,
      userId,
      accountIds: values.account ?? client?.accounts ?? [],
      timeZone: values["time-zone"] ?? client?.timeZone,
      locationName: values["location-name"] ?? client?.locationName,
      approver: values.approver ?? client?.approver,
      schedule: values.schedule,
      via: values.via,
      dryRun: values["dry-run"],
      skipBadRows: values["skip-bad-rows"],
      answers: readAnswers(values),
      ledger: fileLedger(values.ledger),
      holds: fileHolds(values.holds),
      dates: values.dates,
      times: values.times,
      allowDrafts: values["allow-drafts"],
      signal: world.signal,
    });
    try {
      let code: number = exitCode.unknown;
      let accounts: readonly Account[] = [];
      let last: Pick<Extract<ImportEvent, { type: "compared" }>, "posts" | "dropped"> | undefined;
      for await (const event of events) {
        if (event.type === "checked") accounts = event.accounts;
        if (event.type === "skipped") await writeFile(rejectedPath, event.rejected);
        if (values.json) world.stdout.write(`${JSON.stringify(event)}\n`);
        else render(event, world, progress, accounts, again);
        if (event.type === "compared" || event.type === "surveyed") last = event;
        if (event.type === "finished") code = codes[event.outcome];
      }
      if (last && !values.json) world.stdout.write(suggestAnswers(last.posts, last.dropped, again));
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
      if (error instanceof AccountError && !values.account && !client)
        throw new UsageError("no account: give --account", { cause: error });
      throw error;
    } finally {
      progress.stop();
    }
  },
});

function render(
  event: ImportEvent,
  world: World,
  progress: ReturnType<typeof startProgress>,
  accounts: readonly Account[],
  again: (flags: Readonly<Record<string, unknown>>) => string,
): void {
  switch (event.type) {
    case "checked": {
      const { findings, posts, location } = event;
      if (findings.length) world.stderr.write(renderFindings(findings));
      const names = accounts.map(nameAccount).join(", ");
      return progress.say(
        `${event.file}: ${posts.length} posts for ${location.name ?? location.id} (${location.timeZone}), to ${names}`,
      );
    }
    case "surveyed": {
      const { planned, missing, held, posts, dropped } = event;
      progress.stop();
      world.stdout.write(renderDiff(posts, dropped, accounts));
      const there = posts.filter(({ state }) => state === "same" || state === "published").length;
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
    case "created":
      return progress.say(
        `made row ${event.row} on ${nameOf(event.accountId, accounts)}${event.id ? `: post ${event.id}` : ""}`,
      );
    case "refused":
      return progress.say(
        `HighLevel does not take row ${event.row} on ${nameOf(event.accountId, accounts)}: ${event.message}`,
      );
    case "updated":
      return progress.say(`row ${event.row} is brought to the plan: post ${event.id}`);
    case "deleted":
      return progress.say(`deleted post ${event.id}`);
    case "scheduling":
      return progress.say(`scheduling import ${event.id}`);
    case "compared":
      progress.stop();
      world.stdout.write(renderComparison(event.posts, accounts));
      return undefined;
    case "finished":
      progress.stop();
      world.stdout.write(`${conclude(event, again({ schedule: true }))}\n`);
      return undefined;
  }
}

function nameOf(accountId: string, accounts: readonly Account[]): string {
  return accounts.find(({ id }) => id === accountId)?.name ?? accountId;
}

function conclude(
  { outcome, imports, reason }: Extract<ImportEvent, { type: "finished" }>,
  next: string,
): string {
  const each = (command: string) =>
    imports.map((id) => `\n  social-planner ${command.replace("ID", id)}`).join("");
  switch (outcome) {
    case "dry_run":
      return reason === undefined
        ? "Nothing was sent. Without --dry-run it is staged, and with --schedule scheduled."
        : `Nothing was sent: ${reason}. To schedule it:\n  ${next}`;
    case "staged":
      return `Staged: HighLevel holds it in review, and nothing is published. To schedule it:\n  ${next}`;
    case "scheduled":
      return "Scheduled: every row is a post on every account, at its time.";
    case "approval":
      return "Sent for approval: every row is a post on every account, and waits for the approver.";
    case "attention":
      return `A person is needed: ${reason}.`;
    case "incomplete":
      return `Look now: ${reason}; they are marked above.`;
    case "unknown":
      return `Look now: ${reason}.${each("csv get --id ID")}`;
  }
}
