import { AccountError } from "../import/accounts.js";
import type { PlannedPost } from "../import/check.js";
import type { Account, ImportEvent, Location, Outcome } from "../import/event.js";
import type { Finding } from "../import/finding.js";
import { LocationError } from "../import/location.js";
import { CheckError } from "../import/prepare.js";
import type { ImportOptions } from "../import/prepare.js";
import { importCsv } from "../import/workflow.js";
import type { Planner } from "../planner.js";
import { ClientsError } from "./clients.js";
import type { Client, Clients } from "./clients.js";
import { runParallel } from "./parallel.js";
import type { Group, Sheet } from "./sheet.js";

/** Gives the planner of a client, bound to its location; asked once for each client. */
export type Connect = (name: string, client: Client) => Planner | Promise<Planner>;

/** A sheet, for whom it is, and how it is sent. */
export interface WeekOptions extends Pick<
  ImportOptions,
  "ledger" | "via" | "dates" | "allowDrafts" | "patience" | "signal"
> {
  /** As `readSheet` gives it. */
  readonly sheet: Sheet;
  readonly clients: Clients;
  readonly connect: Connect;
  /** How many clients are worked on at a time; default 8. Each keeps to the pace of its own location. */
  readonly parallel?: number | undefined;
  /** After how many imports that did not end well no other is begun; default 5. */
  readonly maxFailures?: number | undefined;
}

/** How the import of a group ended. */
export interface GroupEnd {
  readonly client: string;
  readonly group: Group;
  /**
   * As the import says; `refused` where nothing was sent because of the rows, the client or its accounts; `failed` where
   * it broke off; `left` where it was not begun.
   */
  readonly outcome: Outcome | "refused" | "failed" | "left";
  readonly reason: string | undefined;
  readonly findings: readonly Finding[];
  readonly posts: readonly PlannedPost[];
  readonly location: Location | undefined;
  readonly accounts: readonly Account[];
  /** Rows × accounts: planned, of those not there yet, and of those held in review. */
  readonly planned: number;
  readonly missing: number;
  readonly held: number;
  /** The import's name in the ledger. */
  readonly mark: string | undefined;
}

/** What happens to a sheet, in about this order; `finished` is always the last. */
export type WeekEvent =
  | { readonly type: "import"; readonly client: string; readonly event: ImportEvent }
  | ({ readonly type: "ended" } & GroupEnd)
  | {
      readonly type: "finished";
      /** In the order of the sheet. */
      readonly ends: readonly GroupEnd[];
      /** Why some were not begun. */
      readonly reason: string | undefined;
    };

/**
 * Says what sending a sheet would do; it only reads.
 *
 * @throws CheckError where the sheet as a whole cannot be read.
 */
export function planSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void> {
  return runSheet(options, { dryRun: true }, Infinity);
}

/**
 * Stages the imports of a sheet: HighLevel holds them in review, and nothing is published.
 *
 * @throws CheckError where the sheet as a whole cannot be read.
 */
export function stageSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void> {
  return runSheet(options, {}, options.maxFailures);
}

/**
 * Schedules what is staged of a sheet, or, where posts are sent one by one, what is missing: one client first, and the
 * others side by side once that went well.
 *
 * @throws CheckError where the sheet as a whole cannot be read.
 */
export function scheduleSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void> {
  const schedule = options.via === "posts" ? true : "staged";
  return runSheet(options, { schedule }, options.maxFailures);
}

/** Whether an import ended as it was meant to. */
export function isGood({ outcome }: Pick<GroupEnd, "outcome">): boolean {
  return ["dry_run", "staged", "scheduled", "approval"].includes(outcome);
}

