import { longest, onAbort } from "./abort.js";

/** How long a call may take. */
export interface TimeoutOptions {
  /** One attempt with the reading of its answer, in milliseconds; default 30,000. */
  readonly attempt?: number | undefined;
  /** The whole call with its repeats and waits, in milliseconds; default 120,000. */
  readonly total?: number | undefined;
}

/** The limits of a call, in milliseconds. */
export type Times = Readonly<Record<keyof TimeoutOptions, number>>;

/** The limits that an option means: a number is an attempt's, `false` none. */
export function readTimes(timeout: TimeoutOptions | number | false | undefined): Times {
  if (timeout === false) return { attempt: Infinity, total: Infinity };
  const given: TimeoutOptions =
    typeof timeout === "number" ? { attempt: timeout } : (timeout ?? {});
  return { attempt: given.attempt ?? 30_000, total: given.total ?? 120_000 };
}

/** A signal that aborts when its time is up, or with the caller's own signal and its reason. */
interface Clock {
  readonly signal: AbortSignal;
  /** Starts the time anew; when it is up, the signal aborts with what `reason` gives. */
  start(milliseconds: number, reason: () => unknown): void;
  /** Must be called when the work is over. */
  stop(): void;
}

/** A clock that has not been started. */
export function createClock(caller?: AbortSignal | null): Clock {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = caller && onAbort(caller, () => controller.abort(caller.reason));
  return {
    signal: controller.signal,
    start(milliseconds, reason) {
      clearTimeout(timer);
      if (milliseconds <= longest)
        timer = setTimeout(() => controller.abort(reason()), milliseconds);
    },
    stop() {
      clearTimeout(timer);
      forget?.();
    },
  };
}
