import { toRef, type MediaFile } from "../csv/local.js";
import { isApiError } from "../errors.js";
import { askNeighbour, type NeighbourInput, type Sender } from "../neighbours.js";
import { mayBeDone } from "./create.js";
import { requireLocation } from "./location.js";
import { readId, readTold } from "./told.js";

/** A file of ours in the media library, as the ledger remembers it. */
export interface LibraryFile {
  /** SHA-256 of what it holds, or the beginning of it that its name in the library tells. */
  readonly hash: string;
  /** Its address; `undefined` where it was begun to be sent, and no answer told what became of it. */
  readonly url?: string | undefined;
  /** HighLevel's id of it. */
  readonly id?: string | undefined;
  /** The name that it had on disk, or that the library shows. */
  readonly name?: string | undefined;
  readonly savedAt?: string | undefined;
}

const folderName = "social-planner";

/** The name that a file gets in the library, with its hash, so that any machine finds it there: `croissants [sp-7f3a9c01…].jpg`. */
export function nameInLibrary({ name, hash, type = "" }: MediaFile): string {
  const stem = name
    .normalize("NFC")
    .replace(/\.\w{1,5}$/, "")
    .replace(/[\p{Cc}/\\]/gu, " ");
  // Short, so that a library that cuts names leaves the hash.
  return `${[...stem].slice(0, 40).join("").trim()} [sp-${digitsOf({ hash })}]${extensions[type] ?? ""}`;
}

const extensions: Readonly<Record<string, string>> = {
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "image/gif": ".gif",
  "image/webp": ".webp",
  "image/heic": ".heic",
  "video/mp4": ".mp4",
  "video/quicktime": ".mov",
};

/** The name that a file had before it got one in the library. */
export function withoutMark(name: string): string {
  return readMark(name)?.own ?? name;
}

// A library may lower, escape or replace what stands around the hash.
const mark = /[\s_[(-]*(?<![a-z\d])sp-([0-9a-f]{16})(?![0-9a-f])[\])_]?/i;

/** The hash that a name of the library tells, and the name without it; `undefined` where it is none of ours. */
function readMark(name: string): { readonly hash: string; readonly own: string } | undefined {
  for (const text of [name, decode(name)]) {
    const [all = "", hash] = mark.exec(text) ?? [];
    if (hash) return { hash: hash.toLowerCase(), own: text.replace(all, "") };
  }
  return undefined;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether a file of the library holds what has this hash. */
export function isOfHash(file: Pick<LibraryFile, "hash">, hash: string): boolean {
  return toRef(file) === toRef({ hash });
}

function digitsOf(file: Pick<LibraryFile, "hash">): string {
  return toRef(file).slice("sha256:".length);
}

/**
 * The files of ours that the library of the planner's location has, in the order in which they came; `parentId` is the
 * folder in which they are looked for, besides the root.
 *
 * Rejects where the token may not read the library of that location: then nothing may be sent to it either.
 */
export async function listLibrary(
  sender: Sender,
  parentId?: string,
  signal?: AbortSignal,
): Promise<LibraryFile[]> {
  const found = new Map<string, LibraryFile>();
  const seen = new Set<string>();
  // In the folder of ours all is ours, whatever a search makes of a name.
  const where = parentId === undefined ? { query: "sp-", fetchAll: "true" as const } : { parentId };
  const search = { ...placeOf(sender), type: "file" as const, ...where };
  const limit = 100;
  for (let offset = 0; ;) {
    const page = { ...search, offset: String(offset), limit: String(limit) };
    const files = await readPage(sender, page, signal);
    const before = seen.size;
    for (const file of files) {
      const { name = "", url } = file;
      const id = readId(file);
      const key = id || url || name;
      seen.add(key);
      const { hash } = readMark(name) ?? {};
      if (hash && url) found.set(key, { hash, url, name, ...(id && { id }) });
    }
    offset += files.length;
    // A server that gives less than was asked for gives a round number.
    const isLast = files.length < limit && files.length % 5 !== 0 && files.length % 8 !== 0;
    if (isLast || seen.size === before) return [...found.values()];
  }
}

/** A page of the library; an answer that tells of none is no empty library, to which everything would be sent again. */
async function readPage(
  sender: Sender,
  page: NeighbourInput<"medias/list">,
  signal: AbortSignal | undefined,
): Promise<Told[]> {
  const answer = await askNeighbour(sender, "medias/list", page, { signal });
  const { files } = Object(answer) as { files?: unknown };
  if (!Array.isArray(files)) throw new Error("medias/list: the answer has no files; try again");
  return files.map((file) => readTold<Told>(file, ["name", "url"]));
}

/** A file or a folder, as it is told. */
interface Told {
  readonly name?: string;
  readonly url?: string;
  readonly _id?: unknown;
  readonly id?: unknown;
}

/** A folder of ours in the library. */
export interface Folder {
  readonly id: string;
  /** Whether it was made just now, and holds nothing. */
  readonly isNew: boolean;
}

/** The folder of ours, where there is one, or one can be made; without, files go to the root. */
export async function openFolder(
  sender: Sender,
  { canMake, signal }: { readonly canMake: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Folder | undefined> {
  const place = placeOf(sender);
  const search = { ...place, type: "folder" as const, query: folderName, limit: "100" };
  try {
    const files = await readPage(sender, search, signal);
    const known = files.find(({ name }) => name?.toLowerCase() === folderName);
    if (known) return toFolder(known, false);
    if (!canMake) return undefined;
    const { altId, altType } = place;
    const made = await askNeighbour(sender, "medias/create-folder", {
      altId,
      altType,
      name: folderName,
    });
    return toFolder(readTold<Told>(made, []), true);
  } catch (error) {
    signal?.throwIfAborted();
    // A folder is for tidiness: what keeps it from being made keeps nothing else back.
    if (isApiError(error) || mayBeDone(error)) return undefined;
    throw error;
  }
}

function toFolder(folder: Parameters<typeof readId>[0], isNew: boolean): Folder | undefined {
  const id = readId(folder);
  return id ? { id, isNew } : undefined;
}

/** Puts a file into the library; `undefined` where no answer tells whether it is there. */
export async function uploadMedia(
  sender: Sender,
  file: MediaFile,
  blob: Blob,
  parentId: string | undefined,
): Promise<LibraryFile | undefined> {
  const name = nameInLibrary(file);
  const input = {
    file: new File([blob], name, { type: file.type ?? "" }),
    name,
    ...(parentId && { parentId }),
  };
  try {
    // Not given a signal: once sent, its outcome must be learned. A slow line takes minutes for 25 MB.
    const timeout = { attempt: 300_000, total: 600_000 };
    const answer = await askNeighbour(sender, "medias/upload", input, { timeout });
    const { url, fileId } = readTold<{ url?: string; fileId?: string }>(answer, ["url", "fileId"]);
    if (!url) return undefined;
    return { hash: file.hash, url, id: fileId, savedAt: new Date().toISOString() };
  } catch (error) {
    const { cause } = error as Error;
    // No room is a clear answer.
    if (isApiError(cause) && cause.status === 507) throw cause;
    if (mayBeDone(error)) return undefined;
    throw error;
  }
}

function placeOf(
  sender: Sender,
): Pick<NeighbourInput<"medias/list">, "altId" | "altType" | "sortBy" | "sortOrder"> {
  return {
    altId: requireLocation(sender),
    altType: "location",
    sortBy: "createdAt",
    sortOrder: "asc",
  };
}
