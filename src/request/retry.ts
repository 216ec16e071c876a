import type { Operation } from "../operation.js";
import { longest, until } from "./abort.js";

/** How often and how long a call is tried again. */
export interface RetryOptions {
  /** Repeats after the first attempt; default 3. */
  readonly limit?: number | undefined;
  /** The longest single wait, in milliseconds; default 20,000. */
  readonly maxWait?: number | undefined;
}

/** Whether an operation only reads, may be carried out twice without harm, or must never be sent again on a guess. */
export function repeatability({ method, retry }: Operation): "read" | "repeat" | "never" {
  if (method === "GET") return "read";
  return retry ?? (method === "PUT" || method === "DELETE" ? "repeat" : "never");
}

/** Whether the day's quota is gone, so that no wait of seconds helps. */
export function isDailyLimit(headers: Headers): boolean {
  return headers.get("x-ratelimit-daily-remaining") === "0";
}

/** The wait that `Retry-After` asks for, in seconds or as a date; in milliseconds. */
export function readRetryAfter(headers: Headers): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (!after) return undefined;
  if (/^\d+(\.\d+)?$/.test(after)) return Number(after) * 1000;
  // Date.parse makes a date of almost any word with a number; a real one has a time of day.
  const wait = Date.parse(after.includes(":") ? after : "") - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The wait that the API asks for: `Retry-After`, else the interval of its limit; in milliseconds. */
export function readWait(headers: Headers): number | undefined {
  const interval = Number(headers.get("x-ratelimit-interval-milliseconds"));
  return readRetryAfter(headers) ?? (interval > 0 ? interval : undefined);
}

/** When the day's quota renews, where the API says so; in milliseconds (the header's unit as HighLevel's own SDK has it). */
export function readRenewal(headers: Headers): number | undefined {
  const reset = Number(headers.get("x-ratelimit-daily-reset"));
  return readRetryAfter(headers) ?? (reset > 0 ? reset : undefined);
}

/** Exponential back-off with full jitter from half a second, in milliseconds. */
export function backOff(attempt: number): number {
  return Math.random() * 500 * 2 ** attempt;
}

/**
 * Whether the request of a failed fetch may have reached the server; a cause that does not tell counts as sent.
 *
 * Node's errors name the system call: what failed while looking up the name or connecting was never sent.
 */
export function maySent(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const parts: unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  if (parts.length === 0) return true;
  return !parts.every(
    (part) =>
      part instanceof Error &&
      (["connect", "getaddrinfo"].includes((part as NodeJS.ErrnoException).syscall ?? "") ||
        ["UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"].includes(
          (part as NodeJS.ErrnoException).code ?? "",
        )),
  );
}

/** Waits, and ends at once with the signal's reason when it aborts. */
export function sleep(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longest));
  });
  return signal ? until(rest, signal).finally(() => clearTimeout(timer)) : rest;
}
