import { listAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import type { Post } from "../location/posts.js";
import { requireLocation } from "../location/location.js";
import { orMissing } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { sleep } from "../request/abort.js";
import type { HeldPost, HoldStore } from "../location/holds.js";
import { inTens, isGone, readPosts, timeOf } from "../location/posts.js";
import { hasSameMedia, isTwin } from "../location/twin.js";

/** A post that is held, or was to be. */
export interface HoldResult {
  /** As HighLevel told it last. */
  readonly post: Post;
  readonly state: HoldState;
  /** Why it could not be deleted, where that was said. */
  readonly message: string | undefined;
}

/** What became of a post that was to be held. */
export type HoldState =
  /** It is there and would be held: nothing was done, for it is a dry run. */
  | "found"
  /** It is saved and will not go out. */
  | "held"
  /** It is saved and deleted, but its time came before that was sure: it may have gone out unseen. */
  | "due"
  /** It went out before it was deleted; only its network can remove it. */
  | "live"
  /** It is still there, or there anew, and may go out. */
  | "left";

/** How posts are held. */
export interface HoldOptions {
  /** Finds what would be held, and does nothing. */
  readonly dryRun?: boolean | undefined;
  /** How long to wait between the two readings at the end, in milliseconds; default 3,000. */
  readonly pause?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes every post that could go out by itself out of a location's planner: scheduled ones and those that await approval,
 * also where their time is over.
 *
 * All of them are saved before the first is deleted, the earliest first; then all is read back, and listed twice, for
 * HighLevel may make a deleted post anew (callers' reports). Run it again after a crash, or where something is left: it
 * goes on, and what was saved stays saved.
 *
 * @throws HoldBusyError; ApiError and its kin.
 */
export async function holdPosts(
  planner: Planner,
  store: HoldStore,
  { dryRun, pause = 3_000, signal }: HoldOptions = {},
): Promise<HoldResult[]> {
  const locationId = requireLocation(planner);
  const entry = await store.open(locationId);
  try {
    const before = entry.record?.posts ?? [];
    const listed = await listPosts(planner, waiting, signal);
    // What was just put back may not be listed yet.
    const known = before.flatMap((held) =>
      held.current === undefined ? held.ids : isAhead(held) ? held.current : [],
    );
    const there = await readThere(planner, dryRun ? known : [...listed.keys(), ...known], signal);
    const going = [...(dryRun ? new Map([...listed, ...there]) : there).values()]
      .filter(({ status = "" }) => waiting.includes(status))
      .map((post): Post => ({ ...listed.get(post._id), ...post }))
      .toSorted((left, right) => ((timeOf(left) ?? "") < (timeOf(right) ?? "") ? -1 : 1));
    if (dryRun) return going.map((post) => ({ post, state: "found", message: undefined }));

    const accounts = before.length > 0 ? await listAccounts(planner, signal) : [];
    const posts = addPosts(before, going, there, accounts);
    await entry.save({ locationId, posts });
    const messages = await deletePosts(planner, going, signal);

    const ids = posts.flatMap((held) => (held.current === undefined ? held.ids : []));
    ids.push(...(await listPosts(planner, open, signal)).keys());
    await sleep(pause, signal);
    ids.push(...(await listPosts(planner, open, signal)).keys());
    const after = await readThere(planner, ids, signal);
    const live = (id: string) => after.get(id)?.status === "published";
    await entry.save({
      locationId,
      posts: posts.map((held) => ({ ...held, current: held.current ?? held.ids.find(live) })),
    });
    return conclude(posts, going, after, messages);
  } finally {
    await entry.close();
  }
}

// What is being published is left alone: deleting it would only hide where it went.
const waiting: readonly string[] = ["scheduled", "in_review"];
const open = [...waiting, "in_progress"];

async function listPosts(
  planner: Pick<Planner, "posts">,
  statuses: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Post>> {
  const posts = new Map<string, Post>();
  for (const type of statuses as readonly "scheduled"[])
    for await (const post of planner.posts.list.all({ type }, { signal }))
      if (!isGone(post)) posts.set(post._id, post);
  return posts;
}

/** What is held with what is found: under new ids, what was deleted and is there anew. */
function addPosts(
  before: readonly HeldPost[],
  going: readonly Post[],
  there: ReadonlyMap<string, Post>,
  accounts: readonly Account[],
): HeldPost[] {
  const posts = [...before];
  for (const post of going) {
    const at = posts.findIndex(
      ({ post: saved, ids, current }) =>
        current === undefined &&
        (ids.includes(post._id) ||
          (!ids.some((id) => there.has(id)) &&
            isTwin(saved, post, accounts) &&
            hasSameMedia(saved, post))),
    );
    const held = posts[at];
    // One that HighLevel made anew may say less than the first.
    const saved = held?.ids[0] === post._id ? post : held?.post;
    if (held && saved)
      posts[at] = { ...held, post: saved, ids: [...new Set([...held.ids, post._id])] };
    else posts.push({ post, ids: [post._id] });
  }
  return posts;
}

/** Deletes what it can, and gives by id why it could not. */
async function deletePosts(
  planner: Pick<Planner, "posts">,
  posts: readonly Post[],
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const messages = new Map<string, string>();
  for (const batch of inTens(posts)) {
    await Promise.all(
      batch.map(async ({ _id: id }) => {
        try {
          await orMissing(planner.posts.delete({ id }, { signal }));
        } catch (error) {
          messages.set(id, error instanceof Error ? error.message : String(error));
        }
      }),
    );
    signal?.throwIfAborted();
    // One that cannot be deleted does not save the others; where none can, the next cannot either.
    if (batch.every(({ _id: id }) => messages.has(id))) break;
  }
  return messages;
}

function conclude(
  posts: readonly HeldPost[],
  going: readonly Post[],
  after: ReadonlyMap<string, Post>,
  messages: ReadonlyMap<string, string>,
): HoldResult[] {
  const deleted = new Set(going.map(({ _id }) => _id));
  const isDue = (held: HeldPost) => held.ids.some((id) => deleted.has(id)) && !isAhead(held);
  const unsettled = posts.filter(({ current }) => current === undefined);
  const results = unsettled.map((held): HoldResult => {
    const now = held.ids.flatMap((id) => after.get(id) ?? []);
    const out = now.find(({ status }) => status === "published");
    const left = now.find(mayGoOut);
    const message = left && messages.get(left._id);
    if (left) return { post: left, state: "left", message };
    if (out) return { post: out, state: "live", message };
    return { post: held.post, state: isDue(held) ? "due" : "held", message };
  });
  const known = new Set(unsettled.flatMap(({ ids }) => ids));
  const anew = [...after.values()]
    .filter((post) => !known.has(post._id) && (mayGoOut(post) || post.status === "published"))
    .map((post): HoldResult => {
      return { post, state: mayGoOut(post) ? "left" : "live", message: undefined };
    });
  return [...results, ...anew];
}

function isAhead({ post }: HeldPost): boolean {
  return Date.parse(timeOf(post) ?? "") > Date.now();
}

function mayGoOut({ status = "" }: Post): boolean {
  return !["published", "draft", "failed"].includes(status);
}

/** Posts as HighLevel tells them, by their ids. */
export async function readThere(
  planner: Pick<Planner, "posts">,
  ids: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, Post>> {
  const found = await readPosts(planner, ids, signal);
  return new Map([...found].map(([id, { post }]) => [id, post]));
}
