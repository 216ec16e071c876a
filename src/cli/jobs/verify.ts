import { verifySheet } from "../../agency/verify.js";
import { isSheet } from "../../agency/sheet.js";
import { listAccounts, pickAccounts } from "../../location/accounts.js";
import { checkCsv, findUnplanned } from "../../csv/check.js";
import { readLocation } from "../../location/location.js";
import { readCsv } from "../../csv/read.js";
import { fileLedger } from "../../node/ledger.js";
import { judge, verifyImport, verifyPosts } from "../../outcome/verify.js";
import type { Verification, VerifiedPost } from "../../outcome/verify.js";
import { fold, toJson } from "../clean.js";
import { defineCommand } from "../command.js";
import type { Values } from "../command.js";
import { connect, expectLocation, readClientsFile, requireTokens } from "../connect.js";
import { connectionFlags, fileFlags, ledgerFlag } from "../flags.js";
import { openSheet, readFileOperand } from "../operand.js";
import { renderFindings } from "../tables/findings.js";
import { renderVerification } from "../tables/posts.js";
import type { ShownPost } from "../tables/posts.js";
import { count, sayNumbers } from "../words.js";
import { UsageError, exitCode } from "../world.js";
import type { World } from "../world.js";

const flags = {
  account: {
    type: "string",
    value: "id|name",
    multiple: true,
    description: "an account that every row of the file goes to",
  },
  ...fileFlags,
  ...ledgerFlag,
  json: { type: "boolean", description: "one JSON object a post, a line each" },
  ...connectionFlags,
} as const;
type Options = Values<typeof flags>;

/** `social-planner verify`: what became of what was planned. */
export const verify = defineCommand({
  description:
    "Compares a plan with what HighLevel has now, by reads alone: an import that the ledger remembers, by its mark, a file with its accounts, or a sheet with its clients. Exits 0 where all is well, 3 where a person is needed (a network refused a post, or its time went by), 4 where posts are missing, doubled or at another time: fit for cron.",
  operands: "IMPORT|FILE|SHEET",
  flags,
  examples: [
    "verify sp-7f3a9c01",
    "verify week-49.csv --clients clients.json",
    'verify launch-week.csv --account "Corner Bakery" --time-zone America/New_York',
  ],
  async run(values, operands, world) {
    const [operand = ""] = operands;
    if (isMark(operand)) return verifyMark(operand, values, world);
    const file = await readFileOperand(operands);
    const isOfClients = isSheet(new Uint8Array(await file.arrayBuffer()));
    return isOfClients ? verifyRows(file, values, world) : verifyFile(file, values, world);
  },
});

/** The mark of an import is no name that a file of posts has: those end in `.csv`. */
function isMark(operand: string): boolean {
  return /^sp-[0-9a-f]{8}$/.test(operand);
}

async function look(values: Options, world: World) {
  const { planner, client } = await connect(values, world);
  world.status("comparing with what HighLevel has");
  const expected = expectLocation(values, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  return { planner, client, timeZone };
}

const codes = { good: exitCode.done, attention: exitCode.attention, unknown: exitCode.unknown };

function tell(
  { posts, notOurs, bad = [] }: Verification & { readonly bad?: readonly number[] },
  { json }: { readonly json?: boolean | undefined },
  { stdout, stderr, status }: World,
): number {
  status(undefined);
  if (json) posts.forEach((post) => stdout.write(toLine(post)));
  else stdout.write(renderVerification(posts, stdout.columns));
  if (!json) stdout.write(tellStrangers(notOurs.length));
  return judgeAll(posts, bad, stderr);
}

function tellStrangers(strangers: number): string {
  return strangers > 0
    ? `${count(strangers, "more post")} on these accounts, planned elsewhere.\n`
    : "";
}

/** The exit code; a row that cannot be a post calls for a person, too. */
function judgeAll(
  posts: readonly VerifiedPost[],
  bad: readonly number[],
  stderr: World["stderr"],
): number {
  const code = codes[judge(posts)];
  if (bad.length === 0) return code;
  stderr.write(
    `Row ${sayNumbers(bad)} has errors and cannot be a post; check, or plan, says which.\n`,
  );
  return Math.max(code, exitCode.attention);
}

function toLine({ post, account, client, ...found }: ShownPost): string {
  const { row, utc } = post;
  return `${toJson({ client, row, utc, account: account.id, ...found })}\n`;
}

/** The rows of a sheet, each at its client's. */
async function verifyRows(file: File, values: Options, world: World): Promise<number> {
  const { clients, connect: open } = await readClientsFile(values, world);
  const names = values.client === undefined ? undefined : [values.client];
  const sheet = await openSheet(file, clients, names);
  const errors = sheet.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) world.stderr.write(renderFindings(errors, world.stderr.columns));
  if (errors.some(({ row }) => row === undefined)) return exitCode.refused;
  const { dates, "allow-drafts": allowDrafts, json } = values;
  const { signal, stdout, stderr } = world;
  const options = { sheet, clients, connect: open, dates, allowDrafts, signal };
  requireTokens(
    clients,
    sheet.groups.map(({ client }) => client),
    world,
  );
  world.status(`asking about ${count(sheet.groups.length, "import")}`);
  const posts: ShownPost[] = [];
  const bad = errors.flatMap(({ row }) => row ?? []);
  let strangers = 0;
  let hasFailed = false;
  for await (const found of verifySheet(options)) {
    const { client } = found;
    if ("error" in found) {
      hasFailed = true;
      const message = found.error instanceof Error ? found.error.message : String(found.error);
      if (json) stdout.write(`${toJson({ client, error: message })}\n`);
      else stderr.write(`${client}: ${fold(message)}\n`);
    } else {
      const idOf = (row: number) => sheet.rows.find((one) => one.row === row)?.id || undefined;
      posts.push(...found.posts.map((one) => ({ ...one, client, id: idOf(one.post.row) })));
      bad.push(...found.bad);
      strangers += found.notOurs.length;
    }
  }
  world.status(undefined);
  posts.sort((left, right) => left.post.row - right.post.row);
  if (json) posts.forEach((post) => stdout.write(toLine(post)));
  else stdout.write(renderVerification(posts, stdout.columns) + tellStrangers(strangers));
  const code = judgeAll(posts, bad, stderr);
  return hasFailed ? exitCode.unknown : code;
}

/** An import that the ledger remembers. */
async function verifyMark(mark: string, values: Options, world: World): Promise<number> {
  const { planner, timeZone } = await look(values, world);
  const { signal } = world;
  const record = (await fileLedger(values.ledger).list()).find(
    (one) => one.mark === mark && one.locationId === planner.locationId,
  );
  if (!record)
    throw new UsageError(
      `the ledger has no import ${mark} of this location; social-planner imports lists them`,
    );
  const accounts = await listAccounts(planner, signal);
  return tell(await verifyImport(planner, record, accounts, { timeZone, signal }), values, world);
}

/** A file of posts that all go to the same accounts. */
async function verifyFile(file: File, values: Options, world: World): Promise<number> {
  const { planner, client, timeZone } = await look(values, world);
  const { dates, "allow-drafts": allowDrafts, account = client?.accounts ?? [] } = values;
  const accounts = pickAccounts(await listAccounts(planner, world.signal), account);
  const csv = readCsv(new Uint8Array(await file.arrayBuffer()), { name: file.name });
  const { posts: planned } = checkCsv(csv, { timeZone, dates, allowDrafts });
  const verified = await verifyPosts(planner, planned, accounts, { signal: world.signal });
  return tell({ ...verified, bad: findUnplanned(csv, planned) }, values, world);
}
