import type { Group } from "./command.js";
import { jobs } from "./commands.js";
import { renderEntry, wrap } from "./help.js";
import { operationGroup, resources } from "./operation.js";

/** What `social-planner --help` prints. */
export function renderOverview(columns: number): string {
  const width = Math.min(columns, 100);
  const operations = resources().map((resource) =>
    line(resource, Object.keys(operationGroup(resource)).join(", "), width),
  );
  return `Usage: social-planner <command> [flags]

The job:
${Object.entries(jobs)
  .map(([name, { summary }]) => line(name, summary, width))
  .join("\n")}

Every operation of the API, answered in JSON:
${operations.join("\n")}

Add --help to a command for its flags.
${wrap("Environment: HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID, HIGHLEVEL_USER_ID, HIGHLEVEL_BASE_URL, HIGHLEVEL_API_VERSION; NO_COLOR for no colours.", width, 2)}
${wrap("Exit codes: 0 done, 1 refused, 2 misused, 3 a person is needed, 4 unknown or partial, 130 interrupted.", width, 2)}

Example: social-planner check launch-week.csv --allow-drafts
`;
}

/** What a resource without a verb prints. */
export function renderGroup(group: Group, columns: number): string {
  const width = Math.min(columns, 100);
  const commands = Object.values(group);
  const [resource = ""] = commands[0]?.name.split(" ") ?? [];
  return `Usage: social-planner ${resource} <verb> [flags]

${commands.map(({ name, summary }) => line(name, summary, width)).join("\n")}

Example: social-planner ${commands[0]?.name} --help
`;
}

function line(name: string, text: string, width: number): string {
  return renderEntry(`  ${name}`, text, 27, width);
}
