import { CheckError, type ImportOptions } from "../import/job.js";
import { listGone, type GonePost } from "./gone.js";
import { readElsewhere } from "./elsewhere.js";
import { listMoved } from "./moved.js";
import { isGood, leave, runGroup, type GroupEnd, type GroupEvent } from "./group.js";
import { findLeftovers, listClients, type Held, type Leftover } from "./leftover.js";
import { checkOptions } from "../options.js";
import { weekRules, type Connect, type WeekOptions } from "./options.js";
import { readGone, tellAll, tellGone } from "./read-gone.js";
import { runParallel } from "./parallel.js";
import type { Group } from "./sheet.js";
import { groupBy } from "../reconcile/pairs.js";

/** What happens to a sheet, in about this order; `finished` is always the last. */
export type WeekEvent =
  | GroupEvent
  | ({
      /** An import of the sheet is over. */
      readonly type: "ended";
    } & GroupEnd)
  | {
      /** The sheet is over. */
      readonly type: "finished";
      /** In the order of the sheet. */
      readonly ends: readonly GroupEnd[];
      /** Why some were not begun. */
      readonly reason: string | undefined;
      /** What is in review, or may be, of rows that the sheet has not, or not approved, or not to those accounts. */
      readonly leftovers: readonly Leftover[];
      /** What goes out on accounts to which the sheet sends nothing of a client's any more. */
      readonly gone: readonly GonePost[];
    };

/**
 * Says what sending a sheet would do; it only reads.
 *
 * @throws CheckError where the sheet as a whole cannot be read.
 */
export function planSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void> {
  return runSheet("planSheet", options, { dryRun: true }, Infinity);
}

/**
 * Stages the imports of a sheet: HighLevel holds them in review, and nothing is published.
 *
 * @throws CheckError where the sheet as a whole cannot be read.
 */
export function stageSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void> {
  return runSheet("stageSheet", options, {}, options?.maxFailures);
}

/**
 * Schedules what is staged of a sheet, or, where posts are sent one by one, what is missing: one client first, and the
 * others side by side once that went well.
 *
 * @throws CheckError where the sheet as a whole cannot be read.
 */
export function scheduleSheet(options: WeekOptions): AsyncGenerator<WeekEvent, void, void> {
  const schedule = options?.via === "posts" ? true : "staged";
  return runSheet("scheduleSheet", options, { schedule }, options?.maxFailures);
}

async function* runSheet(
  caller: string,
  options: WeekOptions,
  how: Pick<ImportOptions, "schedule" | "dryRun">,
  maxFailures = 5,
): AsyncGenerator<WeekEvent, void, void> {
  checkOptions(caller, options, weekRules, ["sheet", "clients", "connect"]);
  const { sheet, clients, parallel = 8 } = options;
  const whole = sheet.findings.filter(({ row }) => row === undefined);
  if (whole.some(({ severity }) => severity === "error")) throw new CheckError(sheet.name, whole);
  // Where a record cannot be read, no import would begin.
  const records = (await options.ledger?.list()) ?? [];

  const shared = { ...options, connect: connectOnce(options.connect) };
  const ends = new Map<Group, GroupEnd>();
  let reason: string | undefined;
  const tell = async function* (group: Group): AsyncGenerator<WeekEvent, void, void> {
    const end = reason === undefined ? yield* runGroup(group, shared, how) : leave(group);
    ends.set(group, end);
    reason ??= findReason([...ends.values()], maxFailures);
    yield { type: "ended", ...end };
  };
  const held = new Map<string, Held>();
  const runLocation = async function* (own: readonly string[]) {
    // Imports of one location look at each other's posts, so they take turns.
    for (const group of sheet.groups) if (own.includes(group.client)) yield* tell(group);
    if (reason !== undefined) return;
    for (const client of own) {
      const done = [...ends.values()].filter((end) => end.client === client);
      // One that did not end well may be among them.
      if (!done.every(isGood)) continue;
      try {
        held.set(client, await findLeftovers(client, done, !how.dryRun, shared));
      } catch {
        options.signal?.throwIfAborted();
        held.set(client, unlisted(client));
      }
    }
  };
  const names = listClients(records, options);
  const locations = [...groupBy(names, (name) => clients[name]?.locationId).values()];
  let alone = 0;
  while (!how.dryRun && alone < locations.length && ![...ends.values()].some(isGood))
    yield* runLocation(locations[alone++] ?? []);
  yield* runParallel(locations.slice(alone), parallel, runLocation);
  const inOrder = sheet.groups.flatMap((group) => ends.get(group) ?? []);
  const gone = reason === undefined ? await findGone(inOrder, held, shared) : [];
  const leftovers = [...held.values()].flatMap((one) => one.leftovers);
  yield { type: "finished", ends: inOrder, reason, leftovers, gone };
}

/** What a client has that could not be read: there may be something. */
function unlisted(client: string): Held {
  return { leftovers: [{ client, id: undefined, fileName: undefined }], imports: [] };
}

/** A client's imports share its planner, which knows how much of the limit they have used. */
function connectOnce(connect: Connect): Connect {
  const planners = new Map<string, ReturnType<Connect>>();
  return (name, client) => {
    const planner = planners.get(name) ?? connect(name, client);
    planners.set(name, planner);
    return planner;
  };
}

const idle = new Set<GroupEnd["outcome"]>(["refused", "failed", "left"]);

/** What goes out of rows that are gone with all others of their accounts; an import that was not compared may tell it. */
async function findGone(
  ends: readonly GroupEnd[],
  held: Map<string, Held>,
  week: WeekOptions,
): Promise<GonePost[]> {
  const { clients, connect, ledger, signal } = week;
  const records = (await ledger?.list(() => {})) ?? [];
  const gone = listMoved(ends, records, week);
  for (const [client, sent] of listGone(ends, records, week)) {
    if (ends.some((end) => end.client === client && idle.has(end.outcome))) continue;
    try {
      const planner = await connect(client, clients[client]!);
      gone.push(...tellAll(client, await readGone(planner, sent, records, week)));
    } catch {
      signal?.throwIfAborted();
      for (const one of sent)
        for (const id of one.ids.length > 0 ? one.ids : [undefined])
          gone.push(tellGone(client, one, { id, isSeen: false }, []));
    }
  }
  for (const [client, { imports }] of held) {
    try {
      const planner = await connect(client, clients[client]!);
      const carried = { client, imports, compared: ends, records };
      gone.push(...tellAll(client, await readElsewhere(planner, carried, week, signal)));
    } catch {
      signal?.throwIfAborted();
      held.set(client, unlisted(client));
    }
  }
  return gone;
}

/** Why no other import is to be begun, if so: too many did not end well, or those of all clients begun broke off alike. */
function findReason(ends: readonly GroupEnd[], maxFailures: number): string | undefined {
  const begun = ends.filter(({ outcome }) => outcome !== "left");
  const bad = begun.filter((end) => !isGood(end));
  if (bad.length >= maxFailures) return `${bad.length} did not end well`;
  const reasons = new Set(begun.map(({ outcome, reason }) => outcome === "failed" && reason));
  const [reason] = reasons;
  // The imports of one client may well fail alike.
  const isEverywhere = new Set(begun.map(({ client }) => client)).size > 1 && reasons.size === 1;
  return isEverywhere && reason ? `the same failure everywhere: ${reason}` : undefined;
}
