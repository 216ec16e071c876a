import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { isInDoubt, isRetried, type Sent } from "../ledger/sent.js";
import { indexAccounts } from "../location/accounts.js";
import { minuteOf, readInstant } from "../location/instant.js";
import { readPosts, type SeenPost } from "../location/posts.js";
import type { Planner } from "../planner.js";
import { compareCaption } from "../location/caption.js";
import { readHistory, type Reader } from "../reconcile/history.js";
import { exactContentOf } from "../reconcile/merge.js";
import { sentWordsOf } from "../reconcile/keys.js";
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
  /** What a later version of the file sent in its place. */
  readonly later: Sent | undefined;
  /** Whether a retry may have made a post that is not shown. */
  readonly isInDoubt: boolean;
  /** The record with the id of what a retry made. */
  readonly learned: ImportRecord;
}

/** What a later version of the plan sent in the words of a row, or in its row with most of its letters, and the import has not itself. */
function findLater(
  sent: Sent,
  record: ImportRecord,
  others: readonly ImportRecord[],
  reader: Reader,
) {
  const own = new Set(readHistory([record], [], reader).map(exactContentOf));
  return readHistory([...others, record], [], reader).find(
    (one) =>
      one.plan === sent.plan &&
      one.at > sent.at &&
      !one.isPulled &&
      !own.has(exactContentOf(one)) &&
      (sentWordsOf(one) === sentWordsOf(sent) ||
        (one.row === sent.row && compareCaption(sent, one.content) !== "other")),
  );
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
  const one = placements.find((it) => it.post.row === row && it.accountId === account.id);
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
  const reader = { file: record.file, accountOf: (id: string) => find(id)?.id };
  return {
    failed: there.filter((post) => post.status === "failed" && own.has(post.id)),
    live: again ?? live[0],
    again,
    later: sent && findLater(sent, record, others, reader),
    isInDoubt: again === undefined && sent !== undefined && isInDoubt(sent),
    learned: { ...record, parts: record.parts.map(learn) },
  };
}
