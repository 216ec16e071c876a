import type { JsonSchemaType, jsonSchemaValidator } from "@modelcontextprotocol/server";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/server/validators/ajv";

const ajv = new AjvJsonSchemaValidator();

/** Holds arguments against a schema; names those that a tool does not know, and those that it does. */
export const validator: jsonSchemaValidator = {
  getValidator(schema) {
    const check = ajv.getValidator<never>(schema);
    return (input) => {
      const result = check(input);
      if (result.valid) return result;
      return { ...result, errorMessage: findUnknown(input, schema, "") ?? result.errorMessage };
    };
  },
};

function findUnknown(value: unknown, schema: JsonSchemaType, place: string): string | undefined {
  const { properties, items } = schema as { properties?: Tree; items?: JsonSchemaType };
  if (Array.isArray(value) && items)
    return first(value, (one, index) => findUnknown(one, items, `${place}[${index}]`));
  if (typeof value !== "object" || value === null || !properties) return undefined;
  return first(Object.entries(value), ([name, one]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const path = place ? `${place}.${name}` : name;
    if (own) return findUnknown(one, own, path);
    return `${path.slice(0, 80)} is not known; there are ${Object.keys(properties).join(", ")}`;
  });
}

type Tree = Readonly<Record<string, JsonSchemaType>>;

function first<T>(
  list: readonly T[],
  find: (one: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, one] of list.entries()) {
    const found = find(one, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