async function* runSheet(
  options: WeekOptions,
  how: Pick<ImportOptions, "schedule" | "dryRun">,
  maxFailures = 5,
): AsyncGenerator<WeekEvent, void, void> {
  const { sheet, clients, parallel = 8 } = options;
  const whole = sheet.findings.filter(({ row }) => row === undefined);
  if (whole.some(({ severity }) => severity === "error")) throw new CheckError(sheet.name, whole);

  // A client's imports share its planner, which knows how much of the limit they have used.
  const planners = new Map<string, ReturnType<Connect>>();
  const connect: Connect = (name, client) => {
    const planner = planners.get(name) ?? options.connect(name, client);
    planners.set(name, planner);
    return planner;
  };
  const ends = new Map<Group, GroupEnd>();
  let reason: string | undefined;
  const runGroup = async function* (group: Group): AsyncGenerator<WeekEvent, void, void> {
    const end =
      reason === undefined ? yield* runImport(group, { ...options, connect }, how) : leave(group);
    ends.set(group, end);
    reason ??= findReason([...ends.values()], maxFailures);
    yield { type: "ended", ...end };
  };
  const runLocation = async function* (groups: readonly Group[]) {
    for (const group of groups) yield* runGroup(group);
  };
  // Imports of one location look at each other's posts, so they take turns.
  const byLocation = new Map<string, Group[]>();
  for (const group of sheet.groups) {
    const id = clients[group.client]?.locationId ?? group.client;
    byLocation.set(id, [...(byLocation.get(id) ?? []), group]);
  }
  const locations = [...byLocation.values()];
  let alone = 0;
  while (!how.dryRun && alone < locations.length && ![...ends.values()].some(isGood))
    yield* runLocation(locations[alone++] ?? []);
  yield* runParallel(locations.slice(alone), parallel, runLocation);
  yield { type: "finished", ends: sheet.groups.flatMap((group) => ends.get(group) ?? []), reason };
}

/** Why no other import is to be begun, if so: too many did not end well, or those of all clients begun broke off alike. */
function findReason(ends: readonly GroupEnd[], maxFailures: number): string | undefined {
  const begun = ends.filter(({ outcome }) => outcome !== "left");
  const bad = begun.filter((end) => !isGood(end));
  if (bad.length >= maxFailures) return `${bad.length} did not end well`;
  const reasons = new Set(begun.map(({ outcome, reason }) => outcome === "failed" && reason));
  const [reason] = reasons;
  const names = new Set(begun.map(({ client }) => client));
  return names.size > 1 && reasons.size === 1 && reason
    ? `the same failure everywhere: ${reason}`
    : undefined;
}

async function* runImport(
  group: Group,
  { sheet, clients, connect, ...options }: WeekOptions,
  how: Pick<ImportOptions, "schedule" | "dryRun">,
): AsyncGenerator<WeekEvent, GroupEnd, void> {
  const { client } = group;
  const seen: { -readonly [Name in keyof GroupEnd]?: GroupEnd[Name] } = {};
  const own = sheet.findings.filter(
    (finding) => sheet.rows.find(({ row }) => row === finding.row)?.client === client,
  );
  const name = (finding: Finding): Finding => ({ ...finding, file: sheet.name });
  try {
    if (own.length > 0) throw new CheckError(sheet.name, own);
    const known = clients[client];
    if (!known) throw new ClientsError(`no client is called ${client}`);
    const { userId, approver, timeZone, locationName } = known;
    const planner = await connect(client, known);
    const to = { file: group.csv, accountIds: group.accounts, userId, approver };
    const input = { ...options, ...to, timeZone, locationName, ...how };
    for await (const event of importCsv(planner, input)) {
      if (event.type === "checked") {
        const { posts, location, accounts, mark } = event;
        Object.assign(seen, { posts, location, accounts, mark });
        seen.findings = event.findings.map(name);
      } else if (event.type === "surveyed") {
        const { planned, missing, held } = event;
        Object.assign(seen, { planned, missing, held });
      } else if (event.type === "finished") {
        const { outcome, reason } = event;
        Object.assign(seen, { outcome, reason });
      }
      yield { type: "import", client, event };
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof CheckError) seen.findings = error.findings.map(name);
    const isRefused = [CheckError, AccountError, LocationError, ClientsError].some(
      (kind) => error instanceof kind,
    );
    seen.outcome = isRefused ? "refused" : "failed";
    seen.reason = error instanceof Error ? error.message.split("; the location's")[0] : `${error}`;
  }
  return { ...leave(group), ...seen };
}

function leave(group: Group): GroupEnd {
  const { client } = group;
  const nothing = { findings: [], posts: [], accounts: [], planned: 0, missing: 0, held: 0 };
  const unknown = { reason: undefined, location: undefined, mark: undefined };
  return { client, group, outcome: "left", ...nothing, ...unknown };
}
