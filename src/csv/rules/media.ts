import type { Check, Report } from "./context.js";

type Kind = "images" | "gif" | "videos";

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
  const count = Number(images.length > 0) + Number(gif !== "") + Number(videos.length > 0);
  if (count > 1) {
    const [first, ...others] = (["images", "gif", "videos"] as const).filter(
      (kind) => row[kind].length,
    );
    const list = others.map((kind) => nouns[kind]).join(" and ");
    report(
      "media-mixed",
      others[0]!,
      `the row has ${nouns[first!]} and ${list}`,
      "keep one kind and make another row for the other",
    );
  }
  if (images.length > 10)
    report("media-count", "images", `${images.length} images`, "keep 10 at most");
  if (videos.length > 10)
    report("media-count", "videos", `${videos.length} videos`, "keep 10 at most");
  const converts = row.fields.mediaOptimization?.toLowerCase() === "true";
  for (const url of images) if (!usual.images.test(url)) checkUrl("images", url, converts, report);
  for (const url of videos) if (!usual.videos.test(url)) checkUrl("videos", url, converts, report);
  if (gif) {
    if (/[\s,]+https?:/i.test(gif)) report("media-count", "gif", "more than one GIF", "keep one");
    else checkUrl("gif", gif, converts, report);
  }
  if (thumbnail && checkHost("thumbnail", thumbnail, report) && videos.length === 0) {
    report(
      "thumbnail-unused",
      "thumbnail",
      "a thumbnail without a video",
      "delete it, or add the video",
    );
  }
  if (link && checkAddress("link", link, report) && count > 0) {
    report(
      "link-overridden",
      "link",
      "beside media, the link moves to the end of the caption",
      "put it into the caption yourself, or leave the media out",
    );
  }
};

/** Addresses that are right at the first look; all others are looked at closely. */
const usual = {
  images: /^https:\/\/(?!drive|docs)[a-z\d.-]+\.[a-z\d-]+\/[\w./%~@+-]*\.(?:png|jpe?g)$/i,
  videos: /^https:\/\/(?!drive|docs)[a-z\d.-]+\.[a-z\d-]+\/[\w./%~@+-]*\.(?:mp4|mov)$/i,
};

/** Reports an address that HighLevel cannot open, and says whether it could. */
export function checkAddress(column: Parameters<Report>[1], url: string, report: Report): boolean {
  const [fix] = mistakes.flatMap(([spelling, how]) => (spelling.test(url) ? how : []));
  if (fix === undefined && isAddress(url)) return true;
  report(
    "url-invalid",
    column,
    `${url} is not a whole web address`,
    fix ?? "write the whole address, with https:// and the host",
    url,
  );
  return false;
}

const mistakes: readonly (readonly [RegExp, string])[] = [
  [/\s+https?:/i, "separate addresses with commas"],
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
  report(
    "url-drive",
    column,
    "HighLevel takes no Google Drive links",
    "upload the file to the Media Library and use its address",
    url,
  );
  return false;
}

function checkUrl(column: Kind, url: string, converts: boolean, report: Report): void {
  if (!checkHost(column, url, report)) return;
  const type = readExtension(url);
  const kind = kinds[type];
  if (kind === undefined || kind === column) return;
  if (kind === "image" && column === "images" && (converts || type === "webp")) {
    report(
      "media-converted",
      column,
      `.${type} is taken only where HighLevel converts it`,
      "use PNG or JPEG to be sure",
      url,
    );
    return;
  }
  const formats = { images: "PNG or JPEG", gif: "a GIF", videos: "MP4 or MOV" }[column];
  const fix = kind in columns ? `move it to ${columns[kind as Kind]}` : `use ${formats}`;
  report("media-type", column, `.${type} does not belong in ${columns[column]}`, fix, url);
}

// The dot comes after a slash that ends the host.
const ending = /^https?:\/\/[^/?#]*\/(?:[^?#]*\/)?[^/?#]*\.(\w+)(?:[?#]|$)/i;

function readExtension(url: string): string {
  return ending.exec(url)?.[1]?.toLowerCase() ?? "";
}

function entries<Value>(value: Value, extensions: string): Record<string, Value> {
  return Object.fromEntries(extensions.split(" ").map((extension) => [extension, value]));
}
