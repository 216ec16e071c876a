import type { Diagnostic } from "./prism.js";
import { sentences } from "./sentences.js";

/** One way in which a request breaks the document. */
export interface Violation {
  /** `header`, `path`, `query` or `body`; `security`; or `type`, the content type. */
  readonly place: string;
  /** Where the property is, such as `["media", "0"]`; empty at the top. */
  readonly at: string[];
  /** The property, be it there or missing; empty for the place as a whole. */
  readonly name: string;
  /** The keyword of JSON Schema that it breaks. */
  readonly rule: string;
  /** The same in Prism's words, which end with what is allowed. */
  readonly detail: string;
}

/** Reads Prism's diagnostics; `names` are the operation's query names, which Prism reports in lower case. */
export function readViolations(diagnostics: Diagnostic[], names: string[]): Violation[] {
  return diagnostics.map(({ path = [], code, message }) => {
    const [place = "body", ...steps] = path.map(String);
    const rule = String(code);
    // What is missing or too much is named in the message only.
    const isOfParent = rule === "required" || rule === "additionalProperties";
    const found = (isOfParent ? /'([^']*)'$/.exec(message)?.[1] : steps.pop()) ?? "";
    const inQuery = names.find((known) => known.toLowerCase() === found.toLowerCase());
    const name = place === "query" ? (inQuery ?? found) : found;
    return { place: places[rule] ?? place, at: steps, name, rule, detail: message };
  });
}

const places: Record<string, string> = { 401: "security", 415: "type" };

/** What the server says of a violation, in reported words where there are some; nothing where the body as a whole is wrong. */
export function explain(operationId: string, violation: Violation): string[] {
  const { at, name, rule } = violation;
  if (!name) return [];
  const prefix = at.map((step) => `${step}.`).join("");
  const path = [...at, name].join(".").replace(/\.\d+\./g, ".");
  const [, , says = {}] =
    sentences.find(([of, field]) => of.includes(operationId) && field === path) ?? [];
  const said = Object.entries(says).flatMap(([sentence, rules]) =>
    rules.includes(rule) ? [sentence] : [],
  );
  return (said.length > 0 ? said : [describe(violation)]).map((sentence) => prefix + sentence);
}

// The words of class-validator, which the reported messages show the server to use.
function describe({ at, name, rule, detail }: Violation): string {
  if (rule === "additionalProperties") return `property ${name} should not exist`;
  const subject = /^\d+$/.test(name) ? `each value in ${at.at(-1)}` : name;
  const number = /\d+/.exec(detail)?.[0];
  const oneOf = `must be one of the following values: ${detail.split(": ").at(-1)}`;
  const least = `must not be less than ${number}`;
  const words: Readonly<Record<string, string>> = {
    type: `must be ${kinds[/must be (\w+)/.exec(detail)?.[1] ?? ""] ?? "valid"}`,
    enum: oneOf,
    const: oneOf,
    format: "must be a valid ISO 8601 date string",
    minimum: least,
    exclusiveMinimum: least,
    maxItems: `must contain no more than ${number} elements`,
    maxLength: `must be shorter than or equal to ${number} characters`,
    pattern: "must be a number string",
  };
  return `${subject} ${words[rule] ?? "should not be empty"}`;
}

const kinds: Record<string, string> = {
  string: "a string",
  array: "an array",
  object: "an object",
  boolean: "a boolean value",
  number: "a number conforming to the specified constraints",
  integer: "an integer number",
};
