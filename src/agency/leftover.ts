import type { ImportRecord } from "../ledger/ledger.js";
import { planName, readMark } from "../ledger/mark.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { importIdOf, listImports, type CsvImport } from "../location/imports.js";
import { readIds } from "../location/told.js";
import { findBeside } from "../reconcile/beside.js";
import type { GroupEnd } from "./group.js";
import type { WeekOptions } from "./options.js";
import { nameFile } from "./sheet.js";

/** An import of an earlier state of the sheet, which none of now takes the place of. */
export interface Leftover {
  readonly client: string;
  /** HighLevel's id of the import; `undefined` where the client's imports could not be listed: some may be such. */
  readonly id: string | undefined;
  readonly fileName: string | undefined;
  /** Whether rows of it are posts: it may be carried out, and deleting it may delete those. */
  readonly isPosted?: boolean | undefined;
}

/** What became of rows that go to the same accounts, as far as it tells which imports are theirs. */
type Sending = Pick<GroupEnd, "accounts"> & { readonly mark?: string | undefined };

/** What HighLevel holds of a client's rows of a sheet. */
export interface Held {
  readonly leftovers: readonly Leftover[];
  /** All imports of the client's user. */
  readonly imports: readonly CsvImport[];
}

/** Imports in review of the client's rows that are none of now: once these are staged, all but theirs; before, all that go to other accounts. */
export async function findLeftovers(
  client: string,
  own: readonly Sending[],
  isStaged: boolean,
  week: Pick<WeekOptions, "sheet" | "clients" | "connect" | "ledger" | "signal">,
): Promise<Held> {
  const { sheet, clients, connect, ledger, signal } = week;
  const known = clients[client];
  if (!known) return { leftovers: [], imports: [] };
  const planner = await connect(client, known);
  const imports = await listImports(planner, known.userId, signal);
  const listed = imports.flatMap((csv) => {
    const ours = readMark(csv.fileName);
    const isOpen = csv.status === "in_review";
    const isOfSheet = ours?.file === nameFile(sheet, client);
    const isOwn = (one: Sending) =>
      isStaged ? one.mark === ours?.mark : goesTo(csv, one.accounts);
    const isLeft = isOpen && isOfSheet && !own.some(isOwn);
    return isLeft ? { id: importIdOf(csv) ?? "" } : [];
  });
  const records = listed.length > 0 ? await ledger?.list() : [];
  const beside = await findBeside(planner, listed, records ?? [], signal);
  return { leftovers: beside.map((one) => ({ client, ...one })), imports };
}

function goesTo({ accountIds }: CsvImport, accounts: readonly Account[]): boolean {
  const find = indexAccounts(accounts);
  const meant = readIds(accountIds).map((id) => find(id));
  return !meant.includes(undefined) && new Set(meant).size === accounts.length;
}

/** The clients whose rows the sheet has, or had: those of whom the ledger remembers an import of it. */
export function listClients(
  records: readonly ImportRecord[],
  { sheet, clients }: Pick<WeekOptions, "sheet" | "clients">,
): string[] {
  const sent = new Set(records.map(({ locationId, file }) => `${locationId} ${planName(file)}`));
  const had = sheet.clients.filter((client) =>
    sent.has(`${clients[client]?.locationId} ${planName(nameFile(sheet, client))}`),
  );
  return [...new Set([...sheet.rows.map(({ client }) => client), ...had])];
}
