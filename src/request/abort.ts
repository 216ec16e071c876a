/** Calls back when the signal aborts, at once if it has; gives what takes the callback back. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => {};
  }
  // One listener, however many calls share the signal: Node prints a warning at the eleventh.
  let set = callbacks.get(signal);
  if (!set) {
    const all = new Set<() => void>();
    callbacks.set(signal, (set = all));
    signal.addEventListener("abort", () => all.forEach((call) => call()), { once: true });
  }
  set.add(callback);
  return () => set.delete(callback);
}

const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/** What the work comes to, unless the signal aborts first: then its reason is thrown, and the work is left alone. */
export function until<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, () => reject(signal.reason));
    work.then(resolve, reject).finally(forget);
  });
}

/** Waits, and ends at once with the signal's reason when it aborts. */
export function sleep(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longest));
  });
  return signal ? until(rest, signal).finally(() => clearTimeout(timer)) : rest;
}

/** The longest time that a timer takes, in milliseconds; it takes a longer one for zero. */
export const longest = 2 ** 31 - 1;
