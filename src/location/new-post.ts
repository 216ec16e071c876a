import type { SharedInput } from "../planner-types.js";
import { splitList } from "../csv/cell.js";
import { readGoogle, readTiktok, readType } from "./details.js";
import type { Tiktok } from "./details.js";
import type { Account } from "./accounts.js";
import type { PlannedPost } from "../csv/plan.js";
import { choosePlatforms } from "../csv/platform.js";

/** For whom a post is made. */
export interface Author {
  readonly userId: string;
  readonly approver?: string | undefined;
}

/** A planned post as `posts/create` takes it, for one account. */
export function toNewPost(
  post: PlannedPost,
  account: Account,
  { userId, approver }: Author,
): SharedInput<"posts/create"> {
  const { content, link, utc } = post;
  const { platform = "" } = account;
  const { tags, category, followUpComment } = post.fields;
  const isSilent = choosePlatforms([platform])[0]?.silent === "always";
  const media = readMedia(post);
  return {
    accountIds: [account.id ?? ""],
    userId,
    // Beside media a link has no preview and goes to the end of the text, as an import has it (help page).
    summary: media.length > 0 && link ? `${content}\n${link}`.trim() : content,
    ...(media.length === 0 && link && { ogTagsDetails: { metaLink: link } }),
    media,
    type: readType(post, platform),
    status: utc === undefined ? "draft" : approver === undefined ? "scheduled" : "in_review",
    ...(utc !== undefined && { scheduleDate: utc }),
    ...(utc !== undefined && approver !== undefined && { postApprovalDetails: { approver } }),
    ...(followUpComment && !isSilent && { followUpComment }),
    ...(tags && { tags: [...splitList(tags)] }),
    ...(category && { categoryId: category }),
    // Without any, HighLevel fails in words of its own language (callers' reports).
    ...(platform.startsWith("tiktok") && { tiktokPostDetails: readTiktok(post) ?? ({} as Tiktok) }),
    ...(platform === "google" && { gmbPostDetails: readGoogle(post) }),
  };
}

type Media = NonNullable<SharedInput<"posts/create">["media"]>[number];

function readMedia({ images, gif, videos, thumbnail }: PlannedPost): Media[] {
  return [
    ...images.map((url): Media => ({ url, type: typeOf(url, "image/jpeg") })),
    ...(gif ? [{ url: gif, type: "image/gif" } as const] : []),
    ...videos.map((url): Media => ({
      url,
      type: typeOf(url, "video/mp4"),
      ...(thumbnail && { thumbnail }),
    })),
  ];
}

const types: Readonly<Record<string, Media["type"]>> = {
  png: "image/png",
  mov: "video/mov",
  webm: "video/webm",
};

// A column says whether it is an image or a video; an address without an extension is taken for the usual kind.
function typeOf(url: string, usual: Media["type"]): Media["type"] {
  const extension = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? "";
  const type = types[extension] ?? usual;
  return type.slice(0, 5) === usual.slice(0, 5) ? type : usual;
}
