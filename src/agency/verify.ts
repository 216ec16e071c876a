import { checkCsv, findUnplanned, type CheckOptions } from "../csv/check.js";
import { toPlacements } from "../reconcile/observe.js";
import { listAccounts, pickAccounts, type Account } from "../location/accounts.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { readHold } from "../location/holds.js";
import { readLocation } from "../location/location.js";
import { checkMonth, reportMonth, type ClientReport } from "../outcome/report.js";
import { toDropped } from "../import/compared.js";
import { placeOthers } from "../import/job.js";
import { verifyPlan, type Verification, type VerifyOptions } from "../outcome/verify.js";
import type { Client, Clients } from "./clients.js";
import { listGone, type Compared, type GonePost } from "./gone.js";
import { isAt } from "./group.js";
import { readElsewhere } from "./elsewhere.js";
import { listMoved } from "./moved.js";
import { findLeftovers, listClients, type Leftover } from "./leftover.js";
import { checkOptions, rule } from "../options.js";
import { clientsRules, weekRules, type WeekOptions } from "./options.js";
import { runParallel } from "./parallel.js";
import { isChanged, readGone, tellAll } from "./read-gone.js";
import { groupBy } from "../reconcile/pairs.js";
import { namesOf, type Group } from "./sheet.js";

/** What became of a client's rows, or why that cannot be told. */
export type VerifiedClient = { readonly client: string } & (
  | (Verification & {
      /** Approved rows with errors, which cannot be posts. */
      readonly bad: readonly number[];
      /** What was sent of rows that are gone, and may go out: nobody learned whether it is there. */
      readonly gone: readonly GonePost[];
      /** What is in review from rows that are gone together with all others of their accounts. */
      readonly leftovers: readonly Leftover[];
      /** All accounts of its location. */
      readonly accounts: readonly Account[];
    })
  | { readonly error: unknown }
);

type SheetOptions = Omit<WeekOptions, "media" | "answers" | "via" | "patience" | "maxFailures"> &
  Pick<VerifyOptions, "now">;

const verifyRules = {
  ...clientsRules,
  sheet: weekRules.sheet,
  dates: weekRules.dates,
  times: weekRules.times,
  allowDrafts: rule.flag,
  ledger: rule.ledger,
  holds: rule.store,
  now: rule.date,
};
const reportRules = { ...clientsRules, month: rule.text };

/**
 * Compares the approved rows of a sheet with what HighLevel has now, client by client; it only reads.
 *
 * What goes out of rows that are gone together with all others of their accounts comes last, as `dropped` of its client,
 * with what may go out of them and what is in review.
 */
export async function* verifySheet(
  options: SheetOptions,
): AsyncGenerator<VerifiedClient, void, void> {
  checkOptions("verifySheet", options, verifyRules, ["sheet", "clients", "connect"]);
  const { sheet, clients, connect, parallel = 8, ledger, holds, now, signal } = options;
  const { dates, times, allowDrafts } = options;
  const names = [...new Set(sheet.groups.map(({ client }) => client))];
  const rowIds = namesOf(sheet);
  const remembered = (await ledger?.list()) ?? [];
  const compared: Compared[] = [];
  const whole = new Set<string>();
  // Clients of one location share its hold, which one at a time may read.
  const heldOf = new Map<string, ReturnType<typeof readHold>>();
  yield* runParallel(names, parallel, async function* (client) {
    yield await settle(client, clients, signal, async (known) => {
      const planner = await connect(client, known);
      const { id, timeZone } = await readLocation(planner, known, signal);
      const accounts = await listAccounts(planner, signal);
      const groups = sheet.groups.filter((group) => group.client === client);
      const how = { timeZone, dates, times, allowDrafts };
      const parts = groups.map((group) => planGroup(group, accounts, how));
      const placements = parts.flatMap((part) => toPlacements(part.posts, part.accounts));
      const own = [...new Set(parts.flatMap((part) => part.accounts))];
      const file = groups[0]?.csv.name ?? sheet.name;
      const others = sheet.groups
        .filter((group) => group.client !== client && isAt(id, group, clients))
        .map((group) => ({ file: group.csv, accountIds: group.accounts }));
      const elsewhere = placeOthers(others, accounts, how);
      const plan = { file, placements, accounts: own, rowIds, others: elsewhere };
      const records = remembered.filter(({ locationId }) => locationId === id);
      const held = await (heldOf.get(id) ?? heldOf.set(id, readHold(holds, id)).get(id)!);
      const { approver, userId } = known;
      const seen = { now, records, held, approver, userId, signal };
      const verified = await verifyPlan(planner, plan, seen);
      const dropped = verified.dropped.map((one) => one.id);
      const ids = [...verified.posts.flatMap((one) => one.ids), ...dropped];
      compared.push(...parts.map((part) => ({ client, ...part, ids })));
      const bad = parts.flatMap((part) => part.bad);
      if (bad.length === 0) whole.add(client);
      return { client, ...verified, bad, gone: [], leftovers: [], accounts };
    });
  });
  // Of a client that could not be read, or a row that cannot be a post, nobody knows what is gone.
  const isClear = (client: string) => whole.has(client) || !names.includes(client);
  yield* verifyGone(compared, remembered, isClear, options);
}

