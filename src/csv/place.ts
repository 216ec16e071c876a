import { joinList } from "./cell.js";
import type { Column, ColumnKey } from "./format.js";
import { isRef, mapMedia, type MediaFolder } from "./local.js";
import type { PlannedPost } from "./plan.js";
import type { CsvFile } from "./read.js";
import { mediaOf } from "./row.js";

/** A file of posts together with the files that its cells name. */
export async function withLocal(csv: CsvFile, folder: MediaFolder): Promise<CsvFile> {
  const names = namesIn(csv);
  if (names.size === 0 || csv.local) return csv;
  const local = await folder.look(names);
  return Object.create(null, {
    ...Object.getOwnPropertyDescriptors(csv),
    local: { value: local, enumerable: true },
  }) as CsvFile;
}

/** The names in the media columns that may be those of files: what has no scheme is no address. */
function namesIn({ scan }: CsvFile): Set<string> {
  const names = new Set<string>();
  scan((row) => {
    for (const name of [...mediaOf(row), row.thumbnail])
      if (name !== "" && !/^[a-z][a-z\d+.-]+:|^\/\//i.test(name)) names.add(name);
  });
  return names;
}

/** A post whose files have addresses, in its cells, too. */
export function placeMedia(
  post: PlannedPost,
  columns: readonly Column[],
  addressOf: (ref: string) => string,
): PlannedPost {
  const placed = mapMedia(post, addressOf);
  const cells: Partial<Record<ColumnKey, string>> = {
    ...(post.images.some(isRef) && { images: joinList(placed.images) }),
    ...(isRef(post.gif) && { gif: placed.gif }),
    ...(post.videos.some(isRef) && { videos: joinList(placed.videos) }),
    ...(isRef(post.thumbnail) && { thumbnail: placed.thumbnail }),
  };
  return {
    ...post,
    ...placed,
    media: mediaOf(placed),
    cells: post.cells.map((cell, index) => cells[columns[index]!.key] ?? cell),
  };
}
