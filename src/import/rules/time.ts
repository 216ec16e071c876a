import { readDate } from "../date.js";
import type { Row } from "../read.js";
import { findInstant } from "../zone.js";
import type { Context, Report } from "./context.js";

/** When a post goes out: on the location's clock, and in UTC where its zone is known; a draft has neither. */
export interface PlannedTime {
  readonly local: string | undefined;
  readonly utc: string | undefined;
  /** The time in milliseconds, to compare posts of a file: in UTC, or without a zone as if it were; undefined for a draft. */
  readonly at: number | undefined;
}

const draft: PlannedTime = { local: undefined, utc: undefined, at: undefined };
const minute = 60_000;
const year = 365 * 24 * 60 * minute;
/** No zone is further behind UTC. */
const furthest = 12 * 60 * minute;

/** The time of a row, which must exist, come once and be far enough ahead; undefined where nobody can say when it is. */
export function checkTime({ time }: Row, context: Context, report: Report): PlannedTime | undefined {
  const { timeZone, now, dates, allowDrafts } = context;
  if (!time) {
    if (!allowDrafts) report("date-missing", "time", "the row has no date, so it would become a draft", "add a date, or allow drafts (--allow-drafts)");
    return draft;
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
      report("date-gap", "time", `the clocks in ${timeZone} skip ${local}`, "choose an earlier or a later time");
    } else {
      report("date-overlap", "time", `the clocks in ${timeZone} show ${local} twice (${near} UTC)`, "choose a time that comes once");
    }
    return undefined;
  }
  const ahead = instant - now;
  if (ahead < 0) report("date-past", "time", `${local} is over`, "choose a time at least ten minutes ahead");
  else if (ahead < 10 * minute) report("date-soon", "time", `${local} is less than ten minutes ahead`, "choose a later time");
  else if (ahead > year) report("date-far", "time", `${local} is more than a year ahead`, "check the year");
  if (timeZone === undefined) return { local, utc: undefined, at: wall };
  return { local, utc: new Date(instant).toISOString(), at: instant };
}
