import { createInterface } from "node:readline/promises";
import { UsageError } from "./world.js";
import type { World } from "./world.js";

/**
 * Asks on a terminal, and goes on only after a yes.
 *
 * @throws UsageError after anything else, and where nobody can answer.
 */
export async function confirm(question: string, world: World): Promise<void> {
  if (!world.stdin.isTTY || !world.stderr.isTTY) {
    throw new UsageError(`${question} Add --yes to say so`);
  }
  const dialogue = createInterface({ input: world.stdin, output: world.stderr });
  const answer = await dialogue
    .question(`${question} [y/N] `, { signal: world.signal })
    .finally(() => dialogue.close());
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError("nothing was done");
}
