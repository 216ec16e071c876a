import { mask } from "./mask.js";

/** What an option must be, in a test and in words. */
export type Rule = readonly [(value: unknown) => boolean, string];
export type Rules = Readonly<Record<string, Rule>>;

/** A rule for each option that a function takes, so that none is forgotten. */
export type RulesOf<Options> = { readonly [Name in keyof Options]-?: Rule };

/**
 * Holds options against their rules; one that is left out is right, unless it is needed. One that has no rule is wrong: a
 * word that is misspelled must not be taken for one that was left out.
 *
 * @throws TypeError that names the first one that cannot be right and what it must be, or that is unknown.
 */
export function checkOptions<Options extends object>(
  caller: string,
  options: Options,
  rules: RulesOf<NoInfer<Options>>,
  needed: readonly NoInfer<keyof Options & string>[] = [],
): void {
  checkObject(caller, options);
  const known = Object.entries<Rule>(rules);
  for (const [name, [isGood, what]] of known) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined ? needed.some((one) => one === name) : !isGood(value))
      throw new TypeError(`${caller}: ${name} must be ${what}, not ${show(value)}`);
  }
  const stray = findStray(options, rules);
  if (stray !== undefined)
    throw new TypeError(
      `${caller} has no option ${stray}; those it has are ${known.map(([name]) => name).join(", ")}`,
    );
}

/** @throws TypeError where what should hold options, or an input, is no object. */
export function checkObject(caller: string, options: unknown): asserts options is object {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${caller} takes an object of options, not ${show(options)}`);
}

/** @throws TypeError where what is to name a file or a folder is no text; it stands under the name that it has there. */
export function checkPath(caller: string, named: Readonly<Record<string, unknown>>): void {
  const rules = Object.fromEntries(Object.keys(named).map((name) => [name, rule.text]));
  checkOptions(caller, named, rules, Object.keys(named));
}

function findStray(options: object, rules: object): string | undefined {
  return Object.keys(options).find((name) => !Object.hasOwn(rules, name));
}

/** Whether a value is an object of options that are right, and of no other. */
export function isRight(value: unknown, rules: Rules): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    findStray(value, rules) === undefined &&
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
export function oneOf(...words: readonly string[]): Rule {
  const isOne = (value: unknown) => words.some((word) => word === value);
  return [isOne, words.map((word) => JSON.stringify(word)).join(" or ")];
}

function whole(least: number): Rule {
  const isWhole = (value: unknown) => typeof value === "number" && value >= least && !(value % 1);
  return [isWhole, `a whole number, at least ${least}`];
}

/** The rules that many options share. */
export const rule = {
  flag: [(value) => typeof value === "boolean", "true or false"],
  string: [(value) => typeof value === "string", "a text"],
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
  count: whole(0),
  some: whole(1),
  object: [(value) => typeof value === "object" && value !== null, "an object"],
} satisfies Rules;

/** A value as a message may quote it: short, and without secrets; of an object, what it has. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const names = Object.keys(value).join(", ");
    return names ? mask(`{ ${names} }`).slice(0, 80) : "an object";
  }
  if (typeof value === "function") return "a function";
  if (value === undefined) return "left out";
  return typeof value === "string" ? mask(JSON.stringify(value)).slice(0, 80) : String(value);
}
