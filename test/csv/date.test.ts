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
    // What can be read one way only.
    ["2027/1/13 9:00", "2027-01-13 09:00:00"],
    ["2027-1-3 9:00", "2027-01-03 09:00:00"],
    ["2027-01-13T09:00", "2027-01-13 09:00:00"],
    ["2027-01-13T09:00:30", "2027-01-13 09:00:30"],
    ["2027-01-13 09:00:00.000", "2027-01-13 09:00:00"],
    ["2027-01-13  09:00", "2027-01-13 09:00:00"],
    ["2027-01-13\u00a009:00", "2027-01-13 09:00:00"],
    ["\u200e2027-01-13 09:00\u200b", "2027-01-13 09:00:00"],
    ["13.01.2027 09:00", "2027-01-13 09:00:00"],
    ["13-01-2027 09:00", "2027-01-13 09:00:00"],
    ["13.01.2027 09:00 Uhr", "2027-01-13 09:00:00"],
    ["2026-12-07 2:00 PM", "2026-12-07 14:00:00"],
    ["2026-12-07 12:00 AM", "2026-12-07 00:00:00"],
    ["2027-01-13 9am", "2027-01-13 09:00:00"],
    ["1/13/2027, 9:00", "2027-01-13 09:00:00"],
    ["2027. 1. 13. 오전 9:00", "2027-01-13 09:00:00"],
    ["2027年1月13日 午後3:00", "2027-01-13 15:00:00"],
    ["Mi, 13.01.2027 09:00 Uhr", "2027-01-13 09:00:00"],
    ["13 de enero de 2027 9:00", "2027-01-13 09:00:00"],
    ["13. marraskuuta 2027 klo 9.00", "2027-11-13 09:00:00"],
    ["13 января 2027 г., 09:00", "2027-01-13 09:00:00"],
    ["March 3rd, 2027 at 9:00 AM", "2027-03-03 09:00:00"],
    ["January 13, 2027 9:00 AM", "2027-01-13 09:00:00"],
    ["13 Jan 2027 9:00", "2027-01-13 09:00:00"],
    ["13. Januar 2027 09:00", "2027-01-13 09:00:00"],
    ["Wed 2027-01-13 09:00", "2027-01-13 09:00:00"],
    ["'2027-01-13 09:00:00", "2027-01-13 09:00:00"],
    ["２０２７-０１-１３ ０９：００", "2027-01-13 09:00:00"],
    ["٢٠٢٧-٠١-١٣ ٠٩:٠٠", "2027-01-13 09:00:00"],
    ["2027–01–13 09:00", "2027-01-13 09:00:00"],
    ["2027-01-13 9.00", "2027-01-13 09:00:00"],
    ["2026-12/07 09:00", "2026-12-07 09:00:00"],
    ['="2027-01-13 09:00:00"', "2027-01-13 09:00:00"],
    // What other programs and people write.
    ["13.1.2027 9.30 Uhr", "2027-01-13 09:30:00"],
    ["1/13/2027 9:00:00 PM", "2027-01-13 21:00:00"],
    ["1/13/2027 12:00 a.m.", "2027-01-13 00:00:00"],
    ["2027-01-13 13h30", "2027-01-13 13:30:00"],
    ["mercredi 13 janvier 2027 à 9h", "2027-01-13 09:00:00"],
    ["Śr., 13 sty 2027 09:00", "2027-01-13 09:00:00"],
    ["quarta-feira, 13 de janeiro de 2027 às 09:00", "2027-01-13 09:00:00"],
    ["2027年1月13日 9時30分", "2027-01-13 09:30:00"],
    ["Jan 13, 2027 @ 9:00 AM", "2027-01-13 09:00:00"],
    ["2027-01-13 09:00:00.123", "2027-01-13 09:00:00"],
    ["2027-01-13 PM 9:30", "2027-01-13 21:30:00"],
    ["13.01.27 09:00", "2027-01-13 09:00:00"],
    ["1/13/27, 9:00 PM", "2027-01-13 21:00:00"],
    ["13-Jan-27 9:00", "2027-01-13 09:00:00"],
    ["mer. 13/01/2027 09:00", "2027-01-13 09:00:00"],
    ["Weds 13/01/2027 9am", "2027-01-13 09:00:00"],
    ["onsdag den 13. januar 2027 kl. 09.00", "2027-01-13 09:00:00"],
    ["13. januar 2027 klokken 9.30", "2027-01-13 09:30:00"],
    ["woensdag 13 januari 2027 om 9u30", "2027-01-13 09:30:00"],
    ["1er février 2027 à 18 h 30", "2027-02-01 18:30:00"],
    ["13 de enero del 2027 18:00 hs", "2027-01-13 18:00:00"],
    ["13 gennaio 2027 alle ore 9.30", "2027-01-13 09:30:00"],
    ["13 stycznia 2027 r. godz. 9:00", "2027-01-13 09:00:00"],
    ["středa 13. ledna 2027 v 9:00", "2027-01-13 09:00:00"],
    ["2027. január 13., szerda 9:00", "2027-01-13 09:00:00"],
    ["13 января 2027 г. в 9:00", "2027-01-13 09:00:00"],
    ["13 ianuarie 2027, ora 9:00", "2027-01-13 09:00:00"],
    ["13 Ocak 2027 Çarşamba saat 09:00", "2027-01-13 09:00:00"],
    ["13-01-2027 09.00.00", "2027-01-13 09:00:00"],
    ["Wednesday the 13th of January, 2027, 9:00 AM", "2027-01-13 09:00:00"],
    ["1/13/2027 a.m. 9:30", "2027-01-13 09:30:00"],
    ["2027-01-13 noon", "2027-01-13 12:00:00"],
    ["January 13, 2027, 12 noon", "2027-01-13 12:00:00"],
    ["2027-01-13 12:00 noon", "2027-01-13 12:00:00"],
    ["13 gennaio 2027 ore 21:30", "2027-01-13 21:30:00"],
    ["13. Jänner 2027 9:30", "2027-01-13 09:30:00"],
    ["2027년 1월 13일 오후 9:30", "2027-01-13 21:30:00"],
    ["2027년 1월 13일 21시 30분", "2027-01-13 21:30:00"],
    ["2027/3/1(月) 9:00", "2027-03-01 09:00:00"],
    ["2027年3月1日（月） 9:00", "2027-03-01 09:00:00"],
    ["2027年1月13日星期三 21:30", "2027-01-13 21:30:00"],
    ["2027-01-13 (Wed) 9:30 PM", "2027-01-13 21:30:00"],
    ["9:30 PM 1/13/2027", "2027-01-13 21:30:00"],
    ["9:30 PM, January 13, 2027", "2027-01-13 21:30:00"],
    ["9pm on Wed Jan 13, 2027", "2027-01-13 21:00:00"],
    ["0:30 2027-01-13", "2027-01-13 00:30:00"],
    ["21:30 13.01.2027", "2027-01-13 21:30:00"],
    ["20270113T213000", "2027-01-13 21:30:00"],
    ["20270113 2130", "2027-01-13 21:30:00"],
    ["2027-Jan-13 21:30", "2027-01-13 21:30:00"],
    ["2027-01-13 18:30 PM", "2027-01-13 18:30:00"],
    ["13 de enero de 2027 a las 21:00", "2027-01-13 21:00:00"],
    ["13.1.2027 klo 21", "2027-01-13 21:00:00"],
    ["2027年1月13日 晚上9:00", "2027-01-13 21:00:00"],
    ["2027年1月13日凌晨2点30分", "2027-01-13 02:30:00"],
    ["2027年1月13日(水)午後9:00", "2027-01-13 21:00:00"],
    ["13-01-2027 9:00 CH", "2027-01-13 21:00:00"],
    ["13-01-2027 9:00 SA", "2027-01-13 09:00:00"],
    ["13-01-2027 9:00 μ.μ.", "2027-01-13 21:00:00"],
    ["13-01-2027 9:00 μμ", "2027-01-13 21:00:00"],
    ["13-01-2027 9:00 م", "2027-01-13 21:00:00"],
    ["13.01.2027 ÖS 9:00", "2027-01-13 21:00:00"],
    ["13.01.2027 09:00 ÖÖ", "2027-01-13 09:00:00"],
    ["2027-01-13 3:00 em", "2027-01-13 15:00:00"],
    ["13.1.2027 3.00 ip.", "2027-01-13 15:00:00"],
    ["13.1.2027 3:00 odp.", "2027-01-13 15:00:00"],
    ["13-01-2027 9:00 de la mañana", "2027-01-13 09:00:00"],
    ["13 enero 2027 5:00 de la tarde", "2027-01-13 17:00:00"],
    ["13 janvier 2027 9h30 du soir", "2027-01-13 21:30:00"],
    ["13.01.2027 9 Uhr abends", "2027-01-13 21:00:00"],
    ["13 января 2027 9:00 вечера", "2027-01-13 21:00:00"],
    ["January 13, 2027 9:00 in the morning", "2027-01-13 09:00:00"],
    ["1/13/2027 9:30p", "2027-01-13 21:30:00"],
    ["1/13/2027 9a", "2027-01-13 09:00:00"],
    ["13 Januari 2027 pukul 09.00", "2027-01-13 09:00:00"],
    // Both readings are the same day.
    ["7/7/2026 9:05", "2026-07-07 09:05:00"],
  ])("%s is read as %s", (text, local) => {
    expect(readDate(text)).toMatchObject({ local });
  });

  it.each([
    ["27/3/28 9:00 AM", "has a year of two digits"],
    ["27.01.28 09:00", "has a year of two digits"],
    ["Mar 8 9:00 AM", "has no year"],
    ["3/8 9:00 AM", "has no year"],
    ["Monday, March 8th 9am", "has no year"],
    ["2027-01-13 25:00 AM", "uses a 12-hour clock"],
    ["5:00 PM", "has no date"],
    ["9pm", "has no date"],
  ])("says first what of the day is missing: %s", (written, what) => {
    expect(readDate(written)).toMatchObject({ message: `${written} ${what}` });
  });

  it.each(["1/12/27 9:00", "3.8.27 9:00 AM"])("of two digits of a year may be open: %s", (text) => {
    expect(readDate(text)).toMatchObject({ code: "date-ambiguous" });
  });

  it.each(["晚上12:00", "凌晨9:00", "5:00 du soir", "9:00 de la tarde", "7:00 abende", "13:00 SA"])(
    "says nothing by a part of the day that has no such hour: %s",
    (time) => {
      expect(readDate(`2027-01-13 ${time}`)).toMatchObject({ fix: expect.any(String) });
    },
  );

  it.each([
    ["2027-13-01 09:00:00", "write 2027-01-13 09:00:00, or a month from 01 to 12"],
    ["2027/30/06 9:00", "write 2027-06-30 09:00:00, or a month from 01 to 12"],
    ["2027-13-32 09:00", "write a month from 01 to 12"],
  ])("with the day before the month is told as it may be meant: %s", (written, fix) => {
    expect(readDate(written)).toMatchObject({ code: "date-invalid", fix });
  });

  it("with slashes is read as the caller says where both readings exist", () => {
    expect(readDate("12/7/2026 9:00")).toMatchObject({ code: "date-ambiguous" });
    expect(readDate("12/7/2026 9:00", { dates: "mdy" })).toMatchObject({
      local: "2026-12-07 09:00:00",
    });
    expect(readDate("12/7/2026 9:00", { dates: "dmy" })).toMatchObject({
      local: "2026-07-12 09:00:00",
    });
    expect(readDate("25/12/2026 9:00", { dates: "dmy" })).toMatchObject({
      local: "2026-12-25 09:00:00",
    });
  });

  it.each([
    [
      "25/12/2026 9:00",
      undefined,
      "write 2026-12-25 09:00:00, or say what comes first: --dates dmy",
    ],
    ["25/12/2026 9:00", "mdy", "write 2026-12-25 09:00:00, or say what comes first: --dates dmy"],
    [
      "13/01/2027 9:00 p. m.",
      undefined,
      "write 2027-01-13 21:00:00, or say what comes first: --dates dmy",
    ],
    ["12/25/2026 9:00", "dmy", "write 2026-12-25 09:00:00, or say what comes first: --dates mdy"],
    ["13/01/2027 09:00 EST", undefined, "say what comes first: --dates dmy"],
  ] as const)("%s does not exist with the order %s; the fix: %s", (text, order, fix) => {
    expect(readDate(text, { dates: order })).toMatchObject({ code: "date-invalid", fix });
  });

  it("on a 12-hour clock needs an order as any other does", () => {
    expect(readDate("2/3/2027 9:00 PM")).toMatchObject({ code: "date-ambiguous" });
    expect(readDate("2/3/2027 9:00 PM", { dates: "mdy" })).toMatchObject({
      local: "2027-02-03 21:00:00",
    });
  });

  it("on a weekday in brackets that it is not is none", () => {
    expect(readDate("2027/3/1(火) 9:00")).toMatchObject({
      code: "date-invalid",
      message: "2027/3/1(火) 9:00 is no tue",
    });
  });

  it("before whose day its time stands needs an order as any other does", () => {
    expect(readDate("21:30 3/1/2027")).toMatchObject({ code: "date-ambiguous" });
  });

  it("on a weekday that it is not is none", () => {
    expect(readDate("Mon, 13 Jan 2027 09:00")).toEqual({
      code: "date-invalid",
      message: "Mon, 13 Jan 2027 09:00 is no Mon",
      fix: "write the day that is meant",
    });
  });

  it.each([
    ["2027-07-13 09:00 EST", "EST"],
    ["2027-01-13 09:00 CEST", "CEST"],
    ["2027-01-13 09:00 IST", "IST"],
  ])(
    "%s names a zone whose clock is not known, and nobody is told to leave it out",
    (text, zone) => {
      expect(readDate(text, { timeZone: "Europe/Berlin" })).toEqual({
        code: "date-zone",
        message: `${text} has a time zone (${zone})`,
        fix: "write the time that the location's own clock shows then, as YYYY-MM-DD HH:mm:ss",
      });
    },
  );

  it.each([
    ["2027-01-13 09:00 Europe/Nowhere", "Europe/Nowhere"],
    ["2027-01-13 09:00 CST", "CST"],
    ["13.01.2027 9.00 Uhr Berlin", "Berlin"],
    ["2027-01-13 09:00 CANCELLED", "CANCELLED"],
    ["2027-01-13 6:30 evening", "evening"],
  ])("%s has behind its time a zone, or what becomes of the post", (text, word) => {
    expect(readDate(text, { timeZone: "Europe/Berlin" })).toEqual({
      code: "date-zone",
      message: `${text} has ${word} behind its time, which may be a time zone`,
      fix: `where ${word} says that it is not to be posted, delete the row; else write the time that the location's own clock shows then, as YYYY-MM-DD HH:mm:ss`,
    });
  });

  it.each([
    ["2027-01-13 9:00 AM PT", "2027-01-13 18:00:00"],
    ["2027-07-13 9:00 AM PT", "2027-07-13 18:00:00"],
    ["2027-03-20 9am Eastern Time", "2027-03-20 14:00:00"],
    ["2027-03-20 9:00 Pacific Time (US & Canada)", "2027-03-20 17:00:00"],
    ["2027-03-20 09:00 (UTC-05:00) Eastern Time (US & Canada)", "2027-03-20 14:00:00"],
    ["2027-03-30 9am ET", "2027-03-30 15:00:00"],
  ])("%s is read on the clocks of its region, where its zone counts", (text, local) => {
    const clock = { timeZone: "Europe/Berlin", times: "as-written" } as const;
    expect(readDate(text, clock)).toMatchObject({ local });
  });

  it.each(["9:00 tarde", "9:00 tonight", "7 pm sharp"])(
    "whose zones count for nothing has none that may be another word: %s",
    (time) => {
      const clock = { timeZone: "Europe/Berlin", times: "local" } as const;
      expect(readDate(`2027-01-13 ${time}`, clock)).toMatchObject({ code: "date-zone" });
      for (const zone of ["EST", "PT", "+02:00", "America/New_York", "Eastern Time"])
        expect(readDate(`2027-01-13 9:00 ${zone}`, clock)).toMatchObject({
          local: "2027-01-13 09:00:00",
        });
    },
  );

  it.each(["9:00 night", "9:00 draft", "9:00 first", "9:00 post"])(
    "takes no word for a zone that is none: %s",
    (time) => {
      const clock = { timeZone: "Europe/Berlin", times: "local" } as const;
      expect(readDate(`2027-01-13 ${time}`, clock)).toMatchObject({ code: "date-zone" });
    },
  );

  it.each([
    "2027-03-04 9:00-10:00",
    "2027-03-04 09:00 - 11:30",
    "03/04/2027 9:00–10:00",
    "March 4, 2027 9:00 AM → 10:00 AM",
    "2027-03-04 9 AM to 10 AM",
    "2027-03-04 9-10 am",
  ])("that is a span of time has no zone, whatever the times mean: %s", (text) => {
    for (const times of [undefined, "local", "as-written", "utc"] as const) {
      const read = readDate(text, { timeZone: "America/New_York", times });
      expect(read).toMatchObject({ message: `${text} is a span of time` });
    }
  });

  it.each(["2027-03-04 09:00-05:00", "2027-03-04T09:00-10:00", "2027-03-04 09:00:00-10:00"])(
    "keeps an offset that ends no span: %s",
    (text) => {
      const clock = { timeZone: "America/New_York", times: "as-written" } as const;
      expect(readDate(text, clock)).toHaveProperty("local");
    },
  );

  it.each(["2027-03-04 0.25", "2027-03-04 0.40"])(
    "takes no part of a day for an hour and its minutes: %s",
    (text) => {
      expect(readDate(text)).toMatchObject({
        message: `${text} has a spreadsheet's number for a time`,
      });
    },
  );

  it("that could be read both ways keeps its zone", () => {
    expect(readDate("1/2/2027 9:00 AM EST")).toMatchObject({
      code: "date-ambiguous",
      fix: "say which: --dates mdy or --dates dmy",
    });
  });

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
    ["2027-02-29 09:00:00", "write a day from 1 to 28"],
    ["2028-02-30 09:00:00", "write a day from 1 to 29"],
    ["2027-04-31 09:00", "write a day from 1 to 30"],
    ["2027-13-40 09:00:00", "write a month from 01 to 12"],
    ["2027-01-13 09:60:00", "write a time from 00:00:00 to 23:59:59"],
    ["0027-01-13 09:00:00", "write a year such as 2027"],
  ])("%s does not exist; the fix: %s", (text, fix) => {
    expect(readDate(text)).toEqual({
      code: "date-invalid",
      message: `${text} does not exist`,
      fix,
    });
  });

  it("with dots or dashes is read as slashes are, where the caller says what comes first", () => {
    for (const text of ["01.02.2027 9:00", "01-02-2027 9:00", "1/2/2027 9:00"]) {
      expect(readDate(text)).toMatchObject({ code: "date-ambiguous" });
      expect(readDate(text, { dates: "dmy" })).toMatchObject({ local: "2027-02-01 09:00:00" });
      expect(readDate(text, { dates: "mdy" })).toMatchObject({ local: "2027-01-02 09:00:00" });
    }
  });

  it.each([
    ["2027-01-13T09:00:00Z", "Z", "2027-01-13 10:00:00"],
    ["2027-01-13 09:00:00 UTC", "UTC", "2027-01-13 10:00:00"],
    ["2027-01-13 09:00 EST", "EST", "2027-01-13 15:00:00"],
    ["2027-01-13 09:00:00+01:00", "+01:00", "2027-01-13 09:00:00"],
    ["2027-01-13 09:00:00 +0100", "+0100", "2027-01-13 09:00:00"],
    ["2027-01-13 09:00:00 GMT-5", "GMT-5", "2027-01-13 15:00:00"],
    ["2027-01-13T09:00:00.000-0500", "-0500", "2027-01-13 15:00:00"],
    ["January 13, 2027 9:00 AM (GMT+1)", "GMT+1", "2027-01-13 09:00:00"],
    ["2027-01-13 9am PST", "PST", "2027-01-13 18:00:00"],
    ["13.01.2027 09:00 Uhr MEZ", "MEZ", "2027-01-13 09:00:00"],
    [
      "Wed Jan 13 2027 09:00:00 GMT-0500 (Eastern Standard Time)",
      "GMT-0500 (Eastern Standard Time)",
      "2027-01-13 15:00:00",
    ],
  ])("%s names its zone, and what the location's clock shows then", (text, zone, local) => {
    const timeZone = "Europe/Berlin";
    expect(readDate(text, { timeZone })).toEqual({
      code: "date-zone",
      message: `${text} has a time zone (${zone}); the clock in Europe/Berlin then shows ${local}`,
      fix: `write ${local}, or say what the times mean: --times as-written, or --times local where the zone is wrong`,
    });
    expect(readDate(text)).toMatchObject({ code: "date-zone" });
  });

  it.each([
    ["2027-01-13T09:00:00Z", "as-written", "2027-01-13 10:00:00"],
    ["2027-07-13 09:00 EDT", "as-written", "2027-07-13 15:00:00"],
    ["2027-07-13 09:00 Europe/London", "as-written", "2027-07-13 10:00:00"],
    ["13.01.2027 9.00 uur CET", "as-written", "2027-01-13 09:00:00"],
    ["2027-01-13 09:00:00", "as-written", "2027-01-13 09:00:00"],
    ["2027-01-13T09:00:00Z", "local", "2027-01-13 09:00:00"],
    ["2027-01-13 09:00:00", "local", "2027-01-13 09:00:00"],
    ["2027-01-13 09:00:00", "utc", "2027-01-13 10:00:00"],
    ["2027-01-13 09:00:00Z", "utc", "2027-01-13 10:00:00"],
    ["2027-01-13 09:00:00+05:00", "utc", "2027-01-13 05:00:00"],
  ] as const)("%s, meant as %s, is %s in Berlin", (text, times, local) => {
    expect(readDate(text, { timeZone: "Europe/Berlin", times })).toMatchObject({ local });
  });

  it("in universal time needs the location's zone", () => {
    expect(readDate("2027-01-13 09:00:00", { times: "utc" })).toMatchObject({
      code: "date-zone",
      fix: "say which clock the location has: --time-zone",
    });
    expect(readDate("2027-01-13 09:00:00Z")).toMatchObject({
      fix: "say which clock the location has: --time-zone; and what the times mean: --times as-written",
    });
  });

  it.each([
    // October in Croatian, November in Polish.
    ["13 listopad 2027 9:00", "has words in it", "write digits alone"],
    ["2027-01-13 0900", "has no colon in its time", "write a colon between hours and minutes"],
    ["9:00 2027-01-13", "is no date", "write YYYY-MM-DD HH:mm:ss"],
    ["2027-01-13 9:00 noon", "has words in it", "write digits alone"],
    ["2027-01-13 midnight", "has words in it", "write digits alone"],
    ["2027/3/1(draft) 9:00", "has words in it", "where they say that it is not to be posted"],
    ["2027-01-13 klo 9", "has words in it", "write digits alone"],
    ["2027-01-13 kl. 9", "has no minutes", "add the minutes"],
    ["2027-01-13 2027-01-14 09:00", "has two times", "take the column of the other out"],
    ["9:00-10:00 1/13/2027", "is no date", "write YYYY-MM-DD HH:mm:ss"],
    ["9:00 AM EST 1/13/2027", "has words in it", "write digits alone"],
    ["9:00 2027-01-13 10:00", "is no date", "write YYYY-MM-DD HH:mm:ss"],
    ["2027-01-13 PM 9:30 AM", "uses a 12-hour clock", "use 24 hours"],
    ["2026-12-07", "has no time", "add the time"],
    ["7.12.2026", "has no time", "add the time"],
    ["07-12-2026", "has no time", "add the time"],
    ["January 13, 2027", "has no time", "add the time"],
    ["Wed, 13 Jan 2027", "has no time", "add the time"],
    ["2027年1月28日", "has no time", "add the time"],
    ["Draft 13 Jan 2027", "has words in it", "where they say that it is not to be posted"],
    ["09:00", "has no date", "add the date"],
    [
      "46400.375",
      "is a spreadsheet's number for a date",
      "write 2027-01-13 09:00:00, or give the column",
    ],
    [
      "46400,375",
      "is a spreadsheet's number for a date",
      "write 2027-01-13 09:00:00, or give the column",
    ],
    ["46400.37778", "2027-01-13 09:04:00 in most", "write 2027-01-13 09:04:00, or give"],
    ["46400.38", "and its time was cut off with its digits", "give the column the format"],
    ["46400.90", "and its time was cut off with its digits", "give the column the format"],
    ["46400.5", "2027-01-13 12:00:00 in most", "write 2027-01-13 12:00:00, or give"],
    ["46400", "is a spreadsheet's number for a date", "write 2027-01-13 with its time"],
    ["4.64E+04", "is a spreadsheet's rounded number for a date", "give the column the format"],
    ["########", "too narrow", "make the column wider and export again"],
    ["27-Jan-28 9:00", "has a year of two digits", "write all four digits of the year"],
    ["27-01-13 09:00", "has a year of two digits", "write all four digits of the year"],
    ["13h30", "has no colon in its time", "write a colon between hours and minutes"],
    ["2027-01-13 21:00 AM", "uses a 12-hour clock", "use 24 hours, such as 15:00:00; write YYYY"],
    ["2027-01-13 00:30 PM", "uses a 12-hour clock", "use 24 hours, such as 15:00:00; write YYYY"],
    ["2027-01-13 9:00 přes.", "has words in it", "write digits alone, on a clock of 24 hours"],
    [
      "CANCELLED 2027-03-01 09:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-03-01 09:00:00",
    ],
    [
      "DRAFT 2027-03-01 09:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-03-01 09:00:00",
    ],
    [
      "HOLD 2027-03-01 09:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-03-01 09:00:00",
    ],
    [
      "TBC 2027-03-01 09:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-03-01 09:00:00",
    ],
    [
      "not 2027-03-01 09:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-03-01 09:00:00",
    ],
    [
      "posted 2027-03-01 09:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-03-01 09:00:00",
    ],
    ["ON HOLD 13 Jan 2027 9:00 AM", "has words in it", "delete the row; else write digits alone"],
    ["DRAFT - 1/13/2027 9:00 AM", "has words in it", "delete the row; else write digits alone"],
    [
      "Draft 13 Jan 2027 9:00",
      "has words in it",
      "where they say that it is not to be posted, delete the row; else write 2027-01-13 09:00:00",
    ],
    [
      "1799827200",
      "counts seconds, or their thousandths, of universal time",
      "that the location's own clock shows then",
    ],
    [
      "1799827200000",
      "counts seconds, or their thousandths, of universal time",
      "that the location's own clock shows then",
    ],
    ["Total", "is no date that HighLevel reads", "or delete the row where it is no post"],
    ["2027-01-13 9", "has no minutes", "add the minutes"],
    ["tomorrow", "is no date that HighLevel reads", "write YYYY-MM-DD HH:mm:ss"],
    ["TBD", "is no date that HighLevel reads", "write YYYY-MM-DD HH:mm:ss"],
  ])("%s is told as what it is: it %s; the fix: %s", (text, what, fix) => {
    expect(readDate(text)).toMatchObject({
      code: "date-format",
      message: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    });
  });

  it("at 24:00 is told with the day that it begins", () => {
    expect(readDate("2026-12-31 24:00:00")).toMatchObject({
      code: "date-invalid",
      fix: "write 2027-01-01 00:00:00",
    });
  });

  it("is never read from a text that is longer than any date", () => {
    expect(readDate(`2027-01-13 09:00${" ".repeat(100)}x`)).toMatchObject({ code: "date-format" });
  });
});
