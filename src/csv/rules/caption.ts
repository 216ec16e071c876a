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

function checkImages({ images, gif, videos }: Row, platform: Platform, report: Report): void {
  const { name, images: most = Infinity, needs } = platform;
  if (images.length > most) {
    const message = `${name} takes ${most} of the ${images.length} images`;
    report("platform-media-count", "images", message);
  }
  const isBare = videos.length === 0 && images.length === 0 && gif === "";
  if (needs === "a video" && videos.length === 0)
    report("media-required", "videos", `${name} posts need a video`);
  else if (needs && isBare) report("media-required", "images", `${name} posts need ${needs}`);
}

function checkHashtags({ content }: Row, { name, hashtags: most }: Platform, report: Report): void {
  if (most === undefined) return;
  const count = content.match(/#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  if (count > most)
    report("too-many-hashtags", "content", `${count} hashtags; ${name} takes ${most}`, {
      fix: `keep ${most} at most`,
    });
}

// Counted in characters, not in UTF-16: an emoji is one.
function checkLength({ content }: Row, platforms: readonly Platform[], report: Report): void {
  if (platforms.every(({ caption }) => content.length <= caption)) return;
  const length = Array.from(content).length;
  const strict = platforms
    .filter(({ caption }) => length > caption)
    .map(({ name, caption }) => `${name} takes ${caption}`);
  if (strict.length === 0) return;
  const message = `the caption has ${length} characters; ${strict.join(", ")}`;
  report("caption-too-long", "content", message);
}
