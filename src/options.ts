import { mask } from "./mask.js";

/** For each option that a caller may set: what it must be, in a test and in words. */
export type Rules = Readonly<Record<string, readonly [(value: unknown) => boolean, string]>>;

/**
 * Holds options against their rules; one that is left out is right, unless it is needed.
 *
 * @throws TypeError that names the first one that cannot be right, and what it must be.
 */
export function checkOptions(
  caller: string,
  options: unknown,
  rules: Rules,
  needed: readonly string[] = [],
): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${caller} takes an object of options, not ${show(options)}`);
  for (const [name, [isGood, what]] of Object.entries(rules)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined ? needed.includes(name) : !isGood(value))
      throw new TypeError(`${caller}: ${name} must be ${what}, not ${show(value)}`);
  }
}

/**
 * The same, for a function that takes no other options: a word that is misspelled must not be taken for one that was left
 * out.
 *
 * @throws TypeError that names the first one that is unknown, or cannot be right.
 */
export function checkAllOptions(
  caller: string,
  options: unknown,
  rules: Rules,
  needed: readonly string[] = [],
): void {
  checkOptions(caller, options, rules, needed);
  const unknown = Object.keys(options as object).find((name) => !Object.hasOwn(rules, name));
  if (unknown !== undefined)
    throw new TypeError(
      `${caller} has no option ${unknown}; those that it or its kin have are ${Object.keys(rules).join(", ")}`,
    );
}

/** Whether a value is an object of options that are right. */
export function isRight(value: unknown, rules: Rules): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(rules).every(([name, [isGood]]) => {
      const part: unknown = Reflect.get(value, name);
      return part === undefined || isGood(part);
    })
  );
}

/** An object with these methods, of whatever class. */
export function hasMethods(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === "function")
  );
}

/** The rule of an option that is one of some words. */
export function oneOf(...words: readonly string[]): Rules[string] {
  const isOne = (value: unknown) => words.some((word) => word === value);
  return [isOne, words.map((word) => JSON.stringify(word)).join(" or ")];
}

/** The rules that many options share. */
export const rule = {
  flag: [(value) => typeof value === "boolean", "true or false"],
  text: [(value) => typeof value === "string" && value.trim() !== "", "a text that is not empty"],
  texts: [
    (value) => Array.isArray(value) && value.every((entry) => typeof entry === "string"),
    "a list of texts",
  ],
  list: [(value) => Array.isArray(value), "a list"],
  date: [(value) => value instanceof Date && !Number.isNaN(value.getTime()), "a Date"],
  ledger: [(value) => hasMethods(value, ["open", "list"]), "a ledger"],
  store: [(value) => hasMethods(value, ["open"]), "a store of holds"],
  function: [(value) => typeof value === "function", "a function"],
  signal: [
    (value) => value === null || hasMethods(value, ["addEventListener", "throwIfAborted"]),
    "an AbortSignal",
  ],
  milliseconds: [
    (value) => typeof value === "number" && value >= 0,
    "a number of milliseconds, at least 0",
  ],
  count: [
    (value) => typeof value === "number" && value >= 0 && !(value % 1),
    "a whole number, at least 0",
  ],
  some: [
    (value) => typeof value === "number" && value >= 1 && !(value % 1),
    "a whole number, at least 1",
  ],
  object: [(value) => typeof value === "object" && value !== null, "an object"],
} satisfies Rules;

/** A value as a message may quote it: short, and without secrets. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  if (value === undefined) return "left out";
  return typeof value === "string" ? mask(JSON.stringify(value)).slice(0, 80) : String(value);
}
