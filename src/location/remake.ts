import type { Account } from "./accounts.js";
import type { Input } from "../planner-types.js";
import { timeOf } from "./posts.js";
import type { Post } from "./posts.js";

type NewPost = Input<"posts/create">;

/** A post that was read, as `posts/create` takes it again: what the request knows of it, for these accounts. */
export function remakePost(post: Post, accounts: readonly Account[], userId: string): NewPost {
  const { summary, media = [], createdBy, tags } = post;
  // The document does not have it on a post; an answer may.
  const { categoryId } = post as { categoryId?: string };
  const ogTagsDetails = keep(post.ogTagsDetails, linkShape);
  const tiktokPostDetails = keep(post.tiktokPostDetails, tiktokShape);
  const gmbPostDetails = keep(post.gmbPostDetails, googleShape);
  // Without any, HighLevel fails in words of its own language (callers' reports).
  const isTiktok = accounts.some(({ platform }) => platform?.startsWith("tiktok"));
  const approval = post.status === "in_review" && {
    status: "in_review",
    postApprovalDetails: keep(post.postApprovalDetails, approvalShape),
  };
  return {
    accountIds: accounts.flatMap(({ id }) => id ?? []),
    userId,
    ...(createdBy && { createdBy }),
    ...(summary && { summary }),
    media: media.map((one) => keep(one, mediaShape)),
    type: post.type,
    status: "scheduled",
    ...approval,
    scheduleDate: timeOf(post),
    ...(tags?.length && { tags }),
    ...(categoryId && { categoryId }),
    ...(hasAny(ogTagsDetails) && { ogTagsDetails }),
    ...((isTiktok || hasAny(tiktokPostDetails)) && { tiktokPostDetails }),
    ...(hasAny(gmbPostDetails) && { gmbPostDetails }),
    // What was read may hold words that the document does not know yet: HighLevel judges them.
  } as NewPost;
}

interface Shape {
  readonly [key: string]: true | Shape;
}

const linkShape: Shape = { metaImage: true, metaLink: true };
const approvalShape: Shape = { approver: true, requesterNote: true };
const mediaShape: Shape = {
  url: true,
  type: true,
  caption: true,
  thumbnail: true,
  defaultThumb: true,
  id: true,
};
const tiktokShape: Shape = {
  privacyLevel: true,
  promoteOtherBrand: true,
  enableComment: true,
  enableDuet: true,
  enableStitch: true,
  videoDisclosure: true,
  promoteYourBrand: true,
};
const day: Shape = { year: true, month: true, day: true };
const clock: Shape = { hours: true, minutes: true, seconds: true };
const googleShape: Shape = {
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

/** What was told of a shape: a request refuses other keys, and reads write null, "" or {} for nothing. */
function keep(from: object | null | undefined, shape: Shape): Record<string, unknown> {
  const told = (from ?? {}) as Record<string, unknown>;
  const kept = Object.entries(shape).flatMap(([key, inner]): [string, unknown][] => {
    const value = inner === true ? told[key] : keep(told[key] as object | undefined, inner);
    const isNothing = value === undefined || value === null || value === "";
    return isNothing || (inner !== true && !hasAny(value)) ? [] : [[key, value]];
  });
  return Object.fromEntries(kept);
}

function hasAny(value: unknown): boolean {
  return Object.keys(value as object).length > 0;
}
