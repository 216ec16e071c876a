import type { Sent } from "../ledger/sent.js";
import { captionKey } from "../location/caption.js";
import { keyOf } from "../location/placement.js";
import { withKeys } from "./learned.js";
import { plansOf } from "./share.js";

/** Which posts are there, whatever was done about them; absent where that is not known. */
type There = ReadonlySet<string> | undefined;

/** One import's rows, each once: a part that was sent again for what was missing says the same of it. */
export function mergeParts(parts: readonly Sent[], there: There): Sent[] {
  const rows = parts.toSorted((left, right) => compare(left.at, right.at));
  const told = rows.map((one) => [`${keyOf(one)} ${exactContentOf(one)}`, one] as const);
  return mergeRows(told, there);
}

/** Versions of a plan as one history: what several imports say of one content is said once, twins in a file apart. */
export function mergeVersions(imports: readonly (readonly Sent[])[], there: There): Sent[] {
  const lists = imports.toSorted(([left], [right]) => compare(left?.at, right?.at));
  const told = lists.flatMap((rows) => withKeys(rows, exactContentOf));
  return mergeRows(told, there);
}

/**
 * What is said under one key as one, the latest version last. A post is of what named it last: a content that comes back,
 * or whose post a person moved, has another by then.
 */
function mergeRows(rows: readonly (readonly [string, Sent])[], there: There): Sent[] {
  const [owner, moved] = [new Map<string, string>(), new Set<string>()];
  for (const [key, one] of rows.toSorted(([, left], [, right]) => compare(left.at, right.at)))
    for (const id of one.ids.map((each) => onAccount(one, each))) {
      if ((owner.get(id) ?? key) !== key) moved.add(id);
      owner.set(id, key);
    }
  const [merged, lost] = [new Map<string, Sent>(), new Map<string, string>()];
  const apart: Sent[] = [];
  for (const [key, told] of rows) {
    const taken = new Set(told.ids.filter((id) => owner.get(onAccount(told, id)) !== key));
    if (taken.size > 0) lost.set(key, told.at);
    for (const one of withoutIds(told, taken)) {
      const before = merged.get(key);
      const isMoved = one.isKept || one.ids.some((id) => moved.has(onAccount(one, id)));
      const isOther = before && isMoved && isApart(before, one);
      if (isOther) apart.push(before);
      merged.delete(key);
      merged.set(key, before && !isOther ? merge(before, one, there) : one);
    }
  }
  // Where its last post is another's by now, those before it that are gone are nobody's.
  const isGone = ({ ids }: Sent) => ids.length > 0 && there && !ids.some((id) => there.has(id));
  const isBefore = (key: string, { at }: Sent) => at < (lost.get(key) ?? "");
  const left = [...merged].filter(([key, one]) => !(isBefore(key, one) && isGone(one)));
  return [...apart, ...left.map(([, one]) => one)];
}

/** What was sent without posts that are not it any more; nothing where it had no others. */
export function withoutIds(one: Sent, gone: ReadonlySet<string>): Sent[] {
  const ids = one.ids.filter((id) => !gone.has(id));
  return one.ids.length > 0 && ids.length === 0 ? [] : [{ ...one, ids }];
}

/** Whether both are known to be posts, and have none in common. */
function isApart({ ids: before }: Sent, { ids }: Sent): boolean {
  return before.length > 0 && ids.length > 0 && !before.some((id) => ids.includes(id));
}

// A post may be told as one of several accounts.
function onAccount({ accountId }: Sent, id: string): string {
  return `${accountId} ${id}`;
}

/** What was sent, whatever its row: versions of a row have different contents. */
export function exactContentOf({
  accountId,
  instant,
  content,
}: Pick<Sent, "accountId" | "instant" | "content">): string {
  return `${accountId} ${instant ?? "draft"} ${captionKey(content)}`;
}

function merge(before: Sent, after: Sent, there: There): Sent {
  const [older, newer] = before.at <= after.at ? [before, after] : [after, before];
  const isGone = there !== undefined && !older.ids.some((id) => there.has(id));
  const isAgain = (older.isPulled && !newer.isPulled) || (isGone && isAwaited(newer, older));
  return {
    ...older,
    ...newer,
    // A row of HighLevel's does not tell its number.
    row: newer.row < 0 ? older.row : newer.row,
    rowId: newer.rowId ?? older.rowId,
    media: newer.media ?? older.media,
    fields: newer.fields ?? older.fields,
    told: newer.told ?? (hasOthers(older, newer) ? undefined : older.told),
    changingSince: newer.changingSince ?? older.changingSince,
    retried: older.retried ? [...older.retried, ...(newer.retried ?? [])] : newer.retried,
    ...(newer.isTold && !older.isTold && pickWritten(older)),
    plans: [...[older, newer].flatMap(plansOf).filter((one) => one !== newer.plan), newer.plan],
    ids: isAgain ? newer.ids : [...new Set([...older.ids, ...newer.ids])],
    isOfPlan: older.isOfPlan || newer.isOfPlan,
    isThrough: older.isThrough || newer.isThrough,
  };
}

/** Whether it was sent with other media since. */
function hasOthers({ media: before }: Sent, { media }: Sent): boolean {
  return media !== undefined && before?.join(" ") !== media.join(" ");
}

/** Whether it was sent once more, after all that the older one says, and nobody learned as what post. */
function isAwaited({ ids, at, isKept, isTold, retried }: Sent, older: Sent): boolean {
  return ids.length === 0 && at > older.at && !isKept && !isTold && retried === undefined;
}

/** What was written down is exact, and what HighLevel tells of it need not be. */
function pickWritten({ content, link, media, isTold }: Sent): Partial<Sent> {
  return { content, link, media, isTold };
}

function compare(left = "", right = ""): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
