/** A number with what is counted: `1 post`, `2 posts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Some of different cells, as they are told. */
export function quoteCells(cells: readonly string[], most = 8): string {
  const shown = cells.slice(0, most).map((cell) => `"${cell.slice(0, 60)}"`);
  return [...shown, ...(cells.length > most ? [`${cells.length - most} others`] : [])].join(", ");
}
