import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Order, Question, Ready, Requests, Start } from "./process.js";
import { defaultBehaviour } from "./rules.js";
import { createSandbox } from "./server/server.js";
import type { Settings } from "./world/settings.js";
import { createWorlds, type Worlds } from "./world/world.js";

// The process in which `startSandbox` starts sandboxes: each says where it listens, and all end with the parent.
process.on("disconnect", () => process.exit());
// Ctrl-C reaches the whole group; the parent decides when the sandbox ends.
process.on("SIGINT", () => {});

const sandboxes = new Map<number, { readonly server: Server; readonly worlds: Worlds }>();

process.on("message", (order: Order) => {
  const send = (answer: Omit<Answer, "number">) =>
    process.send?.({ ...answer, number: order.number } satisfies Answer);
  carryOut(order).then(
    (result) => send({ result }),
    (error: Error) => send({ error: error.message }),
  );
});

async function carryOut({ sandbox, start, question }: Order): Promise<unknown> {
  if (start) return listen(sandbox, start);
  if (question) return look(sandbox, question);
  return stop(sandbox);
}

async function listen(sandbox: number, { port, locationId, ...given }: Start): Promise<Ready> {
  const settings = { ...defaultBehaviour, ...given } as Settings;
  const worlds = createWorlds(settings);
  const server = await createSandbox(worlds, { locationId, limit: settings.limit });
  await once(server.listen(port, "127.0.0.1"), "listening");
  sandboxes.set(sandbox, { server, worlds });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, accounts: worlds.find(locationId)?.accounts ?? [] };
}

async function look(sandbox: number, { locationId, behaviour }: Question): Promise<Requests> {
  const world = sandboxes.get(sandbox)?.worlds.find(locationId);
  if (!world) throw new Error(`the sandbox has no location ${locationId}`);
  world.settings = { ...world.settings, ...behaviour } as Settings;
  return Object.fromEntries(world.requests);
}

async function stop(sandbox: number): Promise<void> {
  const server = sandboxes.get(sandbox)?.server;
  sandboxes.delete(sandbox);
  if (!server) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
