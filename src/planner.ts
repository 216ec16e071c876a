import { createCaller, type Client, type ClientOptions } from "./client.js";
import { server } from "./generated/operations.js";
import { checkArguments, firstVersion, ids, namesOf, operationOf, sortInput } from "./operation.js";
import type { Arguments, Operation, OperationId, Version } from "./operation.js";
import { checkObject, checkOptions, rule, type RulesOf } from "./options.js";
import { pageThrough } from "./pages.js";
import type { CallOptions, Methods, WithResponse } from "./planner-types.js";
import { readAnswer } from "./request/answer.js";
import { clientRules, timeoutRule } from "./request/rules.js";

/** How a planner reaches the API, and for whom. */
export interface PlannerOptions<V extends Version = typeof firstVersion> extends ClientOptions<V> {
  /** The sub-account that calls are for; a call's own `locationId` wins. */
  readonly locationId?: string | undefined;
}

/** A planner that speaks one version: every operation is a method, `csv/set-accounts` is `planner.csv.setAccounts`. */
export type PlannerOf<V extends Version = typeof firstVersion> = Methods<V> & {
  /** The client under it, for what the documents do not describe. */
  readonly client: Client<V>;
  /** The location that it is bound to. */
  readonly locationId: string | undefined;
  /** The version that it speaks where several have an operation. */
  readonly version: V;
};

/** A planner, whichever version it speaks: it takes what all versions take. */
export type Planner = EitherOf<Version>;

const callRules: RulesOf<CallOptions> = {
  signal: rule.signal,
  timeout: timeoutRule,
  headers: rule.object,
};

type EitherOf<V extends Version> = { [One in V]: PlannerOf<One> }[V];

type Fields = Record<string, unknown>;

/** An operation's method, whichever it is: input and answer as the document has them. */
type AnyMethod = ((input?: Fields, options?: CallOptions) => Promise<unknown>) & {
  withResponse: (input?: Fields, options?: CallOptions) => Promise<WithResponse<unknown>>;
  all?: (input?: Fields, options?: CallOptions) => AsyncGenerator<unknown, void, void>;
};

/** The planner's method of an operation that is only known by its id. */
export function methodOf(planner: Planner, id: OperationId): AnyMethod {
  const [group, verb] = namesOf(id);
  return (planner as unknown as Record<string, Record<string, AnyMethod>>)[group]![verb]!;
}

/**
 * Every operation of the Social Planner API as a method, bound to one location.
 *
 * A method takes flat input and resolves to the answer as sent; it throws ApiError where the API says no, a TypeError
 * before anything is sent where an argument cannot be right, and ConnectionError or UnknownOutcomeError where no answer came.
 * Input that the document does not have goes out as it is: only its types refuse that.
 */
export function createPlanner<V extends Version = typeof firstVersion>(
  options: PlannerOptions<V>,
): EitherOf<V> {
  checkOptions("createPlanner", options, { ...clientRules, locationId: rule.text }, ["token"]);
  const { client, call } = createCaller(options);
  const { version = firstVersion } = options;
  const planner: Record<string, Fields> = {};
  for (const id of ids()) {
    const operation = operationOf(id, version);
    const bind = (input: Fields) => {
      checkObject(id, input);
      return sortInput(operation, bindLocation(operation, input, options.locationId));
    };
    const withResponse = async (input: Fields = {}, init: CallOptions = {}) => {
      checkOptions(id, init, callRules);
      const { body, ...params } = bind(input);
      const answer = await call(id, operation, { ...init, params, ...(body && { body }) });
      return { data: readAnswer(id, operation, answer), response: answer.response };
    };
    const method = async (input?: Fields, init?: CallOptions) =>
      (await withResponse(input, init)).data;
    const extra = {
      withResponse,
      ...(operation.items && { all: pageThrough(method, operation.items, id, operation.numeric) }),
      ...(operation.redirect && {
        link: (input: Fields) => link(id, operation, bind(input), options.baseUrl),
      }),
    };
    const [group, verb] = namesOf(id);
    (planner[group] ??= {})[verb] = Object.assign(method, extra);
  }
  const rest = { client, locationId: options.locationId, version };
  return { ...planner, ...rest } as unknown as EitherOf<V>;
}

function link(
  id: OperationId,
  operation: Operation,
  given: Arguments,
  baseUrl: string = server,
): string {
  checkArguments(id, operation, given);
  const query = Object.entries(given.query ?? {}).filter(([, value]) => value !== undefined);
  return `${baseUrl.replace(/\/$/, "")}${operation.path}?${new URLSearchParams(query as [string, string][])}`;
}

function bindLocation(operation: Operation, input: Fields, locationId: string | undefined) {
  const { path, query, required } = operation;
  const isNamed = [query, required].some((names) => names?.includes("locationId"));
  const takesLocation = path.includes("{locationId}") || isNamed;
  return takesLocation ? { ...input, locationId: input["locationId"] ?? locationId } : input;
}
