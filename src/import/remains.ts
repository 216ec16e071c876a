import type { ImportRecord } from "../ledger/ledger.js";
import { isRetried } from "../ledger/sent.js";
import type { Sent } from "../ledger/sent.js";
import { indexAccounts, listAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import { compareCaption } from "../location/caption.js";
import { readHold } from "../location/holds.js";
import type { HeldPost, HoldStore } from "../location/holds.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { readNow } from "../location/location.js";
import { orMissing, readPosts, seePost } from "../location/posts.js";
import type { SeenPost } from "../location/posts.js";
import { readStatus } from "../location/status.js";
import { waitUntil } from "../location/wait.js";
import type { Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import { hasSameWay } from "../reconcile/claim.js";
import { lookAtImports } from "../reconcile/look.js";
import type { ImportThere } from "../reconcile/look.js";
import { observe } from "../reconcile/observe.js";
import { planOf, resolveRecord } from "../reconcile/recorded.js";
import { findSharers } from "../reconcile/sharers.js";
import { learnIds } from "./part.js";
import { describeRemaining } from "./remaining.js";
import type { RemainingPost } from "./remaining.js";
import { lookAtVersions, namedBy, ofOtherFiles } from "./versions.js";
import type { OtherVersion } from "./versions.js";
import {
  explainElsewhere,
  explainImports,
  explainPosts,
  idsOf,
  moving,
  stagedOf,
} from "./unseen.js";
import type { Own } from "./unseen.js";

/** What an import still has in HighLevel. */
export interface Remains {
  /** Imports in review, by id: deleting one publishes nothing and loses no post. */
  readonly staged: readonly string[];
  /** Posts of the import that are there and can be deleted. */
  readonly posts: readonly RemainingPost[];
  /** Posts of the import that a hold deleted, and that a resume would make again. */
  readonly held: readonly RemainingPost[];
  /** Published posts: only their networks can remove them. */
  readonly published: readonly RemainingPost[];
  /** Posts that another file has, too: they are left to that one. */
  readonly shared: readonly SharedPost[];
  /** What HighLevel may have of it, or of another version of its file, and does not show, or is publishing right now, each as a sentence says it. */
  readonly unseen: readonly string[];
  /** Other versions of its file that have posts to come which are not the import's, and how many; an undo of each takes them back. */
  readonly versions: readonly OtherVersion[];
}

/** A post of an import that another file has, too. */
export interface SharedPost extends RemainingPost {
  /** The name of the other file. */
  readonly file: string;
}

/** What was found of an import. */
export interface Found {
  /** The record with the ids that were learned. */
  readonly record: ImportRecord;
  readonly remains: Remains;
  /** The posts that can be deleted. */
  readonly posts: readonly SeenPost[];
  /** Every id that each post of it had, and whether it is there or held. */
  readonly groups: readonly { readonly ids: readonly string[]; readonly isSeen: boolean }[];
  /** Whether a held post is one of the import's. */
  readonly isHeld: (held: HeldPost) => boolean;
}

/** What an import is looked for with. */
export interface Trail {
  readonly record: ImportRecord;
  /** The location's other imports. */
  readonly others: readonly ImportRecord[];
  readonly holds: HoldStore | undefined;
}

/** Looks for all that HighLevel has of an import; it waits for what is under way, and only reads. */
export async function lookForRemains(
  planner: Planner,
  trail: Trail,
  waiting: Patience,
): Promise<Found> {
  const { record, imports, each: all, hold } = await observeOwn(planner, trail, waiting);
  const each = all.filter(isOnly);
  const own = new Map(each.flatMap((one) => one.found.map((post) => [post.id, post] as const)));
  const leftovers = findLeftovers(record, hold, each);
  for (const [id, post] of await readPosts(planner, leftovers, waiting.signal)) own.set(id, post);
  const taken = new Set(each.flatMap((one) => one.held));
  const gone = [...taken].filter(({ ids }) => !ids.some((id) => own.has(id)));
  const posts = [...own.values()];
  const shared = all.filter((one) => !isOnly(one));
  const open = posts.filter(({ status }) => !ending.has(status));
  const groups = [
    ...each.map(groupIds),
    ...[...leftovers].map((id) => ({ ids: [id], isSeen: own.has(id) })),
  ];
  const known = new Set([...groups, ...shared.map(groupIds)].flatMap(({ ids }) => ids));
  const describe = describeRemaining({ record, each: all, records: [record, ...trail.others] });
  const tell = (some: readonly SeenPost[]) => some.map(describe);
  const lookAt = async (other: ImportRecord) => {
    const others = [record, ...trail.others].filter(({ mark }) => mark !== other.mark);
    return (await observeOwn(planner, { ...trail, record: other, others }, waiting)).each.filter(
      isOnly,
    );
  };
  const family = { record, others: trail.others, known, lookAt };
  const { versions, unseen } = await lookAtVersions(planner, family, waiting.signal);
  return {
    record,
    remains: {
      staged: stagedOf(imports, record),
      posts: tell(open),
      held: tell(gone.map(({ post }) => seePost(post))),
      published: tell([...posts, ...shared.flatMap(({ found }) => found)].filter(isOut)),
      shared: shared.flatMap((one) => tellShared(one, describe)),
      unseen: [
        ...explainImports(imports, record),
        ...explainElsewhere(imports, [record, ...trail.others], record, all),
        ...explainPosts(posts, each),
        ...unseen,
      ],
      versions,
    },
    groups,
    posts: open,
    isHeld: ({ ids }) => [...taken].some((one) => one.ids.some((id) => ids.includes(id))),
  };
}

function isOnly({ alsoIn }: Own): boolean {
  return alsoIn === undefined;
}

function isOut({ status }: SeenPost): boolean {
  return status === "published";
}

function tellShared(
  { found, held, alsoIn: file = "" }: Own,
  describe: (post: SeenPost) => RemainingPost,
): SharedPost[] {
  const open = found.filter((post) => !isOut(post));
  const gone = held.filter(({ ids }) => !open.some(({ id }) => ids.includes(id)));
  const taken = gone.map(({ post }) => ({ ...seePost(post), status: "held" }));
  return [...open, ...taken].map((post) => ({ ...describe(post), file }));
}

function groupIds({ sent, found, held, alike }: Own): Found["groups"][number] {
  const ids = [...sent.ids, ...found.map(({ id }) => id), ...held.flatMap((one) => one.ids)];
  return { ids: [...new Set(ids)], isSeen: found.length + held.length + alike.length > 0 };
}

interface Observed {
  /** With the ids that were learned. */
  readonly record: ImportRecord;
  readonly imports: readonly ImportThere[];
  /** What the import sent, with the posts that are surely it, there and held. */
  readonly each: readonly Own[];
  readonly hold: readonly HeldPost[];
}

async function observeOwn(
  planner: Planner,
  { record: before, others, holds }: Trail,
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
  const { placements } = await observe(planner, plan, { imports, records, held, now }, signal);
  const find = indexAccounts(accounts);
  const ahead = now - Date.now();
  const [named, elsewhere] = [namedBy(resolved), ofOtherFiles(resolved, others)];
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
    const found = findSure(sent, one.found.filter(isOwn));
    const rest = one.found.filter((post) => !found.includes(post));
    const alike = rest.filter((post) => mayBeOf(sent, post, since));
    const accountName = find(one.accountId)?.name ?? one.accountId;
    const ids = [...sent.ids, ...found.map(({ id }) => id)];
    const alsoIn = elsewhere.get(sent.mark) ?? ids.map((id) => sharers.get(id)).find(Boolean);
    const taken = open.filter(isHeld);
    return [{ ...one, sent, accountName, found, alike, held: taken, alsoIn }];
  });
  return { record: learnFound(resolved, each.filter(isOnly), accounts), imports, each, hold };
}

