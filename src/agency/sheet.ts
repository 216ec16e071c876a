import { splitList } from "../csv/cell.js";
import { readYes } from "../csv/choice.js";
import { readCsv, type CsvFile } from "../csv/read.js";
import type { Row } from "../csv/row.js";
import { createFinding, type Finding, type RuleCode } from "../csv/rules.js";
import { explainFault } from "../csv/rules/shape.js";
import { checkOptions, rule } from "../options.js";
import type { Client, Clients } from "./clients.js";

/** The rows of one client that go to the same accounts: one import. */
export interface Group {
  readonly client: string;
  /** As the client has them. */
  readonly accounts: readonly string[];
  /** The approved rows, numbered as in the sheet. */
  readonly csv: CsvFile;
}

/** A sheet of posts of several clients. */
export interface Sheet {
  readonly name: string;
  /** In the order of the sheet. */
  readonly groups: readonly Group[];
  /** What is wrong with the sheet's own columns, or with the sheet as a whole; its posts are judged by each import. */
  readonly findings: readonly Finding[];
  /** Rows that wait for somebody's approval; they go nowhere. */
  readonly waiting: readonly SheetRow[];
  /** The same as they would go. */
  readonly unapproved: readonly Group[];
  /** All rows, as far as they name a client. */
  readonly rows: readonly SheetRow[];
  /** The names of the clients that it is about, also of those without a row. */
  readonly clients: readonly string[];
}

/** Where a row of a sheet stands, and whose it is. */
export interface SheetRow {
  /** 1-based number of the post. */
  readonly row: number;
  /** 1-based line of the sheet. */
  readonly line: number;
  readonly client: string;
  /** The team's own name of the row; empty where it has none. */
  readonly id: string;
}

/** The columns of a sheet beside those of a post. */
export const leadColumns = ["client", "accounts", "approved", "id"] as const;
type Lead = Partial<Record<(typeof leadColumns)[number], string>>;

/**
 * Reads a sheet: a Basic or Advanced file with the columns `client`, `accounts`, `approved` and `id` before its own, all
 * but the first optional and in any order.
 *
 * Without `accounts` a row goes to all of its client's; without `approved` every row is.
 */
export function readSheet(
  input: Uint8Array | string | CsvFile,
  clients: Clients,
  options: { name?: string | undefined } = {},
): Sheet {
  checkOptions("readSheet", options, { name: rule.text });
  const csv = open(input, options.name ?? "sheet.csv");
  const { name } = csv;
  const findings = [...csv.findings];
  const groups = new Map<string, Group & { rows: Row[] }>();
  const unapproved = new Map<string, Group & { rows: Row[] }>();
  const waiting: SheetRow[] = [];
  const rows: SheetRow[] = [];
  const names = Object.keys(clients);
  if (csv.format && !csv.lead.includes("client")) {
    findings.push(createFinding("sheet-client-column", { file: name, ...noColumn }));
    return { name, groups: [], findings, waiting, unapproved: [], rows, clients: names };
  }
  csv.scan((row, lead: Lead) => {
    const fault = judge(row, lead, clients);
    if (fault) {
      // Whose rows a broken quote has swallowed is not known: then the sheet as a whole is wrong.
      const place = { file: name, line: row.line, ...(!row.fault && { row: row.row }) };
      findings.push(createFinding(fault.code, { ...place, ...fault.found }));
    }
    const place = { row: row.row, line: row.line, client: lead.client ?? "", id: lead.id ?? "" };
    rows.push(place);
    if (fault) return;
    if (!isApproved(lead)) waiting.push(place);
    const to = isApproved(lead) ? groups : unapproved;
    const client = clients[place.client]!;
    const accounts = chooseAccounts(client, lead.accounts).accounts;
    const key = JSON.stringify([place.client, accounts]);
    const group = to.get(key) ?? startGroup(csv, place.client, accounts);
    to.set(key, group);
    group.rows.push(row);
  });
  const [ready, rest] = [[...groups.values()], [...unapproved.values()]];
  return { name, groups: ready, findings, waiting, unapproved: rest, rows, clients: names };
}

const noColumn = { line: 1, message: "the sheet has no column client" };

function open(input: Uint8Array | string | CsvFile, name: string): CsvFile {
  const isRead = typeof input === "object" && "scan" in input;
  return isRead ? input : readCsv(input, { name, lead: leadColumns });
}

/** A sheet as if it had the rows of these clients alone, and what is wrong with it as a whole. */
export function selectClients(sheet: Sheet, names: readonly string[]): Sheet {
  const isOf = ({ client }: { readonly client: string }) => names.includes(client);
  const rows = sheet.rows.filter(isOf);
  return {
    ...sheet,
    clients: sheet.clients.filter((client) => names.includes(client)),
    rows,
    groups: sheet.groups.filter(isOf),
    waiting: sheet.waiting.filter(isOf),
    unapproved: sheet.unapproved.filter(isOf),
    findings: sheet.findings.filter(
      (finding) => finding.row === undefined || rows.some(({ row }) => row === finding.row),
    ),
  };
}

