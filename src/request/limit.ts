/** Whether the day's quota is gone, so that no wait of seconds helps. */
export function isDailyLimit(headers: Headers): boolean {
  return headers.get("x-ratelimit-daily-remaining") === "0";
}

/** The wait that `Retry-After` asks for, in seconds or as a date; in milliseconds. */
export function readRetryAfter(headers: Headers): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (!after) return undefined;
  if (/^\d{1,12}(\.\d{1,12})?$/.test(after)) return believe(Number(after) * 1000);
  // Date.parse makes a date of almost any word with a number; a real one has a time of day.
  const wait = Date.parse(after.includes(":") ? after : "") - Date.now();
  return believe(Math.max(0, wait));
}

/** The wait that the API asks for: `Retry-After`, else the interval of its limit; in milliseconds. */
export function readWait(headers: Headers): number | undefined {
  return readRetryAfter(headers) ?? readInterval(headers);
}

/** When the day's quota renews, where the API says so; in milliseconds (the header's unit as HighLevel's own SDK has it). */
export function readRenewal(headers: Headers): number | undefined {
  const reset = Number(headers.get("x-ratelimit-daily-reset"));
  return readRetryAfter(headers) ?? (reset > 0 ? believe(reset) : undefined);
}

/** The interval of the limit, in milliseconds; nothing where it is longer than a minute: HighLevel's is ten seconds. */
export function readInterval(headers: Headers): number | undefined {
  const interval = Number(headers.get("x-ratelimit-interval-milliseconds"));
  return interval >= 1 && interval <= 60_000 ? interval : undefined;
}

/** A wait that a server may mean: none is longer than two days, for the longest quota is a day's. */
function believe(milliseconds: number): number | undefined {
  return Number.isNaN(milliseconds) ? undefined : Math.min(milliseconds, 172_800_000);
}
