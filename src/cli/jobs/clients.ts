import { realpath } from "node:fs/promises";
import { readClients, type Client, type TokenPlace } from "../../agency/clients.js";
import { codeOf } from "../../errors.js";
import { checkClient, lookUpClient } from "../../agency/client.js";
import { readIfThere, replaceFile } from "../../node/file.js";
import { withLock } from "../../node/lock.js";
import { createConnect } from "../../node/clients.js";
import { toJson } from "../clean.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import { reach, readClientsFile } from "../connect.js";
import { clientsFlag, zoneFlag } from "../flags.js";
import { renderTable } from "../tables/table.js";
import { findUserId, userFlags } from "../user.js";
import { UsageError, exitCode } from "../world.js";

const placeFlags = {
  "token-env": option("name", "the variable that has its token"),
  "token-file": option("file", "the file that has its token"),
  oauth: toggle("its token is in the OAuth store"),
  "company-id": option("id", "with --oauth, the agency whose token is turned into the location's"),
} as const;

/** `social-planner clients add`: begins or goes on with `clients.json`. */
export const addClient = defineCommand({
  description:
    "Looks up a location's name, time zone and accounts, and writes them to clients.json under a name of your own. The file holds no token, only where it is: a variable, a file that nobody else may read, or the OAuth store.",
  operands: "NAME",
  flags: {
    "location-id": option("id", "the location (sub-account)"),
    ...userFlags,
    account: option("id|name", "an account of the client; default all that have not expired", {
      multiple: true,
    }),
    approver: option("id", "the HighLevel user who must approve its posts"),
    "time-zone": option("zone", "its time zone, where the token may not read it", {
      check: zoneFlag["time-zone"].check,
    }),
    ...placeFlags,
    ...clientsFlag,
  },
  examples: [
    "clients add corner-bakery --location-id ve9EPM428h8vShlRW1KT --token-env CORNER_BAKERY_TOKEN",
  ],
  async run(values, operands, world) {
    const [name, ...more] = operands;
    if (name === undefined || more.length > 0)
      throw new UsageError("name one client, such as corner-bakery");
    const locationId = values["location-id"];
    if (!locationId) throw new UsageError("no location: give --location-id");
    const token = readPlace(values);
    const path = values.clients ?? "clients.json";
    const draft: Client = { locationId, accounts: ["-"], userId: "-", token };
    await withClient(path, name, draft);
    const options = { env: world.env, ...reach(values, world) };
    const planner = await createConnect(path, options)(name, draft);
    const userId = await findUserId(values, undefined, planner, world);
    const { account, approver, "time-zone": timeZone } = values;
    const known = { userId, token, approver, timeZone, ...(account && { accounts: account }) };
    world.status(`looking up ${locationId}`);
    const client = await lookUpClient(planner, known, world.signal);
    world.status(undefined);
    // Where the file is, should its name be a link; read once more, for others may have added theirs meanwhile.
    const real = await realpath(path).catch(() => path);
    await withLock(`${real}.lock`, async () =>
      replaceFile(real, await withClient(path, name, client)),
    );
    world.stdout.write(
      `${name}: ${client.locationName ?? client.locationId} (${client.timeZone}), ${client.accounts.join(", ")}\n`,
    );
    return exitCode.done;
  },
});

/** `social-planner clients list` */
export const listClients = defineCommand({
  description: "Lists the clients of clients.json; it asks nobody.",
  flags: { ...clientsFlag, json: toggle("as JSON") },
  examples: ["clients list"],
  async run(values, _, world) {
    const { clients } = await readClientsFile(values, world);
    world.stdout.write(
      values.json
        ? `${toJson(clients, 2)}\n`
        : renderTable(Object.entries(clients), world.stdout.columns, [
            { head: "client", cell: ([name]) => name, least: 8 },
            {
              head: "location",
              cell: ([, { locationName, locationId }]) => locationName ?? locationId,
              least: 12,
            },
            { head: "zone", cell: ([, { timeZone }]) => timeZone, least: 12, spare: 2 },
            { head: "accounts", cell: ([, { accounts }]) => accounts.join("\n"), least: 14 },
            { head: "token", cell: ([, { token }]) => describePlace(token), least: 10, spare: 1 },
          ]),
    );
    return exitCode.done;
  },
});

/** `social-planner clients check` */
export const checkClients = defineCommand({
  description:
    "Asks HighLevel whether each client is as clients.json has it: the token, the location's name and zone, the accounts and how long they stay connected. It only reads. Exits 1 where something is wrong.",
  operands: "[NAME…]",
  flags: { ...clientsFlag, json: toggle("one JSON object a client, a line each") },
  examples: ["clients check"],
  async run(values, operands, world) {
    const { clients, connect } = await readClientsFile(values, world);
    const unknown = operands.find((name) => !Object.hasOwn(clients, name));
    if (unknown !== undefined) throw new UsageError(`no client is called ${unknown}`);
    const rows: [string, string][] = [];
    let isMisused = false;
    for (const [name, client] of Object.entries(clients)) {
      if (operands.length > 0 && !operands.includes(name)) continue;
      world.status(`asking about ${name}`);
      const problems = await Promise.resolve(connect(name, client))
        .then((planner) => checkClient(planner, client, { signal: world.signal }))
        .catch((error: Error) => {
          world.signal.throwIfAborted();
          if (codeOf(error) === "clients") isMisused = true;
          return [error.message];
        });
      rows.push([name, problems.join("\n")]);
      if (values.json) world.stdout.write(`${toJson({ client: name, problems })}\n`);
    }
    world.status(undefined);
    if (!values.json)
      world.stdout.write(
        renderTable(rows, world.stdout.columns, [
          { head: "client", cell: ([name]) => name, least: 8 },
          {
            head: "state",
            cell: ([, problems]) => problems || "good",
            least: 20,
            tone: ([, problems]) => (problems ? "bad" : "good"),
          },
        ]),
      );
    if (isMisused) return exitCode.misused;
    return rows.some(([, problems]) => problems) ? exitCode.refused : exitCode.done;
  },
});

/** The text of a clients' file with one more client, which can be read back. */
async function withClient(path: string, name: string, client: Client): Promise<string> {
  const text = (await readIfThere(path)) ?? '{ "clients": {} }';
  const clients = readClients(text, path);
  if (Object.hasOwn(clients, name))
    throw new UsageError(`${path} has a client ${name} already: take it out first`);
  const file = JSON.parse(text.replace(/^\uFEFF/, "")) as object;
  const changed = { ...file, clients: { ...clients, [name]: client } };
  const written = `${JSON.stringify(changed, null, 2)}\n`;
  readClients(written, path);
  return written;
}

function readPlace(values: Values<typeof placeFlags>): TokenPlace {
  const { "token-env": env, "token-file": file, oauth, "company-id": companyId } = values;
  const places: TokenPlace[] = [
    ...(env ? [{ env }] : []),
    ...(file ? [{ file }] : []),
    ...(oauth ? [{ oauth: companyId ? { companyId } : {} }] : []),
  ];
  const [place, other] = places;
  if (!place || other)
    throw new UsageError("say where the token is: one of --token-env, --token-file and --oauth");
  return place;
}

function describePlace(place: TokenPlace): string {
  if ("env" in place) return `$${place.env}`;
  if ("file" in place) return place.file;
  return place.oauth.companyId ? `OAuth, agency ${place.oauth.companyId}` : "OAuth";
}
