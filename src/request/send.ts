import { ConnectionError, TimeoutError, UnknownOutcomeError, isInvalidToken } from "../errors.js";
import type { Operation } from "../operation.js";
import { until } from "./abort.js";
import { createClock } from "./clock.js";
import type { TimeoutOptions } from "./clock.js";
import type { CallEvent } from "./event.js";
import type { Leave, Pacer } from "./pacer.js";
import {
  backOff,
  isDailyLimit,
  maySent,
  readRetryAfter,
  readWait,
  repeatability,
  sleep,
} from "./retry.js";
import type { RetryOptions } from "./retry.js";
import { readToken } from "./token.js";
import type { TokenSource } from "./token.js";

/** What every call of a client shares. */
export interface SendOptions {
  readonly token: TokenSource;
  /** Default 3 repeats with waits of at most 20 s; `false` repeats nothing, but still renews a refused token once. */
  readonly retry?: RetryOptions | false | undefined;
  /** Keeps each location under HighLevel's limit; default a pacer of the client's own, `false` for none. */
  readonly pace?: Pacer | false | undefined;
  /** Default 30 s an attempt and 120 s in all; `false` waits for ever. */
  readonly timeout?: TimeoutOptions | false | undefined;
  /** Is told what happens under each call; what it throws is dropped, for an observer must not change an outcome. */
  readonly onEvent?: ((event: CallEvent) => void) | undefined;
}

/** One call, however many attempts it takes. */
export interface Call {
  /** The operation's id, or method and path where the document does not know it. */
  readonly name: string;
  readonly operation: Operation;
  /** Whose limit it counts against. */
  readonly location: string;
  readonly signal?: AbortSignal | null | undefined;
}

/** An answer whose body was read, as openapi-fetch returns it. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Sends a request once and reads its answer; calls `onFetch` when it hands the request over. */
export type Attempt<A extends Answer> = (
  token: string,
  signal: AbortSignal,
  onFetch: () => void,
) => Promise<A>;

/**
 * Gets an answer to a call, repeating what is safe to repeat: a refused connection and a burst limit always, a 5xx or
 * a lost answer only where a second time does no harm. A truncated answer is a lost one.
 *
 * What fails before the request is handed over is the caller's mistake, thrown as it is.
 *
 * @throws ConnectionError or TimeoutError where nothing was changed, UnknownOutcomeError where something may have been,
 *   and the signal's own reason when the caller cancels.
 */
export async function send<A extends Answer>(
  call: Call,
  options: SendOptions,
  attempt: Attempt<A>,
): Promise<A> {
  const { name, operation, signal } = call;
  const { retry, timeout } = options;
  const kind = repeatability(operation);
  const { limit = 3, maxWait = 20_000 } = retry === false ? { limit: 0 } : (retry ?? {});
  const times =
    timeout === false
      ? { attempt: Infinity, total: Infinity }
      : { attempt: timeout?.attempt ?? 30_000, total: timeout?.total ?? 120_000 };
  const end = performance.now() + times.total;

  signal?.throwIfAborted();
  const bearer: Bearer = {};
  let mayHaveActed = false;
  for (let number = 1, repeats = 0; ; number += 1) {
    const trial = { bearer, number, times, end, maxWait };
    const { answer, failure, isSent } = await tryOnce(call, options, trial, attempt);
    const status = answer?.response.status ?? 0;
    let wait = backOff(repeats);
    let isRepeatable: boolean;
    if (answer) {
      const isRenewable = typeof options.token === "function" && !bearer.refused;
      if (status === 401 && isRenewable && isInvalidToken(answer.error)) {
        tell(options, { type: "refresh", operation: name });
        bearer.refused = bearer.token;
        bearer.token = undefined;
        continue;
      }
      // An earlier attempt, whose answer was lost, deleted it.
      if (status === 404 && operation.method === "DELETE" && mayHaveActed)
        return { ...answer, data: answer.error, error: undefined };
      mayHaveActed ||= status >= 500 && kind !== "read";
      const { headers } = answer.response;
      isRepeatable = status === 429 ? !isDailyLimit(headers) : status >= 500 && kind !== "never";
      wait = (status === 429 ? readWait(headers) : readRetryAfter(headers)) ?? wait;
    } else {
      if (signal?.aborted) throw signal.reason;
      const isLate = failure instanceof TimeoutError;
      if (!isSent && !isLate) throw failure;
      const isLost = isSent && maySent(failure);
      mayHaveActed ||= isLost && kind !== "read";
      isRepeatable = !isLost || kind !== "never";
    }
    wait = Math.min(wait, maxWait);
    if (!isRepeatable || repeats >= limit || performance.now() + wait > end) {
      if (answer) return answer;
      throw giveUp(name, mayHaveActed, failure);
    }
    tell(options, {
      type: "retry",
      operation: name,
      attempt: number,
      milliseconds: Math.round(wait),
      because: failure ?? status,
    });
    await sleep(wait, signal);
    repeats += 1;
  }
}

