import { accountsOf } from "../location/twin.js";
import type { Account } from "../location/accounts.js";
import type { HeldPost } from "../location/holds.js";
import { idOf, inTens, orMissing, seePost, type Post, type SeenPost } from "../location/posts.js";
import { remakePost } from "../location/remake.js";
import { replaceEach, type Replaced, type Replacement } from "../location/replace.js";
import { isSaidBy } from "../location/spelling.js";
import type { Planner } from "../planner.js";
import type { DeedOptions } from "./deed.js";
import { keepHeld } from "./held.js";

interface Going {
  /** All that is held, with what is going. */
  readonly posts: readonly HeldPost[];
  /** Posts that could go out, whole, the earliest first. */
  readonly going: readonly Post[];
  /** The ids of those whose caption is only known as HighLevel tells it. */
  readonly told: ReadonlySet<string>;
  readonly accounts: readonly Account[];
  readonly save: (posts: readonly HeldPost[]) => Promise<void>;
}

interface Taken {
  readonly posts: readonly HeldPost[];
  /** Why posts could not be deleted, by their ids. */
  readonly messages: ReadonlyMap<string, string>;
}

/** Makes drafts of posts, ten at a time, each step written down before, and deletes those that reading back does not show as whole drafts. */
export async function takeOut(
  planner: Pick<Planner, "posts" | "version">,
  { posts: before, going, told, accounts, save }: Going,
  { userId, signal }: DeedOptions,
): Promise<Taken> {
  const messages = new Map<string, string>();
  const held = keepHeld(before, save);
  const mark = (some: readonly Post[], isDraft: boolean) => {
    const ids = new Set(some.map(idOf));
    const isMeant = (one: HeldPost) => one.ids.some((id) => ids.has(id));
    const isDrafting = isDraft || undefined;
    return held.change((one) => (isMeant(one) ? { ...one, isDraft, isDrafting } : one));
  };
  let isAble = true;
  for (const batch of inTens(going)) {
    const able: Post[] = batch.filter(({ createdBy }) => isAble && (createdBy || userId));
    await mark(able, true);
    const now = await makeDrafts(planner, able, { accounts, userId, told, signal });
    // What is put back is what a post truly says.
    await held.change((one) => withNow(one, now));
    const isDraft = (post: Post) => {
      const one = now.get(idOf(post));
      return one !== undefined && isDraftOf(one.now, one);
    };
    isAble &&= able.length === 0 || able.some(isDraft);
    const others = able.filter((post) => !isDraft(post));
    await mark(others, false);
    for (const one of now.values())
      if (!one.asked.isTaken && isOfField(one)) messages.set(one.id, one.asked.message);
    const free = batch.filter((post) => !isDraft(post) && isFree(now.get(idOf(post))));
    const stuck = await deleteEach(planner, free, messages);
    signal?.throwIfAborted();
    if (stuck === batch.length) break;
  }
  return { posts: held.list(), messages };
}

function withNow(held: HeldPost, drafts: ReadonlyMap<string, Replaced>): HeldPost {
  const draft = held.ids.flatMap((id) => drafts.get(id) ?? [])[0];
  if (!draft) return held;
  const summary = draft.input.summary ?? held.post.summary ?? "";
  const ids = [...new Set([...held.ids, draft.now?.id ?? draft.id])];
  const isSame = summary === (held.post.summary ?? "");
  const post = isSame ? held.post : { ...held.post, summary };
  return { ...held, ids, post, isDrafting: undefined };
}

/** Whether a post may be deleted: one that is out already would only be hidden, and one that is not taken again would be lost. */
function isFree(one: Replaced | undefined): boolean {
  if (!one) return true;
  return !["published", "in_progress"].includes(one.now?.status ?? "") && !isOfField(one);
}

/** Whether a refusal is of a field of the post: HighLevel would not take it anew either. */
function isOfField({ asked, input }: Replaced): boolean {
  if (asked.isTaken) return false;
  const names = new Set(Object.keys(input).filter((name) => name !== "status"));
  return asked.message.split("; ").some((issue) => names.has(/^\w*/.exec(issue)![0]));
}

interface Drafting {
  readonly accounts: readonly Account[];
  readonly userId: string | undefined;
  readonly told: ReadonlySet<string>;
  readonly signal: AbortSignal | undefined;
}

/** Asks for drafts in the place of posts, and gives by their ids what was sent and what reading back shows. */
async function makeDrafts(
  planner: Pick<Planner, "posts" | "version">,
  posts: readonly Post[],
  { accounts, userId = "", told, signal }: Drafting,
): Promise<Map<string, Replaced>> {
  const drafts = posts.map((post): Replacement => {
    const own = accountsOf(post, accounts).map(
      (account, index) => account ?? { id: seePost(post).accountIds[index] ?? "" },
    );
    const author = post.createdBy ?? userId;
    const { postApprovalDetails: _, ...again } = remakePost(post, own, author, planner.version);
    const id = idOf(post);
    return { id, input: { ...again, status: "draft" }, isTold: told.has(id) };
  });
  const replaced = await replaceEach(planner, drafts, isDraftOf, signal);
  return new Map(replaced.map((one) => [one.id, one]));
}

function isDraftOf(now: SeenPost | undefined, { input }: Replacement): boolean {
  const { media = [] } = input;
  return now?.status === "draft" && isSaidBy(now, input) && now.media.length >= media.length;
}

/** Deletes what it can, and gives how many it could not; their messages say why. */
async function deleteEach(
  planner: Pick<Planner, "posts">,
  posts: readonly Post[],
  messages: Map<string, string>,
): Promise<number> {
  const ids = posts.map(idOf);
  const asked = await Promise.allSettled(ids.map((id) => orMissing(planner.posts.delete({ id }))));
  const failed = asked.flatMap((one, at) => (one.status === "rejected" ? [{ ...one, at }] : []));
  for (const { reason, at } of failed)
    messages.set(ids[at]!, reason instanceof Error ? reason.message : String(reason));
  return failed.length;
}
