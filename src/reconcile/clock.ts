import type { Sent } from "../ledger/sent.js";
import { captionKey } from "../location/caption.js";
import { instantOf, minuteIn } from "../location/instant.js";
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";

/**
 * Reads times that HighLevel tells without a zone as the location's clocks show them, where more posts so are what was sent
 * or planned than as universal time.
 */
export function readClocks(
  posts: readonly SeenPost[],
  placements: readonly Placement[],
  sent: readonly Sent[] = [],
): readonly SeenPost[] {
  const unzoned = posts.filter(({ wall }) => wall !== undefined);
  const toInstant = unzoned.length > 0 ? readClock(placements) : undefined;
  if (!toInstant) return posts;
  const known = new Set([
    ...placements.map(({ post }) => keyOf(instantOf(post.utc), post.content)),
    ...sent.map(({ instant, content }) => keyOf(instant, content)),
  ]);
  const count = (some: readonly SeenPost[]) =>
    some.filter(({ instant, caption }) => known.has(keyOf(instant, caption))).length;
  const onClock = new Map(
    unzoned.map((post) => [post, { ...post, instant: toInstant(post.wall ?? "") }]),
  );
  if (count([...onClock.values()]) <= count(unzoned)) return posts;
  return posts.map((post) => onClock.get(post) ?? post);
}

function keyOf(instant: number | undefined, caption: string): string {
  return `${minuteIn(instant)} ${captionKey(caption)}`;
}

/** How a time as `2026-12-07 09:00` is read on the clocks by which posts are planned: as those do around it. */
function readClock(placements: readonly Placement[]): ((wall: string) => number) | undefined {
  const times = placements
    .flatMap(({ post: { local, utc } }) =>
      local && utc ? [[local.slice(0, 16), utc] as const] : [],
    )
    .map(([local, utc]) => ({ local, shift: Date.parse(utc) - toNumber(local) }))
    .toSorted((left, right) => (left.local < right.local ? -1 : 1));
  const changes = times.filter(({ shift }, index) => shift !== times[index - 1]?.shift);
  const shiftAt = (wall: string) =>
    (changes.findLast(({ local }) => local <= wall) ?? changes[0])?.shift;
  return changes.length === 0 ? undefined : (wall) => toNumber(wall) + (shiftAt(wall) ?? 0);
}

function toNumber(local: string): number {
  return Date.parse(`${local.replace(" ", "T")}Z`);
}
