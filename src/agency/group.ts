import { codeOf } from "../errors.js";
import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";
import type { Location } from "../location/location.js";
import type { ComparedPost, ImportEvent, Outcome } from "../import/event.js";
import type { PlacementState } from "../reconcile/state.js";
import type { Finding } from "../csv/rules.js";
import { CheckError, isCheckError, type ImportOptions } from "../import/job.js";
import { importCsv } from "../import/workflow.js";
import { ClientsError, type Clients } from "./clients.js";
import type { WeekOptions } from "./options.js";
import { namesOf, type Group } from "./sheet.js";

/** How the import of a group ended. */
export interface GroupEnd {
  readonly client: string;
  readonly group: Group;
  /**
   * As the import says; `refused` where nothing was sent because of the rows, the client or its accounts; `failed` where
   * it broke off; `left` where it was not begun.
   */
  readonly outcome: Outcome | "refused" | "failed" | "left";
  readonly reason: string | undefined;
  readonly findings: readonly Finding[];
  readonly posts: readonly PlannedPost[];
  readonly location: Location | undefined;
  readonly accounts: readonly Account[];
  /** Rows × accounts: planned, of those to be sent, and of those held in review. */
  readonly planned: number;
  readonly missing: number;
  readonly held: number;
  /** Of the others, those that are not there for sure, and why: so many of each state. */
  readonly absent: Readonly<Partial<Record<PlacementState, number>>>;
  /** The import's name in the ledger. */
  readonly mark: string | undefined;
  /** The posts that it told: of its rows, and of rows that are gone. */
  readonly ids: readonly string[];
}

/** What an import of a group reports. */
export interface GroupEvent {
  readonly type: "import";
  readonly client: string;
  readonly event: ImportEvent;
}

/** Whether an import ended as it was meant to. */
export function isGood({ outcome }: Pick<GroupEnd, "outcome">): boolean {
  return ["dry_run", "staged", "scheduled", "approval"].includes(outcome);
}

/** Runs the import of a group; whatever goes wrong is its end. */
export async function* runGroup(
  group: Group,
  options: WeekOptions,
  how: Pick<ImportOptions, "schedule" | "dryRun">,
): AsyncGenerator<GroupEvent, GroupEnd, void> {
  const { client } = group;
  const { sheet } = options;
  const seen: { -readonly [Name in keyof GroupEnd]?: GroupEnd[Name] } = {};
  const ids = new Set<string>();
  const name = (finding: Finding): Finding => {
    if (finding.file === sheet.name) return finding;
    // One about an account says nothing of whose it is.
    const whose = finding.row === undefined && { message: `${client}: ${finding.message}` };
    return { ...finding, file: sheet.name, ...whose };
  };
  try {
    for await (const event of await importGroup(group, options, how)) {
      if (event.type === "checked") {
        const { posts, location, accounts, mark } = event;
        Object.assign(seen, { posts, location, accounts, mark });
        seen.findings = event.findings.map(name);
      } else if (event.type === "surveyed") {
        const { planned, missing, held } = event;
        Object.assign(seen, { planned, missing, held, absent: countAbsent(event.posts) });
      } else if (event.type === "finished") {
        const { outcome, reason } = event;
        Object.assign(seen, { outcome, reason });
      }
      if ("dropped" in event) {
        for (const id of event.posts.flatMap((post) => post.ids)) ids.add(id);
        for (const { id } of event.dropped) ids.add(id);
      }
      yield { type: "import", client, event };
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isCheckError(error)) seen.findings = error.findings.map(name);
    const isRefused = refusals.has(codeOf(error));
    seen.outcome = isRefused ? "refused" : "failed";
    seen.reason = error instanceof Error ? error.message : `${error}`;
  }
  return { ...leave(group), ...seen, ids: [...ids] };
}

const absent = ["pulled", "held", "removed", "unknown", "possible_duplicate"] as const;

function countAbsent(posts: readonly ComparedPost[]): GroupEnd["absent"] {
  const others = posts.filter(({ deed }) => deed !== "send");
  const counts = absent.map((state) => {
    return [state, others.filter((one) => one.state === state).length] as const;
  });
  return Object.fromEntries(counts.filter(([, number]) => number > 0));
}

/** @throws CheckError where a row of the client has an error, ClientsError for one that is not known. */
async function importGroup(
  group: Group,
  week: WeekOptions,
  how: Pick<ImportOptions, "schedule" | "dryRun">,
): Promise<AsyncGenerator<ImportEvent, void, void>> {
  const { sheet, clients, connect, parallel: _, maxFailures: __, ...options } = week;
  const { client } = group;
  const own = sheet.findings.filter(
    (finding) => sheet.rows.find(({ row }) => row === finding.row)?.client === client,
  );
  if (own.length > 0) throw new CheckError(sheet.name, own);
  const known = clients[client];
  if (!known) throw new ClientsError(`no client is called ${client}`);
  const { userId, approver, timeZone, locationName } = known;
  const planner = await connect(client, known);
  const others = sheet.groups
    .filter((other) => other !== group && isAt(known.locationId, other, clients))
    .map((other) => ({ file: other.csv, accountIds: other.accounts }));
  const to = { file: group.csv, accountIds: group.accounts, others, userId, approver };
  const names = { rowIds: namesOf(sheet), timeZone, locationName };
  return importCsv(planner, { ...options, ...to, ...names, ...how });
}

/** Whether rows go to a location: those of two clients there may be each other's. */
export function isAt(locationId: string, { client }: Group, clients: Clients): boolean {
  return clients[client]?.locationId === locationId;
}

// What keeps an import from beginning: its file, its accounts, its location, its client.
const refusals = new Set<unknown>(["check", "account", "location", "clients"]);

/** The end of a group whose import was not begun. */
export function leave(group: Group): GroupEnd {
  const { client } = group;
  const nothing = { findings: [], posts: [], accounts: [], ids: [], absent: {} };
  const none = { planned: 0, missing: 0, held: 0 };
  const unknown = { reason: undefined, location: undefined, mark: undefined };
  return { client, group, outcome: "left", ...nothing, ...none, ...unknown };
}
