import { ids, operationOf, type OperationId } from "../operation.js";
import { argumentsOf, helpOf, type Argument } from "./argument.js";
import { option, toggle, type Command, type Flag, type Flags, type Group } from "./command.js";
import { connectionFlags } from "./flags.js";
import { quote, toKebabCase } from "./spell.js";

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
  const { summary, description, effect, deprecated } = helpOf(id);
  const given = argumentsOf(id);
  const but = id === "posts/create" ? ", but for a draft" : "";
  return {
    name,
    summary: deprecated ? `${summary} (deprecated)` : summary,
    description,
    flags: {
      ...Object.fromEntries(given.map(toFlag)),
      data: option("file.json|-", "the input as JSON; flags win over it"),
      ...(operationOf(id).items && { all: toggle("every page, one JSON object a line") }),
      ...(effect && { yes: toggle(`do not ask: this ${effect}${but}`, { short: "y" }) }),
      ...connectionFlags,
    } as Flags,
    examples: [[name, ...given.flatMap(toExample), ...(effect ? ["--yes"] : [])].join(" ")],
    run: async (values, _, world) => (await import("./call.js")).callOperation(id, values, world),
  };
}

function toFlag([argument, about]: [string, Argument]): [name: string, Flag] {
  const { type, required, description = "", choices, ...rest } = about;
  const name = toKebabCase(argument);
  const notes = [
    required && "required",
    choices && type !== "json" && `one of ${choices.join(", ")}`,
    rest.default !== undefined && `default ${String(rest.default)}`,
  ].filter(Boolean);
  const text = description.replace(/\s+/g, " ");
  const kind = name.endsWith("id") ? "id" : type.replace("string", "text").replace("[]", "");
  const flag: Flag = {
    type: type === "boolean" ? "boolean" : "string",
    value: type === "file" ? "path" : kind,
    multiple: type === "string[]",
    description: notes.length > 0 ? `(${notes.join("; ")}) ${text}` : text,
    ...(choices && type === "string" && { choices: choices.map(String) }),
  };
  return [name, flag];
}

function toExample([argument, { type, required, example }]: [string, Argument]): string[] {
  if (!required && example === undefined) return [];
  const flag = `--${toKebabCase(argument)}`;
  if (type === "boolean") return required || example === true ? [flag] : [];
  if (type === "file") return [flag, "launch-week.csv"];
  if (type === "json") return [flag, `'${JSON.stringify(example ?? [])}'`];
  return [example ?? "…"].flat().flatMap((one) => [flag, quote(String(one))]);
}
