import type { Sent } from "../ledger/sent.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import { claimPosts, findRepeated, mayBeForeign, toWanted } from "./claim.js";
import { isTouched } from "./difference.js";
import { isAhead, judge, mayGoOut, type There } from "./judge.js";
import { wordsOf } from "./keys.js";
import { indexLeftOut, keepOfAlike, keepOfDropped } from "./left-out.js";
import { pairSent, type Versions } from "./pair.js";
import { indexSpots, type Spots } from "./spot.js";
import type { Dropped, Reconciliation } from "./state.js";

/** What there is to compare. */
export interface Comparison extends Versions {
  readonly placements: readonly Placement[];
  /** Posts of the same plan that go another way: theirs are not foreign, and nothing is told of them. */
  readonly others?: readonly Placement[] | undefined;
  /** What is to stay as it is, as `keepOf`, `keepOfAlike` and `keepOfDropped` name it. */
  readonly kept?: ReadonlySet<string> | undefined;
  /** Whether what is to stay though it has no row is told all the same, where nobody changed it; default no. */
  readonly isClearing?: boolean | undefined;
  /** When posts are due that were rows of this plan though nothing here tells who sent them, by their ids. */
  readonly seen?: ReadonlyMap<string, number> | undefined;
  /** Which other file has a post of this plan's, too, by the post's id. */
  readonly sharers?: ReadonlyMap<string, string> | undefined;
  /** The same of files that are taken for earlier names of the plan's. */
  readonly formers?: ReadonlyMap<string, string> | undefined;
  /** The id that an account has now, by any that it had; `elsewhere` for another of the location's, else nothing. */
  readonly accountOf: (id: string) => string | undefined;
}

/**
 * Gives each planned post on each account its one state, by three ways: what the plan says, what was sent last, and what
 * HighLevel has. Its time grows with the number of placements and posts.
 */
export function reconcile(comparison: Comparison): Reconciliation {
  const { placements, others = [], posts, held = [], kept, accountOf, sharers, now } = comparison;
  const all = [...placements, ...others];
  const known = new Set(all.flatMap(({ post }) => post.media));
  const pairing = pairSent(all, comparison);
  const spots = indexSpots(posts, accountOf);
  const claims = claimPosts(all, pairing, spots, known);
  const heldIds = new Set(held.map(({ id }) => id));
  const deleted = held.filter(({ status }) => status !== "draft");
  const empty = indexSpots(deleted, accountOf);
  const absent = claimPosts(all, pairing, empty, known);
  const made = new Set(
    [...pairing.paired].flatMap(([key, one]) => (claims.has(key) ? (one.importId ?? []) : [])),
  );
  const keys = all.map((one) => keyOf(placeOf(one)));
  const taken = keys.flatMap((key) => (pairing.paired.has(key) ? [] : (claims.get(key) ?? [])));
  const own = [...pairing.paired.values(), ...pairing.loose];
  // Somebody else sent rows one by one: their other versions say the same words at any time.
  const isTakenOver =
    [...taken, ...spots.list.filter(({ post }) => comparison.seen?.has(post.id))].some(
      ({ post }) => post.post.source !== "csv",
    ) ||
    (own.length === 0 && isRepeated(placements, spots, now));
  const isVersion = pairing.asked.size > 0 || own.some((one) => one.isTold && one.isOfPlan);
  const leftOut = indexLeftOut(kept, spots);
  const seen = { spots, empty, claims, absent, made, known, heldIds, isTakenOver, isVersion, now };
  const there: There = { pairing, ...seen, kept, leftOut };
  const inPlan = placements
    .map((placement) => judge(placement, there))
    .map((one) => {
      const isLeftOut = one.state === "possible_duplicate" && kept?.has(keepOfAlike(one));
      return isLeftOut ? { ...one, isLeftOut } : one;
    });
  const stays = new Set(inPlan.flatMap(({ found }) => found));
  const files = { sharers, formers: comparison.formers, isClearing: comparison.isClearing };
  const drop = (sent: Sent) => findDropped(sent, { ...there, stays, ...files });
  const earlier = pairing.elsewhere
    .filter(({ isOfPlan }) => isOfPlan)
    .flatMap(drop)
    .filter((one) => !one.isHeld && !one.isShared && one.alsoIn === undefined);
  const found = findFound(comparison, spots, stays);
  return {
    placements: inPlan,
    dropped: [...pairing.loose.flatMap(drop), ...found.dropped],
    earlier: [...earlier, ...found.earlier],
    isTakenOver,
    unseen: [...pairing.asked.values()].filter((one) => !claims.has(one)),
    foreign: [...new Set(spots.list.flatMap(({ post, isClaimed }) => (isClaimed ? [] : post)))],
  };
}

