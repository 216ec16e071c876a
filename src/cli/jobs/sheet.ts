import type { Sheet } from "../../agency/sheet.js";
import { isGood, type GroupEnd } from "../../agency/group.js";
import type { WeekOptions } from "../../agency/options.js";
import { planSheet, scheduleSheet, stageSheet, type WeekEvent } from "../../agency/run.js";
import { isCheckError } from "../../import/job.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { answerFlags, readAnswers } from "../answers.js";
import { standing } from "../calls.js";
import { toJson } from "../clean.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import { readClientsFile, requireTokens } from "../connect.js";
import { renderDiff } from "../diff.js";
import { clientsFlag, fileFlags, storeFlags, viaFlag } from "../flags.js";
import { openSheet } from "../operand.js";
import { findOpen, isAsking, isOpen } from "../offers.js";
import { openMedia, openPosts } from "../posts.js";
import { renderFindings } from "../tables/findings.js";
import { renderEnds } from "../tables/lists.js";
import {
  adviseNext,
  listDiffering,
  listDropped,
  offerAccept,
  offerAnswers,
  offerResume,
  sayLost,
} from "../sheet-next.js";
import type { Compared, SheetCommand, SheetJob } from "../sheet-next.js";
import { count, sayReason } from "../words.js";
import { UsageError, exitCode, type World } from "../world.js";

const { "time-zone": _zone, ...sheetFlags } = fileFlags;

const flags = {
  client: option("name", "only the rows of this client", { multiple: true }),
  ...sheetFlags,
  ...answerFlags,
  ...storeFlags,
  ...clientsFlag,
  json: toggle("one JSON event a line"),
} as const;

const sendingFlags = {
  ...flags,
  parallel: option("number", "how many clients are worked on at a time; default 8"),
  "max-failures": option(
    "number",
    "after how many that did not end well no other is begun; default 5",
  ),
} as const;

const columns =
  "A sheet is a CSV of posts with the columns client, accounts, approved and id before HighLevel's own, all but client optional.";

/** `social-planner plan`: what sending a sheet would do. */
export const plan = defineCommand({
  description: `Groups a sheet into one import for each client and set of accounts, checks all of them, and shows what HighLevel has already. It only reads. ${columns}`,
  operands: "SHEET",
  flags: { ...viaFlag, ...flags },
  examples: ["plan week.csv"],
  run: (values, operands, world) => run(planSheet, "plan", values, operands, world),
});

/** `social-planner stage`: a sheet into review. */
export const stage = defineCommand({
  description: `Stages the approved rows of a sheet: HighLevel holds them in review, and nothing is published. ${columns}`,
  operands: "SHEET",
  flags: sendingFlags,
  examples: ["stage week.csv"],
  run: (values, operands, world) => run(stageSheet, "stage", values, operands, world),
});

/** `social-planner schedule`: what is staged of a sheet. */
export const schedule = defineCommand({
  description:
    "Schedules what is staged of a sheet: one client first and, when that went well, the others side by side, each at the pace of its own location. One client's failure does not stop the others; the same failure everywhere does. With --via posts, what is missing is sent one by one, without staging.",
  operands: "SHEET",
  flags: { ...viaFlag, ...sendingFlags },
  examples: ["schedule week.csv"],
  run: (values, operands, world) => run(scheduleSheet, "schedule", values, operands, world),
});

type SheetValues = Values<typeof sendingFlags & typeof viaFlag>;

async function run(
  work: (options: WeekOptions) => AsyncGenerator<WeekEvent, void, void>,
  name: SheetJob,
  values: SheetValues,
  operands: readonly string[],
  world: World,
): Promise<number> {
  const { via, dates, times, "allow-drafts": allowDrafts } = values;
  const { clients, connect } = await readClientsFile(values, world);
  const csv = await openPosts(operands, { ...values, isSheet: true }, world);
  const sheet = openSheet(csv, clients, values.client);
  const names = sheet.groups.map(({ client }) => client);
  requireTokens(clients, names, world);
  const events = work({
    sheet,
    clients,
    connect,
    answers: readAnswers(values, sheet),
    ledger: fileLedger(values.ledger),
    holds: fileHolds(values.holds),
    media: openMedia(operands, values),
    via,
    dates,
    times,
    allowDrafts,
    signal: world.signal,
    parallel: readCount(values.parallel, "--parallel"),
    maxFailures: readCount(values["max-failures"], "--max-failures"),
  });
  const command = { spell: world.spell, name, operands, values };
  const same = await world.spell(name, operands, { ...values, json: undefined });
  const ends: GroupEnd[] = [];
  return standing(tell(events, { sheet, values, ends, command }, world), world, (error) => {
    if (isCheckError(error) || (ends.length === 0 && !world.signal.aborted)) return undefined;
    if (!values.json) world.stdout.write(renderEnds(ends, world.stdout.columns));
    return `${ends.length} of ${count(names.length, "import")} done. The same command goes on from what HighLevel has:\n  ${same}`;
  });
}

interface Told {
  readonly command: SheetCommand;
  readonly sheet: Sheet;
  readonly values: SheetValues;
  readonly ends: GroupEnd[];
}

