/**
 * The milliseconds of a wall-clock time `YYYY-MM-DD HH:mm:ss` as if it were UTC; undefined for one that no calendar or
 * clock has. The text must be in that form.
 */
export function readWall(local: string): number | undefined {
  const year = digits(local, 0) * 100 + digits(local, 2);
  const month = digits(local, 5);
  const date = digits(local, 8);
  const [hours, minutes, seconds] = [digits(local, 11), digits(local, 14), digits(local, 17)];
  const exists =
    year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month) && hours < 24 && minutes < 60 && seconds < 60;
  return exists ? Date.UTC(year, month - 1, date, hours, minutes, seconds) : undefined;
}

/** Writes milliseconds as if they were UTC as `YYYY-MM-DD HH:mm:ss`. */
export function writeWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace("T", " ");
}

function digits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
