import type { Sheet } from "../../agency/sheet.js";
import { isGood } from "../../agency/group.js";
import type { GroupEnd } from "../../agency/group.js";
import type { WeekOptions } from "../../agency/options.js";
import { planSheet, scheduleSheet, stageSheet } from "../../agency/run.js";
import type { WeekEvent } from "../../agency/run.js";
import { isCheckError } from "../../import/job.js";
import { fileLedger } from "../../node/ledger.js";
import { defineCommand } from "../command.js";
import type { Values } from "../command.js";
import { readClientsFile } from "../connect.js";
import { clientsFlag, fileFlags, ledgerFlag, viaFlag } from "../flags.js";
import { openSheet, readFileOperand } from "../operand.js";
import { startProgress } from "../progress.js";
import { renderFindings, renderWeek } from "../render.js";
import { spell } from "../spell.js";
import { UsageError, exitCode } from "../world.js";
import type { World } from "../world.js";

const { "time-zone": _, ...sheetFlags } = fileFlags;

const flags = {
  client: {
    type: "string",
    value: "name",
    multiple: true,
    description: "only the rows of this client",
  },
  ...sheetFlags,
  ...ledgerFlag,
  ...clientsFlag,
  json: { type: "boolean", description: "one JSON event a line" },
} as const;

const sendingFlags = {
  ...flags,
  parallel: {
    type: "string",
    value: "number",
    description: "how many clients are worked on at a time; default 8",
  },
  "max-failures": {
    type: "string",
    value: "number",
    description: "after how many that did not end well no other is begun; default 5",
  },
} as const;

const columns =
  "A sheet is a CSV of posts with the columns client, accounts, approved and id before HighLevel's own, all but client optional.";

/** `social-planner plan`: what sending a sheet would do. */
export const plan = defineCommand({
  description: `Groups a sheet into one import for each client and set of accounts, checks all of them, and shows what HighLevel has already. It only reads. ${columns}`,
  operands: "SHEET",
  flags: { ...viaFlag, ...flags },
  examples: ["plan week-49.csv"],
  run: (values, operands, world) => run(planSheet, "plan", values, operands, world),
});

/** `social-planner stage`: a sheet into review. */
export const stage = defineCommand({
  description: `Stages the approved rows of a sheet: HighLevel holds them in review, and nothing is published. ${columns}`,
  operands: "SHEET",
  flags: sendingFlags,
  examples: ["stage week-49.csv"],
  run: (values, operands, world) => run(stageSheet, "stage", values, operands, world),
});

/** `social-planner schedule`: what is staged of a sheet. */
export const schedule = defineCommand({
  description:
    "Schedules what is staged of a sheet: one client first and, when that went well, the others side by side, each at the pace of its own location. One client's failure does not stop the others; the same failure everywhere does. With --via posts, what is missing is sent one by one, without staging.",
  operands: "SHEET",
  flags: { ...viaFlag, ...sendingFlags },
  examples: ["schedule week-49.csv"],
  run: (values, operands, world) => run(scheduleSheet, "schedule", values, operands, world),
});

type SheetValues = Values<typeof sendingFlags & typeof viaFlag>;

