/** A file's text and what had to be understood to read it, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly notes: readonly string[] }
  | {
      readonly code: "file-empty" | "not-csv" | "not-utf8";
      readonly message: string;
      readonly line?: number;
      readonly value?: string;
      /** Where the rule's own is too general. */
      readonly fix?: string;
    };

/** How files that are no CSV begin, read as Windows-1252, what they are, and what else to do than to export them. */
const signatures: readonly (readonly [start: string, what: string, fix?: string])[] = [
  ["PK\u0003\u0004", "a workbook (.xlsx, .numbers, .ods) or another zip archive"],
  [
    "ÐÏ\u0011à",
    "an old or a locked workbook (.xls, or .xlsx with a password)",
    "save it as .xlsx without a password, or as CSV UTF-8",
  ],
  ["%PDF", "a PDF"],
  ["<!doctype", "a web page"],
  ["<html", "a web page"],
  ["<?xml", "XML"],
  ["{\\rtf", "a text document (.rtf)"],
  ["‰PNG", "an image"],
  ["ÿØÿ", "an image"],
  ["GIF8", "an image"],
];

/**
 * Reads bytes as strict UTF-8 or UTF-16, or as the caller says, without byte order marks, and refuses what is not text.
 *
 * @throws RangeError for an encoding that does not exist.
 */
export function decodeText(input: Uint8Array | string, encoding?: string): Decoded {
  const start = typeof input === "string" ? input.slice(0, 64) : toWindows(input.subarray(0, 64));
  const head = start
    .replace(/^(ï»¿|\ufeff)+/, "")
    .trimStart()
    .toLowerCase();
  const [, kind, fix] = signatures.find(([text]) => head.startsWith(text.toLowerCase())) ?? [];
  if (kind)
    return { code: "not-csv", message: `this is ${kind}, not a CSV file`, ...(fix && { fix }) };
  const wide = typeof input === "string" || encoding ? undefined : findWide(input);
  const decoded = typeof input === "string" ? input : decode(input, encoding ?? wide ?? "utf-8");
  if (decoded === undefined && encoding)
    return { code: "not-utf8", message: `the file is not ${encoding}` };
  if (decoded === undefined) return locateFault(input as Uint8Array);
  // Some programs write the mark twice, and some a line end that was converted twice.
  const text = decoded.replace(/^\ufeff+/, "").replaceAll("\r\r\n", "\r\n");
  if (!/\S/.test(text)) return { code: "file-empty", message: "the file is empty" };
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const line = countLines(text.slice(0, zero));
    return { code: "not-csv", message: "this is a binary file, not a CSV file", line };
  }
  const name = encoding ?? (wide && "UTF-16");
  return { text, notes: name ? [`read as ${name}`] : [] };
}

type Wide = "utf-16le" | "utf-16be";

/** UTF-16, by its mark, or by a zero in every other byte of the header, which is ASCII. */
function findWide(bytes: Uint8Array): Wide | undefined {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)
    ? "utf-16be"
    : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding === "windows-1252") return toWindows(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

// Walks character by character to the first byte that starts none.
function locateFault(bytes: Uint8Array): Decoded {
  let at = 0;
  for (let width = 1; width && at < bytes.length; at += width) {
    const isCharacter = (length: number) => decode(bytes.subarray(at, at + length), "utf-8");
    width = bytes[at]! < 0x80 ? 1 : ([2, 3, 4].find((length) => isCharacter(length)) ?? 0);
  }
  const before = toWindows(bytes.subarray(0, at));
  const line = countLines(before);
  const rest = bytes.subarray(at);
  const code = "not-utf8";
  if (rest.length < 4 && rest[0]! >= 0xc2 && rest.subarray(1).every((byte) => byte >> 6 === 2)) {
    const message = `the file ends within a letter in line ${line}`;
    return { code, message, line, fix: "copy or export it again: it was cut off" };
  }
  // Excel on a Mac ends lines with a carriage return alone, and writes Mac Roman.
  const lineStart = 1 + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  const isOld = before.includes("\r") && !before.includes("\n");
  const isMac = chooseMac(bytes.subarray(lineStart, lineStart + 2 ** 12), isOld);
  const around = bytes.subarray(Math.max(lineStart, at - 12), at + 12);
  const value = isMac ? decodeMac(around) : toWindows(around);
  const message = `line ${line} is not UTF-8`;
  const other = "or export it as CSV UTF-8 (comma separated) and take that file";
  if (isMac === undefined || !isPlausible(value)) {
    const fix = `say how it is encoded, such as --encoding shift_jis or windows-1251, ${other}`;
    return { code, message, line, fix };
  }
  const guess = `it may be ${isMac ? "Mac Roman" : "Windows-1252"}, where it reads ${JSON.stringify(value)}`;
  const fix = `read it as such: --encoding ${isMac ? "macintosh" : "windows-1252"}, ${other}`;
  return { code, message: `${message}; ${guess}`, line, value, fix };
}

function countLines(text: string): number {
  return text.split(text.includes("\n") ? "\n" : "\r").length;
}

/** Whether a line that is no UTF-8 is Mac Roman rather than Windows-1252; undefined where it looks like neither. */
function chooseMac(rest: Uint8Array, isOld: boolean): boolean | undefined {
  const lines = [toWindows(rest), decodeMac(rest)].map((text) => text.split(/[\r\n]/, 1)[0] ?? "");
  const [isWord, isMacWord] = lines.map((line) => !odd.test(line));
  return isWord && isMacWord ? isOld : isMacWord || (isWord ? false : undefined);
}

/** No word has a sign within it, nor a capital behind a small letter unless the next is one. */
const odd =
  /\p{L}(?![’‘´`'·])[^\p{ASCII}\p{L}\p{M}\u00a0–—…]\p{L}|\p{Ll}(?=[^\p{ASCII}])\p{Lu}(?!\p{Lu})/u;

// Western words have single accents; three in a row are another alphabet.
function isPlausible(text: string): boolean {
  return !/[^\p{ASCII}]{3}|[^\p{ASCII}\u00a0-\u00ffŒœŠšŸŽž€“”‘’„–—•…™]/u.test(text);
}

function decodeMac(bytes: Uint8Array): string {
  return new TextDecoder("macintosh").decode(bytes);
}

function toWindows(bytes: Uint8Array): string {
  // Some versions of Node read it as Latin-1, but not where a stream may go on.
  return new TextDecoder("windows-1252").decode(bytes, { stream: true });
}
