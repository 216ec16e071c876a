import Table from "cli-table3";
import Papa from "papaparse";
import type { GroupEnd } from "../agency/group.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";
import type { ComparedPost, ReviewedRow } from "../import/event.js";
import type { Finding } from "../csv/rules.js";
import type { ClientReport, Count } from "../outcome/report.js";
import type { VerifiedPost } from "../outcome/verify.js";
import { nameAccount, sayUtc } from "./words.js";

/** Findings as a table, the offending cell included; empty where there are none. */
export function renderFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  return render(
    ["line", "row", "column", "value", "what is wrong", "fix"],
    findings.map(({ line, row, column, value, severity, message, fix }) => [
      line,
      row,
      column,
      value === undefined ? undefined : shorten(value, 24),
      severity === "error" ? message : `${severity}: ${message}`,
      fix,
    ]),
    [6, 5, 20, 18, 32, 32],
  );
}

/** The rows of an import in review, each with its verdict. */
export function renderReview(rows: readonly ReviewedRow[]): string {
  return render(
    ["row", "local", "UTC", "caption", "verdict"],
    rows.map(({ post, problems }) => [...describe(post), problems.join("; ") || "ok"]),
  );
}

/** The posts that should exist, each with what became of it. */
export function renderComparison(
  posts: readonly ComparedPost[],
  accounts: readonly Account[],
): string {
  const nameOf = (accountId: string) => {
    const account = accounts.find(({ id }) => id === accountId);
    return account ? nameAccount(account) : accountId;
  };
  return render(
    ["row", "local", "UTC", "account", "caption", "verdict"],
    posts.map(({ post, accountId, state: found, status }) => {
      const [row, local, utc, caption] = describe(post);
      const account = shorten(nameOf(accountId), 30);
      const state = found === "same" ? (status ?? "there") : found.toUpperCase().replace("_", " ");
      return [row, local, utc, account, caption, state];
    }),
  );
}

/** What became of each planned post. */
export function renderVerification(
  posts: readonly (VerifiedPost & {
    readonly client?: string | undefined;
    readonly id?: string | undefined;
  })[],
): string {
  const isOfClients = posts.some(({ client }) => client !== undefined);
  const head = ["row", "local", "UTC", "account", "caption", "state", "where, or why not"];
  return render(
    isOfClients ? ["client", ...head] : head,
    posts.map(({ client, id, post, account, state, link, error }) => {
      const [row, local, utc, caption] = describe(post);
      const name = shorten(account.name ? nameAccount(account) : `${account.id}`, 30);
      const place = id === undefined ? row : `${row} (${id})`;
      const cells = [place, local, utc, name, caption, state.replaceAll("_", " "), link ?? error];
      return isOfClients ? [client, ...cells] : cells;
    }),
  );
}

/** What became of each planned post as a CSV: to be pasted beside the plan. */
export function renderStates(posts: readonly VerifiedPost[]): string {
  const head = ["line", "row", "account", "state", "link", "error", "HighLevel has"];
  const rows = posts.map(({ post, account, state, link, error, differences }) => {
    const there = differences.map((one) => `${one.field}: ${one.there ?? "not told"}`);
    const name = account.name ?? account.id;
    // A mark from the ledger knows rows, and no lines.
    return [post.line || "", post.row, name, state, link ?? "", error ?? "", there.join("; ")];
  });
  return `${Papa.unparse([head, ...rows], { escapeFormulae: true })}\r\n`;
}

/** A month in numbers: a row a network, a column a status. */
export function renderCounts({ client, month }: ClientReport, counts: readonly Count[]): string {
  const networks = [...new Set(counts.map(({ network }) => network))];
  const statuses = [...new Set(counts.map(({ status }) => status))];
  const sum = (network: string, status: string) =>
    counts
      .filter((count) => count.network === network && count.status === status)
      .reduce((all, { posts }) => all + posts, 0);
  const rows = networks.map((network) => [
    network,
    ...statuses.map((status) => sum(network, status) || "–"),
  ]);
  return `${client}, ${month}\n${counts.length > 0 ? render(["network", ...statuses], rows) : "no posts\n"}`;
}

/** The accounts that could be chosen. */
export function renderAccounts(accounts: readonly Account[]): string {
  if (accounts.length === 0) return "The location has no accounts: connect one in HighLevel.\n";
  return render(
    ["network", "account", "id", ""],
    accounts.map(({ platform, name, id, isExpired }) => [
      platform,
      name,
      id,
      isExpired ? "expired" : undefined,
    ]),
  );
}

/** Imports that are remembered, each beside what HighLevel says of it. */
export function renderImports(
  imports: readonly {
    mark: string;
    fileName: string;
    startedAt: string;
    id: string | undefined;
    status: string;
    planned: number;
    found: number;
    held: number;
    pulled: number;
    replaced: number;
  }[],
): string {
  return render(
    ["import", "file", "begun", "HighLevel's id", "HighLevel says", "posts"],
    imports.map(({ mark, fileName, startedAt, id, status, planned, found, ...rest }) => [
      mark,
      shorten(fileName, 40),
      startedAt.slice(0, 16).replace("T", " "),
      id,
      status,
      [`${found} of ${planned}`, ...sayCounts(rest)].join(", "),
    ]),
  );
}

function sayCounts(counts: Readonly<Record<string, unknown>>): string[] {
  const names = ["held", "pulled", "replaced"];
  return names.flatMap((name) => (counts[name] ? `${String(counts[name])} ${name}` : []));
}

function describe({ row, local, utc, content }: PlannedPost): unknown[] {
  return [
    row,
    local ?? "draft",
    utc === undefined ? "—" : sayUtc(utc),
    shorten(content.replace(/\s+/g, " "), 36),
  ];
}

/** How each import of a sheet ended. */
export function renderWeek(ends: readonly GroupEnd[]): string {
  return render(
    ["client", "zone and times", "accounts", "rows", "there", "staged", "to send", "outcome"],
    ends.map(({ client, group, location, posts, planned, missing, held, outcome, reason }) => {
      const times = posts.flatMap(({ local }) => local?.slice(0, 16) ?? []).toSorted();
      const span = new Set([location?.timeZone, times.at(0), times.at(-1)]);
      return [
        client,
        [...span].filter(Boolean).join("\n"),
        group.accounts.map((account) => shorten(account, 28)).join("\n"),
        group.csv.rows.length,
        planned - missing - held,
        held,
        missing,
        wrap([outcome === "dry_run" ? "can go" : outcome, reason].filter(Boolean).join(": "), 44),
      ];
    }),
  );
}

/** A table without colours. */
export function renderTable(head: string[], rows: readonly (readonly unknown[])[]): string {
  return render(head, rows);
}

function render(
  head: string[],
  rows: readonly (readonly unknown[])[],
  colWidths?: number[],
): string {
  // Without styles of its own, so that NO_COLOR and files need no care.
  const table = new Table({
    head,
    style: { head: [], border: [] },
    ...(!colWidths && { chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" } }),
    ...(colWidths && { colWidths, wordWrap: true }),
  });
  table.push(...rows.map((row) => row.map(clean)));
  return `${table.toString()}\n`;
}

// A file's text must not move a terminal's cursor or change its colours.
function clean(cell: unknown): string {
  // oxlint-disable-next-line no-control-regex
  return String(cell ?? "").replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, "\uFFFD");
}

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd();
}

function shorten(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : text;
}
