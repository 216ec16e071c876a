import { ConnectionError, UnknownOutcomeError, isInvalidToken } from "../errors.js";
import type { Operation } from "../operation.js";
import { backOff, isDailyLimit, maySent, readWait, repeatability, sleep } from "./retry.js";
import type { RetryOptions } from "./retry.js";
import { readToken } from "./token.js";
import type { TokenSource } from "./token.js";

/** What every call of a client shares. */
export interface SendOptions {
  readonly token: TokenSource;
  /** Default 3 repeats with waits of at most 20 s; `false` sends each call once. */
  readonly retry?: RetryOptions | false | undefined;
}

/** One call, however many attempts it takes. */
export interface Call {
  /** The operation's id, or method and path where the document does not know it. */
  readonly name: string;
  readonly operation: Operation;
  readonly signal?: AbortSignal | null | undefined;
}

/** An answer whose body was read, as openapi-fetch returns it. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Gets an answer to a call, repeating what is safe to repeat: a refused connection and a burst limit always, a 5xx or
 * a lost answer only where a second time does no harm.
 *
 * An attempt includes reading the body, so a truncated answer counts as lost.
 *
 * `attempt` calls `onFetch` when it hands its request over: what fails before is the caller's mistake, thrown as it is.
 *
 * @throws ConnectionError when nothing was changed, UnknownOutcomeError when something may have been, and the signal's
 *   own reason when the caller cancels.
 */
export async function send<A extends Answer>(
  { name, operation, signal }: Call,
  { token: source, retry }: SendOptions,
  attempt: (token: string, onFetch: () => void) => Promise<A>,
): Promise<A> {
  const kind = repeatability(operation);
  const { limit = 3, maxWait = 20_000 } = retry === false ? { limit: 0 } : (retry ?? {});
  let token = await readToken(source);
  let refreshed = false;
  let mayHaveActed = false;
  for (let repeat = 0; ; repeat += 1) {
    signal?.throwIfAborted();
    let wait = backOff(repeat);
    let fetched = false;
    try {
      const answer = await attempt(token, () => {
        fetched = true;
      });
      const { status, headers } = answer.response;
      if (
        status === 401 &&
        !refreshed &&
        typeof source === "function" &&
        isInvalidToken(answer.error)
      ) {
        token = await readToken(source, token);
        refreshed = true;
        repeat -= 1;
        continue;
      }
      const again = status === 429 ? !isDailyLimit(headers) : status >= 500 && kind !== "never";
      if (!again || repeat >= limit) return answer;
      mayHaveActed ||= status >= 500;
      wait = readWait(headers) ?? wait;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!fetched) throw error;
      const sent = maySent(error);
      mayHaveActed ||= sent && kind !== "read";
      if ((sent && kind === "never") || repeat >= limit) {
        throw mayHaveActed
          ? new UnknownOutcomeError(name, error)
          : new ConnectionError(name, error);
      }
    }
    await sleep(Math.min(wait, maxWait), signal);
  }
}
