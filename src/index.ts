export { createClient, type Client, type ClientOptions } from "./client.js";
export {
  ApiError,
  ConnectionError,
  RateLimitError,
  TimeoutError,
  UnknownOutcomeError,
} from "./errors.js";
export type { UnauthorizedReason } from "./errors.js";
export type { components, paths } from "./generated/schema.js";
export type { Spoken } from "./generated/spoken.js";
export type { OperationId, Version } from "./operation.js";
export { createPlanner } from "./planner.js";
export type { Planner as AnyPlanner, PlannerOf as Planner, PlannerOptions } from "./planner.js";
export type { CallOptions, Input, Item, Output, WithResponse } from "./planner-types.js";
export type { TimeoutOptions } from "./request/clock.js";
export type { CallEvent } from "./request/event.js";
export { createPacer, type PaceOptions, type Pacer } from "./request/pacer.js";
export type { RetryOptions } from "./request/retry.js";
export type { TokenSource } from "./request/token.js";
