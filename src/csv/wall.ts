/**
 * The milliseconds of a wall-clock time written as `YYYY-MM-DD HH:mm:ss`, as if it were UTC; undefined for one that is
 * written otherwise, or that no calendar or clock has.
 */
export function readWall(local: string): number | undefined {
  const hours = digits(local, 11);
  const minutes = digits(local, 14);
  const seconds = digits(local, 17);
  // What is no digit made NaN, which no comparison holds for.
  const isClock =
    hours < 24 && minutes < 60 && seconds < 60 && local[13] === ":" && local[16] === ":";
  if (!isClock || local.length !== 19 || local[10] !== " ") return undefined;
  if (last.day === "" || !local.startsWith(last.day)) {
    const start = readDay(local);
    if (start === undefined) return undefined;
    last = { day: local.slice(0, 10), start };
  }
  return last.start + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

// The rows of a file come day by day, mostly.
let last = { day: "", start: 0 };

function readDay(local: string): number | undefined {
  const year = digits(local, 0) * 100 + digits(local, 2);
  const month = digits(local, 5);
  const date = digits(local, 8);
  // Years before 100 would be read as of the last century.
  const exists =
    year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month);
  return exists && local[4] === "-" && local[7] === "-"
    ? Date.UTC(year, month - 1, date)
    : undefined;
}

/** Writes milliseconds as if they were UTC as `YYYY-MM-DD HH:mm:ss`. */
export function writeWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace("T", " ");
}

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
