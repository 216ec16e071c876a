import { checkCsv } from "../csv/check.js";
import { areDetailsThere } from "../ledger/details.js";
import type { Sent } from "../ledger/sent.js";
import { seeMedia } from "../ledger/shelf.js";
import { instantOf } from "../location/instant.js";
import { nameRows, placeOf } from "../location/placement.js";
import { isBlind, readPosts, type Post, type SeenPost } from "../location/posts.js";
import { explainLost, remakePost } from "../location/remake.js";
import { findAnew, replacePost } from "../location/replace.js";
import { moment, waitUntil } from "../location/wait.js";
import { readClocks } from "../reconcile/clock.js";
import { findDifferences } from "../reconcile/difference.js";
import { groupBy } from "../reconcile/pairs.js";
import type { Observation } from "../reconcile/observe.js";
import type { Reconciled } from "../reconcile/state.js";
import type { End } from "./end.js";
import type { ImportEvent } from "./event.js";
import { beginPart, toInput } from "./part.js";
import { findTooSoon } from "./rival.js";
import type { Run } from "./run.js";
import { findImminent } from "./update.js";

/** What is there of a plan. */
type Seen = Pick<Observation, "placements" | "dropped" | "earlier">;

/** What keeps rows from being sent, or their posts from being changed, if something does. */
export function findUnfit(
  run: Run,
  seen: Seen,
  { send, update }: Readonly<Record<"send" | "update", readonly Reconciled[]>>,
): End | undefined {
  const unnamed = send.length + update.length > 0 ? findUnnamed(run, seen) : undefined;
  const there = update.flatMap(({ found }) => found);
  const near = findImminent(there, run);
  return (
    unnamed ??
    near ??
    findTooSoon(send) ??
    findUnsaid(update, run) ??
    findShared(update, seen.placements)
  );
}

/**
 * That nobody says who is to approve what goes beside rows that wait for it, or to accounts for which others were asked.
 */
function findUnnamed(run: Run, { placements, dropped, earlier }: Seen): End | undefined {
  if (run.hasSeveralApprovers())
    return {
      outcome: "attention",
      reason:
        "some of these accounts had another approver before, or none: import to each alone, or add --approver and the id of a user for all of them, or --approver none, which asks nobody",
    };
  const waiting = placements.filter(
    ({ state, found }) => state !== "possible_duplicate" && found.some(isBlind),
  );
  const isSaid = run.options.approver !== undefined || run.approver();
  const before = [...dropped, ...earlier].filter(({ post }) => isBlind(post));
  if (isSaid || waiting.length + before.length === 0) return undefined;
  const rows = nameRows(waiting.map(({ post }) => post.row));
  const what = waiting.length > 0 ? rows : "what this file sent before";
  const reason = `HighLevel does not tell who is to approve ${what}: add --approver and the id of that user, or --approver none, which asks nobody`;
  return { outcome: "attention", reason };
}

/**
 * What keeps posts from being replaced, if something does: one that the version of the API that is spoken cannot say
 * whole.
 */
function findUnsaid(changed: readonly Reconciled[], run: Run): End | undefined {
  for (const one of changed) {
    const own = run.job.accounts.filter(({ id }) => id === one.accountId);
    // Its files may have to be uploaded first.
    const news = toInput(run.job.shelf.place(one.post), one, run);
    const lost = one.found
      .map(({ post }) => explainLost({ ...post, ...news } as Post, own, run.planner.version))
      .find(Boolean);
    const reason = `row ${one.post.row} cannot be updated: ${lost}`;
    if (lost) return { outcome: "attention", reason };
  }
  return undefined;
}

/** What keeps posts from being changed, if something does: one that is also the post of an account where it is to stay. */
function findShared(
  changed: readonly Reconciled[],
  placements: readonly Reconciled[],
): End | undefined {
  const own = new Set(changed);
  const stays = new Set(placements.filter((one) => !own.has(one)).flatMap(idsOf));
  const one = changed.find((each) => idsOf(each).some((id) => stays.has(id)));
  return (
    one && {
      outcome: "attention",
      reason: `row ${one.post.row} is not updated: post ${idsOf(one).join(", ")} is one for several accounts, and not on all of them it is to change; change it in HighLevel`,
    }
  );
}

function idsOf({ found }: Reconciled): string[] {
  return found.map(({ id }) => id);
}

/**
 * Brings posts to what the plan says now, each by its id, where HighLevel does that and reading it back shows it.
 *
 * Resolves to those that stayed as they were: what only a file can say, and what HighLevel did not change; or to the end,
 * where HighLevel shows a post no more that it was to change: making it anew could double it.
 */
