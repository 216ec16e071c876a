import type { ImportRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import { dueOf, isInDoubt, type Sent } from "../ledger/sent.js";
import { readPosts, type SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { namePlans, readHistory } from "../reconcile/history.js";
import { explainPosts, type Own } from "./unseen.js";

/** An import beside the location's others. */
interface Family {
  readonly record: ImportRecord;
  readonly others: readonly ImportRecord[];
  /** The ids of the posts that are the import's own. */
  readonly known: ReadonlySet<string>;
  /** Looks for what another import sent. */
  readonly lookAt: (record: ImportRecord) => Promise<readonly Own[]>;
}

/** Another version of an import's file, and how many posts to come it has that are not the import's. */
export interface OtherVersion {
  readonly mark: string;
  readonly posts: number;
}

/** The imports of another file, which may have come to have posts that this one sent: their files by their marks. */
function ofOtherFiles(
  { file }: ImportRecord,
  others: readonly ImportRecord[],
): ReadonlyMap<string, string> {
  const foreign = others.filter((one) => planName(one.file) !== planName(file));
  return new Map(foreign.map((one) => [one.mark, one.file]));
}

/** The ids of the posts that an import names as its own, but for what was taken back. */
export function namedBy({ parts }: ImportRecord): Set<string> {
  const own = parts.flatMap(({ posts = [], isUndone }) => (isUndone ? [] : posts));
  return new Set(own.flatMap(({ ids }) => ids));
}

/** What other versions of an import's file have that is to come and is not the import's. */
export interface Versions {
  readonly versions: OtherVersion[];
  /** What they sent and nothing shows, each as a sentence says it. */
  readonly unseen: string[];
}

/** Looks for the posts to come that stand under other versions of an import's file and not under it. */
export async function lookAtVersions(
  planner: Pick<Planner, "posts">,
  { record, others, known, lookAt }: Family,
  signal: AbortSignal | undefined,
): Promise<Versions> {
  const reader = { file: record.file, accountOf: (id: string) => id };
  const [all, foreign] = [[...others, record], ofOtherFiles(record, others)];
  const planOf = namePlans(all);
  const made = namedBy(record);
  // A file of another name that changed a post of this one is its new version.
  const isVersion = ({ mark, ids }: Sent) =>
    foreign.has(mark)
      ? ids.some((id) => made.has(id))
      : mark !== record.mark && planOf(mark) === planOf(record.mark);
  const isMeant = (one: Sent) =>
    isVersion(one) && (dueOf(one) ?? Infinity) > Date.now() && !one.ids.some((id) => known.has(id));
  const sent = readHistory(all, [], reader).filter(isMeant);
  const there = await readPosts(
    planner,
    sent.flatMap(({ ids }) => ids),
    signal,
  );
  const isThere = ({ ids }: Sent) => ids.some((id) => isOpen(there.get(id)));
  const marks = sent.filter(isThere).map(({ mark }) => mark);
  const unseen: string[] = [];
  for (const other of others) {
    const isLost = (one: Sent) => one.mark === other.mark && isNameless(one) && isMeant(one);
    if (!sent.some(isLost)) continue;
    const lost = (await lookAt(other)).filter((one) => isLost(one.sent));
    const found = lost.filter((one) => one.held.length > 0 || one.found.some(isOpen));
    marks.push(...found.map(() => other.mark));
    const why = explainPosts([], lost);
    unseen.push(...why.map((text) => `${text} (${other.mark}, another version of the file)`));
  }
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return { versions: [...counts].map(([mark, posts]) => ({ mark, posts })), unseen };
}

function isOpen(post: SeenPost | undefined): boolean {
  return post !== undefined && !["published", "failed"].includes(post.status);
}

/** Whether it may be a post that nobody knows. */
function isNameless(one: Sent): boolean {
  return one.ids.length === 0 || isInDoubt(one);
}
