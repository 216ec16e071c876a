/** Keeps calls under a limit before it is reached; share one between planners that share a limit. */
export interface Pacer {
  /**
   * Waits until a call of this location may be sent, first come, first served, and ends at once when the signal aborts.
   *
   * Resolves to what must be called when the call is over.
   */
  enter(location: string, signal?: AbortSignal | null): Promise<Leave>;
}

/** Says that a call is over, with its answer's headers where one came, and for how long (ms) a 429 wants quiet. */
export type Leave = (headers?: Headers, quiet?: number) => void;

/** The limit to keep until the API's own headers say another. */
export interface PaceOptions {
  /** Requests in one interval; default 100, HighLevel's documented limit. */
  readonly max?: number | undefined;
  /** In milliseconds; default 10,000. */
  readonly interval?: number | undefined;
}

interface Lane {
  max: number;
  interval: number;
  /** Calls that were sent and not answered. */
  inFlight: number;
  /** When each call of the last two intervals was over, oldest first. */
  ended: number[];
  waiting: (() => void)[];
  /** Nothing is sent before this time. */
  quietUntil: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * A pacer for any number of locations, each with a limit of its own.
 *
 * A call takes its place from when it is sent until an interval after its answer: the server counted it somewhere
 * between, so no window of the server's, wherever it starts, holds more than the limit. Answers correct it: the limit
 * and its interval, and what others took of it.
 */
export function createPacer({ max = 100, interval = 10_000 }: PaceOptions = {}): Pacer {
  const lanes = new Map<string, Lane>();

  return {
    async enter(location, signal) {
      signal?.throwIfAborted();
      let lane = lanes.get(location);
      if (!lane)
        lanes.set(
          location,
          (lane = {
            max,
            interval,
            inFlight: 0,
            ended: [],
            waiting: [],
            quietUntil: 0,
            timer: undefined,
          }),
        );
      if (lane.waiting.length > 0 || !hasRoom(lane)) await queue(lane, signal);
      else lane.inFlight += 1;
      return leave(lane, Date.now());
    },
  };
}

function leave(lane: Lane, sent: number): Leave {
  let left = false;
  return (headers, quiet) => {
    if (left) return;
    left = true;
    lane.inFlight -= 1;
    const now = Date.now();
    while ((lane.ended[0] ?? now) < now - 2 * lane.interval) lane.ended.shift();
    lane.ended.push(now);
    // A refused call says when to come back, which may be sooner than its headers make believe.
    if (quiet !== undefined) lane.quietUntil = Math.max(lane.quietUntil, now + quiet);
    else if (headers) learn(lane, headers, sent);
    admit(lane);
  };
}

function queue(lane: Lane, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      signal?.removeEventListener("abort", stop);
      lane.inFlight += 1;
      resolve();
    };
    const stop = () => {
      lane.waiting.splice(lane.waiting.indexOf(go), 1);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
    lane.waiting.push(go);
    admit(lane);
  });
}

/** Lets in whoever may go, in order, and comes back when the next place is free. */
function admit(lane: Lane): void {
  clearTimeout(lane.timer);
  lane.timer = undefined;
  while (lane.waiting.length > 0 && hasRoom(lane)) lane.waiting.shift()?.();
  if (lane.waiting.length === 0) return;
  const now = Date.now();
  const oldest = lane.ended.find((end) => end > now - lane.interval);
  const next = Math.max(
    lane.quietUntil,
    used(lane, now) < lane.max ? 0 : (oldest ?? Infinity) + lane.interval,
  );
  if (next < Infinity) lane.timer = setTimeout(() => admit(lane), next - now);
}

function hasRoom(lane: Lane): boolean {
  const now = Date.now();
  return now >= lane.quietUntil && used(lane, now) < lane.max;
}

/** Places that are taken by calls under way, and by those that ended less than an interval before a time. */
function used(lane: Lane, time: number): number {
  const first = lane.ended.findIndex((end) => end > time - lane.interval);
  return lane.inFlight + (first === -1 ? 0 : lane.ended.length - first);
}

/** Takes over the server's limit, and counts what others used of it as if it had just been used. */
function learn(lane: Lane, headers: Headers, sent: number): void {
  const read = (name: string) => {
    const value = headers.get(name);
    return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  lane.max = read("x-ratelimit-max") || lane.max;
  lane.interval = read("x-ratelimit-interval-milliseconds") || lane.interval;
  const remaining = read("x-ratelimit-remaining");
  if (remaining === undefined) return;
  const now = Date.now();
  // The server counted when the call arrived, and may have counted what has ended for us since.
  const foreign = lane.max - remaining - used(lane, sent);
  for (let taken = 0; taken < foreign; taken += 1) lane.ended.push(now);
}
