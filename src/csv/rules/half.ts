import { withPlainHalf } from "../day.js";
import type { ColumnKey } from "../format.js";
import type { Row } from "../row.js";
import type { Place, Report } from "./context.js";

const half = /\d ?[ap]\.? ?m(?![a-z])|\b[ap]\.?m\.? ?\d/i;
const bare = /(?:^|[ T])(0?[1-9]|1[0-2])[:.]\d\d(?::\d\d)?$/;
/** Only a clock of 24 hours shows it, behind its day or before it. */
const long = /(?:^|[ T])(?:00?|1[3-9]|2[0-3])[:.]\d\d(?::\d\d)?(?=$|,? .*\d{4}$)/;
/** What may be an hour with its minutes, or with hundredths of it. */
const dotted = /(?:^|[ T])(\d{1,2})\.(\d{1,2})$/;
/** Hours of the night, as a clock of 12 hours shows those of the afternoon. */
const small = /^[1-6]$/;
/** As HighLevel writes it, a time has one reading. */
const whole = /^(?:'|=")?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?$/;

/** A time that may be in either half of the day. */
interface Open {
  readonly place: Place;
  readonly key: ColumnKey;
  readonly time: string;
  readonly hour: string;
}

/**
 * No time of a file leaves open which half of the day it is in, be it that of a post or of an event, where others say it, or
 * where it would be in the night and nothing shows a clock of 24 hours: then none says which clock it is on.
 */
export function createHalfCheck(reportOn: (place: Place) => Report) {
  const open: Open[] = [];
  const dots: Open[] = [];
  let [isSaid, isLong] = [false, false];
  const note = (key: ColumnKey, time: string, place: Place) => {
    if (long.test(time)) isLong = true;
    if (whole.test(time)) return;
    const [, before = "", behind] = dotted.exec(time) ?? [];
    if (behind !== undefined) dots.push({ place, key, time: behind, hour: before });
    const isHalf = half.test(withPlainHalf(time));
    if (isHalf) isSaid = true;
    const hour = isHalf ? undefined : bare.exec(time)?.[1];
    if (hour !== undefined) open.push({ place, key, time, hour });
  };
  return {
    see({ time, fields, row, line }: Row): void {
      note("time", time, { row, line });
      for (const key of ["google.startDate", "google.endDate"] as const)
        note(key, fields[key] ?? "", { row, line });
    },
    end(): void {
      if (dots.every(({ time }) => /^(?:00?|25|50?|75)$/.test(time)))
        for (const dot of dots) tellDot(dot, reportOn);
      const nightly = isLong ? undefined : open.find(({ hour }) => small.test(hour));
      if (!isSaid && !nightly) return;
      for (const { place, key, time, hour } of open) {
        const isNightly = !isSaid && small.test(hour);
        // What is filled up to two digits is of a clock of 24 hours, where none says otherwise.
        if (!isSaid && hour.startsWith("0")) continue;
        const other = isNightly ? "" : `${nightly?.time} of another row `;
        const why = isSaid ? "as other rows do" : `and ${other}may be in the night`;
        const message = `${time} says neither AM nor PM, ${why}`;
        const fix = isNightly
          ? `write it with AM or PM, or write ${time.replace(/[\d:.]+$/, "0$&")} where the night is meant`
          : "write it with AM or PM, or on a clock of 24 hours in all rows";
        reportOn(place)("date-half", key, message, { value: time, fix });
      }
    },
  };
}

/** Of a time with a dot in a file in which all are quarters of an hour by hundredths, it is open what it is. */
function tellDot({ place, key, time, hour }: Open, reportOn: (place: Place) => Report): void {
  if (time !== "25" && time !== "50") return;
  const value = `${hour}.${time}`;
  const fix = `write ${hour}:${time} or ${hour}:${Number(time) * 0.6}, whichever is meant`;
  reportOn(place)("date-ambiguous", key, `${value} may count hundredths of an hour`, {
    value,
    fix,
  });
}
