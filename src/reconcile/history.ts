import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { planName } from "../ledger/mark.js";
import type { Sent } from "../ledger/sent.js";
import { captionKey } from "../location/caption.js";
import type { CsvRow } from "../location/imports.js";
import { readInstant } from "../location/instant.js";
import { keyOf } from "../location/placement.js";
import { nameByLater } from "./learned.js";
import type { ImportThere } from "./look.js";
import { exactContentOf, mergeParts, mergeVersions, withoutIds } from "./merge.js";

/** For what plan a history is read. */
export interface Reader {
  /** The name of the plan's file. */
  readonly file: string;
  /** The id that an account has now, by any that it had; `undefined` for one that is not the plan's. */
  readonly accountOf: (id: string) => string | undefined;
  /** Posts that are there, whatever was done about them. */
  readonly there?: ReadonlySet<string> | undefined;
}

/**
 * What was sent to the plan's accounts and not taken back: by what the ledger wrote down, and by the rows of imports of
 * the file that it does not know, which another machine sent.
 */
export function readHistory(
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
  reader: Reader,
): Sent[] {
  const known = new Set(records.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
  const taken = new Set(takenBack(records));
  const gone = leave([...taken], reader);
  const sent = readRecords(records, imports, reader);
  // What was taken back still names what it was.
  const isBack = records.some(({ parts }) => parts.some(({ isUndone }) => isUndone));
  const all = isBack ? readRecords(records.map(asSent), imports, reader) : sent;
  const recorded = nameByLater(sent, all)
    // What took its place, or was sent again later, has an entry of its own.
    .map((rows) =>
      mergeParts(
        rows.flatMap((one) => withoutIds(one, gone)),
        reader.there,
      ),
    );
  const planOf = namePlans(records);
  const foreign = imports
    .filter((one) => !known.has(one.id) && one.isCarriedOut)
    .map((one) => readImported(one, { ...reader, planOf }));
  const told = [...recorded, ...foreign].filter(({ length }) => length > 0);
  const versions = mergeVersions(told, reader.there);
  return versions.map((one) => ({ ...one, isGoing: one.ids.some((id) => taken.has(id)) }));
}

/**
 * Earlier versions whose posts were deleted, and that are not in the history any more. HighLevel may make such a post anew,
 * under another id (callers' reports).
 */
export function readReplaced(
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
  reader: Reader,
): Sent[] {
  const gone = leave(replacedBy(records), reader);
  const current = new Set(readHistory(records, imports, reader).map(exactContentOf));
  return readRecords(records, imports, reader)
    .flat()
    .filter(({ ids }) => ids.length > 0 && ids.every((id) => gone.has(id)))
    .filter((one) => !current.has(exactContentOf(one)))
    .map((one) => ({ ...one, ids: [], isReplaced: true }));
}

/** A record as if nothing of it had been taken back. */
function asSent(record: ImportRecord): ImportRecord {
  return { ...record, parts: record.parts.map((part) => ({ ...part, isUndone: undefined })) };
}

function pulledOf(records: readonly ImportRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => record.pulled ?? []));
}

/** The posts that were deleted for an undo, or since others took their place, by their ids. */
export function takenBack(records: readonly ImportRecord[]): string[] {
  const pulled = pulledOf(records);
  // What was pulled before the rest was taken back stays pulled.
  const undone = records.flatMap((record) => record.undone ?? []).filter((id) => !pulled.has(id));
  return [...undone, ...replacedBy(records)];
}

function replacedBy(records: readonly ImportRecord[]): string[] {
  return records.flatMap(({ parts }) => parts.flatMap(({ replaced = [] }) => replaced));
}

/** Those that are not there: what could not be deleted is still what it was. */
function leave(ids: readonly string[], { there }: Reader): Set<string> {
  return new Set(ids.filter((id) => !there?.has(id)));
}

/** What the ledger wrote down, by its records. */
function readRecords(
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
  reader: Reader,
): Sent[][] {
  const byId = new Map(imports.map((one) => [one.id, one]));
  const importOf = indexImports(records);
  const changing = new Map(records.flatMap(readChanging));
  const about = { planOf: namePlans(records), pulled: pulledOf(records), changing, importOf };
  return records.map((record) =>
    record.parts.flatMap((part) => readPart(record, part, byId, { ...reader, ...about })),
  );
}

/** Since when runs were about to change posts, by the posts' ids. */
function readChanging({ parts, startedAt }: ImportRecord): [string, string][] {
  return parts.flatMap(({ changing = [], savedAt = startedAt }) =>
    changing.map((id): [string, string] => [id, savedAt]),
  );
}

/** By which import a post was made: a version that only took it over says nothing of that. */
function indexImports(records: readonly ImportRecord[]): ReadonlyMap<string, string> {
  const imported = records
    .flatMap(({ parts }) => parts)
    .flatMap(({ id, posts = [] }) =>
      id === undefined ? [] : posts.map((post) => ({ ...post, id })),
    );
  return new Map(imported.flatMap(({ id, ids }) => ids.map((postId) => [postId, id] as const)));
}

/** What was sent and is known to be posts, by their ids. */
export function indexSent(records: readonly ImportRecord[]): ReadonlyMap<string, Sent> {
  const sent = readHistory(records, [], { file: "", accountOf: (id) => id });
  return new Map(sent.flatMap((one) => one.ids.map((id) => [id, one] as const)));
}

