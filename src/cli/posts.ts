import { basename, dirname } from "node:path";
import { leadColumns } from "../agency/sheet.js";
import { readMap, type ColumnMap } from "../csv/map.js";
import { maps } from "../csv/maps.js";
import { readPosts } from "../csv/open.js";
import type { CsvFile } from "../csv/read.js";
import type { MediaFolder } from "../csv/local.js";
import { withLocal } from "../csv/place.js";
import { isAddress } from "../csv/cell.js";
import { fetchPosts } from "../csv/web.js";
import { fileMedia } from "../node/media.js";
import { readNamed } from "../node/named.js";
import type { Values } from "./command.js";
import type { fileFlags } from "./flags.js";
import { requireFolder } from "./require-folder.js";
import { UsageError, type World } from "./world.js";

/** What the flags say of how a file is read. */
interface Reading extends Pick<Values<typeof fileFlags>, "sheet" | "map" | "encoding" | "media"> {
  /** Whether the columns of a sheet of clients may stand in it; default no. */
  readonly isSheet?: boolean | undefined;
}

/** The folder of the files that cells name: the one that was named, else that of the file of posts, if it has one. */
export function openMedia(
  [word = ""]: readonly string[],
  { media }: Pick<Reading, "media">,
): MediaFolder | undefined {
  if (media !== undefined) return fileMedia(media);
  // A pipe lies nowhere.
  const isNowhere = isAddress(word) || /^\/(dev|proc)\//.test(word);
  return isNowhere ? undefined : fileMedia(dirname(word));
}

/** The posts of the file or the address that the words name, with the files that cells name; throws UsageError where they name none or several. */
export async function openPosts(
  operands: readonly string[],
  { sheet, map, encoding, isSheet = false, media }: Reading,
  { signal }: Pick<World, "signal">,
): Promise<CsvFile> {
  const [word = "", ...more] = operands;
  if (media !== undefined) await requireFolder("--media", media);
  const isOnWeb = isAddress(word) && more.length === 0;
  const file = await (isOnWeb ? fetchPosts(word, { signal }) : readFileOperand(operands));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const csv = await readPosts(bytes, {
    name: file.name,
    sheet,
    encoding,
    map: map === undefined ? undefined : await openMap(map),
    ...(isSheet && { lead: leadColumns }),
  });
  const folder = openMedia(operands, { media });
  return folder ? withLocal(csv, folder) : csv;
}

async function openMap(name: string): Promise<ColumnMap | readonly ColumnMap[]> {
  if (Object.hasOwn(maps, name)) return maps[name]!;
  const bytes = await readNamed(name).catch((error: Error) => {
    const known = Object.keys(maps).join(", ");
    throw new UsageError(`--map ${error.message}; the maps that are known: ${known}`);
  });
  return readMap(bytes.toString("utf8"), name);
}

/** The file that the words name; throws UsageError where they name none or several. */
async function readFileOperand(operands: readonly string[]): Promise<File> {
  const [path, ...more] = operands;
  if (!path) throw new UsageError("no file: name the file to read, or its address");
  if (more.length > 0) throw new UsageError(`one file at a time, not also ${more.join(", ")}`);
  return new File([await readNamed(path)], basename(path));
}
