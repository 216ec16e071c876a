import { captionKey, captionKeys, isSameCaption } from "../location/caption.js";
import { instantOf, minuteOf, writeInstant } from "../location/instant.js";
import { compareMedia, hasSameFiles, hostOf, normalizeUrl, unsigned } from "../location/media.js";
import type { Placement } from "../location/placement.js";
import type { SeenPost } from "../location/posts.js";
import type { PlannedPost } from "../csv/plan.js";
import { areDetailsThere, sayDetails, type Details } from "../ledger/details.js";
import { isRetried, type Sent } from "../ledger/sent.js";

/** Whose a change is; `retry` where only a retry posted it again, at another time. */
export type Change = "plan" | "highlevel" | "both" | "retry";

/** In what a planned post and a post of HighLevel's differ. */
export interface Difference {
  readonly field: "time" | "caption" | "media" | "link" | "details" | "status";
  /** As the plan has it; a time in UTC, as `2026-12-07T14:00:00.000Z`. */
  readonly plan: string;
  /** As HighLevel tells it; `undefined` where it does not tell it, and only the plan is known to have changed. */
  readonly there: string | undefined;
  readonly by: Change;
}

/**
 * What a field was, and what it is now, or would be by the plan: of what was changed in HighLevel, the plan and what is
 * there; else what is there and the plan.
 */
export function orient({
  plan,
  there,
  by,
}: Difference): readonly [old: string | undefined, now: string] {
  const isThere = there !== undefined && (by === "highlevel" || by === "retry");
  return isThere ? [plan, there] : [there, plan];
}

/** What is compared of a planned post on an account. */
interface Planned extends Pick<Placement, "accountId" | "platform"> {
  readonly post: Pick<PlannedPost, "utc" | "content" | "link" | "media" | "fields">;
}

/**
 * In what a post differs from a placement, three ways: what the plan says, what was sent, what is there.
 *
 * `known` are the addresses of the media of all posts of the plan.
 */
export function findDifferences(
  placement: Planned,
  sent: Sent | undefined,
  there: SeenPost,
  known: ReadonlySet<string>,
): Difference[] {
  const { post: plan } = placement;
  const before = sent?.fields ?? plan.fields;
  const fields = [
    ["time", plan.utc ?? "", writeInstant(there.instant), compareTimes(plan, sent, there)],
    ["caption", plan.content, there.caption, compareCaptions(plan, sent, there)],
    [
      "media",
      plan.media.join(", "),
      there.media.join(", "),
      compareFiles(plan, sent, there, known),
    ],
    ["link", plan.link, there.link, compareLinks(plan, sent, there)],
    [
      "details",
      sayDetails(placement, plan.fields, before),
      sayDetails(placement, before, plan.fields),
      compareDetails(placement, before, there),
    ],
  ] as const;
  return fields.flatMap(([field, planned, told, sides]) => {
    const by = whoseChange(sides);
    if (by === undefined) return [];
    const isTold = sides.isPlanThere !== undefined || sides.isSentThere === true;
    return { field, plan: planned, there: isTold ? told : undefined, by };
  });
}

/** Whether a person changed a post since it was sent. */
export function isTouched(sent: Sent, there: SeenPost, known: ReadonlySet<string>): boolean {
  const { accountId, instant, content, link, media = there.media, fields = {} } = sent;
  const utc = instant === undefined ? undefined : new Date(instant).toISOString();
  const post = { utc, content, link, media, fields };
  const differences = findDifferences({ post, accountId }, sent, there, known);
  return differences.some(({ by }) => by !== "retry");
}

/** Whose all of these differences are. */
export function mergeChanges(differences: readonly Difference[]): Change | undefined {
  const each = new Set(differences.map(({ by }) => by));
  // What a person changed of it is theirs, whoever posted it again.
  if (each.size > 1) each.delete("retry");
  return each.size > 1 ? "both" : [...each][0];
}

