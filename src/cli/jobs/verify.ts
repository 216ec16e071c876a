import { verifySheet } from "../../agency/verify.js";
import { isSheet, readSheet } from "../../agency/sheet.js";
import { listAccounts, pickAccounts } from "../../location/accounts.js";
import { checkCsv, findUnplanned } from "../../csv/check.js";
import { readLocation } from "../../location/location.js";
import type { CsvFile } from "../../csv/read.js";
import { fileLedger } from "../../node/ledger.js";
import { judge, verifyImport, verifyPosts } from "../../outcome/verify.js";
import type { Verification, VerifiedPost } from "../../outcome/verify.js";
import type { Planner } from "../../planner.js";
import { defineCommand } from "../command.js";
import { openPosts } from "../posts.js";
import { connectAs, expectLocation, readClientsFile } from "../connect.js";
import type { Connection } from "../connect.js";
import { connectionFlags, fileFlags, ledgerFlag } from "../flags.js";
import { renderFindings, renderVerification } from "../render.js";
import { selectRows } from "./sheet.js";
import { UsageError, exitCode } from "../world.js";
import type { World } from "../world.js";

/** `social-planner verify`: what became of what was planned. */
export const verify = defineCommand({
  description:
    "Compares a plan with what HighLevel has now, by reads alone: an import that the ledger remembers, by its mark, a file with its accounts, or a sheet with its clients. Exits 0 where all is well, 3 where a person is needed (a network refused a post, or its time went by), 4 where posts are missing, doubled or at another time: fit for cron.",
  operands: "IMPORT|FILE|SHEET",
  flags: {
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
  },
  examples: [
    "verify sp-7f3a9c01",
    "verify week-49.csv --clients clients.json",
    'verify launch-week.csv --account "Corner Bakery" --time-zone America/New_York',
  ],
  async run(values, operands, world) {
    const [operand = ""] = operands;
    if (/^sp-[0-9a-f]{8}$/.test(operand)) {
      const { planner, timeZone } = await look(values, world);
      const { ledger } = values;
      return tell(
        await verifyMark(planner, operand, { timeZone, ledger, signal: world.signal }),
        values,
        world,
      );
    }
    const csv = await openPosts(operands, { sheet: values.sheet, isSheet: true }, world);
    if (isSheet(csv)) return verifyRows(csv, values, world);
    const { planner, client, timeZone } = await look(values, world);
    const account = values.account ?? client?.accounts;
    const options = { ...values, account, timeZone, signal: world.signal };
    return tell(await verifyFile(planner, csv, options), values, world);
  },
});

async function look(
  values: Connection & { readonly "time-zone"?: string | undefined },
  world: World,
) {
  const { planner, client } = await connectAs(values, world);
  const expected = expectLocation(values, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  return { planner, client, timeZone };
}

const codes = { good: exitCode.done, attention: exitCode.attention, unknown: exitCode.unknown };

function tell(
  { posts, notOurs, bad = [] }: Verification & { readonly bad?: readonly number[] },
  { json }: { readonly json?: boolean | undefined },
  { stdout, stderr }: World,
): number {
  if (json) posts.forEach((post) => stdout.write(toLine(post)));
  else stdout.write(renderVerification(posts));
  if (!json) stdout.write(tellStrangers(notOurs.length));
  return judgeAll(posts, bad, stderr);
}

function tellStrangers(count: number): string {
  return count > 0 ? `${count} more posts on these accounts were planned elsewhere.\n` : "";
}

/** The exit code; a row that cannot be a post calls for a person, too. */
function judgeAll(
  posts: readonly VerifiedPost[],
  bad: readonly number[],
  stderr: World["stderr"],
): number {
  const code = codes[judge(posts)];
  if (bad.length === 0) return code;
  const rows = bad.toSorted((left, right) => left - right).join(", ");
  stderr.write(`Row ${rows} has errors and cannot be a post; check, or plan, says which.\n`);
  return Math.max(code, exitCode.attention);
}

type SheetPost = VerifiedPost & {
  readonly client?: string | undefined;
  readonly id?: string | undefined;
};

function toLine({ post, account, client, ...found }: SheetPost): string {
  const { row, utc } = post;
  return `${JSON.stringify({ client, row, utc, account: account.id, ...found })}\n`;
}

/** The rows of a sheet, each at its client's. */
async function verifyRows(
  csv: CsvFile,
  values: Connection & {
    readonly dates?: "mdy" | "dmy" | undefined;
    readonly times?: "utc" | "local" | "as-written" | undefined;
    readonly "allow-drafts"?: boolean | undefined;
    readonly json?: boolean | undefined;
  },
  world: World,
): Promise<number> {
  const { clients, connect } = await readClientsFile(values, world);
  const names = values.client === undefined ? undefined : [values.client];
  const sheet = selectRows(readSheet(csv, clients), names, clients);
  const errors = sheet.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) world.stderr.write(renderFindings(errors));
  if (errors.some(({ row }) => row === undefined)) return exitCode.refused;
  const { dates, times, "allow-drafts": allowDrafts, json } = values;
  const { signal, stdout, stderr } = world;
  const options = { sheet, clients, connect, dates, times, allowDrafts, signal };
  const posts: SheetPost[] = [];
  const bad = errors.flatMap(({ row }) => row ?? []);
  let strangers = 0;
  let hasFailed = false;
  for await (const found of verifySheet(options)) {
    const { client } = found;
    if ("error" in found) {
      hasFailed = true;
      const message = found.error instanceof Error ? found.error.message : String(found.error);
      if (json) stdout.write(`${JSON.stringify({ client, error: message })}\n`);
      else stderr.write(`${client}: ${message}\n`);
    } else {
      const idOf = (row: number) => sheet.rows.find((one) => one.row === row)?.id || undefined;
      posts.push(...found.posts.map((one) => ({ ...one, client, id: idOf(one.post.row) })));
      bad.push(...found.bad);
      strangers += found.notOurs.length;
    }
  }
  posts.sort((left, right) => left.post.row - right.post.row);
  if (json) posts.forEach((post) => stdout.write(toLine(post)));
  else stdout.write(renderVerification(posts) + tellStrangers(strangers));
  const code = judgeAll(posts, bad, stderr);
  return hasFailed ? exitCode.unknown : code;
}

async function verifyMark(
  planner: Planner,
  mark: string,
  { ledger, ...options }: { timeZone: string; ledger?: string | undefined; signal: AbortSignal },
): Promise<Verification> {
  const record = (await fileLedger(ledger).list()).find(
    (one) => one.mark === mark && one.locationId === planner.locationId,
  );
  if (!record)
    throw new UsageError(
      `the ledger has no import ${mark} of this location; social-planner imports lists them`,
    );
  return verifyImport(planner, record, await listAccounts(planner, options.signal), options);
}

async function verifyFile(
  planner: Planner,
  csv: CsvFile,
  options: {
    timeZone: string;
    account?: readonly string[] | undefined;
    dates?: "mdy" | "dmy" | undefined;
    times?: "utc" | "local" | "as-written" | undefined;
    "allow-drafts"?: boolean | undefined;
    signal: AbortSignal;
  },
): Promise<Verification & { readonly bad: readonly number[] }> {
  const { timeZone, account = [], dates, times, signal } = options;
  const accounts = pickAccounts(await listAccounts(planner, signal), account);
  const check = { timeZone, dates, times, allowDrafts: options["allow-drafts"] };
  const { posts: planned } = checkCsv(csv, check);
  const verified = await verifyPosts(planner, planned, accounts, { signal });
  return { ...verified, bad: findUnplanned(csv, planned) };
}
