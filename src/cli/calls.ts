import type { CallEvent } from "../request/event.js";
import { saySoon } from "./words.js";
import type { World } from "./world.js";

/** Says when a call waits to be repeated, for how long and why, until there is an answer. */
export function tellWaits({ status }: World): (event: CallEvent) => void {
  let before: string | undefined;
  let isWaiting = false;
  return (event) => {
    if (event.type === "retry" && event.milliseconds >= 1_000) {
      const { because, operation, milliseconds } = event;
      const why = because instanceof Error ? because.message : `HighLevel answers ${because}`;
      const text = `${operation}: ${why}; tries again at ${saySoon(milliseconds)}`;
      const shown = status(text);
      if (!isWaiting) before = shown;
      isWaiting = true;
    } else if (event.type === "answer" && isWaiting) {
      isWaiting = false;
      status(before);
    }
  };
}

/** Counts the calls of some operations that went well, and tells each time how many they are. */
export function countCalls(
  operations: readonly string[],
  tell: (done: number) => void,
): { onEvent: (event: CallEvent) => void; done: () => number } {
  let done = 0;
  return {
    done: () => done,
    onEvent: (event) => {
      if (event.type === "answer" && event.status < 300 && operations.includes(event.operation))
        tell(++done);
    },
  };
}

/** What the work comes to; where it is interrupted or fails, says where things stand. */
export async function standing<T>(
  work: Promise<T>,
  world: World,
  say: (error: unknown) => string | undefined,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    world.status(undefined);
    const words = say(error);
    const what = world.signal.aborted ? "Stopped" : "Broken off";
    if (words !== undefined) world.stderr.write(`${what}: ${words}\n`);
    throw error;
  } finally {
    world.status(undefined);
  }
}
