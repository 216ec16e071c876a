/** The addresses or names in a cell that separates them by commas; empty ones are left out. */
export function splitList(cell = ""): readonly string[] {
  return cell
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** Addresses as a cell, separated as HighLevel's sample does it. */
export function joinList(urls: readonly string[]): string {
  return urls.join(", ");
}
