import { isAccountError } from "../../location/accounts.js";
import type { ComparedPost, ImportEvent, Outcome } from "../../import/event.js";
import { isCheckError } from "../../import/job.js";
import { importCsv } from "../../import/workflow.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { adviseResume, adviseRetry, sayEarlier } from "../amends.js";
import { answerFlags, readAnswers, withoutAnswers, withoutDone } from "../answers.js";
import { fold, toJson } from "../clean.js";
import { openMedia, openPosts } from "../posts.js";
import { isAddress } from "../../csv/cell.js";
import { defineCommand, option, pick, toggle, type Values } from "../command.js";
import { connect } from "../connect.js";
import {
  accountFlag,
  connectionFlags,
  fileFlags,
  storeFlags,
  viaFlag,
  zoneFlag,
} from "../flags.js";
import { writeNew } from "../new-file.js";
import { createWords, type EventOf } from "../import-words.js";
import { nameAccount, sayPosted } from "../words.js";
import { findOpen, isAsking, suggestAccept, suggestAnswers, type Offering } from "../offers.js";
import { renderFindings } from "../tables/findings.js";
import { findUserId, userFlags } from "../user.js";
import { UsageError, exitCode, type World } from "../world.js";

const codes: Record<Outcome, number> = {
  dry_run: exitCode.done,
  staged: exitCode.done,
  scheduled: exitCode.done,
  approval: exitCode.attention,
  attention: exitCode.attention,
  incomplete: exitCode.unknown,
  unknown: exitCode.unknown,
};

const flags = {
  ...accountFlag,
  ...userFlags,
  schedule: toggle("schedule the posts; without it nothing is published"),
  ...viaFlag,
  ...fileFlags,
  "location-name": option("name", "stop unless the location has this name"),
  approver: option(
    "id",
    "the HighLevel user who must approve the posts; default who was asked when the file was sent last, none for nobody",
  ),
  "skip-bad-rows": toggle(
    "go on without rows with errors; those of week.csv are written to week.rejected.csv",
  ),
  "dry-run": toggle("say what would be sent, and send nothing"),
  ...answerFlags,
  ...storeFlags,
  json: toggle("one JSON event a line"),
  ...connectionFlags,
} as const;

/** `social-planner import`: the job. */
export const importFile = defineCommand({
  description:
    "Sends what HighLevel does not have yet of a file of posts. It stops staged, where HighLevel holds the posts in review and nothing is published, or goes on and schedules them with --schedule. Run it again after whatever went wrong: no row is sent twice.",
  operands: "FILE",
  flags,
  examples: [
    'import launch-week.csv --account "Harbor Bakery Ltd" --allow-drafts',
    'import launch-week.csv --account "Harbor Bakery Ltd" --allow-drafts --schedule',
  ],
  async run(values, operands, world) {
    const file = await openPosts(operands, values, world);
    const { planner, client } = await connect(values, world);
    const userId = await findUserId(values, client, planner, world);

    const teller = createTeller(world, operands, values, file.name);
    const events = importCsv(planner, {
      file,
      userId,
      accountIds: values.account ?? client?.accounts ?? [],
      timeZone: values["time-zone"] ?? client?.timeZone,
      locationName: values["location-name"] ?? client?.locationName,
      approver: values.approver === "none" ? null : (values.approver ?? client?.approver),
      schedule: values.schedule,
      via: values.via,
      dryRun: values["dry-run"],
      skipBadRows: values["skip-bad-rows"],
      answers: readAnswers(values, file),
      ledger: fileLedger(values.ledger),
      holds: fileHolds(values.holds),
      media: openMedia(operands, values),
      dates: values.dates,
      times: values.times,
      allowDrafts: values["allow-drafts"],
      signal: world.signal,
    });
    try {
      for await (const event of events) await teller.tell(event);
      return teller.code();
    } catch (error) {
      if (isAccountError(error) && !values.account && !client)
        throw new UsageError("no account: give --account", { cause: error });
      return await teller.fail(error);
    }
  },
});

type Options = Values<typeof flags>;

function createTeller(world: World, operands: readonly string[], values: Options, name: string) {
  const { stdout, stderr } = world;
  const again = (more: Options) =>
    world.spell("import", operands, { ...more, "dry-run": undefined });
  const offering = createOffering(values, again);
  const [isScheduling, isByPosts] = [values.schedule ?? false, values.via === "posts"];
  const words = createWords(world, {
    next: () => again({ ...withoutDone(values), schedule: true }),
    isScheduling,
    isByPosts,
    isDryRun: values["dry-run"] ?? (isByPosts && !isScheduling),
  });
  let last: Pick<EventOf<"compared">, "posts" | "dropped"> | undefined;
  let checked: EventOf<"checked"> | undefined;
  let [code, isChanged]: [number, boolean] = [exitCode.unknown, false];
  let surveyed: EventOf<"surveyed"> | undefined;
  const rejects = createRejects(operands, name);
  return {
    async tell(event: ImportEvent): Promise<void> {
      if (event.type === "checked") checked = event;
      if (changes.has(event.type)) isChanged = true;
      if (event.type === "finished") code = codes[event.outcome];
      const rejected = event.type === "skipped" ? await rejects.keep(event) : undefined;
      if (event.type === "compared" || event.type === "surveyed") last = event;
      if (event.type === "surveyed") surveyed = event;
      const asks = last && isAsking(last.posts, last.dropped, values);
      if (asks && code === exitCode.done) code = exitCode.attention;
      if (values.json) return stdout.write(`${toJson(event)}\n`);
      await words(event, rejected);
      if (event.type !== "finished") return;
      // What was only tried out is asked no more of what was answered.
      const open = last && (values["dry-run"] ? findOpen(last.dropped, values) : last.dropped);
      if (last && open) stdout.write(await suggestAnswers(last.posts, open, offering));
      stdout.write(await suggestAccept([event], (more) => again({ ...values, ...more })));
      if (last) stdout.write(await adviseAmends(last.posts, values, world));
      if (surveyed) stdout.write(await sayBeside(surveyed, operands, values, world));
      if (event.outcome !== "dry_run") stdout.write(await sayMark(checked, values, world));
    },
    code: () => rejects.conclude(code, stderr),
    async fail(error: unknown): Promise<number> {
      const where = isChanged
        ? `Posts may be scheduled by now.\n${await sayMark(checked, values, world)}`
        : "";
      return explain(error, where, values.json ?? false, world);
    },
  };
}

