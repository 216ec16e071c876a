import { once } from "node:events";
import { startSandbox } from "../sandbox/index.js";
import { readFlags } from "./flags.js";
import { UsageError, exitCode } from "./world.js";
import type { World } from "./world.js";

const usage = `Usage: social-planner sandbox [--port N] [--time-zone ZONE]

Runs a local Social Planner on 127.0.0.1 until it is interrupted. It behaves as HighLevel is reported to; it is not HighLevel.

Example: social-planner sandbox --port 4010
`;

/** `social-planner sandbox`: a local Social Planner to try things on. */
export async function sandboxCommand(words: string[], world: World): Promise<number> {
  const { values } = readFlags(words, {
    port: { type: "string" },
    "time-zone": { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) {
    world.stdout.write(usage);
    return exitCode.done;
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port must be a port number, not ${values.port}`);
  await using sandbox = await startSandbox({ port, timeZone: values["time-zone"] });
  world.stdout
    .write(`# A local Social Planner: reported behaviour, not HighLevel. Stop it with Ctrl-C.
export HIGHLEVEL_BASE_URL=${sandbox.url}
export HIGHLEVEL_TOKEN=${sandbox.token}
export HIGHLEVEL_LOCATION_ID=${sandbox.locationId}
export HIGHLEVEL_USER_ID=${sandbox.userId}
`);
  if (!world.signal.aborted) await once(world.signal, "abort");
  return exitCode.done;
}
