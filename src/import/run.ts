import type { ImportRecord, LedgerEntry, PartRecord } from "../ledger/ledger.js";
import { isRetried } from "../ledger/sent.js";
import { indexAccounts } from "../location/accounts.js";
import { isOfHash, type LibraryFile } from "../location/library.js";
import { nowThere } from "../location/location.js";
import type { Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import { approverAmong } from "../reconcile/approver.js";
import { decide, type Deed } from "../reconcile/answers.js";
import type { Observation } from "../reconcile/observe.js";
import type { Reconciled } from "../reconcile/state.js";
import type { ImportOptions, Job } from "./job.js";
import { learnIds, withoutMoved, type Part } from "./part.js";

/** An import under way: what its steps need, and its parts, which only it writes down. */
export interface Run {
  readonly planner: Planner;
  readonly job: Job;
  readonly options: ImportOptions;
  readonly waiting: Patience;
  /**
   * Who is asked to approve its posts, by what was said, or else by whom the plan was sent or waits for; `null` where
   * nobody shall be.
   */
  approver(): string | null | undefined;
  /** Whether that is another for some of the accounts: then `approver` is `undefined`. */
  hasSeveralApprovers(): boolean;
  /** The parts so far, in the order in which they began. */
  readonly parts: readonly Part[];
  /** Takes a part on. It is written down with the first change. */
  begin(part: Part): void;
  /** Makes a change of a part last. */
  save(part: Part, change: Partial<PartRecord>): Promise<void>;
  /** Writes down a file of the media library, or that it is about to be sent. */
  store(file: LibraryFile): Promise<void>;
  /**
   * Takes the imports that sent rows of the plan for earlier versions of it, and who is to approve its posts to be asked for
   * the others, too. They are written down with the first change.
   */
  follow(seen: Observation): void;
  /**
   * Lets go of what was begun of placements whose rows have other numbers by now: it is sent anew. That is written down
   * with the first change.
   */
  letGo(placements: readonly Reconciled[]): void;
  /** Remembers differences that are to stay as they are. */
  keep(kept: readonly string[]): Promise<void>;
  /** When it began, as the ledger writes times. */
  readonly since: string;
  /**
   * Writes down which posts it became, which are its rows though it did not send them, and how HighLevel tells of what
   * this run sent where that is otherwise.
   */
  learn(placements: readonly Reconciled[]): Promise<void>;
  /** What the ledger had of the location when it began. */
  readonly records: readonly ImportRecord[];
  /** The parts of earlier runs, as the ledger has them. */
  readonly known: readonly PartRecord[];
  /** What HighLevel said last of imports, by their ids. */
  readonly statuses: Map<string, string>;
  /** Reconciles the plan with what HighLevel lists now. */
  look(): Promise<Observation>;
  /** What is to be done about a placement by now. */
  decide(one: Reconciled): Deed;
}

/** What a run begins with. */
export interface Start extends Pick<Run, "planner" | "job" | "options" | "waiting" | "records"> {
  /** Who is to be asked, or was asked when the plan was sent last to each account. */
  readonly approvers: readonly (string | null)[];
  /** The import's own place in the ledger. */
  readonly entry: LedgerEntry;
  /** Reconciles the plan, given what the ledger has of this import, and what HighLevel said of imports since. */
  readonly look: (
    record: ImportRecord,
    statuses: ReadonlyMap<string, string>,
  ) => Promise<Observation>;
}

/** Begins an import that the ledger's entry remembers. */
export function createRun({ look, entry, approvers, ...start }: Start): Run {
  const { mark, accounts } = start.job;
  const since = nowAfter(start.records);
  const [parts, statuses] = [[] as Part[], new Map<string, string>()];
  const written = { ...readWritten(entry.record, since), approvers };
  const record = () => writeRecord(start, entry.record, written, parts);
  const save = () => entry.save(record());
  const accountOf = indexAccounts(accounts);
  // Files are sent side by side, and written down one after the other.
  let saving = Promise.resolve();
  return {
    ...start,
    parts,
    known: written.before,
    since,
    approver: () => (written.approvers.length > 1 ? undefined : written.approvers[0]),
    hasSeveralApprovers: () => written.approvers.length > 1,
    begin: (part) => void parts.push(part),
    follow: (seen) => takeOver(written, seen, mark),
    letGo(placements) {
      written.before = written.before.map((part) => withoutMoved(part, placements, accountOf));
    },
    async save(part, change) {
      part.record = { ...part.record, ...change, savedAt: nowSince(since) };
      await save();
    },
    store(file) {
      const isOld = (one: LibraryFile) => one.url === undefined && isOfHash(one, file.hash);
      written.media = [...written.media.filter((one) => !isOld(one)), file];
      return (saving = saving.then(save));
    },
    async keep(more) {
      for (const one of more) written.kept.add(one);
      // What is imported under another name has that name from then on.
      const isRenamed = entry.record !== undefined && entry.record.file !== start.job.csv.name;
      if (more.length > 0 || isRenamed) await save();
    },
    async learn(placements) {
      const news = placements.filter((one) => one.sent?.mark === mark && isNews(one, since));
      if (!addSeen(written.seen, placements, mark) && news.length === 0) return;
      const learn = (one: PartRecord) => learnIds(one, news, accountOf);
      written.before = written.before.map(learn);
      for (const part of parts) part.record = learn(part.record);
      await save();
    },
    statuses,
    look: () => look(record(), statuses),
    decide: decideBy(start),
  };
}

/** Adds the posts of rows that a plan did not send, as far as anybody here knows; whether there are more by now. */
function addSeen(
  seen: Map<string, string>,
  placements: readonly Reconciled[],
  mark: string,
): boolean {
  const before = seen.size;
  for (const { state, sent, found, post } of placements) {
    const isForeign = sent === undefined || (sent.isTold && sent.mark !== mark);
    const [{ id } = { id: "" }] = found;
    if (state === "same" && isForeign && id && post.utc) seen.set(id, post.utc);
  }
  return seen.size > before;
}

/** The time, or just after all that was written down: another computer's clock may be ahead, or this one's was. */
function nowAfter(records: readonly ImportRecord[]): string {
  const times = records.flatMap(({ parts }) => parts.map(({ savedAt = "" }) => savedAt));
  const last = times.reduce((one, other) => (one > other ? one : other), "");
  return new Date(Math.max(Date.now(), (Date.parse(last) || 0) + 1)).toISOString();
}

function nowSince(since: string): string {
  const now = new Date().toISOString();
  return now > since ? now : since;
}

function decideBy({
  job,
  options: { answers = {} },
}: Pick<Start, "job" | "options">): Run["decide"] {
  const late = new Set(job.late.flatMap(({ row }) => row ?? []));
  return (one) => decide(one, answers, { now: nowThere(job.location), late });
}

function takeOver(written: Written, seen: Observation, own: string): void {
  for (const mark of marksOf(seen.placements, own)) written.versionOf.add(mark);
  if (written.approvers.length > 0) return;
  const among = approverAmong(seen);
  if (among) written.approvers = [among];
}

/** The other imports of the plan's file that sent something of these placements. */
function marksOf(placements: readonly Reconciled[], own: string): Set<string> {
  const marks = placements.flatMap(({ sent }) => (sent?.isOfPlan ? sent.mark : []));
  return new Set(marks.filter((mark) => mark !== own));
}

/** What the ledger has of the import beside this run's parts. */
interface Written {
  readonly startedAt: string;
  before: readonly PartRecord[];
  readonly kept: Set<string>;
  /** The times of posts by their ids. */
  readonly seen: Map<string, string>;
  readonly versionOf: Set<string>;
  media: readonly LibraryFile[];
  approvers: readonly (string | null)[];
}

function readWritten(record: ImportRecord | undefined, now: string): Omit<Written, "approvers"> {
  // Parts of earlier runs stay on record, but for files that never became an import.
  const before = (record?.parts ?? []).filter(
    ({ id, creating }) => id !== undefined || creating !== undefined,
  );
  const [kept, versionOf] = [new Set(record?.kept), new Set(record?.versionOf)];
  const seen = new Map((record?.seen ?? []).map(({ id, utc }) => [id, utc]));
  return {
    startedAt: record?.startedAt ?? now,
    before,
    kept,
    seen,
    versionOf,
    media: record?.media ?? [],
  };
}

function writeRecord(
  { job, options }: Pick<Start, "job" | "options">,
  earlier: ImportRecord | undefined,
  { startedAt, before, kept, seen, versionOf, media, approvers }: Written,
  parts: readonly Part[],
): ImportRecord {
  const now = parts.map((part) => part.record);
  const gone = new Set(now.flatMap(({ id }) => id ?? []));
  return {
    ...earlier,
    mark: job.mark,
    locationId: job.location.id,
    userId: options.userId,
    approver: (approvers.length > 1 ? earlier?.approver : approvers[0]) ?? undefined,
    file: job.csv.name,
    startedAt,
    parts: [...before.filter(({ id }) => id === undefined || !gone.has(id)), ...now],
    ...(versionOf.size > 0 && { versionOf: [...versionOf] }),
    ...(kept.size > 0 && { kept: [...kept] }),
    ...(seen.size > 0 && { seen: Array.from(seen, ([id, utc]) => ({ id, utc })) }),
    ...(media.length > 0 && { media }),
  };
}

function isNews(one: Reconciled, since: string): boolean {
  const { state, sent, found } = one;
  const isPictured = state === "same" && found.some(({ media }) => media.length > 0);
  const isFirst = isPictured && sent !== undefined && sent.at >= since && !sent.told;
  return isFirst || isLearned(one, since) || isTelling(one, since);
}

/** Whether a post is what was sent, and only now is known by its id. */
export function isLearned({ sent, found }: Reconciled, since: string): boolean {
  // Of two posts that are alike, one may be a person's own.
  const [post, ...more] = found;
  if (!sent || !post?.id || more.length > 0 || sent.ids.includes(post.id)) return false;
  // What was known by another id is only ours where this run sent it again, or a change of ours may have made it anew.
  const isAnew = sent.at >= since || sent.changingSince !== undefined;
  return sent.ids.length === 0 || isAnew || isRetried(sent, post);
}

/** Whether a post was sent by a run that began then, and differs only as HighLevel tells posts: nobody changed it. */
export function isTelling({ state, sent, differences }: Reconciled, since: string): boolean {
  const isOurs = state === "changed" && sent !== undefined && sent.at >= since;
  return isOurs && differences.every(({ field, by }) => field !== "time" && by === "highlevel");
}