/** What waits in review beside an import, which whoever schedules it in HighLevel would post, too, and what of its file is elsewhere. */
async function sayBeside(
  { posts, leftover, elsewhere, earlier }: EventOf<"surveyed">,
  operands: readonly string[],
  values: Options,
  { spell }: World,
): Promise<string> {
  const place = pick(values, placeFlags);
  const lines = leftover.map(async ({ id, fileName, isPosted }) => {
    if (isPosted) return `Left alone: ${sayPosted(id, fileName)}\n`;
    const command = await spell("csv delete", [], { ...place, id, yes: true });
    return `Import ${id} (${fold(fileName)}) is in review beside it, and was left alone; to delete it:\n  ${command}\n`;
  });
  const staged = (await Promise.all(lines)).join("");
  const before = staged + (await sayEarlier(earlier, (mark) => spell("undo", [mark], place)));
  if (elsewhere.length === 0) return before;
  const others = elsewhere.flatMap(({ id }) => id ?? []);
  const account = [...new Set([...posts.map(({ accountId }) => accountId), ...others])];
  const how = { ...pick(values, { ...placeFlags, ...fileFlags }), account };
  const names = elsewhere.map(nameAccount).join(", ");
  return `${before}This file went to more accounts before (${names}), and this run left them alone. To look at what is there:\n  ${await spell("verify", operands, how)}\n`;
}

/** The commands that an import has not itself: they put back what is held, and post again what failed. */
async function adviseAmends(
  posts: readonly ComparedPost[],
  values: Options,
  { spell }: World,
): Promise<string> {
  const place = pick(values, placeFlags);
  const retry = (mark: string, how: object) => spell("retry", [mark], { ...place, ...how });
  const resumed = await adviseResume(posts, () => spell("resume", [], place));
  return resumed + (await adviseRetry(posts, retry));
}

/** Keeps the rows that are left out, beside their file; failing to keep a file of ours stops nothing that is under way. */
function createRejects(operands: readonly string[], name: string) {
  const file = isAddress(operands[0] ?? "") ? name : operands[0];
  const path = `${file?.replace(/\.\w{3,4}$/, "")}.rejected.csv`;
  let lost: string | undefined;
  return {
    async keep({ rejected }: EventOf<"skipped">) {
      if (rejected === undefined) return undefined;
      return writeNew(path, rejected).catch((error: Error) => {
        lost = `the rows that were left out cannot be written to ${error.message}`;
        return undefined;
      });
    },
    conclude(code: number, stderr: World["stderr"]): number {
      if (lost === undefined) return code;
      stderr.write(`Look now: ${lost}.\n`);
      return Math.max(code, exitCode.unknown);
    },
  };
}

/** Offers each answer as the same command without the answers that were typed. */
function createOffering(values: Options, again: (more: Options) => Promise<string>): Offering {
  const isScheduling = values.schedule ?? false;
  return {
    isScheduling,
    isByLine: values.line !== undefined,
    async spelled(does, more) {
      const isSent = does === "changes" || (does === "sends" && values.via === "posts");
      const isMore = !isScheduling && isSent;
      const schedule = values.schedule ?? (isMore || undefined);
      const command = await again({ ...withoutAnswers(values), schedule, ...more });
      return { command, more: isMore ? ", which schedules the other rows, too" : undefined };
    },
  };
}

/** Says where things stand, and with `where` what has changed; throws what is to be told as any failure. */
function explain(
  error: unknown,
  where: string,
  isJson: boolean,
  { stdout, stderr, status, signal }: World,
): number {
  status(undefined);
  if (isCheckError(error)) {
    const { findings } = error;
    const refused = () => `${toJson({ type: "refused", findings })}\n`;
    stdout.write(isJson ? refused() : renderFindings(findings, stdout.columns));
  }
  if (signal.aborted)
    stderr.write(
      `Stopped between two steps. Run the same command again: it goes on from what HighLevel has.\n${where}`,
    );
  if (signal.aborted || where === "") throw error;
  stderr.write(`social-planner: ${fold((error as Error).message)}\nLook now. ${where}`);
  return exitCode.unknown;
}

const changes = new Set<ImportEvent["type"]>(["scheduling", "created", "updated", "deleted"]);

const placeFlags = { ...connectionFlags, ...storeFlags, ...zoneFlag };

async function sayMark(
  checked: EventOf<"checked"> | undefined,
  values: Options,
  { spell }: World,
): Promise<string> {
  if (!checked) return "";
  const { mark } = checked;
  const place = pick(values, placeFlags);
  const records = await fileLedger(values.ledger)
    .list(() => {})
    .catch(() => undefined);
  // One that sent nothing may have nothing to be looked at; where the ledger cannot be read, it may.
  const isKnown = records?.some((one) => one.mark === mark && one.parts.length > 0) ?? true;
  return isKnown
    ? `This is import ${mark}. To look at it again, and to take it back:
  ${await spell("verify", [mark], place)}
  ${await spell("undo", [mark], place)}
`
    : "";
}
