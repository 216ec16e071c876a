import { differences, operations, versions } from "./generated/operations.js";

/** The names of all documents, such as `csv/set-accounts`. */
export type OperationId = keyof typeof operations;

/** A version of the API, as its header says it. */
export type Version = (typeof versions)[number];

/** The version that is spoken where nobody says otherwise, and in which tokens are asked for. */
export const [firstVersion] = versions;

export { versions } from "./generated/operations.js";

/** What the wire needs to know of an operation; the generated table holds one for each. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path with its variables in braces. */
  readonly path: string;
  /** Names that go to the query. */
  readonly query?: readonly string[];
  /** How the body is written; absent where there is none. */
  readonly body?: "json" | "multipart" | "form";
  /** Names that must be given, besides the path's. */
  readonly required?: readonly string[];
  /** Whether a POST or PATCH may be sent again after an unknown outcome. */
  readonly retry?: Repeatability;
  /** Where the list is in the answer of an operation that pages, such as `results.posts`. */
  readonly items?: string;
  /** Set where the pages are counted in numbers, not in their digits. */
  readonly numeric?: true;
  /** Set where success is a redirect, which is reported and never followed. */
  readonly redirect?: true;
  /** The scope that the token needs. */
  readonly scope?: string;
  /** The one version that has it; absent where every version has. */
  readonly version?: Version;
}

/** A call's arguments, each in its place. */
export interface Arguments {
  readonly path?: Record<string, unknown> | undefined;
  readonly query?: Record<string, unknown> | undefined;
  readonly body?: Record<string, unknown> | undefined;
}

function variablesOf(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
}

const otherwise: Partial<Record<Version, Partial<Record<OperationId, Operation>>>> = differences;

/** The operation of an id, as the version that is spoken says it. */
export function operationOf(id: OperationId, version: Version = firstVersion): Operation {
  return otherwise[version]?.[id] ?? operations[id];
}

/** Every operation's id, in the order of the document. */
export function ids(): OperationId[] {
  return Object.keys(operations) as OperationId[];
}

const byAddress = new Map(
  ids().map((id) => [`${operations[id].method} ${operations[id].path}`, id]),
);

/** The id of a method and a path of the document, or `undefined` for one that it does not describe. */
export function findOperation(method: string, path: string): OperationId | undefined {
  return byAddress.get(`${method} ${path}`);
}

/** What a second sending does: nothing, no harm, or perhaps the same thing twice. */
type Repeatability = "read" | "repeat" | "never";

/** Whether an operation only reads, may be carried out twice without harm, or must never be sent again on a guess. */
export function repeatability({ method, retry }: Operation): Repeatability {
  if (method === "GET") return "read";
  return retry ?? (method === "PUT" || method === "DELETE" ? "repeat" : "never");
}

/** An operation's group and verb as the library spells them: `csv/set-accounts` is `csv` and `setAccounts`. */
export function namesOf(id: OperationId): [group: string, verb: string] {
  const [group = "", verb = ""] = id.split("/").map(toCamelCase);
  return [group, verb];
}

function toCamelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts flat input in its places; names that the document does not know go to the body, or to the query where there is none. */
export function sortInput(operation: Operation, input: Record<string, unknown>): Arguments {
  const inPath = variablesOf(operation.path);
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const place = inPath.includes(name)
      ? path
      : !operation.body || operation.query?.includes(name)
        ? query
        : body;
    place[name] = value;
  }
  return operation.body ? { path, query, body } : { path, query };
}

/**
 * Refuses arguments that cannot be right, before anything is sent.
 *
 * @throws TypeError that names the argument: a required one that is missing, or a path value that is empty, `.` or `..`
 *   (a URL would fold those into another resource).
 */
export function checkArguments(name: string, operation: Operation, given: Arguments): void {
  for (const key of variablesOf(operation.path)) {
    const value = given.path?.[key];
    const isText = typeof value === "string" || typeof value === "number";
    if (isText && !/^\.{0,2}$/.test(String(value))) continue;
    const said = value === undefined ? "left out" : JSON.stringify(value);
    throw new TypeError(`${name}: ${key} must be an id, not ${said}`);
  }
  for (const key of operation.required ?? []) {
    const value = (operation.query?.includes(key) ? given.query : given.body)?.[key];
    if (value === undefined || value === null) throw new TypeError(`${name}: ${key} is required`);
    if (operation.body === "multipart" && !(value instanceof Blob)) {
      throw new TypeError(`${name}: ${key} must be a Blob or a File`);
    }
  }
}
