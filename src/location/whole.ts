import type { SharedInput } from "../planner-types.js";
import type { Words } from "./caption.js";
import { hasSameFiles, unsigned } from "./media.js";
import { approverOf, seePost, type Post } from "./posts.js";
import { appendLink, isCutOff, isTold, toLineBreaks } from "./spelling.js";

/** A post as far as it is known; where it has a problem, it cannot be made again as it is. */
export interface Whole {
  readonly post: Post;
  readonly problem: Problem | undefined;
  /** Whether its caption is only known as HighLevel tells it. */
  readonly isTold: boolean;
}

/** Why a post cannot be made again as it is. */
export type Problem =
  /** Of its media HighLevel may not tell all: of its images only the first, or nothing of a post without a word. */
  | "untold"
  /** Its caption ends as one that was cut. */
  | "cut"
  /** HighLevel tells no type of a file that a request takes, and its address does not show one. */
  | "untyped"
  /** HighLevel tells a time that cannot be read. */
  | "untimed";

type Media = NonNullable<SharedInput<"posts/create">["media"]>[number];
type Type = Media["type"];
type Told = Partial<Omit<Media, "type">> & { readonly type?: string };

/** What was sent of a post, as far as that is known. */
export interface Known {
  /** When it was to go out, in milliseconds. */
  readonly instant?: number | undefined;
  readonly content?: string | undefined;
  readonly link?: string | undefined;
  /** The addresses of its media. */
  readonly media?: readonly string[] | undefined;
  /** The caption that HighLevel told of it once it was made, where that is not what was sent. */
  readonly told?: { readonly caption: string } | undefined;
  /** Who was asked to approve it. */
  readonly approver?: string | undefined;
}

/**
 * Completes a scheduled post by what is known of it, if anything is: who approves it, its media, and its words and its
 * time as they were sent, where what HighLevel tells is them in another spelling. What a person wrote instead stays.
 *
 * Of a scheduled post with six images posts/get and posts/list were seen to tell one: a single image of a post that is no
 * story may be one of several.
 */
export function completePost(post: Post, known: Known = {}): Whole {
  const { media, isDoubtful } = completeMedia(post, known.media);
  const said = findSent(post, known);
  const words = said ? sayWords(post, said, media.length > 0) : readWords(post);
  const time = completeTime(post, known.instant);
  const approval = completeApproval(post, known.approver);
  const whole = {
    ...post,
    ...approval,
    ...words,
    ...time,
    media: media.map((one) => one ?? {}),
  } as Post;
  if (media.includes(undefined)) return { post, problem: "untyped", isTold: !said };
  const isCut = !said && isCutOff(words.summary ?? "") && !isCutOff(known.content ?? "");
  const problem = !time ? "untimed" : isDoubtful ? "untold" : isCut ? "cut" : undefined;
  return { post: whole, problem, isTold: !said };
}

/**
 * The known time where what is told cannot be read, or has no zone, so that it may be universal time or what the location's
 * clocks show. `undefined` where no time is known.
 */
function completeTime(post: Post, known: number | undefined): Partial<Post> | undefined {
  const { instant, wall } = seePost(post);
  if (instant === undefined) return {};
  if (!Number.isNaN(instant) && wall === undefined) return {};
  if (known === undefined) return undefined;
  const time = new Date(known).toISOString();
  return { displayDate: time, scheduleDate: time };
}

function completeApproval(post: Post, known: string | undefined): Partial<Post> {
  const { status, postApprovalDetails } = post;
  if (status !== "in_review" || !known || approverOf(post)) return {};
  return { postApprovalDetails: { ...postApprovalDetails, approver: known } };
}

/** The known media where those are told, all or one of them, in whatever order and spelling; else what is told. */
function completeMedia({ media, type, summary }: Post, known: Known["media"]) {
  const all: readonly (Told | null)[] = Array.isArray(media) ? media : [];
  const told = all.flatMap((one) => (typeof one?.url === "string" && one.url ? one : []));
  if (known === undefined) {
    const isAlone = type === "post" && told.length === 1 && familyOf(told[0]) === "image";
    // A post of nothing is none.
    const isEmpty = told.length === 0 && !summary?.trim();
    return { media: told.map(typed), isDoubtful: isAlone || isEmpty || told.length < all.length };
  }
  const own = new Set(known.map(unsigned));
  const files = told.map(({ url = "" }) => url);
  const isOwn = files.every((url) => own.has(unsigned(url)));
  const isShort = told.length < 2 && told.length < known.length;
  const isKnown = hasSameFiles(known, files) || (isOwn && isShort);
  return { media: isKnown ? fillIn(known, told) : told.map(typed), isDoubtful: isShort && !isOwn };
}

/** The words that are known of a post, where they are what it says. */
function findSent(post: Post, { content, link, told }: Known): Words | undefined {
  if (content === undefined) return undefined;
  const { caption, hasCaption } = seePost(post);
  const isIt = isTold({ content, link }, caption) || told?.caption === caption || !hasCaption;
  return isIt ? { content, link } : undefined;
}

type Said = Pick<Post, "summary" | "ogTagsDetails">;

/** Words as they are sent: beside media, a link is in the caption. */
function sayWords({ ogTagsDetails }: Post, words: Words, hasMedia: boolean): Said {
  if (hasMedia) return { summary: appendLink(words) };
  const metaLink = ogTagsDetails?.metaLink || words.link;
  return {
    summary: words.content,
    ...(metaLink && { ogTagsDetails: { ...ogTagsDetails, metaLink } }),
  };
}

function readWords({ summary }: Post): Said {
  return { ...(typeof summary === "string" && { summary: toLineBreaks(summary) }) };
}

/**
 * Every known address, with what is told of it; one without an extension is of the usual kind, as it was when it was
 * sent.
 */
function fillIn(known: readonly string[], told: readonly Told[]): Media[] {
  const usual: Type = familyOf(told[0]) === "video" ? "video/mp4" : "image/jpeg";
  return known.map((url) => {
    const one = told.find((other) => unsigned(other.url ?? "") === unsigned(url));
    return typed({ ...one, url }) ?? { ...one, url, type: usual };
  });
}

function typed(media: Told): Media | undefined {
  const { url = "", type = "" } = media;
  const taken = isTaken(type) ? type : types[extensionOf(url)];
  return taken && { ...media, url, type: taken };
}

function familyOf(media: Told = {}): string | undefined {
  return (typed(media)?.type ?? media.type ?? "image").split("/")[0];
}

const types: Readonly<Record<string, Type>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  mp4: "video/mp4",
  mov: "video/mov",
  webm: "video/webm",
};
const takenTypes: Readonly<Record<Type, true>> = {
  "image/jpeg": true,
  "image/jpg": true,
  "image/png": true,
  "image/gif": true,
  "video/mp4": true,
  "video/mov": true,
  "video/webm": true,
};

function isTaken(type: string): type is Type {
  return Object.hasOwn(takenTypes, type);
}

function extensionOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
