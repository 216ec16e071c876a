import { adviseOnDate } from "./date-advice.js";
import { isWeekday, readDay, withPlainHalf, type WrittenDay } from "./day.js";
import { strip } from "./invisible.js";
import { findOffset, regionOf, type WrittenZone } from "./offset.js";
import { findInstant, isZone, readWall, toLocal, writeWall } from "./zone.js";

/** How dates with the year at the end are read: month first, as HighLevel does, or day first. */
export type DateOrder = "mdy" | "dmy";

/**
 * What the times of a file say: universal time, the location's clock whatever zone stands behind it, or what each cell
 * says.
 */
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
  /** The zone that the header above the times names, if any. */
  readonly zone?: string | undefined;
}

/** No date is longer. */
const longest = 80;

/**
 * Reads a date that can be read one way: the six formats that HighLevel's bulk-upload help page names, and what people
 * and programs write instead, such as `13. Januar 2027, 9.30 Uhr` or `1/13/2027 9:00 AM`. One with the year at the end
 * that could be read both ways needs an order, one with a zone a meaning.
 */
export function readDate(text: string, clock: Clock = {}): DateReading {
  const { timeZone, dates, times } = clock;
  // As HighLevel writes it, a date has one reading.
  const plain = times === "utc" ? undefined : readWall(text);
  if (plain !== undefined) return { local: text, wall: plain };
  if (text.length > longest) {
    const message = `${text.slice(0, longest)}… is too long for a date`;
    return { code: "date-format", message, fix: "write YYYY-MM-DD HH:mm:ss" };
  }
  const clean = strip(text).replace(/ {2,}/g, " ");
  const zone = findOffset(withPlainHalf(clean));
  const { rest, name, isSure } = zone;
  const date = readParts(clean, rest, dates, name !== "");
  const isZoned = !(times === "local" && isSure) && (name !== "" || times === "utc");
  if (!isZoned || ("code" in date && (date.code !== "date-format" || !name))) return date;
  const wall = "wall" in date ? date.wall : undefined;
  const shift = name ? shiftOf(zone, wall, timeZone) : 0;
  if (wall !== undefined && times !== undefined && timeZone !== undefined && shift !== undefined)
    return toClock(wall, shift, timeZone);
  return adviseOnZone(clean, zone, wall, shift, clock);
}

/** Reads when a post is due: a time, with the zone that its header names where that counts. */
export function readDue(time: string, clock: Clock): DateReading {
  const { zone, times } = clock;
  if (zone === undefined || times === "local" || time === "") return readDate(time, clock);
  const { rest, name } = findOffset(strip(time));
  const [own, other] = [name, zone].map((one) => {
    const date = readDate(`${rest} ${one}`, { ...clock, times: "as-written", timeZone: "UTC" });
    return "code" in date ? date.code : date.wall;
  });
  if (name !== "" && own !== other)
    return {
      code: "date-zone",
      message: `${time} has the time zone ${name}, and the header above it says ${zone}`,
      fix: `write what the clocks of ${zone} show then, without ${name}`,
    };
  return readDate(times === undefined ? rest : `${rest} ${zone}`, clock);
}

/** Whether a text is a date, though perhaps one that does not exist, or that could be read otherwise. */
export function looksLikeDate(text: string): boolean {
  const date = readDate(text);
  return !("code" in date) || date.code !== "date-format";
}

function readParts(
  text: string,
  rest: string,
  order: DateOrder | undefined,
  isZoned: boolean,
): DateReading {
  const day = readDay(rest);
  if (!day) return { code: "date-format", ...adviseOnDate(text) };
  const [first, second] = day.parts;
  if (day.mark === undefined) return build(text, day, [first, second]);
  // Slashes are read month first by HighLevel; dots and dashes it does not read at all.
  const isOpen = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  if (!order && isOpen) {
    // Who writes it anew would leave out the zone.
    const how = isZoned ? "say which" : "write it as YYYY-MM-DD HH:mm:ss, or say which";
    const fix = `${how}: --dates mdy or --dates dmy`;
    return { code: "date-ambiguous", message: `${text} could be month first or day first`, fix };
  }
  const isDayFirst = order === "dmy" || (!order && day.mark !== "/" && Number(first) > 12);
  const read = build(text, day, isDayFirst ? [second, first] : [first, second]);
  const other = build(text, day, isDayFirst ? [first, second] : [second, first]);
  if (!("code" in read) || "code" in other) return read;
  // The day of the week beside it fits no other way.
  if (!order && day.weekday !== "") return other;
  return {
    code: "date-invalid",
    message: `${text} does not exist, read ${isDayFirst ? "day" : "month"} first`,
    fix: `${isZoned ? "" : `write ${other.local}, or `}say what comes first: --dates ${isDayFirst ? "mdy" : "dmy"}`,
  };
}

