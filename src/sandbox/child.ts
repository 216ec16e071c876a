import type { AddressInfo } from "node:net";
import { createSandbox } from "./server.js";
import { createWorlds } from "./world.js";
import type { Settings } from "./world.js";

// The process that `startSandbox` starts: it says where it listens, and ends with its parent.
process.on("disconnect", () => process.exit());
// Ctrl-C reaches the whole group; the parent decides when the sandbox ends.
process.on("SIGINT", () => {});

const { port, locationId, ...settings } = JSON.parse(process.argv[2] ?? "") as Settings & {
  port: number;
  locationId: string;
};
const worldOf = createWorlds(settings);
const server = await createSandbox(worldOf, settings.limit);
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.send?.({ url, accounts: worldOf(locationId).accounts });
});