/** What a group's rows are to be, and those that cannot be posts. */
function planGroup({ csv, accounts: names }: Group, all: readonly Account[], how: CheckOptions) {
  const { posts } = checkCsv(csv, how);
  return { posts, accounts: pickAccounts(all, names), bad: findUnplanned(csv, posts) };
}

const noRows = { posts: [], earlier: [], notOurs: [], bad: [] };

async function* verifyGone(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  isClear: (client: string) => boolean,
  options: SheetOptions,
): AsyncGenerator<VerifiedClient, void, void> {
  const { clients, connect, parallel = 8, signal } = options;
  const gone = listGone(compared, records, options);
  const moved = listMoved(compared, records, options);
  const known = listClients(records, options).filter((client) => clients[client]);
  yield* runParallel(known.filter(isClear), parallel, async function* (client) {
    const own = compared.filter((one) => one.client === client);
    const sent = gone.get(client) ?? [];
    const found = await settle(client, clients, signal, async (entry) => {
      const { leftovers, imports } = await findLeftovers(client, own, false, options);
      const before = moved.filter((one) => one.client === client);
      const planner = await connect(client, entry);
      const carried = { client, imports, compared, records };
      const elsewhere = await readElsewhere(planner, carried, options, signal);
      const many = [sent, leftovers, before, elsewhere.seen, elsewhere.unseen].flat().length;
      if (many === 0) return undefined;
      const { seen, unseen, accounts } = await readGone(planner, sent, records, options);
      const dropped = [...seen, ...elsewhere.seen].map((one) => {
        const { alsoIn } = one.sent;
        const isLeft = one.isHeld || alsoIn !== undefined;
        const isTouched = isLeft || isChanged(one.sent, one.post);
        return toDropped({ ...one, alsoIn, isTouched });
      });
      const doubt = { seen: [], unseen: [...unseen, ...elsewhere.unseen], accounts };
      const doubted = tellAll(client, doubt);
      const lost = { dropped, gone: [...doubted, ...before], leftovers };
      return { client, ...noRows, ...lost, accounts };
    });
    if (found) yield found;
  });
  const rest = { ...noRows, dropped: [], leftovers: [], accounts: [] };
  for (const [client, own] of groupBy(moved, (one) => one.client))
    if (!clients[client]) yield { client, ...rest, gone: own };
}

/** What a client's planner had in a month, or why that cannot be told. */
export type ReportedClient =
  /** Under the location's own name, where it may be read. */
  ClientReport | { readonly client: string; readonly error: unknown };

/**
 * Counts a month of each client, on its own clock; it only reads.
 *
 * @throws TypeError where the month is not written as `2026-12`.
 */
export async function* reportClients(
  options: Pick<WeekOptions, "clients" | "connect" | "parallel" | "signal"> & {
    readonly month: string;
  },
): AsyncGenerator<ReportedClient, void, void> {
  checkOptions("reportClients", options, reportRules, ["clients", "connect", "month"]);
  const { clients, connect, month, parallel = 8, signal } = options;
  checkMonth(month);
  yield* runParallel(Object.keys(clients), parallel, async function* (client) {
    yield await settle(client, clients, signal, async (known) => {
      const planner = await connect(client, known);
      const { name, timeZone } = await readLocation(planner, known, signal);
      return reportMonth(planner, { client: name ?? client, month, timeZone }, signal);
    });
  });
}

/** A client's answer, or its error: one that fails does not stop the others. */
async function settle<T>(
  client: string,
  clients: Clients,
  signal: AbortSignal | undefined,
  look: (known: Client) => Promise<T>,
): Promise<T | { client: string; error: unknown }> {
  try {
    const known = clients[client];
    if (!known) throw new TypeError(`no client is called ${client}`);
    return await look(known);
  } catch (error) {
    signal?.throwIfAborted();
    return { client, error };
  }
}
