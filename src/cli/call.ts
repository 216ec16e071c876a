import { basename } from "node:path";
import { readNamed } from "../node/named.js";
import type { OperationId } from "../operation.js";
import { methodOf } from "../planner.js";
import { argumentsOf, helpOf, type Argument } from "./argument.js";
import { toKebabCase } from "./spell.js";
import { confirm } from "./confirm.js";
import { toJson } from "./clean.js";
import { connect, readAll } from "./connect.js";
import { guessUserId } from "./user.js";
import { UsageError, exitCode, type World } from "./world.js";

/** Calls an operation with what its flags and its data say, and prints the answer as JSON. */
export async function callOperation(
  id: OperationId,
  values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
  world: World,
): Promise<number> {
  const { effect, flags } = helpOf(id);
  const input: Record<string, unknown> =
    typeof values["data"] === "string" ? await readData(values["data"], world) : {};
  const stray = Object.keys(input).find((name) => !Object.hasOwn(flags, name));
  if (stray !== undefined)
    misuse(
      `--data: ${id} has no field ${JSON.stringify(stray)}; those it has are ${Object.keys(flags).join(", ")}`,
    );
  const { planner, client } = await connect(values, world);
  for (const [name, argument] of argumentsOf(id)) {
    const value = values[toKebabCase(name)];
    if (value !== undefined) input[name] = await readValue(name, argument, value);
    else if (argument.required && name === "userId")
      input[name] ??= await guessUserId({}, client, planner, world);
    else if (argument.required) input[name] ??= argument.default;
  }
  // A draft goes out to nobody.
  const isHarmless = effect === "publishes" && input["status"] === "draft";
  if (effect && !isHarmless && !values["yes"]) await confirm(`${id} ${effect}. Go on?`, world);

  world.status(`asking HighLevel: ${id}`);
  const method = methodOf(planner, id);
  const options = { signal: world.signal };
  if (!values["all"] || !method.all) {
    world.stdout.write(`${toJson(await method(input, options), 2)}\n`);
    return exitCode.done;
  }
  for await (const item of method.all(input, options)) world.stdout.write(`${toJson(item)}\n`);
  return exitCode.done;
}

async function readData(source: string, world: World): Promise<Record<string, unknown>> {
  const text =
    source === "-" ? await readAll(world) : (await readFile("--data", source)).toString("utf8");
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
    const bytes = await readFile(flag, value);
    return new File([bytes], basename(value), { type: value.endsWith(".csv") ? "text/csv" : "" });
  }
  if (type === "json") return parseJson(flag, value);
  if (!/^(number|integer)/.test(type)) return value;
  if (Number.isFinite(Number(value)) && value.trim()) return Number(value);
  return type === "number|string"
    ? value
    : misuse(`${flag} must be a number, not ${JSON.stringify(value)}`);
}

async function readFile(flag: string, path: string): Promise<Buffer<ArrayBuffer>> {
  return readNamed(path).catch((error: Error) => misuse(`${flag} ${error.message}`));
}

function parseJson(flag: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return misuse(`${flag} is not JSON: ${(error as Error).message}`);
  }
}

function misuse(message: string): never {
  throw new UsageError(message);
}
