import { readDate } from "../date.js";
import type { Row } from "../row.js";
import { findInstant } from "../zone.js";
import type { Context, Report } from "./context.js";

const minute = 60_000;
const year = 365 * 24 * 60 * minute;
/** No zone is further behind UTC. */
const furthest = 12 * 60 * minute;

/** The time of a row must exist, come once and be far enough ahead; gives its wall clock, in milliseconds, where it has one. */
export function checkTime({ time }: Row, context: Context, report: Report): number | undefined {
  const { timeZone, now, dates, allowDrafts } = context;
  if (!time) {
    if (!allowDrafts)
      report(
        "date-missing",
        "time",
        "the row has no date, so it would become a draft",
        "add a date, or allow drafts (--allow-drafts)",
      );
    return undefined;
  }
  const date = readDate(time, dates);
  if ("code" in date) {
    report(date.code, "time", date.message, date.fix);
    return undefined;
  }
  const { local, wall } = date;
  // Without a zone only what is true in every zone is said: at that time the day is over everywhere.
  const instant = timeZone === undefined ? wall + furthest : findInstant(wall, timeZone);
  if (typeof instant !== "number") {
    const { problem, choices } = instant;
    const near = choices.map((choice) => new Date(choice).toISOString().slice(11, 16)).join(" or ");
    if (problem === "gap") {
      report(
        "date-gap",
        "time",
        `the clocks in ${timeZone} skip ${local}`,
        "choose an earlier or a later time",
      );
    } else {
      report(
        "date-overlap",
        "time",
        `the clocks in ${timeZone} show ${local} twice (${near} UTC)`,
        "choose a time that comes once",
      );
    }
    return wall;
  }
  const ahead = instant - now;
  if (ahead < 0)
    report("date-past", "time", `${local} is over`, "choose a time at least ten minutes ahead");
  else if (ahead < 10 * minute)
    report("date-soon", "time", `${local} is less than ten minutes ahead`, "choose a later time");
  else if (ahead > year)
    report("date-far", "time", `${local} is more than a year ahead`, "check the year");
  return wall;
}
