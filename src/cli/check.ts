import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkCsv } from "../import/check.js";
import { probeMedia } from "../import/probe.js";
import { readCsv } from "../import/read.js";
import { readFlags } from "./flags.js";
import { renderFindings } from "./render.js";
import { UsageError, exitCode } from "./world.js";
import type { World } from "./world.js";

const usage = `Usage: social-planner check FILE [flags]

Checks a CSV of posts against HighLevel's rules. It needs no token, and sends nothing but
questions to the media's own hosts where --probe asks for them.

  --time-zone <zone>   the location's time zone, to check the times too
  --platform <name>    a platform that the posts go to, such as instagram; repeat it for more
  --dates <mdy|dmy>    how slash dates are meant
  --allow-drafts       let rows without a date become drafts
  --probe              ask every media link whether it is there, of which type and how large
  --json               one JSON object a finding, a line each

Example: social-planner check launch-week.csv --time-zone Europe/Paris --platform instagram
`;

/** The flags that say how a file is read. */
export const checkFlags = {
  "time-zone": { type: "string" },
  dates: { type: "string" },
  "allow-drafts": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `social-planner check`: what is wrong with a file, without asking anyone. */
export async function checkCommand(words: string[], world: World): Promise<number> {
  const { values, positionals } = readFlags(words, {
    ...checkFlags,
    platform: { type: "string", multiple: true },
    probe: { type: "boolean" },
  });
  if (values.help) {
    world.stdout.write(usage);
    return exitCode.done;
  }
  const file = await readFileFlag(positionals);
  const csv = readCsv(new Uint8Array(await file.arrayBuffer()), { name: file.name });
  const checked = checkCsv(csv, {
    timeZone: values["time-zone"],
    platforms: values.platform,
    dates: readDates(values.dates),
    allowDrafts: values["allow-drafts"],
  });
  const { posts } = checked;
  const findings = [
    ...checked.findings,
    ...(values.probe ? await probeMedia(csv, { signal: world.signal }) : []),
  ];
  for (const finding of values.json ? findings : [])
    world.stdout.write(`${JSON.stringify(finding)}\n`);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (!values.json) {
    world.stdout.write(renderFindings(findings));
    world.stdout.write(
      `${file.name}: ${csv.format}, ${posts.length} posts, ${errors} errors, ${findings.length - errors} warnings\n`,
    );
  }
  return errors ? exitCode.refused : exitCode.done;
}

/**
 * The file that the words name.
 *
 * @throws UsageError where they name none or several, Error where it cannot be read.
 */
export async function readFileFlag(positionals: readonly string[]): Promise<File> {
  const [path, ...more] = positionals;
  if (path === undefined || more.length)
    throw new UsageError(
      path === undefined
        ? "no file: name the CSV to read"
        : `one file at a time, not also ${more.join(", ")}`,
    );
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === "ENOENT"
        ? `${path}: there is no such file`
        : `${path}: cannot be read (${error.message})`,
    );
  });
  return new File([bytes], basename(path));
}

/** How slash dates are meant, where the user said so. */
export function readDates(value: string | undefined): "mdy" | "dmy" | undefined {
  if (value === undefined || value === "mdy" || value === "dmy") return value;
  throw new UsageError(`--dates must be mdy or dmy, not ${JSON.stringify(value)}`);
}