// What is being published is left alone: deleting it would only hide where it went.
const ending = new Set(["published", "in_progress"]);
// What does not go out by itself.
const still = new Set(["published", "failed", "draft"]);

/** The import's own files, each with the status that reading it by its id tells, once it is not under way. */
async function settleImports(
  planner: Planner,
  imports: readonly ImportThere[],
  record: ImportRecord,
  waiting: Patience,
): Promise<ImportThere[]> {
  const ids = idsOf(record);
  const settle = async (one: ImportThere): Promise<ImportThere> => {
    if (!ids.has(one.id) && one.mark !== record.mark) return one;
    const read = async () =>
      (await orMissing(readStatus(planner, one.id, waiting.signal)))?.status ?? "deleted";
    const status = await waitUntil(read, (seen) => !moving.has(seen), waiting);
    return { ...one, status, isCarriedOut: status === "importing" || status === "completed" };
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

/** Posts that were to be replaced, and those that a resume made of what was held. */
function findLeftovers(
  { parts }: ImportRecord,
  hold: readonly HeldPost[],
  each: readonly Own[],
): Set<string> {
  const ids = new Set(each.flatMap(({ sent }) => sent.ids));
  const back = hold.filter((held) => !held.isForeign && held.ids.some((id) => ids.has(id)));
  return new Set([
    ...parts.flatMap(({ replaced, isUndone }) => (isUndone ? [] : (replaced ?? []))),
    ...back.flatMap(({ current }) => current ?? []),
  ]);
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
