import { guessEncoding, readAs } from "./encoding.js";
import type { createFinding, RuleCode } from "./rules.js";

/** A file's text and what had to be understood to read it, or why there is none. */
type Decoded =
  | { readonly text: string; readonly notes: readonly string[] }
  | (Omit<Parameters<typeof createFinding>[1], "file"> & { readonly code: RuleCode });

/** No file of posts is larger, in bytes. */
const largest = 100 * 2 ** 20;

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
  ["<table", "a web page"],
  ['{"', "JSON"],
  ['[{"', "JSON"],
  ["begin:vcalendar", "a calendar (.ics)"],
  ["<?xml", "XML"],
  ["{\\rtf", "a text document (.rtf)"],
  ["‰PNG", "an image"],
  ["ÿØÿ", "an image"],
  ["GIF8", "an image"],
];

/**
 * Reads bytes as strict UTF-8 or UTF-16, or as the caller says, without byte order marks, and refuses what is not text.
 */
export function decodeText(input: Uint8Array | string, encoding?: string): Decoded {
  if (input.length > largest)
    return {
      code: "not-csv",
      message: `the file has ${Math.ceil(input.length / 2 ** 20)} MiB, and no file of posts more than ${largest / 2 ** 20}`,
      fix: "take the posts alone, in a file of their own",
    };
  const start = typeof input === "string" ? input.slice(0, 64) : toWindows(input.subarray(0, 64));
  const head = start
    .replace(/^(ï»¿|\ufeff)+/, "")
    .trimStart()
    .replace(/(?<=^[[{])\s+|(?<=^\[\s*\{)\s+/g, "")
    .toLowerCase();
  const [, kind, fix] = signatures.find(([text]) => head.startsWith(text.toLowerCase())) ?? [];
  if (kind)
    return { code: "not-csv", message: `this is ${kind}, not a CSV file`, ...(fix && { fix }) };
  const wide = typeof input === "string" || encoding ? undefined : findWide(input);
  const decoded = typeof input === "string" ? input : readAs(input, encoding ?? wide ?? "utf-8");
  const isPlain = typeof input === "string" || !encoding || input.every((byte) => byte < 0x80);
  if (
    !isPlain &&
    new TextDecoder(encoding).encoding !== "utf-8" &&
    readAs(input, "utf-8") !== undefined
  )
    return {
      code: "not-utf8",
      message: `the file is UTF-8, not ${encoding}`,
      fix: "leave out --encoding",
    };
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

/** UTF-16, by its mark, or by a zero in every other byte of the header, which is ASCII. */
function findWide(bytes: Uint8Array): string | undefined {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)
    ? "utf-16be"
    : undefined;
}

// Walks character by character to the first byte that starts none.
function locateFault(bytes: Uint8Array): Decoded {
  let at = 0;
  for (let width = 1; width && at < bytes.length; at += width) {
    const isCharacter = (length: number) => readAs(bytes.subarray(at, at + length), "utf-8");
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
  const isOld = before.includes("\r") && !before.includes("\n");
  // Lines before it tell whether the others are UTF-8.
  const start = 1 + Math.max(...["\n", "\r"].map((end) => before.lastIndexOf(end, at - 2 ** 15)));
  const guess = guessEncoding(bytes.subarray(start), isOld);
  const message = `line ${line} is not UTF-8`;
  const anew = "export it as CSV UTF-8 (comma separated) and take that file";
  if (!guess) return { code, message, line, fix: anew };
  const { readings, isMixed } = guess;
  const [{ value }] = readings;
  const all = readings.map((one) => ({ ...one, said: JSON.stringify(one.value) }));
  const where = all.length > 1 ? "in which a line reads" : "where it reads";
  const reads = `it may be ${all.map(({ name, said }) => `${name}, ${where} ${said}`).join(", or ")}`;
  const hows = all.map(
    ({ encoding, said }) =>
      `where ${said} is what it says, --encoding ${encoding} reads it as it is`,
  );
  const fix = isMixed
    ? "write the letters of this line again, unlike the others it is no UTF-8, and save the file as UTF-8"
    : [anew, ...hows].join("; ");
  return { code, message: `${message}; ${reads}`, line, value, fix };
}

function countLines(text: string): number {
  return text.split(text.includes("\n") ? "\n" : "\r").length;
}

function toWindows(bytes: Uint8Array): string {
  return readAs(bytes, "windows-1252") ?? "";
}
