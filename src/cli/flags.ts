import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { UsageError } from "./world.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Config<T> = { args: string[]; options: T; allowPositionals: true; allowNegative: true };

/**
 * Reads a command's words.
 *
 * @throws UsageError for an unknown flag or one without its value.
 */
export function readFlags<const T extends Options>(
  words: string[],
  options: T,
): ReturnType<typeof parseArgs<Config<T>>> {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}

/** `accountIds` as a flag: `account-ids`. */
export function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
