import type { Sent } from "../ledger/sent.js";
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import type { Change, Difference } from "./difference.js";

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
  /** Whether nothing shows that its media are there, where all else is the `same`: HighLevel tells others. */
  readonly isMediaUnseen?: boolean | undefined;
  /** Whether a `possible_duplicate` says other words, and only stands where what was sent is to be. */
  readonly isRewritten?: boolean | undefined;
}

/** What is known of a post of ours whose row is not in the plan any more. */
export interface WithoutRow {
  /** Whether a person changed it since it was sent, or it is shared, found, in doubt or held: then `deleteRemoved` leaves it. */
  readonly isTouched: boolean;
  /** Whether a hold took it out: resume puts it back, and pull takes it out of the hold. */
  readonly isHeld?: boolean | undefined;
  /** Whether it only equals a post that was replaced: HighLevel made that anew, or a person made this. */
  readonly isDoubted?: boolean | undefined;
  /** Whether it is, or may be, the post of a row in the plan, too. */
  readonly isShared?: boolean | undefined;
  /** Whether nothing here sent it: it was a row's, and somebody else's or another computer's. */
  readonly isFound?: boolean | undefined;
  /** Another file that has it, too. */
  readonly alsoIn?: string | undefined;
  /** Another file that has it, too, and is taken for an earlier name of the plan: `deleteRemoved` deletes it all the same. */
  readonly formerIn?: string | undefined;
}

/** Such a post that can go out, or is held. */
export interface Dropped extends WithoutRow {
  readonly sent: Sent;
  readonly post: SeenPost;
}

/** The plan beside what is there. */
export interface Reconciliation {
  /** In the order of the plan. */
  readonly placements: readonly Reconciled[];
  readonly dropped: readonly Dropped[];
  /** What goes out of what the file sent for another plan, hardly a row of which is in this one. */
  readonly earlier: readonly Dropped[];
  /** Whether another computer sent rows one by one, of which nothing here tells but that they are there. */
  readonly isTakenOver: boolean;
  /** What was sent that a row may be, and that is not there as far as was seen. */
  readonly unseen: readonly Sent[];
  /** Posts on the plan's accounts that are nobody's of the plan. */
  readonly foreign: readonly SeenPost[];
}
