import { isInvalidToken } from "../errors.js";
import { repeatability, type Operation } from "../operation.js";
import type { Answer } from "./answer.js";
import { isDailyLimit, readRetryAfter, readWait } from "./limit.js";

/** How often and how long a call is tried again. */
export interface RetryOptions {
  /** Repeats after the first attempt; default 3. */
  readonly limit?: number | undefined;
  /** The longest single wait, in milliseconds; default 20,000. */
  readonly maxWait?: number | undefined;
}

/** What came of one attempt: an answer, none though the server may have acted, or nothing that reached it. */
export type Outcome<A extends Answer = Answer> =
  | { readonly kind: "answer"; readonly answer: A }
  | { readonly kind: "lost" | "unsent"; readonly error: unknown };

/** What is known of a call when an attempt is over. */
export interface SoFar {
  /** Whether another token can be asked for; once a call. */
  readonly canRenew: boolean;
  /** Whether an earlier attempt may have been carried out. */
  readonly mayHaveActed: boolean;
}

/** What follows an attempt: its outcome counts, another token is taken, a deletion has happened, or it is sent again after a wait or a back-off. */
type Decision =
  | { readonly verdict: "end" | "renew" | "gone" }
  | { readonly verdict: "repeat"; readonly wait: number | undefined };

/** What follows an attempt, whatever time and repeats are left: only what never arrived, a burst limit, or what does no harm is sent again. */
export function decide(operation: Operation, outcome: Outcome, soFar: SoFar): Decision {
  const isSafe = repeatability(operation) !== "never";
  if (outcome.kind !== "answer")
    return outcome.kind === "unsent" || isSafe
      ? { verdict: "repeat", wait: undefined }
      : { verdict: "end" };
  const { error, response } = outcome.answer;
  const { status, headers } = response;
  if (status === 401 && soFar.canRenew && isInvalidToken(error)) return { verdict: "renew" };
  if (status === 404 && soFar.mayHaveActed && operation.method === "DELETE")
    return { verdict: "gone" };
  if (status === 429 && !isDailyLimit(headers))
    return { verdict: "repeat", wait: readWait(headers) };
  if (status >= 500 && isSafe) return { verdict: "repeat", wait: readRetryAfter(headers) };
  return { verdict: "end" };
}

/** Whether an attempt may have changed something, though no answer says so. */
export function mayAct(operation: Operation, outcome: Outcome): boolean {
  if (repeatability(operation) === "read") return false;
  return outcome.kind === "answer"
    ? outcome.answer.response.status >= 500
    : outcome.kind === "lost";
}

/** Exponential back-off with full jitter from half a second, in milliseconds. */
export function backOff(attempt: number): number {
  return Math.random() * 500 * 2 ** attempt;
}

/** Whether the request of a failed fetch may have reached the server; a cause that does not tell counts as sent. */
export function maySent(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const parts: unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  return parts.length === 0 || !parts.every(isUnsent);
}

// Node's errors name the system call: what failed while looking up the name or connecting was never sent.
function isUnsent(part: unknown): boolean {
  const { syscall = "", code = "" } = Object(part) as NodeJS.ErrnoException;
  const isEarly = ["connect", "getaddrinfo"].includes(syscall);
  const isRefused = ["UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"].includes(code);
  return part instanceof Error && (isEarly || isRefused);
}
