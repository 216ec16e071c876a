const minute = 60_000;

/**
 * An instant in whole minutes since 1970, which is how exactly a post's time is compared: what is told a moment before a
 * minute is that minute.
 */
export function minuteOf(instant: number): number {
  return Math.floor((instant + 900) / minute);
}

/** The minute of an instant, or that it is a draft, which has none. */
export function minuteIn(instant: number | undefined): number | "draft" {
  return instant === undefined ? "draft" : minuteOf(instant);
}

/** A planned time in milliseconds. */
export function instantOf(utc: string | undefined): number | undefined {
  return utc === undefined ? undefined : Date.parse(utc);
}

/** An instant as `2026-12-07T14:00:00.000Z`; `undefined` where there is none, or one that cannot be read. */
export function writeInstant(instant: number | undefined): string | undefined {
  return instant === undefined || Number.isNaN(instant)
    ? undefined
    : new Date(instant).toISOString();
}

/**
 * An instant in milliseconds, however an answer spells it: ISO 8601 with any offset, with a blank for the T, without a
 * zone (then UTC), or a number of seconds or milliseconds since 1970. `undefined` where there is none; NaN where there is
 * one that cannot be read.
 */
export function readInstant(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const told = typeof value === "object" && "$date" in value ? value.$date : value;
  if (typeof told === "number") return fromNumber(told);
  if (typeof told !== "string") return NaN;
  const text = told.trim();
  if (/^\d{9,14}$/.test(text)) return fromNumber(Number(text));
  const [, day, time = "00:00", zone = "Z"] = iso.exec(text) ?? [];
  if (day !== undefined) return Date.parse(`${day}T${time}${toOffset(zone)}`);
  // Another way of writing it is read only with its zone: else it would be this machine's.
  return / (?:GMT|UTC)$/.test(text) ? Date.parse(text) : NaN;
}

/** A time that is told without a zone, as `2026-12-07 09:00`; `undefined` for any other. */
export function readUnzoned(value: unknown): string | undefined {
  const [, day, time, zone] = typeof value === "string" ? (iso.exec(value.trim()) ?? []) : [];
  return day && time && zone === undefined ? `${day} ${time.slice(0, 5)}` : undefined;
}

const iso =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

function toOffset(zone: string): string {
  if (zone.toUpperCase() === "Z") return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

// Seconds reach the first in the year 5138, milliseconds did in 1973; the last is the end of the year 9999.
function fromNumber(value: number): number {
  const instant = Math.abs(value) < 1e11 ? value * 1000 : value;
  return Math.abs(instant) < 253_402_300_800_000 ? instant : NaN;
}
