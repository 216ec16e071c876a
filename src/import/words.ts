import { count } from "../csv/words.js";
import type { Account } from "../location/accounts.js";
import { nameRows } from "../location/placement.js";
import type { Dropped, PlacementState, Reconciled, WithoutRow } from "../reconcile/state.js";
import type { Refused } from "./send-posts.js";

/** What a person is told of posts that wait for a word, one sentence for each state that calls for one. */
const waitings: { readonly [State in PlacementState]?: string } = {
  changed:
    "differ from what HighLevel has: `update`, while scheduling, brings that to the plan; `keepHighlevel` leaves it",
  possible_duplicate: "may be there already: `possibleDuplicates` post or skip",
  removed:
    "were sent and are not there: deleted in HighLevel, held by another computer, or never made; `postAgain` sends them once more",
  pulled: "were taken out by pull: `postAgain` sends them once more",
  held: "are held: resume puts them back",
  published: "are out already, ahead of the plan",
  failed: "were not taken by the network: look at the error, and retry at a new time",
  draft:
    "will not go out, for HighLevel has a draft: schedule it there, or resume where it was held, be that another computer",
  missing: "are not there: import again",
  doubled: "are there more than once: delete all but one in HighLevel",
  unknown:
    "may be there, and HighLevel does not list them: look in HighLevel, then `postAgain` where they are not, and no other computer holds them",
};

const changedThere =
  "were changed in HighLevel: `update` with their `lines`, while scheduling, brings them to the plan; `keepHighlevel` leaves them";

const over =
  "a time that is over, or less than ten minutes ahead: give them a later one in the file";

/** The same of posts whose time in the plan is over. */
const lates: typeof waitings = {
  changed: `differ from what HighLevel has, and have ${over}; \`keepHighlevel\` leaves them`,
  possible_duplicate: `may be there already, and have ${over}, or leave them out: \`possibleDuplicates\` skip`,
  removed: `were sent and are not there, and have ${over}, then \`postAgain\``,
  pulled: `were taken out by pull, and have ${over}, then \`postAgain\``,
  held: "are held, and their time is over or near: resume puts back what is still ahead, pull takes them out",
};

const earlierThere = `${waitings.possible_duplicate}; where what is there is an earlier version, \`update\` with its \`lines\``;

/** What needs a person, in one line: how many posts, which rows, and what would be an answer. */
export function explainWaiting(
  waiting: readonly Reconciled[],
  done: number,
  isLate: (one: Reconciled) => boolean,
): string {
  const say = (one: Reconciled) =>
    isLate(one) ? (lates[one.state] ?? sayWaiting(one)) : sayWaiting(one);
  const each = [...new Set(waiting.map(say))].map((what) => {
    const own = waiting.filter((one) => say(one) === what);
    const rows = new Set(own.map(({ post }) => post.row));
    const words = `${nameRows(rows)} ${rows.size === 1 ? toSingular(what) : what}`;
    const imports = new Set(own.flatMap(({ sent }) => sent?.importId ?? []));
    if (own[0]?.state !== "unknown" || imports.size === 0) return words;
    return `${words}; where import ${[...imports].join(", ")} still is in review, schedule it or delete it there, then import again`;
  });
  const need = waiting.length === 1 ? "needs" : "need";
  return `${count(waiting.length, "post")} ${need} you, ${done} done: ${each.join("; ")}`;
}

function sayWaiting({ state, change }: Reconciled): string {
  if (state === "changed" && change !== "plan") return changedThere;
  if (state === "possible_duplicate" && change !== undefined) return earlierThere;
  return waitings[state] ?? "need a look";
}

const singulars: Readonly<Record<string, string>> = {
  were: "was",
  are: "is",
  have: "has",
  differ: "differs",
  need: "needs",
  they: "it",
  them: "it",
  their: "its",
};

/** What is said of rows, said of one. */
function toSingular(words: string): string {
  return words.replace(/\w+/g, (word) => singulars[word] ?? word);
}

/**
 * Posts that an approver denied, and those that are to be approved and are scheduled without that; empty where there
 * are none.
 */
