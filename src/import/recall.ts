import type { Planner } from "../planner.js";
import type { PlannedPost } from "../csv/plan.js";
import { comparePosts, compareWithServer } from "./compare.js";
import type { Account, ComparedPost } from "./event.js";
import type { PartRecord } from "./ledger.js";
import { isAccount } from "../location/match.js";
import { readThere } from "../location/there.js";
import type { Patience } from "../location/wait.js";

/** What the ledger adds to a comparison. */
export interface Recalled {
  /** The comparison, with what is there by its id though it is not listed. */
  readonly compared: ComparedPost[];
  /** What is neither listed nor known by an id, and may be there: its making began less than `patience` ago. */
  readonly open: ComparedPost[];
}

/**
 * Compares every planned post on every account with what the server lists, and what it does not list with what the
 * ledger knows: a list may lag behind, reading by id does not (callers' reports).
 */
export async function compareAll(
  planner: Pick<Planner, "posts">,
  planned: readonly PlannedPost[],
  accounts: readonly Account[],
  known: readonly PartRecord[],
  { patience, signal }: Patience,
): Promise<Recalled> {
  const compared = await compareWithServer(planner, planned, accounts, signal);
  const missing = compared.filter(({ verdict }) => verdict === "missing");
  const isSame = (entry: { row: number; accountId: string }, { post, accountId }: ComparedPost) => {
    const account = accounts.find(({ id }) => id === accountId);
    return entry.row === post.row && account !== undefined && isAccount(entry.accountId, account);
  };
  const records = known.flatMap(({ posts = [] }) => posts);
  const ids = missing.flatMap((one) =>
    records.filter((entry) => isSame(entry, one)).flatMap((entry) => entry.ids),
  );
  const found = await readThere(planner, ids, signal);
  // In the order of what was compared before.
  const byId = comparePosts(planned, accounts, [...found.values()]);
  const settled = compared.map((one, index) =>
    one.verdict === "missing" ? (byId[index] ?? one) : one,
  );
  const begun = known.flatMap(({ creating = [] }) => creating);
  const isOpen = (one: ComparedPost) =>
    begun.some((entry) => isSame(entry, one) && Date.now() - Date.parse(entry.since) < patience);
  return {
    compared: settled,
    open: settled.filter((one) => one.verdict === "missing" && isOpen(one)),
  };
}

/**
 * What the ledger knows, its rows numbered as these posts are: rows of others (in a sheet) and rows with errors move them,
 * and an import is the same all the same.
 */
export function renumber(
  parts: readonly PartRecord[],
  posts: readonly PlannedPost[],
): PartRecord[] {
  return parts.map((part) => {
    const left = new Set(posts);
    const numbers = new Map<number, number>();
    for (const { row, utc, caption, link = "" } of part.rows) {
      const post = posts.find(
        (one) => left.has(one) && one.utc === utc && one.content === caption && one.link === link,
      );
      if (!post) continue;
      left.delete(post);
      numbers.set(row, post.row);
    }
    const move = <T extends { readonly row: number }>(entry: T): T => ({
      ...entry,
      row: numbers.get(entry.row) ?? entry.row,
    });
    return {
      ...part,
      rows: part.rows.map(move),
      ...(part.creating && { creating: part.creating.map(move) }),
      ...(part.posts && { posts: part.posts.map(move) }),
    };
  });
}
