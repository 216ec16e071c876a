import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { toLocal, toUtc } from "../../src/csv/zone.js";

describe("a wall-clock time in UTC", () => {
  it.each([
    ["2026-12-07 09:00:00", "America/New_York", "2026-12-07T14:00:00.000Z"],
    ["2026-07-07 09:00:00", "America/New_York", "2026-07-07T13:00:00.000Z"],
    ["2026-12-31 23:59:59", "Europe/Berlin", "2026-12-31T22:59:59.000Z"],
    ["2027-01-01 00:00:00", "Asia/Kathmandu", "2026-12-31T18:15:00.000Z"],
    ["2026-12-07 09:00:00", "Pacific/Kiritimati", "2026-12-06T19:00:00.000Z"],
    ["2026-12-07 09:00:00", "Pacific/Pago_Pago", "2026-12-07T20:00:00.000Z"],
    ["2028-02-29 12:30:00", "UTC", "2028-02-29T12:30:00.000Z"],
    // On the days of a change, before and after it.
    ["2027-03-14 01:59:59", "America/New_York", "2027-03-14T06:59:59.000Z"],
    ["2027-03-14 03:00:00", "America/New_York", "2027-03-14T07:00:00.000Z"],
    ["2027-11-07 00:59:59", "America/New_York", "2027-11-07T04:59:59.000Z"],
    ["2027-11-07 02:00:00", "America/New_York", "2027-11-07T07:00:00.000Z"],
    // Half an hour of summer time.
    ["2027-04-04 01:29:59", "Australia/Lord_Howe", "2027-04-03T14:29:59.000Z"],
    ["2027-04-04 02:00:00", "Australia/Lord_Howe", "2027-04-03T15:30:00.000Z"],
  ])("%s in %s is %s", (local, timeZone, utc) => {
    expect(toUtc(local, timeZone)).toEqual({ utc });
    expect(toLocal(utc, timeZone)).toBe(local);
  });

  it("does not exist where the clocks go forward", () => {
    expect(toUtc("2027-03-14 02:30:00", "America/New_York")).toEqual({
      problem: "gap",
      choices: ["2027-03-14T06:30:00.000Z", "2027-03-14T07:30:00.000Z"],
    });
  });

  it("comes twice where the clocks go back", () => {
    expect(toUtc("2026-10-25 02:30:00", "Europe/Paris")).toEqual({
      problem: "overlap",
      choices: ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
    });
  });

  it("does not exist on a day that an island left out", () => {
    expect(toUtc("2011-12-30 12:00:00", "Pacific/Apia")).toMatchObject({ problem: "gap" });
  });

  it.each(["2026-12-07", "2026-12-07T09:00:00", "2026-02-29 09:00:00", "2026-12-07 24:00:00", ""])(
    "refuses %j, which is no such time",
    (local) => {
      expect(() => toUtc(local, "UTC")).toThrow(TypeError);
    },
  );

  it.each(["Mars/Olympus", "+05:00", "", "local"])(
    "refuses the zone %j and names a good one",
    (timeZone) => {
      expect(() => toUtc("2026-12-07 09:00:00", timeZone)).toThrow(
        /use an IANA name such as America\/New_York/,
      );
    },
  );

  it.each(["2026-12-07 14:00:00", "2026-12-07T14:00:00", "yesterday"])(
    "refuses %j, which does not say that it is UTC",
    (utc) => {
      expect(() => toLocal(utc, "UTC")).toThrow(TypeError);
    },
  );
});

function expectSame(wall: Temporal.PlainDateTime, timeZone: string): void {
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    new Date(wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds).toISOString(),
  );
  const isGap = !wall
    .toZonedDateTime(timeZone, { disambiguation: "earlier" })
    .toPlainDateTime()
    .equals(wall);
  const problem = isGap ? "gap" : "overlap";
  const expected = earlier === later ? { utc: earlier } : { problem, choices: [earlier, later] };
  expect({ wall: write(wall), timeZone, ...toUtc(write(wall), timeZone) }).toEqual({
    wall: write(wall),
    timeZone,
    ...expected,
  });
}

describe("against Temporal", () => {
  const year = 2027;
  const zones = Intl.supportedValuesOf("timeZone");
  const changes = zones.flatMap((timeZone) => findChanges(timeZone));

  it("the zones that change their clocks are many", () => {
    expect(zones.length).toBeGreaterThan(400);
    expect(new Set(changes.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(100);
  });

  it("every minute around every change of every zone in a year is the same", () => {
    for (const { timeZone, wall } of changes) {
      for (let minutes = -150; minutes <= 150; minutes += 10)
        expectSame(wall.add({ minutes }), timeZone);
    }
  });

  it("any time of any zone is the same", () => {
    const seconds = fc.integer({
      min: Date.UTC(2020, 0, 1) / 1000,
      max: Date.UTC(2040, 0, 1) / 1000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), seconds, (timeZone, second) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000);
        expectSame(instant.toZonedDateTimeISO("UTC").toPlainDateTime(), timeZone);
        const local = instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
        expect(toLocal(instant.toString(), timeZone)).toBe(write(local));
      }),
      { numRuns: 500 },
    );
  });

  it("times within an hour of a change are the same", () => {
    const minutes = fc.integer({ min: -70, max: 70 });
    fc.assert(
      fc.property(fc.constantFrom(...changes), minutes, ({ timeZone, wall }, offset) => {
        expectSame(wall.add({ minutes: offset }), timeZone);
      }),
      { numRuns: 500 },
    );
  });

  /** The wall clock right before each change of a zone's clocks in the year. */
  function findChanges(timeZone: string) {
    const found: { timeZone: string; wall: Temporal.PlainDateTime }[] = [];
    const end = Temporal.ZonedDateTime.from(`${year + 1}-01-01T00:00[${timeZone}]`);
    let at = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${timeZone}]`).getTimeZoneTransition(
      "next",
    );
    while (at && Temporal.ZonedDateTime.compare(at, end) < 0) {
      found.push({
        timeZone,
        wall: at.subtract({ seconds: 1 }).toPlainDateTime().add({ seconds: 1 }),
      });
      at = at.getTimeZoneTransition("next");
    }
    return found;
  }
});

function write(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: "second" }).replace("T", " ");
}
