import type { Planner } from "../planner.js";
import type { SharedInput } from "../planner-types.js";
import { mayBeDone, readRefusal } from "./create.js";
import { minuteIn, readInstant } from "./instant.js";
import { filterAround, listPosts, readPosts, type SeenPost } from "./posts.js";
import { findTruth, isSaidBy } from "./spelling.js";
import { moment, waitUntil } from "./wait.js";

/** What came of an update: whether HighLevel may have made it, else why not. */
export type Asked =
  | { readonly isTaken: true; readonly isSure: boolean }
  | { readonly isTaken: false; readonly message: string };

/** Puts a whole post in the place of one, at its own time; nothing that is not said of it stays. */
export async function replacePost(
  planner: Pick<Planner, "posts">,
  id: string,
  post: SharedInput<"posts/create">,
): Promise<Asked> {
  try {
    // Not given the signal: once sent, its outcome must be learned. Without the last, a time is ignored (callers' reports).
    await planner.posts.update({ ...post, media: post.media ?? [], id, scheduleTimeUpdated: true });
    return { isTaken: true, isSure: true };
  } catch (error) {
    if (mayBeDone(error)) return { isTaken: true, isSure: false };
    const { status, message } = readRefusal(error);
    if (![400, 404, 405, 409, 422].includes(status)) throw error;
    return { isTaken: false, message };
  }
}

/** A post that is put in the place of one. */
export interface Replacement {
  readonly id: string;
  readonly input: SharedInput<"posts/create">;
  /** Whether its caption is only known as HighLevel tells it. */
  readonly isTold: boolean;
}

/** What came of it. */
export interface Replaced extends Replacement {
  readonly asked: Asked;
  /** What reading it back shows, under another id where HighLevel keeps it so. */
  readonly now: SeenPost | undefined;
}

/**
 * Replaces posts, and reads them back until each is `done`, for a moment.
 *
 * A caption that was sent as it was told is sent once more, as it truly is, where reading it back shows that it is told
 * otherwise than it is: with entities, or with its link behind it.
 */
export async function replaceEach(
  planner: Pick<Planner, "posts">,
  posts: readonly Replacement[],
  isDone: (now: SeenPost | undefined, one: Replacement) => boolean,
  signal: AbortSignal | undefined,
): Promise<Replaced[]> {
  const asked = await Promise.all(posts.map(({ id, input }) => replacePost(planner, id, input)));
  const tried = posts.filter((_, index) => asked[index]?.isTaken);
  const look = () =>
    readPosts(
      planner,
      tried.map(({ id }) => id),
      signal,
    );
  const isSettled = (one: Replacement, now: SeenPost | undefined) =>
    isDone(now, one) || correct(one, now).length > 0;
  const there = await waitUntil(
    look,
    (now) => tried.every((one) => isSettled(one, now.get(one.id))),
    { patience: moment, signal },
  );
  const otherwise = tried.flatMap((one) => correct(one, there.get(one.id)));
  const again = otherwise.length > 0 ? await replaceEach(planner, otherwise, isDone, signal) : [];
  const lost = tried.filter(({ id }) => !there.has(id));
  const anew = await findAnew(planner, lost, isDone, signal);
  return posts.map((one, index) => {
    const second = again.find(({ id }) => id === one.id);
    const now = there.get(one.id) ?? anew.get(one.id);
    return second ?? { ...one, asked: asked[index]!, now };
  });
}

/** Posts that are `done` under other ids than they were asked for, each by the one that it had, and each for one alone. */
export async function findAnew<T extends Pick<Replacement, "id" | "input">>(
  planner: Pick<Planner, "posts">,
  lost: readonly T[],
  isDone: (now: SeenPost, one: T) => boolean,
  signal: AbortSignal | undefined,
): Promise<Map<string, SeenPost>> {
  const anew = new Map<string, SeenPost>();
  if (lost.length === 0) return anew;
  const instants = lost.flatMap(({ input }) => readInstant(input.scheduleDate) ?? []);
  const filters = filterAround(instants, { withDrafts: instants.length < lost.length });
  const left = new Set(await listPosts(planner, filters, signal));
  for (const one of lost) {
    const { accountIds, scheduleDate } = one.input;
    const minute = minuteIn(readInstant(scheduleDate));
    const found = [...left].find(
      (post) =>
        post.id !== one.id &&
        minuteIn(post.instant) === minute &&
        post.accountIds.some((id) => accountIds.includes(id)) &&
        isSaidBy(post, one.input) &&
        isDone(post, one),
    );
    if (!found) continue;
    anew.set(one.id, found);
    left.delete(found);
  }
  return anew;
}

/** A post with the caption that it truly has, where that is not the one that was sent. */
function correct(one: Replacement, now: SeenPost | undefined): Replacement[] {
  if (!one.isTold || !now) return [];
  const summary = findTruth(one.input, now);
  const isIt = summary === (one.input.summary ?? "");
  return isIt ? [] : [{ ...one, input: { ...one.input, summary }, isTold: false }];
}

// A post that is about to go out is left alone.
const nearest = 15 * 60_000;

/** Whether a post goes out within 15 minutes, or should be out already. */
export function isNear({ instant }: Pick<SeenPost, "instant">, now: number): boolean {
  return instant !== undefined && instant < now + nearest;
}
