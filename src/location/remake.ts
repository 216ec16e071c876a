import type { components } from "../generated/schema.js";
import type { SharedInput } from "../planner-types.js";
import type { Account } from "./accounts.js";
import { timeOf } from "./posts.js";
import type { Post } from "./posts.js";

type NewPost = components["schemas"]["NewPost"];

/** A post that was read, as `posts/create` takes it again: what the request knows of it, for these accounts. */
export function remakePost(
  post: Post,
  accounts: readonly Account[],
  userId: string,
): SharedInput<"posts/create"> {
  const { postApprovalDetails, tiktokPostDetails, ...said } = keep(post, postShape);
  // Without any, HighLevel fails in words of its own language (callers' reports).
  const isTiktok = accounts.some(({ platform }) => platform?.startsWith("tiktok"));
  const request: Record<string, unknown> = {
    media: [],
    ...said,
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    userId,
    status: "scheduled",
    ...(post.status === "in_review" && { status: "in_review", postApprovalDetails }),
    scheduleDate: timeOf(post),
    ...(isTiktok && { tiktokPostDetails: {} }),
    ...(tiktokPostDetails !== undefined && { tiktokPostDetails }),
  };
  // What was read may hold words that the document does not know yet: HighLevel judges them.
  return request as unknown as SharedInput<"posts/create">;
}

/** What of a request is taken from a post that was read: every field is named, so that a new one is not forgotten. */
type Shape<T> = {
  readonly [Name in keyof Required<T>]: boolean | ShapeOf<NonNullable<T[Name]>>;
};
type ShapeOf<T> = T extends readonly (infer One)[]
  ? ShapeOf<One>
  : T extends object
    ? Shape<T>
    : never;
type Schema<Name extends keyof NewPost> = ShapeOf<NonNullable<NewPost[Name]>>;

const mediaShape: Schema<"media"> = {
  url: true,
  type: true,
  caption: true,
  thumbnail: true,
  defaultThumb: true,
  id: true,
};
const tiktokShape: Schema<"tiktokPostDetails"> = {
  privacyLevel: true,
  promoteOtherBrand: true,
  enableComment: true,
  enableDuet: true,
  enableStitch: true,
  videoDisclosure: true,
  promoteYourBrand: true,
};
const day = { year: true, month: true, day: true };
const clock = { hours: true, minutes: true, seconds: true };
const googleShape: Schema<"gmbPostDetails"> = {
  gmbEventType: true,
  title: true,
  offerTitle: true,
  startDate: { startDate: day, startTime: clock },
  endDate: { endDate: day, endTime: clock },
  termsConditions: true,
  url: true,
  couponCode: true,
  redeemOnlineUrl: true,
  actionType: true,
};
const postShape: Shape<NewPost> = {
  summary: true,
  media: mediaShape,
  type: true,
  createdBy: true,
  followUpComment: true,
  tags: true,
  categoryId: true,
  ogTagsDetails: { metaImage: true, metaLink: true },
  // What an approver answered is HighLevel's own.
  postApprovalDetails: {
    approver: true,
    requesterNote: true,
    approverNote: false,
    approvalStatus: false,
  },
  tiktokPostDetails: tiktokShape,
  gmbPostDetails: googleShape,
  // These are said anew.
  accountIds: false,
  userId: false,
  status: false,
  scheduleDate: false,
  scheduleTimeUpdated: false,
};

/** What was told of a shape: a request refuses other keys, and reads write null, "", [] or {} for nothing. */
function keep(from: unknown, shape: object): Record<string, unknown> {
  const told = (from ?? {}) as Record<string, unknown>;
  const kept = Object.entries(shape).flatMap(([key, inner]: [string, unknown]) => {
    const value = inner === false ? undefined : toKept(told[key], inner);
    return isNothing(value) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(kept);
}

function toKept(value: unknown, inner: unknown): unknown {
  if (inner === true) return value;
  return Array.isArray(value)
    ? value.map((one) => keep(one, inner as object))
    : keep(value, inner as object);
}

/** Whether a value that was read says nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
