import { adviseOnDate, guessDate } from "./date-advice.js";
import { strip } from "./invisible.js";
import { findOffset } from "./offset.js";
import { readWall, toLocal, writeWall } from "./zone.js";

/** How dates with the year at the end are read: month first, as HighLevel does, or day first. */
export type DateOrder = "mdy" | "dmy";

/** What the times of a file say: universal time, the location's clock whatever zone stands behind it, or what each cell says. */
export type TimeMeaning = "utc" | "local" | "as-written";

/** A date of a file: the wall-clock time, also in milliseconds as if it were UTC; or what is wrong and how to mend it. */
export type DateReading =
  | { readonly local: string; readonly wall: number }
  | {
      readonly code: "date-format" | "date-invalid" | "date-ambiguous" | "date-zone";
      readonly message: string;
      readonly fix: string;
    };

/** How dates are read. */
export interface Clock {
  readonly timeZone?: string | undefined;
  readonly dates?: DateOrder | undefined;
  readonly times?: TimeMeaning | undefined;
}

const clock = String.raw`(?:t| )(\d{1,2}):(\d\d)(?::(\d\d)(?:\.0{1,9})?)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}`, "i");
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}`, "i");
/** No date is longer. */
const longest = 60;

/**
 * Reads a date that can be read one way: the six formats that HighLevel's bulk-upload help page names, and what differs
 * from them by a `T`, by zeros, by blanks or by invisible marks. One with the year at the end that could be read both
 * ways needs an order, one with a zone a meaning.
 */
export function readDate(text: string, { timeZone, dates, times }: Clock = {}): DateReading {
  if (text.length > longest) return refuse(text.slice(0, longest), "is too long for a date");
  const clean = strip(text)
    .replace(/ {2,}/g, " ")
    .replace(/ (uhr|hrs)$/i, "");
  const { rest, name, offset } = findOffset(clean);
  const date = readParts(clean, rest, dates);
  const isZoned = times !== "local" && (name !== "" || times === "utc");
  if (!isZoned || ("code" in date && date.code !== "date-format")) return date;
  const shift = name ? offset : 0;
  const isRead = "wall" in date;
  if (isRead && times !== undefined && timeZone !== undefined && shift !== undefined)
    return toClock(date.wall, shift, timeZone);
  const wall = isRead ? date.wall : readWall(guessDate(rest) ?? "");
  return !isRead && !name ? date : adviseOnZone(clean, { wall, timeZone, name, shift });
}

function readParts(text: string, rest: string, order: DateOrder | undefined): DateReading {
  const parts = yearFirst.exec(rest);
  if (parts) return build(text, parts[1]!, parts[3]!, parts[4]!, parts.slice(5));
  const [, first, mark, second, year, ...time] = yearLast.exec(rest) ?? [];
  if (!first || !second || !year) return { code: "date-format", ...adviseOnDate(text) };
  // Slashes are read month first by HighLevel; dots and dashes it does not read at all.
  const isOpen = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  if (!order && isOpen) {
    const fix = "write it as YYYY-MM-DD HH:mm:ss, or say which: --dates mdy or --dates dmy";
    return { code: "date-ambiguous", message: `${text} could be month first or day first`, fix };
  }
  const isDayFirst = order === "dmy" || (!order && mark !== "/" && Number(first) > 12);
  const [month, date] = isDayFirst ? [second, first] : [first, second];
  return build(text, year, month, date, time, isDayFirst ? "day" : "month");
}

function build(
  text: string,
  year: string,
  month: string,
  date: string,
  [hours = "", minutes = "", seconds = "00"]: readonly (string | undefined)[],
  first?: "month" | "day",
): DateReading {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const local = `${day} ${hours.padStart(2, "0")}:${minutes}:${seconds}`;
  const wall = readWall(local);
  if (wall !== undefined) return { local, wall };
  const midnight = readWall(`${day} 00:00:00`);
  if (midnight !== undefined && hours === "24" && Number(minutes) + Number(seconds) === 0) {
    const message = `${text} is midnight at the day's end`;
    return { code: "date-invalid", message, fix: `write ${writeWall(midnight + 24 * 3_600_000)}` };
  }
  const message = `${text} does not exist${first ? `, read ${first} first` : ""}`;
  const order =
    "write it as YYYY-MM-DD HH:mm:ss, or say what comes first: --dates mdy or --dates dmy";
  const isDay = midnight !== undefined;
  const fix = first
    ? order
    : isDay
      ? "write a time from 00:00:00 to 23:59:59"
      : adviseOnDay(year, month);
  return { code: "date-invalid", message, fix };
}

function adviseOnDay(year: string, month: string): string {
  if (Number(year) < 1000) return "write a year such as 2027";
  if (Number(month) < 1 || Number(month) > 12) return "write a month from 01 to 12";
  return `write a day from 1 to ${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** What a location's clock shows at a time that is so many minutes ahead of universal time. */
function toClock(wall: number, offset: number, timeZone: string) {
  const local = toLocal(new Date(wall - offset * 60_000).toISOString(), timeZone);
  return { local, wall: readWall(local)! };
}

/** A time with a zone, which may not be known. */
interface Zoned {
  readonly wall: number | undefined;
  readonly timeZone: string | undefined;
  readonly name: string;
  /** Minutes ahead of universal time. */
  readonly shift: number | undefined;
}

/** Nobody is led to cut the zone off: the post would go out at another hour. */
function adviseOnZone(text: string, { wall, timeZone, name, shift }: Zoned): DateReading {
  const what = name ? `${text} has a time zone (${name})` : `${text} is universal time`;
  if (wall === undefined || timeZone === undefined || shift === undefined) {
    const fix =
      shift === undefined || wall === undefined
        ? "write the time that the location's own clock shows then, as YYYY-MM-DD HH:mm:ss"
        : "say which clock the location has: --time-zone; and what the times mean: --times as-written";
    return { code: "date-zone", message: what, fix };
  }
  const { local } = toClock(wall, shift, timeZone);
  const message = `${what}; the clock in ${timeZone} then shows ${local}`;
  const fix = `write ${local}, or say what the times mean: --times as-written, or --times local where the zone is wrong`;
  return { code: "date-zone", message, fix };
}

function refuse(text: string, what: string): DateReading {
  return { code: "date-format", message: `${text}… ${what}`, fix: "write YYYY-MM-DD HH:mm:ss" };
}
