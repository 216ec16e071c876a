import { file } from "./media-ending.js";
import { letters, meanings } from "./meanings.js";

/** What a post has of pictures and videos, as a map names them. */
export const pictureKeys: readonly string[] = ["images", "gif", "videos", "media"];

/** Headers of pictures that are not to be posted, or are of something else. */
export const spare =
  /reject|unused|not used|\bold\b|previous|competit|preview|\braw\b|backup|back-up|author|avatar|headshot|internal|mock.?up|placeholder|archiv|deleted|sketch|sample/i;

/** Columns of addresses that are no part of a post, or of another one. */
const aside =
  /draft|story|logo|inspir|referen|design|live|brief|source|old|thumb|cover|utm|posted|permalink|link to|canva/i;

/** What numbers versions of one picture, and none of a series. */
const versions =
  /(?:v|version|option|variante?|draft|rev|revision|round|take|choice|alternative|[xkp])$/;

/** Whether a column holds pictures or videos of posts, by its header, or by what stands in it. */
export function isPicture(header: string, cells: readonly string[]): boolean {
  if (spare.test(header)) return false;
  if (readHeader(header).kind !== undefined) return true;
  const areFiles = cells.every((cell) => file.test(cell) && !/\s\S+\s/.test(cell));
  return cells.length > 0 && areFiles && !aside.test(header);
}

/** Puts a series of pictures into its order; of others none is taken, and all are told. */
export function settlePictures(found: Map<string, readonly string[]>): readonly string[] {
  const [images, media] = [found.get("images"), found.get("media")];
  if (images && media) {
    found.set("media", [...images, ...media]);
    found.delete("images");
  }
  const keys = pictureKeys.filter((key) => found.has(key));
  const all = keys.flatMap((key) => found.get(key)!);
  const series = orderSeries(all);
  for (const key of keys) {
    const own = found.get(key)!;
    if (series)
      found.set(
        key,
        series.filter((one) => own.includes(one)),
      );
    else found.delete(key);
  }
  if (series) return [];
  found.set("media", ["…"]);
  return all;
}

/** The headers of a series in the order of their numbers, such as `Image 1` and `Image 2`; undefined where they may be versions of one picture. */
export function orderSeries(headers: readonly string[]): readonly string[] | undefined {
  if (headers.length < 2) return headers;
  const all = headers.map(readHeader);
  const [{ stem: first } = { stem: "" }] = all;
  const isPlain = all.every(({ kind }) => kind !== undefined);
  const isOne = all.every(({ stem }) => stem === first) && !versions.test(first);
  const places = new Set(all.map(({ kind, number }) => `${kind} ${number}`));
  if (!(isPlain || isOne) || places.size < all.length) return undefined;
  return all.toSorted((one, other) => one.number - other.number).map(({ header }) => header);
}

/** A header without its number and what stands in brackets, and what it means where that is nothing but pictures or videos. */
function readHeader(header: string) {
  const bare = header.replace(/\((?!\d+\)).*?\)/g, "");
  const [number = "0", ...more] = bare.match(/\d+/g) ?? [];
  // A size, or the shape of a picture.
  if (more.length > 0 || number.length > 2) return { header, stem: header, number: 0 };
  const stem = letters(bare.replace(/\d+(?:st|nd|rd|th)?/i, ""));
  const [key] =
    meanings.find(([one, pattern]) => pictureKeys.includes(one) && pattern.test(stem)) ?? [];
  return { header, stem, number: Number(number), kind: key === "media" ? "images" : key };
}
