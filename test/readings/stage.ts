import { memoryLedger } from "highlevel-social-planner/import";
import type { Ledger } from "highlevel-social-planner/import";
import { memoryHolds } from "highlevel-social-planner/outcome";
import type { HoldStore } from "highlevel-social-planner/outcome";
import type { Reading } from "./server/reading.js";
import type { Server } from "./server/server.js";
import { createWorld } from "./server/world.js";
import type { World } from "./server/world.js";
import { accounts, zone } from "./plan.js";

/** How an import goes: from a file, or one by one. */
export type Via = "csv" | "posts";

/** Where a case is played: a world, and what one machine remembers of it. */
export interface Stage {
  readonly server: Server;
  readonly world: World;
  readonly via: Via;
  readonly ledger: Ledger;
  readonly holds: HoldStore;
}

/** What the library said of something that was done. */
export interface Said {
  /** Its own word, such as `scheduled`, or `error` where it threw. */
  readonly outcome: string;
  readonly reason: string | undefined;
  /** What was thrown that no user can do anything about. */
  readonly crash: string | undefined;
}

let count = 0;

/** A new world of a reading, and a machine that knows nothing of it. */
export function setStage(server: Server, reading: Reading, via: Via): Stage {
  const id = `Loc${String((count += 1)).padStart(6, "0")}`;
  const world = createWorld(id, reading, { zone, accounts });
  server.add(world);
  return { server, world, via, ledger: memoryLedger(), holds: memoryHolds() };
}

/** The same world, and a machine that knows nothing of it. */
export function forget(stage: Stage): Stage {
  return { ...stage, ledger: memoryLedger(), holds: memoryHolds() };
}
