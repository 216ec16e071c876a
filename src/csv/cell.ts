const none: readonly string[] = [];

/** A cell without spaces around it. */
export function trimCell(cell = ""): string {
  // Looking at both ends costs a tenth of trimming, and is enough for most cells of a long file.
  return cell === "" || (isVisible(cell, 0) && isVisible(cell, cell.length - 1))
    ? cell
    : cell.trim();
}

/** The addresses in a cell that separates them by commas; empty ones are left out. */
export function splitList(cell = ""): readonly string[] {
  if (cell === "") return none;
  if (!cell.includes(",")) {
    const url = trimCell(cell);
    return url ? [url] : none;
  }
  const list: string[] = [];
  for (let start = 0, end = 0; end < cell.length; start = end + 1) {
    end = cell.indexOf(",", start);
    if (end < 0) end = cell.length;
    if (cell.charCodeAt(start) === 32) start++;
    const url = trimCell(cell.slice(start, end));
    if (url) list.push(url);
  }
  return list;
}

/** Addresses as a cell, separated as HighLevel's sample does it. */
export function joinList(urls: readonly string[]): string {
  return urls.join(", ");
}

function isVisible(cell: string, at: number): boolean {
  const code = cell.charCodeAt(at);
  return code > 32 && code < 127;
}
