import { first } from "./plan.js";
import type { Case } from "./cases/case.js";
import { scenes } from "./scenes.js";
import type { Scene } from "./scenes.js";
import { settle } from "./server/import.js";
import type { Server } from "./server/server.js";
import { setStage } from "./stage.js";
import type { Via } from "./stage.js";
import { stories } from "./stories.js";
import type { Step } from "./steps.js";
import type { StoryName } from "./stories.js";
import { findDoubles, judge } from "./truth.js";

/** The story that is told of every reading. */
export const imported = "imported three times";

/** Plays a story among a case's reading; gives what must not be, and is empty where all is well. */
export async function play(
  server: Server,
  { reading, scene, stops = "never" }: Case,
  via: Via,
  story: StoryName,
): Promise<string[]> {
  const stage = setStage(server, reading, via);
  const { before, between }: Scene = scene ? scenes[scene] : {};
  before?.(stage.world);
  const steps: [string, Step][] = Object.entries(stories[story]);
  const faults: string[] = [];
  for (const [at, [name, step]] of steps.entries()) {
    faults.push(...(await step(stage, stops)).map((fault) => `${name}: ${fault}`));
    if (at === 0) between?.(stage.world);
    settle(stage.world);
    // Of a plan that did not get there, nothing else is to be told.
    if (name === "first" && story !== imported && !judge(stage.world, first).isThere) break;
  }
  // What is still on its way comes by then; the last step finds no more than it did.
  stage.world.advance(2 * 3_600_000);
  settle(stage.world);
  const lates = findDoubles(stage.world).map((fault) => `in the end: ${fault}`);
  return [...new Set([...faults, ...lates])];
}
