import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import { nearby } from "./pair.js";
import { groupBy } from "./pairs.js";
import type { Spots } from "./spot.js";

/** What names a post without a row as long as nobody changes it. */
export function keepOfDropped({ id, caption, instant }: SeenPost): string {
  return JSON.stringify([id, caption, instant]);
}

/** What names a row that may be there already, and the posts that it may be, as long as neither side changes. */
export function keepOfAlike({
  accountId,
  post: { utc, content, link, media },
  found,
}: Placement & { readonly found: readonly SeenPost[] }): string {
  const there = found.map((one) => [keepOfDropped(one), one.media]);
  return JSON.stringify([accountId, [utc, content, link, media], there]);
}

/** A row that a person left out, by what names it. */
interface LeftOut {
  readonly accountId: string;
  readonly utc: string;
  readonly content: string;
  /** The posts that it may be. */
  readonly ids: readonly string[];
}

function readLeftOut(kept: string): LeftOut[] {
  const [accountId, plan, there] = JSON.parse(kept);
  if (!Array.isArray(plan) || !Array.isArray(there)) return [];
  const [utc, content] = plan;
  return [{ accountId, utc, content, ids: there.map(([name]) => JSON.parse(name)[0]) }];
}

/** The posts for which rows that are still to come were left out. */
export function idsLeftOut(kept: readonly string[], now: number): string[] {
  return kept.flatMap(readLeftOut).flatMap(({ utc, ids }) => (Date.parse(utc) > now ? ids : []));
}

/**
 * Finds the posts for which a row at a placement's time was left out, or one of its words not far from it: captions come
 * again every week.
 */
export function indexLeftOut(
  kept: ReadonlySet<string> | undefined,
  spots: Spots,
): (placement: Placement) => readonly SeenPost[] {
  const left = [...(kept ?? [])].flatMap(readLeftOut);
  const atTime = groupBy(left, ({ accountId, utc }) => `${accountId} ${utc}`);
  const inWords = groupBy(left, ({ accountId, content }) => `${accountId} ${content}`);
  return ({ accountId, post: { utc = "", content } }) => {
    const isNear = (one: LeftOut) => Math.abs(Date.parse(utc) - Date.parse(one.utc)) <= nearby;
    const own = [
      ...(atTime.get(`${accountId} ${utc}`) ?? []),
      ...(inWords.get(`${accountId} ${content}`) ?? []).filter(isNear),
    ];
    const found = [...new Set(own.flatMap(({ ids }) => ids))].flatMap((id) => spots.byId(id));
    return found.flatMap(({ post, isClaimed }) =>
      isClaimed || post.status === "failed" ? [] : post,
    );
  };
}
