import Papa from "papaparse";
import { reportClients } from "../../agency/verify.js";
import type { Clients } from "../../agency/clients.js";
import { readLocation } from "../../location/location.js";
import { renderHtml } from "../../outcome/html.js";
import { countPosts, isMonth, reportMonth, type ClientReport } from "../../outcome/report.js";
import { fold, toJson } from "../clean.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import {
  chooseClient,
  connect,
  expectLocation,
  readClientsFile,
  requireTokens,
} from "../connect.js";
import { clientsFlag, tokenFlags, zoneFlag } from "../flags.js";
import { writeNew } from "../new-file.js";
import { renderCounts } from "../tables/lists.js";
import { count } from "../words.js";
import { UsageError, exitCode, type World } from "../world.js";

const flags = {
  month: option("YYYY-MM", "the month, such as 2026-12", {
    check: (text: string) => (isMonth(text) ? undefined : "a month such as 2026-12"),
  }),
  client: option("name", "a client of clients.json", { multiple: true }),
  ...clientsFlag,
  csv: toggle("the counts as CSV"),
  html: toggle(
    "a page for the client, with a plot and every post; on a terminal it goes to a file",
  ),
  json: toggle("the posts and the counts as JSON, a list of clients"),
  ...zoneFlag,
  ...tokenFlags,
} as const;

/** `social-planner report`: what a month's posts came to. */
export const report = defineCommand({
  description:
    "Counts what planners have in a month, by client, network, day and status, on each client's own clock: those of --client, all of --clients, or the location's. It only reads. As HTML it is one page, self-contained, that can be sent as it is. Exits 4 where a client could not be read; the others are told.",
  flags,
  examples: [
    "report --month 2027-11",
    "report --month 2027-11 --client corner-bakery --html > november.html",
  ],
  async run(values, _, world) {
    const { month, csv, html, json } = values;
    if (!month) throw new UsageError("no month: give it, such as --month 2026-12");
    const { stdout } = world;
    world.status("reading the month");
    const isOfClients = values.client !== undefined || values.clients !== undefined;
    const { reports, hasFailed } = isOfClients
      ? await readClientReports(values, month, world)
      : { reports: [await readReport(values, month, world)], hasFailed: false };
    world.status(undefined);
    for (const { client, timeless } of reports)
      if (timeless > 0)
        world.stderr.write(
          `${client}: of ${count(timeless, "post")} more HighLevel tells no time that can be read; not counted\n`,
        );
    if (html && stdout.isTTY) {
      const file = await writeNew(`report-${month}.html`, renderHtml(reports));
      stdout.write(`Open ${file} in a browser.\n`);
    } else if (html) stdout.writeData(renderHtml(reports));
    else if (json) {
      const counted = reports.map((found) => ({ ...found, counts: countPosts(found) }));
      stdout.write(`${toJson(counted, 2)}\n`);
    } else if (csv) {
      const rows = reports.flatMap((found) =>
        countPosts(found).map((counted) => ({ client: found.client, ...counted })),
      );
      stdout.writeData(`${Papa.unparse(rows, { newline: "\n", escapeFormulae: true })}\n`);
    } else
      for (const found of reports)
        stdout.write(renderCounts(found, countPosts(found), stdout.columns));
    return hasFailed ? exitCode.unknown : exitCode.done;
  },
});

async function readReport(
  values: Values<typeof flags>,
  month: string,
  world: World,
): Promise<ClientReport> {
  const { planner } = await connect({ ...values, client: undefined }, world);
  const expected = expectLocation(values, undefined);
  const { id, name, timeZone } = await readLocation(planner, expected, world.signal);
  return reportMonth(planner, { client: name ?? id, month, timeZone }, world.signal);
}

async function readClientReports(
  values: Values<typeof flags>,
  month: string,
  world: World,
): Promise<{ reports: ClientReport[]; hasFailed: boolean }> {
  const { client: names } = values;
  const known = await readClientsFile(values, world);
  const clients: Clients = names
    ? Object.fromEntries(names.map((name) => [name, chooseClient(name, known.clients)]))
    : known.clients;
  requireTokens(clients, Object.keys(clients), world);
  const reports: ClientReport[] = [];
  let hasFailed = false;
  const { connect: open } = known;
  const asked = { clients, connect: open, month, signal: world.signal };
  for await (const found of reportClients(asked)) {
    if ("error" in found) {
      hasFailed = true;
      const { message } = found.error as Error;
      world.stderr.write(`${found.client}: ${fold(message)}\n`);
    } else reports.push(found);
  }
  const inOrder = reports.toSorted((left, right) => (left.client < right.client ? -1 : 1));
  return { reports: inOrder, hasFailed };
}
