import { listAccounts } from "../location/accounts.js";
import { lookAtPosts } from "../import/look.js";
import { readThere } from "./hold.js";
import { createPosts } from "../location/create.js";
import type { Journal } from "../location/create.js";
import type { Account } from "../location/accounts.js";
import type { Post } from "../location/posts.js";
import { requireLocation } from "../location/location.js";
import { waitUntil } from "../location/wait.js";
import type { Planner } from "../planner.js";
import type { HeldPost, HoldEntry, HoldStore } from "../location/holds.js";
import { remakePost } from "../location/remake.js";
import { seePost, timeOf } from "../location/posts.js";
import { accountsOf, hasSameMedia, isTwin } from "../location/twin.js";

/** A post that was held, and what became of it. */
export interface ResumeResult {
  /** As it was saved. */
  readonly post: Post;
  readonly state: ResumeState;
  /** The post that it is now, where it is there. */
  readonly id: string | undefined;
  /** What HighLevel said against it. */
  readonly message: string | undefined;
}

/** What became of a post that was held. */
export type ResumeState =
  /** It can be put back, and has not been sent. */
  | "ready"
  /** It was put back by this call. */
  | "made"
  /** It is back already: by an earlier call, or by other hands. */
  | "back"
  /** It was never deleted. */
  | "there"
  /** Its time is over, or less than a minute ahead: it is not sent. */
  | "past"
  /** One of its accounts is not connected any more, or has expired: it is not sent. */
  | "no_account"
  /** HighLevel does not take it. */
  | "refused"
  /** It was sent, and whether it was made is not known. */
  | "unknown";

