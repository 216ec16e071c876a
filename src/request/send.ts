import { ConnectionError, TimeoutError, UnknownOutcomeError, isTimeoutError } from "../errors.js";
import { maskError } from "../mask.js";
import type { Operation } from "../operation.js";
import { sleep, until } from "./abort.js";
import { hideSecrets, type Answer } from "./answer.js";
import { createClock, readTimes, type Times, type TimeoutOptions } from "./clock.js";
import type { CallEvent } from "./event.js";
import { isDailyLimit, readWait } from "./limit.js";
import type { Leave, Pacer } from "./pacer.js";
import { backOff, decide, mayAct, maySent, type Outcome, type RetryOptions } from "./retry.js";
import { readToken, type TokenSource } from "./token.js";

/** What every call of a client shares. */
export interface SendOptions {
  readonly token: TokenSource;
  /** Default 3 repeats with waits of at most 20 s; `false` repeats nothing, but still renews a refused token once. */
  readonly retry?: RetryOptions | false | undefined;
  /** Keeps each location under HighLevel's limit; default a pacer of the client's own, `false` for none. */
  readonly pace?: Pacer | false | undefined;
  /** Default 30 s an attempt and 120 s in all; a number is an attempt's limit, `false` waits for ever. */
  readonly timeout?: TimeoutOptions | number | false | undefined;
  /** Whether plain http may be used to another machine, which shows the token to anybody on the way; default no. */
  readonly insecureHttp?: boolean | undefined;
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
  /** What no error may show, besides the token. */
  readonly secrets?: readonly (string | undefined)[] | undefined;
}

/** Sends a request once and reads its answer; calls `onFetch` when it hands the request over. */
type Attempt<A extends Answer> = (
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
  const { limit = 3, maxWait = 20_000 } =
    options.retry === false ? { limit: 0 } : (options.retry ?? {});
  const times = readTimes(options.timeout);
  const end = performance.now() + times.total;

  signal?.throwIfAborted();
  const bearer: Bearer = {};
  let mayHaveActed = false;
  for (let number = 1, repeats = 0; ; number += 1) {
    const outcome = await tryOnce(call, options, { bearer, number, times, end, maxWait }, attempt);
    const canRenew = typeof options.token === "function" && !bearer.refused;
    const next = decide(operation, outcome, { canRenew, mayHaveActed });
    mayHaveActed ||= mayAct(operation, outcome);
    if (next.verdict === "renew") {
      tell(options, { type: "refresh", operation: name });
      bearer.refused = bearer.token;
      bearer.token = undefined;
      continue;
    }
    const asked = next.verdict === "repeat" ? next.wait : undefined;
    const wait = Math.min(asked ?? backOff(repeats), maxWait);
    if (next.verdict !== "repeat" || repeats >= limit || performance.now() + wait > end) {
      if (outcome.kind !== "answer") throw giveUp(name, mayHaveActed, outcome.error);
      const { answer } = outcome;
      // An earlier attempt, whose answer was lost, deleted it.
      return next.verdict === "gone" ? { ...answer, data: answer.error, error: undefined } : answer;
    }
    const because = outcome.kind === "answer" ? outcome.answer.response.status : outcome.error;
    const milliseconds = Math.round(wait);
    tell(options, { type: "retry", operation: name, attempt: number, milliseconds, because });
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
  readonly times: Times;
  readonly end: number;
  readonly maxWait: number;
}

/** One attempt, within its time and when its turn has come; throws what is the caller's own. */
async function tryOnce<A extends Answer>(
  call: Call,
  options: SendOptions,
  { bearer, number, times, end, maxWait }: Trial,
  attempt: Attempt<A>,
): Promise<Outcome<A>> {
  const { name, signal } = call;
  const clock = createClock(signal);
  const start = (limit: "attempt" | "total", milliseconds: number) =>
    clock.start(milliseconds, () => new TimeoutError(name, limit, times[limit]));
  let leave: Leave | undefined;
  let headers: Headers | undefined;
  let quiet: number | undefined;
  let isSent = false;
  try {
    start("total", end - performance.now());
    const token = bearer.token ?? readToken(options.token, bearer.refused);
    bearer.token = token instanceof Promise ? await until(token, clock.signal) : token;
    const turn = takeTurn(call, options, clock.signal);
    leave = turn instanceof Promise ? await turn : turn;
    const began = performance.now();
    const left = end - began;
    if (times.attempt <= left) start("attempt", times.attempt);
    else start("total", left);
    tell(options, { type: "attempt", operation: name, attempt: number });
    const told = await attempt(bearer.token, clock.signal, () => void (isSent = true));
    const answer = hideSecrets(told, secretsOf(call, bearer));
    const { status } = answer.response;
    headers = answer.response.headers;
    if (status === 429 && !isDailyLimit(headers)) quiet = Math.min(readWait(headers) ?? 0, maxWait);
    tellAnswer(options, { operation: name, attempt: number, began }, answer.response);
    return { kind: "answer", answer };
  } catch (thrown) {
    signal?.throwIfAborted();
    // Some runtimes name an abort, and not why.
    const why = clock.signal.aborted ? clock.signal.reason : thrown;
    const error = maskError(why, secretsOf(call, bearer));
    if (!isSent && !isTimeoutError(error)) throw error;
    return { kind: isSent && maySent(error) ? "lost" : "unsent", error };
  } finally {
    clock.stop();
    leave?.(headers, quiet);
  }
}

/** Tells of an answer, and what its headers say of the end of what was asked. */
function tellAnswer(
  options: SendOptions,
  { operation, attempt, began }: { operation: string; attempt: number; began: number },
  { status, headers }: Response,
): void {
  const milliseconds = Math.round(performance.now() - began);
  tell(options, { type: "answer", operation, attempt, status, headers, milliseconds });
  const deprecation = headers.get("deprecation") ?? undefined;
  const sunset = headers.get("sunset") ?? undefined;
  if (deprecation ?? sunset) tell(options, { type: "deprecated", operation, deprecation, sunset });
}

function secretsOf({ secrets = [] }: Call, { token, refused }: Bearer) {
  return [...secrets, token, refused];
}

/** A turn under the limit, at once where there is one; a wait for it is told. */
function takeTurn(
  { name, location }: Call,
  options: SendOptions,
  signal: AbortSignal,
): Leave | undefined | Promise<Leave> {
  const asked = performance.now();
  const turn = options.pace ? options.pace.enter(location, signal) : undefined;
  if (!(turn instanceof Promise)) return turn;
  return turn.then((leave) => {
    const milliseconds = Math.round(performance.now() - asked);
    tell(options, { type: "wait", operation: name, milliseconds });
    return leave;
  });
}

function giveUp(name: string, mayHaveActed: boolean, failure: unknown): Error {
  if (mayHaveActed) return new UnknownOutcomeError(name, failure);
  return isTimeoutError(failure) ? failure : new ConnectionError(name, failure);
}

function tell({ onEvent }: SendOptions, event: CallEvent): void {
  // What it throws is dropped, at once or later: an observer must not turn an answer into a failure.
  const telling = async () => onEvent?.(event);
  telling().catch(() => {});
}
