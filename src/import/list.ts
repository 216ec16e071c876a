const none: readonly string[] = [];

/** The addresses in a cell that separates them by commas; empty ones are left out. */
export function splitList(cell: string): readonly string[] {
  if (cell === "") return none;
  const list: string[] = [];
  for (let start = 0, end = 0; end < cell.length; start = end + 1) {
    end = cell.indexOf(",", start);
    if (end < 0) end = cell.length;
    const url = cell.slice(start, end).trim();
    if (url) list.push(url);
  }
  return list;
}

/** Addresses as a cell, separated as HighLevel's sample does it. */
export function joinList(urls: readonly string[]): string {
  return urls.join(", ");
}
