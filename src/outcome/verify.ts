import { zoneRule } from "../csv/options.js";
import type { PlannedPost } from "../csv/plan.js";
import { nameMedia, toDropped, toEarlier } from "../import/compared.js";
import type { ComparedPost, DroppedPost, EarlierPost } from "../import/event.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { approverAmong, findApprovers } from "../reconcile/approver.js";
import { lookAtImports, type ImportThere } from "../reconcile/look.js";
import { observe, toPlacements, type Plan } from "../reconcile/observe.js";
import { isOverdue } from "../reconcile/overdue.js";
import { planOf } from "../reconcile/recorded.js";
import type { PlacementState, Reconciled } from "../reconcile/state.js";
import { openShelf, type Shelf } from "../ledger/shelf.js";
import type { Account } from "../location/accounts.js";
import { listHeld, type HeldPost } from "../location/holds.js";
import type { Post } from "../location/posts.js";
import type { Sender } from "../neighbours.js";
import { checkOptions, rule, type RulesOf } from "../options.js";
import { findStaged } from "./staged.js";
import type { Planner } from "../planner.js";

/** What has become of a planned post. */
export type PostState =
  | Exclude<PlacementState, "same">
  /** It is there as it was planned, and its time is yet to come. */
  | "scheduled"
  /** It waits for its approver, and its time is yet to come. */
  | "awaiting_approval"
  /** It waits for an approval that nobody here asked for, or that was denied. */
  | "unapproved"
  /**
   * Its time is over and it is not out: it still waits for its approver, or HighLevel did not send it within half an
   * hour.
   */
  | "overdue";

/** A planned post on one account, and what the server says of it now. */
export interface VerifiedPost extends Pick<
  ComparedPost,
  "post" | "ids" | "differences" | "change" | "isMediaUnseen" | "link" | "error"
> {
  readonly account: Account;
  readonly state: PostState;
  /**
   * Whether a person said that a `possible_duplicate` is left out, or what is out stays so, and neither side changed
   * since; default no.
   */
  readonly isLeftOut?: boolean | undefined;
}

/** Plan and server side by side. */
export interface Verification {
  /** Each planned post on each account, in the order of the plan. */
  readonly posts: readonly VerifiedPost[];
  /** Posts of ours that can go out though their rows are gone from the plan; none where an import is verified. */
  readonly dropped: readonly DroppedPost[];
  /** Posts to come that the file sent when it was another plan; none where an import is verified. */
  readonly earlier: readonly EarlierPost[];
  /** Posts on those accounts, between the first planned time and the last, that nobody planned. */
  readonly notOurs: readonly Post[];
}

type Reader = Pick<Planner, "posts" | "csv" | keyof Sender>;

