import { help } from "../generated/help.js";
import type { OperationId } from "../operation.js";

interface Help {
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly effect?: "publishes" | "destroys" | "destroys and publishes";
  readonly flags: Readonly<Record<string, Argument>>;
}

/** One of its arguments. */
export interface Argument {
  readonly type:
    | "string"
    | "number"
    | "integer"
    | "boolean"
    | "number|string"
    | "string[]"
    | "file"
    | "json";
  readonly required?: boolean;
  readonly description?: string;
  readonly choices?: readonly unknown[];
  readonly default?: unknown;
  readonly example?: unknown;
}

/** The help of an operation. */
export function helpOf(id: OperationId): Help {
  return help[id];
}

/** The arguments of an operation by their wire names, without the location, which is bound once. */
export function argumentsOf(id: OperationId): [string, Argument][] {
  return Object.entries(helpOf(id).flags).filter(([name]) => name !== "locationId");
}
