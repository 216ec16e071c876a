import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkCsv, fileLimit } from "../../csv/check.js";
import { choosePlatforms, platformNames } from "../../csv/platform.js";
import { probeMedia } from "../../csv/probe.js";
import { readCsv } from "../../csv/read.js";
import { defineCommand } from "../command.js";
import { fileFlags, viaFlag } from "../flags.js";
import { nearest } from "../nearest.js";
import { renderFindings } from "../render.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner check`: what is wrong with a file, without asking anyone. */
export const check = defineCommand({
  description:
    "Checks a file against HighLevel's rules. It sends nothing but questions to the media's own hosts, where --probe asks for them. Exits 1 where a row has an error.",
  operands: "FILE",
  flags: {
    ...fileFlags,
    ...viaFlag,
    platform: {
      type: "string",
      value: "name",
      multiple: true,
      description: "a platform that the posts go to, such as instagram",
    },
    probe: {
      type: "boolean",
      description: "ask every media link whether it is there, of which type and how large",
    },
    json: { type: "boolean", description: "one JSON object a finding, a line each" },
  },
  examples: ["check launch-week.csv --time-zone Europe/Paris --platform instagram"],
  async run(values, operands, world) {
    const file = await readFileOperand(operands);
    for (const name of values.platform ?? []) {
      if (choosePlatforms([name]).length > 0) continue;
      const guess = nearest(name, platformNames);
      throw new UsageError(
        `--platform ${name} is not known; ${guess ? `did you mean ${guess}?` : `there are ${platformNames.join(", ")}`}`,
      );
    }
    const csv = readCsv(new Uint8Array(await file.arrayBuffer()), { name: file.name });
    const checked = checkCsv(csv, {
      timeZone: values["time-zone"],
      platforms: values.platform,
      dates: values.dates,
      times: values.times,
      allowDrafts: values["allow-drafts"],
      via: values.via,
      // An import splits.
      limit: Infinity,
    });
    const findings = [
      ...checked.findings,
      ...(values.probe ? await probeMedia(csv, { signal: world.signal }) : []),
    ];
    const countOf = (kind: string) => findings.filter(({ severity }) => severity === kind).length;
    const errors = countOf("error");
    const parts = values.via === "posts" ? 1 : Math.ceil(checked.count / fileLimit);
    if (values.json) {
      for (const finding of findings) world.stdout.write(`${JSON.stringify(finding)}\n`);
    } else {
      world.stdout.write(renderFindings(findings));
      world.stdout.write(
        `${file.name}: ${csv.format ?? "not a file of posts"}, ${count(checked.count, "good post")}${parts > 1 ? ` in ${parts} files` : ""}, ${count(errors, "error")}, ${count(countOf("warning"), "warning")}\n`,
      );
    }
    return errors ? exitCode.refused : exitCode.done;
  },
});

/**
 * The file that the words name.
 *
 * @throws UsageError where they name none or several, Error where it cannot be read.
 */
export async function readFileOperand(operands: readonly string[]): Promise<File> {
  const [path, ...more] = operands;
  if (path === undefined || more.length)
    throw new UsageError(
      path === undefined
        ? "no file: name the CSV to read"
        : `one file at a time, not also ${more.join(", ")}`,
    );
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "this is a folder; name the CSV in it",
      EACCES: "it may not be read by you",
    };
    throw new Error(`${path}: ${reasons[error.code ?? ""] ?? `cannot be read (${error.message})`}`);
  });
  return new File([bytes], basename(path));
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
