import type { HeldPost } from "../location/holds.js";
import { captionKey } from "../location/caption.js";
import type { CsvRow } from "../location/imports.js";
import { minuteOf, readInstant } from "../location/instant.js";
import type { SeenPost } from "../location/posts.js";
import { isOfFile } from "../ledger/mark.js";
import type { ImportRecord, PartRecord } from "../ledger/ledger.js";
import { moving } from "../location/status.js";
import { lag } from "../location/wait.js";
import type { ImportThere } from "../reconcile/look.js";
import type { Reconciled } from "../reconcile/state.js";
import { isInDoubt, isRetried, type Sent } from "../ledger/sent.js";

/** A placement that the import sent, with the posts that are surely it. */
export type Own = Reconciled & {
  readonly sent: Sent;
  /** Its account as people know it. */
  readonly accountName: string;
  readonly held: readonly HeldPost[];
  /** Posts that equal it and may be it, too. */
  readonly alike: readonly SeenPost[];
  /** Another file that has its post, too, by name: it is not the import's alone to delete. */
  readonly alsoIn: string | undefined;
};

/** Whether an import is one of the record's own files, by its id or its mark. */
export function isFileOf(record: ImportRecord): (one: ImportThere) => boolean {
  const ids = idsOf(record);
  return ({ id, mark }) => ids.has(id) || mark === record.mark;
}

/**
 * The import's files that are in review, but for those of which a post is out, or another file's, too: what was carried out may
 * read so (help pages), and deleting it deletes all of its posts.
 */
export function stagedOf(
  imports: readonly ImportThere[],
  record: ImportRecord,
  each: readonly Own[],
): string[] {
  const isOwn = isFileOf(record);
  const staying = each.filter(
    ({ alsoIn, found }) =>
      found.length > 0 &&
      (alsoIn !== undefined || found.some(({ status }) => status === "published")),
  );
  const kept = new Set(staying.map(({ sent }) => sent.importId));
  const isStaged = (one: ImportThere) =>
    isOwn(one) && one.status === "in_review" && !kept.has(one.id);
  return imports.filter(isStaged).map(({ id }) => id);
}

/** What of the import's files is under way, or may be there unseen. */
export function explainImports(imports: readonly ImportThere[], record: ImportRecord): string[] {
  const isOwn = isFileOf(record);
  const under = imports
    .filter((one) => isOwn(one) && moving.has(one.status))
    .map(({ id, status }) => `import ${id} is still ${status}`);
  const lost = record.parts
    .filter(isDoubted)
    .map(({ fileName }) => `HighLevel may have taken ${fileName}, and does not list it yet`);
  return [...under, ...lost];
}

/** What another computer scheduled of the import's file, is to come, and is not this import's: only the computer that sent it takes it back. */
export function explainElsewhere(
  imports: readonly ImportThere[],
  records: readonly ImportRecord[],
  { file }: ImportRecord,
  each: readonly Pick<Own, "post">[],
): string[] {
  // Another computer's import of the same rows has the same mark.
  const known = new Set(records.flatMap((record) => [...idsOf(record)]));
  const own = new Set(each.map(({ post }) => contentOf(post.utc, post.content)));
  const isOwn = ({ scheduleDate, summary = "" }: CsvRow) =>
    own.has(contentOf(scheduleDate, summary));
  return imports.flatMap((one) => {
    if (!one.isCarriedOut || !isOfFile(one, file) || known.has(one.id)) return [];
    const ahead = one.rows.filter((row) => (readInstant(row.scheduleDate) ?? 0) > Date.now());
    const rest = ahead.filter((row) => !isOwn(row)).length;
    return rest > 0
      ? `import ${one.id} (${one.fileName}), which another computer scheduled of this file, has ${rest} more to come; undo it there, or delete in HighLevel what is not to go out`
      : [];
  });
}

function contentOf(time: string | undefined, caption: string): string {
  return `${minuteOf(readInstant(time) ?? 0)} ${captionKey(caption)}`;
}

function isDoubted({ id, assigningAt, isUndone }: PartRecord): boolean {
  return id === undefined && !isUndone && Date.parse(assigningAt ?? "") > Date.now() - lag;
}

/** What of the import's posts is going out right now, or may be there unseen. */
export function explainPosts(posts: readonly SeenPost[], each: readonly Own[]): string[] {
  const going = posts
    .filter(({ status }) => status === "in_progress")
    .map(({ id }) => `post ${id} is being published right now`);
  const lost = each
    .filter(isLost)
    .filter(({ state }) => state !== "removed")
    .map(
      ({ post, accountName }) =>
        `row ${post.row} was sent to ${accountName}, and HighLevel shows no post of it that is surely ours`,
    );
  const alike = each.flatMap((one) =>
    one.alike.map(
      ({ id }) =>
        `post ${id || "without an id"} says what row ${one.post.row} says, and may be of this import, too; where it is, delete it in HighLevel`,
    ),
  );
  return [...going, ...lost, ...new Set(alike)];
}

function isLost({ sent, found, held }: Own): boolean {
  if (isInDoubt(sent)) return !found.some((post) => isRetried(sent, post));
  return sent.ids.length === 0 && found.length + held.length === 0;
}

/** The ids of an import's files. */
export function idsOf({ parts }: ImportRecord): Set<string> {
  return new Set(parts.flatMap(({ id }) => id ?? []));
}
