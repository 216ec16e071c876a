/** A way to read a text that is no UTF-8. */
export interface Reading {
  /** As `TextDecoder` and `--encoding` name it. */
  readonly encoding: string;
  readonly name: string;
  /** What a line reads then, around its first odd letter; where there are several ways, one of which they differ. */
  readonly value: string;
}

/** How a text may be encoded that is no UTF-8, told by its words. */
export interface Guess {
  /** The surest first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Whether other lines are UTF-8, so that no encoding reads them all. */
  readonly isMixed: boolean;
}

/** No word has a sign within it, nor a capital behind a small letter unless the next is one. */
const odd =
  /\p{L}(?![’‘´`'·])[^\p{ASCII}\p{L}\p{M}\u00a0–—…]\p{L}|\p{Ll}(?=[^\p{ASCII}])\p{Lu}(?!\p{Lu})/u;

/** Every letter beyond ASCII is of one alphabet, beside signs that all have. */
const only = (letters: string) =>
  new RegExp(String.raw`^(?:[\p{ASCII}\p{P}\p{S}\p{N}\p{Z}]|${letters})*$`, "u");
const hangul = only(String.raw`\p{Script=Hangul}`);
const cyrillic = only(String.raw`\p{Script=Cyrillic}`);
const latin = only("[ªºÀ-ÿŒœŠšŸŽž]");
const turkish = only("[ªºÀ-ÏÑ-Üß-ïñ-üÿŒœŠšŸŽžĞğİıŞş]");
/** Without the letters that Icelandic alone writes: they are what Turkish reads as. */
const western = only("[ªºÀ-ÏÑ-ÖØ-Üß-ïñ-öø-üÿŒœŠšŸŽž]");
const central = only("[À-ſ]");
/** Words of one alphabet, some of them in small letters. */
const isRussian = (text: string) =>
  /\p{Script=Cyrillic}\p{Ll}{2}/u.test(text) &&
  !odd.test(text) &&
  !/[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu.test(text);
/** Western words have single accents; three in a row are another alphabet. */
const accents = /\p{L}(?<=[^\p{ASCII}])(?:\p{L}(?<=[^\p{ASCII}])){2}/u;

/** Encodings that programs still write, the surest first, each with what its text looks like. */
const candidates: readonly (readonly [string, string, (text: string) => boolean])[] = [
  ["shift_jis", "Shift_JIS", (text) => /[\u3040-\u30fa]/.test(text)],
  ["euc-kr", "EUC-KR", (text) => hangul.test(text) && /\p{Script=Hangul}{2}/u.test(text)],
  ["windows-1251", "Windows-1251", (text) => cyrillic.test(text) && isRussian(text)],
  ["windows-1252", "Windows-1252", (text) => latin.test(text) && isLatin(text)],
  ["windows-1254", "Windows-1254", (text) => turkish.test(text) && isLatin(text)],
  ["windows-1250", "Windows-1250", (text) => central.test(text) && isLatin(text)],
  ["macintosh", "Mac Roman", (text) => western.test(text) && isLatin(text)],
];

function isLatin(text: string): boolean {
  return !odd.test(text) && !accents.test(text);
}

/**
 * Guesses the encoding of bytes by those of their lines that are no UTF-8; undefined where none looks right. `isOld`
 * where lines end as on old Macs, whose programs write Mac Roman.
 */
export function guessEncoding(bytes: Uint8Array, isOld: boolean): Guess | undefined {
  const all = splitLines(bytes.subarray(0, 2 ** 16));
  const lines = all.filter((line) => readAs(line, "utf-8") === undefined);
  const isMixed = all.some(
    (line) => line.some((byte) => byte > 0x7f) && readAs(line, "utf-8") !== undefined,
  );
  const ordered = isOld
    ? candidates.toSorted((left) => (left[0] === "macintosh" ? -1 : 0))
    : candidates;
  const fits = ordered.flatMap(([encoding, name, looksRight]) => {
    const texts = lines.flatMap((line) => readAs(line, encoding) ?? []);
    return texts.length === lines.length && looksRight(texts.join("\n"))
      ? { encoding, name, texts }
      : [];
  });
  const [first, ...more] = fits;
  if (!first) return undefined;
  // Of what the same programs write in other countries, words alone cannot always tell which it is.
  const isOpen = alike.has(first.encoding);
  const others = isOpen ? more.filter(({ encoding }) => alike.has(encoding)) : [];
  return { readings: compare(first, others), isMixed };
}

/** Encodings that read most letters alike. */
const alike: ReadonlySet<string> = new Set(["windows-1252", "windows-1254", "windows-1250"]);

interface Text extends Omit<Reading, "value"> {
  /** By its lines. */
  readonly texts: readonly string[];
}

/** What the line reads in which most of some texts differ; those that read as the first are left out. */
function compare(first: Text, others: readonly Text[]): Guess["readings"] {
  const counts = first.texts.map((text, line) => {
    return new Set([text, ...others.map(({ texts }) => texts[line])]).size;
  });
  const line = Math.max(0, counts.indexOf(Math.max(...counts)));
  const text = first.texts[line] ?? "";
  const own = others.filter(({ texts }) => texts.join() !== first.texts.join());
  const isOdd = (letter: string, index: number) =>
    own.length > 0 ? own.some(({ texts }) => texts[line]![index] !== letter) : letter > "\x7f";
  const at = Math.max(0, Array.from(text).findIndex(isOdd) - 12);
  const show = ({ encoding, name, texts }: Text) => {
    return { encoding, name, value: (texts[line] ?? "").slice(at, at + 24) };
  };
  return [show(first), ...own.map(show)];
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  // The last may have been cut within a letter.
  return bytes.length < 2 ** 16 ? lines : lines.slice(0, -1);
}

/** Whether a value names an encoding that can be read. */
export function isEncoding(name: unknown): boolean {
  try {
    return typeof name === "string" && Boolean(new TextDecoder(name));
  } catch {
    return false;
  }
}

/** What bytes read in an encoding; undefined where they are none of it. */
export function readAs(bytes: Uint8Array, encoding: string): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  // Some versions of Node read it as Latin-1, but not where a stream may go on.
  const stream = decoder.encoding === "windows-1252";
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
