import type { Worlds } from "../world/world.js";
import type { Reply } from "./message.js";
import { Refusal } from "./refusal.js";

/** The file of the library at an address that `medias/upload` gave; `undefined` for any other address. */
export function serveMedia(worlds: Worlds, pathname: string): Reply | undefined {
  const [, locationId = "", id = ""] =
    /^\/media\/([^/]+)\/([0-9a-f]+)(?:\.\w+)?$/.exec(pathname) ?? [];
  if (id === "") return undefined;
  const world = worlds.all().find((one) => one.locationId === decodeURIComponent(locationId));
  const file = world?.library.get(id);
  if (!file?.bytes) throw new Refusal(404, "File not found");
  return {
    status: 200,
    headers: { "content-type": file.mime ?? "", "x-content-type-options": "nosniff" },
    body: file.bytes,
  };
}
