import { isMediaFile, isRef, toRef } from "../csv/local.js";
import type { LocalMedia, MediaFile } from "../csv/local.js";
import type { Column } from "../csv/format.js";
import { placeMedia } from "../csv/place.js";
import type { PlannedPost } from "../csv/plan.js";
import type { LibraryFile } from "../location/library.js";
import { normalizeUrl } from "../location/media.js";
import type { ImportRecord } from "./ledger.js";

/** A file of a plan, under the name that a cell gives it. */
export interface Shelved {
  readonly name: string;
  readonly file: MediaFile;
}

/**
 * The files of a plan, and where the library has them.
 *
 * A plan names them by what they hold, `sha256:…`, and so does what is compared with it; only what is sent and what is
 * written down has addresses.
 */
export interface Shelf {
  readonly files: ReadonlyMap<string, Shelved>;
  /** Learns of files in the library; those that come first count. */
  put(known: readonly LibraryFile[]): void;
  /** Forgets the addresses of files that are not among these: they are only known again, and not sent. */
  keep(there: readonly LibraryFile[]): void;
  /** Where a file is; `undefined` for one that is not in the library. */
  addressOf(ref: string): string | undefined;
  /** What an address of the library stands for; any other stays what it is. */
  refOf(url: string): string;
  /** A post as it is sent: with addresses. */
  place(post: PlannedPost): PlannedPost;
}

/** The shelf of files with these columns. */
export function createShelf(
  columns: readonly Column[],
  media: readonly (LocalMedia | undefined)[],
): Shelf {
  const files = new Map<string, Shelved>();
  for (const [name, file] of media.flatMap((local) => [...(local ?? [])]))
    if (isMediaFile(file) && !files.has(toRef(file))) files.set(toRef(file), { name, file });
  const refs = new Map<string, string>();
  const addresses = new Map<string, string>();
  const shelf: Shelf = {
    files,
    put(known) {
      for (const one of known) {
        if (one.url === undefined) continue;
        const ref = toRef(one);
        refs.set(normalizeUrl(one.url), ref);
        if (!addresses.has(ref)) addresses.set(ref, one.url);
      }
    },
    keep(there) {
      const urls = new Set(there.map(({ url }) => url));
      for (const [ref, url] of addresses) if (!urls.has(url)) addresses.delete(ref);
    },
    addressOf: (ref) => addresses.get(ref),
    refOf: (url) => refs.get(normalizeUrl(url)) ?? url,
    place: (post) =>
      post.media.some(isRef) || isRef(post.thumbnail)
        ? placeMedia(post, columns, (ref) => addresses.get(ref) ?? ref)
        : post,
  };
  return shelf;
}

/** What addresses of the library stand for, as far as imports wrote them down. */
export function indexLibrary(records: readonly Pick<ImportRecord, "media">[]): Shelf["refOf"] {
  const shelf = createShelf([], []);
  for (const { media = [] } of records) shelf.put(media);
  return shelf.refOf;
}

/** Says of media by what they hold, where that is known. */
export function seeMedia<T extends { readonly media: readonly string[] }>(
  post: T,
  refOf: Shelf["refOf"],
): T {
  const media = post.media.map(refOf);
  return media.some((one, index) => one !== post.media[index]) ? { ...post, media } : post;
}
