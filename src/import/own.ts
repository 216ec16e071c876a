import type { ImportRecord } from "../ledger/ledger.js";
import { isRetried, type Sent } from "../ledger/sent.js";
import { indexAccounts, listAccounts, type Account } from "../location/accounts.js";
import { compareCaption } from "../location/caption.js";
import { readHold, type HeldPost, type HoldStore } from "../location/holds.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { readNow } from "../location/location.js";
import { orMissing, seePost, type SeenPost } from "../location/posts.js";
import { isCarriedOut, moving, readStatus } from "../location/status.js";
import { waitUntil, type Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import { hasSameWay } from "../reconcile/claim.js";
import { lookAtImports, type ImportThere } from "../reconcile/look.js";
import { observe } from "../reconcile/observe.js";
import { planOf, resolveRecord } from "../reconcile/recorded.js";
import { findSharers } from "../reconcile/sharers.js";
import { learnIds } from "./part.js";
import { isFileOf, type Own } from "./unseen.js";
import { namedBy } from "./versions.js";

/** What an import is looked for with. */
export interface Trail {
  readonly record: ImportRecord;
  /** The location's other imports. */
  readonly others: readonly ImportRecord[];
  readonly holds: HoldStore | undefined;
  /** Its posts that were deleted a moment ago; default none. */
  readonly deleted?: readonly string[] | undefined;
}

/** What there is of an import. */
export interface Observed {
  /** With the ids that were learned. */
  readonly record: ImportRecord;
  readonly imports: readonly ImportThere[];
  /** What the import sent, with the posts that are surely it, there and held. */
  readonly each: readonly Own[];
  readonly hold: readonly HeldPost[];
}

/** Looks for the posts of an import by their ids, or else by what was sent; it waits for what is under way. */
export async function observeOwn(
  planner: Planner,
  { record: before, others, holds, deleted }: Trail,
  waiting: Patience,
): Promise<Observed> {
  const { mark, file, userId, locationId } = before;
  const { signal } = waiting;
  const resolved = await resolveRecord(planner, before, userId, waiting);
  const records = [...others, resolved];
  const listed = await lookAtImports(planner, { userId, file, mark, records }, signal);
  const imports = await settleImports(planner, listed, resolved, waiting);
  const accounts = await listAccounts(planner, signal);
  const hold = await readHold(holds, locationId);
  const open = hold.filter(({ current }) => current === undefined);
  const held = open.flatMap(({ post, ids }) => ids.map((id) => ({ ...seePost(post), id })));
  const now = await readNow(planner, signal);
  const plan = { file, ...planOf(resolved, records, accounts, "UTC"), everyAccount: accounts };
  const { placements } = await observe(
    planner,
    plan,
    { imports, records, held, deleted, now },
    signal,
  );
  const find = indexAccounts(accounts);
  const ahead = now - Date.now();
  const named = namedBy(resolved);
  const sharers = findSharers(records, file, now);
  const each = placements.flatMap((one): Own[] => {
    const { sent } = one;
    // A later version of the file may have it by now, and so may another file.
    if (!sent || (sent.mark !== mark && !sent.ids.some((id) => named.has(id)))) return [];
    const since = sinceOf(resolved, sent) + ahead;
    const isOwn = (post: SeenPost) => post.id !== "" && isOf(sent, post, since);
    const isHeld = ({ post, ids }: HeldPost) =>
      ids.some((id) => sent.ids.includes(id)) ||
      (isAlike(sent, seePost(post), (id) => find(id)?.id ?? id) && isOwn(seePost(post)));
    // What says other words is not surely the import's.
    const seen = one.isRewritten ? [] : one.found;
    const found = findSure(sent, seen.filter(isOwn));
    const rest = seen.filter((post) => !found.includes(post));
    const alike = rest.filter((post) => mayBeOf(sent, post, since));
    const accountName = find(one.accountId)?.name ?? one.accountId;
    const ids = [...sent.ids, ...found.map(({ id }) => id)];
    const alsoIn = ids.map((id) => sharers.get(id)).find(Boolean);
    const taken = open.filter(isHeld);
    return [{ ...one, sent, accountName, found, alike, held: taken, alsoIn }];
  });
  return { record: learnFound(resolved, each.filter(isOnly), accounts), imports, each, hold };
}

/** Whether no other file has the post of what was sent. */
export function isOnly({ alsoIn }: Own): boolean {
  return alsoIn === undefined;
}

// What does not go out by itself.
const still = new Set(["published", "failed", "draft"]);

/** The import's own files, each with the status that reading it by its id tells, once it is not under way. */
async function settleImports(
  planner: Planner,
  imports: readonly ImportThere[],
  record: ImportRecord,
  waiting: Patience,
): Promise<ImportThere[]> {
  const isOwn = isFileOf(record);
  const settle = async (one: ImportThere): Promise<ImportThere> => {
    if (!isOwn(one)) return one;
    const read = async () =>
      (await orMissing(readStatus(planner, one.id, waiting.signal)))?.status ?? "deleted";
    const status = await waitUntil(read, (seen) => !moving.has(seen), waiting);
    return { ...one, status, isCarriedOut: isCarriedOut(status) };
  };
  const settled: ImportThere[] = [];
  for (const one of imports) settled.push(await settle(one));
  return settled;
}

/** Since when a post can be one that was sent, in milliseconds: HighLevel makes it afterwards. */
function sinceOf({ parts }: ImportRecord, { row, importId }: Sent): number {
  const times = parts
    .filter(({ id, rows }) => id === importId && rows.some((one) => one.row === row))
    .flatMap(({ creating, assigningAt, finalizingAt }) => [
      assigningAt ?? finalizingAt,
      ...(creating ?? []).flatMap((one) => (one.row === row ? one.since : [])),
    ])
    .flatMap((time) => (time === undefined ? [] : Date.parse(time)));
  return times.length > 0 ? Math.min(...times) : NaN;
}

// Clocks are told in whole seconds.
const slack = 3_000;

/** Whether a post is what was sent: by its id, or else where it was made after that was sent, in the same way. */
function isOf(sent: Sent, seen: SeenPost, since: number): boolean {
  const { ids } = sent;
  const { id, post } = seen;
  if (ids.includes(id)) return true;
  if (ids.length > 0 && !isRetried(sent, seen)) return false;
  const { createdAt } = post;
  const isMeant = ids.length > 0 || hasSameWay(sent, seen);
  return isMeant && (readInstant(createdAt) ?? NaN) >= since - slack;
}

/** Of posts that can be what was sent, those that surely are: one was made, and only files come by a way of their own. */
function findSure({ ids, importId }: Sent, found: readonly SeenPost[]): readonly SeenPost[] {
  return ids.length > 0 || importId !== undefined || found.length < 2 ? found : [];
}

/** Whether a post that equals what was sent may be it, under an id that nobody knows: made anew, or twice. */
function mayBeOf(sent: Sent, seen: SeenPost, since: number): boolean {
  const isEarlier = (readInstant(seen.post.createdAt) ?? NaN) < since - slack;
  return hasSameWay(sent, seen) && !isEarlier && !still.has(seen.status);
}

function isAlike(
  sent: Sent,
  { accountIds, instant, caption }: SeenPost,
  accountOf: (id: string) => string,
): boolean {
  if (sent.ids.length > 0 || instant === undefined || sent.instant === undefined) return false;
  return (
    accountIds.map(accountOf).includes(sent.accountId) &&
    minuteOf(instant) === minuteOf(sent.instant) &&
    compareCaption(sent, caption) === "same"
  );
}

function learnFound(
  record: ImportRecord,
  each: readonly Own[],
  accounts: readonly Account[],
): ImportRecord {
  const news = each
    .map((one) => ({ ...one, found: [...one.found, ...one.held.map(({ post }) => seePost(post))] }))
    .filter(({ sent, found }) => found.some(({ id }) => !sent.ids.includes(id)));
  if (news.length === 0) return record;
  const find = indexAccounts(accounts);
  const accountOf = (id: string) => find(id) ?? { id };
  return { ...record, parts: record.parts.map((part) => learnIds(part, news, accountOf)) };
}