/** What of a placement names its difference. */
interface Differing {
  readonly accountId: string;
  readonly found: readonly { readonly id: string }[];
  readonly differences: readonly Pick<Difference, "field" | "plan" | "there">[];
}

/** What names a difference as long as neither side changes. */
export function keepOf({ accountId, found, differences }: Differing): string {
  const each = differences.map(({ field, plan, there }) => [field, plan, there]);
  return JSON.stringify([accountId, found[0]?.id, each]);
}

/** Which of three versions of a field are one; `undefined` where that cannot be told. */
interface Sides {
  readonly isPlanSent: boolean | undefined;
  readonly isPlanThere: boolean | undefined;
  readonly isSentThere: boolean | undefined;
  /** Whether what is there is what a retry made of what was sent. */
  readonly isRetried?: boolean | undefined;
}

function whoseChange(sides: Sides): Change | undefined {
  const { isPlanSent, isPlanThere, isSentThere } = sides;
  if (sides.isRetried && !isPlanThere) return isPlanSent ? "retry" : "plan";
  if (isPlanThere || (isPlanSent && isSentThere)) return undefined;
  if (isPlanSent === false) return isSentThere === false ? "both" : "plan";
  if (isPlanThere === undefined) return undefined;
  return isPlanSent ? "highlevel" : "both";
}

type There = Omit<SeenPost, "post">;

function compareTimes(plan: Planned["post"], sent: Sent | undefined, there: There): Sides {
  const { instant } = there;
  const isMeant = sent?.retried?.some((one) => isSameMinute(one.instant, instant));
  const planned = instantOf(plan.utc);
  return {
    isPlanSent: sent && isSameMinute(planned, sent.instant),
    isPlanThere: isSameMinute(planned, instant),
    isSentThere: sent && isSameMinute(sent.instant, instant),
    isRetried: sent && isMeant && isRetried(sent, there),
  };
}

function compareCaptions(plan: Planned["post"], sent: Sent | undefined, { caption }: There): Sides {
  const isTold = (words: Sent | Planned["post"]) =>
    isSameCaption(words, caption) ||
    (words === sent && sent.told !== undefined && toText(sent.told.caption) === toText(caption));
  if (!sent) return { isPlanSent: undefined, isPlanThere: isTold(plan), isSentThere: undefined };
  const isPlanSent = sent.isTold
    ? isSameCaption(plan, sent.content)
    : toText(sent.content) === toText(plan.content);
  const isSentThere = isTold(sent);
  if (isPlanSent) return { isPlanSent, isPlanThere: isTold(plan) || isSentThere, isSentThere };
  // A change that the normal form does not show is only there where it is there to the letter.
  const isFine = captionKey(sent.content) === captionKey(plan.content);
  const isThere = captionKeys(plan).includes(captionKey(caption));
  const isLetter = toText(caption) === toText(plan.content);
  return { isPlanSent, isPlanThere: isFine ? isLetter || undefined : isThere, isSentThere };
}

/**
 * Whether nothing shows that a post has the plan's media in its order: HighLevel tells others, or another order, and nobody
 * here knows what was sent.
 */
export function areFilesUnseen(
  { post }: Planned,
  sent: Sent | undefined,
  there: SeenPost,
  known: ReadonlySet<string>,
): boolean {
  const { isPlanSent, isPlanThere } = compareFiles(post, sent, there, known);
  const isInOrder = post.media.map(unsigned).join(" ") === there.media.map(unsigned).join(" ");
  const isOtherwise = isPlanThere === true && sent?.isTold !== false && !isInOrder;
  return post.media.length > 0 && (isOtherwise || (!isPlanSent && isPlanThere === undefined));
}

