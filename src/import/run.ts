import type { PlannedPost } from "../csv/plan.js";
import { indexAccounts } from "../location/accounts.js";
import type { Account } from "../location/accounts.js";
import { withoutPlaces } from "../location/placement.js";
import { isOfHash } from "../location/library.js";
import type { LibraryFile } from "../location/library.js";
import type { Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import type { ImportOptions, Job } from "./job.js";
import type { ImportRecord, LedgerEntry, PartRecord } from "./ledger.js";
import type { Reconciled, Reconciliation } from "./reconcile.js";

/** One file of an import on its way, or all of its posts that are made one by one. */
export interface Part {
  posts: readonly PlannedPost[];
  readonly accounts: readonly Account[];
  /** As it was written down last. */
  record: PartRecord;
}

/** An import under way: what its steps need, and its parts, which only it writes down. */
export interface Run {
  readonly planner: Planner;
  readonly job: Job;
  readonly options: ImportOptions;
  readonly waiting: Patience;
  /** The parts so far, in the order in which they began. */
  readonly parts: readonly Part[];
  /** Takes a part on. It is written down with the first change. */
  begin(part: Part): void;
  /** Makes a change of a part last. */
  save(part: Part, change: Partial<PartRecord>): Promise<void>;
  /** Writes down a file of the media library, or that it is about to be sent. */
  store(file: LibraryFile): Promise<void>;
  /** Remembers differences that are to stay as they are. */
  keep(kept: readonly string[]): Promise<void>;
  /** When it began, as the ledger writes times. */
  readonly since: string;
  /** Writes down which posts it became, and how HighLevel tells of what this run sent where that is otherwise. */
  learn(placements: readonly Reconciled[]): Promise<void>;
  /** The parts of earlier runs, as the ledger has them. */
  readonly known: readonly PartRecord[];
  /** The differences that are to stay, as `keepOf` names them. */
  readonly kept: ReadonlySet<string>;
  /** What HighLevel said last of imports, by their ids. */
  readonly statuses: Map<string, string>;
  /** Reconciles the plan with what HighLevel lists now. */
  look(): Promise<Reconciliation>;
}

/** What a run begins with. */
export interface Start {
  readonly planner: Planner;
  readonly job: Job;
  readonly options: ImportOptions;
  readonly waiting: Patience;
  /** The import's own place in the ledger. */
  readonly entry: LedgerEntry;
  /** What the ledger has of the location's other imports. */
  readonly others: readonly ImportRecord[];
  /** Reconciles the plan, given what the ledger has of this import, and what HighLevel said of imports since. */
  readonly look: (
    record: ImportRecord,
    statuses: ReadonlyMap<string, string>,
  ) => Promise<Reconciliation>;
}

/** Begins an import that the ledger's entry remembers. */
export function createRun({ look, entry, others, ...start }: Start): Run {
  const { mark, location, csv, accounts } = start.job;
  const startedAt = entry.record?.startedAt ?? new Date().toISOString();
  const since = new Date().toISOString();
  const parts: Part[] = [];
  const statuses = new Map<string, string>();
  // Parts of earlier runs stay on record, but for files that never became an import.
  let before = (entry.record?.parts ?? []).filter(
    ({ id, creating }) => id !== undefined || creating !== undefined,
  );
  const known = before;
  let media = entry.record?.media ?? [];
  // Files are sent side by side, and written down one after the other.
  let saving = Promise.resolve();
  const own = new Set(entry.record?.kept);
  const kept = new Set([...own, ...others.flatMap((one) => one.kept ?? [])]);
  const record = (): ImportRecord => {
    const now = parts.map((part) => part.record);
    const gone = new Set(now.flatMap(({ id }) => id ?? []));
    return {
      ...entry.record,
      mark,
      locationId: location.id,
      userId: start.options.userId,
      ...(start.options.approver && { approver: start.options.approver }),
      file: csv.name,
      startedAt,
      parts: [...before.filter(({ id }) => id === undefined || !gone.has(id)), ...now],
      ...(own.size > 0 && { kept: [...own] }),
      ...(media.length > 0 && { media }),
    };
  };
  return {
    ...start,
    parts,
    known,
    kept,
    since,
    begin: (part) => void parts.push(part),
    async save(part, change) {
      part.record = { ...part.record, ...change, savedAt: new Date().toISOString() };
      await entry.save(record());
    },
    store(file) {
      media = [...media.filter((one) => one.url !== undefined || !isOfHash(one, file.hash)), file];
      return (saving = saving.then(() => entry.save(record())));
    },
    async keep(more) {
      if (more.length === 0) return;
      for (const one of more) {
        own.add(one);
        kept.add(one);
      }
      await entry.save(record());
    },
    async learn(placements) {
      const news = placements.filter(
        (one) => one.sent?.mark === mark && (isLearned(one, since) || isTelling(one, since)),
      );
      if (news.length === 0) return;
      const accountOf = indexAccounts(accounts);
      before = before.map((part) => learnIds(part, news, accountOf));
      for (const part of parts) part.record = learnIds(part.record, news, accountOf);
      await entry.save(record());
    },
    statuses,
    look: () => look(record(), statuses),
  };
}

function isLearned({ sent, found }: Reconciled, since: string): boolean {
  // Of two posts that are alike, one may be a person's own.
  if (found.length !== 1) return false;
  const [{ id } = { id: "" }] = found;
  if (!sent || id === "" || sent.ids.includes(id)) return false;
  // What was known by another id is only ours where this run sent it again.
  return sent.ids.length === 0 || sent.at >= since;
}

/** Whether a post was sent by a run that began then, and differs only as HighLevel tells posts: nobody changed it. */
export function isTelling({ state, sent, differences }: Reconciled, since: string): boolean {
  const isOurs = state === "changed" && sent !== undefined && sent.at >= since;
  return isOurs && differences.every(({ field, by }) => field !== "time" && by === "highlevel");
}

/** A part with the ids of the posts that it is now known to have become. */
export function learnIds(
  part: PartRecord,
  news: readonly Reconciled[],
  accountOf: (id: string) => Account | undefined,
): PartRecord {
  const rows = new Set(part.rows.map(({ row }) => row));
  const learned = news.flatMap(({ sent, found, accountId, differences }) => {
    if (sent?.importId !== part.id || !rows.has(sent?.row ?? 0)) return [];
    const before = part.accountIds.find((id) => accountOf(id)?.id === accountId);
    const ids = found.map(({ id }) => id).filter(Boolean);
    const [post] = found;
    const told = differences.length > 0 && post && { caption: post.caption, media: post.media };
    return sent && before ? { row: sent.row, accountId: before, ids, ...(told && { told }) } : [];
  });
  if (learned.length === 0) return part;
  return {
    ...part,
    ...(part.creating && { creating: withoutPlaces(part.creating, learned) }),
    posts: [...withoutPlaces(part.posts, learned), ...learned],
  };
}

/** A part's record before anything is done. */
export function describePart(
  { accounts, posts }: Pick<Part, "accounts" | "posts">,
  fileName: string,
  { rowIds, shelf }: Pick<Job, "rowIds" | "shelf">,
): PartRecord {
  return {
    fileName,
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    rows: posts.map(shelf.place).map(({ row, utc, content, link, media }) => ({
      row,
      utc,
      caption: content,
      link,
      media,
      ...(rowIds?.get(row) && { id: rowIds.get(row) }),
    })),
  };
}
