import type { ImportRecord, Ledger, LedgerEntry } from "../ledger/ledger.js";
import { takeTurn } from "../ledger/turn.js";
import type { Account } from "../location/accounts.js";
import { writeInstant } from "../location/instant.js";
import { readNow, requireLocation } from "../location/location.js";
import { deletePosts, type Post } from "../location/posts.js";
import { waitUntil } from "../location/wait.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import type { DeedOptions } from "./deed.js";
import { lookForRow, type Seen } from "./retry-look.js";
import { beginRetry, sendRetry, toRequest } from "./retry-send.js";

const minute = 60_000;

/** Which failed post is posted again, and when. */
export interface Retry {
  /** The mark of the import that sent it. */
  readonly mark: string;
  readonly row: number;
  readonly account: Account;
  /** Its new time, as `2026-12-07T14:00:00.000Z`. */
  readonly utc: string;
}

/** How a failed post is posted again. */
export interface RetryOptions extends DeedOptions {
  readonly ledger: Ledger;
  /** In whose name it is made where it does not tell who made it; default who imported it. */
  readonly userId?: string | undefined;
  /** Whether it is posted though an earlier retry may have: for those who saw that HighLevel does not have it. */
  readonly postAgain?: boolean | undefined;
  /** For how long HighLevel is asked for what may have been made, in milliseconds; default a minute. */
  readonly patience?: number | undefined;
}

const rules: RulesOf<RetryOptions> = {
  ledger: rule.ledger,
  userId: rule.text,
  dryRun: rule.flag,
  postAgain: rule.flag,
  patience: rule.milliseconds,
  signal: rule.signal,
};

/** What became of a post that was posted again. */
export interface Retried {
  /** The failed one; `undefined` where that is gone already. */
  readonly post: Post | undefined;
  /**
   * `there` where an earlier retry had made it and nothing was sent; `unknown` where nothing shows whether it was made: it
   * is not sent again by itself.
   */
  readonly state: "found" | "made" | "there" | "refused" | "unknown";
  /** The id of the post that it is now, where that is known. */
  readonly id: string | undefined;
  /** That post as HighLevel tells it, where an earlier retry had made it. */
  readonly now: Post | undefined;
  /** Who is asked to approve what was made, if anybody. */
  readonly approver: string | undefined;
  /** What HighLevel said against it. */
  readonly message: string | undefined;
  /** Whether the failed one could not be deleted. */
  readonly isLeft: boolean;
}

/**
 * Posts a row again that failed on one account, there alone and at a new time, and deletes the failed post. It stays the
 * row's post: a later import of the file does not send it anew. Where it was to be approved, that is asked for again.
 *
 * Where no answer tells whether it was made, HighLevel's list is read until it shows it. What an earlier retry made is taken
 * up instead of being made once more.
 *
 * @throws Error where there is no such post that failed, or its time is not a minute ahead; LedgerBusyError.
 */
export async function retryPost(
  planner: Planner,
  retry: Retry,
  options: RetryOptions,
): Promise<Retried> {
  checkOptions("retryPost", options, rules, ["ledger"]);
  const { ledger, signal } = options;
  return takeTurn(ledger, requireLocation(planner), async (records) => {
    const record = records.find(({ mark }) => mark === retry.mark);
    if (!record)
      throw new Error(
        `the ledger has no import ${retry.mark} of this location: retry it where it was sent from`,
      );
    const others = records.filter((one) => one !== record);
    const look = (now: ImportRecord) => lookForRow(planner, retry, { record: now, others }, signal);
    const entry = await ledger.open(retry.mark);
    const work = { planner, retry, options, entry, look };
    return post(record, work).finally(() => entry.close());
  });
}

interface Work {
  readonly planner: Planner;
  readonly retry: Retry;
  readonly options: RetryOptions;
  readonly entry: LedgerEntry;
  /** Looks for the row's posts, by what a record knows of them. */
  look(record: ImportRecord): Promise<Seen>;
}

async function post(record: ImportRecord, work: Work): Promise<Retried> {
  const { retry, options, look } = work;
  const { dryRun, postAgain = false, patience = minute, signal } = options;
  const isClear = ({ isInDoubt }: Seen) => postAgain || !isInDoubt;
  const before = await waitUntil(() => look(record), isClear, { patience, signal });
  const { live, again } = before;
  if (again) {
    const isLeft = dryRun ? false : await finish(before, work);
    return { ...tell("there", before), id: again.id, now: again.post, isLeft };
  }
  if (!isClear(before)) return tell("unknown", before);
  const { row, account } = retry;
  const name = `row ${row} of import ${record.mark} on ${account.name ?? account.id}`;
  if (live) throw new Error(`${name} is ${live.status}, not failed; nothing was sent`);
  if (before.later) {
    const { mark, row: now, instant } = before.later;
    throw new Error(
      `${name} was sent again since, for ${writeInstant(instant)}, as row ${now} of import ${mark}: retry that one where it failed; nothing was sent`,
    );
  }
  if (before.failed.length === 0)
    throw new Error(
      `HighLevel shows no post that surely is ${name}: look there whether it was posted again from elsewhere; where it was not, retry it on the computer that sent it, or give its row another time and import the file`,
    );
  return dryRun ? tell("found", before) : postAnew(record, before, work);
}

async function postAnew(record: ImportRecord, before: Seen, work: Work): Promise<Retried> {
  const { planner, retry, options, entry, look } = work;
  const { userId, patience = minute, signal } = options;
  if (!(Date.parse(retry.utc) - (await readNow(planner, signal)) >= minute))
    throw new Error(`${retry.utc} is not a minute ahead: give a later time; nothing was sent`);
  const input = toRequest(record, before.failed[0]!, retry, { userId, version: planner.version });
  const begun = beginRetry(record, retry, before.failed);
  const { live: twin } = await look(begun);
  if (twin)
    throw new Error(
      `post ${twin.id} says the same at that time, and was not made from here: give another time or, where it is the row's, delete the failed post in HighLevel; nothing was sent`,
    );
  const sent = await sendRetry(planner, entry, { input, record, begun });
  if (sent.kind === "refused") return { ...tell("refused", before), message: sent.message };
  const after = await waitUntil(() => look(sent.record), isMade, { patience, signal });
  const id = after.again?.id ?? sent.id;
  if (id === undefined) return tell("unknown", before);
  const { approver } = input.postApprovalDetails ?? {};
  return { ...tell("made", before), id, approver, isLeft: await finish(after, work) };
}

const isMade = ({ again }: Seen) => again !== undefined;

/** Writes down what was learned, deletes what failed, and tells whether something of that is left. */
async function finish(
  { learned, failed }: Seen,
  { planner, entry, options: { signal } }: Work,
): Promise<boolean> {
  await entry.save(learned);
  const left = await deletePosts(planner, failed, { patience: 5_000, signal });
  return left.size > 0;
}

function tell(state: Retried["state"], { failed: [one] }: Seen): Retried {
  const nothing = { id: undefined, now: undefined, approver: undefined, message: undefined };
  return { ...nothing, isLeft: false, post: one?.post, state };
}
