import { ApiError } from "../errors.js";
import { UsageError, exitCode } from "./world.js";
import type { Command, World } from "./world.js";

// Imported when asked for, so that each command starts without the others.
const workflows: Record<string, { summary: string; load: () => Promise<Command> }> = {
  import: {
    summary: "Turn a CSV of posts into scheduled posts",
    load: async () => (await import("./import.js")).importCommand,
  },
  check: {
    summary: "Check a CSV of posts; sends nothing, needs no token",
    load: async () => (await import("./check.js")).checkCommand,
  },
  imports: {
    summary: "List the imports that are remembered, and what became of them",
    load: async () => (await import("./imports.js")).importsCommand,
  },
  undo: {
    summary: "Take an import back: what is staged, and what is not yet published",
    load: async () => (await import("./imports.js")).undoCommand,
  },
  sandbox: {
    summary: "Run a local Social Planner to try things on",
    load: async () => (await import("./sandbox.js")).sandboxCommand,
  },
};

/** Runs the command line and resolves to its exit code; every failure becomes one line on standard error. */
export async function main(words: string[], world: World): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h")
      return await help(world);
    if (name === "--version") return await version(world);
    const command = workflows[name]
      ? await workflows[name].load()
      : (await import("./operation.js")).operationCommand(name);
    return await command(rest, world);
  } catch (error) {
    if (world.signal.aborted) {
      const { message } = world.signal.reason as Error;
      if (message) world.stderr.write(`${message}\n`);
      return exitCode.interrupted;
    }
    world.stderr.write(`social-planner: ${explain(error)}\n`);
    return codeOf(error);
  }
}

async function help(world: World): Promise<number> {
  const { listOperations } = await import("./operation.js");
  const lines = Object.entries(workflows).map(
    ([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`,
  );
  world.stdout.write(`Usage: social-planner <command> [flags]

The job:
${lines.join("\n")}

Every operation of the API, answered in JSON:
${listOperations()}

Add --help to a command for its flags.
Environment: HIGHLEVEL_TOKEN, HIGHLEVEL_LOCATION_ID, HIGHLEVEL_USER_ID, HIGHLEVEL_BASE_URL.
Exit codes: 0 done, 1 refused, 2 misused, 3 a person is needed, 4 unknown or partial, 130 interrupted.
`);
  return exitCode.done;
}

async function version(world: World): Promise<number> {
  const { createRequire } = await import("node:module");
  world.stdout.write(
    `${createRequire(import.meta.url)("highlevel-social-planner/package.json").version}\n`,
  );
  return exitCode.done;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint =
    error instanceof ApiError && error.reason === "invalid_token" ? " (HIGHLEVEL_TOKEN)" : "";
  return error.message + hint;
}

function codeOf(error: unknown): number {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (error instanceof UsageError || error instanceof TypeError) return exitCode.misused;
  return code === "unknown_outcome" ? exitCode.unknown : exitCode.refused;
}
