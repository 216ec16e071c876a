import { captionKey } from "../location/caption.js";
import { minuteOf } from "../location/instant.js";
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";

/** A post on one of the plan's accounts. */
export interface Spot {
  readonly post: SeenPost;
  /** The account's id as it is now; empty where HighLevel tells none that is known. */
  readonly accountId: string;
  /** Whether it is known whose it is. */
  isClaimed: boolean;
  /** Whether that is another plan's: it may be this one's under an earlier name. */
  isOfOther?: boolean;
  /** The planned post whose it is, where it is one's. */
  row?: Placement;
  /** Whether that is what has no row any more, or only may be a row: it may be another row's by now. */
  isLoose?: boolean;
}

/** Posts on the plan's accounts, found by what they are. */
export interface Spots {
  readonly list: readonly Spot[];
  byId(id: string): readonly Spot[];
  /** Those of an account in a minute; without a minute, its drafts. */
  at(accountId: string, minute: number | undefined): readonly Spot[];
  /** Those of an account in a minute with a caption in normal form. */
  exactly(accountId: string, minute: number | undefined, caption: string): readonly Spot[];
  /** Those of an account with a caption in normal form, whenever. */
  withCaption(accountId: string, caption: string): readonly Spot[];
  /** Those of an account whose time is told without a zone, as `2026-12-07 09:00`. */
  onClock(accountId: string, wall: string): readonly Spot[];
  /** Those of an account whose time cannot be read. */
  timeless(accountId: string): readonly Spot[];
  /** Posts in a minute of which HighLevel tells no account that is known. */
  unplaced(minute: number): readonly Spot[];
}

/**
 * Indexes posts by the accounts of a plan; posts elsewhere are left out.
 *
 * `accountOf` gives the id that an account has now by any that it had, `elsewhere` for one that is not the plan's, and
 * nothing for one that nobody knows.
 */
export function indexSpots(
  posts: readonly SeenPost[],
  accountOf: (id: string) => string | undefined,
): Spots {
  const list: Spot[] = [];
  const index = new Map<string, Spot[]>();
  const add = (spot: Spot, ...keys: readonly string[]) => {
    for (const key of keys) {
      const spots = index.get(key);
      if (spots) spots.push(spot);
      else index.set(key, [spot]);
    }
  };
  const find = (...words: readonly unknown[]) => index.get(words.join(" ")) ?? [];
  for (const post of posts) {
    const { id, instant, wall } = post;
    const caption = captionKey(post.caption);
    const accounts = new Set(post.accountIds.flatMap((one) => accountOf(one) ?? []));
    if (accounts.size === 0 && instant !== undefined) {
      const spot: Spot = { post, accountId: "", isClaimed: false };
      add(spot, `id ${id}`, `unplaced ${minuteOf(instant)}`);
    }
    accounts.delete(elsewhere);
    for (const accountId of accounts) {
      const spot: Spot = { post, accountId, isClaimed: false };
      list.push(spot);
      add(spot, `id ${id}`, `caption ${accountId} ${caption}`);
      if (Number.isNaN(instant)) add(spot, `timeless ${accountId}`);
      if (wall !== undefined) add(spot, `clock ${accountId} ${wall}`);
      for (const time of timesOf(post))
        add(spot, `at ${accountId} ${time}`, `exact ${accountId} ${time} ${caption}`);
    }
  }
  return {
    list,
    byId: (id) => find("id", id),
    at: (accountId, minute) => find("at", accountId, minute ?? draft),
    exactly: (accountId, minute, caption) => find("exact", accountId, minute ?? draft, caption),
    withCaption: (accountId, caption) => find("caption", accountId, caption),
    onClock: (accountId, wall) => find("clock", accountId, wall),
    timeless: (accountId) => find("timeless", accountId),
    unplaced: (minute) => find("unplaced", minute),
  };
}

const draft = "draft";

/** Stands for every account of the location that is not the plan's. */
export const elsewhere = "elsewhere";

// A draft is found by its time, where it has one, and as a draft.
function timesOf({ instant, status }: SeenPost): (number | string)[] {
  const minute = instant === undefined || Number.isNaN(instant) ? [] : [minuteOf(instant)];
  return status === draft ? [...minute, draft] : minute;
}
