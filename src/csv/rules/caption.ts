import type { Platform } from "../platform.js";
import type { Row } from "../row.js";
import { isSet, type Check, type Report } from "./context.js";
import { measure } from "./length.js";

/** The caption and media fit every chosen network. */
export const checkPlatforms: Check = (row, { platforms = [] }, report) => {
  for (const platform of platforms) {
    checkMedia(row, platform, report);
    checkHashtags(row, platform, report);
  }
  checkLength(row, platforms, report);
};

function checkMedia(row: Row, platform: Platform, report: Report): void {
  const { images, gif, videos } = row;
  const { name, needs } = platform;
  const checkCount = (kind: "images" | "videos", count: number, most = Infinity) => {
    if (count > most)
      report("platform-media-count", kind, `${name} takes ${most} of the ${count} ${kind}`);
  };
  if (gif && !platform.gif) report("gif-unsupported", "gif", `${name} takes no GIF`);
  if (videos.length > 0 && platform.videos === 0)
    report("video-unsupported", "videos", `${name} takes no video`);
  else checkCount("videos", videos.length, platform.videos);
  // The pages of a PDF are no images of the post.
  const isPdf = platform.id === "linkedin" && isSet(row, "linkedin.postAsPdf");
  if (!isPdf) checkCount("images", images.length, platform.images);
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
  const together = `${later + count} hashtags in the caption and the comment; ${name} takes ${most}`;
  if (later > 0 && later + count > most) report("comment-hashtags", "followUpComment", together);
}

function checkLength(row: Row, platforms: readonly Platform[], report: Report): void {
  const { content, fields } = row;
  const strict = platforms.flatMap(({ name, caption, unit }) => {
    // No unit is more than four to a character.
    const length = content.length * 4 > caption ? measure(content, unit) : 0;
    return length > caption
      ? [`${name} takes ${caption} of its ${length} ${unit === "bytes" ? unit : "characters"}`]
      : [];
  });
  if (strict.length > 0)
    report("caption-too-long", "content", `the caption is too long: ${strict.join(", ")}`);
  for (const { id, name, caption, doubtful = caption, forbidden } of platforms) {
    const length = content.length > doubtful ? measure(content) : 0;
    const message = `${length} characters; one source says that ${name} takes ${doubtful}`;
    if (length > doubtful && length <= caption) report("caption-cut", "content", message);
    const [number] = (id === "google" && phone.exec(content)) || [];
    const value = number && number.replace(/\D/g, "").length > 8 ? number : "";
    if (value)
      report("caption-phone", "content", `${name} may refuse a post with a phone number`, {
        value,
      });
    if (forbidden?.test(content))
      report("caption-characters", "content", `${name} takes no < and > in a description`);
    if (forbidden?.test(fields["youtube.title"] ?? ""))
      report("caption-characters", "youtube.title", `${name} takes no < and > in a title`);
  }
}

/** A number that somebody would call: with its country, as in America, or with a zero before its area. */
const phone =
  /(?<![\p{L}\d/=.-])(?:\+\d{1,3}[ ().\d-]{7,16}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\(?0\d{1,4}\)?[ /-]\d[\d -]{4,9}\d)(?!\d)/u;
