import { sleep } from "../request/abort.js";

/** How long and how often to ask for something that takes its time. */
export interface Patience {
  /** When to give up, in milliseconds. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** For how long a change that HighLevel took may not show yet, in milliseconds. */
export const moment = 1_000;

/**
 * Asks until the answer is good, more and more slowly (a quarter of a second to ten seconds apart), and gives the last answer
 * when patience runs out.
 */
export async function waitUntil<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  { patience, signal }: Patience,
): Promise<T> {
  const end = Date.now() + patience;
  for (let pause = 250; ; pause = Math.min(pause * 1.5, 10_000)) {
    const answer = await ask();
    const left = end - Date.now();
    if (isGood(answer) || left <= 0) return answer;
    await sleep(Math.min(pause, left), signal);
  }
}
