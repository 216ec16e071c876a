import { readDue } from "../date.js";
import { strip } from "../invisible.js";
import { findInstant } from "../zone.js";
import type { Check, Context, Report } from "./context.js";

/** What to do about a row with a single cell that is no date. */
const partFix =
  "where it goes on in the post of the row above, put it there, and delete the row; else add a date, or allow drafts (--allow-drafts)";

const minute = 60_000;
const year = 365 * 24 * 60 * minute;
/** No zone is further behind UTC. */
const furthest = 12 * 60 * minute;

/** The time of a row must exist, come once and be far enough ahead. */
export const checkTime: Check = ({ time, cells }, context, report) => {
  if (!time) {
    const isPart = cells.filter((cell) => strip(cell)).length === 1;
    const fix = isPart ? partFix : undefined;
    if (!context.allowDrafts)
      report("date-missing", "time", "the row has no date, so it would become a draft", { fix });
    return;
  }
  const date = readDue(time, context);
  if ("code" in date) report(date.code, "time", date.message, { fix: date.fix });
  else checkInstant(date, context, report);
};

function checkInstant(
  { local, wall }: { readonly local: string; readonly wall: number },
  { timeZone, now }: Context,
  report: Report,
): void {
  // Without a zone only what is true in every zone is said: at that time the day is over everywhere.
  const instant = timeZone === undefined ? wall + furthest : findInstant(wall, timeZone);
  if (typeof instant !== "number") {
    const { problem, choices } = instant;
    const near = choices.map((choice) => new Date(choice).toISOString().slice(11, 16)).join(" or ");
    if (problem === "gap") report("date-gap", "time", `the clocks in ${timeZone} skip ${local}`);
    else
      report("date-overlap", "time", `the clocks in ${timeZone} show ${local} twice (${near} UTC)`);
    return;
  }
  const ahead = instant - now;
  if (ahead < 0) report("date-past", "time", `${local} is over`);
  else if (ahead < 10 * minute)
    report("date-soon", "time", `${local} is less than ten minutes ahead`);
  else if (ahead > year) report("date-far", "time", `${local} is more than a year ahead`);
}
