import type { MediaFile } from "../csv/local.js";

type Measures = Pick<MediaFile, "type" | "width" | "height" | "duration" | "codecs">;

/** Reads of what type, how large and how long an image or a video is; its readers are loaded only then. */
export async function measure(bytes: Uint8Array<ArrayBuffer>): Promise<Measures> {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64));
  const [, brand] = /^.{4}ftyp(.{4})/s.exec(start) ?? [];
  const still = brand && stills.find(([known]) => known.test(brand))?.[1];
  if (still) return { ...(await measureImage(bytes)), type: still };
  if (brand !== undefined)
    return measureVideo(bytes, brand.startsWith("qt") ? "video/quicktime" : "video/mp4");
  // An old MOV begins with another box.
  if (/^.{4}(moov|mdat|wide|free|skip)/s.test(start)) return measureVideo(bytes, "video/quicktime");
  if (start.startsWith("\u001aEß£")) return { type: "video/webm" };
  if (/^RIFF.{4}AVI /s.test(start)) return { type: "video/x-msvideo" };
  return measureImage(bytes);
}

/** What files of the kind of MP4 are by their brand, where they are images. */
const stills: readonly (readonly [RegExp, string])[] = [
  [/^(hei[cfmsx]|hev[cmsx]|mif1|msf1)/, "image/heic"],
  [/^avi[fs]/, "image/avif"],
];

async function measureImage(bytes: Uint8Array): Promise<Measures> {
  const { imageSize } = await import("image-size");
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    const measures = orientation > 4 ? { width: height, height: width } : { width, height };
    return { type: type && `image/${types[type] ?? type}`, ...measures };
  } catch {
    return { type: undefined };
  }
}

const types: Readonly<Record<string, string>> = { jpg: "jpeg", svg: "svg+xml" };

async function measureVideo(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Measures> {
  if (!isWhole(bytes)) return { type };
  const { createFile, Log, MP4BoxBuffer } = await import("mp4box");
  // What is wrong with a file is a finding, and no line on a screen.
  Log.error = () => {};
  try {
    const file = createFile();
    let measures: Measures = { type };
    file.onReady = ({ duration, timescale, tracks }) => {
      const [shown] = tracks.flatMap(({ video }) => video ?? []);
      measures = {
        type,
        ...(shown && { width: shown.width, height: shown.height }),
        ...(duration > 0 && timescale > 0 && shown && { duration: duration / timescale }),
        codecs: tracks.flatMap(({ codec }) => codec || []),
      };
    };
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(bytes.buffer, 0), true);
    file.flush();
    return measures;
  } catch {
    return { type };
  }
}

/** Whether the boxes of a video end where the file does, or before. */
function isWhole(bytes: Uint8Array<ArrayBuffer>): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at);
    // The last box may leave its size out, and a large one has it behind its name.
    if (size === 0) return true;
    const long = size === 1 && at + 16 <= bytes.length;
    const next = long ? Number(view.getBigUint64(at + 8)) : size;
    if (next < 8) return false;
    at += next;
  }
  return at <= bytes.length;
}