function compareFiles(
  plan: Planned["post"],
  sent: Sent | undefined,
  { media }: There,
  known: ReadonlySet<string>,
): Sides {
  // A list may leave media out, but for those that HighLevel told of this post before.
  const isLess = media.length < (sent?.told?.media.length ?? 0);
  const side = (files: readonly string[]) => {
    if (hasReplaced(files, media) || (isLess && media.length < files.length)) return false;
    return toSide[compareMedia(files, media, known)];
  };
  const before = sent?.media;
  // A file that HighLevel tells without media, and a post without any: the plan alone has some.
  if (sent?.isTold && before?.length === 0 && media.length === 0 && plan.media.length > 0)
    return { isPlanSent: false, isPlanThere: false, isSentThere: true };
  const isAsTold = sent?.told?.media.join(" ") === media.join(" ");
  const isPlanSent = before && isSameFiles(before, plan.media, sent, known);
  // HighLevel may tell any order; that the plan has another is known by what was sent.
  const isOtherOrder = isPlanSent === false && hasSameFiles(before ?? [], plan.media);
  const isPlanThere = isOtherOrder ? undefined : side(plan.media);
  return {
    isPlanSent,
    isPlanThere: isAsTold && isPlanSent ? undefined : isPlanThere,
    isSentThere: isAsTold || (before && side(before)),
  };
}

/** Whether one is told of the files' own host, and is none of them: HighLevel's copies have a host of their own. */
function hasReplaced(files: readonly string[], told: readonly string[]): boolean {
  const [own, hosts] = [new Set(files.map(unsigned)), new Set(files.map(hostOf))];
  return told.some((url) => !own.has(unsigned(url)) && hosts.has(hostOf(url)));
}

/** Whether the plan has the media that were sent; `undefined` where HighLevel tells those, under addresses of its own. */
function isSameFiles(
  before: readonly string[],
  planned: readonly string[],
  { isTold }: Sent,
  known: ReadonlySet<string>,
): boolean | undefined {
  if (isTold) return toSide[compareMedia(planned, before, known)];
  return before.map(normalizeUrl).join(" ") === planned.map(normalizeUrl).join(" ");
}

const toSide = { same: true, untold: undefined, other: false } as const;

function compareLinks(plan: Planned["post"], sent: Sent | undefined, there: There): Sides {
  const side = (link: string, content: string): boolean | undefined => {
    // Beside media a link is at the end of the caption, where networks may have shortened it.
    if (plan.media.length > 0 || there.link === undefined)
      return link !== "" && captionKey(there.caption) === captionKey(`${content} ${link}`)
        ? true
        : undefined;
    // HighLevel may take a link from the caption where the row has none.
    if (link === "") return content.includes(there.link.replace(/\/$/, "")) ? true : undefined;
    if (normalizeUrl(link) === normalizeUrl(there.link)) return true;
    return hostOf(link) === hostOf(there.link) ? false : undefined;
  };
  return {
    isPlanSent: sent && isSameLink(sent, plan.link),
    isPlanThere: side(plan.link, plan.content),
    isSentThere: sent && side(sent.link, sent.content),
  };
}

/** Whether the plan has the link that was sent; `undefined` where HighLevel may only tell it otherwise. */
function isSameLink({ link, isTold }: Sent, planned: string): boolean | undefined {
  const [before, now] = [normalizeUrl(link), normalizeUrl(planned)];
  if (before === now || !isTold) return before === now;
  // A short link has a host of its own, and what is only added is at the end.
  const isTelling = before.startsWith(now) || now.startsWith(before);
  return hostOf(link) === hostOf(planned) && !isTelling ? false : undefined;
}

/** A change of the plan is known by what was sent; HighLevel need not tell details as they were sent, so that none is known of its own. */
function compareDetails(placement: Planned, before: Details, { post: there }: SeenPost): Sides {
  const old = { ...placement, post: { ...placement.post, fields: before } };
  return {
    isPlanSent: sayDetails(placement, placement.post.fields, before) === "",
    isPlanThere: areDetailsThere(placement, there),
    isSentThere: areDetailsThere(old, there),
  };
}

function isSameMinute(left: number | undefined, right: number | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return minuteOf(left) === minuteOf(right);
}

function toText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}
