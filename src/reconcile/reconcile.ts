import { isRetried } from "../ledger/sent.js";
import type { Sent } from "../ledger/sent.js";
import { keyOf, placeOf } from "../location/placement.js";
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import {
  claimPosts,
  findAlike,
  findRepeated,
  findRewritten,
  findVersions,
  hasSameWay,
  mayBeForeign,
  toWanted,
} from "./claim.js";
import type { Claims } from "./claim.js";
import { halfDay } from "./keys.js";
import { findDifferences, isTouched, keepOf, mergeChanges } from "./difference.js";
import type { Change, Difference } from "./difference.js";
import { indexLeftOut, keepOfAlike, keepOfDropped } from "./left-out.js";
import { pairSent } from "./pair.js";
import type { Pairing, Versions } from "./pair.js";
import { indexSpots } from "./spot.js";
import type { Spots } from "./spot.js";

/** What a planned post on an account is, beside what was sent and what HighLevel has. */
export type PlacementState =
  /** A post is there that equals it in all that can be compared. */
  | "same"
  /** HighLevel holds it in review; it does not go out. */
  | "staged"
  /** It is not there, and nothing says that it was ever made. */
  | "missing"
  /** Its post is there and differs; `change` says by whom. */
  | "changed"
  /** Its post is there and differs, and a person said that it stays so. */
  | "kept"
  /** It was made, and is gone without our doing. */
  | "removed"
  /** A hold took it out; resume ends that. */
  | "held"
  /** A pull took it out. */
  | "pulled"
  | "published"
  /** The network did not take it. */
  | "failed"
  /** Its post is a draft, which does not go out by itself. */
  | "draft"
  /** More than one post is it. */
  | "doubled"
  /** A post is there that could be it, and nothing shows that it is. */
  | "possible_duplicate"
  /** It was sent, and nothing shows whether it is there. */
  | "unknown";

/** A planned post on an account, and what it is. */
export interface Reconciled extends Placement {
  readonly state: PlacementState;
  /** The posts that it is, or could be. */
  readonly found: readonly SeenPost[];
  /** In what it and its one post differ. */
  readonly differences: readonly Difference[];
  /**
   * Whose change that is, or would be if a `possible_duplicate` of ours were an earlier version; not where a person said
   * that a published post stays so.
   */
  readonly change: Change | undefined;
  /** What was sent of it last, where that is known. */
  readonly sent: Sent | undefined;
  /**
   * Whether a person said that a `possible_duplicate` is left out, or what is out stays so, and neither side changed
   * since; default no.
   */
  readonly isLeftOut?: boolean | undefined;
  /** Whether a `possible_duplicate` says other words, and only stands where what was sent is to be. */
  readonly isRewritten?: boolean | undefined;
}

/** A post of ours that can go out, or is held, and whose row is not in the plan any more. */
export interface Dropped {
  readonly sent: Sent;
  readonly post: SeenPost;
  /**
   * Whether a person changed it since it was sent, or it is shared, in doubt or held: then it is never deleted for the
   * plan.
   */
  readonly isTouched: boolean;
  /** Whether a hold took it out: resume puts it back. */
  readonly isHeld?: boolean | undefined;
  /** Whether it only equals a post that was replaced: HighLevel made that anew, or a person made this. */
  readonly isDoubted?: boolean | undefined;
  /** Whether its post is, or may be, that of a row in the plan, too. */
  readonly isShared?: boolean | undefined;
  /** Another file that has it, too. */
  readonly alsoIn?: string | undefined;
}

/** What there is to compare. */
export interface Comparison extends Versions {
  readonly placements: readonly Placement[];
  /** Posts of the same plan that go another way: theirs are not foreign, and nothing is told of them. */
  readonly others?: readonly Placement[] | undefined;
  /** What is to stay as it is, as `keepOf`, `keepOfAlike` and `keepOfDropped` name it. */
  readonly kept?: ReadonlySet<string> | undefined;
  /** When posts are due that were rows of this plan though nothing here tells who sent them, by their ids. */
  readonly seen?: ReadonlyMap<string, number> | undefined;
  /** Which other file has a post of this plan's, too, by the post's id. */
  readonly sharers?: ReadonlyMap<string, string> | undefined;
  /** The id that an account has now, by any that it had; `elsewhere` for another of the location's, else nothing. */
  readonly accountOf: (id: string) => string | undefined;
}