/** Whether what a part is about was given to HighLevel to be published; staged rows are not. */
function isSent(
  { finalizingAt, isFinalized, posts }: PartRecord,
  there: ImportThere | undefined,
): boolean {
  if (there?.isCarriedOut) return true;
  if (finalizingAt === undefined) return false;
  // A person deleted what may never have been carried out; of what was, HighLevel may forget the import.
  const isGone = there?.status === "deleted" && isFinalized !== true;
  return !isGone || Boolean(posts?.some(({ ids }) => ids.length > 0));
}

/**
 * Names the plan of an import by its mark: imports that sent rows of each other are versions of one, and so are those of
 * one file that sent the same post.
 */
export function namePlans(records: readonly ImportRecord[]): (mark: string) => string {
  const names = new Map<string, string>();
  const nameOf = (mark: string): string => {
    const next = names.get(mark);
    return next === undefined ? mark : nameOf(next);
  };
  const join = (mark: string, other: string) => {
    const [left, right] = [nameOf(mark), nameOf(other)];
    if (left !== right) names.set(left, right);
  };
  const first = new Map<string, string>();
  for (const { mark, versionOf = [], file, parts } of records) {
    for (const other of versionOf) join(mark, other);
    for (const key of parts.flatMap((part) => postsOf(part, planName(file)))) {
      const other = first.get(key);
      if (other === undefined) first.set(key, mark);
      else join(mark, other);
    }
  }
  return nameOf;
}

/** The posts of a part, but for drafts: those may be alike in any plan. */
function postsOf({ rows, accountIds }: PartRecord, plan: string): string[] {
  return rows.flatMap(({ utc, caption }) =>
    utc === undefined
      ? []
      : accountIds.map((id) => JSON.stringify([plan, id, utc, captionKey(caption)])),
  );
}

/** With what is known of all records. */
interface PartReader extends Reader {
  readonly planOf: (mark: string) => string;
  readonly pulled: ReadonlySet<string>;
  readonly changing: ReadonlyMap<string, string>;
  readonly importOf: ReadonlyMap<string, string>;
}

function readPart(
  { mark, file, startedAt, approver }: ImportRecord,
  part: PartRecord,
  byId: ReadonlyMap<string, ImportThere>,
  reader: PartReader,
): Sent[] {
  const { id, creating, posts = [], rows, accountIds, savedAt = startedAt } = part;
  const again = readInstant(part.retriedFor);
  const there = id === undefined ? undefined : byId.get(id);
  if (!part.isUndone && creating === undefined && !isSent(part, there)) return [];
  const made = new Map(posts.map((entry) => [keyOf(entry), entry]));
  const begun = new Set((creating ?? []).map(keyOf));
  return rows.flatMap((entry) =>
    accountIds.flatMap((before): Sent[] => {
      const place = keyOf({ row: entry.row, accountId: before });
      const { ids: own = [], told } = made.get(place) ?? {};
      const accountId = reader.accountOf(before);
      const isPulled = own.some((postId) => reader.pulled.has(postId));
      if (accountId === undefined || (part.isUndone && !isPulled)) return [];
      // Of posts that are made one by one, only those that were begun were sent.
      if (creating && own.length === 0 && !begun.has(place)) return [];
      return [
        {
          row: entry.row,
          accountId,
          rowId: entry.id,
          instant: readInstant(entry.utc),
          content: entry.caption,
          link: entry.link ?? "",
          media: entry.media,
          fields: entry.fields ?? {},
          ids: own,
          retried: again === undefined ? undefined : [{ instant: again, ids: own }],
          isPulled,
          isKept: part.isKept,
          changingSince: own.flatMap((postId) => reader.changing.get(postId) ?? [])[0],
          told,
          approver,
          mark,
          plan: reader.planOf(mark),
          importId: id ?? own.flatMap((postId) => reader.importOf.get(postId) ?? [])[0],
          isTold: false,
          isOfPlan: planName(file) === planName(reader.file),
          isThrough: creating === undefined && isThrough(there?.status),
          at: savedAt,
        },
      ];
    }),
  );
}

function readImported(one: ImportThere, reader: Reader & Pick<PartReader, "planOf">): Sent[] {
  // An import that is known may have taken it for an earlier version.
  const plan = reader.planOf(one.mark ?? one.id);
  const accounts = one.accountIds.flatMap((id) => reader.accountOf(id) ?? []);
  return one.rows.flatMap((row, index) =>
    accounts.map((accountId): Sent => ({
      // Its row in the file is not told.
      row: -1 - index,
      accountId,
      instant: readInstant(row.scheduleDate),
      content: row.summary ?? "",
      link: row.link?.url ?? "",
      media: mediaOf(row),
      ids: [],
      approver: one.approver,
      mark: one.mark ?? one.id,
      plan,
      importId: one.id,
      isTold: true,
      isOfPlan: planName(one.file ?? "") === planName(reader.file),
      isThrough: isThrough(one.status),
      at: one.createdAt ?? "",
    })),
  );
}

/** Whether HighLevel makes no more posts of an import. */
function isThrough(status: string | undefined): boolean {
  return status === "completed" || status === "failed";
}

function mediaOf({ medias }: CsvRow): readonly string[] | undefined {
  return medias?.flatMap((one) => one?.url ?? []);
}
