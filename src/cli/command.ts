import { parseArgs } from "node:util";
import { nearest } from "./nearest.js";
import { UsageError, exitCode } from "./world.js";
import type { World } from "./world.js";

/** A flag of a command: parsing, help and completion are made of it. */
export interface Flag {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help, such as `zone`. */
  readonly value?: string;
  /** What it is for, in a phrase or in sentences. */
  readonly description: string;
  /** Whether it may be given several times; then its value is a list. */
  readonly multiple?: boolean;
  readonly short?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
}

/** The flags of a command by their names. */
export type Flags = Readonly<Record<string, Flag>>;

/** What the words of a command said, by flag. */
export type Values<F extends Flags> = {
  readonly [Name in keyof F]?:
    | (F[Name] extends { type: "boolean" }
        ? boolean
        : F[Name] extends { multiple: true }
          ? string[]
          : F[Name] extends { choices: readonly (infer Choice)[] }
            ? Choice
            : string)
    | undefined;
};

/** What a command takes and does. */
export interface Definition<F extends Flags = Flags> {
  /** What else there is to know, in sentences. */
  readonly description?: string | undefined;
  /** The words that it takes besides flags, such as `FILE`; without it, none. */
  readonly operands?: string;
  readonly flags: F;
  /** Whole command lines, without the program's name. */
  readonly examples: readonly string[];
  /** Resolves to an exit code. */
  readonly run: (values: Values<F>, operands: readonly string[], world: World) => Promise<number>;
}

/** One command of the command line. */
export interface Command extends Definition {
  /** The words that call it, such as `csv set-accounts`. */
  readonly name: string;
  /** One line without a full stop. */
  readonly summary: string;
}

/** Commands that share their first word, by their second. */
export type Group = Readonly<Record<string, Command>>;

/** A definition whose values are typed by its flags. */
export function defineCommand<const F extends Flags>(definition: Definition<F>): Definition {
  return definition as unknown as Definition;
}

/** The flags that every command has. */
export const commonFlags = {
  quiet: {
    type: "boolean",
    short: "q",
    description: "say nothing on standard error but what went wrong",
  },
  help: { type: "boolean", short: "h", description: "say what the command does, and how" },
} as const satisfies Flags;

/**
 * Runs a command with its words, or prints its help.
 *
 * @throws UsageError for a flag that it does not have, a value that is missing or is none of its choices, and words that
 *   it does not take.
 */
export async function runCommand(command: Command, words: string[], world: World): Promise<number> {
  const { values, operands } = parseWords(command, words);
  if (values["help"]) {
    const { renderHelp } = await import("./help.js");
    world.stdout.write(renderHelp(command));
    return exitCode.done;
  }
  if (operands.length > 0 && command.operands === undefined)
    throw new UsageError(
      `${operands[0]} is not expected: ${command.name} takes flags only; social-planner ${command.name} --help lists them`,
    );
  return command.run(values, operands, values["quiet"] ? { ...world, stderr: silent } : world);
}

function parseWords(
  { name, flags }: Command,
  words: string[],
): { values: Values<Flags>; operands: string[] } {
  const options: Flags = { ...flags, ...commonFlags };
  const [values, operands] = parse(name, words, options);
  for (const [flag, { choices }] of Object.entries(options)) {
    for (const value of [values[flag] ?? []].flat())
      if (choices && !choices.includes(String(value)))
        throw new UsageError(
          `--${flag} must be ${choices.join(" or ")}, not ${JSON.stringify(value)}`,
        );
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
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new UsageError(
        options[flag.slice(2)]?.type === "boolean"
          ? `${flag} takes no value`
          : `${flag} needs a value`,
      );
    const guess = nearest(flag.replace(/^-+/, ""), Object.keys(options));
    throw new UsageError(
      `${name} has no flag ${flag}; ${guess ? `did you mean --${guess}?` : `social-planner ${name} --help lists them`}`,
    );
  }
}

const silent: World["stderr"] = { write: () => true, isTTY: false } as unknown as World["stderr"];
