import type { Platform } from "../platform.js";
import type { Row } from "../row.js";
import type { Check, Report } from "./context.js";

const otherFile = "or make a file for that network";

/** The caption and media fit every chosen network. */
export const checkPlatforms: Check = (row, { platforms = [] }, report) => {
  let isLong = false;
  for (const platform of platforms) {
    isLong ||= row.content.length > platform.caption;
    if (row.gif && !platform.gif) {
      report(
        "gif-unsupported",
        "gif",
        `${platform.name} takes no GIF`,
        `use an image or a video, ${otherFile}`,
      );
    }
    checkCounts(row, platform, report);
  }
  if (isLong) checkLength(row, platforms, report);
};

function checkCounts({ images, gif, videos }: Row, platform: Platform, report: Report): void {
  const { name, images: mostImages = Infinity, videos: mostVideos = Infinity, needs } = platform;
  if (videos.length > 0 && mostVideos === 0) {
    report("video-unsupported", "videos", `${name} takes no video`, `use an image, ${otherFile}`);
  } else if (videos.length > mostVideos) {
    report(
      "platform-media-count",
      "videos",
      `${name} takes ${mostVideos} of the ${videos.length} videos`,
      "leave some out",
    );
  }
  if (images.length > mostImages) {
    report(
      "platform-media-count",
      "images",
      `${name} takes ${mostImages} of the ${images.length} images`,
      "leave some out",
    );
  }
  if (
    needs &&
    videos.length === 0 &&
    (needs === "a video" || (images.length === 0 && gif === ""))
  ) {
    const column = needs === "a video" ? "videos" : "images";
    report(
      "media-required",
      column,
      `${name} posts need ${needs}`,
      "add its address, or leave that network out",
    );
  }
}

// Counted in characters, not in UTF-16: an emoji is one.
function checkLength({ content }: Row, platforms: readonly Platform[], report: Report): void {
  const length = Array.from(content).length;
  const strict = platforms
    .filter(({ caption }) => length > caption)
    .map(({ name, caption }) => `${name} takes ${caption}`);
  if (strict.length === 0) return;
  report(
    "caption-too-long",
    "content",
    `the caption has ${length} characters; ${strict.join(", ")}`,
    `shorten it, ${otherFile}`,
  );
}
