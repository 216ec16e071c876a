import type { MethodIds } from "./generated/methods.js";
import type { operations } from "./generated/operations.js";
import type { OperationId, Version } from "./operation.js";
import type { TimeoutOptions } from "./request/clock.js";
import type { Spoken } from "./generated/spoken.js";

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
export type Methods<V extends Version = First> = {
  readonly [R in keyof MethodIds]: {
    // Mapped from the generated names, a method keeps what an editor shows of it.
    readonly [M in keyof MethodIds[R]]: Method<MethodIds[R][M] & OperationId, V>;
  };
};

/** The version that is meant where none is named. */
type First = "2021-07-28";

/** The flat input of an operation: its path, query and body in one object. */
export type Input<Id extends OperationId, V extends Version = First> = InputOf<
  Spoken[V]["operations"][Id]
>;

/** The input of an operation that every version takes. */
export type SharedInput<Id extends OperationId> = Input<Id> & Input<Id, "v3">;

/** The answer of an operation, as the API sends it. */
export type Output<Id extends OperationId, V extends Version = First> = OutputOf<
  Spoken[V]["operations"][Id]
>;

/** What `.all()` gives, one at a time. */
export type Item<Id extends OperationId, V extends Version = First> = ItemOf<
  (typeof operations)[Id],
  Spoken[V]["operations"][Id]
>;

/** An answer with the response that it came in, whose body was read. */
export interface WithResponse<T> {
  readonly data: T;
  /** Its status and headers. */
  readonly response: Response;
}

/** An operation to call, with `.all()` where it pages and `.link()` where a browser has to go. */
export type Method<Id extends OperationId, V extends Version = First> = MethodOf<
  (typeof operations)[Id],
  Spoken[V]["operations"][Id]
>;

/** The same, of what the table and a document say of the operation. */
type MethodOf<Operation, Op extends Described> = ((
  ...args: Args<InputOf<Op>>
) => Promise<OutputOf<Op>>) & {
  /** The same call, with the headers of its answer. */
  withResponse: (...args: Args<InputOf<Op>>) => Promise<WithResponse<OutputOf<Op>>>;
} & (Operation extends { items: string } ? { all: All<Operation, Op> } : unknown) &
  (Operation extends { redirect: true }
    ? {
        /** The address to open in a browser, which cannot send a token. */
        link: (input: InputOf<Op>) => string;
      }
    : unknown);

interface Described {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** What is said to a method: its input may be left out where nothing in it is required. */
type Args<In> = {} extends In
  ? [input?: In, options?: CallOptions]
  : [input: In, options?: CallOptions];

type All<Operation, Op extends Described> = (
  ...args: Args<PageInput<InputOf<Op>>>
) => AsyncGenerator<ItemOf<Operation, Op>, void, void>;

/** The input of a list whose pages are turned for the caller. */
type PageInput<In> = Omit<In, "skip" | "limit"> & {
  [Name in keyof In & ("skip" | "limit")]?: In[Name] | undefined;
};

/** Path, query and body of an operation in one object. */
type InputOf<Op extends Described> = Flat<
  Omit<
    OrNothing<NonNullable<Op["parameters"]["path"]>> &
      OrNothing<NonNullable<Op["parameters"]["query"]>> &
      Body<NonNullable<Op["requestBody"]>>,
    "locationId"
  >
> & { locationId?: string | undefined };

/** The answer of an operation: the address where it is a redirect. */
type OutputOf<Op extends Described> = Op["responses"] extends { 302: unknown }
  ? { url: string }
  : Json<Op["responses"][keyof Op["responses"] & (200 | 201)]>;

/** What the list of an answer holds. */
type ItemOf<Operation, Op extends Described> = Operation extends { items: `results.${infer Key}` }
  ? Element<NonNullable<Property<NonNullable<Property<OutputOf<Op>, "results">>, Key>>>
  : never;

/** The fields of a request's body, whatever its media type. */
type Body<T> = OrNothing<T extends { content: infer C } ? C[keyof C] : never>;

/** What adds nothing to an intersection, in place of what is not there. */
type OrNothing<T> = [T] extends [never] ? unknown : T;

type Json<T> = T extends { content: { "application/json": infer B } } ? B : undefined;

/** An intersection as one object, whose optional fields may also be given as `undefined`. */
type Flat<T> = { [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K] };

type Property<T, K extends string> = T extends { [P in K]?: infer V } ? V : never;

type Element<T> = Extract<T, readonly unknown[]>[number];
