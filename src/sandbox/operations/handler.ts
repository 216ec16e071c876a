import type { operations } from "../../generated/schema.js";
import type { Version } from "../../operation.js";
import type { UploadedFile } from "../server/message.js";
import type { World } from "../world/world.js";

/** The name of an operation of the document. */
export type OperationId = keyof operations;

type Json<Message> = Message extends { content: { "application/json": infer Body } } ? Body : never;

/** What an operation answers on success, typed by the document. */
export type Answer<Id extends OperationId> = Json<
  operations[Id]["responses"][keyof operations[Id]["responses"] & (200 | 201)]
>;

/** A request that keeps to the document, but for what `lenience.ts` lets pass. */
export interface Call<Id extends OperationId> {
  world: World;
  /** The time of the request, in epoch milliseconds. */
  now: number;
  /** The version whose document the answer keeps to; the first one where it is left out. */
  version?: Version;
  path: operations[Id]["parameters"]["path"];
  query: Partial<NonNullable<operations[Id]["parameters"]["query"]>>;
  body: Json<operations[Id]["requestBody"]>;
  /** The files of a multipart request. */
  files: UploadedFile[];
}

/** Carries out an operation: answers its body, or throws a `Refusal`. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Answer<Id>;

/** Handlers by operation; what is not here is answered from the document's examples. */
export type Handlers = { [Id in OperationId]?: Handler<Id> };

/** The envelope of most answers. */
export function envelope<Code extends number>(statusCode: Code, message: string) {
  return { success: true, statusCode, message };
}

/** The part of a list that `skip` and `limit` ask for; both are strings of digits. */
export function page<Item>(
  items: Item[],
  { skip = "0", limit = "10" }: { skip?: string; limit?: string },
): Item[] {
  return items.slice(Number(skip), Number(skip) + Number(limit));
}
