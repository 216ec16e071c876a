import type { Column } from "../csv/format.js";
import { isMediaFile, isRef, toRef, type LocalMedia, type MediaFile } from "../csv/local.js";
import { placeMedia } from "../csv/place.js";
import type { PlannedPost } from "../csv/plan.js";
import { isClosed } from "../errors.js";
import { listLibrary, withoutMark, type LibraryFile } from "../location/library.js";
import { normalizeUrl } from "../location/media.js";
import type { Placement } from "../location/placement.js";
import type { Sender } from "../neighbours.js";
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
  /** What a file is called, as far as that is known; any address stays what it is. */
  nameOf(ref: string): string;
  /** A post with addresses, as far as they are known. */
  place(post: PlannedPost): PlannedPost;
  /** A post as it is sent; throws where one of its files is not in the library. */
  deliver(post: PlannedPost): PlannedPost;
}

/** The shelf of files with these columns. */
export function createShelf(
  columns: readonly Column[],
  media: readonly (LocalMedia | undefined)[],
): Shelf {
  const files = new Map<string, Shelved>();
  for (const [name, file] of media.flatMap((local) => [...(local ?? [])]))
    if (isMediaFile(file) && !files.has(toRef(file))) files.set(toRef(file), { name, file });
  const names = new Map<string, string>();
  const refs = new Map<string, string>();
  const addresses = new Map<string, string>();
  const shelf: Shelf = {
    files,
    put(known) {
      for (const one of known) {
        if (one.url === undefined) continue;
        const ref = toRef(one);
        if (one.name !== undefined && !names.has(ref)) names.set(ref, withoutMark(one.name));
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
    nameOf: (ref) => names.get(ref) ?? files.get(ref)?.name ?? ref,
    place: (post) =>
      post.media.some(isRef) || isRef(post.thumbnail)
        ? placeMedia(post, columns, (ref) => addresses.get(ref) ?? ref)
        : post,
    deliver(post) {
      const placed = shelf.place(post);
      const lost = [...placed.media, placed.thumbnail].find(isRef);
      if (lost === undefined) return placed;
      throw new Error(
        `${shelf.nameOf(lost)} is not in the media library, so row ${post.row} was not sent; import again`,
      );
    },
  };
  return shelf;
}

/** What addresses of the library stand for, as far as imports wrote them down. */
export function indexLibrary(records: readonly Pick<ImportRecord, "media">[]): Shelf {
  const shelf = createShelf([], []);
  for (const { media = [] } of records) shelf.put(media);
  return shelf;
}

/** The same, together with what the library has where posts name files: other machines may have put them there. */
export async function openShelf(
  sender: Sender,
  placements: readonly Placement[],
  records: readonly ImportRecord[],
  signal?: AbortSignal,
): Promise<Shelf> {
  const shelf = indexLibrary(records);
  if (!placements.some(({ post }) => [...post.media, post.thumbnail].some(isRef))) return shelf;
  try {
    shelf.put(await listLibrary(sender, undefined, signal));
  } catch (error) {
    // Without the scope, what the ledger knows must do.
    if (!isClosed(error)) throw error;
  }
  return shelf;
}

/** Says of media by what they hold, where that is known. */
export function seeMedia<T extends { readonly media: readonly string[] }>(
  post: T,
  refOf: Shelf["refOf"],
): T {
  const media = post.media.map(refOf);
  return media.some((one, index) => one !== post.media[index]) ? { ...post, media } : post;
}
