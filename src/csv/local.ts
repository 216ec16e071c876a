import type { Row } from "./row.js";

/** A file of media that a cell names instead of an address, as it was read. */
export interface MediaFile {
  /** Its own name, without folders. */
  readonly name: string;
  /** SHA-256 of what it holds, in hexadecimal digits: two names of one content are one file. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** What its bytes say that it is, such as `image/jpeg`; `undefined` for nothing that is known. */
  readonly type: string | undefined;
  /** In pixels, as it is shown. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** How long a video lasts, in seconds. */
  readonly duration?: number | undefined;
  /** How a video's pictures and sounds are written, such as `avc1.42c01e`. */
  readonly codecs?: readonly string[] | undefined;
}

/** Why what a cell names is no file that can be read, and what to do about it. */
export interface MediaFault {
  readonly problem: string;
  readonly fix?: string | undefined;
}

/** What was found under the names in cells; a name that is missing here is no file's. */
export type LocalMedia = ReadonlyMap<string, MediaFile | MediaFault>;

/** Where the files lie that cells name; see `fileMedia` of `highlevel-social-planner/node`. */
export interface MediaFolder {
  /** Looks at the files of these names, each once. */
  look(names: Iterable<string>): Promise<LocalMedia>;
  /**
   * What a file holds.
   *
   * @throws Error where it is not what it was when it was looked at.
   */
  open(name: string, file: MediaFile): Promise<Blob>;
}

/** The largest file that can be uploaded, in bytes: 25 MB (HighLevel's document of its media library). */
export const largestUpload = 25 * 2 ** 20;

/** What was found, where it is a file. */
export function isMediaFile(found: MediaFile | MediaFault | undefined): found is MediaFile {
  return found !== undefined && "hash" in found;
}

// So many digits tell any files apart that a location will ever have.
const digits = 16;

/** What a post says of a file until it has an address: the beginning of its hash. */
export function toRef({ hash }: Pick<MediaFile, "hash">): string {
  return `sha256:${hash.slice(0, digits)}`;
}

/** Whether that is no address, but what a file holds. */
export function isRef(text: string): boolean {
  return text.startsWith("sha256:");
}

/** A row's media as what the files hold that its cells name. */
export function referMedia(row: Media, local: LocalMedia | undefined): Media {
  const refer = (name: string) => {
    const found = local?.get(name);
    return isMediaFile(found) ? toRef(found) : name;
  };
  return mapMedia(row, refer);
}

type Media = Pick<Row, "images" | "gif" | "videos" | "thumbnail">;

/** The same media under other names. */
export function mapMedia(
  { images, gif, videos, thumbnail }: Media,
  change: (name: string) => string,
) {
  return {
    images: images.map(change),
    gif: gif && change(gif),
    videos: videos.map(change),
    thumbnail: thumbnail && change(thumbnail),
  };
}
