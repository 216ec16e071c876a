import type { PlannedPost } from "../csv/plan.js";

/** A row on an account, as records name it. */
export interface Place {
  /** 1-based number of the row. */
  readonly row: number;
  readonly accountId: string;
}

/** A planned post on one account: what is compared, sent and told of. */
export interface Placement {
  readonly post: PlannedPost;
  /** The account's id as it is now. */
  readonly accountId: string;
  /** Its network, as the API names it. */
  readonly platform?: string | undefined;
}

/** The place of a placement, as records name it. */
export function placeOf({ post, accountId }: Placement): Place {
  return { row: post.row, accountId };
}

/** One text for each place: two placements are one where their keys are equal. */
export function keyOf({ row, accountId }: Place): string {
  return `${row} ${accountId}`;
}

/** Entries without those of some places. */
export function withoutPlaces<T extends Place>(
  entries: readonly T[] = [],
  gone: readonly Place[],
): T[] {
  const keys = new Set(gone.map(keyOf));
  return entries.filter((entry) => !keys.has(keyOf(entry)));
}

/** The numbers of rows, each once and in order, as a sentence names them: `row 3`, `rows 3, 4`. */
export function nameRows(rows: Iterable<number>): string {
  const each = [...new Set(rows)].toSorted((left, right) => left - right);
  return `${each.length === 1 ? "row" : "rows"} ${each.join(", ")}`;
}
