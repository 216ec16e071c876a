import type { TruePost, World } from "./server/world.js";

/** A post as `wanted` has it. */
export function describe({ originId, at, caption, media }: TruePost): string {
  const time = at === undefined ? "" : new Date(at).toISOString();
  const words = caption.trim().replaceAll(/\r?\n/g, "¶");
  return `${originId} | ${time} | ${words} | ${media.map(({ url }) => url).join(" ")}`;
}

/** What truly became of a plan. */
export interface Truth {
  /** Posts of ours that are there, as `wanted` has them. */
  readonly posts: readonly string[];
  /** Whether each wanted post is scheduled once, and nothing else of ours is there. */
  readonly isExact: boolean;
  /** Whether each is out, or yet to go out. */
  readonly isOut: boolean;
  /** What must not be: a post twice, or one that nobody wanted. */
  readonly faults: readonly string[];
}

/** Holds what we made in a world against what was wanted. */
export function judge(
  { posts, journal, reading: { becomes, csv, csvZone } }: World,
  wanted: readonly string[],
): Truth {
  const ours = posts.filter(({ foreign, deleted }) => !foreign && !deleted);
  const told = ours.map(describe);
  const others = new Set(posts.filter(({ foreign }) => foreign).map(({ id }) => id));
  const unwanted = told.filter((one) => !wanted.includes(one));
  const doubled = told.filter((one, at) => told.indexOf(one) !== at);
  const touched = journal.filter(({ by, id }) => by === "api" && others.has(id));
  // Where the server itself makes other posts than it was told, only what is said of them counts.
  const isMisled = Boolean(becomes ?? csv ?? csvZone);
  const isWhole = told.length === wanted.length && unwanted.length + doubled.length === 0;
  return {
    posts: told,
    isExact: isWhole && ours.every(({ status }) => status === "scheduled"),
    isOut: isWhole && ours.every(({ status }) => status === "scheduled" || status === "published"),
    faults: [
      ...doubled.map((one) => `twice: ${one}`),
      ...(isMisled ? [] : unwanted.map((one) => `not wanted: ${one}`)),
      ...touched.map(({ deed, id }) => `${deed} of somebody else's post ${id}`),
    ],
  };
}
