import { isMediaFile, type MediaFault, type MediaFile } from "../local.js";
import type { Platform } from "../platform.js";
import type { Kind } from "../row.js";
import type { RuleCode } from "../rules.js";
import { isSet, type Check, type Given, type Report } from "./context.js";

/** Makes a check that reports two names for one content, which is uploaded once, at the first row with the second name. */
export function createTwinCheck(): Check {
  const first = new Map<string, { readonly name: string; readonly row: number }>();
  const told = new Set<string>();
  return (row, { local }, report) => {
    if (!local) return;
    for (const column of ["images", "gif", "videos", "thumbnail"] as const)
      for (const name of [row[column]].flat()) {
        const found = local.get(name);
        if (!isMediaFile(found)) continue;
        const own = toSpelling(name);
        const other = first.get(found.hash) ?? { name, row: row.row };
        first.set(found.hash, other);
        if (toSpelling(other.name) === own || told.has(own)) continue;
        told.add(own);
        const message = `it holds the same as ${other.name} in row ${other.row}; it is uploaded once`;
        report("media-same", column, message, { value: name });
      }
  };
}

/** A path as any of its spellings has it. */
function toSpelling(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/(?<=^|\/)(\.\/)+/g, "");
}

const kinds: Readonly<Record<Kind | "thumbnail", RegExp>> = {
  images: /^image\/(png|jpeg)$/,
  gif: /^image\/gif$/,
  videos: /^video\/(mp4|quicktime)$/,
  thumbnail: /^image\/(png|jpeg)$/,
};
/** The columns of media, as they are called. */
export const columns: Readonly<Record<Kind, string>> = {
  images: "imageUrls",
  gif: "gifUrl",
  videos: "videoUrls",
};

/** What networks take of an image: bytes, the ratio of width to height, and pixels on a side (HighLevel's help page on limits). */
const limits: Readonly<
  Record<
    string,
    { size: number; ratio?: readonly [number, number]; side?: readonly [number, number] }
  >
> = {
  facebook: { size: 10e6 },
  instagram: { size: 8e6, ratio: [0.8, 1.91] },
  linkedin: { size: 8e6 },
  google: { size: 5e6, side: [720, 3000] },
  pinterest: { size: 10e6 },
  bluesky: { size: 1e6 },
};

/** Judges the file that a cell names by what it holds, for each network that the post goes to. */
export function checkLocal(
  column: Kind | "thumbnail",
  name: string,
  found: MediaFile | MediaFault,
  given: Given,
): void {
  const { context, report } = given;
  if (!isMediaFile(found))
    return report("media-file", column, found.problem, { value: name, fix: found.fix });
  if (!checkType(column, name, found, given)) return;
  if (column === "videos") checkVideo(name, found, given);
  else if (column !== "thumbnail")
    for (const platform of context.platforms ?? [])
      checkImage(column, name, found, platform, report);
}

function checkType(
  column: Kind | "thumbnail",
  name: string,
  { type }: MediaFile,
  { row, report }: Given,
): boolean {
  if (type === undefined) {
    const fix = "open it to see what it is, and save it as PNG, JPEG, GIF, MP4 or MOV";
    report("media-type", column, "its bytes are those of no image or video", { value: name, fix });
    return false;
  }
  if (kinds[column].test(type)) return true;
  const isConverted = column === "images" && /^image\/(?!gif)/.test(type);
  if (isConverted && (isSet(row, "mediaOptimization") || type.endsWith("webp"))) {
    const message = `its bytes are ${type}, which is taken only where HighLevel converts it`;
    report("media-converted", column, message, { value: name });
    return true;
  }
  const own = (["images", "gif", "videos"] as const).find((kind) => kinds[kind].test(type));
  const formats = { images: "PNG or JPEG", gif: "GIF", videos: "MP4 or MOV" }[column as Kind];
  const fix =
    own && column !== "thumbnail"
      ? `move it to ${columns[own]}`
      : `save it as ${formats ?? "PNG or JPEG"}`;
  report("media-type", column, `its bytes are ${type}`, { value: name, fix });
  return false;
}

function checkImage(
  column: Kind,
  value: string,
  { size, width, height }: MediaFile,
  { id, name }: Platform,
  report: Report,
): void {
  const limit = limits[id];
  if (limit === undefined) return;
  const tell = (code: RuleCode, has: string, takes: string | number) =>
    report(code, column, `it has ${has}, and ${name} takes ${takes}`, { value });
  if (size > limit.size) tell("media-too-large", `${(size / 1e6).toFixed(1)} MB`, limit.size / 1e6);
  if (width === undefined || height === undefined) return;
  const measure = `${width} × ${height} pixels`;
  const [low = 0, high = Infinity] = limit.ratio ?? [];
  if (width / height < low || width / height > high) tell("media-shape", measure, "4:5 to 1.91:1");
  const [least = 0, most = Infinity] = limit.side ?? [];
  if (Math.min(width, height) < least || Math.max(width, height) > most)
    tell("media-shape", measure, `${least} to ${most} on a side`);
}

/** For how long a video of a kind may last, in seconds (HighLevel's help page on limits). */
const lengths = new Map<string, readonly [least: number, most: number]>([
  ["reel on Facebook", [3, 90]],
  ["reel on Instagram", [3, 900]],
  ["story on Instagram", [3, 30]],
]);

function checkVideo(
  value: string,
  { duration, codecs = [] }: MediaFile,
  { row, report }: Given,
): void {
  if (duration === undefined) {
    const fix = "open it in a player; export it again where that cannot play it";
    const message = "its tracks cannot be read: it is damaged or cut off";
    report("media-file", "videos", message, { value, fix });
    return;
  }
  for (const kind of [
    `${row.fields["facebook.type"]} on Facebook`,
    `${row.fields["instagram.type"]} on Instagram`,
  ]) {
    const [least, most] = lengths.get(kind) ?? [0, Infinity];
    if (duration >= least && duration <= most) continue;
    const message = `it lasts ${Math.round(duration * 10) / 10} s, and a ${kind} lasts ${least} to ${most}`;
    report("media-duration", "videos", message, { value });
  }
  const odd = codecs.filter((codec) => !/^(avc[13]|hvc1|hev1|mp4a)/.test(codec));
  if (odd.length > 0)
    report("media-codec", "videos", `it is written as ${odd.join(" and ")}`, { value });
}
