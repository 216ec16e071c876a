import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { document } from "./document.js";
import type { Node } from "./document.js";

/** Knows the schemas of the document by the name `api`. */
export const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
ajv.addFormat("binary", true).addVocabulary(["components", "x-corrections"]);
ajv.addSchema({ $id: "api", components: document.components });

/** What Ajv says of a value; empty where it is valid. */
export function check(schema: Node, value: unknown): string[] {
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'));
  const validate = ajv.compile(local);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
