import type { SharedInput } from "../planner-types.js";
import { compareCaption } from "./caption.js";
import { normalizeUrl } from "./media.js";
import type { Post } from "./posts.js";

/** A post with all of its media, each of a type that a request takes; else why it cannot be made again as it is. */
export type Whole =
  | { readonly post: Post; readonly problem: undefined }
  /** Of its images HighLevel may tell only the first. */
  | { readonly post: Post; readonly problem: "untold" }
  /** HighLevel tells no type of a file that a request takes, and its address does not show one. */
  | { readonly post: Post; readonly problem: "untyped" };

type Media = NonNullable<SharedInput<"posts/create">["media"]>[number];
type Type = Media["type"];
type Told = Partial<Omit<Media, "type">> & { readonly type?: string };

/** What was sent of a post, as far as that is known. */
export interface Known {
  readonly content?: string | undefined;
  readonly link?: string | undefined;
  /** The addresses of its media. */
  readonly media?: readonly string[] | undefined;
}

/**
 * Completes a scheduled post by what is known of it, if anything is: its caption where HighLevel tells it cut or
 * otherwise spelled, and its media.
 *
 * Of a scheduled post with six images posts/get and posts/list were seen to tell one: a single image of a post that is no
 * story may be one of several.
 */
export function completePost(post: Post, { media: known, ...words }: Known = {}): Whole {
  const told: readonly Told[] = Array.isArray(post.media) ? post.media : [];
  const isShort = known !== undefined && told.length < 2 && told.length < known.length;
  const own = new Set(known?.map(normalizeUrl));
  const isOwn = told.every(({ url = "" }) => own.has(normalizeUrl(url)));
  const media = isShort && isOwn ? fillIn(known, told) : told.map(typed);
  const isAlone = post.type === "post" && told.length === 1 && familyOf(told[0]) === "image";
  const summary = completeCaption(post.summary, words, media.length > 0);
  const whole = { ...post, summary, media: media.map((one) => one ?? {}) } as Post;
  if (media.includes(undefined)) return { post, problem: "untyped" };
  const isDoubtful = known === undefined ? isAlone : isShort && !isOwn;
  return { post: whole, problem: isDoubtful ? "untold" : undefined };
}

function completeCaption(
  told: string | undefined,
  { content, link }: Pick<Known, "content" | "link">,
  hasMedia: boolean,
): string | undefined {
  if (content === undefined || compareCaption({ content, link }, told ?? "") !== "told")
    return told;
  return link && hasMedia ? `${content} ${link}` : content;
}

/** Every known address, with what is told of it; one without an extension is of the usual kind, as it was when it was sent. */
function fillIn(known: readonly string[], told: readonly Told[]): Media[] {
  const usual: Type = familyOf(told[0]) === "video" ? "video/mp4" : "image/jpeg";
  return known.map((url) => {
    const one = told.find((other) => normalizeUrl(other.url ?? "") === normalizeUrl(url));
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
