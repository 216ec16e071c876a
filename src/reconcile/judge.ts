import { isRetried, type Sent } from "../ledger/sent.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import {
  findAlike,
  findRepeated,
  findRewritten,
  findTaken,
  findVersions,
  hasSameWay,
  toWanted,
} from "./claim.js";
import type { Claims } from "./claim.js";
import { areFilesUnseen, findDifferences, keepOf, mergeChanges } from "./difference.js";
import { halfDay } from "./keys.js";
import type { Pairing } from "./pair.js";
import type { Spots } from "./spot.js";
import type { PlacementState, Reconciled } from "./state.js";

/** What is known when placements are judged. */
export interface There {
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

/** The one state of a placement. */
export function judge(placement: Placement, there: There): Reconciled {
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
    // What was about to be changed may be there under an id that no list shows yet.
    if (!isShown || sent.changingSince) return tell("unknown");
    // A person may have made it anew, or HighLevel keeps it under another id.
    const repeated = findRepeated(toWanted(placement), spots, Infinity);
    const anew = [...new Set([...alike, ...repeated])].filter((post) => mayGoOut(post, now));
    return anew.length > 0 ? tell("possible_duplicate", anew) : tell("removed");
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
  // Nothing is sent beside what stands there already, whosever it is.
  const near = [...alike, ...soon, ...findTaken(placement, spots)];
  const rivals = [...new Set([...own, ...near, ...there.leftOut(placement)])];
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
    if (!sent?.changingSince) return { state: "draft", differences };
    // A change of ours was cut off that made a draft of it: it is ours to go on with.
    const unscheduled = { field: "status", plan: "scheduled", there: "draft", by: "plan" } as const;
    return { state: "changed", differences: [...differences, unscheduled], change: "plan" };
  }
  if (differences.length === 0)
    return { state: "same", isMediaUnseen: areFilesUnseen(placement, sent, post, known) };
  // What nobody here sent is nobody's of ours to change.
  if (sent === undefined) return { state: "possible_duplicate", differences };
  return { state: isKept ? "kept" : "changed", differences, change };
}

/** Whether a post can go out by itself, and has not yet. */
export function mayGoOut(post: SeenPost, now: number): boolean {
  return !["published", "failed", "draft"].includes(post.status) && isAhead(post, now);
}

export function isAhead({ instant }: SeenPost, now: number): boolean {
  return instant === undefined || instant > now;
}
