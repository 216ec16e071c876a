import { accountsOf } from "../location/twin.js";
import type { Account } from "../location/accounts.js";
import { compareCaption } from "../location/caption.js";
import type { HeldPost } from "../location/holds.js";
import { idOf, inTens, orMissing, readPosts, seePost } from "../location/posts.js";
import type { Post, SeenPost } from "../location/posts.js";
import { remakePost } from "../location/remake.js";
import { replacePost } from "../location/replace.js";
import { moment, waitUntil } from "../location/wait.js";
import type { Planner } from "../planner.js";

/** What is to be taken out. */
export interface Going {
  /** All that is held, with what is going. */
  readonly posts: readonly HeldPost[];
  /** Posts that could go out, whole, the earliest first. */
  readonly going: readonly Post[];
  readonly accounts: readonly Account[];
  readonly save: (posts: readonly HeldPost[]) => Promise<void>;
}

/** What came of it. */
export interface Taken {
  readonly posts: readonly HeldPost[];
  /** Why posts could not be deleted, by their ids. */
  readonly messages: ReadonlyMap<string, string>;
}

/**
 * Makes drafts of posts, ten at a time, and deletes those that reading them back does not show as whole drafts.
 *
 * Each step is written down before it is taken. One that stays does not save the others; where none of ten can be touched,
 * the next cannot either.
 */
export async function takeOut(
  planner: Pick<Planner, "posts" | "version">,
  { posts: before, going, accounts, save }: Going,
  {
    userId,
    signal,
  }: { readonly userId?: string | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Taken> {
  const messages = new Map<string, string>();
  let posts = before;
  const mark = async (some: readonly Post[], isDraft: boolean) => {
    const ids = new Set(some.map(idOf));
    const isMeant = (held: HeldPost) => held.ids.some((id) => ids.has(id));
    posts = posts.map((held) => (isMeant(held) ? { ...held, isDraft } : held));
    if (some.length > 0) await save(posts);
  };
  let isAble = true;
  for (const batch of inTens(going)) {
    const able: Post[] = batch.filter(({ createdBy }) => isAble && (createdBy || userId));
    await mark(able, true);
    const now = await makeDrafts(planner, able, { accounts, userId, signal });
    const isDraft = (post: Post) => isDraftOf(now.get(idOf(post)), post);
    isAble &&= able.length === 0 || able.some(isDraft);
    await mark(
      able.filter((post) => !isDraft(post)),
      false,
    );
    // Deleting what is out already would only hide where it went.
    const isOut = (post: Post) =>
      ["published", "in_progress"].includes(now.get(idOf(post))?.status ?? "");
    const stuck = await deleteEach(
      planner,
      batch.filter((post) => !isDraft(post) && !isOut(post)),
      messages,
    );
    signal?.throwIfAborted();
    if (stuck === batch.length) break;
  }
  return { posts, messages };
}

interface Drafting {
  readonly accounts: readonly Account[];
  readonly userId: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Asks for drafts in the place of posts, and gives by their ids what reading back shows of those that were not refused. */
async function makeDrafts(
  planner: Pick<Planner, "posts" | "version">,
  posts: readonly Post[],
  { accounts, userId = "", signal }: Drafting,
): Promise<Map<string, SeenPost>> {
  const asked = await Promise.all(
    posts.map((post) => {
      const own = accountsOf(post, accounts).map(
        (account, index) => account ?? { id: seePost(post).accountIds[index] ?? "" },
      );
      const { postApprovalDetails: _, ...again } = remakePost(
        post,
        own,
        post.createdBy ?? userId,
        planner.version,
      );
      return replacePost(planner, idOf(post), { ...again, status: "draft" });
    }),
  );
  const tried = posts.filter((_, index) => asked[index]?.isTaken);
  const look = () => readPosts(planner, tried.map(idOf), signal);
  const areDrafts = (now: ReadonlyMap<string, SeenPost>) =>
    tried.every((post) => isDraftOf(now.get(idOf(post)), post));
  return waitUntil(look, areDrafts, { patience: moment, signal });
}

function isDraftOf(now: SeenPost | undefined, post: Post): boolean {
  if (now?.status !== "draft") return false;
  const { caption: content, media } = seePost(post);
  const isSaid = ["same", "told"].includes(compareCaption({ content }, now.caption));
  return isSaid && now.media.length >= media.length;
}

/** Deletes what it can, and gives how many it could not; their messages say why. */
async function deleteEach(
  planner: Pick<Planner, "posts">,
  posts: readonly Post[],
  messages: Map<string, string>,
): Promise<number> {
  const deleted = await Promise.all(
    posts.map(async (post) => {
      const id = idOf(post);
      try {
        await orMissing(planner.posts.delete({ id }));
        return true;
      } catch (error) {
        messages.set(id, error instanceof Error ? error.message : String(error));
        return false;
      }
    }),
  );
  return deleted.filter((isDeleted) => !isDeleted).length;
}