/** How held posts are put back. */
export interface ResumeOptions {
  /** Finds what would be put back, and does nothing. */
  readonly dryRun?: boolean | undefined;
  /** Default: the time of the call. */
  readonly now?: Date | undefined;
  /** In whose name a post is made that does not tell who made it. */
  readonly userId?: string | undefined;
  /** For how long HighLevel's list may not show what was made, in milliseconds; default ten minutes. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the posts of a location's hold again, each once, however often it is run: on the same accounts, also where they
 * were connected again, and at the same time.
 *
 * Each is sent once; after an unknown outcome the list is read, and nothing more is sent until it shows the post or
 * patience is over. Follow-up comments cannot be put back, for HighLevel does not tell them.
 *
 * @throws TypeError where nobody says in whose name; HoldBusyError; ApiError and its kin.
 */
export async function resumePosts(
  planner: Planner,
  store: HoldStore,
  { dryRun = false, now = new Date(), userId, patience = 600_000, signal }: ResumeOptions = {},
): Promise<ResumeResult[]> {
  const entry = await store.open(requireLocation(planner));
  try {
    if (!entry.record) return [];
    const book = keepBook(entry, entry.record, dryRun);
    const accounts = await listAccounts(planner, signal);
    const unsettled = book.posts().filter(({ current }) => current === undefined);
    const there = await readThere(
      planner,
      unsettled.flatMap(({ ids }) => ids),
      signal,
    );
    const [made, doubted] = [new Set<string>(), new Set<string>()];
    const messages = new Map<string, string>();
    const judge = (held: HeldPost): ResumeState => {
      const key = keyOf(held);
      const { post, since, current } = held;
      if (current !== undefined) return made.has(key) ? "made" : "back";
      if (held.ids.some((id) => there.has(id))) return "there";
      if (doubted.has(key) || (since && Date.now() - Date.parse(since) < patience))
        return "unknown";
      if (Date.parse(timeOf(post) ?? "") - now.getTime() < 60_000) return "past";
      const own = accountsOf(post, accounts);
      if (own.some((account) => !account || account.isExpired)) return "no_account";
      return messages.has(key) ? "refused" : "ready";
    };
    const of = (state: ResumeState) => book.posts().filter((held) => judge(held) === state);
    const look = async () => {
      const lost = book.posts().filter((one) => {
        const state = judge(one);
        return ["ready", "unknown"].includes(state) || (state === "past" && one.since);
      });
      const times = lost.map(({ post }) => seePost(post).instant);
      if (lost.length > 0)
        await book.settle(
          findTwins(
            lost,
            book.posts(),
            (await lookAtPosts(planner, times, signal)).map(({ post }) => post),
            accounts,
          ),
        );
      return of("unknown");
    };
    const waiting = { patience: dryRun ? 0 : Math.min(patience, 60_000), signal };
    for (;;) {
      const open = await waitUntil(look, (lost) => lost.length === 0, waiting);
      const ready = of("ready");
      if (dryRun || open.length > 0 || ready.length === 0) break;
      const creations = ready.map((held) => {
        const own = accountsOf(held.post, accounts).flatMap((account) => account ?? []);
        return { key: keyOf(held), input: remakePost(held.post, own, authorOf(held, userId)) };
      });
      for await (const created of createPosts(planner, creations, book, signal)) {
        if (created.kind === "made") made.add(created.key);
        if (created.kind === "unknown") doubted.add(created.key);
        if (created.kind === "refused") messages.set(created.key, created.message);
      }
    }
    return book.posts().map((held): ResumeResult => {
      const id = held.current ?? held.ids.find((one) => there.has(one));
      return { post: held.post, state: judge(held), id, message: messages.get(keyOf(held)) };
    });
  } finally {
    await entry.close();
  }
}

function keyOf({ ids: [key = ""] }: HeldPost): string {
  return key;
}

function authorOf({ post }: HeldPost, userId: string | undefined): string {
  const author = post.createdBy ?? userId;
  if (author) return author;
  throw new TypeError(`post ${post._id} does not tell who made it: give userId; nothing was sent`);
}

/** The record as it is now; what is written is written before it counts. */
interface Book extends Journal<string> {
  posts(): readonly HeldPost[];
  /** Sets what held posts are now, by their keys. */
  settle(current: ReadonlyMap<string, string>): Promise<void>;
}

function keepBook(
  entry: HoldEntry,
  { locationId, posts: saved }: NonNullable<HoldEntry["record"]>,
  dryRun: boolean,
): Book {
  let posts = saved;
  const change = async (keys: readonly string[], part: (key: string) => Partial<HeldPost>) => {
    posts = posts.map((held) =>
      keys.includes(keyOf(held)) ? { ...held, ...part(keyOf(held)) } : held,
    );
    if (keys.length > 0 && !dryRun) await entry.save({ locationId, posts });
  };
  return {
    posts: () => posts,
    settle: (current) => change([...current.keys()], (key) => ({ current: current.get(key) })),
    begin: (keys) => change(keys, () => ({ since: new Date().toISOString() })),
    end: (created) => {
      const known = created.filter(({ kind }) => kind !== "unknown");
      const ids = new Map(known.map((one) => [one.key, one.kind === "made" ? one.id : undefined]));
      return change([...ids.keys()], (key) => ({ since: undefined, current: ids.get(key) }));
    },
  };
}

/** The posts that the lost ones are, where the list has them: none is taken for two. */
function findTwins(
  lost: readonly HeldPost[],
  all: readonly HeldPost[],
  listed: readonly Post[],
  accounts: readonly Account[],
): Map<string, string> {
  const taken = new Set(all.flatMap(({ ids, current }) => [...ids, current]));
  const found = new Map<string, string>();
  const claim = (isAlike: (held: HeldPost, post: Post) => boolean) => {
    for (const held of lost) {
      const twin = listed.find(
        (post) =>
          !found.has(keyOf(held)) &&
          !taken.has(post._id) &&
          post.status !== "draft" &&
          isTwin(held.post, post, accounts) &&
          isAlike(held, post),
      );
      if (!twin) continue;
      found.set(keyOf(held), twin._id);
      taken.add(twin._id);
    }
  };
  claim(({ post }, other) => hasSameMedia(post, other));
  // HighLevel may have copied the media to addresses of its own; a caption that nobody wrote tells nothing.
  claim(({ since }) => since !== undefined);
  claim(({ post }) => Boolean(post.summary?.trim()));
  return found;
}
