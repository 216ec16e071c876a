import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Writable, type Readable } from "node:stream";
import { checkClient } from "../../agency/client.js";
import { mask } from "../../mask.js";
import { own, type Desk, type Office } from "../../mcp/desk.js";
import { replaceFile, stateDirectory } from "../../node/file.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import type { Planner } from "../../planner.js";
import { answerFlags } from "../answers.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import { chooseClient, connect, reach, readClientsFile, readUserId } from "../connect.js";
import { examine } from "../examine.js";
import {
  accountFlag,
  clientsFlag,
  connectionFlags,
  fileFlags,
  locationFlag,
  storeFlags,
  viaFlag,
  zoneFlag,
} from "../flags.js";
import { requireFolder } from "../require-folder.js";
import { guessUserId, userFlags } from "../user.js";
import { UsageError, exitCode, type World } from "../world.js";
import { makeFolder } from "../../node/folder.js";

const flags = {
  folder: option("dir", "the only folder that plans are read from; default where it is started"),
  "read-only": toggle(
    "offer only what changes nothing: neither staging nor what publishes or deletes",
  ),
  ...userFlags,
  ...zoneFlag,
  ...locationFlag,
  ...clientsFlag,
  ...storeFlags,
} as const;

type Options = Values<typeof flags>;

/** `social-planner mcp`: the job for agents. */
export const mcp = defineCommand({
  description:
    "Speaks the Model Context Protocol on standard input and output, for the program of an agent to start: check, diff, stage, schedule, verify, undo, hold and look. An agent can stage by itself. What publishes or deletes needs a token of the difference that it showed, and your own yes, which the agent's program asks you for; one that cannot gets the command that you can run. Plans are files below --folder, or rows that the agent gives. The location is that of the environment, or a client of clients.json.",
  flags,
  examples: ["mcp", "mcp --folder /home/mara/posts --read-only"],
  async run(values, _, world) {
    requirePackage();
    if (world.stdin.isTTY)
      throw new UsageError(
        "mcp is started by an agent's program, not by hand; the guide With an agent tells how",
      );
    await requireFolder("--folder", values.folder ?? ".");
    const { serve } = await import("../../mcp/serve.js");
    const output = new Writable({
      decodeStrings: false,
      write(text: string, _encoding, done) {
        world.stdout.writeData(text);
        done();
      },
    });
    const stdin: NodeJS.ReadableStream = world.stdin;
    await serve(layOut(values, world), { input: stdin as Readable, output }, world.signal);
    return exitCode.done;
  },
});

const name = "@modelcontextprotocol/server";

function requirePackage(): void {
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `mcp needs a package beside this one, with --global where this one is so: npm install ${name}@2.4.0`,
    );
  }
}

function layOut(values: Options, world: World): Desk {
  const { env } = world;
  const folder = resolve(values.folder ?? ".");
  const clients = values.clients ?? join(folder, "clients.json");
  const known = { ...values, clients };
  const connectOnce = createPlanners(values, clients, world);
  const findOwnUser = createUserFinder(values, connectOnce, world);
  const open = async (client: string | undefined): Promise<Office> => ({
    name: client ?? own,
    client:
      client === undefined
        ? { ...describeOwn(values, world), userId: await findOwnUser() }
        : chooseClient(client, (await readClientsFile(known, world)).clients),
    connect: () => connectOnce(client),
  });
  return {
    version: createRequire(import.meta.url)("highlevel-social-planner/package.json").version,
    isReadOnly: values["read-only"] ?? false,
    folder,
    ledger: fileLedger(values.ledger),
    holds: fileHolds(values.holds),
    flags: { ...connectionFlags, ...accountFlag, ...fileFlags, ...viaFlag, ...answerFlags },
    open,
    agency: async () => {
      const agency = await readClientsFile(known, world);
      return { ...agency, connect: (client) => connectOnce(client) };
    },
    async examine(client, signal) {
      if (client === undefined) return examineOwn(values, world, signal);
      const office = await open(client);
      const problems = await checkClient(await office.connect(), office.client, { signal });
      return problems.length > 0
        ? problems.map((note) => ({ what: client, state: "bad", note }))
        : [{ what: client, state: "good", note: "as clients.json has it" }];
    },
    mask: (value) => mask(value, secretsOf(env)),
    spell: (command, operands, more) =>
      spellWith(values, clients, [command, operands, more], world),
    keepDraft,
  };
}

async function keepDraft(id: string, file: string, text: string): Promise<string> {
  const directory = join(stateDirectory(), "drafts", id);
  await makeFolder(directory);
  await replaceFile(join(directory, file), text);
  return join(directory, file);
}

/** Gives a planner for each client, always the same one, for it keeps the pace of its location. */
function createPlanners(values: Options, clients: string, world: World) {
  const planners = new Map<string, Promise<Planner>>();
  return (client: string | undefined): Promise<Planner> => {
    const key = client ?? "";
    const before = planners.get(key);
    if (before) return before;
    const where =
      client === undefined ? values : { clients, client, "insecure-http": values["insecure-http"] };
    const opened = connect(where, world).then(({ planner }) => planner);
    opened.catch(() => planners.delete(key));
    planners.set(key, opened);
    return opened;
  };
}

/** Gives the user of the environment's location, who is asked for once; empty where nobody tells one. */
function createUserFinder(
  values: Options,
  connectOnce: (client: undefined) => Promise<Planner>,
  world: World,
): () => Promise<string> {
  let user = values.user === undefined ? readUserId(values, undefined, world) : undefined;
  return async () => {
    user ||= await connectOnce(undefined).then(
      (planner) => guessUserId(values, undefined, planner, world),
      () => undefined,
    );
    return user ?? "";
  };
}

/** The location of the environment, as a client of `clients.json` would be. */
function describeOwn(values: Options, world: World): Office["client"] {
  return {
    locationId: values["location-id"] ?? world.env["HIGHLEVEL_LOCATION_ID"] ?? "",
    accounts: [],
    userId: readUserId(values, undefined, world) ?? "",
    timeZone: values["time-zone"],
    token: { env: "HIGHLEVEL_TOKEN" },
  };
}

async function examineOwn(values: Options, world: World, signal: AbortSignal) {
  const { locationId, userId } = describeOwn(values, world);
  const user = { id: userId, name: values.user };
  const token = world.env["HIGHLEVEL_TOKEN"]?.trim();
  if (!token) return [{ what: "token", state: "bad", note: "set HIGHLEVEL_TOKEN" }] as const;
  const place = { locationId: locationId || undefined, ...reach(values, world) };
  return examine({ token, ...place }, user, signal);
}

function secretsOf(env: World["env"]): (string | undefined)[] {
  return Object.entries(env).flatMap(([key, value]) => (/TOKEN|SECRET/i.test(key) ? value : []));
}

/** A command with the flags that make it work on what the server works on. */
function spellWith(
  values: Options,
  clients: string,
  [command, operands, more]: Parameters<Desk["spell"]>,
  world: World,
): Promise<string> {
  const { ledger, holds, "location-id": locationId, "user-id": userId, user } = values;
  const isOfClient = command === "schedule" || more["client"] !== undefined;
  return world.spell(command, operands, {
    ...more,
    ...(isOfClient ? { clients } : { "location-id": locationId, "user-id": userId, user }),
    ledger: ledger && resolve(ledger),
    holds: holds && resolve(holds),
    "insecure-http": values["insecure-http"],
    "api-version": values["api-version"],
  });
}
