import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { help } from "../generated/help.js";
import { ids, operationOf, toCamelCase } from "../operation.js";
import type { OperationId } from "../operation.js";
import { defineCommand } from "./command.js";
import type { Command, Flag, Flags, Group } from "./command.js";
import { confirm } from "./confirm.js";
import { connect, connectionFlags, readAll } from "./connect.js";
import { quote } from "./spell.js";
import { UsageError, exitCode } from "./world.js";
import type { World } from "./world.js";

interface Help {
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly effect?: "publishes" | "destroys";
  readonly flags: Readonly<Record<string, Argument>>;
}

interface Argument {
  readonly type: "string" | "number" | "integer" | "boolean" | "string[]" | "file" | "json";
  readonly required?: boolean;
  readonly description?: string;
  readonly choices?: readonly unknown[];
  readonly default?: unknown;
  readonly example?: unknown;
}

/** The resources of the API, in the order of the document. */
export function resources(): string[] {
  return [...new Set(ids().map((id) => id.replace(/\/.*/, "")))];
}

/** The commands of a resource, `social-planner <resource> <verb>`, made from the document alone. */
export function operationGroup(resource: string): Group {
  const own = ids().filter((id) => id.startsWith(`${resource}/`));
  return Object.fromEntries(own.map((id) => [id.slice(resource.length + 1), toCommand(id)]));
}

function toCommand(id: OperationId): Command {
  const name = id.replace("/", " ");
  const { summary, description, flags, effect, deprecated }: Help = help[id];
  const given = Object.entries(flags).filter(([argument]) => argument !== "locationId");
  return defineCommand({
    name,
    summary: deprecated ? `${summary} (deprecated)` : summary,
    description,
    flags: {
      ...Object.fromEntries(
        given.map(([argument, flag]) => [
          toKebabCase(argument),
          toFlag(flag, toKebabCase(argument)),
        ]),
      ),
      data: {
        type: "string",
        value: "file.json|-",
        description: "the input as JSON; flags win over it",
      },
      ...(operationOf(id).items && {
        all: { type: "boolean", description: "every page, one JSON object a line" },
      }),
      ...(effect && {
        yes: { type: "boolean", short: "y", description: `do not ask: this ${effect}` },
      }),
      ...connectionFlags,
    } as Flags,
    examples: [[name, ...given.flatMap(toExample), ...(effect ? ["--yes"] : [])].join(" ")],
    run: (values, _, world) => call(id, values, world),
  });
}

function toFlag(
  { type, required, description = "", choices, ...rest }: Argument,
  name: string,
): Flag {
  const notes = [
    required && "required",
    choices && type !== "json" && `one of ${choices.join(", ")}`,
    rest.default !== undefined && `default ${String(rest.default)}`,
  ].filter(Boolean);
  const text = description.replace(/\s+/g, " ");
  return {
    type: type === "boolean" ? "boolean" : "string",
    value:
      type === "file"
        ? "path"
        : name.endsWith("id")
          ? "id"
          : type.replace("string", "text").replace("[]", ""),
    multiple: type === "string[]",
    description: notes.length > 0 ? `(${notes.join("; ")}) ${text}` : text,
    ...(choices && type === "string" && { choices: choices.map(String) }),
  };
}

function toExample([argument, { type, required, example }]: [string, Argument]): string[] {
  if (!required) return [];
  const flag = `--${toKebabCase(argument)}`;
  if (type === "boolean") return [flag];
  if (type === "file") return [flag, "launch-week.csv"];
  if (type === "json") return [flag, `'${JSON.stringify(example ?? [])}'`];
  return [example ?? "…"].flat().flatMap((one) => [flag, quote(String(one))]);
}

async function call(
  id: OperationId,
  values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
  world: World,
): Promise<number> {
  const { flags, effect }: Help = help[id];
  const input: Record<string, unknown> =
    typeof values["data"] === "string" ? await readData(values["data"], world) : {};
  for (const [name, flag] of Object.entries(flags)) {
    const value = values[toKebabCase(name)];
    if (value !== undefined && name !== "locationId")
      input[name] = await readValue(name, flag, value);
  }
  const planner = await connect(values, world);
  if (effect && !values["yes"]) await confirm(`${id} ${effect}. Go on?`, world);

  const [group = "", verb = ""] = id.split("/").map(toCamelCase);
  const method = (planner as unknown as Methods)[group]?.[verb];
  if (!method) throw new Error(`${id} is not a method of the planner`);
  const options = { signal: world.signal };
  if (!values["all"]) {
    world.stdout.write(`${JSON.stringify(await method(input, options), null, 2)}\n`);
    return exitCode.done;
  }
  for await (const item of method.all(input, options))
    world.stdout.write(`${JSON.stringify(item)}\n`);
  return exitCode.done;
}

type Method = ((input: object, options: object) => Promise<unknown>) & {
  all: (input: object, options: object) => AsyncIterable<unknown>;
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
  { type }: Argument,
  value: string | boolean | readonly string[],
): Promise<unknown> {
  const flag = `--${toKebabCase(name)}`;
  if (typeof value !== "string") return value;
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

/** `accountIds` as a flag: `account-ids`. */
function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function misuse(message: string): never {
  throw new UsageError(message);
}
