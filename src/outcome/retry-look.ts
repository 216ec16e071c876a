import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { isInDoubt, isRetried } from "../ledger/sent.js";
import { indexAccounts } from "../location/accounts.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { readPosts } from "../location/posts.js";
import type { SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { observe } from "../reconcile/observe.js";
import { planOf } from "../reconcile/recorded.js";
import { settleRetry } from "./retry-send.js";
import type { Retry } from "./retry.js";

/** What became of a row on an account. */
export interface Seen {
  /** Its posts that failed and are ours. */
  readonly failed: readonly SeenPost[];
  /** Its post that did not fail, where there is one. */
  readonly live: SeenPost | undefined;
  /** That post where a retry made it. */
  readonly again: SeenPost | undefined;
  /** Whether a retry may have made a post that is not shown. */
  readonly isInDoubt: boolean;
  /** The record with the id of what a retry made. */
  readonly learned: ImportRecord;
}

/** Looks for the posts of a row on an account: in the list as the import does, then by their ids. It only reads. */
export async function lookForRow(
  planner: Planner,
  { row, account }: Retry,
  { record, others }: { readonly record: ImportRecord; readonly others: readonly ImportRecord[] },
  signal: AbortSignal | undefined,
): Promise<Seen> {
  const records = [...others, record];
  const plan = { file: record.file, ...planOf(record, records, [account], "UTC") };
  const { placements } = await observe(planner, plan, { imports: [], records }, signal);
  const one = placements.find(
    ({ post, accountId }) => post.row === row && accountId === account.id,
  );
  const sent = one?.sent;
  const find = indexAccounts([account]);
  const isMeant = ({ retriedFor, rows, accountIds }: PartRecord) =>
    retriedFor !== undefined && rows.some((other) => other.row === row) && accountIds.some(find);
  const replaced = record.parts.filter(isMeant).flatMap((part) => part.replaced ?? []);
  const own = new Set([...(sent?.ids ?? []), ...replaced]);
  const ids = [...own, ...(one?.found ?? []).map(({ id }) => id)];
  const there = [...(await readPosts(planner, ids, signal)).values()];
  const live = there.filter(({ status }) => status !== "failed");
  const again = live.find((post) => sent && isRetried(sent, post));
  const isIt = (part: PartRecord) =>
    isMeant(part) &&
    part.creating?.length &&
    minuteOf(readInstant(part.retriedFor) ?? NaN) === minuteOf(again?.instant ?? NaN);
  const learn = (part: PartRecord) => (again && isIt(part) ? settleRetry(part, again.id) : part);
  return {
    failed: there.filter((post) => post.status === "failed" && own.has(post.id)),
    live: again ?? live[0],
    again,
    isInDoubt: again === undefined && sent !== undefined && isInDoubt(sent),
    learned: { ...record, parts: record.parts.map(learn) },
  };
}