/** Whether a file has a column `client` before those of a post. */
export function isSheet(input: Uint8Array | string | CsvFile): boolean {
  return open(input, "sheet.csv").lead.includes("client");
}

type Found = Pick<Finding, "column" | "value" | "message"> & { readonly fix?: string | undefined };

/** What is wrong with a row's own columns, if anything. */
function judge(
  { fault }: Row,
  { client = "", accounts, approved }: Lead,
  clients: Clients,
): { code: RuleCode; found: Found } | undefined {
  // Then no cell can be trusted, whose the row is neither.
  if (fault?.kind === "unclosed" || fault?.kind === "malformed") {
    const message = "the quotes of a cell are not right, so that rows below may be in it, too";
    const code = fault.kind === "unclosed" ? "quote-unclosed" : "quote-malformed";
    const fix = 'close the cell with ", and write "" for each " inside it';
    return { code, found: { value: fault.value, message, fix } };
  }
  if (fault && ["unsaved", "merged", "beside", "headers"].includes(fault.kind)) {
    const { code, ...found } = explainFault(fault);
    return { code, found: { value: fault.value, ...found } };
  }
  const known = Object.hasOwn(clients, client) ? clients[client] : undefined;
  if (!known) {
    const message = client
      ? `no client is called ${JSON.stringify(client)}`
      : "the row names no client";
    const fix = `write one of ${Object.keys(clients).join(", ")}`;
    return { code: "sheet-client", found: { column: "client", value: client, message, fix } };
  }
  const { unknown } = chooseAccounts(known, accounts);
  if (unknown !== undefined) {
    const message = `${client} has no account ${JSON.stringify(unknown)}`;
    const fix = `write some of ${known.accounts.join(", ")}, or a network`;
    return { code: "sheet-account", found: { column: "accounts", value: unknown, message, fix } };
  }
  if (approved && readApproval(approved) === undefined) {
    const message = `${JSON.stringify(approved)} is neither yes nor no`;
    return { code: "sheet-approved", found: { column: "approved", value: approved, message } };
  }
  return undefined;
}

function isApproved({ approved }: Lead): boolean {
  return approved === undefined || readApproval(approved) === true;
}

function readApproval(approved: string): boolean | undefined {
  if (/^(ok|approved)$/i.test(approved)) return true;
  return approved === "-" ? false : readYes(approved);
}

/** The accounts of a client that a cell means: by `network/name`, by name, or all of a network. */
function chooseAccounts(
  client: Client,
  cell: string | undefined,
): { accounts: readonly string[]; unknown?: string } {
  const wanted = splitList(cell);
  if (wanted.length === 0) return { accounts: client.accounts };
  const all = client.accounts;
  const unknown = wanted.find((one) => !all.some((account) => isMeant(account, one)));
  if (unknown !== undefined) return { accounts: [], unknown };
  return { accounts: all.filter((account) => wanted.some((one) => isMeant(account, one))) };
}

function isMeant(account: string, wanted: string): boolean {
  const [network = "", ...name] = account.split("/");
  return [account, network, name.join("/")].some(
    (text) => text !== "" && text.toLowerCase() === wanted.toLowerCase(),
  );
}

/** The team's names of a sheet's rows, by their numbers. */
export function namesOf({ rows }: Pick<Sheet, "rows">): ReadonlyMap<number, string> {
  return new Map(rows.flatMap(({ row, id }) => (id ? [[row, id]] : [])));
}

/** The name of a client's files; a file that is taken for a sheet of one client keeps its own. */
export function nameFile({ name, groups }: Pick<Sheet, "name" | "groups">, client: string): string {
  return groups.find((one) => one.client === client)?.csv.name ?? nameGroup(name, client);
}

/** The name of a client's files, the same however many rows of a sheet are approved by now. */
export function nameGroup(sheet: string, client: string): string {
  return `${sheet.replace(/\.csv$/i, "")} ${client}.csv`;
}

/** The client whose file of a sheet it is, by `nameGroup`; `undefined` for any other file. */
export function clientOf(file: string, sheet: string): string | undefined {
  const start = `${sheet.replace(/\.csv$/i, "")} `;
  return file.startsWith(start) ? file.slice(start.length).replace(/\.csv$/i, "") : undefined;
}

/** The sheet that a client's file is of, by `nameGroup`; `undefined` for any other file. */
export function sheetOf(file: string, client: string): string | undefined {
  const end = ` ${client}.csv`;
  return file.endsWith(end) ? `${file.slice(0, -end.length)}.csv` : undefined;
}

/** The file of a group, still without rows. */
function startGroup(
  { name, format, columns, lead, clock, local, map, isWorkbook }: CsvFile,
  client: string,
  accounts: readonly string[],
): Group & { rows: Row[] } {
  const rows: Row[] = [];
  const csv: CsvFile = {
    name: nameGroup(name, client),
    format,
    columns,
    lead,
    clock,
    isWorkbook,
    map,
    rows,
    scan: (visit) => rows.forEach((row) => visit(row, {})),
    findings: [],
    local,
  };
  return { client, accounts, csv, rows };
}
