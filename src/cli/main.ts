import { codeOf, isApiError } from "../errors.js";
import { isAccountError } from "../location/accounts.js";
import { mask } from "../mask.js";
import { findCommand, spellCommand } from "./commands.js";
import { fold } from "./clean.js";
import { runCommand } from "./run.js";
import { openScreen } from "./screen.js";
import { sandboxToken } from "./token.js";
import { exitCode, type Outside, type World } from "./world.js";

/** Runs the command line and resolves to its exit code; every failure becomes one line on standard error, and no text shows a secret. */
export async function main(words: string[], outside: Outside): Promise<number> {
  const token = outside.env["HIGHLEVEL_TOKEN"];
  const secrets = token === sandboxToken ? [] : [token];
  const world: World = {
    ...outside,
    ...openScreen(outside, (text) => mask(text, secrets)),
    spell: spellCommand,
  };
  let stopping: NodeJS.Timeout | undefined;
  outside.signal.addEventListener("abort", () => {
    // One that stops since its output cannot be written was not told to by Ctrl-C.
    if ((outside.signal.reason as Error).message === "interrupted")
      stopping = setTimeout(() => world.stderr.write(still), 1_000);
  });
  try {
    return await run(words, world);
  } catch (error) {
    world.status(undefined);
    if (world.signal.aborted) {
      const { message } = world.signal.reason as Error;
      if (message) world.stderr.write(`${message}\n`);
      return exitCode.interrupted;
    }
    world.stderr.write(`social-planner: ${explain(error)}\n`);
    const { cause = error } = error as Error;
    if (isAccountError(cause)) {
      const { renderAccounts } = await import("./tables/lists.js");
      world.stderr.write(renderAccounts(cause.accounts, world.stderr.columns));
    }
    return toExitCode(error);
  } finally {
    world.status(undefined);
    clearTimeout(stopping);
  }
}

const still =
  "Stopping, once the step that is under way has ended; a second Ctrl-C ends it at once.\n";

async function run(words: string[], world: World): Promise<number> {
  const [first, ...rest] = words;
  if (first === "help" && rest.length > 0) return run([...rest, "--help"], world);
  if (first === "--version") return version(world);
  if (first === undefined || ["help", "--help", "-h"].includes(first)) {
    const { renderOverview } = await import("./overview.js");
    world.stdout.write(renderOverview(world.stdout.columns));
    return exitCode.done;
  }
  if (first === "__complete") {
    const { complete } = await import("./complete.js");
    world.stdout.write((await complete(rest)).map((word) => `${word}\n`).join(""));
    return exitCode.done;
  }
  const found = await findCommand(words);
  if ("command" in found) return runCommand(found.command, found.rest, world);
  const { renderGroup } = await import("./overview.js");
  world.stdout.write(renderGroup(found.group, world.stdout.columns));
  return exitCode.done;
}

async function version(world: World): Promise<number> {
  const { createRequire } = await import("node:module");
  const { version: own } = createRequire(import.meta.url)("highlevel-social-planner/package.json");
  world.stdout.write(`${own}\n`);
  return exitCode.done;
}

function explain(error: unknown): string {
  return error instanceof Error ? fold(error.message) + hint(error) : fold(String(error));
}

/** What the library calls otherwise than a person at a terminal does. */
function hint(error: Error): string {
  if (isApiError(error) && error.reason === "invalid_token") return " (HIGHLEVEL_TOKEN)";
  return codeOf(error) === "connection" ? " (HIGHLEVEL_BASE_URL)" : "";
}

function toExitCode(error: unknown): number {
  const code = codeOf(error);
  // Of clients, their file is wrong, or a variable that it names.
  if (code === "usage" || code === "clients" || error instanceof TypeError) return exitCode.misused;
  return code === "unknown_outcome" ? exitCode.unknown : exitCode.refused;
}