export function explainApproval(
  expected: readonly Reconciled[],
  approver: string | null | undefined,
): string {
  const rowsOf = (status: string, approval: string) => {
    const own = expected.filter(
      ({ found: [one] }) =>
        one?.status === status && one.post.postApprovalDetails?.approvalStatus === approval,
    );
    return new Set(own.map(({ post }) => post.row));
  };
  const [denied, unasked] = [rowsOf("in_review", "rejected"), rowsOf("scheduled", "not_required")];
  return [
    denied.size > 0 &&
      `${nameRows(denied)} ${denied.size > 1 ? "were" : "was"} denied by the approver: change it in the file, or delete it in HighLevel`,
    approver &&
      unasked.size > 0 &&
      `${nameRows(unasked)} ${unasked.size > 1 ? "go" : "goes"} out without approval: ask for it in HighLevel, or undo, then import again`,
  ]
    .filter(Boolean)
    .join("; ");
}

/** Posts that should be out by now; empty where there are none. */
export function explainOverdue(overdue: readonly Reconciled[]): string {
  if (overdue.length === 0) return "";
  const rows = new Set(overdue.map(({ post }) => post.row));
  return `${nameRows(rows)} should be out by now: look in HighLevel`;
}

/** Why a post has no row any more: what is said of one, and of several, with what is to be done about them. */
const withoutRow = {
  plain: [
    "no longer in the plan",
    "of rows that the plan has not any more: `deleteRemoved` deletes them",
  ],
  held: [
    "no longer in the plan, and held: resume puts it back",
    "of rows that the plan has not any more, and held: resume puts it back, and then it can be deleted",
  ],
  touched: [
    "no longer in the plan, and changed in HighLevel",
    "of rows that the plan has not any more, changed in HighLevel: delete there what is not meant; `keepHighlevel` leaves the rest",
  ],
  shared: [
    "no longer in the plan; its post is, or may be, that of another row",
    "of rows that the plan has not any more, and that is, or may be, of another row, too: look in HighLevel; `keepHighlevel` leaves it as it is there",
  ],
  also: [
    "no longer in the plan",
    "of rows that the plan has not any more, and that another file has, too: delete in HighLevel what is not meant; `keepHighlevel` leaves the rest",
  ],
  found: [
    "no longer in the plan, and not sent from here",
    "of rows that the plan has not any more, and that were not sent from here: delete in HighLevel what is not meant; `keepHighlevel` leaves the rest",
  ],
  doubted: [
    "equals what was replaced: made anew by HighLevel, or by somebody else",
    "like what was replaced, made anew by HighLevel or by somebody else: delete there what is not meant; `keepHighlevel` leaves the rest",
  ],
} as const;

function whyOf(one: WithoutRow): keyof typeof withoutRow {
  if (one.isHeld) return "held";
  if (one.isShared) return "shared";
  if (one.alsoIn !== undefined) return "also";
  if (one.isDoubted) return "doubted";
  if (one.isFound) return "found";
  return one.isTouched ? "touched" : "plain";
}

/** What of earlier versions is there without a row; empty where nothing is. */
export function explainDropped(dropped: readonly Dropped[]): string {
  const each = Object.entries(withoutRow).flatMap(([why, [, what]]) => {
    const { length } = dropped.filter((one) => whyOf(one) === why);
    return length > 0 ? `${count(length, "post")} ${what}` : [];
  });
  return each.join("; ");
}

/** Why a post has no row any more, in a clause. */
export function sayWithoutRow(one: WithoutRow): string {
  const [clause] = withoutRow[whyOf(one)];
  if (one.formerIn !== undefined)
    return `${clause}; ${one.formerIn} has it, too, and is taken for an earlier name of this file`;
  return one.alsoIn === undefined ? clause : `${clause}; ${one.alsoIn} has it, too`;
}

/** What HighLevel does not take, each with its words. */
export function explainRefused(refused: readonly Refused[], accounts: readonly Account[]): string {
  const each = refused.map(({ placement: { post, accountId }, message }) => {
    const account = accounts.find(({ id }) => id === accountId);
    return `row ${post.row} on ${account?.name ?? accountId}: ${message}`;
  });
  return `HighLevel does not take ${each.join("; ")}`;
}

const answers = /`(lines|update|keepHighlevel|deleteRemoved|possibleDuplicates|postAgain|accept)`/g;

/** A reason in which the answers that it names are spelled as its reader gives them, such as `--post-again`. */
export function spellAnswers(reason: string, spell: (name: string) => string): string {
  return reason.replace(answers, (_, name: string) => spell(name === "lines" ? "line" : name));
}
