import { withPlainHalf } from "../day.js";
import { strip } from "../invisible.js";
import { findOffset } from "../offset.js";
import type { Row } from "../row.js";
import type { Context, Place, Report } from "./context.js";

/** Where times are meant as they are written, none lacks the zone that others of the file name. */
export function createZoneCheck({ times, zone }: Context, reportOn: (place: Place) => Report) {
  const isAsked = times === "as-written" && zone === undefined;
  const bare: { readonly place: Place; readonly time: string }[] = [];
  let isSaid = false;
  return {
    see({ time, row, line }: Row): void {
      if (!isAsked || time === "") return;
      if (findOffset(withPlainHalf(strip(time))).name) isSaid = true;
      else bare.push({ place: { row, line }, time });
    },
    end(): void {
      if (!isSaid) return;
      for (const { place, time } of bare) {
        const message = `${time} names no time zone, as other rows do`;
        const fix = "write its zone behind it, as the other rows have it";
        reportOn(place)("date-zone", "time", message, { value: time, fix });
      }
    },
  };
}
