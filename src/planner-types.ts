import type { MethodIds } from "./generated/methods.js";
import type { operations } from "./generated/operations.js";
import type { operations as Schema } from "./generated/schema.js";
import type { OperationId } from "./operation.js";
import type { TimeoutOptions } from "./request/clock.js";

/** What one call may say besides its input. */
export interface CallOptions {
  /** Cancels the call, at once also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the client's time limits for this call. */
  readonly timeout?: TimeoutOptions | number | false | undefined;
  /** Headers to send besides ours. */
  readonly headers?: Record<string, string> | undefined;
}

/** Every operation as a method: `csv/set-accounts` is `csv.setAccounts`. */
export type Methods = {
  readonly [R in keyof MethodIds]: {
    // Mapped from the generated names, a method keeps what an editor shows of it.
    readonly [V in keyof MethodIds[R]]: Method<MethodIds[R][V] & OperationId>;
  };
};

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

/** An answer with the response that it came in, whose body was read. */
export interface WithResponse<T> {
  readonly data: T;
  /** Its status and headers. */
  readonly response: Response;
}

/** An operation to call, with `.all()` where it pages and `.link()` where a browser has to go. */
export type Method<Id extends OperationId> = ((...args: Args<Input<Id>>) => Promise<Output<Id>>) & {
  /** The same call, with the headers of its answer. */
  withResponse: (...args: Args<Input<Id>>) => Promise<WithResponse<Output<Id>>>;
} & ((typeof operations)[Id] extends { items: string } ? { all: All<Id> } : unknown) &
  ((typeof operations)[Id] extends { redirect: true } ? Linked<Id> : unknown);

/** What is said to a method: its input may be left out where nothing in it is required. */
type Args<In> = {} extends In
  ? [input?: In, options?: CallOptions]
  : [input: In, options?: CallOptions];

/** Every item of a list, page by page. */
type All<Id extends OperationId> = (
  ...args: Args<PageInput<Id>>
) => AsyncGenerator<Item<Id>, void, void>;

/** The input of a list whose pages are turned for the caller. */
type PageInput<Id extends OperationId> = Omit<Input<Id>, "skip" | "limit"> & {
  skip?: string | undefined;
  limit?: string | undefined;
};

/** What an operation that answers with a redirect has besides. */
interface Linked<Id extends OperationId> {
  /** The address to open in a browser, which cannot send a token. */
  link: (input: Input<Id>) => string;
}

/** Path, query and body of an operation, as the document has them. */
type Given<Id extends OperationId> = Parameters<Id, "path"> &
  Parameters<Id, "query"> &
  Body<NonNullable<Schema[Id]["requestBody"]>>;

/** The parameters in one place of a request. */
type Parameters<Id extends OperationId, Place extends "path" | "query"> = OrNothing<
  NonNullable<Schema[Id]["parameters"][Place]>
>;

/** The fields of a request's body, whatever its media type. */
type Body<T> = OrNothing<T extends { content: infer C } ? C[keyof C] : never>;

/** What adds nothing to an intersection, in place of what is not there. */
type OrNothing<T> = [T] extends [never] ? unknown : T;

/** The body of a JSON answer. */
type Json<T> = T extends { content: { "application/json": infer B } } ? B : undefined;

/** An intersection as one object, whose optional fields may also be given as `undefined`. */
type Flat<T> = { [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K] };

/** The type of a property, which may be optional. */
type Property<T, K extends string> = T extends { [P in K]?: infer V } ? V : never;

/** What a list holds. */
type Element<T> = Extract<T, readonly unknown[]>[number];
