import type { ColumnKey } from "../format.js";
import { mediaOf } from "../row.js";
import type { Kind, Row } from "../row.js";
import type { Check, Report } from "./context.js";

const nouns: Readonly<Record<Kind, string>> = { images: "images", gif: "a GIF", videos: "videos" };
const columns: Readonly<Record<Kind, string>> = {
  images: "imageUrls",
  gif: "gifUrl",
  videos: "videoUrls",
};

/** What a file extension says; one that is not listed says nothing. */
const kinds: Readonly<Record<string, Kind | "image" | "video" | "document">> = {
  ...entries("images", "png jpg jpeg"),
  ...entries("gif", "gif"),
  ...entries("videos", "mp4 mov"),
  ...entries("image", "webp heic heif avif bmp tif tiff svg"),
  ...entries("video", "webm avi mkv wmv m4v mpg mpeg flv"),
  ...entries("document", "pdf doc docx ppt pptx"),
};

/** One kind of media, not too many of them, each the address of a file that HighLevel takes. */
export const checkMedia: Check = (row, _, report) => {
  const { images, gif, videos, thumbnail, link } = row;
  checkKinds(row, report);
  if (images.length > 10) report("media-count", "images", `${images.length} images`);
  if (videos.length > 10) report("media-count", "videos", `${videos.length} videos`);
  const converts = row.fields.mediaOptimization?.toLowerCase() === "true";
  for (const url of images) checkUrl("images", url, converts, report);
  for (const url of videos) checkUrl("videos", url, converts, report);
  if (/[\s,]https?:/i.test(gif))
    report("media-count", "gif", "more than one GIF", { fix: "keep one" });
  else if (gif) checkUrl("gif", gif, converts, report);
  if (thumbnail && checkHost("thumbnail", thumbnail, report) && videos.length === 0)
    report("thumbnail-unused", "thumbnail", "a thumbnail without a video");
  if (link && checkAddress("link", link, report) && mediaOf(row).length > 0)
    report("link-overridden", "link", "beside media, the link moves to the end of the caption");
};

function checkKinds(row: Row, report: Report): void {
  const [first, ...others] = (["images", "gif", "videos"] as const).filter(
    (kind) => row[kind].length,
  );
  if (!others[0]) return;
  const list = others.map((kind) => nouns[kind]).join(" and ");
  report("media-mixed", others[0], `the row has ${nouns[first!]} and ${list}`);
}

/** Reports an address that HighLevel cannot open, and says whether it could. */
export function checkAddress(column: ColumnKey, url: string, report: Report): boolean {
  const [, fix] = mistakes.find(([spelling]) => spelling.test(url)) ?? [];
  if (fix === undefined && isAddress(url)) return true;
  const message = `${url} is not a whole web address`;
  report("url-invalid", column, message, { value: url, ...(fix && { fix }) });
  return false;
}

const mistakes: readonly (readonly [RegExp, string])[] = [
  [/\shttps?:/i, "separate addresses with commas"],
  [/;\s*https?:/i, "separate addresses with commas, not semicolons"],
  [/\s/, "write a space in an address as %20"],
  [
    /^(?!https?:)[^/]*[/_]/i,
    "write the whole address, with https://; a comma inside one is written %2C",
  ],
];

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:\/\/[^/?#]+\./i.test(url);
}

/** Reports an address from which HighLevel takes no media, and says whether it does. */
function checkHost(column: Kind | "thumbnail", url: string, report: Report): boolean {
  if (!checkAddress(column, url, report)) return false;
  if (!/^https?:\/\/(drive|docs)(\.usercontent)?\.google\.com\//i.test(url)) return true;
  report("url-drive", column, "HighLevel takes no Google Drive links", { value: url });
  return false;
}

function checkUrl(column: Kind, url: string, converts: boolean, report: Report): void {
  if (!checkHost(column, url, report)) return;
  const type = readExtension(url);
  const kind = kinds[type];
  if (kind === undefined || kind === column) return;
  if (kind === "image" && column === "images" && (converts || type === "webp")) {
    const message = `.${type} is taken only where HighLevel converts it`;
    report("media-converted", column, message, { value: url });
    return;
  }
  const formats = { images: "PNG or JPEG", gif: "a GIF", videos: "MP4 or MOV" }[column];
  const fix = kind in columns ? `move it to ${columns[kind as Kind]}` : `use ${formats}`;
  const message = `.${type} does not belong in ${columns[column]}`;
  report("media-type", column, message, { value: url, fix });
}

// The dot comes after a slash that ends the host.
const ending = /^https?:\/\/[^/?#]*\/(?:[^?#]*\/)?[^/?#]*\.(\w+)(?:[?#]|$)/i;

function readExtension(url: string): string {
  return ending.exec(url)?.[1]?.toLowerCase() ?? "";
}

function entries<Value>(value: Value, extensions: string): Record<string, Value> {
  return Object.fromEntries(extensions.split(" ").map((extension) => [extension, value]));
}
