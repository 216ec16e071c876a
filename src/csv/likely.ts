import { looksLikeDate } from "./date.js";
import { strip } from "./invisible.js";
import { readPlatforms } from "./platform.js";

/** Whether a cell is a sentence or more, and no header. */
export function isProse(cell: string): boolean {
  const words = strip(cell).split(/\s+/).length;
  return strip(cell).length > 80 || words > 10 || (words > 4 && /[.!?…]\s+\p{L}/u.test(cell));
}

/** Whether a day stands in a cell, with its time or without. */
export function holdsDay(cell: string): boolean {
  const text = strip(cell);
  return /\d/.test(text) && (looksLikeDate(text) || looksLikeDate(`${text} 09:00`));
}

/** Whether a cell is a day, or the time of one. */
export function holdsTime(cell: string): boolean {
  return /^\d{1,2}[:.h]\d\d\b/.test(strip(cell)) || holdsDay(cell);
}

/** Whether a clock's time stands in a cell, with its day or without; programs write midnight where they keep none. */
export function holdsClock(cell: string): boolean {
  const text = strip(cell);
  const isClock =
    /^\d{1,2}[.h]\d\d(?![.\d])|\d:\d\d|\d ?[ap]\.?m\b/i.test(text) || looksLikeDate(text);
  return isClock && !/(?:^|[ T])0?0:00(?::00)?\b/.test(text);
}

/** Whether most cells of a column hold days. */
export function areDays(cells: readonly string[]): boolean {
  return isMost(cells, holdsDay);
}

/** Whether most cells of a column hold days, or times of them. */
export function areTimes(cells: readonly string[]): boolean {
  return isMost(cells, holdsTime);
}

/** Whether most cells of a column are texts of several words, as captions are. */
export function areTexts(cells: readonly string[]): boolean {
  return isMost(cells, (cell) => isText(strip(cell)));
}

/** Whether a column holds a text of each post for one network, by whose name it is called. */
export function areNetworkTexts(name: string, cells: readonly string[]): boolean {
  return readPlatforms(name) !== undefined && areTexts(cells.filter(Boolean));
}

function isText(cell: string): boolean {
  const isLong = cell.split(/\s+/).length > 2 || /[\p{Lo}ー]{6}/u.test(cell);
  return isLong && !/^https?:/i.test(cell) && !holdsTime(cell);
}

function isMost(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length * 2 >= cells.length;
}
