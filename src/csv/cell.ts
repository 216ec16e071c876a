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
  const starts = Array.from(cell.matchAll(/https?:\/\//gi), ({ index }) => index).filter(
    (at) => at === 0 || separator.test(cell.slice(Math.max(0, at - 7), at)),
  );
  if (starts.length === 0) return splitList(cell);
  const ends = [...starts, cell.length];
  const parts = [
    cell.slice(0, starts[0]),
    ...starts.map((at, index) => cell.slice(at, ends[index + 1])),
  ];
  return parts.map(trimUrl).filter((url) => url !== "");
}

/** What may stand before an address that follows another. */
const separator = /[\s,;|，、]$|\.(?:jpe?g|png|gif|webp|mp4|mov)\+?$/i;
const joints = new Set(["and", "und", "et", "y", "e", "&", "+", "/", "or", ","]);

function trimUrl(part: string): string {
  let url = cutEnd(part);
  const space = Math.max(url.lastIndexOf(" "), url.lastIndexOf("\n"));
  if (space >= 0 && joints.has(url.slice(space + 1).toLowerCase()))
    url = cutEnd(url.slice(0, space));
  return joints.has(url.toLowerCase()) ? "" : url;
}

function cutEnd(part: string): string {
  let end = part.length;
  while (end > 0 && /[\s,;|，、]/.test(part[end - 1]!)) end -= 1;
  if (part[end - 1] === "+" && separator.test(part.slice(Math.max(0, end - 7), end))) end -= 1;
  return part.slice(0, end).trim();
}

/** Addresses as a cell, separated as HighLevel's sample does it. */
export function joinList(urls: readonly string[]): string {
  return urls.join(", ");
}
