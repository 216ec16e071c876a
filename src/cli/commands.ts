import type { Command, Group } from "./command.js";
import { nearest } from "./nearest.js";
import { UsageError } from "./world.js";

/** The jobs, each loaded when it is asked for, so that a command starts without the others. */
export const jobs: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.js")).check,
  import: async () => (await import("./import.js")).importFile,
  imports: async () => (await import("./imports.js")).imports,
  undo: async () => (await import("./imports.js")).undo,
  doctor: async () => (await import("./doctor.js")).doctor,
  sandbox: async () => (await import("./sandbox.js")).sandbox,
  completion: async () => (await import("./completion.js")).completion,
};

/**
 * The command that the words begin with, and the words after it; a group where they name a resource and no verb.
 *
 * @throws UsageError for words that name neither.
 */
export async function findCommand(
  words: readonly string[],
): Promise<{ command: Command | Group; rest: string[] }> {
  const [first = "", second = "", ...rest] = words;
  const job = jobs[first];
  if (job) return { command: await job(), rest: words.slice(1) };
  const { operationGroup, resources } = await import("./operation.js");
  if (!resources().includes(first))
    throw new UsageError(
      `no command ${first}; ${advise(first, [...Object.keys(jobs), ...resources()], "")}`,
    );
  const group = operationGroup(first);
  if (["", "--help", "-h"].includes(second)) return { command: group, rest };
  const command = group[second];
  if (!command)
    throw new UsageError(
      `${first} has no ${second}; ${advise(second, Object.keys(group), `${first} `)}`,
    );
  return { command, rest };
}

function advise(word: string, known: readonly string[], group: string): string {
  const guess = nearest(word, known);
  return guess
    ? `did you mean social-planner ${group}${guess}?`
    : `social-planner ${group}--help lists them`;
}
