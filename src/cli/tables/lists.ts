import type { GroupEnd } from "../../agency/group.js";
import type { Account } from "../../location/accounts.js";
import type { ClientReport, Count } from "../../outcome/report.js";
import { sayTime, sayReason } from "../words.js";
import { sayState, stateColumn, toneOf } from "./states.js";
import { renderTable } from "./table.js";

/** A month in numbers: a row a network, a column a status. */
export function renderCounts(
  { client, month }: ClientReport,
  counts: readonly Count[],
  width: number,
): string {
  const networks = [...new Set(counts.map(({ network }) => network))];
  const statuses = [...new Set(counts.map(({ status }) => status))];
  const sum = (network: string, status: string) =>
    counts
      .filter((one) => one.network === network && one.status === status)
      .reduce((all, { posts }) => all + posts, 0);
  const table = renderTable<string>(networks, width, [
    { head: "network", cell: (network) => network },
    ...statuses.map((status) => ({
      head: status.replaceAll("_", " "),
      cell: (network: string) => sum(network, status) || "–",
      isNumber: true,
    })),
  ]);
  return `${client}, ${month}\n${table || "no posts\n"}`;
}

/** The accounts that could be chosen; where their ids do not fit, it says where they are. */
export function renderAccounts(accounts: readonly Account[], width: number): string {
  if (accounts.length === 0) return "The location has no accounts: connect one in HighLevel.\n";
  const table = renderTable<Account>(accounts, width, [
    { head: "network", cell: ({ platform }) => platform },
    { head: "account", cell: ({ name }) => name, least: 16 },
    {
      head: "expires",
      cell: ({ isExpired, expire = "" }) => (isExpired ? "has expired" : expire.slice(0, 10)),
      tone: ({ isExpired }) => (isExpired ? "bad" : undefined),
    },
    // What is wrapped cannot be copied.
    { head: "id", cell: ({ id }) => id, spare: 1 },
  ]);
  const isWhole = accounts.every(({ id = "" }) => table.includes(id));
  return isWhole ? table : `${table}The ids, too: social-planner accounts --json\n`;
}

/** A part of an import that is remembered, beside what HighLevel says of it. */
export interface ImportLine {
  readonly mark: string;
  readonly fileName: string;
  readonly startedAt: string;
  readonly id: string | undefined;
  readonly status: string;
  readonly planned: number;
  readonly found: number;
  readonly held: number;
  readonly pulled: number;
  readonly replaced: number;
  readonly undone: number;
}

/** Imports that are remembered. */
export function renderImports(imports: readonly ImportLine[], width: number): string {
  return renderTable<ImportLine>(imports, width, [
    { head: "import", cell: ({ mark }) => mark },
    { head: "file", cell: ({ fileName }) => fileName.replace(/ \[sp-.*\]/, ""), least: 12 },
    { head: "begun (UTC)", cell: ({ startedAt }) => sayTime(undefined, startedAt), spare: 2 },
    { head: "HighLevel's id", cell: ({ id }) => id, spare: 1 },
    stateColumn(({ status }) => status, "HighLevel says"),
    { head: "posts", cell: sayPosts, least: 7 },
  ]);
}

function sayPosts({ found, planned, held, pulled, replaced, undone }: ImportLine): string {
  const others = Object.entries({ held, pulled, replaced, undone });
  const said = others.flatMap(([what, number]) => (number > 0 ? `${number} ${what}` : []));
  return [`${found} of ${planned}`, ...said].join(", ");
}

/** How each import of a sheet ended. */
export function renderEnds(ends: readonly GroupEnd[], width: number): string {
  return renderTable<GroupEnd>(ends, width, [
    { head: "client", cell: ({ client }) => client, least: 8 },
    { head: "zone and times", cell: saySpan, least: 16, spare: 2 },
    { head: "accounts", cell: ({ group }) => group.accounts.join("\n"), least: 14, spare: 1 },
    { head: "rows", cell: ({ group }) => group.csv.rows.length, isNumber: true, spare: 3 },
    {
      head: "there",
      cell: ({ planned, missing, held, absent }) =>
        Object.values(absent).reduce((rest, one) => rest - one, planned - missing - held),
      isNumber: true,
    },
    { head: "staged", cell: ({ held }) => held, isNumber: true },
    { head: "to send", cell: ({ missing }) => missing, isNumber: true },
    {
      head: "otherwise",
      cell: ({ absent }) =>
        Object.entries(absent)
          .map(([state, number]) => `${number} ${sayState(state)}`)
          .join("\n"),
    },
    {
      head: "outcome",
      cell: ({ outcome, reason }) =>
        [sayState(outcome), sayReason(reason)].filter(Boolean).join(": "),
      least: 14,
      tone: ({ outcome }) => toneOf(outcome),
    },
  ]);
}

function saySpan({ location, posts }: GroupEnd): string {
  const times = posts.flatMap(({ local }) => local?.slice(0, 16) ?? []).toSorted();
  return [...new Set([location?.timeZone, times.at(0), times.at(-1)])].filter(Boolean).join("\n");
}
