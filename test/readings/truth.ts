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
  /** What must not be: a post twice, or one that nobody wanted. */
  readonly faults: readonly string[];
}

/** Holds what we made in a world against what was wanted. */
export function judge({ posts, journal }: World, wanted: readonly string[]): Truth {
  const ours = posts.filter(({ foreign, deleted }) => !foreign && !deleted);
  const told = ours.map(describe);
  const ids = new Set(posts.filter(({ foreign }) => foreign).map(({ id }) => id));
  const faults = [
    ...told.filter((one, at) => told.indexOf(one) !== at).map((one) => `twice: ${one}`),
    ...told.filter((one) => !wanted.includes(one)).map((one) => `not wanted: ${one}`),
    ...journal
      .filter(({ by, id }) => by === "api" && ids.has(id))
      .map(({ deed, id }) => `${deed} of somebody else's post ${id}`),
  ];
  const isExact =
    faults.length === 0 &&
    told.length === wanted.length &&
    ours.every(({ status }) => status === "scheduled");
  return { posts: told, isExact, faults };
}
