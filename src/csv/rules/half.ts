import type { Row } from "../row.js";
import type { Place, Report } from "./context.js";

const half = /\d ?[ap]\.? ?m\.?$/i;
const bare = /(?:^|[ T])(?:0?[1-9]|1[0-2])[:.]\d\d(?::\d\d)?$/;
/** As HighLevel writes it, a time has one reading. */
const whole = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** No time of a file leaves open which half of the day it is in, where others say it. */
export function createHalfCheck(reportOn: (place: Place) => Report): (row: Row) => void {
  const open: { readonly place: Place; readonly time: string }[] = [];
  let isSaid = false;
  return ({ time, row, line }) => {
    if (whole.test(time)) return;
    if (half.test(time)) isSaid = true;
    else if (bare.test(time)) open.push({ place: { row, line }, time });
    if (!isSaid) return;
    for (const one of open.splice(0)) {
      const message = `${one.time} says neither AM nor PM, as other rows do`;
      const fix = "write it with AM or PM, or on a clock of 24 hours in all rows";
      reportOn(one.place)("date-ambiguous", "time", message, { value: one.time, fix });
    }
  };
}
