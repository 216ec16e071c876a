/** The addresses or names in a cell that separates them by commas; empty ones are left out. */
export function splitList(cell = ""): readonly string[] {
  return cell
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The texts in a cell that bars or line breaks separate, in their places; empty ones stay. */
export function splitBars(cell = ""): readonly string[] {
  return cell === "" ? [] : cell.split(/[|\n]/).map((one) => one.trim());
}

/**
 * The web addresses in a cell, whatever stands between them: commas, semicolons, bars, blanks, words, or nothing where
 * one ends with a file's extension. What is no address is left as it stands.
 */
export function splitUrls(cell = ""): readonly string[] {
  if (!cell.includes("://")) return splitList(cell);
  if (single.test(cell)) return [cell];
  const starts = Array.from(cell.matchAll(/https?:\/\//gi), ({ index }) => index).filter(
    (at) => at === 0 || separator.test(cell.slice(Math.max(0, at - 10), at)),
  );
  if (starts.length === 0) return splitList(cell);
  const stops = [...starts, cell.length];
  const parts = [
    cell.slice(0, starts[0]),
    ...starts.map((at, index) => cell.slice(at, stops[index + 1])),
  ];
  return parts.map(trimUrl).filter((url) => url !== "");
}

/** One address with nothing that could part it from another, as most cells hold it. */
const single = /^https?:\/\/[\w./?=&%+~#@-]+\w$/i;
/** What stands between addresses: signs that no address has, or nothing much behind a file's extension. */
const mark = String.raw`[\s,;|，、；،؛・·•｜]`;
const extension = String.raw`\.(?:jpe?g|png|gif|webp|heic|mp4|mov)`;
const separator = new RegExp(String.raw`${mark}$|${extension}(?:[+/&#_~*-]|(?:\\r)?\\n)?$`, "i");
const ends = new RegExp(String.raw`${mark}$|(?<=${extension})(?:[+/&#_~*-]|(?:\\r)?\\n)$`, "i");
/** Words that join the parts of a list, in some languages, its numbers and its dots. */
const joint = /^(?:and|und|et|y|e|or|ou|o|i|og|och|en|ja|ve|и|\d{1,2}[.)]|[^\p{L}\p{N}]{1,3})$/iu;

function trimUrl(part: string): string {
  const url = cutEnd(part);
  const last = Math.max(url.lastIndexOf(" "), url.lastIndexOf("\n")) + 1;
  return joint.test(url.slice(last)) ? cutEnd(url.slice(0, last)) : url;
}

function cutEnd(part: string): string {
  let url = part.trim();
  for (let found = ends.exec(url.slice(-9)); found; found = ends.exec(url.slice(-9)))
    url = url.slice(0, -found[0].length);
  return url;
}

/** Whether a text begins as a web address, and is no name or path. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Addresses as a cell, separated as HighLevel's sample does it. */
export function joinList(urls: readonly string[]): string {
  return urls.join(", ");
}
