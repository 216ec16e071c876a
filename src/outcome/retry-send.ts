import type { ImportRecord, LedgerEntry, PartRecord } from "../ledger/ledger.js";
import { createPosts, type Created } from "../location/create.js";
import { approverOf, type SeenPost } from "../location/posts.js";
import { explainLost, remakePost } from "../location/remake.js";
import { completePost } from "../location/whole.js";
import type { Version } from "../operation.js";
import type { Planner } from "../planner.js";
import { indexSent } from "../reconcile/history.js";
import type { Retry } from "./retry.js";

type Input = ReturnType<typeof remakePost>;

/** The request for the same post at the new time, with the files that the import sent; it waits for who was to approve it. */
export function toRequest(
  record: ImportRecord,
  { id, post }: SeenPost,
  { account, utc }: Retry,
  { userId, version }: { readonly userId: string | undefined; readonly version: Version },
): Input {
  const sent = indexSent([record]).get(id);
  const whole = completePost(post, sent);
  if (whole.problem !== undefined)
    throw new Error(
      "not all of its files are known; make it by hand in HighLevel; nothing was sent",
    );
  const approver = approverOf(post) ?? sent?.approver ?? record.approver;
  const asked = approver
    ? { status: "in_review", postApprovalDetails: { ...post.postApprovalDetails, approver } }
    : { status: "scheduled" };
  const again = { ...whole.post, ...asked, displayDate: utc, scheduleDate: utc };
  const lost = explainLost(again, [account], version);
  if (lost) throw new Error(`${lost}; nothing was sent`);
  return remakePost(again, [account], post.createdBy ?? userId ?? record.userId, version);
}

/** The record once the post may be under way: one more of the row as the file has it, instead of those that failed. */
export function beginRetry(
  record: ImportRecord,
  { row, account: { id = "" }, utc }: Retry,
  failed: readonly SeenPost[],
): ImportRecord {
  const now = new Date().toISOString();
  const rows = record.parts.flatMap((part) => part.rows.filter((one) => one.row === row));
  const part: PartRecord = {
    fileName: record.file,
    accountIds: [id],
    rows: rows.slice(-1),
    retriedFor: utc,
    replaced: failed.map((post) => post.id),
    savedAt: now,
    creating: [{ row, accountId: id, since: now }],
  };
  return { ...record, parts: [...record.parts, part] };
}

/** What came of sending: the post's id where HighLevel told it, and the record as it is by now. */
type SentRetry =
  | { readonly kind: "sent"; readonly id: string | undefined; readonly record: ImportRecord }
  | { readonly kind: "refused"; readonly message: string };

/** Makes the post once, and writes it down before and after. */
export async function sendRetry(
  planner: Planner,
  entry: LedgerEntry,
  { input, record, begun }: Readonly<Record<"record" | "begun", ImportRecord>> & { input: Input },
): Promise<SentRetry> {
  let now = begun;
  let result: Created<undefined> | undefined;
  const journal = {
    begin: () => entry.save(begun),
    async end([created]: readonly Created<undefined>[]) {
      const id = created?.kind === "made" ? created.id : undefined;
      if (id !== undefined)
        now = { ...record, parts: [...record.parts, settleRetry(begun.parts.at(-1)!, id)] };
      else if (created?.kind === "refused" || created?.kind === "failed") now = record;
      else return;
      await entry.save(now);
    },
  };
  for await (const one of createPosts(planner, [{ key: undefined, input }], journal)) result = one;
  if (result?.kind === "refused") return { kind: "refused", message: result.message };
  return { kind: "sent", id: result?.kind === "made" ? result.id : undefined, record: now };
}

/** A retry's part once the id of its post is known. */
export function settleRetry({ creating = [], ...part }: PartRecord, id: string): PartRecord {
  const posts = creating.map(({ row, accountId }) => ({ row, accountId, ids: [id] }));
  return { ...part, creating: [], posts };
}
