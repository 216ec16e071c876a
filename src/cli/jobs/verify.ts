import { verifySheet } from "../../agency/verify.js";
import type { GonePost } from "../../agency/gone.js";
import type { Leftover } from "../../agency/leftover.js";
import { isSheet } from "../../agency/sheet.js";
import { listAccounts, pickAccounts, type Account } from "../../location/accounts.js";
import { checkCsv, findUnplanned } from "../../csv/check.js";
import { readLocation } from "../../location/location.js";
import { readHold } from "../../location/holds.js";
import type { CsvFile } from "../../csv/read.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import type { Planner } from "../../planner.js";
import { nothingThere, verifyImport, verifyPosts } from "../../outcome/verify.js";
import type { Verification } from "../../outcome/verify.js";
import { fold, toJson } from "../clean.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import { connect, expectLocation, readClientsFile, requireTokens } from "../connect.js";
import type { ShownDropped } from "../diff.js";
import { connectionFlags, fileFlags, storeFlags } from "../flags.js";
import { createFile } from "../new-file.js";
import { findRecord, openSheet } from "../operand.js";
import { openPosts } from "../posts.js";
import { sayLost } from "../sheet-next.js";
import { renderFindings } from "../tables/findings.js";
import { renderStates, renderVerification, type ShownPost } from "../tables/posts.js";
import { guessUserId, userFlags } from "../user.js";
import { count } from "../words.js";
import { adviseResume, adviseRetry, sayEarlier } from "../amends.js";
import {
  adviseTrial,
  judgeAll,
  renderChanges,
  tellStrangers,
  toLostLines,
  toLines,
} from "../verified.js";
import { UsageError, exitCode, type World } from "../world.js";

const flags = {
  account: option("id|name", "an account that every row of the file goes to", { multiple: true }),
  ...fileFlags,
  ...storeFlags,
  csv: option(
    "file",
    "write a CSV with each post's line, account, state, link, error and what HighLevel has, to paste beside the plan; never over a file that is there",
  ),
  json: toggle("one JSON object a post, a line each"),
  ...userFlags,
  ...connectionFlags,
  client: { ...connectionFlags.client, multiple: true },
} as const;
type Options = Values<typeof flags>;

/** `social-planner verify`: what became of what was planned. */
export const verify = defineCommand({
  description:
    "Compares a plan with what HighLevel has now, by reads alone: an import that the ledger remembers, by its mark, a file with its accounts, or a sheet with its clients. Exits 0 where all is well, 3 where a person is needed (a network refused a post, its time went by, or it is only staged), 4 where posts are missing, doubled or at another time: fit for cron.",
  operands: "IMPORT|FILE|SHEET",
  flags,
  examples: [
    "verify sp-7f3a9c01",
    "verify week.csv --clients clients.json",
    'verify launch-week.csv --account "Harbor Bakery Ltd" --allow-drafts --time-zone America/New_York',
  ],
  async run(values, operands, world) {
    const [operand = ""] = operands;
    if (isMark(operand)) return verifyMark(operand, values, world);
    const csv = await openPosts(operands, { ...values, isSheet: true }, world);
    const trial = { ...values, csv: undefined, json: undefined };
    if (isSheet(csv))
      return verifyRows(csv, values, world, () => world.spell("plan", operands, trial));
    const tried = { ...trial, "dry-run": true };
    if (csv.format !== undefined)
      return verifyFile(csv, values, world, () => world.spell("import", operands, tried));
    world.stderr.write(renderFindings(checkCsv(csv).findings, world.stderr.columns));
    return exitCode.refused;
  },
});

/** The mark of an import is no name that a file of posts has: those end in `.csv`. */
function isMark(operand: string): boolean {
  return /^sp-[0-9a-f]{8}$/.test(operand);
}

