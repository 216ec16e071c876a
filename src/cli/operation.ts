import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { help } from "../generated/help.js";
import { ids, operationOf, toCamelCase } from "../operation.js";
import type { OperationId } from "../operation.js";
import { confirm } from "./confirm.js";
import { connect, connectionFlags, readAll } from "./connect.js";
import { readFlags, toKebabCase } from "./flags.js";
import { UsageError, exitCode } from "./world.js";
import type { Command, World } from "./world.js";

interface Help {
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly effect?: "publishes" | "destroys";
  readonly flags: Readonly<Record<string, Flag>>;
}

interface Flag {
  readonly type: "string" | "number" | "integer" | "boolean" | "string[]" | "file" | "json";
  readonly required?: boolean;
  readonly description?: string;
  readonly choices?: readonly unknown[];
  readonly default?: unknown;
}

/** The operations by resource, for the general help. */
export function listOperations(): string {
  return Array.from(
    groupByResource(),
    ([resource, list]) =>
      `  ${resource.padEnd(16)} ${list.map((id) => id.split("/")[1]).join(", ")}`,
  ).join("\n");
}

/** The command of a resource, `social-planner <resource> <verb>`, made from the document alone. */
export function operationCommand(resource: string): Command {
  return async ([verb, ...words], world) => {
    const known = groupByResource().get(resource);
    if (!known) throw new UsageError(`no command ${resource}; social-planner --help lists them`);
    const id = known.find((candidate) => candidate === `${resource}/${verb}`);
    if (!id) {
      const list = known
        .map(
          (candidate) =>
            `  ${candidate.replace("/", " ").padEnd(28)} ${helpOf(candidate).summary}\n`,
        )
        .join("");
      if (verb === undefined || verb === "--help" || verb === "-h")
        return print(world, `Usage: social-planner ${resource} <verb> [flags]\n\n${list}`);
      throw new UsageError(`${resource} has no ${verb}; it has:\n${list.trimEnd()}`);
    }
    return run(id, words, world);
  };
}

async function run(id: OperationId, words: string[], world: World): Promise<number> {
  const { flags, effect } = helpOf(id);
  const { values, positionals } = readFlags(words, {
    ...connectionFlags,
    ...Object.fromEntries(
      Object.entries(flags).map(([name, { type }]) => [
        toKebabCase(name),
        {
          type: type === "boolean" ? ("boolean" as const) : ("string" as const),
          multiple: type === "string[]",
        },
      ]),
    ),
    data: { type: "string" },
    all: { type: "boolean" },
    yes: { type: "boolean", short: "y" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) return print(world, describe(id));
  if (positionals.length)
    throw new UsageError(
      `${positionals[0]} is not expected; ${id.replace("/", " ")} takes flags only`,
    );

  const given = values as Record<string, string | boolean | string[] | undefined>;
  const input: Record<string, unknown> =
    values.data === undefined ? {} : await readData(values.data, world);
  for (const [name, flag] of Object.entries(flags)) {
    const value = given[toKebabCase(name)];
    if (value !== undefined) input[name] = await readValue(name, flag, value);
  }
  const planner = await connect(values, world);
  if (effect && !values.yes) await confirm(`${id} ${effect}. Go on?`, world);

  const [group = "", method = ""] = id.split("/").map(toCamelCase);
  const call = (planner as unknown as Methods)[group]?.[method];
  if (!call) throw new Error(`${id} is not a method of the planner`);
  const options = { signal: world.signal };
  if (values.all) {
    if (!call.all) throw new UsageError(`${id.replace("/", " ")} does not page: leave out --all`);
    for await (const item of call.all(input, options))
      world.stdout.write(`${JSON.stringify(item)}\n`);
    return exitCode.done;
  }
  return print(world, `${JSON.stringify(await call(input, options), null, 2)}\n`);
}

type Method = ((input: object, options: object) => Promise<unknown>) & {
  all?: (input: object, options: object) => AsyncIterable<unknown>;
};
type Methods = Record<string, Record<string, Method>>;

async function readData(source: string, world: World): Promise<Record<string, unknown>> {
  const text =
    source === "-"
      ? await readAll(world.stdin)
      : await readFile(source, "utf8").catch((error: Error) => misuse(`--data: ${error.message}`));
  const value = parseJson("--data", text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return misuse("--data must hold one JSON object");
  return value as Record<string, unknown>;
}

async function readValue(
  name: string,
  { type, choices }: Flag,
  value: string | boolean | string[],
): Promise<unknown> {
  const flag = `--${toKebabCase(name)}`;
  if (typeof value !== "string") return value;
  if (choices && !choices.includes(value))
    return misuse(`${flag} must be one of ${choices.join(", ")}, not ${JSON.stringify(value)}`);
  if (type === "file") {
    const bytes = await readFile(value).catch((error: Error) =>
      misuse(`${flag}: ${error.message}`),
    );
    return new File([bytes], basename(value), { type: value.endsWith(".csv") ? "text/csv" : "" });
  }
  if (type === "json") return parseJson(flag, value);
  if (type !== "number" && type !== "integer") return value;
  return Number.isFinite(Number(value)) && value.trim()
    ? Number(value)
    : misuse(`${flag} must be a number, not ${JSON.stringify(value)}`);
}

function parseJson(flag: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return misuse(`${flag} is not JSON: ${(error as Error).message}`);
  }
}

function describe(id: OperationId): string {
  const { summary, description, flags, effect } = helpOf(id);
  const lines = Object.entries(flags).map(([name, flag]) => {
    const notes = [
      flag.required && "required",
      flag.choices && `one of ${flag.choices.join(", ")}`,
      flag.default !== undefined && `default ${String(flag.default)}`,
    ];
    return `  --${toKebabCase(name)} <${flag.type}>  ${notes.filter(Boolean).join("; ")}\n      ${(flag.description ?? "").replace(/\s+/g, " ")}`;
  });
  return `Usage: social-planner ${id.replace("/", " ")} [flags]\n\n${summary}.\n\n${description ?? ""}\n\n${lines.join("\n")}
  --data <file.json|->  the input as JSON; flags win over it
${operationOf(id).items ? "  --all  every page, one JSON object a line\n" : ""}${effect ? `  --yes  do not ask: this ${effect}\n` : ""}`;
}

function helpOf(id: OperationId): Help {
  return help[id];
}

function groupByResource(): Map<string, OperationId[]> {
  const groups = new Map<string, OperationId[]>();
  for (const id of ids()) groups.set(resourceOf(id), [...(groups.get(resourceOf(id)) ?? []), id]);
  return groups;
}

function resourceOf(id: OperationId): string {
  return id.split("/")[0] ?? id;
}

function print(world: World, text: string): number {
  world.stdout.write(text);
  return exitCode.done;
}

function misuse(message: string): never {
  throw new UsageError(message);
}
