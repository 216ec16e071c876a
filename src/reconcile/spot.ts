import { captionKey } from "../location/caption.js";
import { minuteOf } from "../location/instant.js";
import type { SeenPost } from "../location/posts.js";

/** A post on one of the plan's accounts. */
export interface Spot {
  readonly post: SeenPost;
  /** The account's id as it is now; empty where HighLevel tells none that is known. */
  readonly accountId: string;
  /** The normal form of its caption. */
  readonly caption: string;
  /** Whether it is known whose it is. */
  isClaimed: boolean;
  /** Whether that is another plan's: it may be this one's under an earlier name. */
  isOfOther?: boolean;
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
  const maps = [0, 1, 2, 3, 4].map(() => new Map<string, Spot[]>());
  const [ids, minutes, exact, captions, odd] = maps as [Index, Index, Index, Index, Index];
  const list: Spot[] = [];
  const unplaced = new Map<number, Spot[]>();
  for (const post of posts) {
    const caption = captionKey(post.caption);
    const accounts = new Set(post.accountIds.flatMap((id) => accountOf(id) ?? []));
    if (accounts.size === 0 && post.instant !== undefined) {
      const minute = minuteOf(post.instant);
      const spot: Spot = { post, accountId: "", caption, isClaimed: false };
      add(ids, post.id, spot);
      unplaced.set(minute, [...(unplaced.get(minute) ?? []), spot]);
    }
    accounts.delete(elsewhere);
    for (const accountId of accounts) {
      const spot: Spot = { post, accountId, caption, isClaimed: false };
      list.push(spot);
      add(ids, post.id, spot);
      add(captions, `${accountId} ${caption}`, spot);
      if (Number.isNaN(post.instant)) add(odd, accountId, spot);
      for (const time of timesOf(post)) {
        add(minutes, `${accountId} ${time}`, spot);
        add(exact, `${accountId} ${time} ${caption}`, spot);
      }
    }
  }
  return {
    list,
    byId: (id) => ids.get(id) ?? [],
    at: (accountId, minute) => minutes.get(`${accountId} ${minute ?? draft}`) ?? [],
    exactly: (accountId, minute, caption) =>
      exact.get(`${accountId} ${minute ?? draft} ${caption}`) ?? [],
    withCaption: (accountId, caption) => captions.get(`${accountId} ${caption}`) ?? [],
    timeless: (accountId) => odd.get(accountId) ?? [],
    unplaced: (minute) => unplaced.get(minute) ?? [],
  };
}

type Index = Map<string, Spot[]>;

const draft = "draft";

/** Stands for every account of the location that is not the plan's. */
export const elsewhere = "elsewhere";

// A draft is found by its time, where it has one, and as a draft.
function timesOf({ instant, status }: SeenPost): (number | string)[] {
  const minute = instant === undefined || Number.isNaN(instant) ? [] : [minuteOf(instant)];
  return status === draft ? [...minute, draft] : minute;
}

function add(index: Index, key: string, spot: Spot): void {
  const spots = index.get(key);
  if (spots) spots.push(spot);
  else index.set(key, [spot]);
}