async function look(values: Options, world: World) {
  const [name, ...more] = values.client ?? [];
  if (more.length > 0) throw new UsageError("only a sheet has several clients: give one --client");
  const { planner, client } = await connect({ ...values, client: name }, world);
  world.status("comparing with what HighLevel has");
  const expected = expectLocation(values, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  return { planner, client, timeZone };
}

async function tell(
  verification: Verification & { readonly bad?: readonly number[] },
  values: Options,
  { stdout, stderr, status, spell }: World,
  advise: (posts: Verification["posts"], dropped: readonly ShownDropped[]) => Promise<string>,
): Promise<number> {
  status(undefined);
  const { json, csv } = values;
  const { posts, dropped, earlier, notOurs, bad = [] } = verification;
  if (json) stdout.write(toLines(posts, dropped));
  else
    stdout.write(
      renderVerification(posts, stdout.columns) +
        renderChanges(posts, dropped, stdout.columns) +
        (posts.length === 0 ? `${nothingThere}\n` : "") +
        tellStrangers(notOurs.length) +
        (await advise(posts, dropped)) +
        (await adviseResume(posts, () => spell("resume", [], values))) +
        (await sayEarlier(earlier, (mark) => spell("undo", [mark], values))),
    );
  if (csv !== undefined) await createFile(csv, renderStates(posts));
  return judgeAll(verification, bad, stderr);
}

async function openRows(csv: CsvFile, values: Options, world: World) {
  const { clients, connect: open } = await readClientsFile(values, world);
  const sheet = openSheet(csv, clients, values.client);
  const { dates, times, "allow-drafts": allowDrafts } = values;
  const stores = { ledger: fileLedger(values.ledger), holds: fileHolds(values.holds) };
  const how = { dates, times, allowDrafts, signal: world.signal };
  return { sheet, clients, connect: open, ...stores, ...how };
}

async function verifyRows(
  csv: CsvFile,
  values: Options,
  world: World,
  trial: () => Promise<string>,
): Promise<number> {
  const options = await openRows(csv, values, world);
  const { sheet, clients } = options;
  const { stdout, stderr, status } = world;
  const errors = sheet.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) stderr.write(renderFindings(errors, stderr.columns));
  if (errors.some(({ row }) => row === undefined)) return exitCode.refused;
  const names = sheet.groups.map(({ client }) => client);
  requireTokens(clients, names, world);
  status(`asking about ${count(names.length, "import")}`);
  const { hasFailed, ...found } = await collectRows(options, values, world);
  status(undefined);
  const { posts, dropped, gone, leftovers } = found;
  if (values.json) stdout.write(toLines(posts, dropped) + toLostLines(found));
  else
    stdout.write(
      renderVerification(posts, stdout.columns) +
        renderChanges(posts, dropped, stdout.columns, found.accounts) +
        tellStrangers(found.strangers) +
        (await adviseTrial(posts, dropped, trial)) +
        (await adviseResume(posts, (client) => world.spell("resume", [], { ...values, client }))) +
        (await sayLost(found, { spell: world.spell, values })),
    );
  if (values.csv !== undefined) await createFile(values.csv, renderStates(posts));
  const bad = [...errors.flatMap(({ row }) => row ?? []), ...found.bad];
  const code = judgeAll({ posts, dropped: [...dropped, ...leftovers] }, bad, stderr);
  return hasFailed || gone.length > 0 ? exitCode.unknown : code;
}

/** What became of all clients' rows, in the order of the sheet; a client that could not be asked is told at once. */
async function collectRows(
  options: Awaited<ReturnType<typeof openRows>>,
  { json }: Options,
  { stdout, stderr }: World,
) {
  const [posts, dropped] = [[] as ShownPost[], [] as ShownDropped[]];
  const [gone, leftovers] = [[] as GonePost[], [] as Leftover[]];
  const [accounts, bad] = [[] as Account[], [] as number[]];
  let strangers = 0;
  let hasFailed = false;
  const ids = new Map(options.sheet.rows.map(({ row, id }) => [row, id || undefined]));
  for await (const found of verifySheet(options)) {
    const { client } = found;
    if ("error" in found) {
      hasFailed = true;
      const { message } = found.error instanceof Error ? found.error : new Error(`${found.error}`);
      if (json) stdout.write(`${toJson({ client, error: message })}\n`);
      else stderr.write(`${client}: ${fold(message)}\n`);
      continue;
    }
    posts.push(...found.posts.map((one) => ({ ...one, client, id: ids.get(one.post.row) })));
    dropped.push(...found.dropped.map((one) => ({ ...one, client })));
    gone.push(...found.gone);
    leftovers.push(...found.leftovers);
    accounts.push(...found.accounts);
    bad.push(...found.bad);
    strangers += found.notOurs.length;
  }
  posts.sort((left, right) => left.post.row - right.post.row);
  return { posts, dropped, gone, leftovers, accounts, bad, strangers, hasFailed };
}

async function verifyMark(mark: string, values: Options, world: World): Promise<number> {
  const { planner, timeZone } = await look(values, world);
  const { signal } = world;
  const known = await recall(planner, values);
  const record = findRecord(mark, await fileLedger(values.ledger).list(), planner);
  const accounts = await listAccounts(planner, signal);
  const options = { ...known, timeZone, userId: record.userId, signal };
  const retry = (_: string, how: object) => world.spell("retry", [mark], { ...values, ...how });
  const verified = await verifyImport(planner, record, accounts, options);
  return tell(verified, values, world, (posts) => {
    const placed = posts.map((one) => {
      const sent = { mark, row: one.post.row };
      return { ...one, accountId: one.account.id ?? "", sent };
    });
    return adviseRetry(placed, retry);
  });
}

/** A file of posts that all go to the same accounts. */
async function verifyFile(
  csv: CsvFile,
  values: Options,
  world: World,
  trial: () => Promise<string>,
): Promise<number> {
  const { planner, client, timeZone } = await look(values, world);
  const { dates, times, "allow-drafts": allowDrafts, account = client?.accounts ?? [] } = values;
  const accounts = pickAccounts(await listAccounts(planner, world.signal), account);
  const how = { timeZone, dates, times, allowDrafts, limit: Infinity };
  const { posts: planned } = checkCsv(csv, how);
  const userId = await guessUserId(values, client, planner, world);
  const known = await recall(planner, values);
  const approver = client?.approver;
  const options = { ...known, file: csv.name, userId, approver, signal: world.signal };
  const verified = await verifyPosts(planner, planned, accounts, options);
  return tell({ ...verified, bad: findUnplanned(csv, planned) }, values, world, (posts, dropped) =>
    adviseTrial(posts, dropped, trial),
  );
}

async function recall(planner: Planner, { ledger, holds }: Options) {
  const { locationId = "" } = planner;
  const records = await fileLedger(ledger).list();
  const held = await readHold(fileHolds(holds), locationId);
  return { held, records: records.filter((record) => record.locationId === locationId) };
}
