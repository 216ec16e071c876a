import { minuteOf } from "../location/instant.js";
import type { Place } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import type { Details } from "./details.js";
import type { Told } from "./ledger.js";

/** What was sent of a row to an account, and not taken back since. */
export interface Sent extends Place {
  /** The row's own name in a sheet, where it had one. */
  readonly rowId?: string | undefined;
  /** When it was to go out, in milliseconds; `undefined` for a draft. */
  readonly instant: number | undefined;
  readonly content: string;
  readonly link: string;
  /** The addresses of its media; `undefined` where they were not written down. */
  readonly media: readonly string[] | undefined;
  /** What it said in the columns that only an Advanced file has; `undefined` where HighLevel alone tells it. */
  readonly fields?: Details | undefined;
  /** The posts that it is known to have become. */
  readonly ids: readonly string[];
  /** Where retries posted it again: each for when, in milliseconds, and as which posts; without any id where nobody learned whether it was made. */
  readonly retried?:
    | readonly { readonly instant: number; readonly ids: readonly string[] }[]
    | undefined;
  /** Whether a pull took its posts out, and it was not sent again since. */
  readonly isPulled?: boolean | undefined;
  /** Since when a run was about to change its post in its place, where it did not come to write down that it had. */
  readonly changingSince?: string | undefined;
  /** Whether nothing was sent for this: its posts stand for it, whoever sent them. */
  readonly isKept?: boolean | undefined;
  /** As HighLevel told it once it was made, where that is not what was sent or has media. */
  readonly told?: Told | undefined;
  /** Who was asked to approve it, when its import was sent last. */
  readonly approver?: string | undefined;
  /** The mark of the import that sent it. */
  readonly mark: string;
  /** Names the plan that it was sent for: all versions of a plan have one name. */
  readonly plan: string;
  /** HighLevel's id of the import; `undefined` for a post that was made by itself. */
  readonly importId: string | undefined;
  /** Whether all of this is as HighLevel told it, and not as it was written down before it was sent. */
  readonly isTold: boolean;
  /** Whether its posts were deleted since: what is like it may be one of them made anew, or a person's own. */
  readonly isReplaced?: boolean | undefined;
  /** Whether one of its posts was to be deleted, or taken back, and is there all the same. */
  readonly isGoing?: boolean | undefined;
  /** Whether its file is one with the plan's: then it may be an earlier version of one of its rows. */
  readonly isOfPlan: boolean;
  /** Whether HighLevel said that it has carried it out; else it may be under way, or may never have arrived. */
  readonly isThrough: boolean;
  /** All plans that it was sent for, where it was for several: what one sent, another may have found and taken over. */
  readonly plans?: readonly string[] | undefined;
  /** When that was written down, for an order of versions. */
  readonly at: string;
}

/** Whether a retry may have posted it again as a post that nobody knows. */
export function isInDoubt({ retried = [] }: Pick<Sent, "retried">): boolean {
  return retried.some(({ ids }) => ids.length === 0);
}

/** Whether a post is what a retry made of it: by its id or, where nobody learned that, by its time. */
export function isRetried(
  { retried = [], ids: known }: Pick<Sent, "retried" | "ids">,
  { id, instant = NaN }: Pick<SeenPost, "id" | "instant">,
): boolean {
  return retried.some(({ ids, instant: meant }) =>
    ids.length > 0
      ? ids.includes(id)
      : !known.includes(id) && minuteOf(meant) === minuteOf(instant),
  );
}

/** When it goes out at the latest, in milliseconds; `undefined` for a draft. */
export function dueOf({ instant, retried = [] }: Sent): number | undefined {
  return instant && Math.max(instant, ...retried.map((one) => one.instant));
}
