/** What a network takes; from HighLevel's help page on limits, read November 2026, whose numbers drift (medium confidence). */
export interface Platform {
  /** The name that the API gives to its accounts. */
  readonly id: string;
  readonly name: string;
  /** The longest caption, in characters, or as the network counts. */
  readonly caption: number;
  /**
   * How the network counts, where not in characters: by what is seen as one (Bluesky), by bytes of UTF-8 (YouTube), or
   * an emoji by its bytes (Threads; each network's own API documentation, read November 2026).
   */
  readonly unit?: "graphemes" | "bytes" | "emoji bytes";
  /** A shorter caption that one source names, and callers do not confirm. */
  readonly doubtful?: number;
  /** Characters that a title and a caption must not have. */
  readonly forbidden?: RegExp;
  /** The most images of a post, where that is less than a row may have. */
  readonly images?: number;
  /** The most videos of a post, where that is less than a row may have. */
  readonly videos?: number;
  readonly gif?: true;
  /** Media that a post must have. */
  readonly needs?: "an image or a video" | "a video";
  /** The most hashtags of a caption. */
  readonly hashtags?: number;
  /**
   * Set where posts get no follow-up comment: never (callers of the API), or not from a file (HighLevel's bulk-upload
   * help page; high confidence).
   */
  readonly silent?: "always" | "from a file";
  /** Set where HighLevel's API posts nothing there: not to X since December 2024, never to Community (HighLevel, March 2026). */
  readonly unsupported?: true;
}

const platforms: readonly Platform[] = [
  { id: "facebook", name: "Facebook", caption: 62_000, gif: true },
  {
    id: "instagram",
    name: "Instagram",
    caption: 2_200,
    hashtags: 30,
    needs: "an image or a video",
  },
  { id: "linkedin", name: "LinkedIn", caption: 3_000, images: 9, gif: true },
  { id: "google", name: "Google Business", caption: 1_500, images: 1, videos: 0, silent: "always" },
  { id: "tiktok", name: "TikTok", caption: 2_200, doubtful: 150, silent: "always" },
  { id: "tiktok-business", name: "TikTok Business", caption: 2_200, silent: "always" },
  { id: "pinterest", name: "Pinterest", caption: 500, images: 1, silent: "always" },
  {
    id: "youtube",
    name: "YouTube",
    caption: 5_000,
    unit: "bytes",
    forbidden: /[<>]/,
    videos: 1,
    needs: "a video",
  },
  { id: "threads", name: "Threads", caption: 500, unit: "emoji bytes", silent: "from a file" },
  { id: "bluesky", name: "Bluesky", caption: 300, unit: "graphemes", silent: "from a file" },
  { id: "twitter", name: "X", caption: 280, gif: true, unsupported: true },
  { id: "community", name: "Community", caption: 100_000, unsupported: true },
];

/** The networks that are known, as the API names them. */
export const platformNames: readonly string[] = platforms.map(({ id }) => id);

/** What people and callers of the API also call some networks. */
const aliases: Readonly<Record<string, string>> = {
  fb: "facebook",
  insta: "instagram",
  ig: "instagram",
  li: "linkedin",
  gmb: "google",
  gbp: "google",
  "google business": "google",
  "google my business": "google",
  x: "twitter",
  yt: "youtube",
  tiktokbusiness: "tiktok-business",
  tiktok_business: "tiktok-business",
};

/** The networks of these names, each once; a name that is not known here is left out, since a new network is no fault. */
export function choosePlatforms(names: readonly string[]): Platform[] {
  const chosen = new Set(names.map((name) => aliases[name.toLowerCase()] ?? name.toLowerCase()));
  return platforms.filter(({ id }) => chosen.has(id));
}

/** The networks that a cell names, in words that people use for them; undefined where it says anything else. */
export function readPlatforms(cell: string): readonly string[] | undefined {
  const text = cell.trim().toLowerCase();
  const whole = readPlatform(text);
  const parts = whole.length > 0 ? [whole] : text.split(/[,;+&/\s]+/).map(readPlatform);
  return parts.every((ids) => ids.length > 0) ? parts.flat() : undefined;
}

function readPlatform(word: string): readonly string[] {
  return word === "all" ? platformNames : choosePlatforms([word]).map(({ id }) => id);
}