/** How a plan is verified. */
export interface VerifyOptions {
  /** Default: the time of the call. */
  readonly now?: Date | undefined;
  /** What the ledger has of the location: without it, only what equals the plan is found. */
  readonly records?: readonly ImportRecord[] | undefined;
  /** What the hold of the location has, as `HoldRecord` keeps it. */
  readonly held?: readonly HeldPost[] | undefined;
  /** Whose imports are looked through for what another machine sent; default nobody's. */
  readonly userId?: string | undefined;
  /** Who must approve the posts, if anybody. */
  readonly approver?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const rules: RulesOf<VerifyOptions> = {
  now: rule.date,
  records: rule.list,
  held: rule.list,
  userId: rule.text,
  approver: rule.text,
  signal: rule.signal,
};

/** Compares a plan with what the server has now; it only reads. */
export async function verifyPlan(
  planner: Reader,
  plan: Plan,
  options: VerifyOptions = {},
): Promise<Verification> {
  const { now = new Date(), records = [], userId, signal } = options;
  const held = options.held && listHeld(options.held);
  const search = { file: plan.file, mark: "", accounts: plan.accounts, records };
  const imports: readonly ImportThere[] =
    userId === undefined ? [] : await lookAtImports(planner, { ...search, userId }, signal);
  const shelf = await openShelf(planner, plan.placements, records, signal);
  const known = { imports, records, held, now: now.getTime(), refOf: shelf.refOf };
  const seen = await observe(planner, plan, known, signal);
  const { placements, dropped, earlier, foreign } = seen;
  const [asked, another] = findApprovers({ ...plan, approver: options.approver }, records, imports);
  const approver = (another === undefined ? asked : undefined) ?? approverAmong(seen);
  const accounts = new Map(plan.accounts.map((account) => [account.id ?? "", account]));
  const minutes = plan.placements.flatMap(({ post }) => post.utc ?? []).toSorted();
  const isStaged = findStaged(imports, records, plan.accounts);
  // What may be a row's is told with it.
  const told = new Set(placements.flatMap(({ found }) => found));
  return {
    posts: placements.map((one) => {
      const state = isStaged(one) ? "staged" : toState(one, now, approver);
      return toVerified(one, accounts.get(one.accountId) ?? {}, state, shelf);
    }),
    dropped: dropped.map(toDropped),
    earlier: earlier.map(toEarlier),
    notOurs: foreign.flatMap((one) =>
      !told.has(one) && isBetween(one.instant, minutes.at(0), minutes.at(-1)) ? one.post : [],
    ),
  };
}

/** Compares planned posts with what the server has now; it only reads. */
export async function verifyPosts(
  planner: Reader,
  planned: readonly PlannedPost[],
  accounts: readonly Account[],
  options: VerifyOptions & { readonly file?: string | undefined } = {},
): Promise<Verification> {
  checkOptions("verifyPosts", options, { ...rules, file: rule.text });
  const { file = "posts.csv" } = options;
  const plan = { file, placements: toPlacements(planned, accounts), accounts };
  return verifyPlan(planner, plan, options);
}

/**
 * Compares what a remembered import sent, and no later one changed, with what the server has now; accounts are found
 * again under new ids.
 */
export async function verifyImport(
  planner: Reader,
  record: ImportRecord,
  accounts: readonly Account[],
  options: VerifyOptions & { timeZone: string },
): Promise<Verification> {
  checkOptions("verifyImport", options, { ...rules, timeZone: zoneRule }, ["timeZone"]);
  const { timeZone, records = [record], approver = record.approver } = options;
  const { placements, accounts: own } = planOf(record, records, accounts, timeZone);
  const plan = { file: record.file, placements, accounts: own };
  const verified = await verifyPlan(planner, plan, { ...options, records, approver });
  // What else the plan has by now, only its file tells.
  return { ...verified, dropped: [], earlier: [] };
}

/** What is said where a verification has no post. */
export const nothingThere =
  "Nothing of it is to be there: it was taken back, or nothing of it was sent.";

/**
 * What a verification calls for: `good` nothing, `attention` a person, who also says what is to become of posts without a
 * row, `unknown` a look at what is lost or twice there.
 */
export function judge({
  posts,
  dropped,
}: Pick<Verification, "posts"> & { readonly dropped: readonly unknown[] }):
  | "good"
  | "attention"
  | "unknown" {
  if (posts.some(({ state }) => lost.has(state))) return "unknown";
  return dropped.length === 0 && posts.every(isGood) ? "good" : "attention";
}

const lost = new Set<PostState>(["missing", "doubled", "unknown"]);
const good = new Set<PostState>(["scheduled", "awaiting_approval", "published", "kept"]);

function isGood({ state, post, change, isLeftOut }: VerifiedPost): boolean {
  const isStale = state === "published" && (change === "plan" || change === "both");
  if (isLeftOut) return true;
  return (good.has(state) && !isStale) || (state === "draft" && post.utc === undefined);
}

function toVerified(
  one: Reconciled,
  account: Account,
  state: PostState,
  shelf: Shelf,
): VerifiedPost {
  const { post, found, change, isLeftOut, isMediaUnseen } = one;
  const [first] = found;
  return {
    post,
    account,
    state,
    ids: found.map(({ id }) => id),
    link: first?.post.previewLink || undefined,
    error: first?.post.error || undefined,
    differences: nameMedia(one, shelf),
    change,
    ...(isLeftOut && { isLeftOut }),
    ...(isMediaUnseen && { isMediaUnseen }),
  };
}

function toState(
  { state, found: [first], post }: Reconciled,
  now: Date,
  approver: string | undefined,
): PostState {
  if (state !== "same") return state;
  if (!first) return "scheduled";
  if (first.status === "draft") return "draft";
  if (isOverdue(post, first, now.getTime())) return "overdue";
  if (first.status !== "in_review") return "scheduled";
  const isDenied = first.post.postApprovalDetails?.approvalStatus === "rejected";
  return isDenied || approver === undefined ? "unapproved" : "awaiting_approval";
}

function isBetween(
  instant: number | undefined,
  first: string | undefined,
  last: string | undefined,
): boolean {
  if (instant === undefined || first === undefined || last === undefined) return false;
  return Date.parse(first) - 60_000 < instant && instant < Date.parse(last) + 60_000;
}
