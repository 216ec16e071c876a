import { fileURLToPath } from "node:url";
import { runKilled } from "../faults/kill.js";

const program = fileURLToPath(new URL("../faults/killed.mjs", import.meta.url));

/** Runs an import with files in a process that is killed at a step; resolves to `killed`, or what it printed. */
export function killAt(given: object): Promise<string> {
  return runKilled(program, { accountIds: ["facebook/Harbor Bakery"], ...given });
}
