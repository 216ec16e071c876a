import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createSandbox } from "./server/server.js";
import { defaultBehaviour } from "./world/settings.js";
import type { Behaviour, Settings } from "./world/settings.js";
import { createWorlds } from "./world/world.js";

// The process that `startSandbox` starts: it says where it listens, and ends with its parent.
process.on("disconnect", () => process.exit());
// Ctrl-C reaches the whole group; the parent decides when the sandbox ends.
process.on("SIGINT", () => {});

/** What the process is started with: what is left out has its default. */
export type Start = Behaviour &
  Pick<Settings, "limit" | "seed" | "locations"> & { port: number; locationId: string };

/** A change of how a location behaves; the process confirms it by its number. */
export interface Change {
  readonly number: number;
  readonly locationId: string;
  readonly behaviour: Behaviour;
}

const [{ port, locationId, ...given }] = (await once(process, "message")) as [Start];
const settings = { ...defaultBehaviour, ...given } as Settings;
const worldOf = createWorlds(settings);
const server = await createSandbox(worldOf, settings.limit);
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
process.on("message", ({ number, locationId: id, behaviour }: Change) => {
  const world = worldOf(id);
  world.settings = { ...world.settings, ...behaviour } as Settings;
  process.send?.(number);
});
server.listen(port, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.send?.({ url, accounts: worldOf(locationId).accounts });
});
