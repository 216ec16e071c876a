import type { operations as neighbours } from "../../generated/neighbours/operations.js";
import type { OperationId } from "../../operation.js";

/** What goes wrong at some requests of a location, or happens just before they are carried out. */
export interface Fault {
  /**
   * `limit`: a 429. `error`: a 500 in JSON. `html`: a 502 of a gateway. `reset`: the connection breaks. `truncate`: the
   * answer ends in its middle. `no_results`: the answer lacks `results`. `delay`: the answer takes its time. `answer`:
   * what `status` and `body` say.
   *
   * And by other hands: `finalized`: a person schedules every import in review. `deleted`: a person deletes every import
   * that is not scheduled. `reconnected`: every account is connected again, under a new id.
   */
  readonly kind:
    | "limit"
    | "error"
    | "html"
    | "reset"
    | "truncate"
    | "no_results"
    | "delay"
    | "answer"
    | "finalized"
    | "deleted"
    | "reconnected";
  /** The operation that it strikes; default any. */
  readonly at?: OperationId | keyof typeof neighbours | undefined;
  /** The first of its requests to strike, counted from 1 for each location since the fault was set; default 1. */
  readonly nth?: number | undefined;
  /** How many requests in a row; default 1. */
  readonly times?: number | undefined;
  /** Whether the request is carried out all the same, as it always is for `truncate`, `no_results` and `delay`; default no. */
  readonly acts?: boolean | undefined;
  /** What `Retry-After` says, in seconds; default nothing. */
  readonly retryAfter?: number | undefined;
  /** The status of an `answer`; default 200. */
  readonly status?: number | undefined;
  /** The body of an `answer`, which is sent as JSON; default none at all. */
  readonly body?: unknown;
  /** How long a `delay` takes, in milliseconds; default 10,000. */
  readonly delayMs?: number | undefined;
}
