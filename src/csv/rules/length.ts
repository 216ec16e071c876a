import type { Platform } from "../platform.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const utf8 = new TextEncoder();

/** A text of that many UTF-16 units is too long, however few characters it shows; engines copy all of it for each. */
const absurd = 10_000;

/** How long a text is, as a network counts; by default in characters, not in UTF-16: an emoji is one. */
export function measure(text: string, unit?: Platform["unit"]): number {
  if (unit === "bytes") return utf8.encode(text).length;
  if (unit === "graphemes" && text.length < absurd)
    return Array.from(graphemes.segment(text)).length;
  const characters = Array.from(text);
  if (unit !== "emoji bytes") return characters.length;
  return characters.reduce(
    (sum, one) => sum + (/\p{Emoji_Presentation}/u.test(one) ? utf8.encode(one).length : 1),
    0,
  );
}
