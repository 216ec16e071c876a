import type { operations as neighbours } from "../../generated/neighbours/schema.js";
import type { operations as planner } from "../../generated/schema.js";
import type { Version } from "../../operation.js";
import type { UploadedFile } from "../server/message.js";
import type { World } from "../world/world.js";

type operations = planner & neighbours;

/** The name of an operation of the documents. */
export type OperationId = keyof operations;

type Json<Message> = Message extends { content: { "application/json": infer Body } } ? Body : never;

/** What an operation answers on success, typed by the document; nothing where that tells no body. */
export type Answer<Id extends OperationId> = OrNothing<
  Json<operations[Id]["responses"][keyof operations[Id]["responses"] & (200 | 201)]>
>;

type OrNothing<Body> = [Body] extends [never] ? undefined : Body;

/** A request that keeps to the document, but for what `lenience.ts` lets pass. */
export interface Call<Id extends OperationId> {
  world: World;
  /** The time of the request, in epoch milliseconds. */
  now: number;
  /** The version whose document the answer keeps to. */
  version: Version;
  path: operations[Id]["parameters"]["path"];
  query: Partial<NonNullable<operations[Id]["parameters"]["query"]>>;
  body: Json<operations[Id]["requestBody"]>;
  /** The files of a multipart request, and its texts. */
  files: UploadedFile[];
  fields: Readonly<Record<string, string>>;
  /** Where the sandbox is. */
  origin: string;
}

/** Carries out an operation: answers its body, or throws a `Refusal`. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Answer<Id>;

/** Handlers by operation; what is not here is answered from the document's examples. */
export type Handlers = { [Id in OperationId]?: Handler<Id> };

/** The envelope of most answers. */
export function envelope<Code extends number>(statusCode: Code, message: string) {
  return { success: true, statusCode, message };
}

/** The same around what was found or done. */
export function wrap<Code extends number, const Results extends object>(
  statusCode: Code,
  message: string,
  results: Results,
) {
  return { ...envelope(statusCode, message), results };
}

/** The part of a list that `skip` and `limit` ask for; both are strings of digits. */
export function page<Item>(
  items: Item[],
  { skip = "0", limit = "10" }: { skip?: string; limit?: string },
): Item[] {
  return items.slice(Number(skip), Number(skip) + Number(limit));
}
