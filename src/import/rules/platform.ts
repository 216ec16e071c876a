import type { Check, Context } from "./context.js";

/** What a network takes; from HighLevel's help page on limits, whose numbers drift (medium confidence). */
interface Platform {
  readonly name: string;
  /** The longest caption, in characters. */
  readonly caption: number;
  readonly images?: number;
  readonly videos?: number;
  readonly gif?: true;
  /** Media that a post must have. */
  readonly needs?: "an image or a video" | "a video";
  /** Set where HighLevel's API posts nothing there. */
  readonly unsupported?: true;
}

/** The networks by the names that the API gives to accounts. */
const platforms: Readonly<Record<string, Platform>> = {
  facebook: { name: "Facebook", caption: 62_000, images: 10, gif: true },
  instagram: { name: "Instagram", caption: 2_200, images: 10, needs: "an image or a video" },
  linkedin: { name: "LinkedIn", caption: 3_000, images: 9, gif: true },
  google: { name: "Google Business", caption: 1_500, images: 1, videos: 0 },
  tiktok: { name: "TikTok", caption: 150 },
  "tiktok-business": { name: "TikTok Business", caption: 2_200 },
  pinterest: { name: "Pinterest", caption: 500, images: 1 },
  youtube: { name: "YouTube", caption: 5_000, videos: 1, needs: "a video" },
  threads: { name: "Threads", caption: 500 },
  bluesky: { name: "Bluesky", caption: 300 },
  twitter: { name: "X", caption: 280, gif: true, unsupported: true },
  community: { name: "Community", caption: 100_000, unsupported: true },
};

/** The chosen networks that HighLevel's API does not post to. */
export function findUnsupported(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => (platforms[name]?.unsupported ? (platforms[name]?.name ?? []) : []));
}

/** The caption and media fit every chosen network; one that is not known here is not judged. */
export const checkPlatforms: Check = (row, context, report) => {
  if (!context.platforms) return;
  const chosen = chosenOf(context);
  const { content, images, videos, gif } = row;
  if (content.length > chosen.shortest) {
    const length = Array.from(content).length;
    const strict = chosen.all.filter(({ caption }) => length > caption);
    const list = strict.map(({ name, caption }) => `${name} takes ${caption}`).join(", ");
    if (list) report("caption-too-long", "content", `the caption has ${length} characters; ${list}`, "shorten it, or make a file for that network");
  }
  for (const { name, gif: takesGif, videos: mostVideos = 10, images: mostImages = 10, needs } of chosen.all) {
    if (gif && !takesGif) report("gif-unsupported", "gif", `${name} takes no GIF`, "use an image or a video, or make a file for that network");
    if (videos.length > 0 && mostVideos === 0) {
      report("video-unsupported", "videos", `${name} takes no video`, "use an image, or make a file for that network");
    } else if (videos.length > mostVideos) {
      report("platform-media-count", "videos", `${name} takes ${mostVideos} video, the row has ${videos.length}`, "leave some out");
    }
    if (images.length > mostImages) {
      const most = `${mostImages} ${mostImages === 1 ? "image" : "images"}`;
      report("platform-media-count", "images", `${name} takes ${most}, the row has ${images.length}`, "leave some out");
    }
    if (needs && videos.length === 0 && (needs === "a video" || images.length === 0)) {
      report("media-required", needs === "a video" ? "videos" : "images", `${name} posts need ${needs}`, "add its address, or make a file without that network");
    }
  }
};

const cache = new WeakMap<Context, { all: readonly Platform[]; shortest: number }>();

function chosenOf(context: Context): { all: readonly Platform[]; shortest: number } {
  let chosen = cache.get(context);
  if (!chosen) {
    const all = [...(context.platforms ?? [])].flatMap((name) => platforms[name] ?? []);
    chosen = { all, shortest: Math.min(...all.map(({ caption }) => caption)) };
    cache.set(context, chosen);
  }
  return chosen;
}
