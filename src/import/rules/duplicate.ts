import { readWall } from "../wall.js";

/** What makes two posts the same. */
interface Post {
  readonly local: string | undefined;
  readonly utc: string | undefined;
  readonly content: string;
  readonly media: readonly string[];
}

/** A post that comes again, by its place in the list. */
export interface Repetition {
  readonly index: number;
  /** The place of the post before it. */
  readonly earlier: number;
  /** `same` where the time is the same, too; `soon` within twelve hours, which networks refuse (callers of the API). */
  readonly kind: "same" | "soon";
}

const half = 12 * 3_600_000;

/**
 * A number made of a few letters of a text: equal texts have the same one, and few others share it.
 *
 * It tells most captions apart at a tenth of the cost of keeping and comparing them.
 */
export function fingerprint(text: string): number {
  const { length } = text;
  const step = 1 + (length >> 2);
  let high = length;
  let low = 0;
  for (let at = length - 1; at >= 0; at -= length - at < 6 ? 1 : step) {
    const letter = text.charCodeAt(at);
    high = Math.imul(high, 0x01000193) ^ letter;
    low = Math.imul(low, 31) + letter;
  }
  return (high >>> 0) * 0x10_0000 + (low & 0xf_ffff);
}

/** The fingerprints that come more than once. */
export function findAlike(prints: readonly number[]): Set<number> {
  const sorted = Float64Array.from(prints).sort();
  return new Set(sorted.filter((print, index) => print === sorted[index + 1]));
}

/** Finds posts with the same caption and media at the same time, or within twelve hours of each other. */
export function findRepetitions(posts: readonly Post[]): Repetition[] {
  const groups = new Map<string, { index: number; at: number }[]>();
  posts.forEach((post, index) => {
    const key = [post.content, ...post.media].join("\0");
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ index, at: readTime(post) });
  });
  return [...groups.values()].flatMap((group) => {
    group.sort((left, right) => left.at - right.at || left.index - right.index);
    return group.slice(1).flatMap(({ index, at }, place): Repetition[] => {
      const { index: earlier, at: before } = group[place]!;
      if (at === before) return [{ index, earlier, kind: "same" }];
      return at - before <= half ? [{ index, earlier, kind: "soon" }] : [];
    });
  });
}

// Drafts come together, before all dates.
function readTime({ local, utc }: Post): number {
  if (local === undefined) return -Number.MAX_VALUE;
  return utc === undefined ? (readWall(local) ?? NaN) : Date.parse(utc);
}
