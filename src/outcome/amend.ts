import { readBody } from "../csv/details.js";
import type { Sent } from "../ledger/sent.js";
import type { Account } from "../location/accounts.js";
import { approverOf, seePost, type SeenPost } from "../location/posts.js";
import { explainLost, remakePost } from "../location/remake.js";
import { isNear, type Replacement } from "../location/replace.js";
import { completePost } from "../location/whole.js";
import type { Planner } from "../planner.js";
import type { SharedInput } from "../planner-types.js";
import type { EditOptions } from "./edit.js";

/** Which post is changed, and what of it; what is left out stays. */
export interface Edit {
  readonly id: string;
  /** Its caption. */
  readonly summary?: string | undefined;
  /** When it is due, as `2026-12-07T14:00:00Z`. */
  readonly scheduleDate?: string | undefined;
  /** HighLevel does not tell it: one that is not given again is that of the import that made the post, or none. */
  readonly followUpComment?: string | undefined;
}

/** What is known of a post that is to be changed. */
export interface Desk {
  /** Those that the post is on. */
  readonly accounts: readonly Account[];
  /** What an import of ours sent of it. */
  readonly sent: Sent | undefined;
  /** By HighLevel's clock, in milliseconds. */
  readonly now: number;
  readonly planner: Pick<Planner, "version">;
  readonly options: EditOptions;
}

/** A whole post, as it is sent again. */
export type Request = SharedInput<"posts/create">;
type Status = Request["status"];

/** The whole post with what changes, at its time and in its status, but approved anew; throws Error that says why it cannot be changed. */
export function toReplacement(seen: SeenPost, edit: Edit, desk: Desk): Replacement {
  const { accounts, sent, planner, options } = desk;
  refuse(findObstacle(seen, edit, desk));
  const { post, problem, isTold } = completePost(seen.post, sent);
  const { anyway } = options;
  refuse(
    problem === "cut" &&
      edit.summary === undefined &&
      !anyway &&
      "its caption ends as one that HighLevel tells cut, and the rest would be lost: give its caption, too, or --anyway (anyway), which changes it all the same",
    problem === "untold" &&
      seen.status !== "draft" &&
      !anyway &&
      "HighLevel may not tell all of its media, such as only the first of its images, and the others would be lost: --anyway (anyway) changes it all the same",
    problem === "untimed" &&
      edit.scheduleDate === undefined &&
      "HighLevel tells a time of it that cannot be read: give its time, too",
    problem === "untyped" && "it has a file of a kind that HighLevel does not take again",
    explainLost(post, accounts, planner.version),
  );
  const author = post.createdBy ?? options.userId;
  if (!author) throw new TypeError(`post ${seen.id} does not tell who made it: give userId`);
  // What was approved is not what it will say: it is asked for again.
  const approver = seen.status === "scheduled" ? (approverOf(post) ?? sent?.approver) : undefined;
  const status = approver ? "in_review" : (seen.status as Status);
  const approval = approver && { postApprovalDetails: { ...post.postApprovalDetails, approver } };
  const again = { ...post, ...approval, status };
  const { scheduleDate: _, ...whole } = remakePost(again, accounts, author, planner.version);
  const told = seePost(post).instant;
  const instant = edit.scheduleDate === undefined ? told : Date.parse(edit.scheduleDate);
  const [account = {}] = accounts;
  const { followUpComment } = readBody({ fields: sent?.fields ?? {} }, account, planner.version);
  const comment = edit.followUpComment ?? (followUpComment as string | undefined);
  const input: Request = {
    ...whole,
    status,
    ...(instant !== undefined && { scheduleDate: new Date(instant).toISOString() }),
    ...(edit.summary !== undefined && { summary: edit.summary }),
    ...(comment !== undefined && { followUpComment: comment }),
  };
  return { id: seen.id, input, isTold: isTold && edit.summary === undefined };
}

/** @throws Error with the first of these reasons, if there is one. */
function refuse(...reasons: readonly (string | false | undefined)[]): void {
  const reason = reasons.find(Boolean);
  if (reason) throw new Error(`${reason}; nothing was sent`);
}

/** What keeps a post from being changed, by its status and its time. */
function findObstacle(
  { id, status, instant }: SeenPost,
  { scheduleDate }: Edit,
  { accounts, now }: Desk,
): string | undefined {
  if (!["draft", "scheduled", "in_review"].includes(status))
    return `post ${id} is ${status}: only what is a draft, scheduled or in review can be changed`;
  if (accounts.length === 0) return `the account of post ${id} is not connected any more`;
  if (scheduleDate !== undefined && !(Date.parse(scheduleDate) - now >= 60_000))
    return `${scheduleDate} is not a minute ahead: give a later time`;
  if (Number.isNaN(instant) && scheduleDate === undefined)
    return `HighLevel tells no time of post ${id} that can be read: give --schedule-date (scheduleDate)`;
  if (status !== "draft" && isNear({ instant }, now))
    return `post ${id} goes out within 15 minutes and is not changed here; change it in HighLevel`;
  return undefined;
}
