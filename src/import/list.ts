const none: readonly string[] = [];

/** The addresses in a cell that separates them by commas; empty ones are left out. */
export function splitList(cell: string): readonly string[] {
  if (cell === "") return none;
  const list: string[] = [];
  for (const part of cell.split(",")) {
    const url = part.trim();
    if (url) list.push(url);
  }
  return list;
}

/** Addresses as a cell, separated as HighLevel's sample does it. */
export function joinList(urls: readonly string[]): string {
  return urls.join(", ");
}