function build(
  text: string,
  { year, weekday, time: [hours, minutes, seconds] }: WrittenDay,
  [month, date]: readonly [string, string],
): DateReading {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const local = `${day} ${hours.padStart(2, "0")}:${minutes}:${seconds}`;
  const wall = readWall(local);
  const midnight = readWall(`${day} 00:00:00`);
  const code = "date-invalid";
  if (wall !== undefined) {
    const isRight = weekday === "" || isWeekday(weekday, new Date(wall).getUTCDay());
    if (isRight) return { local, wall };
    if (isRight === undefined) {
      const fix = `where they say that it is not to be posted, delete the row; else write ${local}`;
      return { code: "date-format", message: `${text} has words in it`, fix };
    }
    return { code, message: `${text} is no ${weekday}`, fix: "write the day that is meant" };
  }
  if (midnight !== undefined && hours === "24" && Number(minutes) + Number(seconds) === 0) {
    const message = `${text} is midnight at the day's end`;
    return { code, message, fix: `write ${writeWall(midnight + 24 * 3_600_000)}` };
  }
  const isDay = midnight !== undefined;
  const fix = isDay ? "write a time from 00:00:00 to 23:59:59" : adviseOnDay(local, year, month);
  return { code, message: `${text} does not exist`, fix };
}

function adviseOnDay(local: string, year: string, month: string): string {
  if (Number(year) < 1000) return "write a year such as 2027";
  const swapped = local.replace(/-(\d+)-(\d+)/, "-$2-$1");
  const isSwapped = readWall(swapped) !== undefined;
  if (Number(month) < 1 || Number(month) > 12)
    return `write ${isSwapped ? `${swapped}, or ` : ""}a month from 01 to 12`;
  return `write a day from 1 to ${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** By how many minutes the clock of a zone is ahead at a time; undefined where nobody can know. */
function shiftOf(
  { name, offset }: WrittenZone,
  wall: number | undefined,
  timeZone: string | undefined,
): number | undefined {
  if (wall === undefined) return offset;
  const at = (zone: string) => {
    const instant = findInstant(wall, zone);
    return typeof instant === "number" ? (wall - instant) / 60_000 : undefined;
  };
  const region = regionOf(name);
  if (offset === undefined) {
    const zone = region ?? (name.includes("/") && isZone(name) ? name : undefined);
    return zone === undefined ? undefined : at(zone);
  }
  // Many write EST all year, and mean what the clocks show.
  const isMeant = region === undefined || at(region) === offset;
  return isMeant || (timeZone !== undefined && at(timeZone) === offset) ? offset : undefined;
}

/** What a location's clock shows at a time that is so many minutes ahead of universal time. */
function toClock(wall: number, offset: number, timeZone: string) {
  const local = toLocal(new Date(wall - offset * 60_000).toISOString(), timeZone);
  return { local, wall: readWall(local)! };
}

const byItself = "write the time that the location's own clock shows then, as YYYY-MM-DD HH:mm:ss";

/** Nobody is led to cut the zone off: the post would go out at another hour. */
function adviseOnZone(
  text: string,
  { name, isSure }: WrittenZone,
  wall: number | undefined,
  shift: number | undefined,
  { timeZone, times }: Clock,
): DateReading {
  const code = "date-zone";
  if (!isSure) {
    const message = `${text} has ${name} behind its time, which may be a time zone`;
    const fix = `where ${name} says that it is not to be posted, delete the row; else ${byItself}`;
    return { code, message, fix };
  }
  const what = name ? `${text} has a time zone (${name})` : `${text} is universal time`;
  if (wall === undefined || shift === undefined) return { code, message: what, fix: byItself };
  if (timeZone === undefined) {
    const meaning = times ? "" : "; and what the times mean: --times as-written";
    return { code, message: what, fix: `say which clock the location has: --time-zone${meaning}` };
  }
  const { local } = toClock(wall, shift, timeZone);
  const message = `${what}; the clock in ${timeZone} then shows ${local}`;
  const fix = `write ${local}, or say what the times mean: --times as-written, or --times local where the zone is wrong`;
  return { code, message, fix };
}
