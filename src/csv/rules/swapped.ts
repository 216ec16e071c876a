import type { Row } from "../row.js";
import type { Place, Report } from "./context.js";

/** A date that a spreadsheet has, or wrote, as one. */
const real = /^(\d{4})-(\d\d)-(\d\d)\b/;
/** One that is none in any order with the month before the day, for no month has that number. */
const daysFirst =
  /^(?:\d{4}-(?:1[3-9]|2\d|3[01])-\d\d?|(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{4})\b/;
/** One that is none in one order. */
const text =
  /^(?:\d{4}-(?:1[3-9]|2\d|3[01])-\d\d?|(?:(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}|\d{1,2}[/.-](?:1[3-9]|2\d|3[01]))[/.-]\d{4})\b/;

/**
 * No date may have its day and its month the other way round: a spreadsheet reads what is typed in its own order, and
 * leaves as text what is no date in that.
 */
export function createSwapCheck(reportOn: (place: Place) => Report, isWorkbook: boolean) {
  // In a text, HighLevel's own two orders may stand beside each other.
  const isOther = isWorkbook ? text : daysFirst;
  const open: (Place & { readonly time: string })[] = [];
  let left: string | undefined;
  return {
    see({ time, row, line }: Row): void {
      const [, , month, day] = real.exec(time) ?? [];
      if (isOther.test(time)) left ??= time;
      else if (month !== undefined && Number(day) <= 12 && month !== day)
        open.push({ row, line, time });
    },
    end(): void {
      if (left === undefined) return;
      for (const { time, ...place } of open) {
        const [value = "", year = "", month = "", day = ""] = real.exec(time) ?? [];
        const message = `${value} may have its day and its month the other way round: ${left} in another row was not taken for a date`;
        const fix = `write ${spell(year, month, day)} or ${spell(year, day, month)} as text`;
        reportOn(place)("date-swapped", "time", message, { value, fix });
      }
    },
  };
}

function spell(year: string, month: string, day: string): string {
  const name = new Date(Date.UTC(Number(year), Number(month) - 1, 1)).toLocaleString("en", {
    month: "long",
    timeZone: "UTC",
  });
  return `${Number(day)} ${name} ${year}`;
}
