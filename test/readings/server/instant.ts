import { localOf } from "./zone.js";

/** Every way in which an instant may be written; each is given the location's zone. */
export const instants = {
  z: (at) => new Date(at).toISOString(),
  no_milliseconds: (at) => iso(at).replace(".000Z", "Z"),
  no_seconds: (at) => iso(at).replace(":00.000Z", "Z"),
  microseconds: (at) => iso(at).replace("000Z", "000000Z"),
  zero_offset: (at) => iso(at).replace("Z", "+00:00"),
  short_offset: (at) => iso(at).replace(".000Z", "+0000"),
  local_offset: (at, zone) => localOf(at, zone),
  other_offset: (at) => localOf(at, "Asia/Kolkata"),
  lower_case: (at) => iso(at).toLowerCase(),
  blank: (at) => iso(at).replace("T", " "),
  blank_offset: (at, zone) =>
    localOf(at, zone)
      .replace("T", " ")
      .replace(".000", "")
      .replace(/([+-])/g, "$1"),
  blank_utc: (at) => iso(at).replace("T", " ").replace(".000Z", " UTC"),
  basic: (at) => iso(at).replaceAll(/[-:]/g, "").replace(".000", ""),
  with_zone: (at, zone) => `${localOf(at, zone)}[${zone}]`,
  milliseconds: (at) => at,
  seconds: (at) => at / 1000,
  milliseconds_text: (at) => String(at),
  seconds_text: (at) => String(at / 1000),
  mongo: (at) => ({ $date: iso(at) }),
  mongo_long: (at) => ({ $date: { $numberLong: String(at) } }),
  firestore: (at) => ({ _seconds: at / 1000, _nanoseconds: 0 }),
  http: (at) => new Date(at).toUTCString(),
  /** Told a few seconds after the minute, as a queue may set it. */
  jittered: (at) => new Date(at + 17_000).toISOString(),
  /** Told a moment before the minute. */
  early: (at) => new Date(at - 800).toISOString(),
  /** What cannot be read: a wall clock that names no zone. */
  wall: (at, zone) => localOf(at, zone).slice(0, 19).replace("T", " "),
  /** The same, in the words of a person. */
  words: (at) => new Date(at).toDateString(),
  empty: () => "",
  null: () => null,
  invalid: () => "Invalid date",
} satisfies Record<string, (at: number, zone: string) => unknown>;

/** A way to write an instant. */
export type InstantSpelling = keyof typeof instants;

function iso(at: number): string {
  return new Date(at).toISOString();
}
