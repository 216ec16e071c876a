import { isRetried, type Sent } from "../ledger/sent.js";
import { captionKeys, compareCaption } from "../location/caption.js";
import { instantOf, minuteOf } from "../location/instant.js";
import { compareMedia } from "../location/media.js";
import { keyOf, placeOf, type Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import { contentOf } from "./keys.js";
import type { Pairing } from "./pair.js";
import type { Spot, Spots } from "./spot.js";

/** What a post is looked for by. */
interface Wanted extends Pick<Sent, "accountId" | "instant" | "content" | "link" | "media"> {
  /** On the location's clock, as `2026-12-07 09:00:00`. */
  readonly local?: string | undefined;
}

/** Posts by whose they are: the key of a placement, or what was sent and is no placement's any more. */
export type Claims = ReadonlyMap<string | Sent, readonly Spot[]>;

/**
 * Gives posts to those whose they are, each to one: by the id that was learned, then by account, minute and caption of
 * what was sent and of what is planned, then, for an import that is through and of whose posts no id is known, by how
 * HighLevel may tell or a person may have moved them.
 *
 * Where a placement has a post, every other that equals it is its, too: it is doubled.
 */
export function claimPosts(
  placements: readonly Placement[],
  { paired, asked, loose, elsewhere }: Pairing,
  spots: Spots,
  known: ReadonlySet<string>,
): Claims {
  const claims = new Map<string | Sent, Spot[]>();
  const claim = (key: string | Sent, found: readonly Spot[]) => {
    for (const spot of found) spot.isClaimed = true;
    if (found.length > 0) claims.set(key, [...(claims.get(key) ?? []), ...found]);
  };
  const unpaired = [...loose, ...elsewhere].map((one) => [one, one] as const);
  const sentOnes: (readonly [string | Sent, Sent])[] = [...paired, ...unpaired];
  for (const [key, one] of sentOnes)
    claim(
      key,
      one.ids.flatMap((id) => spots.byId(id)).filter((spot) => isFree(spot, one)),
    );
  for (const [key, one] of sentOnes) claim(key, findRetried(one, spots, known));
  const isOpen = ([key, one]: readonly [string, Sent]) => !claims.has(key) && one.ids.length === 0;
  // What was taken out on purpose is not there again because a person's own post is like it.
  const isLost = (key: string) => !claims.has(key) && !paired.get(key)?.isPulled;
  for (const [key, one] of paired) if (isLost(key)) claim(key, findSent(one, spots, known));
  for (const placement of placements) {
    const key = keyOf(placeOf(placement));
    if (isLost(key)) claim(key, findExact(toWanted(placement), spots, known));
  }
  for (const entry of [...paired].filter(isOpen)) claim(entry[0], findTold(entry[1], spots));
  const claimUnknown = (one: Sent) => {
    if (one.ids.length === 0) claim(one, findSameWay(one, spots, known));
  };
  new Set([...loose, ...asked.values()]).forEach(claimUnknown);
  for (const placement of placements) {
    const key = keyOf(placeOf(placement));
    const wanted = toWanted(placement);
    if (claims.has(key)) claim(key, listExact(wanted, spots, known));
  }
  for (const one of loose) if (!claims.has(one)) claim(one, findOtherwise(one, spots, known));
  elsewhere.filter(({ isOfPlan }) => isOfPlan).forEach(claimUnknown);
  // It is taken, and may yet be what another file says by now.
  for (const one of elsewhere) for (const spot of claims.get(one) ?? []) spot.isOfOther = true;
  for (const one of [...loose, ...asked.values()])
    for (const spot of claims.get(one) ?? []) spot.isLoose = true;
  for (const placement of placements)
    for (const spot of claims.get(keyOf(placeOf(placement))) ?? []) spot.row = placement;
  return claims;
}

/** What a placement's post is looked for by. */
export function toWanted({ post, accountId }: Placement): Wanted {
  const { utc, local, content, link, media } = post;
  const instant = instantOf(utc);
  return { accountId, instant, local, content, link, media };
}

/**
 * The posts of an account that nobody has and that may be the wanted one: in its minute, or at a time that HighLevel does
 * not tell so that it can be read, with a caption that is like its own or is not told, or with its very media.
 */
export function findAlike(wanted: Wanted, spots: Spots): SeenPost[] {
  const { accountId, instant, local } = wanted;
  // Drafts do not go out; one that is only alike stops nothing.
  if (instant === undefined) return [];
  const near = [
    ...spots.at(accountId, minuteOf(instant)),
    ...spots.timeless(accountId),
    ...spots.onClock(accountId, local?.slice(0, 16) ?? ""),
    ...spots.unplaced(minuteOf(instant)),
  ];
  return near
    .filter(({ isClaimed, isOfOther }) => !isClaimed || isOfOther)
    .flatMap(({ post }) => (isLike(wanted, post) ? post : []));
}

/**
 * The posts of an account that say exactly the same: those that nobody has, at most so many milliseconds apart, and those of
 * rows that are gone, whenever.
 */
export function findRepeated(wanted: Wanted, spots: Spots, within: number): SeenPost[] {
  const { accountId, instant = NaN, content } = wanted;
  if (content.trim() === "") return [];
  return captionKeys(wanted)
    .flatMap((key) => spots.withCaption(accountId, key))
    .filter(({ post, isLoose }) => isLoose || Math.abs(instant - (post.instant ?? NaN)) <= within)
    .flatMap(postIfFree);
}

/**
 * The posts of an account that nobody has, or a row that is gone, and that another computer may have made of the wanted one:
 * they say the same, or stand in its minute.
 */
export function findVersions(wanted: Wanted, spots: Spots): SeenPost[] {
  const { accountId, instant } = wanted;
  const there = instant === undefined ? [] : spots.at(accountId, minuteOf(instant));
  return [...findRepeated(wanted, spots, Infinity), ...there.flatMap(postIfFree)];
}

/** The posts that say what a placement says in its minute, and are rows' that say something else. */
export function findTaken(placement: Placement, spots: Spots): SeenPost[] {
  const { accountId, instant = NaN, ...wanted } = toWanted(placement);
  const own = contentOf(placement);
  const isTaken = ({ row, post }: Spot) =>
    row !== undefined && contentOf(row) !== own && post.status !== "failed";
  return captionKeys(wanted)
    .flatMap((key) => spots.exactly(accountId, minuteOf(instant), key).filter(isTaken))
    .map(({ post }) => post);
}

function postIfFree({ post, isClaimed, isLoose }: Spot): SeenPost[] {
  return (isClaimed && !isLoose) || post.status === "failed" ? [] : [post];
}

function isLike({ content, link, media }: Wanted, post: SeenPost): boolean {
  if (!post.hasCaption) return true;
  const files = media && media.length > 0 ? compareMedia(media, post.media, new Set()) : "other";
  if (files === "same") return true;
  // A picture without a word may be told with some, and as a copy.
  const isBare = content.trim() === "";
  if (isBare && files === "untold" && media?.length === post.media.length) return true;
  if (isBare || post.caption.trim() === "") return content.trim() === post.caption.trim();
  return compareCaption({ content, link }, post.caption) !== "other";
}

function isFree(spot: Spot, { accountId }: Sent): boolean {
  return !spot.isClaimed && (spot.accountId === accountId || spot.accountId === "");
}

/**
 * Whether a post that equals one of ours may be a person's own: where ours was deleted, or came another way. HighLevel may
 * have made ours anew, and only what came from a file shows that it did.
 */
export function mayBeForeign(sent: Sent, seen: SeenPost): boolean {
  const { isReplaced, ids, importId } = sent;
  const isOther =
    ids.length > 0 ? !ids.includes(seen.id) && !isRetried(sent, seen) : !hasSameWay(sent, seen);
  return (isReplaced || isOther) && !(importId !== undefined && seen.post.source === "csv");
}

/** Whether HighLevel tells of a post that it came the way on which something was sent, or does not tell its way. */
export function hasSameWay(
  { importId }: Pick<Sent, "importId">,
  { post: { source } }: SeenPost,
): boolean {
  return source === undefined || (source === "csv") === (importId !== undefined);
}

/** One post that equals what was sent: one that came the same way, where there is one. */
function findSent(sent: Sent, spots: Spots, known: ReadonlySet<string>): Spot[] {
  return findExact(sent, spots, known, ({ post }) => hasSameWay(sent, post));
}

/** The same, unless another way than its own brought it: then it is nobody's of ours. */
function findSameWay(sent: Sent, spots: Spots, known: ReadonlySet<string>): Spot[] {
  return findSent(sent, spots, known).filter(({ post }) => hasSameWay(sent, post));
}

/** What a retry made of what failed, under an id that nobody learned. */
function findRetried(sent: Sent, spots: Spots, known: ReadonlySet<string>): Spot[] {
  return (sent.retried ?? []).flatMap(({ instant, ids }) => {
    const again = { ...sent, instant, importId: undefined };
    return ids.length === 0 ? findSameWay(again, spots, known) : [];
  });
}

/** One post that equals what is wanted: with its media, or else with media of which nothing can be said. */
function findExact(
  wanted: Wanted,
  spots: Spots,
  known: ReadonlySet<string>,
  isPreferred: (spot: Spot) => boolean = () => true,
): Spot[] {
  const all = listExact(wanted, spots, known);
  const found = all.some(isPreferred) ? all.filter(isPreferred) : all;
  const own = found.find(({ post }) => wanted.media && isOwn(wanted.media, post.media));
  return [own ?? found[0]].flatMap((spot) => spot ?? []);
}

function isOwn(wanted: readonly string[], told: readonly string[]): boolean {
  return compareMedia(wanted, told, new Set()) === "same";
}

function listExact(wanted: Wanted, spots: Spots, known: ReadonlySet<string>): Spot[] {
  const { accountId, instant, media } = wanted;
  const minute = instant === undefined ? undefined : minuteOf(instant);
  const isBare = wanted.content.trim() === "";
  return captionKeys(wanted)
    .flatMap((key) => spots.exactly(accountId, minute, key))
    .filter((spot, index, all) => {
      if (spot.isClaimed || all.indexOf(spot) < index) return false;
      const files = media && compareMedia(media, spot.post.media, known);
      // A picture that somebody posted without a word in that minute shows nothing.
      return isBare ? files === "same" : files !== "other";
    });
}

/** A post of an import that is through: told otherwise in its minute, or moved by a person. */
function findTold(sent: Sent, spots: Spots): Spot[] {
  const { accountId, instant, content } = sent;
  if (content.trim() === "" || instant === undefined) return [];
  const around = spots.at(accountId, minuteOf(instant)).filter(({ isClaimed }) => !isClaimed);
  const told = around.find(({ post }) => compareCaption(sent, post.caption) === "told");
  if (told) return [told];
  if (!sent.isThrough || sent.importId === undefined) return [];
  const alike = around.filter(isImported);
  const mended = alike.find(({ post }) => compareCaption(sent, post.caption) === "alike");
  const moved = captionKeys(sent).flatMap((key) => spots.withCaption(accountId, key));
  return [mended ?? moved.find(isImported)].flatMap((spot) => spot ?? []);
}

/**
 * The one post that nobody has, on the account and at the minute of what was sent: one of a file, where an import sent it
 * under an id that nobody knows and a person may have written it anew; or any, where it was about to be changed and its id is
 * gone.
 */
export function findRewritten(sent: Sent, spots: Spots): Spot | undefined {
  const { accountId, instant, importId, isThrough, ids, changingSince } = sent;
  const isChanging = ids.length > 0 && changingSince !== undefined;
  const isUnlearned = ids.length === 0 && importId !== undefined && isThrough;
  if (instant === undefined || !(isChanging || isUnlearned)) return undefined;
  const around = spots.at(accountId, minuteOf(instant)).filter(({ isClaimed }) => !isClaimed);
  const [only, ...more] = isChanging ? around : around.filter(isImported);
  return more.length === 0 ? only : undefined;
}

/**
 * The post of what has no row any more, where a person moved it or wrote it anew, or where it is another by now: what a hold
 * deleted comes back under another id, and another way.
 */
function findOtherwise(sent: Sent, spots: Spots, known: ReadonlySet<string>): readonly Spot[] {
  if (sent.isPulled) return [];
  const told = sent.ids.length === 0 ? findTold(sent, spots) : [];
  if (told.length > 0) return told;
  const rewritten = findRewritten(sent, spots);
  if (rewritten) return [rewritten];
  return sent.isReplaced ? [] : findSent(sent, spots, known);
}

function isImported({ post, isClaimed }: Spot): boolean {
  return !isClaimed && post.post.source === "csv";
}
