import { Refusal } from "../server/refusal.js";
import type { StoredMedia } from "../world/stored.js";
import { createId } from "../world/world.js";
import type { Answer, Call, Handlers } from "./handler.js";

/** The library's limit for a file: 25 MB (HighLevel's document). */
const largest = 25 * 2 ** 20;
// How many entries a page has where nobody says; HighLevel does not tell its own.
const usual = 20;

/** The operations on the media library. */
export const medias: Handlers = {
  "medias/upload": uploadMedia,
  "medias/list": listMedia,
  "medias/create-folder": ({ world, body, now }) => {
    const { name, parentId } = body;
    const folder = { id: createId(), type: "folder", name, parentId, createdAt: now } as const;
    // For a folder inside another it answers success, and there is none (callers' reports).
    if (parentId === undefined || world.settings.folders === "kept")
      world.library.set(folder.id, folder);
    return { ...describe(folder, world.locationId), altType: "location" };
  },
  "medias/delete": ({ world, path }) => {
    if (!world.library.delete(path.id)) throw new Refusal(404, "File not found");
    return undefined;
  },
};

function uploadMedia({ world, files, fields, origin, now }: Call<"medias/upload">) {
  const file = files.find(({ part }) => part === "file");
  if (fields["hosted"] === "true")
    throw new Refusal(422, ["the sandbox fetches nothing: send the file"]);
  if (!file) throw new Refusal(422, ["file should not be empty"]);
  const { bytes, type: mime, name: fileName } = file;
  if (bytes.length === 0) throw new Refusal(422, ["file should not be empty"]);
  if (bytes.length > largest) throw new Refusal(413, "File too large");
  if (!/^(?:image|video|audio)\/|^application\/pdf$/.test(mime))
    throw new Refusal(422, ["file type is not supported"]);
  const id = createId();
  const [extension = ""] = /\.\w{2,5}$/.exec(fileName) ?? [];
  const url = `${origin}/media/${world.locationId}/${id}${extension.toLowerCase()}`;
  // Callers report that the folder may be ignored.
  const parentId = world.settings.folders === "kept" ? fields["parentId"] : undefined;
  const name = fields["name"] || fileName;
  const place = { type: "file", name, parentId } as const;
  world.library.set(id, { id, ...place, createdAt: now, url, bytes, mime });
  return { fileId: id, url };
}

function listMedia({ world, query, now }: Call<"medias/list">): Answer<"medias/list"> {
  const { offset = "0", limit = String(usual), type, query: text = "", parentId, fetchAll } = query;
  const found = [...world.library.values()]
    .filter((one) => one.type === type && one.createdAt <= now - world.settings.staleMs)
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    .filter((one) => text !== "" || fetchAll === "true" || one.parentId === parentId);
  const sorted = query.sortOrder === "desc" ? found.toReversed() : found;
  const page = sorted.slice(Number(offset), Number(offset) + Number(limit));
  return { files: page.map((one) => describe(one, world.locationId)) };
}

function describe({ id, name, parentId, type, url }: StoredMedia, locationId: string) {
  const place = { altId: locationId, altType: "location", name };
  return { _id: id, ...place, ...(parentId && { parentId }), type, ...(url && { url }) };
}
