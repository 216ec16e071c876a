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
  /** What a value must be, where one is not that. */
  readonly check?: (value: string) => string | undefined;
}

type More = Omit<Flag, "type" | "value" | "description">;

/** A flag that is on or off. */
export function toggle<const M extends More = {}>(description: string, more?: M) {
  return { type: "boolean", description, ...(more as M) } as const;
}

/** A flag with a value. */
export function option<const M extends More = {}>(value: string, description: string, more?: M) {
  return { type: "string", value, description, ...(more as M) } as const;
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

/** Of what the words of a command said, that of these flags. */
export function pick<V extends object>(values: V, flags: object): V {
  const picked = Object.keys(flags).map((name) => [name, Reflect.get(values, name)]);
  return Object.fromEntries(picked) as V;
}

/** What a command takes and does. */
export interface Definition<F extends Flags = Flags> {
  /** What else there is to know, in sentences. */
  readonly description?: string | undefined;
  /** The words that it takes besides flags, such as `FILE`; without it, none. */
  readonly operands?: string;
  /** What its one operand may be, where that can be listed. */
  readonly choices?: readonly string[];
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
