import { listAccounts, pickAccounts } from "../location/accounts.js";
import { checkCsv, findUnplanned } from "../csv/check.js";
import type { Post } from "../location/posts.js";
import { readLocation } from "../location/location.js";
import { checkMonth, reportMonth } from "../outcome/report.js";
import type { ClientReport } from "../outcome/report.js";
import { verifyPosts } from "../outcome/verify.js";
import type { Verification, VerifiedPost, VerifyOptions } from "../outcome/verify.js";
import { runParallel } from "./parallel.js";
import type { Client, Clients } from "./clients.js";
import type { WeekOptions } from "./options.js";

/** What became of a client's rows, or why that cannot be told. */
export type VerifiedClient = { readonly client: string } & (
  | (Verification & {
      /** Approved rows with errors, which cannot be posts. */
      readonly bad: readonly number[];
    })
  | { readonly error: unknown }
);

/** Compares the approved rows of a sheet with what HighLevel has now, client by client; it only reads. */
export async function* verifySheet({
  sheet,
  clients,
  connect,
  parallel = 8,
  dates,
  allowDrafts,
  now,
  signal,
}: Pick<WeekOptions, "sheet" | "clients" | "connect" | "parallel" | "dates" | "allowDrafts"> &
  VerifyOptions): AsyncGenerator<VerifiedClient, void, void> {
  const names = [...new Set(sheet.groups.map(({ client }) => client))];
  yield* runParallel(names, parallel, async function* (client) {
    const groups = sheet.groups.filter((group) => group.client === client);
    yield await settle(client, clients, signal, async (known) => {
      const planner = await connect(client, known);
      const { timeZone } = await readLocation(planner, expect(known), signal);
      const accounts = await listAccounts(planner, signal);
      const posts: VerifiedPost[] = [];
      const bad: number[] = [];
      const notOurs = new Map<string, Post>();
      for (const group of groups) {
        const { posts: planned } = checkCsv(group.csv, { timeZone, dates, allowDrafts });
        bad.push(...findUnplanned(group.csv, planned));
        const own = pickAccounts(accounts, group.accounts);
        const verified = await verifyPosts(planner, planned, own, { now, signal });
        posts.push(...verified.posts);
        for (const post of verified.notOurs) notOurs.set(post._id, post);
      }
      // What one group planned is foreign to the other.
      for (const { ids } of posts) for (const id of ids) notOurs.delete(id);
      return { client, posts, bad, dropped: [], notOurs: [...notOurs.values()] };
    });
  });
}

/** What a client's planner had in a month, or why that cannot be told. */
export type ReportedClient =
  /** Under the location's own name, where it may be read. */
  ClientReport | { readonly client: string; readonly error: unknown };

/**
 * Counts a month of each client, on its own clock; it only reads.
 *
 * @throws RangeError where the month is not written as `2026-12`.
 */
export async function* reportClients({
  clients,
  connect,
  month,
  parallel = 8,
  signal,
}: Pick<WeekOptions, "clients" | "connect" | "parallel" | "signal"> & {
  readonly month: string;
}): AsyncGenerator<ReportedClient, void, void> {
  checkMonth(month);
  yield* runParallel(Object.keys(clients), parallel, async function* (client) {
    yield await settle(client, clients, signal, async (known) => {
      const planner = await connect(client, known);
      const { name, timeZone } = await readLocation(planner, expect(known), signal);
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

function expect({ timeZone, locationName }: Client) {
  return { timeZone, locationName };
}
