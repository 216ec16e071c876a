import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Answer, Question, Ready, Start } from "./process.js";
import { createSandbox } from "./server/server.js";
import { defaultBehaviour } from "./world/settings.js";
import type { Settings } from "./world/settings.js";
import { createWorlds } from "./world/world.js";

// The process that `startSandbox` starts: it says where it listens, and ends with its parent.
process.on("disconnect", () => process.exit());
// Ctrl-C reaches the whole group; the parent decides when the sandbox ends.
process.on("SIGINT", () => {});

const [{ port, locationId, ...given }] = (await once(process, "message")) as [Start];
const settings = { ...defaultBehaviour, ...given } as Settings;
const worlds = createWorlds(settings);
const server = await createSandbox(worlds, { locationId, limit: settings.limit });
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
process.on("message", (question: Question) => process.send?.(answer(question)));
server.listen(port, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = worlds.find(locationId)?.accounts ?? [];
  process.send?.({ url, accounts } satisfies Ready);
});

function answer({ number, locationId: id, behaviour }: Question): Answer {
  const world = worlds.find(id);
  if (!world) return { number, error: `the sandbox has no location ${id}` };
  world.settings = { ...world.settings, ...behaviour } as Settings;
  return { number, requests: Object.fromEntries(world.requests) };
}
