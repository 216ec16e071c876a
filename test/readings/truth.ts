import type { Plan, Wanted } from "./plan.js";
import type { TruePost, World } from "./server/world.js";

/** A post as `Wanted` has it. */
export function describe({ originId, at, caption, media }: TruePost): string {
  const time = at === undefined ? "" : new Date(at).toISOString();
  const words = caption.trim().replaceAll(/\r?\n/g, "¶");
  return `${originId} | ${time} | ${words} | ${media.map(({ url }) => url).join(" ")}`;
}

/** What truly became of a plan. */
export interface Truth {
  /** Whether each placement is scheduled once as the plan has it now, and nothing else of ours is there. */
  readonly isExact: boolean;
  /** Whether that is so, or they are out. */
  readonly isOut: boolean;
  /** Whether each placement is there, as it is to be or as it was. */
  readonly isThere: boolean;
  /** What must not be: a placement twice, or a post that nobody wanted. */
  readonly faults: readonly string[];
}

/** Posts of ours that are there. */
export function oursOf({ posts }: World): TruePost[] {
  return posts.filter(({ foreign, deleted }) => !foreign && !deleted);
}

/** Holds what we made in a world against a plan. */
export function judge(world: World, { placements }: Plan): Truth {
  const { becomes, csv, csvZone, update, removing } = world.reading;
  // What a person changed is that person's.
  const byHand = new Set(world.journal.flatMap(({ by, id }) => (by === "person" ? id : [])));
  const isEdited = world.posts.some(({ id, foreign }) => !foreign && byHand.has(id));
  const ours = oursOf(world);
  const told = ours.filter(({ id }) => !byHand.has(id)).map(describe);
  const versions = ({ now, before }: Wanted) => told.filter((one) => one === now || one === before);
  // A server that makes two of one is only to be told of.
  const makesTwo = becomes === "twice" || update === "copies" || removing === "recreates";
  const most = makesTwo ? 2 : 1;
  const doubled = placements.map(versions).filter(({ length }) => length > most);
  const all = new Set(placements.flatMap(({ now, before }) => [now, before]));
  const unwanted = told.filter((one) => !all.has(one));
  // Where the server itself makes other posts than it was told, only what is said of them counts.
  const isMisled = Boolean(becomes ?? csv ?? csvZone);
  const isWhole =
    !isEdited &&
    unwanted.length === 0 &&
    placements.every((one) => versions(one).join("") === (one.now ?? ""));
  return {
    isExact: isWhole && ours.every(isDue),
    isOut: isWhole && ours.every((post) => isDue(post) || post.status === "published"),
    isThere: placements.every((one) => versions(one).length > 0 || one.now === undefined),
    faults: [
      ...doubled.map((each) => `twice: ${each.join(" and ")}`),
      ...(isMisled ? [] : unwanted.map((one) => `not wanted: ${one}`)),
      ...findTouched(world),
    ],
  };
}

/** Whether a post goes out at its time, or, without one, is a draft. */
function isDue({ status, at }: TruePost): boolean {
  return status === (at === undefined ? "draft" : "scheduled");
}

/** What was done to posts of others, but for what was told to be done to all. */
function findTouched({ posts, journal }: World): string[] {
  const others = new Set(posts.flatMap(({ foreign, id }) => (foreign ? id : [])));
  return journal
    .filter(({ by, id }) => by === "api" && others.has(id))
    .map(({ deed, id }) => `${deed} of somebody else's post ${id}`);
}

/** Placements that more than one post of ours says the same of, word for word. */
export function findDoubles(world: World): string[] {
  if (world.reading.becomes === "twice" || world.reading.update === "copies") return [];
  const told = oursOf(world).map(describe);
  return told.filter((one, at) => told.indexOf(one) !== at).map((one) => `twice: ${one}`);
}