/** The plan beside what is there. */
export interface Reconciliation {
  /** In the order of the plan. */
  readonly placements: readonly Reconciled[];
  readonly dropped: readonly Dropped[];
  /** What goes out of what the file sent for another plan, hardly a row of which is in this one. */
  readonly earlier: readonly Dropped[];
  /** What was sent that a row may be, and that is not there as far as was seen. */
  readonly unseen: readonly Sent[];
  /** Posts on the plan's accounts that are nobody's of the plan. */
  readonly foreign: readonly SeenPost[];
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
  // Somebody else sent a row one by one: that one's other versions say the same words at any time.
  const isTakenOver = [
    ...taken,
    ...spots.list.filter(({ post }) => comparison.seen?.has(post.id)),
  ].some(({ post }) => post.post.source !== "csv");
  const own = [...pairing.paired.values(), ...pairing.loose];
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
  const drop = (sent: Sent) => findDropped(sent, { ...there, stays, sharers });
  return {
    placements: inPlan,
    dropped: pairing.loose.flatMap(drop),
    earlier: pairing.elsewhere
      .filter(({ isOfPlan }) => isOfPlan)
      .flatMap(drop)
      .filter((one) => !one.isHeld && !one.isShared && one.alsoIn === undefined),
    unseen: [...pairing.asked.values()].filter((one) => !claims.has(one)),
    foreign: [...new Set(spots.list.flatMap(({ post, isClaimed }) => (isClaimed ? [] : post)))],
  };
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
    now,
  }: There & { readonly stays: ReadonlySet<SeenPost> } & Pick<Comparison, "sharers">,
): Dropped[] {
  const [gone] = absent.get(sent) ?? [];
  const own = (claims.get(sent) ?? (gone ? [gone] : [])).map(({ post }) => post);
  return own.flatMap((post) => {
    const isHeld = heldIds.has(post.id) && (post === gone?.post || post.status === "draft");
    const isOpen = mayGoOut(post, now) || (isHeld && isAhead(post, now));
    if (!isOpen || kept?.has(keepOfDropped(post))) return [];
    const [isShared, isDoubted] = [stays.has(post), mayBeForeign(sent, post)];
    const alsoIn = sharers?.get(post.id);
    const isLeft = isHeld || isShared || isDoubted || alsoIn !== undefined;
    const touched = isLeft || isTouched(sent, post, known);
    return { sent, post, isTouched: touched, isHeld, isShared, isDoubted, alsoIn };
  });
}

/** What is known when placements are judged. */
interface There {
  readonly pairing: Pairing;
  readonly spots: Spots;
  readonly claims: Claims;
  /** Whose a deleted post is that a hold remembers, and where it stood. */
  readonly absent: Claims;
  readonly empty: Spots;
  /** Imports of which a post is there. */
  readonly made: ReadonlySet<string>;
  /** The addresses of the media of all posts of the plan. */
  readonly known: ReadonlySet<string>;
  readonly heldIds: ReadonlySet<string>;
  /** In milliseconds. */
  readonly now: number;
  /** Whether another computer sent rows of this plan, of which nothing here tells but that they are there. */
  readonly isTakenOver: boolean;
  /** Whether rows may be versions of what was sent, or another computer sent some of the plan. */
  readonly isVersion: boolean;
  readonly kept: ReadonlySet<string> | undefined;
  /** Posts for which a row like the placement was left out, wherever a person moved them. */
  readonly leftOut: (placement: Placement) => readonly SeenPost[];
}

function judge(placement: Placement, there: There): Reconciled {
  const { pairing, claims } = there;
  const key = keyOf(placeOf(placement));
  const sent = pairing.paired.get(key);
  const all = (claims.get(key) ?? []).map(({ post }) => post);
  // What failed, or is a draft, does not go out: beside one that does, it is only left over.
  const live = all.filter(({ status }) => status !== "failed");
  const due = live.filter(({ status }) => status !== "draft");
  const found = [due, live].find(({ length }) => length > 0) ?? all;
  const nothing = { differences: [], change: undefined };
  const [post, ...more] = shareOut(placement, found);
  if (!post) return judgeAbsent(placement, sent, there);
  if (more.length > 0 && live.length > 0)
    return { ...placement, ...nothing, state: "doubled", found, sent };
  const ours = sent && isOurs(sent, post) ? sent : undefined;
  const judged = judgePost(placement, ours, post, there);
  const isNobodys = judged.state === "possible_duplicate";
  return { ...placement, ...nothing, ...judged, found: [post], sent: isNobodys ? ours : sent };
}

