import type { Client, Neighbour } from "./client.js";
import { operations } from "./generated/neighbours/operations.js";
import type { operations as Schema } from "./generated/neighbours/schema.js";
import { firstVersion, sortInput, type Operation } from "./operation.js";
import type { Planner } from "./planner.js";
import type { CallOptions } from "./planner-types.js";
import { readAnswer, type Answer } from "./request/answer.js";

/** The names of the operations of HighLevel's other APIs that the job needs, such as `medias/upload`. */
type NeighbourId = keyof typeof operations;

/** The input of one of them: path, query and body in one object. */
export type NeighbourInput<Id extends NeighbourId> = OrNothing<
  NonNullable<Schema[Id]["parameters"]["path"]>
> &
  OrNothing<NonNullable<Schema[Id]["parameters"]["query"]>> &
  OrNothing<Content<NonNullable<Schema[Id]["requestBody"]>>>;

type NeighbourOutput<Id extends NeighbourId> = Content<Schema[Id]["responses"][200]>;

/** What is sent of a planner's, so that a call goes where the planner's own go. */
export type Sender = Pick<Planner, "client" | "locationId">;

/** Calls an operation of another API of HighLevel's as the planner calls its own; what the answer says is for `readNeighbour` to tell. */
export async function callNeighbour<Id extends NeighbourId>(
  { client, locationId = "" }: Sender,
  id: Id,
  input: NeighbourInput<Id>,
  options: CallOptions = {},
): Promise<Answer> {
  const operation: Operation = { ...operations[id], version: firstVersion };
  const { body, ...params } = sortInput(operation, input as Record<string, unknown>);
  const neighbour: Neighbour = { name: id, operation, location: locationId };
  const init = { ...options, params, ...(body && { body }), neighbour };
  const [method, path] = [operation.method.toLowerCase(), operation.path];
  return (client as Client).request(method as never, path as never, init as never);
}

/** What an answer to such a call says; throws ApiError and its kin where HighLevel says no. */
export function readNeighbour<Id extends NeighbourId>(
  id: Id,
  answer: Answer,
): NeighbourOutput<Id> | undefined {
  return readAnswer(id, operations[id], answer) as NeighbourOutput<Id> | undefined;
}

/** Calls such an operation, and answers what it says. */
export async function askNeighbour<Id extends NeighbourId>(
  sender: Sender,
  id: Id,
  input: NeighbourInput<Id>,
  options?: CallOptions,
): Promise<NeighbourOutput<Id> | undefined> {
  return readNeighbour(id, await callNeighbour(sender, id, input, options));
}

type Content<T> = T extends { content: infer C } ? C[keyof C] : never;
type OrNothing<T> = [T] extends [never] ? unknown : T;