/** The token of a call, asked for once, and the one that was refused. */
interface Bearer {
  token?: string | undefined;
  refused?: string | undefined;
}

interface Trial {
  readonly bearer: Bearer;
  readonly number: number;
  readonly times: { readonly attempt: number; readonly total: number };
  readonly end: number;
  readonly maxWait: number;
}

/** One attempt, within its time and when its turn has come. */
async function tryOnce<A extends Answer>(
  { name, location, signal }: Call,
  options: SendOptions,
  { bearer, number, times, end, maxWait }: Trial,
  attempt: Attempt<A>,
): Promise<{ answer?: A; failure?: unknown; isSent: boolean }> {
  const clock = createClock(signal);
  const start = (limit: "attempt" | "total", milliseconds: number) =>
    clock.start(milliseconds, () => new TimeoutError(name, limit, times[limit]));
  let leave: Leave | undefined;
  let answer: A | undefined;
  let isSent = false;
  try {
    let token = bearer.token ?? readToken(options.token, bearer.refused);
    if (token instanceof Promise) {
      start("total", end - performance.now());
      token = await until(token, clock.signal);
    }
    bearer.token = token;
    let now = performance.now();
    const turn = options.pace ? options.pace.enter(location, clock.signal) : undefined;
    if (turn instanceof Promise) {
      start("total", end - now);
      leave = await turn;
      const asked = now;
      now = performance.now();
      tell(options, { type: "wait", operation: name, milliseconds: Math.round(now - asked) });
    } else leave = turn;
    const left = end - now;
    if (times.attempt <= left) start("attempt", times.attempt);
    else start("total", left);
    tell(options, { type: "attempt", operation: name, attempt: number });
    answer = await attempt(token, clock.signal, () => {
      isSent = true;
    });
    const { status, headers } = answer.response;
    const milliseconds = Math.round(performance.now() - now);
    tell(options, {
      type: "answer",
      operation: name,
      attempt: number,
      status,
      headers,
      milliseconds,
    });
    return { answer, isSent };
  } catch (failure) {
    // Some runtimes name an abort, and not why.
    return { failure: clock.signal.aborted ? clock.signal.reason : failure, isSent };
  } finally {
    clock.stop();
    const headers = answer?.response.headers;
    const isBurst = headers && answer?.response.status === 429 && !isDailyLimit(headers);
    leave?.(headers, isBurst ? Math.min(readWait(headers) ?? 0, maxWait) : undefined);
  }
}

function giveUp(name: string, mayHaveActed: boolean, failure: unknown): Error {
  if (mayHaveActed) return new UnknownOutcomeError(name, failure);
  return failure instanceof TimeoutError ? failure : new ConnectionError(name, failure);
}

function tell({ onEvent }: SendOptions, event: CallEvent): void {
  try {
    onEvent?.(event);
  } catch {
    // Dropped: an observer must not turn an answer into a failure.
  }
}