async function run(
  work: (options: WeekOptions) => AsyncGenerator<WeekEvent, void, void>,
  name: "plan" | "stage" | "schedule",
  values: SheetValues,
  operands: readonly string[],
  world: World,
): Promise<number> {
  const { json = false, via, dates, "allow-drafts": allowDrafts } = values;
  const { signal, stdout } = world;
  const { clients, connect } = await readClientsFile(values, world);
  const sheet = await openSheet(await readFileOperand(operands), clients, values.client);
  const progress = startProgress(world, json);
  const events = work({
    sheet,
    clients,
    connect,
    ledger: fileLedger(values.ledger),
    via,
    dates,
    allowDrafts,
    signal,
    parallel: readCount(values.parallel, "--parallel"),
    maxFailures: readCount(values["max-failures"], "--max-failures"),
  });
  try {
    let code: number = exitCode.unknown;
    for await (const event of events) {
      if (json) stdout.write(`${JSON.stringify(event, dropGroup)}\n`);
      if (event.type === "ended") progress.say(sayEnd(event));
      if (event.type !== "finished") continue;
      progress.stop();
      const next = (command: string) =>
        spell(`social-planner ${command}`, operands, {
          ...values,
          json: undefined,
          quiet: undefined,
          via: command === "schedule" ? via : undefined,
        });
      if (!json)
        stdout.write(renderEnds(event.ends, sheet, name) + advise(event.ends, name, via, next));
      for (const { client, id, fileName } of event.leftovers)
        world.stderr.write(
          `${client}: import ${id} (${fileName}) is in review, of rows that the sheet has not any more; delete it:\n  ${spell("social-planner csv delete", [], { id, client, clients: values.clients })}\n`,
        );
      if (event.reason) world.stderr.write(`Stopped: ${event.reason}.\n`);
      code = judge(event, sheet);
    }
    return code;
  } catch (error) {
    if (isCheckError(error))
      stdout.write(
        json
          ? `${JSON.stringify({ type: "refused", findings: error.findings })}\n`
          : renderFindings(error.findings),
      );
    throw error;
  } finally {
    progress.stop();
  }
}

/** 0 where all ended well; 4 where something is unknown or missing, 3 where a person is needed. */
function judge(
  { ends, leftovers }: Extract<WeekEvent, { type: "finished" }>,
  { findings }: Sheet,
): number {
  const has = (...outcomes: GroupEnd["outcome"][]) =>
    ends.some(({ outcome }) => outcomes.includes(outcome));
  if (has("unknown", "incomplete", "failed")) return exitCode.unknown;
  const isWrong = findings.some(({ severity }) => severity === "error");
  return isWrong || leftovers.length > 0 || has("attention", "approval", "left", "refused")
    ? exitCode.attention
    : exitCode.done;
}

function renderEnds(ends: readonly GroupEnd[], sheet: Sheet, name: string): string {
  const findings = new Set([...sheet.findings, ...ends.flatMap((end) => end.findings)]);
  const inOrder = [...findings].toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0));
  const waiting = sheet.waiting.length;
  const good = ends.filter(isGood).length;
  return [
    renderFindings(inOrder),
    renderWeek(ends),
    waiting > 0 ? `${waiting} ${waiting === 1 ? "row waits" : "rows wait"} for approval.\n` : "",
    `${good} of ${ends.length} imports ${name === "plan" ? "can go" : "are as they should be"}.\n`,
  ].join("");
}

/** What comes next, where something does. */
function advise(
  ends: readonly GroupEnd[],
  name: string,
  via: SheetValues["via"],
  next: (command: string) => string,
): string {
  const good = ends.filter(isGood);
  const isMissing = good.some(({ missing }) => missing > 0);
  const isHeld = good.some(({ held }) => held > 0);
  if (name === "plan" && isMissing && via !== "posts")
    return `To stage them:\n  ${next("stage")}\n`;
  const isStaged = name === "stage" && good.some(({ outcome }) => outcome === "staged");
  if (isStaged || (name === "plan" && (isMissing || isHeld)))
    return `${isStaged ? "Nothing is published. " : ""}To schedule them:\n  ${next("schedule")}\n`;
  return "";
}

function sayEnd({ client, outcome, reason }: GroupEnd): string {
  return `${client}: ${outcome === "dry_run" ? "can go" : outcome}${reason ? `, ${reason}` : ""}`;
}

// The rows of a group are in the sheet; what is told of it is its client and its accounts.
function dropGroup(key: string, value: unknown): unknown {
  return key === "group" ? undefined : value;
}

function readCount(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`${flag} must be a number from 1 on`);
  return Number(text);
}
