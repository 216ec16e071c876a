import { readAs } from "../encoding.js";

/** What UTF-8 is read as by mistake, and the byte that each letter stands for there. */
const encodings = ["windows-1252", "windows-1250", "windows-1251", "macintosh", ""].map((name) => {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  // Some versions of Node read Windows-1252 as Latin-1, but not where a stream may go on; no label names Latin-1 itself.
  const letters = name
    ? new TextDecoder(name).decode(bytes, { stream: true })
    : String.fromCharCode(...bytes);
  return new Map(Array.from(letters, (letter, index) => [letter, index + 128]));
});

/**
 * Finds a part of a text, and what was `meant`, that is UTF-8 read as Windows-1252, -1250, -1251, Mac Roman or Latin-1, by trying to decode it.
 *
 * A capital before a quotation mark may decode, too (`AMANHÃ”` to Ô), so one letter counts only where nobody writes the
 * two like that.
 */
export function findMojibake(text: string) {
  for (const { 0: run, index } of text.matchAll(/[^\p{ASCII}]+/gu)) {
    for (const encoding of encodings) {
      const meant = decode(run, encoding);
      if (meant !== undefined && isLikely(run, meant, text[index - 1], text[index + run.length]))
        return { at: index, text: run, meant };
    }
  }
  return undefined;
}

function decode(run: string, encoding: ReadonlyMap<string, number>): string | undefined {
  const bytes: number[] = [];
  for (const letter of run) {
    const byte = encoding.get(letter);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return readAs(Uint8Array.from(bytes), "utf-8");
}

/** Marks that follow a word, or stand before one. */
const closing = /^[”“’‘»«›‹…–—™®©°ºª·\u00a0]$/;
const western = /^[\u00a0-\u017f\u1e00-\u1eff\u2010-\u2044\u20ac\u2122]+$/;
const eastern =
  /^(?:\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Hebrew}+|\p{Script=Arabic}+)$/u;
const picture = /^\p{Extended_Pictographic}/u;

function isLikely(run: string, meant: string, before = " ", after = " "): boolean {
  const letters = Array.from(meant);
  if (letters.length > 2 || letters.some((letter) => picture.test(letter))) return true;
  if (letters.length > 1) return western.test(meant) || eastern.test(meant);
  if (!western.test(meant)) return false;
  const last = run.slice(1);
  // Nobody writes a capital behind a small letter, nor a closing mark right before one.
  return (
    !closing.test(last) ||
    /\p{Ll}/u.test(before) ||
    (!/[’…–—\u00a0]/.test(last) && /\p{Ll}/u.test(after))
  );
}
