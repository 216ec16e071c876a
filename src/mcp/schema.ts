/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What the command line says of a flag. */
export interface Word {
  readonly type: "string" | "boolean";
  readonly description: string;
  readonly multiple?: boolean;
  readonly choices?: readonly string[];
}

/** An object of these properties and no other. */
export function toObject(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  const needed = required.length > 0 && { required };
  return { type: "object", properties, ...needed, additionalProperties: false };
}

/** Some flags of the command line as properties of a schema, with `_` for each `-`. */
export function fromFlags(
  flags: Readonly<Record<string, Word>>,
  names: readonly string[],
): Record<string, Schema> {
  return Object.fromEntries(
    names.map((name) => [name.replaceAll("-", "_"), toProperty(flags[name]!)]),
  );
}

function toProperty({ type, description, choices, multiple }: Word): Schema {
  const one = choices ? { enum: choices } : { type };
  return multiple ? { type: "array", items: one, description } : { ...one, description };
}

/** Arguments as flags of the command line. */
export function toFlags(given: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.replaceAll("_", "-"), value]),
  );
}

export const text = { type: "string" } as const satisfies Schema;
export const texts = { type: "array", items: text } as const satisfies Schema;
