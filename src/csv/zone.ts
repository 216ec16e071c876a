/** A wall-clock time's place in universal time, or why it has none. */
export type Instant =
  | { readonly utc: string }
  /**
   * The clocks skip the time (`gap`) or show it twice (`overlap`) on that day. `choices`, in UTC, are the two moments
   * that it stands for in an overlap, and the nearest ones before and after a gap that people mean by it.
   */
  | { readonly problem: "gap" | "overlap"; readonly choices: readonly [string, string] };

const hour = 3_600_000;
/** In milliseconds. */
export const day = 24 * hour;
/** Days remembered per zone: about eleven years of posts, and a bound for files of nonsense. */
const remembered = 4_096;

/**
 * The milliseconds of a wall-clock time written as `YYYY-MM-DD HH:mm:ss`, as if it were UTC; undefined for one that is
 * written otherwise, or that no calendar or clock has.
 */
export function readWall(local: string): number | undefined {
  if (!/^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(local)) return undefined;
  const wall = Date.parse(`${local.replace(" ", "T")}Z`);
  // Days that do not exist, and the hour 24, are counted on to the next.
  return new Date(wall).getUTCDate() === Number(local.slice(8, 10)) ? wall : undefined;
}

/** Writes milliseconds as if they were UTC as `YYYY-MM-DD HH:mm:ss`. */
export function writeWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace("T", " ");
}

/** A spreadsheet's number of days, from 1900 or from 1904, as `YYYY-MM-DD HH:mm:ss`. */
export function writeSerial(days: number, is1904 = false): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return writeWall(Math.round((start + days * day) / 1000) * 1000);
}

/**
 * The UTC time (`2026-12-07T14:00:00.000Z`) of a wall-clock time (`2026-12-07 09:00:00`) in an IANA zone.
 *
 * @throws TypeError for a time that is not written so, or an unknown zone.
 */
export function toUtc(local: string, timeZone: string): Instant {
  const wall = readWall(local);
  if (wall === undefined)
    throw new TypeError(`${local} is not a time that exists, written as YYYY-MM-DD HH:mm:ss`);
  const found = findInstant(wall, timeZone);
  if (typeof found === "number") return { utc: new Date(found).toISOString() };
  const [first, second] = found.choices.map((choice) => new Date(choice).toISOString());
  return { problem: found.problem, choices: [first!, second!] };
}

/**
 * The wall-clock time (`2026-12-07 09:00:00`) that clocks in an IANA zone show at a UTC time.
 *
 * @throws TypeError for a time without `Z` or an offset, or an unknown zone.
 */
export function toLocal(utc: string, timeZone: string): string {
  const instant = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(utc) ? Date.parse(utc) : NaN;
  if (Number.isNaN(instant))
    throw new TypeError(`${utc} is not a UTC time such as 2026-12-07T14:00:00Z`);
  return writeWall(instant + offsetAt(zoneOf(timeZone), instant));
}

/** The same as `toUtc` in numbers: a wall-clock time as if it were UTC, in milliseconds, to the instant in milliseconds. */
export function findInstant(
  wall: number,
  timeZone: string,
): number | { problem: "gap" | "overlap"; choices: [number, number] } {
  const { before, after, change } = dayOf(zoneOf(timeZone), Math.floor(wall / day));
  const early = wall - before;
  if (before === after) return early;
  const late = wall - after;
  if (early < change && late < change) return early;
  if (early >= change && late >= change) return late;
  // Clocks that go back show the time in both offsets, those that go forward in neither.
  return early < late
    ? { problem: "overlap", choices: [early, late] }
    : { problem: "gap", choices: [late, early] };
}

interface Day {
  /** The offsets from UTC in milliseconds at both ends. */
  readonly before: number;
  readonly after: number;
  /** The instant at which one becomes the other. */
  readonly change: number;
}

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  readonly days: Map<number, Day>;
}

function dayOf(zone: Zone, number: number): Day {
  let found = zone.days.get(number);
  if (!found) {
    // A day earlier and later than in UTC: no zone is further away, and none changes its clocks twice in that time.
    found = findChange(zone, (number - 1) * day, (number + 2) * day);
    if (zone.days.size >= remembered) zone.days.clear();
    zone.days.set(number, found);
  }
  return found;
}

function findChange(zone: Zone, start: number, end: number): Day {
  const before = offsetAt(zone, start);
  const after = offsetAt(zone, end);
  if (before === after) return { before, after, change: end };
  let [early, late] = [start, end];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (offsetAt(zone, middle) === before) early = middle;
    else late = middle;
  }
  return { before, after, change: late };
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

/** Whether a value is the name of an IANA time zone. */
export function isZone(value: unknown): boolean {
  try {
    return typeof value === "string" && zoneOf(value) !== undefined;
  } catch {
    return false;
  }
}

function createFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    // Newer engines also take offsets such as +05:00, which know no summer time.
    if (!/^[A-Za-z]/.test(timeZone)) throw new TypeError();
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    throw new TypeError(
      `${timeZone || "an empty text"} is not a time zone; use an IANA name such as America/New_York`,
    );
  }
}

function offsetAt({ formatter }: Zone, instant: number): number {
  const [, sign, hours = 0, minutes = 0] =
    /GMT([+-])(\d+):(\d+)/.exec(formatter.format(instant)) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
}
