import { strip } from "./invisible.js";
import { holdsDay } from "./likely.js";
import { countKnown } from "./meanings.js";
import type { Head } from "./head.js";

/** Whether a row is the headers once more, as where files were put together. */
export function isRepeated(cells: readonly string[], headers: readonly string[]): boolean {
  return (
    headers.length > 0 &&
    headers.every((header, place) => {
      const cell = cells[place] ?? "";
      return cell === header || toName(cell) === toName(header);
    })
  );
}

/** Makes what tells a second row of headers from posts, whose columns are others than those of the first. */
export function createAgainCheck(headers: Head[number]): (cells: readonly string[]) => boolean {
  const first = new Set(headers.map(toName));
  return (cells) => {
    // As most rows are, one with a number in front of a cell is a post.
    if (cells.some((cell) => /^\d(?!st)/.test(cell) && !first.has(toName(cell)))) return false;
    const own = cells.map(toName).filter(Boolean);
    const same = own.filter((name) => first.has(name)).length;
    const known = Math.max(same, countKnown(own));
    return known > 1 && known * 2 >= own.length && !cells.some(holdsDay);
  };
}

function toName(cell: string): string {
  return strip(cell).toLowerCase();
}
