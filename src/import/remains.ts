import type { ImportRecord } from "../ledger/ledger.js";
import type { HeldPost } from "../location/holds.js";
import { readPosts, seePost, type SeenPost } from "../location/posts.js";
import type { Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import { isOnly, observeOwn, type Trail } from "./own.js";
import { describeRemaining, type RemainingPost } from "./remaining.js";
import { explainElsewhere, explainImports, explainPosts, stagedOf, type Own } from "./unseen.js";
import { lookAtVersions, type OtherVersion } from "./versions.js";

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
    const seen = await observeOwn(planner, { ...trail, record: other, others }, waiting);
    return seen.each.filter(isOnly);
  };
  const family = { record, others: trail.others, known, lookAt };
  const { versions, unseen } = await lookAtVersions(planner, family, waiting.signal);
  return {
    record,
    remains: {
      staged: stagedOf(imports, record, all),
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

// What is being published is left alone: deleting it would only hide where it went.
const ending = new Set(["published", "in_progress"]);

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
