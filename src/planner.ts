import { createClient } from "./client.js";
import type { Client, ClientOptions } from "./client.js";
import { ApiError, RateLimitError, UnknownOutcomeError } from "./errors.js";
import { server } from "./generated/operations.js";
import type { operations } from "./generated/operations.js";
import type { operations as Schema } from "./generated/schema.js";
import { checkArguments, ids, operationOf, sortInput, toCamelCase } from "./operation.js";
import type { CamelCase, Operation, OperationId } from "./operation.js";
import { pageThrough } from "./pages.js";
import { isDailyLimit, readRenewal, readWait, repeatability } from "./request/retry.js";
import type { Answer } from "./request/send.js";

/** How a planner reaches the API, and for whom. */
export interface PlannerOptions extends ClientOptions {
  /** The sub-account that calls are for; a call's own `locationId` wins. */
  readonly locationId?: string | undefined;
}

/** What one call may say besides its input. */
export interface CallOptions {
  /** Cancels the call, at once also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the client's time limits for this call. */
  readonly timeout?: PlannerOptions["timeout"];
  /** Headers to send besides ours. */
  readonly headers?: Record<string, string> | undefined;
}

/** Every operation as a method: `csv/set-accounts` is `planner.csv.setAccounts`. */
export type Planner = {
  readonly [R in Resource as CamelCase<R>]: {
    readonly [
      Id in OperationId as Id extends `${R}/${infer Verb}` ? CamelCase<Verb> : never
    ]: Method<Id>;
  };
} & {
  /** The client under it, for what the document does not describe. */
  readonly client: Client;
  /** The location that it is bound to. */
  readonly locationId: string | undefined;
};

type Resource = OperationId extends infer Id
  ? Id extends `${infer R}/${string}`
    ? R
    : never
  : never;

/** The flat input of an operation: its path, query and body in one object. */
export type Input<Id extends OperationId> = Flat<Omit<Given<Id>, "locationId">> & {
  locationId?: string | undefined;
};

/** The answer of an operation, as the API sends it. */
export type Output<Id extends OperationId> = Schema[Id]["responses"] extends { 302: unknown }
  ? { url: string }
  : Json<Schema[Id]["responses"][keyof Schema[Id]["responses"] & (200 | 201)]>;

/** What `.all()` gives, one at a time. */
export type Item<Id extends OperationId> = (typeof operations)[Id] extends {
  items: `results.${infer Key}`;
}
  ? Element<NonNullable<Property<NonNullable<Property<Output<Id>, "results">>, Key>>>
  : never;

type Method<Id extends OperationId> = ((
  ...args: {} extends Input<Id>
    ? [input?: Input<Id>, options?: CallOptions]
    : [input: Input<Id>, options?: CallOptions]
) => Promise<Output<Id>>) &
  ((typeof operations)[Id] extends { items: string } ? { all: All<Id> } : unknown) &
  ((typeof operations)[Id] extends { redirect: true }
    ? {
        /** The address to open in a browser, which cannot send a token. */ link: (
          input: Input<Id>,
        ) => string;
      }
    : unknown);

type All<Id extends OperationId> = (
  ...args: {} extends PageInput<Id>
    ? [input?: PageInput<Id>, options?: CallOptions]
    : [input: PageInput<Id>, options?: CallOptions]
) => AsyncGenerator<Item<Id>, void, void>;

type PageInput<Id extends OperationId> = Omit<Input<Id>, "skip" | "limit"> & {
  skip?: string | undefined;
  limit?: string | undefined;
};

type Given<Id extends OperationId> = Parameters<Id, "path"> &
  Parameters<Id, "query"> &
  Body<NonNullable<Schema[Id]["requestBody"]>>;
type Parameters<Id extends OperationId, Place extends "path" | "query"> = OrNothing<
  NonNullable<Schema[Id]["parameters"][Place]>
>;
type Body<T> = OrNothing<T extends { content: infer C } ? C[keyof C] : never>;
type OrNothing<T> = [T] extends [never] ? unknown : T;
type Json<T> = T extends { content: { "application/json": infer B } } ? B : undefined;
type Flat<T> = { [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K] };
type Property<T, K extends string> = T extends { [P in K]?: infer V } ? V : never;
type Element<T> = Extract<T, readonly unknown[]>[number];

/**
 * Every operation of the Social Planner API as a method, bound to one location.
 *
 * A method takes flat input and resolves to the answer as sent; it throws ApiError where the API says no, a TypeError
 * before anything is sent where an argument cannot be right, and ConnectionError or UnknownOutcomeError where no answer came.
 */
export function createPlanner(options: PlannerOptions): Planner {
  const client = createClient(options);
  const planner: Record<string, Record<string, unknown>> = {};
  for (const id of ids()) {
    const operation = operationOf(id);
    const call = async (input: Record<string, unknown> = {}, init: CallOptions = {}) => {
      const { path, query, body } = sortInput(
        operation,
        bindLocation(operation, input, options.locationId),
      );
      const answer = await client.request(
        operation.method.toLowerCase() as "get",
        operation.path as never,
        { ...init, params: { path, query }, ...(body && { body }) } as never,
      );
      return read(id, operation, answer);
    };
    const extra = {
      ...(operation.items && { all: pageThrough(call, operation.items, id) }),
      ...(operation.redirect && {
        link: (input: Record<string, unknown>) =>
          link(id, operation, bindLocation(operation, input, options.locationId), options.baseUrl),
      }),
    };
    const [resource = "", verb = ""] = id.split("/").map(toCamelCase);
    (planner[resource] ??= {})[verb] = Object.assign(call, extra);
  }
  return { ...planner, client, locationId: options.locationId } as unknown as Planner;
}

function link(
  id: OperationId,
  operation: Operation,
  input: Record<string, unknown>,
  baseUrl: string = server,
): string {
  const sorted = sortInput(operation, input);
  checkArguments(id, operation, sorted);
  const query = Object.entries(sorted.query ?? {}).filter(([, value]) => value !== undefined);
  return `${baseUrl.replace(/\/$/, "")}${operation.path}?${new URLSearchParams(query as [string, string][])}`;
}

function bindLocation(
  operation: Operation,
  input: Record<string, unknown>,
  locationId: string | undefined,
) {
  const takesLocation =
    operation.path.includes("{locationId}") || operation.query?.includes("locationId");
  return takesLocation ? { ...input, locationId: input["locationId"] ?? locationId } : input;
}

function read(id: OperationId, operation: Operation, answer: Answer): unknown {
  const { error, response } = answer;
  if ("data" in answer) return answer.data;
  if (operation.redirect && response.status === 302)
    return { url: response.headers.get("location") };
  const refusal = { operation: id, response, body: error, scope: operation.scope };
  if (response.status === 429) {
    const kind = isDailyLimit(response.headers) ? "daily" : "burst";
    const retryAfter =
      kind === "daily" ? readRenewal(response.headers) : readWait(response.headers);
    throw new RateLimitError({ ...refusal, kind, retryAfter });
  }
  const cause = new ApiError(refusal);
  const unknown =
    response.status >= 500 && repeatability(operation) === "never" && !isRefusal(error);
  throw unknown ? new UnknownOutcomeError(id, cause) : cause;
}

/** Whether a 5xx carries HighLevel's own word that the request was refused: a body whose status is a 4xx. */
function isRefusal(body: unknown): boolean {
  const { statusCode, status } = Object(body) as { statusCode?: unknown; status?: unknown };
  const own = Number(statusCode ?? status);
  return own >= 400 && own < 500;
}
