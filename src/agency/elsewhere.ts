import { isOfFile } from "../ledger/mark.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { indexAccounts, listAccounts } from "../location/accounts.js";
import type { CsvImport } from "../location/imports.js";
import { readInstant } from "../location/instant.js";
import type { Planner } from "../planner.js";
import { claimPosts } from "../reconcile/claim.js";
import { readHistory } from "../reconcile/history.js";
import { keepOfDropped } from "../reconcile/left-out.js";
import { lookAtPosts, readImportThere, seeImportThere } from "../reconcile/look.js";
import type { ImportThere } from "../reconcile/look.js";
import { indexSpots } from "../reconcile/spot.js";
import { createReach, pairRows, pause, type Compared, type Rows } from "./gone.js";
import type { ReadGone } from "./read-gone.js";
import { nameFile, namesOf } from "./sheet.js";

/** A client's imports of a sheet that are carried out, and what is known of the others. */
interface Carried {
  readonly client: string;
  readonly imports: readonly CsvImport[];
  /** What was compared of all clients. */
  readonly compared: readonly Compared[];
  readonly records: readonly ImportRecord[];
}

// So many versions of the sheet are looked into.
const most = 4;

/** What another computer sent of a client's rows of a sheet, goes out, and is no post of a row that stands: HighLevel's imports tell it. */
export async function readElsewhere(
  planner: Planner,
  { client, imports, compared, records }: Carried,
  rows: Rows,
  signal?: AbortSignal,
): Promise<ReadGone> {
  const file = nameFile(rows.sheet, client);
  const known = new Set(records.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
  const foreign = imports
    .flatMap((csv) => seeImportThere(csv) ?? [])
    .filter((one) => one.isCarriedOut && !known.has(one.id) && isOfFile(one, file));
  const there = await readLatest(planner, foreign, signal);
  if (there.length === 0) return { seen: [], unseen: [], accounts: [] };
  const accounts = await listAccounts(planner, signal);
  const find = indexAccounts(accounts);
  const accountOf = (id: string) => find(id)?.id ?? id;
  const begun = there.map(({ createdAt = "", rows: sent }) => ({
    at: Date.parse(createdAt) - pause,
    instants: sent.map(({ scheduleDate }) => readInstant(scheduleDate)),
  }));
  const isMeant = createReach(compared, records, rows, begun);
  const own = compared.filter((one) => one.client === client);
  const all = readHistory([], there, { file, accountOf });
  const ofRows = pairRows(all, own, namesOf(rows.sheet));
  const sent = all.filter((one) => !ofRows.has(one) && isMeant(one, client));
  if (sent.length === 0) return { seen: [], unseen: [], accounts };
  const times = sent.map(({ instant }) => instant);
  const posts = await lookAtPosts(planner, times, signal);
  const nothing = { asked: new Map(), loose: [], elsewhere: [] };
  const paired = new Map(sent.map((one, index) => [String(index), one]));
  const spots = indexSpots(posts, accountOf);
  const claims = claimPosts([], { ...nothing, paired }, spots, new Set());
  const kept = new Set(records.flatMap((record) => record.kept ?? []));
  // Two clients may have one location.
  const told = new Set(compared.flatMap(({ ids }) => ids));
  const seen = sent.flatMap((one, index) =>
    (claims.get(String(index)) ?? [])
      .filter(({ post }) => ["scheduled", "in_review"].includes(post.status))
      .filter(({ post }) => !told.has(post.id) && !kept.has(keepOfDropped(post)))
      .map(({ post }) => ({ sent: { ...one, alsoIn: undefined }, post, isHeld: false })),
  );
  // HighLevel may still be at work on them.
  const unseen = sent
    .filter(({ isThrough }, index) => !isThrough && !claims.has(String(index)))
    .map((one) => ({ ...one, alsoIn: undefined }));
  return { seen, unseen, accounts };
}

async function readLatest(
  planner: Planner,
  imports: readonly ImportThere[],
  signal: AbortSignal | undefined,
): Promise<ImportThere[]> {
  const marks = new Set([...new Set(imports.toReversed().map(({ mark }) => mark))].slice(0, most));
  const there = [];
  for (const one of imports.filter(({ mark }) => marks.has(mark)))
    there.push(await readImportThere(planner, one, signal));
  return there;
}
