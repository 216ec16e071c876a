import { sleep } from "../request/abort.js";

/** How long to wait for something that takes its time. */
export interface Patience {
  /** How long to pause in all before giving up, in milliseconds; the time that HighLevel takes to answer does not count. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** For how long a change that HighLevel took may not show yet, in milliseconds. */
export const moment = 1_000;

/** For how long HighLevel's lists may stay behind what was made, in milliseconds (callers' reports). */
export const lag = 600_000;

/** The pauses between one look and the next. */
interface Pauses {
  /** Pauses for the next time; false, and at once, where patience has run out. */
  readonly next: () => Promise<boolean>;
  /** Begins again with short ones, since something has changed. */
  readonly shorten: () => void;
}

/**
 * Pauses that grow longer, from a quarter of a second to ten seconds. What is counted is the pauses themselves: on a
 * slow line, on a busy machine and after a clock was put right there are as many looks as elsewhere.
 */
export function startPauses({ patience, signal }: Patience): Pauses {
  const shortest = 250;
  let pause = shortest;
  let left = patience;
  return {
    async next() {
      if (left <= 0) return false;
      const now = Math.min(pause, left);
      left -= now;
      pause = Math.min(pause * 1.5, 10_000);
      await sleep(now, signal);
      return true;
    },
    shorten: () => void (pause = shortest),
  };
}

/** Asks until the answer is good, and gives the last answer when patience runs out. */
export async function waitUntil<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  waiting: Patience,
): Promise<T> {
  for (const pauses = startPauses(waiting); ;) {
    const answer = await ask();
    if (isGood(answer) || !(await pauses.next())) return answer;
  }
}
