import type { Input } from "../planner.js";
import { splitList } from "../csv/cell.js";
import { readGoogle, readTiktok, readType } from "./details.js";
import type { Account } from "./accounts.js";
import type { Column } from "../csv/format.js";
import type { PlannedPost } from "../csv/plan.js";
import { createRow } from "../csv/row.js";

/** For whom a post is made. */
export interface Author {
  readonly userId: string;
  readonly approver?: string | undefined;
}

/** A planned post as `posts/create` takes it, for one account. */
export function toNewPost(
  { cells, row: number, content, link, utc }: PlannedPost,
  account: Account,
  columns: readonly Column[],
  { userId, approver }: Author,
): Input<"posts/create"> {
  const row = createRow(cells, columns, number, 0, undefined);
  const { platform = "" } = account;
  const { tags, category, followUpComment } = row.fields;
  const media = readMedia(row);
  return {
    accountIds: [account.id ?? ""],
    userId,
    // Beside media a link has no preview and goes to the end of the text, as an import has it (help page).
    summary: media.length > 0 && link ? `${content}\n${link}`.trim() : content,
    ...(media.length === 0 && link && { ogTagsDetails: { metaLink: link } }),
    media,
    type: readType(row, platform),
    status: utc === undefined ? "draft" : approver === undefined ? "scheduled" : "in_review",
    ...(utc !== undefined && { scheduleDate: utc }),
    ...(utc !== undefined && approver !== undefined && { postApprovalDetails: { approver } }),
    ...(followUpComment && !silent.has(platform) && { followUpComment }),
    ...(tags && { tags: [...splitList(tags)] }),
    ...(category && { categoryId: category }),
    // Without any, HighLevel fails in words of its own language (callers' reports).
    ...(platform.startsWith("tiktok") && { tiktokPostDetails: readTiktok(row) ?? {} }),
    ...(platform === "google" && { gmbPostDetails: readGoogle(row) }),
  };
}

type Media = NonNullable<Input<"posts/create">["media"]>[number];

const silent = new Set(["tiktok", "tiktok-business", "google", "pinterest"]);

function readMedia({ images, gif, videos, thumbnail }: ReturnType<typeof createRow>): Media[] {
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
