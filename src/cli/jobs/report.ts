import Papa from "papaparse";
import { readLocation } from "../../import/location.js";
import { renderHtml } from "../../outcome/html.js";
import { countPosts, reportMonth } from "../../outcome/report.js";
import { defineCommand } from "../command.js";
import { connect } from "../connect.js";
import { connectionFlags, zoneFlag } from "../flags.js";
import { renderCounts } from "../render.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner report`: what a month's posts came to. */
export const report = defineCommand({
  description:
    "Counts what the location's planner has in a month, by network, day and status, on the location's own clock. It only reads. As HTML it is one page, self-contained, that can be sent as it is.",
  flags: {
    month: { type: "string", value: "YYYY-MM", description: "the month, such as 2026-12" },
    ...zoneFlag,
    csv: { type: "boolean", description: "the counts as CSV" },
    html: { type: "boolean", description: "a page for the client, with a plot and every post" },
    json: { type: "boolean", description: "the posts and the counts as JSON" },
    ...connectionFlags,
  },
  examples: ["report --month 2026-12", "report --month 2026-12 --html > december.html"],
  async run(values, _, world) {
    if (!values.month) throw new UsageError("no month: give it, such as --month 2026-12");
    const planner = await connect(values, world);
    const { signal, stdout } = world;
    const location = await readLocation(planner, { timeZone: values["time-zone"] }, signal);
    const { id, name, timeZone } = location;
    const month = { client: name ?? id, month: values.month, timeZone };
    const found = await reportMonth(planner, month, signal);
    const counts = countPosts(found);
    if (values.html) stdout.write(renderHtml([found]));
    else if (values.json) stdout.write(`${JSON.stringify({ ...found, counts }, null, 2)}\n`);
    else if (values.csv)
      stdout.write(`${Papa.unparse(counts, { newline: "\n", escapeFormulae: true })}\n`);
    else stdout.write(renderCounts(found, counts));
    return exitCode.done;
  },
});
