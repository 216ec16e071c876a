import { readDayName } from "./day.js";
import { strip } from "./invisible.js";
import { holdsDay, holdsTime } from "./likely.js";
import type { Fit } from "./map.js";
import { isYes } from "./says.js";
import { scanBelow } from "./table.js";

/** What a row says in columns that nothing is read from, and where. */
export interface Beside {
  readonly text: string;
  readonly place: number;
}

/**
 * Makes what finds the words of a row that has nothing in the columns at the places `read`: the rest of a row that was cut, or
 * a note. What stands there beside posts, too, and what only numbers or marks a row, are none.
 */
export function createBesideFinder(
  fit: Fit,
  read: ReadonlySet<number>,
): (cells: readonly string[]) => Beside | undefined {
  let known: Known | undefined;
  return (cells) => {
    if (!isBare(cells, read)) return undefined;
    known ??= listKnown(fit, read);
    for (const [place, cell] of cells.entries()) {
      const text = strip(cell);
      if (text !== "" && !isPlain(text) && !known.get(place)?.has(text)) return { text, place };
    }
    return undefined;
  };
}

/** Whether a row has nothing in the columns at these places. */
export function isBare(cells: readonly string[], read: ReadonlySet<number>): boolean {
  return cells.every((cell, place) => !read.has(place) || strip(cell) === "");
}

type Known = ReadonlyMap<number, ReadonlySet<string>>;

/** What stands beside posts, by its place. */
function listKnown({ table, row }: Fit, read: ReadonlySet<number>): Known {
  const known = new Map<number, Set<string>>();
  scanBelow(table, row, (cells) => {
    if (isBare(cells, read)) return;
    for (const [place, cell] of cells.entries()) {
      const own = known.get(place) ?? new Set();
      if (!read.has(place) && own.size < 1_000) known.set(place, own.add(strip(cell)));
    }
  });
  return known;
}

const weeks = /^(?:week|kw|cw|woche|semaine|semana|settimana|tydzień)\W*\d+$/iu;

/** Whether a cell only numbers, dates or marks its row, or those below it. */
function isPlain(text: string): boolean {
  const isMonth = holdsDay(`1 ${text}`) || holdsDay(`1 ${text} 2027`);
  const isDay = readDayName(text) !== "" || holdsTime(text);
  return !/\p{L}/u.test(text) || isMonth || isDay || weeks.test(text) || isYes(text) !== undefined;
}
