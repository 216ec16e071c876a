/** A file of a post. */
export interface Medium {
  readonly url: string;
  readonly type: string;
}

const hosted = "https://storage.googleapis.com/msgsndr/location/media";

/** Every way in which the media of a post may be told. */
export const mediaLists = {
  plain: (media) => media,
  /** Copied to addresses of HighLevel's own; nothing of the old one is left. */
  rehosted: (media) =>
    media.map((one, at) => ({ ...one, url: `${hosted}/${hash(one.url)}${at}.jpeg` })),
  /** Copied, and the old address stands beside. */
  rehosted_with_origin: (media) =>
    media.map((one, at) => ({
      ...one,
      url: `${hosted}/${hash(one.url)}${at}.jpeg`,
      originalUrl: one.url,
    })),
  /** Copied, with another address at every reading. */
  signed_anew: (media) =>
    media.map((one) => ({ ...one, url: `${one.url}?X-Goog-Signature=${(readings += 1)}` })),
  proxied: (media) =>
    media.map((one) => ({
      ...one,
      url: `https://images.example/?url=${encodeURIComponent(one.url)}`,
    })),
  upper_host: (media) =>
    media.map((one) => ({
      ...one,
      url: one.url.replace(/\/\/[^/]+/, (host) => host.toUpperCase()),
    })),
  /** Copied beside the old ones, on their host. */
  optimized: (media) =>
    media.map((one) => ({
      ...one,
      url: one.url.replace(/\.(jpg|png)$/, "-optimized.webp"),
      type: "image/webp",
    })),
  /** As a post with several images is reported to be told once it is scheduled. */
  first_only: (media) => media.slice(0, 1),
  last_only: (media) => media.slice(-1),
  bare_type: (media) => media.map(({ url }) => ({ url, type: "image" })),
  no_type: (media) => media.map(({ url }) => ({ url })),
  no_url: (media) => media.map(({ type }) => ({ type })),
  urls: (media) => media.map(({ url }) => url),
  reversed: (media) => media.toReversed(),
  twice: (media) => media.flatMap((one) => [one, one]),
  with_thumbnail: (media) =>
    media.map((one) => ({ ...one, thumbnail: `${one.url}#t`, caption: "" })),
  empty: () => [],
  null: () => null,
  absent: () => undefined,
  nulls: (media) => media.map(() => null),
} satisfies Record<string, (media: readonly Medium[]) => unknown>;

/** A way to tell media. */
export type MediaSpelling = keyof typeof mediaLists;

let readings = 0;

function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return String(sum);
}

/** The type that HighLevel gives the file of an address. */
export function typeOf(url: string): string {
  if (/\.(mp4|mov)/.test(url)) return "video/mp4";
  return /\.png/.test(url) ? "image/png" : /\.gif/.test(url) ? "image/gif" : "image/jpeg";
}
