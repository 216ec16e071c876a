import { once } from "node:events";
import { createInterface } from "node:readline";
import { until } from "../request/abort.js";
import { UsageError, type World } from "./world.js";

/** Asks on a terminal, and goes on only after a yes; throws UsageError after anything else, and where nobody can answer. */
export async function confirm(question: string, world: Omit<World, "spell">): Promise<void> {
  if (!world.stdin.isTTY || !world.stderr.isTTY) {
    throw new UsageError(`${question} Add --yes to say so`);
  }
  world.status(undefined);
  world.stderr.write(`${question} [y/N] `);
  // The terminal itself shows what is typed, and its Ctrl-C reaches us as a signal.
  const dialogue = createInterface({ input: world.stdin, terminal: false });
  const typed = Promise.race([once(dialogue, "line"), once(dialogue, "close").then(() => [""])]);
  const [answer] = (await until(typed, world.signal).finally(() => dialogue.close())) as [string];
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError("nothing was done");
}