export async function* updateInPlace(
  run: Run,
  changed: readonly Reconciled[],
): AsyncGenerator<ImportEvent, Reconciled[] | End, void> {
  const onlyInFiles = findFileRows(run, changed);
  const left: Reconciled[] = [];
  const part = beginPart(run, changed);
  const byId = groupBy(changed, ({ found }) => found[0]?.id);
  for (const one of changed) {
    run.waiting.signal?.throwIfAborted();
    const { post, accountId, found } = one;
    const [{ id } = { id: "" }] = found;
    // What is one post for several accounts would lose the others.
    const isShared = (byId.get(id) ?? []).length > 1;
    const isLeft = isShared || onlyInFiles.has(post.row);
    const before = part.record.changing;
    if (!isLeft) await run.save(part, { changing: [...(before ?? []), id] });
    const change = isLeft ? "none" : await changePost(one, id, run);
    const now = typeof change === "string" ? id : change.id;
    const posts = [...(part.record.posts ?? []), { ...placeOf(one), ids: [now] }];
    if (change === "gone") {
      await run.save(part, { posts });
      return {
        outcome: "unknown",
        reason: `HighLevel does not show post ${id} of row ${post.row} since it was to be changed, and may have it under another id; import again, which looks for it`,
      };
    }
    if (change === "none" && !isLeft) await run.save(part, { changing: before });
    if (change === "none" || change === "draft") {
      left.push(one);
      continue;
    }
    await run.save(part, { posts, changing: before });
    yield { type: "updated", row: post.row, accountId, id: now, way: "in_place" };
  }
  return left;
}

/** The rows that say what only a file can say, so that they cannot be sent one by one. */
function findFileRows(
  { job, options, planner: { version } }: Run,
  changed: readonly Reconciled[],
): Set<number> {
  if (options.via === "posts" || changed.length === 0) return new Set();
  const rules = { via: "posts", version, limit: Infinity, allowDrafts: true } as const;
  const { findings } = checkCsv(job.csv, rules);
  const only = findings.filter(({ code }) => code === "posts-column" || code === "posts-id");
  return new Set(only.flatMap(({ row }) => row ?? []));
}

// For so long, in milliseconds, a list is waited for that may show a post under another id.
const mostBehind = 20_000;

/** The id of a post that is now what the plan says; else whether it stayed, is a draft, or is not there any more. */
async function changePost(
  one: Reconciled,
  id: string,
  run: Run,
): Promise<Pick<SeenPost, "id"> | "none" | "draft" | "gone"> {
  const { planner, waiting, job } = run;
  const input = { ...toKept(one, run), ...toInput(job.shelf.deliver(one.post), one, run) };
  await replacePost(planner, id, input);
  const read = async () => {
    const posts = await readPosts(planner, [id], waiting.signal);
    return readClocks([...posts.values()], [one])[0];
  };
  const isDone = (now: SeenPost | undefined) =>
    now !== undefined && isAsPlanned(one, seeMedia(now, job.shelf.refOf));
  // What is not seen is deleted, and made anew.
  const short = { ...waiting, patience: Math.min(waiting.patience, moment) };
  const now = await waitUntil(read, isDone, short);
  if (now) return isDone(now) ? now : now.status === "draft" ? "draft" : "none";
  const look = async () =>
    (await findAnew(planner, [{ id, input }], isDone, waiting.signal)).get(id);
  const patience = Math.min(waiting.patience, mostBehind);
  return (await waitUntil(look, (anew) => anew !== undefined, { ...waiting, patience })) ?? "gone";
}

/** Whether reading a post back shows what the plan says; what HighLevel never tells shows nothing. */
function isAsPlanned(one: Reconciled, now: SeenPost): boolean {
  const { post, sent, found, differences } = one;
  const known = new Set([...(sent?.media ?? []), ...post.media]);
  const isDraft = now.status === "draft" && post.utc !== undefined;
  const asPlanned = findDifferences(one, toSent(one), now, known);
  const isDetailNew = differences.some(({ field }) => field === "details");
  const isMediaNew = differences.some(({ field }) => field === "media");
  const told = found[0]?.media ?? [];
  const hasStayed = isMediaNew && now.media.join() === told.join();
  // What HighLevel told before it tells now, where it has it.
  const isLost = now.media.length < Math.min(told.length, post.media.length);
  const isShown = !isDetailNew || areDetailsThere(one, now.post) === true;
  return !isDraft && !hasStayed && !isLost && isShown && asPlanned.length === 0;
}

function toSent({ post, accountId }: Reconciled): Sent {
  const { row, utc, content, link, media, fields } = post;
  const instant = instantOf(utc);
  const said = { row, accountId, instant, content, link, media, fields, ids: [], mark: "" };
  const rest = { plan: "", importId: undefined, isTold: false, isOfPlan: true, at: "" };
  return { ...said, ...rest, isThrough: false };
}

/** What a post has that no plan speaks of, as people set it in HighLevel. */
function toKept({ found: [old], accountId }: Reconciled, { planner, job, options }: Run) {
  if (!old) return {};
  const own = job.accounts.filter(({ id }) => id === accountId);
  const { userId } = options;
  const {
    ogTagsDetails: _,
    postApprovalDetails: __,
    ...kept
  } = remakePost(old.post, own, userId, planner.version);
  return kept;
}
