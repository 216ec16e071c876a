import { describe, expect, it } from "vitest";
import { readDate } from "../../src/csv/date.js";

describe("a date of a file", () => {
  it.each([
    ["2026-12-07 09:05", "2026-12-07 09:05:00"],
    ["2026-12-07 09:05:30", "2026-12-07 09:05:30"],
    ["2026/12/07 09:05:30", "2026-12-07 09:05:30"],
    ["2026/12/07 09:05", "2026-12-07 09:05:00"],
    ["12/25/2026 9:05:30", "2026-12-25 09:05:30"],
    ["12/25/2026 9:05", "2026-12-25 09:05:00"],
    ["2050-01-01 9:30:00", "2050-01-01 09:30:00"],
    ["2026-03-13 0:00:00", "2026-03-13 00:00:00"],
    ["2028-02-29 23:59:59", "2028-02-29 23:59:59"],
    // Both readings are the same day.
    ["7/7/2026 9:05", "2026-07-07 09:05:00"],
  ])("%s is read as %s", (text, local) => {
    expect(readDate(text)).toMatchObject({ local });
  });

  it("with slashes is read as the caller says where both readings exist", () => {
    expect(readDate("12/7/2026 9:00")).toMatchObject({ code: "date-ambiguous" });
    expect(readDate("12/7/2026 9:00", "mdy")).toMatchObject({ local: "2026-12-07 09:00:00" });
    expect(readDate("12/7/2026 9:00", "dmy")).toMatchObject({ local: "2026-07-12 09:00:00" });
    expect(readDate("25/12/2026 9:00", "dmy")).toMatchObject({ local: "2026-12-25 09:00:00" });
  });

  it.each([
    ["25/12/2026 9:00", undefined],
    ["25/12/2026 9:00", "mdy"],
    ["12/25/2026 9:00", "dmy"],
  ] as const)(
    "%s does not exist with the order %s, and the fix says what to say",
    (text, order) => {
      const reading = readDate(text, order);
      expect(reading).toMatchObject({
        code: "date-invalid",
        fix: expect.stringContaining("--dates mdy or --dates dmy"),
      });
    },
  );

  it.each([
    "2026-13-01 09:00:00",
    "2026-00-01 09:00:00",
    "2026-02-29 09:00:00",
    "2100-02-29 09:00:00",
    "2026-04-31 09:00",
    "2026-12-07 24:00:00",
    "2026-12-07 09:60",
    "2026-12-07 09:00:60",
    "0001-01-01 09:00:00",
  ])("%s is a day or a time that does not exist", (text) => {
    expect(readDate(text)).toMatchObject({ code: "date-invalid" });
  });

  it.each([
    ["2026-12-07T09:00:00Z", "without Z or an offset"],
    ["2026-12-07 09:00:00Z", "without Z or an offset"],
    ["2026-12-07 09:00:00+01:00", "without Z or an offset"],
    ["2026-12-07 2:00 PM", "use 24 hours"],
    ["2026-12-07", "add the time"],
    ["7.12.2026", "add the time"],
    ["07-12-2026", "add the time"],
    ["2026-12-07T09:00:00.000-0500", "without Z or an offset"],
    ["46363.375", "format the column as text"],
    ["2026-12/07 09:00", "write YYYY-MM-DD HH:mm:ss"],
    ["2026-1-7 09:00", "write YYYY-MM-DD HH:mm:ss"],
    ["12/25/26 9:00", "write YYYY-MM-DD HH:mm:ss"],
    ["2026-12-07T09:00:00", "write YYYY-MM-DD HH:mm:ss"],
    ["tomorrow", "write YYYY-MM-DD HH:mm:ss"],
  ])("%s is in no format that HighLevel reads, and the fix says: %s", (text, fix) => {
    expect(readDate(text)).toMatchObject({
      code: "date-format",
      fix: expect.stringContaining(fix),
    });
  });
});
