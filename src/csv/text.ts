/** A file's text, or why there is none: a message, its fix and the line where reading stopped. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly code: "file-empty" | "not-csv" | "not-utf8";
      readonly message: string;
      readonly fix: string;
      readonly line?: number;
      readonly value?: string;
    };

const asCsv = "export it as CSV UTF-8 (comma separated) and take that file";

/** How files that are no CSV begin, read as Windows-1252. */
const signatures: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "a workbook (.xlsx, .numbers, .ods) or another zip archive"],
  ["ÐÏ\u0011à", "an old workbook (.xls)"],
  ["%PDF", "a PDF"],
  ["<!doctype", "a web page"],
  ["<html", "a web page"],
  ["<?xml", "XML"],
  ["{\\rtf", "a text document (.rtf)"],
  ["‰PNG", "an image"],
  ["ÿØÿ", "an image"],
  ["GIF8", "an image"],
];

/** Reads bytes as strict UTF-8 without its byte order mark, and refuses what is not text. */
export function decodeText(input: Uint8Array | string): Decoded {
  const start = typeof input === "string" ? input.slice(0, 64) : toWindows(input.subarray(0, 64));
  const head = start
    .replace(/^(ï»¿|\ufeff)/, "")
    .trimStart()
    .toLowerCase();
  const kind = signatures.find(([signature]) => head.startsWith(signature.toLowerCase()))?.[1];
  if (kind) return { code: "not-csv", message: `this is ${kind}, not a CSV file`, fix: asCsv };
  if (typeof input !== "string" && /^(ÿþ|þÿ)/.test(start)) {
    return { code: "not-utf8", message: "the file is UTF-16, not UTF-8", fix: asCsv };
  }
  const text = typeof input === "string" ? input.replace(/^\ufeff/, "") : decodeUtf8(input);
  if (text === undefined) return locateFault(input as Uint8Array);
  if (!/\S/.test(text)) {
    return {
      code: "file-empty",
      message: "the file is empty",
      fix: "write posts below the header row of HighLevel's sample",
    };
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const line = text.slice(0, zero).split("\n").length;
    return { code: "not-csv", message: "this is a binary file, not a CSV file", fix: asCsv, line };
  }
  return { text };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Walks character by character to the first byte that starts none.
function locateFault(bytes: Uint8Array): Decoded {
  let line = 1;
  let at = 0;
  for (let width = 1; width && at < bytes.length; at += width) {
    if (bytes[at] === 10) line++;
    width =
      bytes[at]! < 0x80
        ? 1
        : ([2, 3, 4].find((length) => isCharacter(bytes.subarray(at, at + length))) ?? 0);
  }
  // Spreadsheets still write Windows-1252.
  const value = toWindows(bytes.subarray(Math.max(0, at - 12), at + 12));
  return {
    code: "not-utf8",
    message: `line ${line} is not UTF-8; it may be Windows-1252, where it reads ${JSON.stringify(value)}`,
    fix: asCsv,
    line,
    value,
  };
}

function isCharacter(bytes: Uint8Array): boolean {
  return decodeUtf8(bytes)?.codePointAt(0) !== undefined;
}

function toWindows(bytes: Uint8Array): string {
  // Some versions of Node read it as Latin-1, but not where a stream may go on.
  return new TextDecoder("windows-1252").decode(bytes, { stream: true });
}
