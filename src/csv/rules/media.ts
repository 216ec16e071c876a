import { splitUrls } from "../cell.js";
import { strip } from "../invisible.js";
import { readTime } from "../plan.js";
import { mediaOf, type Kind, type Row } from "../row.js";
import { findInstant } from "../zone.js";
import { isSet, type Check, type Context, type Given, type Report } from "./context.js";
import { checkLocal, columns } from "./local.js";
import { checkEditor, checkPage } from "./page.js";
import { checkAddress } from "./url.js";

const nouns: Readonly<Record<Kind, string>> = { images: "images", gif: "a GIF", videos: "videos" };

/** What a file extension says; one that is not listed says nothing. */
const kinds: Readonly<Record<string, Kind | "image" | "video" | "document">> = {
  ...entries("images", "png jpg jpeg"),
  ...entries("gif", "gif"),
  ...entries("videos", "mp4 mov"),
  ...entries("image", "webp heic heif avif bmp tif tiff svg"),
  ...entries("video", "webm avi mkv wmv m4v mpg mpeg flv"),
  ...entries("document", "pdf doc docx ppt pptx xls xlsx txt psd ai eps indd zip rar mp3 wav"),
};

/** One kind of media, not too many of them, each the address of a file that HighLevel takes. */
export const checkMedia: Check = (row, context, report) => {
  const { images, gif, videos, thumbnail, link } = row;
  checkKinds(row, report);
  if (images.length > 10) report("media-count", "images", `${images.length} images`);
  if (videos.length > 10) report("media-count", "videos", `${videos.length} videos`);
  const given = { row, context, report };
  for (const url of images) checkUrl("images", url, given);
  for (const url of videos) checkUrl("videos", url, given);
  const fix = "keep one, and put the others into other rows";
  if (splitUrls(gif).length > 1) report("media-count", "gif", "more than one GIF", { fix });
  else if (gif) checkUrl("gif", gif, given);
  if (thumbnail && checkPlace("thumbnail", thumbnail, given) && videos.length === 0)
    report("thumbnail-unused", "thumbnail", "a thumbnail without a video");
  if (!link || !checkAddress("link", link, report)) return;
  const isPlain = checkEditor("link", link, report);
  if (mediaOf(row).length > 0)
    report("link-overridden", "link", "beside media, the link moves to the end of the caption");
  else if (isPlain) checkFile(link, given);
};

/** The link of a post without media is no picture or video, which readers would only be led to. */
function checkFile(link: string, { context: { map }, report }: Given): void {
  const kind = kinds[readExtension(link)];
  if (kind === undefined || kind === "document") return;
  const message = "the link is the address of a picture or a video, which the post does not get";
  const own = [map?.columns["link"] ?? []].flat();
  const fix =
    own.length > 0
      ? `write "media":${JSON.stringify(own)} in place of link into the columns of the map where it is to be posted`
      : undefined;
  report("link-media", "link", message, { fix });
}

function checkKinds(row: Row, report: Report): void {
  const [first, ...others] = (["images", "gif", "videos"] as const).filter(
    (kind) => row[kind].length,
  );
  if (!others[0]) return;
  const list = others.map((kind) => nouns[kind]).join(" and ");
  report("media-mixed", others[0], `the row has ${nouns[first!]} and ${list}`);
}

/** Judges a file by what it holds; says of an address whether HighLevel may take media from there. */
function checkPlace(column: Kind | "thumbnail", name: string, given: Given): boolean {
  const found = given.context.local?.get(name);
  if (!found) return checkHost(column, name, given);
  checkLocal(column, name, found, given);
  return column === "thumbnail";
}

/** Reports an address from which HighLevel takes no media, and says whether it does. */
function checkHost(column: Kind | "thumbnail", url: string, given: Given): boolean {
  const { report } = given;
  if (!checkAddress(column, url, report, column === "images" || column === "videos")) return false;
  if (/^https?:\/\/(drive|docs)(\.usercontent)?\.google\.com\//i.test(url)) {
    report("url-drive", column, "HighLevel takes no Google Drive links", { value: url });
    return false;
  }
  const parsed = new URL(url);
  if (!checkPage(column, url, parsed, report)) return false;
  checkSigned(column, url, parsed, given);
  return true;
}

