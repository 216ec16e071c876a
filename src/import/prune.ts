import { importIdOf, listImports, readRows } from "../location/imports.js";
import { listLibrary, openFolder, type LibraryFile } from "../location/library.js";
import { normalizeUrl } from "../location/media.js";
import { listPosts, orMissing, type SeenPost } from "../location/posts.js";
import { askNeighbour } from "../neighbours.js";
import type { Planner } from "../planner.js";
import { requireLocation } from "../location/location.js";
import type { ImportRecord } from "../ledger/ledger.js";

/** What may still need a file of the library, besides what HighLevel lists. */
export interface Needs {
  /** What the ledger has of the location. */
  readonly records: readonly ImportRecord[];
  /** Posts that a hold took out. */
  readonly held: readonly SeenPost[];
  /** The users whose imports in review are looked at. */
  readonly userIds: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * The files of ours in the library that nothing needs: no post of whatever state, no import in review, no held post, and
 * no row that the ledger knows to be still to come. It only reads.
 */
export async function findUnused(
  planner: Planner,
  { records, held, userIds, signal }: Needs,
): Promise<LibraryFile[]> {
  const folder = await openFolder(planner, { canMake: false, signal });
  const root = await listLibrary(planner, undefined, signal);
  const inside = folder ? await listLibrary(planner, folder.id, signal) : [];
  const files = [...new Map([...root, ...inside].map((file) => [file.url, file])).values()];
  if (files.length === 0) return [];
  const posts = await listPosts(planner, [{ type: "all" }, { type: "draft" }], signal);
  const staged = await listStaged(planner, userIds, signal);
  const needed = [
    ...[...posts, ...held].flatMap((post) => [...post.media, ...thumbnailsOf(post)]),
    ...staged,
    ...records.flatMap(mediaToCome),
  ];
  const used = new Set(needed.map(normalizeUrl));
  return files.filter(({ url = "" }) => !used.has(normalizeUrl(url)));
}

/** Deletes a file of the library; one that is gone already is no failure. */
export async function deleteMedia(planner: Planner, { id = "" }: LibraryFile): Promise<void> {
  const altId = requireLocation(planner);
  await orMissing(askNeighbour(planner, "medias/delete", { id, altId, altType: "location" }));
}

async function listStaged(
  planner: Planner,
  userIds: readonly string[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const urls: string[] = [];
  for (const userId of new Set(userIds))
    for (const one of await listImports(planner, userId, signal)) {
      const id = importIdOf(one);
      if (id === undefined || one.status === "completed" || one.status === "deleted") continue;
      const rows = await readRows(planner, id, signal);
      urls.push(
        ...rows.flatMap(({ medias = [] }) => (medias ?? []).flatMap((medium) => medium?.url ?? [])),
      );
    }
  return urls;
}

function thumbnailsOf({ post }: SeenPost): string[] {
  const media = Array.isArray(post.media) ? post.media : [];
  return media.flatMap((one) => (typeof one?.thumbnail === "string" ? one.thumbnail : []));
}

/** What the ledger says that was sent, or was about to be, and is not over: a list may not show it yet. */
function mediaToCome({ parts }: ImportRecord): string[] {
  const rows = parts.flatMap((part) => (part.isUndone ? [] : part.rows));
  return rows.flatMap(({ utc, media = [] }) =>
    utc === undefined || Date.parse(utc) > Date.now() ? media : [],
  );
}
