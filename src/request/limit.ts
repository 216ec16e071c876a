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
