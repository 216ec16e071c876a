import { checkOptions, type Rule } from "../options.js";
import { longest, onAbort } from "./abort.js";
import { readInterval } from "./limit.js";

/** Keeps calls under a limit before it is reached; share one between planners that share a limit. */
export interface Pacer {
  /**
   * Lets a call of this location go as soon as the limit allows, first come, first served.
   *
   * Gives what must be called when the call is over: at once where there is room, else as a promise, which rejects
   * with the signal's reason as soon as it aborts.
   */
  enter(location: string, signal?: AbortSignal | null): Leave | Promise<Leave>;
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
  /** When each call of the last interval was over, oldest first. */
  ended: number[];
  /** How many calls were ever sent, when the last one was, and when an answer last told how much is left. */
  sent: number;
  sentAt: number;
  heardAt: number;
  /** What others were seen to use of late, with some to spare, and how long that counts: falling, so the first is the most. */
  others: { readonly count: number; readonly until: number }[];
  /** Nothing is sent before this time. */
  quietUntil: number;
  waiting: (() => void)[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * A pacer for any number of locations, each with a limit of its own.
 *
 * A call takes its place from when it is sent until an interval after its answer: the server counted it somewhere
 * between, so no window of the server's, wherever it starts, holds more than the limit. Answers correct it: the limit
 * and its interval, and what others take of it. Where no answer told of others for an interval, one call goes first,
 * and the next ones when it is answered or a tenth of the interval later.
 *
 * @throws TypeError where the limit cannot be one.
 */
export function createPacer(options: PaceOptions = {}): Pacer {
  checkOptions("createPacer", options, { max: atLeastOne, interval: atLeastOne });
  const { max = 100, interval = 10_000 } = options;
  const lanes = new Map<string, Lane>();
  return {
    enter(location, signal) {
      let lane = lanes.get(location);
      if (!lane) lanes.set(location, (lane = createLane(max, interval)));
      const isFree = lane.waiting.length === 0 && opensAt(lane, performance.now()) === 0;
      return isFree && !signal?.aborted ? take(lane) : queue(lane, signal);
    },
  };
}

const atLeastOne: Rule = [
  (value) => typeof value === "number" && value >= 1,
  "a number, at least 1",
];

function createLane(max: number, interval: number): Lane {
  return {
    max,
    interval,
    inFlight: 0,
    ended: [],
    others: [],
    sent: 0,
    sentAt: -Infinity,
    heardAt: -Infinity,
    quietUntil: 0,
    waiting: [],
    timer: undefined,
  };
}

function take(lane: Lane): Leave {
  lane.inFlight += 1;
  lane.sent += 1;
  lane.sentAt = performance.now();
  // What the server may have counted when this call arrives: all that was sent and did not end an interval before it.
  const before = lane.inFlight + lane.ended.length - lane.sent;
  let left = false;
  return (headers, quiet) => {
    if (left) return;
    left = true;
    const now = performance.now();
    lane.inFlight -= 1;
    lane.ended.push(now);
    // A refusal says when to come back, which may be sooner than its headers make believe.
    if (quiet !== undefined) {
      lane.quietUntil = Math.max(lane.quietUntil, now + quiet);
      lane.heardAt = -Infinity;
    } else if (headers) learn(lane, headers, before + lane.sent);
    admit(lane);
  };
}

function queue(lane: Lane, signal?: AbortSignal | null): Promise<Leave> {
  return new Promise((resolve, reject) => {
    let forget: (() => void) | undefined;
    const go = () => {
      forget?.();
      resolve(take(lane));
    };
    lane.waiting.push(go);
    if (signal)
      forget = onAbort(signal, () => {
        lane.waiting.splice(lane.waiting.indexOf(go), 1);
        reject(signal.reason);
        admit(lane);
      });
    admit(lane);
  });
}

/** Lets in whoever may go, in order, and comes back when the next may. */
function admit(lane: Lane): void {
  clearTimeout(lane.timer);
  lane.timer = undefined;
  const now = performance.now();
  let opens = 0;
  while (lane.waiting.length > 0 && (opens = opensAt(lane, now)) === 0) lane.waiting.shift()?.();
  if (lane.waiting.length > 0 && opens < Infinity)
    lane.timer = setTimeout(() => admit(lane), Math.min(Math.ceil(opens - now), longest));
}

/** When the next call may go, as far as can be said before an answer; 0 for now. */
function opensAt(lane: Lane, now: number): number {
  const { interval, max, inFlight, ended, others, sentAt, heardAt } = lane;
  if (now < lane.quietUntil) return lane.quietUntil;
  while (ended[0] !== undefined && ended[0] <= now - interval) ended.shift();
  while (others[0] && others[0].until <= now) others.shift();
  const most = others[0];
  // Others never keep the last place: only a call of ours can see that they have gone.
  if (inFlight + ended.length + Math.min(most?.count ?? 0, max - 1) >= max)
    return Math.min((ended[0] ?? Infinity) + interval, most?.until ?? Infinity);
  const goesFirst = inFlight === 0 || heardAt > now - interval;
  return goesFirst || sentAt <= now - interval / 10 ? 0 : sentAt + interval / 10;
}

/** Takes over the server's limit, and what others use of it: all that it counted but our own, which were this many at most. */
function learn(lane: Lane, headers: Headers, own: number): void {
  const read = (name: string) => {
    const value = headers.get(name);
    return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
  };
  lane.max = read("x-ratelimit-max") || lane.max;
  lane.interval = readInterval(headers) ?? lane.interval;
  lane.heardAt = performance.now();
  const count = lane.max - (read("x-ratelimit-remaining") ?? lane.max) - own;
  if (count <= 0) return;
  const until = lane.heardAt + 3 * lane.interval;
  const peak = { count: Math.ceil(count + Math.sqrt(count)), until };
  while ((lane.others.at(-1)?.count ?? Infinity) <= peak.count) lane.others.pop();
  lane.others.push(peak);
}
