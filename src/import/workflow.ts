import { memoryLedger, type ImportRecord } from "../ledger/ledger.js";
import { listHeld, readHold } from "../location/holds.js";
import { nowThere } from "../location/location.js";
import { followStatus, isCarriedOut, moving } from "../location/status.js";
import type { Patience } from "../location/wait.js";
import { checkOptions } from "../options.js";
import type { Planner } from "../planner.js";
import { findApprovers } from "../reconcile/approver.js";
import { lookAtImports, markTried, type ImportThere } from "../reconcile/look.js";
import { observe, toPlacements, type Observation } from "../reconcile/observe.js";
import { resolveRecord } from "../reconcile/recorded.js";
import { carryOut } from "./carry-out.js";
import { findElsewhere } from "./elsewhere.js";
import type { ImportEvent } from "./event.js";
import { findHold, prepareImport, type ImportOptions, type Job } from "./job.js";
import { importRules } from "./options.js";
import { createRun } from "./run.js";
import { stockShelf } from "./upload.js";

/**
 * Turns a CSV of posts into an import that HighLevel holds in review and, where `schedule` is set, into scheduled posts:
 * each row once on each account, however often it is run, and as the file has it by now.
 *
 * HighLevel has no key against doubles, so the plan is compared with what is there and with what was sent, and only what
 * is clear is done; differences wait for `answers`. What publishes is sent once; after an unknown outcome the server is
 * read, and nothing is sent again on a guess.
 *
 * @throws TypeError where an option cannot be right; CheckError, LocationError and AccountError before anything is sent; LedgerBusyError; ApiError and its kin.
 */
export async function* importCsv(
  planner: Planner,
  options: ImportOptions,
): AsyncGenerator<ImportEvent, void, void> {
  checkOptions("importCsv", options, importRules, ["file", "accountIds", "userId"]);
  const { ledger = memoryLedger(), holds, patience = 600_000, approver, signal } = options;
  const job = await prepareImport(planner, options);
  const { csv, mark, posts, location, accounts } = job;
  // Imports of one location look at each other's posts, so they take turns.
  const turn = await ledger.open(location.id);
  try {
    const hold = await readHold(holds, location.id);
    const findings = [...job.findings, ...findHold(job, hold)];
    yield { type: "checked", file: csv.name, mark, posts, findings, location, accounts };
    const held = listHeld(hold);
    const records = (await ledger.list()).filter(({ locationId }) => locationId === location.id);
    const entry = await ledger.open(mark);
    try {
      const others = records.filter((record) => record.mark !== mark);
      const all = [...others, ...(entry.record ? [entry.record] : [])];
      const waiting = { patience, signal };
      await stockShelf(planner, job, entry.record, others, waiting);
      const known = yield* readImports(planner, job, options.userId, waiting, all);
      const run = createRun({
        planner,
        job,
        options,
        approvers: findApprovers({ file: csv.name, accounts, approver }, all, known.imports),
        waiting,
        entry: { ...entry, record: known.record },
        records,
        look(record, statuses) {
          const imports = withStatuses(known.imports, statuses);
          const around = { imports, records: [...others, record], held };
          return lookAround(planner, job, around, options);
        },
      });
      const elsewhere = findElsewhere(job, records, known.imports);
      const end = yield* carryOut(run, markTried(known.imports, others), elsewhere);
      const imports = run.parts.flatMap(({ record }) => record.id ?? []);
      yield { type: "finished", mark, outcome: end.outcome, imports, reason: end.reason };
    } finally {
      await entry.close();
    }
  } finally {
    await turn.close();
  }
}

function lookAround(
  planner: Planner,
  job: Job,
  known: Pick<Parameters<typeof observe>[2], "imports" | "records" | "held">,
  { answers, signal }: ImportOptions,
): Promise<Observation> {
  const { csv, posts, location, shelf, ...to } = job;
  const now = nowThere(location);
  const plan = { ...to, file: csv.name, placements: toPlacements(posts, to.accounts) };
  const more = { refOf: shelf.refOf, isClearing: answers?.deleteRemoved, now };
  return observe(planner, plan, { ...known, ...more }, signal);
}

interface KnownImports {
  readonly imports: readonly ImportThere[];
  /** What the ledger has of this import, with the ids that were still to be learned. */
  readonly record: ImportRecord | undefined;
}

/** Reads what HighLevel holds, and waits for what is on its way of this import. */
async function* readImports(
  planner: Planner,
  job: Job,
  userId: string,
  waiting: Patience,
  records: readonly ImportRecord[],
): AsyncGenerator<ImportEvent, KnownImports, void> {
  const before = records.find(({ mark }) => mark === job.mark);
  const record = before && (await resolveRecord(planner, before, userId, waiting));
  const search = { userId, file: job.csv.name, mark: job.mark, accounts: job.accounts };
  const all = [...records.filter((one) => one !== before), ...(record ? [record] : [])];
  const look = () => lookAtImports(planner, { ...search, records: all }, waiting.signal);
  const imports = await look();
  const own = imports.filter(({ mark, status }) => mark === job.mark && moving.has(status));
  for (const { id } of own)
    for await (const status of followStatus(planner, id, ["in_review"], waiting))
      yield { type: "status", id, status };
  return { imports: own.length > 0 ? await look() : imports, record };
}

/** Imports with what was said of them since they were listed, and those that were made since. */
function withStatuses(
  imports: readonly ImportThere[],
  statuses: ReadonlyMap<string, string>,
): ImportThere[] {
  const listed = imports.map((one) => {
    const status = statuses.get(one.id);
    return status === undefined ? one : { ...one, status, isCarriedOut: isCarriedOut(status) };
  });
  const known = new Set(imports.map(({ id }) => id));
  const made = [...statuses].filter(([id]) => !known.has(id));
  return [...listed, ...made.map(([id, status]) => toMade(id, status))];
}

function toMade(id: string, status: string): ImportThere {
  const nothing = { filePath: undefined, mark: undefined, file: undefined, approver: undefined };
  const empty = { fileName: "", accountIds: [], createdAt: undefined, rows: [] };
  return { id, status, isCarriedOut: isCarriedOut(status), ...nothing, ...empty };
}