/** Tells how a sheet ended: the table, what differs, and the commands for what is left to do. */
async function tellEnd(
  event: Finished,
  all: readonly Compared[],
  { sheet, command, stdout }: Pick<Told, "sheet" | "command"> & Pick<World, "stdout">,
): Promise<void> {
  const { ends, reason } = event;
  const { columns: width } = stdout;
  const accounts = ends.flatMap((end) => end.accounts);
  stdout.write(renderEnd(ends, all, { sheet, command, width }));
  stdout.write(renderDiff(listDiffering(all), listDropped(all), accounts, width));
  stdout.write(await offerAnswers(all, command));
  stdout.write(await offerAccept(ends, command));
  stdout.write(await offerResume(all, command));
  stdout.write(await adviseNext(ends, command));
  stdout.write(await sayLost(event, command));
  if (reason) stdout.write(`Stopped: ${sayReason(reason)}.\n`);
}

async function tell(
  events: AsyncGenerator<WeekEvent, void, void>,
  { command, sheet, values, ends }: Told,
  { stdout, progress, status }: World,
): Promise<number> {
  const { name } = command;
  const { json } = values;
  const compared = new Map<string, Compared>();
  const all: Compared[] = [];
  const of = count(sheet.groups.length, "import");
  let code: number = exitCode.unknown;
  status(`${name}: 0 of ${of} done`);
  try {
    for await (const event of events) {
      if (json) stdout.write(`${toJson(event, 0, withoutGroup)}\n`);
      if (event.type === "import" && "dropped" in event.event)
        compared.set(event.client, { ...event.event, client: event.client });
      if (event.type === "ended") {
        // The imports of a client take turns.
        all.push(...[compared.get(event.client) ?? []].flat());
        compared.delete(event.client);
        ends.push(event);
        if (!json && !progress.isTTY) progress.write(`${sayEnd(event)}\n`);
        status(`${name}: ${ends.length} of ${of} done, ${event.client} last`);
      }
      if (event.type !== "finished") continue;
      status(undefined);
      if (!json) await tellEnd(event, all, { sheet, command, stdout });
      const asks = all.some(({ posts, dropped }) => isAsking(posts, dropped, values));
      code = Math.max(judge(event, sheet), asks ? exitCode.attention : 0);
    }
  } catch (error) {
    if (isCheckError(error)) {
      const { findings } = error;
      const refused = () => `${toJson({ type: "refused", findings })}\n`;
      stdout.write(json ? refused() : renderFindings(findings, stdout.columns));
    }
    throw error;
  }
  return code;
}

type Finished = Extract<WeekEvent, { type: "finished" }>;

/** 0 where all ended well; 4 where something is unknown or missing, 3 where a person is needed. */
function judge({ ends, leftovers, gone }: Finished, { findings }: Sheet): number {
  const has = (...outcomes: GroupEnd["outcome"][]) =>
    ends.some(({ outcome }) => outcomes.includes(outcome));
  const isDoubted =
    gone.some(({ isSeen }) => !isSeen) || leftovers.some(({ id }) => id === undefined);
  if (isDoubted || has("unknown", "incomplete", "failed")) return exitCode.unknown;
  const isWrong = findings.some(({ severity }) => severity === "error");
  const isLost = leftovers.length + gone.length > 0;
  const isLeft = has("attention", "approval", "left", "refused");
  return isWrong || isLost || isLeft ? exitCode.attention : exitCode.done;
}

function renderEnd(
  ends: readonly GroupEnd[],
  compared: readonly Compared[],
  { sheet, command, width }: Pick<Told, "sheet" | "command"> & { readonly width: number },
): string {
  const { name, values } = command;
  const findings = [...new Set([...sheet.findings, ...ends.flatMap((end) => end.findings)])];
  const inOrder = findings.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0));
  // What only warns was told by plan.
  const told = inOrder.filter(({ severity }) => name === "plan" || severity === "error");
  const untold = inOrder.length - told.length;
  const waiting = sheet.waiting.length;
  const good = ends.filter(isGood).length;
  const open = compared.flatMap(({ posts }) => posts.filter(isOpen)).length;
  const asking = open + findOpen(listDropped(compared), values).length;
  const wait = `${count(asking, "post")} that ${asking === 1 ? "waits" : "wait"}`;
  const but = asking > 0 ? `, but for ${wait} for you` : "";
  return [
    renderFindings(told, width),
    renderEnds(ends, width),
    untold > 0 ? `${count(untold, "warning")}, which plan tells.\n` : "",
    waiting > 0 ? `${waiting} ${waiting === 1 ? "row waits" : "rows wait"} for approval.\n` : "",
    `${good} of ${ends.length} imports ${name === "plan" ? "can go" : "are as they should be"}${but}.\n`,
  ].join("");
}

function sayEnd({ client, outcome, reason }: GroupEnd): string {
  const why = reason ? `, ${sayReason(reason)}` : "";
  return `${client}: ${outcome === "dry_run" ? "can go" : outcome}${why}`;
}

// The rows of a group are in the sheet; what is told of it is its client and its accounts.
const withoutGroup = (key: string, value: unknown) => (key === "group" ? undefined : value);

function readCount(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`${flag} must be a number from 1 on`);
  return Number(text);
}
