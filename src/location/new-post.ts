import type { SharedInput } from "../planner-types.js";
import { readAltTexts, readBody } from "../csv/details.js";
import type { Fields } from "../operation-body.js";
import type { Version } from "../operation.js";
import type { Account } from "./accounts.js";
import type { PlannedPost } from "../csv/plan.js";
import { appendLink } from "./spelling.js";

/** For whom a post is made. */
export interface Author {
  readonly userId: string;
  readonly approver?: string | undefined;
}

/** A planned post as `posts/create` takes it in a version, for one account. */
export function toNewPost(
  post: PlannedPost,
  account: Account,
  { userId, approver }: Author,
  version: Version,
): SharedInput<"posts/create"> {
  const { content, link, utc } = post;
  const body = readBody(post, account, version);
  const media = readMedia(post);
  const request: SharedInput<"posts/create"> = {
    accountIds: [account.id ?? ""],
    userId,
    // Beside media a link has no preview and goes to the end of the text, as an import has it (help page).
    summary: media.length > 0 ? appendLink(post) : content,
    ...(media.length === 0 && link && { ogTagsDetails: { metaLink: link } }),
    media,
    type: readType(body),
    status: utc === undefined ? "draft" : approver === undefined ? "scheduled" : "in_review",
    ...(utc !== undefined && { scheduleDate: utc }),
    ...(utc !== undefined && approver !== undefined && { postApprovalDetails: { approver } }),
  };
  return { ...request, ...body };
}

/** The kind of post: what the details of Facebook or Instagram say, else a post. */
function readType(body: Fields): SharedInput<"posts/create">["type"] {
  const details = body["facebookPostDetails"] ?? body["instagramPostDetails"];
  return (details as { readonly type?: "post" | "story" | "reel" } | undefined)?.type ?? "post";
}

type Media = NonNullable<SharedInput<"posts/create">["media"]>[number];

function readMedia(post: PlannedPost): Media[] {
  const { images, gif, videos, thumbnail } = post;
  const altTexts = readAltTexts(post);
  const media = [
    ...images.map((url): Media => ({ url, type: typeOf(url, "image/jpeg") })),
    ...(gif ? [{ url: gif, type: "image/gif" } as const] : []),
    ...videos.map((url): Media => ({
      url,
      type: typeOf(url, "video/mp4"),
      ...(thumbnail && { thumbnail }),
    })),
  ];
  return media.map((one, index) => {
    const altText = altTexts[index];
    return altText ? { ...one, altText } : one;
  });
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