/** What a placement is of which no post is there. */
function judgeAbsent(placement: Placement, sent: Sent | undefined, there: There): Reconciled {
  const { pairing, spots, empty, claims, absent, made, known, isTakenOver, now } = there;
  const key = keyOf(placeOf(placement));
  const tell = (state: PlacementState, found: readonly SeenPost[] = []): Reconciled => ({
    ...placement,
    state,
    found,
    differences: [],
    change: undefined,
    sent,
  });
  const [gone] = absent.get(key) ?? [];
  if (gone)
    return { ...tell("held"), differences: findDifferences(placement, sent, gone.post, known) };
  const alike = findAlike(toWanted(placement), spots);
  if (sent?.isPulled)
    return alike.length === 0 ? tell("pulled") : tell("possible_duplicate", alike);
  const rewritten = sent && findRewritten(sent, spots);
  if (rewritten) return { ...doubt(placement, sent, rewritten.post, there), isRewritten: true };
  if (sent) {
    const isShown =
      gone || sent.ids.length > 0 || (sent.isThrough && made.has(sent.importId ?? ""));
    return tell(isShown ? "removed" : "unknown");
  }
  const asked = pairing.asked.get(key);
  // What was deleted for a hold, and is still ahead, comes back: it may be this one, as a file of another name sent it.
  const back = (asked ? (absent.get(asked) ?? []) : []).some(({ post }) => isAhead(post, now));
  if (back || findAlike(toWanted(placement), empty).length > 0) return tell("held");
  const own = (asked ? (claims.get(asked) ?? []) : []).flatMap(({ post: one }) =>
    one.status === "failed" ? [] : one,
  );
  if (asked && own[0] && own.length + alike.length === 1)
    return doubt(placement, asked, own[0], there);
  const wanted = toWanted(placement);
  // Where rows may be versions that were sent, or went out from elsewhere, its time may have been changed there.
  const within = own.length === 0 && there.isVersion ? Infinity : halfDay;
  const soon = isTakenOver ? findVersions(wanted, spots) : findRepeated(wanted, spots, within);
  const rivals = [...new Set([...own, ...alike, ...soon, ...there.leftOut(placement)])];
  return rivals.length === 0 ? tell("missing") : tell("possible_duplicate", rivals);
}

/** A placement whose post may be this one, as something that was sent became it. */
function doubt(placement: Placement, sent: Sent, post: SeenPost, { known }: There): Reconciled {
  const differences = findDifferences(placement, sent, post, known);
  // What is out is nobody's to change.
  const change = post.status === "published" ? undefined : mergeChanges(differences);
  return { ...placement, state: "possible_duplicate", found: [post], sent, differences, change };
}

/** Whether a post is what was sent; one under another id, or of another way, is only like it. */
function isOurs(sent: Sent, post: SeenPost): boolean {
  if (isRetried(sent, post)) return true;
  return sent.ids.length > 0 ? sent.ids.includes(post.id) : hasSameWay(sent, post);
}

/** Of posts that each tell all accounts of their row, the one that stands for this account. */
function shareOut({ accountId }: Placement, found: readonly SeenPost[]): readonly SeenPost[] {
  const isShared =
    found.length > 1 && found.every((post) => post.accountIds.length >= found.length);
  if (!isShared) return found;
  const accounts = (found[0]?.accountIds ?? []).toSorted();
  const byId = found.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const own = byId[Math.max(0, accounts.indexOf(accountId)) % byId.length];
  return own ? [own] : found;
}

/** What a placement is whose one post is there. */
function judgePost(
  placement: Placement,
  sent: Sent | undefined,
  post: SeenPost,
  { known, heldIds, kept }: There,
): Pick<Reconciled, "state"> & Partial<Reconciled> {
  const differences = findDifferences(placement, sent, post, known);
  const change = mergeChanges(differences);
  const isKept =
    change === "retry" || kept?.has(keepOf({ ...placement, found: [post], differences })) === true;
  if (post.status === "published" || post.status === "failed")
    return isKept
      ? { state: post.status, differences, change: undefined, isLeftOut: true }
      : { state: post.status, differences, change };
  if (heldIds.has(post.id) && post.status === "draft") return { state: "held", differences };
  if (post.status === "draft" && placement.post.utc !== undefined) {
    if (!sent?.isChanging) return { state: "draft", differences };
    // A change of ours was cut off that made a draft of it: it is ours to go on with.
    const unscheduled = { field: "status", plan: "scheduled", there: "draft", by: "plan" } as const;
    return { state: "changed", differences: [...differences, unscheduled], change: "plan" };
  }
  if (differences.length === 0) return { state: "same" };
  // What nobody here sent is nobody's of ours to change.
  if (sent === undefined) return { state: "possible_duplicate", differences };
  return { state: isKept ? "kept" : "changed", differences, change };
}

/** Whether a post can go out by itself, and has not yet. */
function mayGoOut(post: SeenPost, now: number): boolean {
  return !["published", "failed", "draft"].includes(post.status) && isAhead(post, now);
}

function isAhead({ instant }: SeenPost, now: number): boolean {
  return instant === undefined || instant > now;
}