function checkUrl(column: Kind, url: string, given: Given): void {
  if (!checkPlace(column, url, given)) return;
  const { row, report } = given;
  const converts = isSet(row, "mediaOptimization");
  const type = readExtension(url);
  const kind = kinds[type];
  if (kind === undefined || kind === column) return;
  if (kind === "image" && column === "images" && (converts || type === "webp")) {
    const message = `.${type} is taken only where HighLevel converts it`;
    report("media-converted", column, message, { value: url });
    return;
  }
  const formats = { images: "PNG or JPEG", gif: "a GIF", videos: "MP4 or MOV" }[column];
  const isAlone = mediaOf(row).length === 1 && splitUrls(row.gif).length < 2;
  const place = isAlone ? "" : " of another row";
  const fix = kind in columns ? `move it to ${columns[kind as Kind]}${place}` : `use ${formats}`;
  const message = `.${type} does not belong in ${columns[column]}`;
  report("media-type", column, message, { value: url, fix });
}

function readExtension(url: string): string {
  const [, extension = ""] = /^\w+:\/\/[^/?#]+\/[^?#]*\.(\w{2,5})(?:[?#]|$)/.exec(url) ?? [];
  return extension.toLowerCase();
}

function entries<Value>(value: Value, extensions: string): Record<string, Value> {
  return Object.fromEntries(extensions.split(" ").map((extension) => [extension, value]));
}

/** There is something to post. */
export const checkContent: Check = (row, _, report) => {
  if (mediaOf(row).length === 0 && strip(row.content) === "")
    report("content-missing", "content", "the row has neither a caption nor media");
};

/** Reports an address whose own signature ends before HighLevel fetches the media for the post, or has ended. */
function checkSigned(
  column: Kind | "thumbnail",
  address: string,
  url: URL,
  { row, context, report }: Given,
): void {
  const end = findEnd(url);
  if (end === undefined || Number.isNaN(end) || end > dueAt(row, context)) return;
  const when = new Date(end).toISOString().slice(0, 16).replace("T", " ");
  const message = `the address ends at ${when} UTC, ${end < context.now ? "which is over" : "before the post"}`;
  report("media-expires", column, message, { value: address });
}

function dueAt(row: Row, context: Context): number {
  const { wall } = readTime(row, context);
  if (wall === undefined) return context.now;
  const instant = context.timeZone === undefined ? wall : findInstant(wall, context.timeZone);
  return typeof instant === "number" ? instant : wall;
}

/** When a signed address ends, in milliseconds, in the ways of the storages that sign most (their documentation). */
function findEnd({ search, searchParams, hostname, pathname }: URL): number | undefined {
  if (hostname.endsWith(".airtableusercontent.com"))
    return Number(/\/(1\d{12})\//.exec(pathname)?.[1] ?? NaN);
  if (search === "") return undefined;
  const given = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  for (const cloud of ["amz", "goog"]) {
    const [, ...start] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(given.get(`x-${cloud}-date`) ?? "") ?? [];
    const seconds = Number(given.get(`x-${cloud}-expires`));
    const [year = 0, month = 1, day, hours, minutes, second] = start.map(Number);
    if (start.length > 0)
      return Date.UTC(year, month - 1, day, hours, minutes, second) + seconds * 1000;
  }
  const expires = given.get("expires");
  if (expires && (given.has("signature") || given.has("policy")) && /^\d{9,11}$/.test(expires))
    return Number(expires) * 1000;
  if (given.has("sig") && given.has("se")) return Date.parse(given.get("se") ?? "");
  if (/\.(fbcdn\.net|cdninstagram\.com)$/.test(hostname)) return fromHex(given.get("oe"));
  if (/(^|\.)discordapp\.(com|net)$/.test(hostname)) return fromHex(given.get("ex"));
  return fromToken(given.get("token"));
}

function fromHex(text = ""): number | undefined {
  return /^[0-9a-f]{8}$/i.test(text) ? Number.parseInt(text, 16) * 1000 : undefined;
}

function fromToken(token = ""): number | undefined {
  const [, body] = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token) ?? [];
  if (!body) return undefined;
  try {
    const { exp } = JSON.parse(atob(body.replaceAll("-", "+").replaceAll("_", "/"))) as {
      exp?: unknown;
    };
    return typeof exp === "number" ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
