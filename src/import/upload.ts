import { isRef, toRef } from "../csv/local.js";
import { isServed } from "../csv/probe.js";
import { isApiError } from "../errors.js";
import type { ImportRecord } from "../ledger/ledger.js";
import type { Shelved } from "../ledger/shelf.js";
import { isOfHash, listLibrary, openFolder, uploadMedia } from "../location/library.js";
import type { LibraryFile } from "../location/library.js";
import type { Placement } from "../location/placement.js";
import { lag, waitUntil, type Patience } from "../location/wait.js";
import type { Planner } from "../planner.js";
import type { End } from "./end.js";
import type { ImportEvent } from "./event.js";
import type { Job } from "./job.js";
import type { Run } from "./run.js";

const width = 4;

/**
 * Finds out which files of the plan the library has, by their hashes in its names, whatever machine sent them.
 *
 * It shows, too, that the token is of the location that is meant: an upload names none.
 */
export async function stockShelf(
  planner: Planner,
  { shelf }: Job,
  record: ImportRecord | undefined,
  others: readonly ImportRecord[],
  { patience, signal }: Patience,
): Promise<void> {
  if (shelf.files.size === 0) return;
  const known = [record, ...others].flatMap((one) => one?.media ?? []);
  const doubtful = known.filter((one) => one.url === undefined && isPlanned(one, shelf.files));
  const isShown = (listed: readonly LibraryFile[]) =>
    doubtful.every((one) => listed.some((other) => isOfHash(other, one.hash)));
  const listed = await waitUntil(() => listLibrary(planner, undefined, signal), isShown, {
    patience: Math.min(patience, 10_000),
    signal,
  });
  shelf.put(listed);
  shelf.put(known);
  // What was sent a moment ago the list may not show yet; or it was deleted since, and an address of nothing is none.
  const since = Date.now() - lag;
  const unlisted = known.filter(
    (one) =>
      Date.parse(one.savedAt ?? "") > since &&
      isPlanned(one, shelf.files) &&
      !listed.some((other) => isOfHash(other, one.hash)),
  );
  const served = await Promise.all(
    unlisted.map(async (one) => (one.url && (await isServed(one.url, signal)) ? one : [])),
  );
  shelf.keep([...listed, ...served.flat()]);
}

function isPlanned(one: LibraryFile, files: Job["shelf"]["files"]): boolean {
  return [...files.values()].some(({ file }) => isOfHash(one, file.hash));
}

/** The files that have to be uploaded before these placements can be sent or updated, each once. */
export function findUnstored(
  { job, options: { via, schedule } }: Run,
  { send, update }: Record<"send" | "update", readonly Placement[]>,
): Shelved[] {
  // In files nothing is sent that was to be staged before; one by one nothing that is only to be staged.
  const isSent = via === "posts" ? Boolean(schedule) : schedule !== "staged";
  const placements = [...(isSent ? send : []), ...update];
  const refs = new Set(
    placements.flatMap(({ post }) => [...post.media, post.thumbnail].filter(isRef)),
  );
  return [...refs].flatMap((ref) =>
    job.shelf.addressOf(ref) === undefined ? (job.shelf.files.get(ref) ?? []) : [],
  );
}

/**
 * Puts files into the library, four at a time, each written down before and after; one whose outcome is not known is
 * looked for, and not sent again by itself.
 *
 * Resolves to the end of the import where one of them is not there.
 */
export async function* uploadFiles(
  run: Run,
  files: readonly Shelved[],
): AsyncGenerator<ImportEvent, End | undefined, void> {
  if (files.length === 0) return undefined;
  const { planner, job, waiting } = run;
  const folder = await openFolder(planner, { canMake: true, signal: waiting.signal });
  if (folder && !folder.isNew) job.shelf.put(await listLibrary(planner, folder.id, waiting.signal));
  const left = files.filter(({ file }) => job.shelf.addressOf(toRef(file)) === undefined);
  const total = left.reduce((sum, { file }) => sum + file.size, 0);
  const queue = [...left];
  const under = new Map<string, Promise<Uploaded>>();
  let [done, count] = [0, 0];
  let failed: Uploaded | undefined;
  while (queue.length > 0 || under.size > 0) {
    // What is on its way is waited for, so that it is written down.
    if (failed || waiting.signal?.aborted) queue.length = 0;
    for (const one of queue.splice(0, width - under.size))
      under.set(one.file.hash, uploadOne(run, one, folder?.id));
    if (under.size === 0) break;
    const one = await Promise.race(under.values());
    under.delete(one.file.hash);
    if (!one.isThere) failed ??= one;
    else {
      [done, count] = [done + one.file.size, count + 1];
      yield { type: "stored", name: one.name, size: one.file.size, done, total };
    }
  }
  waiting.signal?.throwIfAborted();
  return failed && explain(failed, count, left.length);
}

type Uploaded = Shelved & { readonly isThere: boolean; readonly error?: unknown };

/** Never rejects, so that one failure does not hide what became of the others. */
async function uploadOne(run: Run, one: Shelved, folder: string | undefined): Promise<Uploaded> {
  const { planner, job, options, waiting } = run;
  try {
    const blob = await options.media!.open(one.name, one.file);
    await run.store({ hash: one.file.hash, savedAt: new Date().toISOString() });
    const made = (await uploadMedia(planner, one.file, blob, folder)) ?? (await findLost(one));
    if (!made?.url) return { ...one, isThere: false };
    const stored = { ...made, hash: one.file.hash, name: one.file.name };
    await run.store({ ...stored, savedAt: new Date().toISOString() });
    job.shelf.put([stored]);
    return { ...one, isThere: true };
  } catch (error) {
    return { ...one, isThere: false, error };
  }

  async function findLost({ file }: Shelved): Promise<LibraryFile | undefined> {
    const patience = Math.min(waiting.patience, 30_000);
    const look = async () => {
      const places = folder === undefined ? [undefined] : [undefined, folder];
      const lists = await Promise.all(places.map((place) => listLibrary(planner, place)));
      return lists.flat().find((other) => isOfHash(other, file.hash));
    };
    return waitUntil(look, (found) => found !== undefined, { ...waiting, patience });
  }
}

/** The end of an import whose file is not in the library; throws what is not about the file. */
function explain({ name, error }: Uploaded, done: number, all: number): End {
  const there = `${done} of ${all} files are in the library, and no post was sent`;
  if (error === undefined)
    return {
      outcome: "unknown",
      reason: `whether HighLevel's library has ${name} is not known; ${there}; import again to look once more`,
    };
  if (!isApiError(error) || ![400, 402, 413, 415, 422, 507].includes(error.status)) throw error;
  return {
    outcome: "attention",
    reason: `HighLevel's library does not take ${name} (${error.status} ${error.issues.join("; ")}); ${there}; make room in the library or change the file, then import again`,
  };
}
