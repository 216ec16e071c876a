import { parseArgs } from "node:util";
import type { Command, Flags, Values } from "./command.js";
import { commonFlags } from "./flags.js";
import { nearest } from "./nearest.js";
import { UsageError, exitCode, type World } from "./world.js";

/** Runs a command with its words, or prints its help; throws UsageError for words, flags and values that it does not take. */
export async function runCommand(command: Command, words: string[], world: World): Promise<number> {
  const { values, operands } = parseWords(command, words);
  if (values["help"]) {
    const { renderHelp } = await import("./help.js");
    world.stdout.write(renderHelp(command, world.stdout.columns));
    return exitCode.done;
  }
  if (operands.length > 0 && command.operands === undefined)
    throw new UsageError(
      `${operands[0]} is not expected: ${command.name} takes flags only; social-planner ${command.name} --help lists them`,
    );
  return command.run(values, operands, values["quiet"] ? { ...world, ...silent } : world);
}

function parseWords(
  { name, flags }: Command,
  words: string[],
): { values: Values<Flags>; operands: string[] } {
  const options: Flags = { ...flags, ...commonFlags };
  const [values, operands] = parse(name, words, options);
  for (const [flag, { choices, check }] of Object.entries(options)) {
    for (const value of [values[flag] ?? []].flat().map(String)) {
      const must = choices?.includes(value) === false ? choices.join(" or ") : check?.(value);
      if (must) throw new UsageError(`--${flag} must be ${must}, not ${JSON.stringify(value)}`);
    }
  }
  return { values, operands };
}

function parse(name: string, words: string[], options: Flags): [Values<Flags>, string[]] {
  try {
    const parsed = parseArgs({ args: words, options, allowPositionals: true, allowNegative: true });
    return [parsed.values as Values<Flags>, parsed.positionals];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, flag = ""] = /'(?:-\w, )?(--?[\w-]+)/.exec(message) ?? [];
    const isSwitch = options[flag.slice(2)]?.type === "boolean";
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new UsageError(`${flag} ${isSwitch ? "takes no" : "needs a"} value`);
    const guess = nearest(flag.replace(/^-+/, ""), Object.keys(options));
    throw new UsageError(
      `${name} has no flag ${flag}; ${guess ? `did you mean --${guess}?` : `social-planner ${name} --help lists them`}`,
    );
  }
}

const silent: Pick<World, "progress" | "status"> = {
  progress: { isTTY: false, columns: Infinity, write: () => {}, writeData: () => {} },
  status: () => undefined,
};
