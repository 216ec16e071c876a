import { once } from "node:events";
import type { Client, Clients } from "../../agency/clients.js";
import { openClients } from "../../node/clients.js";
import { startSandbox, type LocationSeed, type Sandbox } from "../../sandbox/index.js";
import { defineCommand, option } from "../command.js";
import { UsageError, exitCode } from "../world.js";

/** `social-planner sandbox`: a local Social Planner to try things on. */
export const sandbox = defineCommand({
  description:
    "Listens on 127.0.0.1 until it is interrupted, and prints the variables that lead the other commands to it, and a page that shows what it holds. It behaves as HighLevel is reported to; it is not HighLevel, and forgets everything when it stops.",
  flags: {
    port: option("number", "where to listen; default a free port"),
    "time-zone": option("zone", "the zone of its locations; default America/New_York"),
    clients: option("file", "clients whose locations, names, zones and accounts it has, too"),
  },
  examples: ["sandbox --port 4010", "sandbox --clients clients.json"],
  async run(values, _, { stdout, signal }) {
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port must be a port number, not ${values.port}`);
    const clients = values.clients ? (await openClients(values.clients)).clients : {};
    const locations = Object.fromEntries(Object.values(clients).map(toLocation));
    await using server = await startSandbox({ port, timeZone: values["time-zone"], locations });
    stdout.write(describe(server, clients));
    if (!signal.aborted) await once(signal, "abort");
    return exitCode.done;
  },
});

function toLocation({ locationId, locationName, timeZone, accounts }: Client) {
  const seeds = accounts.map((account) => {
    const [platform = "", ...name] = account.split("/");
    return { platform, name: name.join("/") };
  });
  const location: LocationSeed = { name: locationName, timeZone, accounts: seeds };
  return [locationId, location] as const;
}

/** What to paste into a shell, so that the other commands find the sandbox and every client's token. */
function describe({ url, token, locationId, userId }: Sandbox, clients: Clients): string {
  const tokens = Object.entries(clients).map(([name, { token: place, locationId: id }]) => {
    // A token of the location's own: what is uploaded goes to the token's location.
    if ("env" in place) return `export ${place.env}=${token}.${id}`;
    if ("file" in place)
      return `# ${name}: the token in ${place.file} will do if it begins with pit-`;
    return `# ${name}: its token is in the OAuth store, which the sandbox does not know`;
  });
  return `# A local Social Planner: reported behaviour, not HighLevel. Stop it with Ctrl-C.
# What it holds: ${url}/
export HIGHLEVEL_BASE_URL=${url}
export HIGHLEVEL_TOKEN=${token}
export HIGHLEVEL_LOCATION_ID=${locationId}
export HIGHLEVEL_USER_ID=${userId}
${[...new Set(tokens)].map((line) => `${line}\n`).join("")}`;
}
