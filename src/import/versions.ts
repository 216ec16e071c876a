import type { ImportRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import { dueOf } from "../ledger/sent.js";
import { readPosts } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { namePlans, readHistory } from "../reconcile/history.js";

/** An import beside the location's others. */
interface Family {
  readonly record: ImportRecord;
  readonly others: readonly ImportRecord[];
  /** The ids of the posts that are the import's own. */
  readonly known: ReadonlySet<string>;
}

/** Another version of an import's file, and how many posts to come it has that are not the import's. */
export interface OtherVersion {
  readonly mark: string;
  readonly posts: number;
}

/** The marks of the imports of another file, which may have come to have posts that this one sent. */
export function ofOtherFiles({ file }: ImportRecord, others: readonly ImportRecord[]): Set<string> {
  const foreign = others.filter((one) => planName(one.file) !== planName(file));
  return new Set(foreign.map(({ mark }) => mark));
}

/** The ids of the posts that an import names as its own, but for what was taken back. */
export function namedBy({ parts }: ImportRecord): Set<string> {
  const own = parts.flatMap(({ posts = [], isUndone }) => (isUndone ? [] : posts));
  return new Set(own.flatMap(({ ids }) => ids));
}

/** The posts to come that stand under other versions of an import's file and not under it, counted by their marks. */
export async function countVersions(
  planner: Pick<Planner, "posts">,
  { record, others, known }: Family,
  signal: AbortSignal | undefined,
): Promise<OtherVersion[]> {
  const reader = { file: record.file, accountOf: (id: string) => id };
  const [all, foreign] = [[...others, record], ofOtherFiles(record, others)];
  const planOf = namePlans(all);
  const isVersion = (mark: string) =>
    mark !== record.mark && !foreign.has(mark) && planOf(mark) === planOf(record.mark);
  const sent = readHistory(all, [], reader).filter(
    (one) =>
      isVersion(one.mark) &&
      (dueOf(one) ?? Infinity) > Date.now() &&
      !one.ids.some((id) => known.has(id)),
  );
  const there = await readPosts(
    planner,
    sent.flatMap(({ ids }) => ids),
    signal,
  );
  const counts = new Map<string, number>();
  for (const { mark, ids } of sent) {
    const isThere = ids.some((id) => !over.has(there.get(id)?.status ?? "published"));
    if (isThere) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].map(([mark, posts]) => ({ mark, posts }));
}

const over: ReadonlySet<string> = new Set(["published", "failed"]);
