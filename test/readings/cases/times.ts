import { each, lax } from "./case.js";
import type { Cases } from "./case.js";

const readable = [
  "no_milliseconds",
  "no_seconds",
  "microseconds",
  "zero_offset",
  "short_offset",
  "local_offset",
  "other_offset",
  "lower_case",
  "blank",
  "blank_offset",
  "blank_utc",
  "milliseconds",
  "seconds",
  "milliseconds_text",
  "seconds_text",
  "mongo",
  "http",
  "jittered",
  "early",
] as const;
/** Written so oddly, or so badly, that an import may give up. */
const unreadable = [
  "basic",
  "with_zone",
  "mongo_long",
  "firestore",
  "words",
  "empty",
  "null",
  "invalid",
] as const;

/** How times, zones and clocks are told. */
export const times: Cases = {
  ...each("instant", readable),
  ...each("rowInstant", readable),
  ...each("instant", ["wall"]),
  ...each("times", ["displayDate", "scheduleDate", "display_local", "display_wall"]),
  ...lax("always", {
    ...each("instant", unreadable),
    ...each("rowInstant", [...unreadable, "wall"]),
    ...each("times", ["neither", "contradict"]),
    ...each("rowTime", ["displayDate", "postAtSpecificTime", "none"]),
  }),
  ...each("zone", ["US/Eastern", "EST5EDT", "america/new_york"]),
  ...each("location", ["no_zone", "null_zone", "forbidden", "bare", "camel"]),
  ...lax("always", {
    ...each("zone", [
      "America/Detroit",
      "America/Chicago",
      "(GMT-05:00) Eastern Time",
      "UTC-05:00",
      "Eastern Standard Time",
      "",
    ]),
    ...each("csvZone", ["Etc/UTC", "America/Los_Angeles", "America/Phoenix"]),
  }),
  ...each("clock", [3_600_000, -3_600_000, 86_400_000 * 3]),
  ...each("date", ["none", "nonsense", "cached"]),
  ...lax("always", each("clock", [86_400_000 * 365 * 80])),
};

const hour = 3_600_000;

/** Clocks that are not ours, where posts are due soon. */
export const clocks: Cases = lax("always", {
  ...each("clock", [hour, 3 * hour, 5 * hour, 12 * hour, 72 * hour, -hour, -12 * hour]),
  ...each("clock", [2 * hour - 120_000]),
  ...each("date", ["none", "nonsense", "cached"]),
  "ahead, and what is over goes out at once": { reading: { clock: 3 * hour, past: "publishes" } },
  "ahead, and what is over is taken": { reading: { clock: 3 * hour, past: "accepts" } },
  "far ahead, and what is over goes out at once": {
    reading: { clock: 24 * hour, past: "publishes" },
  },
  "behind, and what is over goes out at once": { reading: { clock: -3 * hour, past: "publishes" } },
  "ahead, and times as the location's clocks show them": {
    reading: { clock: hour, instant: "local_offset" },
  },
});

/** What drafts without a date tell. */
export const undated: Cases = {
  ...each("draftTime", ["null"]),
  ...each("span", ["drafts_too", "ignored"]),
  ...each("filter", ["ignored", "all_without_drafts"]),
  ...lax("always", each("draftTime", ["made", "zero"])),
};
