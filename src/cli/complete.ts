import type { Flags } from "./command.js";
import { findCommand, jobOf, jobs, verbsOf } from "./commands.js";
import { commonFlags } from "./flags.js";
import { resources } from "./operation.js";

/** The words that may stand for the last, unfinished one; none where a file or any text goes. */
export async function complete(words: readonly string[]): Promise<string[]> {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  return (await choices(before, last)).filter((word) => word.startsWith(last));
}

async function choices(before: readonly string[], last: string): Promise<string[]> {
  const [first] = before;
  if (first === undefined) {
    const words = Object.keys(jobs).map((name) => name.split(" ")[0] ?? "");
    return [...new Set([...words, ...resources()]), "--help", "--version"];
  }
  const verbs = before.length === 1 ? await verbsOf(first) : [];
  if (verbs.length > 0 && !(jobOf(first) && last.startsWith("-"))) return verbs;
  const found = await findCommand(before).catch(() => undefined);
  if (!found || !("command" in found)) return [];
  const { command, rest } = found;
  const flags: Flags = { ...command.flags, ...commonFlags };
  const previous = /^--(.+)/.exec(before.at(-1) ?? "")?.[1] ?? "";
  const flag = Object.hasOwn(flags, previous) ? flags[previous] : undefined;
  if (flag?.type === "string") return [...(flag.choices ?? [])];
  if (!last.startsWith("-")) return [...(command.choices ?? [])];
  return Object.entries(flags)
    .filter(([name, { multiple }]) => multiple || !rest.includes(`--${name}`))
    .map(([name]) => `--${name}`);
}
