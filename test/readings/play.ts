import { memoryLedger } from "highlevel-social-planner/import";
import { accounts, wanted, zone } from "./plan.js";
import type { Case, Leave } from "./readings.js";
import { runImport } from "./run.js";
import type { Run, Via } from "./run.js";
import { scenes } from "./scenes.js";
import type { Scene } from "./scenes.js";
import type { Server } from "./server/server.js";
import { settle } from "./server/import.js";
import { createWorld } from "./server/world.js";
import type { World } from "./server/world.js";
import { judge } from "./truth.js";

/** How one case went on one route. */
export interface Ending {
  /** The outcome of each run: the first, again, and again with nothing remembered. */
  readonly outcomes: readonly string[];
  readonly reasons: readonly (string | undefined)[];
  /** What must not be; empty where all is well. */
  readonly faults: readonly string[];
}

let count = 0;

/** Imports a plan three times in a world: from nothing, with the same ledger, and with an empty one. */
export async function play(
  server: Server,
  { reading, scene, stops = "never" }: Case,
  via: Via,
): Promise<Ending> {
  const world = createWorld(`Loc${String((count += 1)).padStart(6, "0")}`, reading, {
    zone,
    accounts,
  });
  server.add(world);
  const { before, between }: Scene = scene ? scenes[scene] : {};
  before?.(world);
  const ledger = memoryLedger();
  const memories = { first: ledger, again: ledger, anew: memoryLedger() };
  const runs: Run[] = [];
  const faults: string[] = [];
  for (const [name, memory] of Object.entries(memories)) {
    if (name === "anew" && !catchUp(world, via)) break;
    const run = await runImport(server, world.id, via, memory);
    runs.push(run);
    const mustEnd = { well: !mayStop(stops, via, name), verified: stops === "never" };
    faults.push(...look(world, run, mustEnd).map((fault) => `${name}: ${fault}`));
    if (name === "first") between?.(world);
  }
  // What is still on its way comes by then.
  world.advance(2 * 3_600_000);
  settle(world);
  faults.push(...judge(world, wanted).faults.map((fault) => `in the end: ${fault}`));
  return {
    outcomes: runs.map(({ outcome }) => outcome),
    reasons: runs.map(({ reason }) => reason),
    faults: [...new Set(faults)],
  };
}

/** Lets a list catch up; whether somebody who remembers nothing can know at all what is there. */
function catchUp(world: World, via: Via): boolean {
  if (via === "csv") return true;
  world.lists.posts += 20;
  world.advance(10_000);
  // Posts that were made one by one, and elsewhere in time than they were to be, are like anybody's.
  return !world.reading.becomes?.startsWith("other");
}

function mayStop(stops: Leave, via: Via, run: string): boolean {
  if (stops === "without_ids") return via === "csv" || run === "anew";
  return stops === "always" || (stops === "anew" && run === "anew");
}

/** What is wrong with a run and what was said after it, by what is truly there. */
function look(
  world: World,
  { outcome, reason, verified, crash }: Run,
  must: { well: boolean; verified: boolean },
): string[] {
  const { isExact, isOut, faults } = judge(world, wanted);
  const isDone = outcome === "scheduled";
  const isGood = verified === "good";
  return [
    ...faults,
    crash !== undefined && `crashed: ${crash}`,
    isDone && !isExact && "said that all is scheduled, and it is not",
    isGood && !isExact && !isOut && "verified that all is well, and it is not",
    !isDone && !reason && `ended ${outcome} and did not say why`,
    !isDone && must.well && `stopped: ${outcome}: ${reason}`,
    // What is not listed yet cannot be verified.
    isDone && must.verified && !isGood && !world.reading.lag && `verified: ${verified}`,
    !isDone && isExact && says.test(reason ?? "") && `said, though all is there: ${reason}`,
  ].filter((fault): fault is string => Boolean(fault));
}

/** Words that deny what is there. */
const says = /are missing|late or doubled|are gone/;
