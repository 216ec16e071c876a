import type { Ledger } from "../ledger/ledger.js";
import { changeRecords, takeTurn } from "../ledger/turn.js";
import { forgetHeld, readHold, type HoldStore } from "../location/holds.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { idOf, listPosts, orMissing, readPosts, seePost, utcOf } from "../location/posts.js";
import type { Post, PostFilter, SeenPost } from "../location/posts.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import { sleep } from "../request/abort.js";

/** How a post is looked for; what is left out is not asked. */
export interface PostSearch {
  /** Words of its caption, in any case. */
  readonly words?: string | undefined;
  /** Its minute in UTC, such as `2026-12-07T14:00`. */
  readonly utc?: string | undefined;
}

/** A post with its copies on other accounts: one caption, one minute. */
export interface FoundPost {
  readonly caption: string;
  /** As HighLevel has it; `undefined` for a draft without a date. */
  readonly utc: string | undefined;
  /** As HighLevel has them; one that a hold deleted has the status `held`. */
  readonly copies: readonly Post[];
}

/** What became of a post that was to be pulled. */
export interface Pulled {
  /** Gone, by two readings, and out of the hold where it was held. */
  readonly deleted: readonly Post[];
  /** Still there after it was deleted. */
  readonly left: readonly Post[];
  /** Published: only its network can remove it. */
  readonly live: readonly Post[];
  /** The files of the imports that sent it: importing them again leaves it out. */
  readonly files: readonly string[];
}

