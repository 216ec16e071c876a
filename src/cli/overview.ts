import type { Group } from "./command.js";
import { jobs } from "./commands.js";
import { operationGroup, resources } from "./operation.js";

/** What `social-planner --help` prints. */
export function renderOverview(): string {
  const operations = resources().map((resource) =>
    line(resource, Object.keys(operationGroup(resource)).join(", ")),
  );
  return `Usage: social-planner <command> [flags]

The job:
${Object.entries(jobs)
  .map(([name, { summary }]) => line(name, summary))
  .join("\n")}

Every operation of the API, answered in JSON:
${operations.join("\n")}

Add --help to a command for its flags.
Environment: HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID, HIGHLEVEL_USER_ID, HIGHLEVEL_BASE_URL.
Exit codes: 0 done, 1 refused, 2 misused, 3 a person is needed, 4 unknown or partial, 130 interrupted.

Example: social-planner check launch-week.csv
`;
}

/** What a resource without a verb prints. */
export function renderGroup(group: Group): string {
  const commands = Object.values(group);
  const [resource = ""] = commands[0]?.name.split(" ") ?? [];
  return `Usage: social-planner ${resource} <verb> [flags]

${commands.map(({ name, summary }) => line(name, summary)).join("\n")}

Example: social-planner ${commands[0]?.name} --help
`;
}

function line(name: string, text: string): string {
  return `  ${name.padEnd(24)} ${text}`;
}
