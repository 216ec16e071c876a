import { readWall, writeWall } from "./wall.js";

/** A wall-clock time's place in universal time, or why it has none. */
export type Instant =
  | { readonly utc: string }
  /**
   * The clocks skip the time (`gap`) or show it twice (`overlap`) on that day. `choices`, in UTC, are the two moments
   * that it stands for in an overlap, and the nearest ones before and after a gap that people mean by it.
   */
  | { readonly problem: "gap" | "overlap"; readonly choices: readonly [string, string] };

const hour = 3_600_000;
const day = 24 * hour;
/** Days remembered per zone: about eleven years of posts, and a bound for files of nonsense. */
const remembered = 4_096;

/**
 * The UTC time (`2026-12-07T14:00:00.000Z`) of a wall-clock time (`2026-12-07 09:00:00`) in an IANA zone.
 *
 * @throws RangeError for a time that is not written so, or an unknown zone.
 */
export function toUtc(local: string, timeZone: string): Instant {
  const wall = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(local) ? readWall(local) : undefined;
  if (wall === undefined) throw new RangeError(`${local} is not a time that exists, written as YYYY-MM-DD HH:mm:ss`);
  const found = findInstant(wall, timeZone);
  if (typeof found === "number") return { utc: new Date(found).toISOString() };
  const [first, second] = found.choices;
  return { problem: found.problem, choices: [new Date(first).toISOString(), new Date(second).toISOString()] };
}

/**
 * The wall-clock time (`2026-12-07 09:00:00`) that clocks in an IANA zone show at a UTC time.
 *
 * @throws RangeError for a time without `Z` or an offset, or an unknown zone.
 */
export function toLocal(utc: string, timeZone: string): string {
  const instant = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(utc) ? Date.parse(utc) : NaN;
  if (Number.isNaN(instant)) throw new RangeError(`${utc} is not a UTC time such as 2026-12-07T14:00:00Z`);
  return writeWall(instant + offsetAt(zoneOf(timeZone), instant));
}

/** The same as `toUtc` in numbers: a wall-clock time as if it were UTC, in milliseconds, to the instant in milliseconds. */
export function findInstant(
  wall: number,
  timeZone: string,
): number | { problem: "gap" | "overlap"; choices: [number, number] } {
  const zone = zoneOf(timeZone);
  const today = Math.floor(wall / day);
  let offset = zone.days.get(today);
  if (offset === undefined) {
    const before = offsetAt(zone, (today - 1) * day);
    offset = before === offsetAt(zone, (today + 2) * day) ? before : null;
    if (zone.days.size >= remembered) zone.days.clear();
    zone.days.set(today, offset);
  }
  if (offset !== null) return wall - offset;
  const choices = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)].map((guess) => wall - guess);
  const real = choices.filter((instant) => instant + offsetAt(zone, instant) === wall);
  const [first = 0, second = first] = choices.sort((left, right) => left - right);
  if (real.length === 0) return { problem: "gap", choices: [first, second] };
  return real.length === 2 && first !== second ? { problem: "overlap", choices: [first, second] } : real[0]!;
}

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** A day's offset from UTC in milliseconds, or null where the clocks change around it. */
  readonly days: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = { formatter: createFormatter(timeZone), days: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function createFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    // Newer engines also take offsets such as +05:00, which know no summer time.
    if (!/^[A-Za-z]/.test(timeZone)) throw new RangeError();
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    throw new RangeError(`${timeZone || "an empty text"} is not a time zone; use an IANA name such as America/New_York`);
  }
}

function offsetAt({ formatter }: Zone, instant: number): number {
  const name = formatter.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT([+-])(\d+):(\d+):?(\d+)?/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000 + Number(seconds) * 1_000);
}
