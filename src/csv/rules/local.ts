import { isMediaFile } from "../local.js";
import type { MediaFault, MediaFile } from "../local.js";
import type { Platform } from "../platform.js";
import type { Kind } from "../row.js";
import { isSet } from "./context.js";
import type { Check, Given, Report } from "./context.js";

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
const columns: Readonly<Record<string, string>> = {
  "image/png": "imageUrls",
  "image/jpeg": "imageUrls",
  "image/gif": "gifUrl",
  "video/mp4": "videoUrls",
  "video/quicktime": "videoUrls",
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
  const own = columns[type];
  const formats = { images: "PNG or JPEG", gif: "GIF", videos: "MP4 or MOV" }[column as Kind];
  const fix =
    own && column !== "thumbnail" ? `move it to ${own}` : `save it as ${formats ?? "PNG or JPEG"}`;
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
  if (size > limit.size)
    report(
      "media-too-large",
      column,
      `it has ${toMegabytes(size)} MB, and ${name} takes ${limit.size / 1e6}`,
      {
        value,
      },
    );
  if (width === undefined || height === undefined) return;
  const measure = `${width} × ${height} pixels`;
  const [low = 0, high = Infinity] = limit.ratio ?? [];
  if (width / height < low || width / height > high)
    report("media-shape", column, `it has ${measure}, and ${name} takes 4:5 to 1.91:1`, { value });
  const [least = 0, most = Infinity] = limit.side ?? [];
  if (Math.min(width, height) < least || Math.max(width, height) > most)
    report(
      "media-shape",
      column,
      `it has ${measure}, and ${name} takes ${least} to ${most} on a side`,
      {
        value,
      },
    );
}

/** For how long a video of a kind may last, in seconds (HighLevel's help page on limits). */
const lengths = {
  "facebook.type": { reel: [3, 90], story: undefined },
  "instagram.type": { reel: [3, 900], story: [3, 30] },
} as const;

function checkVideo(
  value: string,
  { duration, codecs = [] }: MediaFile,
  { row, report }: Given,
): void {
  if (duration === undefined) {
    const fix = "open it in a player; export it again where that cannot play it";
    report("media-file", "videos", "its tracks cannot be read: it is damaged or cut off", {
      value,
      fix,
    });
    return;
  }
  for (const key of ["facebook.type", "instagram.type"] as const) {
    const kind = row.fields[key];
    const [least, most] = (kind === "reel" || kind === "story"
      ? lengths[key][kind]
      : undefined) ?? [0, Infinity];
    if (duration >= least && duration <= most) continue;
    const network = key === "facebook.type" ? "Facebook" : "Instagram";
    const message = `it lasts ${Math.round(duration * 10) / 10} s, and a ${kind} on ${network} lasts ${least} to ${most}`;
    report("media-duration", "videos", message, { value });
  }
  const odd = codecs.filter((codec) => !/^(avc[13]|hvc1|hev1|mp4a)/.test(codec));
  if (odd.length > 0)
    report("media-codec", "videos", `it is written as ${odd.join(" and ")}`, { value });
}

/** Bytes as megabytes, with one digit behind the point. */
function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
