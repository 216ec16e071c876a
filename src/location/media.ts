import { isRef } from "../csv/local.js";

/**
 * How the media that HighLevel tells stand to those that were sent: `same` addresses in any order; `untold` where it
 * tells fewer of them, or addresses of its own, so that nothing can be said; else `other`.
 */
type MediaLikeness = "same" | "untold" | "other";

/** Compares media by their addresses; `known` are addresses that other posts of the plan have. */
export function compareMedia(
  sent: readonly string[],
  told: readonly string[],
  known: ReadonlySet<string>,
): MediaLikeness {
  const wanted = new Set(sent.map(normalizeUrl));
  const found = told.map(normalizeUrl);
  const own = found.filter((url) => wanted.has(url));
  if (found.length === sent.length && own.length === found.length) return "same";
  // One more than was sent, another post's, or another file of ours was put there by somebody.
  const isForeign = (url: string) => !wanted.has(url) && (known.has(url) || isRef(url));
  if (found.length > sent.length || found.some(isForeign)) return "other";
  return "untold";
}

/** An address in one spelling: the host's case, what is escaped, a slash at the end. */
export function normalizeUrl(url: string): string {
  return (URL.canParse(url) ? new URL(url).href : url).replace(/\/$/, "");
}

/** An address without what may be signed anew. */
export function unsigned(url: string): string {
  return normalizeUrl(url).replace(/[?#].*$/, "");
}

/** Whether two lists name the same files, in any order, signed anew or told twice. */
export function hasSameFiles(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left, right].map((urls) => new Set(urls.map(unsigned)));
  return one?.size === other?.size && [...(one ?? [])].every((url) => other?.has(url));
}

/** The host of an address; `undefined` where it is none. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
