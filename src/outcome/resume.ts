import type { ImportRecord } from "../ledger/ledger.js";
import { lookAtPosts } from "../reconcile/look.js";
import { listAccounts, type Account } from "../location/accounts.js";
import { createPosts } from "../location/create.js";
import type { HeldPost, HoldEntry, HoldRecord, HoldStore } from "../location/holds.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { readNow } from "../location/location.js";
import { idOf, inTens, readPosts, seePost, type Post, type SeenPost } from "../location/posts.js";
import { explainLost, remakePost } from "../location/remake.js";
import { replaceEach, type Replacement } from "../location/replace.js";
import { isSaidBy } from "../location/spelling.js";
import { findAccounts } from "../location/twin.js";
import { waitUntil } from "../location/wait.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import { findAstray } from "./astray.js";
import { withHold, type DeedOptions } from "./deed.js";
import { keyOf, openBook, type Book, type Current, type ResumeResult } from "./book.js";
import { rememberMoves } from "./moves.js";
import { findRivals } from "./rivals.js";
import { findTwins } from "./twins.js";

/** How held posts are put back. */
export interface ResumeOptions extends DeedOptions {
  /** Default: what time it is by HighLevel's clock. */
  readonly now?: Date | undefined;
  /** Whether what an earlier call sent, and HighLevel does not show, is sent again, and what another import has a post for; default no. */
  readonly postAgain?: boolean | undefined;
  /** For how long to look for what was sent and is not shown, in milliseconds; default a minute. */
  readonly patience?: number | undefined;
}

const rules: RulesOf<ResumeOptions> = {
  ledger: rule.ledger,
  dryRun: rule.flag,
  now: rule.date,
  userId: rule.text,
  postAgain: rule.flag,
  patience: rule.milliseconds,
  signal: rule.signal,
};

/**
 * Puts the posts of a location's hold back, each once, however often it is run: on the same accounts, also where they were
 * connected again, and at the same time. Drafts are scheduled again, as they are by now; what was deleted is made again.
 *
 * Each is sent once; one whose outcome is not known is looked for, and never sent again by itself. Follow-up comments
 * cannot be put back, for HighLevel does not tell them.
 *
 * @throws TypeError where nobody says in whose name; LedgerBusyError; HoldBusyError; ApiError and its kin.
 */
export async function resumePosts(
  planner: Planner,
  store: HoldStore,
  options: ResumeOptions = {},
): Promise<ResumeResult[]> {
  checkOptions("resumePosts", { holds: store }, { holds: rule.store }, ["holds"]);
  checkOptions("resumePosts", options, rules);
  const { ledger, dryRun = false, postAgain = false, signal } = options;
  return withHold(planner, store, ledger, async (entry, records) => {
    if (!entry.record) return [];
    const now = options.now?.getTime() ?? (await readNow(planner, signal));
    const accounts = await listAccounts(planner, signal);
    const { posts, there } = await lookAtHeld(planner, entry.record.posts, accounts, signal);
    const record = { ...entry.record, posts };
    const desk = { entry, record, accounts, there, now, dryRun, postAgain };
    const run: Run = { planner, book: openBook(desk), accounts, options };

    await run.book.settle(findBack(posts, there));
    const listed = await settleTwins(run);
    noteUnsaid(run);
    if (!postAgain) noteReplaced(run, listed, records);
    if (!dryRun) {
      await scheduleDrafts(run);
      await makeDeleted(run);
      await checkBack(run, now);
      await rememberMoves(ledger, records, run.book.list());
      await letGo(entry, record, run.book);
    }
    return run.book.results();
  });
}

interface Run {
  readonly planner: Planner;
  readonly book: Book;
  readonly accounts: readonly Account[];
  readonly options: ResumeOptions;
}

/** What is held, and what is there of what is not back, by the ids that it has. */
async function lookAtHeld(
  planner: Planner,
  held: readonly HeldPost[],
  accounts: readonly Account[],
  signal: AbortSignal | undefined,
) {
  const ids = held.flatMap((one) => (one.current === undefined ? one.ids : []));
  const known = await readPosts(planner, ids, signal);
  const { posts, drafts } = await findAstray(planner, held, known, { accounts, signal });
  const there = new Map([...known, ...drafts.map((draft) => [draft.id, draft] as const)]);
  return { posts, there };
}

/** Held posts that are there and are no drafts: never taken out, or put back by a call that died. */
function findBack(
  held: readonly HeldPost[],
  there: ReadonlyMap<string, SeenPost>,
): Map<string, Current> {
  const unsettled = held.filter(({ current }) => current === undefined);
  const back = unsettled.flatMap((one) => {
    const post = one.ids.flatMap((id) => there.get(id) ?? []).find((it) => it.status !== "draft");
    return post ? [[keyOf(one), { id: post.id, by: "before" }] as const] : [];
  });
  return new Map(back);
}

/** Looks for what is back by other hands, or by a call that learned no answer, until nothing is in doubt; what was listed last. */
async function settleTwins({ planner, book, accounts, options }: Run): Promise<SeenPost[]> {
  const { dryRun, patience = 60_000, signal } = options;
  let listed: SeenPost[] = [];
  const look = async () => {
    const lost = book.lost();
    if (lost.length === 0) return;
    const times = lost.map((held) => seePost(book.bodyOf(held)).instant);
    listed = await lookAtPosts(planner, times, signal);
    await book.settle(findTwins(lost, book.list(), listed, accounts));
  };
  await waitUntil(look, () => !book.isOpen(), { patience: dryRun ? 0 : patience, signal });
  return listed;
}

