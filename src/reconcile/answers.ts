import type { Reconciled } from "./state.js";

/** What a person says of differences; what is not said waits. */
export interface Answers {
  /**
   * Whether posts that differ are brought to what the plan says; one that was changed on both sides, or only may be a
   * row's earlier version, needs `lines`.
   */
  readonly update?: boolean | undefined;
  /** Whether posts that differ, or have no row any more, stay as they are, and are not asked about again until either side changes; not beside `update`. */
  readonly keepHighlevel?: boolean | undefined;
  /** Whether all posts of ours whose rows are gone from the plan are deleted; not beside `lines`, of which they have none. */
  readonly deleteRemoved?: boolean | undefined;
  /** What becomes of a row that may be there already: a post of its own, or none, until either side changes. */
  readonly possibleDuplicates?: "post" | "skip" | undefined;
  /** Whether what was sent, and is gone or was never seen, is sent again. */
  readonly postAgain?: boolean | undefined;
  /** What review may tell otherwise than the file has it: media that were copied, left out or put in another order. */
  readonly accept?: readonly "media"[] | undefined;
  /** The lines of the file that this is said of; default all. */
  readonly lines?: readonly number[] | undefined;
}

/** What of a planned post a deed depends on. */
type Judged = Pick<Reconciled, "state" | "change" | "post" | "isLeftOut">;

/** What is to be done about a planned post; `late` waits for another time in the plan, since its own is over or too near. */
export type Deed = "send" | "update" | "keep" | "nothing" | "wait" | "late";

/** What time it is for a plan. */
interface Clock {
  /** By HighLevel's clock, in milliseconds. */
  readonly now: number;
  /** The rows whose times are over, or too near to send or to move anything there; default none. */
  readonly late?: ReadonlySet<number> | undefined;
}

/** What is to be done about a placement, by what it is, what a person said of it, and what time it is. */
export function decide(one: Judged, answers: Answers, { now, late }: Clock): Deed {
  const deed = answer(one, answers, now);
  const isLate = late?.has(one.post.row) && isOfTime.has(one.state);
  return isLate && isUndone.has(deed) ? "late" : deed;
}

// An answer that is given for all rows must not fail at one whose time is over.
const isUndone: ReadonlySet<Deed> = new Set(["wait", "update", "send"]);

const isOfTime = new Set<string>([
  "changed",
  "possible_duplicate",
  "removed",
  "pulled",
  "unknown",
  "held",
]);

function answer(one: Judged, answers: Answers, now: number): Deed {
  const { state, change, post } = one;
  const isMeant = isNamed(one, answers);
  const isByLine = answers.lines !== undefined;
  switch (state) {
    case "missing":
      return "send";
    case "same":
    case "staged":
      return "nothing";
    case "published":
      if (one.isLeftOut || post.utc === undefined || Date.parse(post.utc) <= now) return "nothing";
      return isMeant && answers.keepHighlevel ? "keep" : "wait";
    case "kept":
      return isMeant && answers.update && isByLine ? "update" : "nothing";
    case "changed":
      if (isMeant && answers.update && (isByLine || change === "plan")) return "update";
      return isMeant && answers.keepHighlevel ? "keep" : "wait";
    case "possible_duplicate":
      if (isMeant && answers.update && isByLine && change !== undefined) return "update";
      if (isMeant && answers.possibleDuplicates === "post") return "send";
      if (one.isLeftOut) return "nothing";
      return isMeant && answers.possibleDuplicates === "skip" ? "keep" : "wait";
    case "removed":
    case "pulled":
    case "unknown":
      return isMeant && answers.postAgain ? "send" : "wait";
    default:
      return "wait";
  }
}

/** Whether the answers are about this placement's row. */
export function isNamed({ post }: Pick<Reconciled, "post">, { lines }: Answers): boolean {
  return lines === undefined || lines.includes(post.line);
}