/** Whether most rows, and not one caption alone, stand at whatever time in posts to come that nobody has and no file brought. */
function isRepeated(placements: readonly Placement[], spots: Spots, now: number): boolean {
  const isSent = (post: SeenPost) => post.post.source !== "csv" && mayGoOut(post, now);
  const again = placements.filter((one) =>
    findRepeated(toWanted(one), spots, Infinity).some(isSent),
  );
  return again.length * 2 > placements.length && new Set(again.map(wordsOf)).size > 1;
}

/** What is there, or held, of what was sent of a row that is gone. */
function findDropped(
  sent: Sent,
  {
    claims,
    absent,
    heldIds,
    kept,
    known,
    stays,
    sharers,
    formers,
    isClearing,
    now,
  }: There & { readonly stays: ReadonlySet<SeenPost> } & Pick<
      Comparison,
      "sharers" | "formers" | "isClearing"
    >,
): Dropped[] {
  const [gone] = absent.get(sent) ?? [];
  const own = (claims.get(sent) ?? (gone ? [gone] : [])).map(({ post }) => post);
  return own.flatMap((post) => {
    const isHeld = heldIds.has(post.id) && (post === gone?.post || post.status === "draft");
    const isOpen = mayGoOut(post, now) || (isHeld && isAhead(post, now));
    if (!isOpen) return [];
    const [isShared, isDoubted] = [stays.has(post), mayBeForeign(sent, post)];
    const alsoIn = sharers?.get(post.id);
    const formerIn = alsoIn === undefined ? formers?.get(post.id) : undefined;
    const isLeft = isHeld || isShared || isDoubted || alsoIn !== undefined;
    const touched = isLeft || isTouched(sent, post, known);
    if (kept?.has(keepOfDropped(post)) && (touched || !isClearing)) return [];
    return { sent, post, isTouched: touched, isHeld, isShared, isDoubted, alsoIn, formerIn };
  });
}

/**
 * The posts that were rows though nothing here sent them, and are none any more: of this plan where most that were are in
 * it, else of an earlier one.
 */
function findFound(
  { seen, kept, now }: Pick<Comparison, "seen" | "kept" | "now">,
  spots: Spots,
  stays: ReadonlySet<SeenPost>,
): Pick<Reconciliation, "dropped" | "earlier"> {
  const all = spots.list.filter(({ post }) => seen?.has(post.id));
  const left = all.filter(({ post, isClaimed }) => !isClaimed && !stays.has(post));
  const found = left.flatMap(({ post, accountId }): Dropped[] => {
    if (!mayGoOut(post, now) || kept?.has(keepOfDropped(post))) return [];
    const { instant, caption: content, link = "", media, id } = post;
    const said = { row: -1, accountId, instant, content, link, media, ids: [id], mark: "" };
    const rest = { plan: "", importId: undefined, isTold: true, isOfPlan: true, at: "" };
    const sent = { ...said, ...rest, isThrough: true };
    return [{ sent, post, isTouched: true, isFound: true }];
  });
  const isOfPlan = left.length * 2 < all.length;
  return { dropped: isOfPlan ? found : [], earlier: isOfPlan ? [] : found };
}