/** Notes what the version that is spoken cannot say whole: it stays as it is. */
function noteUnsaid({ planner, book, accounts }: Run): void {
  for (const held of [...book.ready("drafts"), ...book.ready("deleted")]) {
    const post = book.bodyOf(held);
    const message = explainLost(post, findAccounts(post, accounts), planner.version);
    if (message) book.note(keyOf(held), "unsaid", message);
  }
}

/** Notes for which of what was deleted an import of another computer has a post by now. */
function noteReplaced(
  { book, accounts }: Run,
  listed: readonly SeenPost[],
  records: readonly ImportRecord[],
): void {
  const ready = book.ready("deleted");
  const parts = records.flatMap((record) => record.parts);
  const known = new Set(parts.flatMap(({ posts = [] }) => posts.flatMap(({ ids }) => ids)));
  const foreign = listed.filter(({ id }) => !known.has(id));
  for (const [key, { id, caption }] of findRivals(ready, book.list(), foreign, accounts))
    book.note(key, "replaced", `post ${id}, ${JSON.stringify(caption.slice(0, 60))}`);
}

/** Schedules drafts again, ten at a time, and believes only what reading them back shows. */
async function scheduleDrafts(run: Run): Promise<void> {
  const { planner, book, options } = run;
  const { signal } = options;
  const idOfDraft = (held: HeldPost) => book.draftOf(held)?.id ?? "";
  for (const batch of inTens(book.ready("drafts"))) {
    signal?.throwIfAborted();
    const posts = batch.map((held): Replacement => {
      const body = book.bodyOf(held);
      const isTold = body.summary !== held.post.summary;
      return { id: idOfDraft(held), input: toRequest(body, run), isTold };
    });
    const replaced = await replaceEach(planner, posts, isScheduled, signal);
    const back = new Map<string, Current>();
    for (const [at, held] of batch.entries()) {
      const { now } = replaced[at]!;
      if (now && isScheduled(now, replaced[at]!)) back.set(keyOf(held), { id: now.id, by: "us" });
    }
    await book.settle(back);
    batch.forEach((held, index) => {
      const { asked, now } = replaced[index]!;
      if (back.has(keyOf(held))) return;
      const stays = `HighLevel took it, and keeps it as a draft, post ${idOfDraft(held)}: schedule it there`;
      const shown = "HighLevel shows no scheduled post of it";
      if (!asked.isTaken) book.note(keyOf(held), "refused", asked.message);
      else if (now?.status === "draft") book.note(keyOf(held), "refused", stays);
      else book.note(keyOf(held), "unknown", shown);
    });
  }
}

async function letGo(entry: HoldEntry, record: HoldRecord, { list, results }: Book): Promise<void> {
  const held = list();
  const states = results().map(({ state }) => state);
  const posts = held.filter((_, index) => states[index] !== "removed");
  if (posts.length < held.length) await entry.save({ ...record, posts });
}

/** Makes what was deleted again; nothing more is sent while it is not known what became of one. */
async function makeDeleted(run: Run): Promise<void> {
  const { planner, book, options } = run;
  while (!book.isOpen()) {
    const ready = book.ready("deleted");
    if (ready.length === 0) return;
    const creations = ready.map((held) => ({
      key: keyOf(held),
      input: toRequest(book.bodyOf(held), run),
    }));
    for await (const _ of createPosts(planner, creations, book, options.signal));
    await settleTwins(run);
  }
}

/** Reads back what is back: a draft does not go out, and what was made now is to go out at the time that it had. */
async function checkBack({ planner, book, options }: Run, now: number): Promise<void> {
  const results = book.results();
  const back = book.list().flatMap((held, index) => {
    const { state, id } = results[index]!;
    const { instant = 0 } = seePost(held.post);
    // What other hands made is theirs, and a person may have moved a draft.
    const isNew = state === "made" && !held.isDraft;
    return id !== undefined && instant > now && !held.isForeign
      ? [{ key: keyOf(held), id, instant, isNew }]
      : [];
  });
  const ids = back.map(({ id }) => id);
  const there = await readPosts(planner, ids, options.signal);
  for (const { key, id, instant, isNew } of back) {
    const post = there.get(id);
    const isStill = post?.status === "draft" || post?.status === "failed";
    const isMoved = post && isNew && minuteOf(post.instant ?? NaN) !== minuteOf(instant);
    if (isStill) book.note(key, "altered", `post ${id} is ${post.status}: schedule it there`);
    else if (isMoved) book.note(key, "altered", `post ${id} is at another time: move it there`);
  }
}

function toRequest(post: Post, { planner, accounts, options }: Run) {
  const author = post.createdBy ?? options.userId;
  if (!author)
    throw new TypeError(
      `post ${idOf(post)} does not tell who made it: give userId; it was not sent`,
    );
  return remakePost(post, findAccounts(post, accounts), author, planner.version);
}

function isScheduled(now: SeenPost | undefined, { input }: Replacement): boolean {
  if (!now || ["draft", "failed"].includes(now.status)) return false;
  const instant = readInstant(input.scheduleDate) ?? NaN;
  return isSaidBy(now, input) && minuteOf(now.instant ?? NaN) === minuteOf(instant);
}
