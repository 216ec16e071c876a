import { once } from "node:events";
import { openClients } from "../../node/clients.js";
import { startSandbox } from "../../sandbox/index.js";
import type { LocationSeed } from "../../sandbox/index.js";
import { defineCommand } from "../command.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner sandbox`: a local Social Planner to try things on. */
export const sandbox = defineCommand({
  description:
    "Listens on 127.0.0.1 until it is interrupted, and prints the variables that lead the other commands to it. It behaves as HighLevel is reported to; it is not HighLevel, and forgets everything when it stops.",
  flags: {
    port: { type: "string", value: "number", description: "where to listen; default a free port" },
    "time-zone": {
      type: "string",
      value: "zone",
      description: "the zone of its locations; default America/New_York",
    },
    clients: {
      type: "string",
      value: "file",
      description: "clients whose locations, names, zones and accounts it has",
    },
  },
  examples: ["sandbox --port 4010", "sandbox --clients clients.json"],
  async run(values, _, world) {
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port must be a port number, not ${values.port}`);
    await using server = await startSandbox({
      port,
      timeZone: values["time-zone"],
      ...(values.clients && { locations: await readLocations(values.clients) }),
    });
    world.stdout
      .write(`# A local Social Planner: reported behaviour, not HighLevel. Stop it with Ctrl-C.
export HIGHLEVEL_BASE_URL=${server.url}
export HIGHLEVEL_TOKEN=${server.token}
export HIGHLEVEL_LOCATION_ID=${server.locationId}
export HIGHLEVEL_USER_ID=${server.userId}
`);
    if (!world.signal.aborted) await once(world.signal, "abort");
    return exitCode.done;
  },
});

async function readLocations(path: string): Promise<Record<string, LocationSeed>> {
  const { clients } = await openClients(path);
  const locations = Object.values(clients).map(
    ({ locationId, locationName, timeZone, accounts }) => {
      const seeds = accounts.map((account) => {
        const [platform = "", ...name] = account.split("/");
        return { platform, name: name.join("/") };
      });
      return [locationId, { name: locationName, timeZone, accounts: seeds }] as const;
    },
  );
  return Object.fromEntries(locations);
}
