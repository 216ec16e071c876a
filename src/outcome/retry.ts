import { keepOf } from "../reconcile/difference.js";
import { indexSent } from "../reconcile/history.js";
import type { ImportRecord, Ledger, LedgerEntry, PartRecord } from "../ledger/ledger.js";
import { takeTurn } from "../ledger/turn.js";
import { indexAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import { createPosts } from "../location/create.js";
import type { Created } from "../location/create.js";
import { readNow, requireLocation } from "../location/location.js";
import { deletePosts, readPosts } from "../location/posts.js";
import type { Post, SeenPost } from "../location/posts.js";
import { explainLost, remakePost } from "../location/remake.js";
import { completePost } from "../location/whole.js";
import type { Version } from "../operation.js";
import type { Planner } from "../planner.js";
import { checkOutcomeOptions } from "./options.js";

/** Which failed post is posted again, and when. */
export interface Retry {
  /** The mark of the import that sent it. */
  readonly mark: string;
  /** The number of its row. */
  readonly row: number;
  readonly account: Account;
  /** Its new time, as `2026-12-07T14:00:00.000Z`. */
  readonly utc: string;
}

/** How a failed post is posted again. */
export interface RetryOptions {
  readonly ledger: Ledger;
  /** In whose name it is made where it does not tell who made it; default who imported it. */
  readonly userId?: string | undefined;
  /** Finds the failed post, and does nothing. */
  readonly dryRun?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What became of a post that was posted again. */
export interface Retried {
  /** The failed one. */
  readonly post: Post;
  /** `unknown` where nothing shows whether it was made: it is not sent again by itself. */
  readonly state: "found" | "made" | "refused" | "unknown";
  /** The post that it is now, where that is known. */
  readonly id: string | undefined;
  /** What HighLevel said against it. */
  readonly message: string | undefined;
  /** Whether the failed one could not be deleted. */
  readonly isLeft: boolean;
}

/**
 * Posts a row again that failed on one account, there alone and at a new time, and deletes the failed post. It stays the
 * row's post: a later import of the file does not send it anew.
 *
 * @throws Error where there is no such post that failed, or its time is not a minute ahead; LedgerBusyError.
 */
export async function retryPost(
  planner: Planner,
  retry: Retry,
  options: RetryOptions,
): Promise<Retried> {
  checkOutcomeOptions("retryPost", options, ["ledger"]);
  const { ledger, userId, dryRun, signal } = options;
  return takeTurn(ledger, requireLocation(planner), async (records) => {
    const record = records.find(({ mark }) => mark === retry.mark);
    if (!record) throw new Error(`the ledger has no import ${retry.mark} of this location`);
    refuseDoubt(record, retry);
    const failed = await findFailed(planner, record, retry, signal);
    const told = (state: Retried["state"], id?: string) =>
      ({ post: failed.post, state, id, message: undefined, isLeft: false }) as const;
    if (dryRun) return told("found");
    if (!(Date.parse(retry.utc) - (await readNow(planner, signal)) >= 60_000))
      throw new Error(`${retry.utc} is not a minute ahead: give a later time; nothing was sent`);
    const entry = await ledger.open(retry.mark);
    try {
      const author = failed.post.createdBy ?? userId ?? record.userId;
      const input = toRequest(record, failed, retry, { author, version: planner.version });
      const made = await make(planner, entry, retry, input);
      if (made.kind === "refused") return { ...told("refused"), message: made.message };
      if (made.kind !== "made" || made.id === undefined) return told("unknown");
      const left = await deletePosts(planner, [failed], { patience: 5_000, signal });
      return { ...told("made", made.id), isLeft: left.size > 0 };
    } finally {
      await entry.close();
    }
  });
}

async function findFailed(
  planner: Planner,
  record: ImportRecord,
  { row, account }: Retry,
  signal: AbortSignal | undefined,
): Promise<SeenPost> {
  const isMeant = isOn(account);
  const entries = record.parts.flatMap(({ posts = [] }) => posts);
  const ids = entries.filter((one) => one.row === row && isMeant(one.accountId));
  const posts = await readPosts(
    planner,
    ids.flatMap((one) => one.ids),
    signal,
  );
  const there = [...posts.values()];
  const where = `row ${row} of import ${record.mark} on ${account.name ?? account.id}`;
  const other = there.find(({ status }) => status !== "failed");
  if (other) throw new Error(`${where} is ${other.status}, not failed; nothing was sent`);
  const [failed] = there;
  if (failed) return failed;
  throw new Error(`HighLevel shows no post of ${where}; import the file again instead`);
}

/** @throws Error where an earlier retry may have made a post that nobody saw: a second one would double it. */
function refuseDoubt({ parts }: ImportRecord, { row, account }: Retry): void {
  const isMeant = isOn(account);
  const begun = parts.flatMap(({ creating = [] }) => creating);
  if (!begun.some((one) => one.row === row && isMeant(one.accountId))) return;
  throw new Error(
    `whether row ${row} was posted again before is not known: look in HighLevel, and make it there if it is missing; nothing was sent`,
  );
}

/** The request for the same post at the new time, with the files that the import sent. */
function toRequest(
  record: ImportRecord,
  { id, post }: SeenPost,
  { account, utc }: Retry,
  { author, version }: { readonly author: string; readonly version: Version },
): ReturnType<typeof remakePost> {
  const whole = completePost(post, indexSent([record]).get(id));
  if (whole.problem !== undefined)
    throw new Error(
      "not all of its files are known; make it by hand in HighLevel; nothing was sent",
    );
  const again = { ...whole.post, status: "scheduled", displayDate: utc, scheduleDate: utc };
  const lost = explainLost(again, [account], version);
  if (lost) throw new Error(`${lost}; nothing was sent`);
  return remakePost(again, [account], author, version);
}

/** Makes the post, and writes it down before and after as one more post of the row as the file has it. */
async function make(
  planner: Planner,
  entry: LedgerEntry,
  retry: Retry,
  input: ReturnType<typeof remakePost>,
): Promise<Created<Retry>> {
  const record = entry.record!;
  const place = { row: retry.row, accountId: retry.account.id ?? "" };
  const rows = record.parts.flatMap((part) => part.rows.filter(({ row }) => row === retry.row));
  const keep = (id: string) => {
    // Its new time is meant: the next import of the file need not ask.
    const plan = rows.at(-1)?.utc ?? "";
    const differences = [{ field: "time", plan, there: retry.utc } as const];
    return keepOf({ accountId: place.accountId, found: [{ id }], differences });
  };
  const save = (change: Partial<PartRecord>, kept: readonly string[] = []) => {
    const [now, fileName] = [new Date().toISOString(), record.file];
    const part = { fileName, accountIds: [place.accountId], rows: rows.slice(-1), savedAt: now };
    const parts = [...record.parts, { ...part, creating: [], ...change }];
    return entry.save({ ...record, parts, kept: [...(record.kept ?? []), ...kept] });
  };
  const journal = {
    begin: () => save({ creating: [{ ...place, since: new Date().toISOString() }] }),
    async end([created]: readonly Created<Retry>[]) {
      if (created?.kind === "made" && created.id !== undefined)
        await save({ posts: [{ ...place, ids: [created.id] }] }, [keep(created.id)]);
      else if (created?.kind === "refused" || created?.kind === "failed") await entry.save(record);
    },
  };
  let made: Created<Retry> = { kind: "unknown", key: retry };
  for await (const created of createPosts(planner, [{ key: retry, input }], journal))
    made = created;
  return made;
}

function isOn(account: Account): (accountId: string) => boolean {
  const find = indexAccounts([account]);
  return (accountId) => find(accountId) !== undefined;
}
