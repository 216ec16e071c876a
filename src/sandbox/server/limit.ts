/** How many requests a location may send. */
export interface Limit {
  /** Requests in one interval. HighLevel's own: 100. */
  readonly max: number;
  /** The interval in milliseconds. HighLevel's own: 10,000. */
  readonly intervalMs: number;
  /** Requests in one day. HighLevel's own: 200,000. */
  readonly daily: number;
}

const day = 86_400_000;

/** Counts requests by key; answers the `X-RateLimit-*` headers and whether this one is still within the limit. */
export function createLimiter({ max, intervalMs, daily }: Limit) {
  const counters = new Map<string, { burst: Window; day: Window }>();
  return (key: string, now: number): { allowed: boolean; headers: Record<string, string> } => {
    const fresh = () => ({ since: now, count: 0 });
    const counter = counters.get(key) ?? { burst: fresh(), day: fresh() };
    counters.set(key, counter);
    renew(counter.burst, intervalMs, now);
    renew(counter.day, day, now);
    const allowed = counter.burst.count < max && counter.day.count < daily;
    if (allowed) {
      counter.burst.count++;
      counter.day.count++;
    }
    return {
      allowed,
      headers: {
        "X-RateLimit-Limit-Daily": String(daily),
        "X-RateLimit-Daily-Remaining": String(daily - counter.day.count),
        "X-RateLimit-Interval-Milliseconds": String(intervalMs),
        "X-RateLimit-Max": String(max),
        "X-RateLimit-Remaining": String(max - counter.burst.count),
      },
    };
  };
}

interface Window {
  since: number;
  count: number;
}

function renew(window: Window, length: number, now: number): void {
  if (now - window.since < length) return;
  window.since = now;
  window.count = 0;
}