/** With what a post is looked for. */
export interface FindOptions {
  /** What remembers what is held; without it, what a hold deleted is not found. */
  readonly holds?: HoldStore | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How a post is pulled. */
export interface PullOptions extends FindOptions {
  /** What remembers the imports, so that the next one leaves the post out; meanwhile no import is at work. */
  readonly ledger?: Ledger | undefined;
  /** How long to wait between the two readings at the end, in milliseconds; default 3,000. */
  readonly pause?: number | undefined;
}

const findRules: RulesOf<FindOptions> = { holds: rule.store, signal: rule.signal };
const pullRules: RulesOf<PullOptions> = {
  ...findRules,
  ledger: rule.ledger,
  pause: rule.milliseconds,
};

type Connected = Pick<Planner, "posts" | "locationId">;

const day = 86_400_000;

/**
 * Finds posts, also held ones, the earliest first: from 30 days ago on, and drafts without a date.
 *
 * @throws TypeError where nothing is searched for.
 */
export async function findPosts(
  planner: Connected,
  search: PostSearch,
  options: FindOptions = {},
): Promise<FoundPost[]> {
  checkOptions("findPosts", search, { words: rule.string, utc: rule.string });
  checkOptions("findPosts", options, findRules);
  const { words, utc } = search;
  const { holds, signal } = options;
  if (!words?.trim() && !utc) throw new TypeError("say which post: by words of it, or by its time");
  const around = utc === undefined ? undefined : readInstant(utc);
  const listed = await listPosts(planner, filtersFor(around), signal);
  const isMeant = ({ caption, instant = NaN }: SeenPost) =>
    flatten(caption).includes(flatten(words)) &&
    (around === undefined || minuteOf(instant) === minuteOf(around));
  const held = await findHeld(planner, holds, new Set(listed.map(({ id }) => id)));
  const found = new Map<string, FoundPost>();
  for (const one of [...listed, ...held].filter(isMeant)) {
    const { caption, post, instant = NaN } = one;
    const key = `${minuteOf(instant)} ${flatten(caption)}`;
    const copies = [...(found.get(key)?.copies ?? []), post];
    found.set(key, { caption, utc: utcOf(post), copies });
  }
  return [...found.values()].toSorted((left, right) =>
    (left.utc ?? "") < (right.utc ?? "") ? -1 : 1,
  );
}

function filtersFor(around: number | undefined): PostFilter[] {
  const [from, to] =
    around === undefined
      ? [Date.now() - 30 * day, Date.now() + 36_525 * day]
      : [around - 60_000, around + 60_000];
  const span = { fromDate: new Date(from).toISOString(), toDate: new Date(to).toISOString() };
  // A list with dates leaves out drafts without one (callers' reports).
  const drafts: PostFilter[] = around === undefined ? [{ type: "draft" }] : [];
  return [{ type: "all", ...span }, ...drafts];
}

async function findHeld(
  { locationId = "" }: Connected,
  holds: HoldStore | undefined,
  listed: ReadonlySet<string>,
): Promise<SeenPost[]> {
  const held = (await readHold(holds, locationId)).filter(({ current }) => current === undefined);
  return held
    .filter(({ ids, isDraft }) => !isDraft && !ids.some((id) => listed.has(id)))
    .map(({ post }) => seePost({ ...post, status: "held" }));
}

/**
 * Deletes a post on every account where it is not published, and reads back twice, `pause` milliseconds apart: HighLevel
 * may make a deleted post anew from the request that it came from (callers' reports). That it was pulled is written down
 * before, and what a hold has of it is forgotten, so that neither an import nor a resume brings it back.
 *
 * @throws LedgerBusyError; HoldBusyError; ApiError and its kin.
 */
export async function pullPost(
  planner: Connected,
  post: FoundPost,
  options: PullOptions = {},
): Promise<Pulled> {
  checkOptions("pullPost", options, pullRules);
  const { ledger, holds, pause = 3_000, signal } = options;
  const { locationId = "" } = planner;
  return takeTurn(ledger, locationId, async (records) => {
    const ids = idsOf(post);
    const owners = records.filter(({ parts }) =>
      parts.some(({ posts }) => posts?.some((entry) => entry.ids.some((id) => ids.has(id)))),
    );
    await changeRecords(ledger, owners, (record) => ({
      ...record,
      pulled: [...new Set([...(record.pulled ?? []), ...ids])],
    }));
    // A post may go out while it is looked at.
    const first = await readAgain(planner, post, signal);
    for (const { id, status } of [...first.read, ...first.onlyListed])
      if (ids.has(id) && !["published", "in_progress"].includes(status))
        await orMissing(planner.posts.delete({ id }, { signal }));
    await forgetHeld(holds, locationId, (held) => held.ids.some((id) => ids.has(id)));
    await readAgain(planner, post, signal);
    await sleep(pause, signal);
    const last = await readAgain(planner, post, signal);
    // A list may go on to tell what was deleted: it counts where nothing else told of the post before.
    const unread = new Set(first.onlyListed.map(({ id }) => id));
    const there = [...last.read, ...last.onlyListed.filter(({ id }) => unread.has(id))];
    const left = new Set(there.map(({ id }) => id));
    // What could not be pulled goes out: it is to be told as what it is.
    if (left.size > 0)
      await changeRecords(ledger, owners, (record) => ({
        ...record,
        pulled: (record.pulled ?? []).filter((id) => !left.has(id)),
      }));
    const tell = (isLive: boolean) =>
      there.flatMap((one) => ((one.status === "published") === isLive ? one.post : []));
    return {
      deleted: post.copies.filter((one) => !left.has(idOf(one))),
      left: tell(false),
      live: tell(true),
      files: [...new Set(owners.map(({ file }) => file))],
    };
  });
}

/** What is there of a post: the copies that are known, read one by one, and others of its caption and minute. */
async function readAgain(planner: Connected, post: FoundPost, signal: AbortSignal | undefined) {
  const { caption, utc } = post;
  const known = idsOf(post);
  const own = await readPosts(planner, known, signal);
  const listed =
    caption.trim() || utc ? await findPosts(planner, { words: caption, utc }, { signal }) : [];
  const twins = listed
    .filter((one) => flatten(one.caption) === flatten(caption))
    .flatMap((one) => one.copies.map(seePost));
  return {
    read: [...own.values(), ...twins.filter(({ id }) => !known.has(id))],
    /** Copies that only the list shows. */
    onlyListed: twins.filter(({ id }) => known.has(id) && !own.has(id)),
  };
}

// One that HighLevel tells without an id can only be seen.
function idsOf({ copies }: FoundPost): Set<string> {
  return new Set(copies.map(idOf).filter(Boolean));
}

function flatten(text = ""): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
