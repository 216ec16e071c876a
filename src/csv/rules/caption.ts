import type { Platform } from "../platform.js";
import type { Row } from "../row.js";
import type { Check, Report } from "./context.js";

/** The caption and media fit every chosen network. */
export const checkPlatforms: Check = (row, { platforms = [] }, report) => {
  for (const platform of platforms) {
    if (row.gif && !platform.gif) report("gif-unsupported", "gif", `${platform.name} takes no GIF`);
    checkVideos(row, platform, report);
    checkImages(row, platform, report);
    checkHashtags(row, platform, report);
  }
  checkLength(row, platforms, report);
};

function checkVideos({ videos }: Row, { name, videos: most = Infinity }: Platform, report: Report) {
  if (videos.length > 0 && most === 0) {
    report("video-unsupported", "videos", `${name} takes no video`);
  } else if (videos.length > most) {
    const message = `${name} takes ${most} of the ${videos.length} videos`;
    report("platform-media-count", "videos", message);
  }
}

function checkImages(
  { images, gif, videos, fields }: Row,
  platform: Platform,
  report: Report,
): void {
  const { name, images: most = Infinity, needs } = platform;
  // The pages of a PDF are no images of the post.
  const isPdf =
    platform.id === "linkedin" && fields["linkedin.postAsPdf"]?.toLowerCase() === "true";
  if (images.length > most && !isPdf) {
    const message = `${name} takes ${most} of the ${images.length} images`;
    report("platform-media-count", "images", message);
  }
  const isBare = videos.length === 0 && images.length === 0 && gif === "";
  if (needs === "a video" && videos.length === 0)
    report("media-required", "videos", `${name} posts need a video`);
  else if (needs && isBare) report("media-required", "images", `${name} posts need ${needs}`);
}

/** A word behind a number sign, wide ones included: no mere number, and no part of an address. */
const hashtag = /(?<![\p{L}\p{N}_&/#＃?=])[#＃](?=[\p{N}_]{0,20}\p{L})[\p{L}\p{M}\p{N}_]+/gu;

function checkHashtags({ content, fields }: Row, platform: Platform, report: Report): void {
  const { name, hashtags: most } = platform;
  if (most === undefined) return;
  const count = content.match(hashtag)?.length ?? 0;
  const fix = `keep ${most} at most`;
  if (count > most)
    report("too-many-hashtags", "content", `${count} hashtags; ${name} takes ${most}`, { fix });
  const later = fields.followUpComment?.match(hashtag)?.length ?? 0;
  if (later > 0 && later + count > most)
    report(
      "comment-hashtags",
      "followUpComment",
      `${later + count} hashtags in the caption and the comment; ${name} takes ${most}`,
    );
}

function checkLength(row: Row, platforms: readonly Platform[], report: Report): void {
  const { content, fields } = row;
  const strict = platforms.flatMap(({ name, caption, unit }) => {
    // No unit is more than four to a character.
    const length = content.length * 4 > caption ? measure(content, unit) : 0;
    return length > caption
      ? [`${name} takes ${caption} of its ${length} ${words[unit ?? "characters"]}`]
      : [];
  });
  if (strict.length > 0)
    report("caption-too-long", "content", `the caption is too long: ${strict.join(", ")}`);
  for (const { name, caption, doubtful = caption, forbidden } of platforms) {
    const length = content.length > doubtful ? measure(content) : 0;
    if (length > doubtful && length <= caption)
      report(
        "caption-cut",
        "content",
        `${length} characters; one source says that ${name} takes ${doubtful}`,
      );
    if (forbidden?.test(content))
      report("caption-characters", "content", `${name} takes no < and > in a description`);
    if (forbidden?.test(fields["youtube.title"] ?? ""))
      report("caption-characters", "youtube.title", `${name} takes no < and > in a title`);
  }
}

const words = {
  characters: "characters",
  graphemes: "characters",
  bytes: "bytes",
  "emoji bytes": "characters",
};
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const utf8 = new TextEncoder();

/** A text of that many UTF-16 units is too long, however few characters it shows; engines copy all of it for each. */
const absurd = 10_000;

/** How long a text is, as a network counts; by default in characters, not in UTF-16: an emoji is one. */
function measure(text: string, unit?: Platform["unit"]): number {
  if (unit === "bytes") return utf8.encode(text).length;
  if (unit === "graphemes" && text.length < absurd)
    return Array.from(graphemes.segment(text)).length;
  const characters = Array.from(text);
  if (unit !== "emoji bytes") return characters.length;
  return characters.reduce(
    (sum, one) => sum + (/\p{Emoji_Presentation}/u.test(one) ? utf8.encode(one).length : 1),
    0,
  );
}
