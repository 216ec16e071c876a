import { checkCsv, fileLimit } from "../../csv/check.js";
import { choosePlatforms, platformNames } from "../../csv/platform.js";
import { probeMedia } from "../../csv/probe.js";
import { toJson } from "../clean.js";
import { defineCommand, option, toggle } from "../command.js";
import { reach } from "../connect.js";
import { openPosts } from "../posts.js";
import { fileFlags, versionFlag, viaFlag } from "../flags.js";
import { nearest } from "../nearest.js";
import { renderFindings } from "../tables/findings.js";
import { count } from "../words.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner check`: what is wrong with a file, without asking anyone. */
export const check = defineCommand({
  description:
    "Checks a file against HighLevel's rules. It sends nothing but questions to the media's own hosts, where --probe asks for them. Exits 1 where a row has an error.",
  operands: "FILE",
  flags: {
    ...fileFlags,
    ...viaFlag,
    ...versionFlag,
    platform: option("name", "a platform that the posts go to, such as instagram", {
      multiple: true,
    }),
    probe: toggle("ask every media link whether it is there, of which type and how large"),
    json: toggle("one JSON object a finding, a line each"),
  },
  examples: ["check launch-week.csv --time-zone Europe/Paris --platform linkedin --allow-drafts"],
  async run(values, operands, world) {
    for (const name of values.platform ?? []) {
      if (choosePlatforms([name]).length > 0) continue;
      const guess = nearest(name, platformNames);
      throw new UsageError(
        `--platform ${name} is not known; ${guess ? `did you mean ${guess}?` : `there are ${platformNames.join(", ")}`}`,
      );
    }
    const csv = await openPosts(operands, values, world);
    const checked = checkCsv(csv, {
      timeZone: values["time-zone"],
      platforms: values.platform,
      dates: values.dates,
      times: values.times,
      allowDrafts: values["allow-drafts"],
      via: values.via ?? "csv",
      version: reach(values, world).version,
      // An import splits.
      limit: Infinity,
    });
    const probed = values.probe ? await probeMedia(csv, { signal: world.signal }) : [];
    const findings = [...checked.findings, ...probed];
    const countOf = (kind: string) => findings.filter(({ severity }) => severity === kind).length;
    const errors = countOf("error");
    const parts = values.via === "posts" ? 1 : Math.ceil(checked.count / fileLimit);
    if (values.json) {
      for (const finding of findings) world.stdout.write(`${toJson(finding)}\n`);
    } else {
      world.stdout.write(renderFindings(findings, world.stdout.columns));
      world.stdout.write(
        `${csv.name}: ${csv.format ?? "not a file of posts"}, ${count(checked.count, "good post")}${parts > 1 ? ` in ${parts} files` : ""}, ${count(errors, "error")}, ${count(countOf("warning"), "warning")}\n`,
      );
    }
    return errors ? exitCode.refused : exitCode.done;
  },
});
