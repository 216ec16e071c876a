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
      return { ...result, errorMessage: findUnknown(input, schema, "")[0] ?? result.errorMessage };
    };
  },
};

function findUnknown(value: unknown, schema: JsonSchemaType, place: string): string[] {
  const { properties, items } = schema as { properties?: Tree; items?: JsonSchemaType };
  if (Array.isArray(value) && items)
    return value.flatMap((one, index) => findUnknown(one, items, `${place}[${index}]`));
  if (typeof value !== "object" || value === null || !properties) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const path = place ? `${place}.${name}` : name;
    if (own) return findUnknown(one, own, path);
    return `${path.slice(0, 80)} is not known; there are ${Object.keys(properties).join(", ")}`;
  });
}

type Tree = Readonly<Record<string, JsonSchemaType>>;
