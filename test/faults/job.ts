import { createPlanner } from "highlevel-social-planner";
import type { PlannerOptions } from "highlevel-social-planner";
import { importCsv, memoryLedger } from "highlevel-social-planner/import";
import type { ImportEvent, Ledger } from "highlevel-social-planner/import";
import type { Behaviour, Fault, Sandbox } from "highlevel-social-planner/sandbox";
import { versionOf } from "../support/version.js";
import { nameOf } from "./operation.mjs";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";

/** Three posts of New York, two of which say the same at different times. A year ahead is only a warning. */
export const text = `${header}\r
2098-01-05 09:30:00,"Fresh bread, every ""morning""",,https://media.example.com/bread.jpg,,,\r
2098-07-04 20:15:00,"Two\r\nlines 🥐",,,,,\r
2098-07-05 20:15:00,"Two\r\nlines 🥐",,,,,\r
`;

/** What must be there in the end, once each: New York is at -5 h in January and at -4 h in July. */
export const expected = [
  '2098-01-05T14:30:00.000Z on 1001: Fresh bread, every "morning"',
  '2098-01-05T14:30:00.000Z on 2002: Fresh bread, every "morning"',
  "2098-07-05T00:15:00.000Z on 1001: Two lines 🥐",
  "2098-07-05T00:15:00.000Z on 2002: Two lines 🥐",
  "2098-07-06T00:15:00.000Z on 1001: Two lines 🥐",
  "2098-07-06T00:15:00.000Z on 2002: Two lines 🥐",
];

/** Two accounts by name, so that they are found again under new ids. */
export const accounts = [
  { platform: "facebook", name: "Bakery", originId: "1001" },
  { platform: "linkedin", name: "Bakers", originId: "2002" },
];

/** A request of an import. */
export interface Request {
  readonly at: NonNullable<Fault["at"]>;
  readonly nth: number;
}

/** What is wrong, and what the caller does about it. */
export interface Case {
  /** Where it stands in the table; together they name the case, and its location. */
  readonly row: string;
  readonly column: string;
  readonly behaviour: Behaviour;
  /** The request that is struck, to see that it was made. */
  readonly request?: Request | undefined;
  /** The request whose connection is refused. */
  readonly refused?: Request | undefined;
  /** Default none: every fault reaches the import. */
  readonly retry?: PlannerOptions["retry"];
  readonly ledger?: Ledger | undefined;
  /** Whether each run starts without knowing of the one before. */
  readonly forgets?: boolean | undefined;
  readonly approver?: string | undefined;
  readonly via?: "posts" | undefined;
  /** What changes once the first run has ended. */
  readonly afterwards?: Behaviour | undefined;
  /** Whether it is run again even where it ended well, or a person was asked for. */
  readonly insists?: boolean | undefined;
}

/** How a case ended. */
export interface Ending extends Run {
  readonly row: string;
  readonly column: string;
  /** The outcome of each run, or the code of what it threw. */
  readonly runs: readonly string[];
  /** `exact`, or what is wrong with the posts that exist. */
  readonly posts: "exact" | "none" | "doubled" | "wrong" | "missing";
  readonly wasStruck: boolean;
}

/** How one run ended. */
export interface Run {
  /** As `finished` says, or the code of what was thrown. */
  readonly outcome: string;
  readonly reason: string | undefined;
  /** Of the last comparison. */
  readonly verdicts: readonly string[];
}

/** The world of a case. */
export function locationOf({ row, column }: Pick<Case, "row" | "column">): string {
  return `${row} ${column}`.replaceAll(/\W+/g, "-");
}

/**
 * Runs an import as its user would, up to four times: again where it did not end well, with or without what was
 * remembered. Where all is scheduled, it is run once more from an empty ledger, which must change nothing.
 */
export async function runCase(sandbox: Sandbox, given: Case): Promise<Ending> {
  const { row, column, request, behaviour, afterwards, forgets, insists } = given;
  const location = locationOf(given);
  await sandbox.misbehave(location, behaviour);
  const ledger = given.ledger ?? memoryLedger();
  const { fetch, made } = watch(given.refused);
  const runs: Run[] = [];
  const isOver = (outcome: string) =>
    insists
      ? runs.length > 1 && outcome === "scheduled"
      : ["scheduled", "approval", "attention"].includes(outcome);
  do {
    if (runs.length === 1 && afterwards) await sandbox.misbehave(location, afterwards);
    const memory = forgets ? memoryLedger() : ledger;
    runs.push(await runOnce(sandbox, location, { ...given, fetch, ledger: memory }));
  } while (runs.length < 4 && !isOver(runs.at(-1)!.outcome));
  const end = runs.at(-1)!;
  // What acts late has acted by then.
  await sandbox.misbehave(location, { faults: [], staleMs: 0 });
  await sleep(200 + (behaviour.lateMs ?? 0));
  if (end.outcome === "scheduled")
    runs.push(await runOnce(sandbox, location, { ...given, ledger: memoryLedger() }));
  return {
    ...end,
    row,
    column,
    runs: runs.map(({ outcome }) => outcome),
    posts: judge(await listPosts(sandbox, location), expected),
    wasStruck: request === undefined || (made.get(request.at) ?? 0) >= request.nth,
  };
}

async function runOnce(
  sandbox: Sandbox,
  locationId: string,
  options: Pick<Case, "retry" | "approver" | "via"> & {
    ledger: Ledger;
    fetch?: typeof globalThis.fetch;
  },
): Promise<Run> {
  const events: ImportEvent[] = [];
  const work = async () => {
    const input = {
      file: new File([text], "bread.csv"),
      accountIds: accounts.map(({ name }) => name),
      userId: "user-1",
      timeZone: "America/New_York",
      schedule: true,
      patience: 4_000,
      ledger: options.ledger,
      approver: options.approver,
      via: options.via,
    };
    for await (const event of importCsv(connect(sandbox, locationId, options), input))
      events.push(event);
  };
  const compared = () => events.findLast((event) => event.type === "compared")?.posts ?? [];
  try {
    await Promise.race([work(), sleep(200_000).then(() => Promise.reject(new Error("hangs")))]);
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return { outcome: code ?? "error", reason: message, verdicts: [] };
  }
  const end = events.at(-1);
  if (end?.type !== "finished") throw new Error("the import ended without saying how");
  const verdicts = compared().map(({ state }) => state);
  return { outcome: end.outcome, reason: end.reason, verdicts };
}

/** A planner of a location that waits little. */
export function connect(
  { url, token }: Sandbox,
  locationId: string,
  { retry = false, fetch }: Pick<PlannerOptions, "retry" | "fetch"> = {},
) {
  const timeout = { attempt: 8_000, total: 30_000 };
  const version = versionOf(locationId);
  return createPlanner({ token, locationId, version, baseUrl: url, retry, timeout, fetch });
}

/** Every post of a location, as `expected` has them. */
export async function listPosts(sandbox: Sandbox, location: string): Promise<string[]> {
  const posts: string[] = [];
  for await (const post of connect(sandbox, location).posts.list.all({})) {
    const network = post.accountIds?.[0]?.split("_").at(-1);
    posts.push(`${post.displayDate} on ${network}: ${post.summary?.replaceAll(/\s+/g, " ")}`);
  }
  return posts;
}

/** What is wrong with posts, if anything. */
export function judge(posts: readonly string[], wanted: readonly string[]): Ending["posts"] {
  if (posts.length === 0) return "none";
  if (new Set(posts).size < posts.length) return "doubled";
  if (posts.some((post) => !wanted.includes(post))) return "wrong";
  return posts.length === wanted.length ? "exact" : "missing";
}

/** A fetch that counts what it sends, and finds nobody there at one request. */
export function watch(refused: Request | undefined) {
  const made = new Map<string, number>();
  const watched: typeof globalThis.fetch = (input, init) => {
    const name = nameOf(input, init);
    const nth = (made.get(name) ?? 0) + 1;
    made.set(name, nth);
    if (name !== refused?.at || nth !== refused.nth) return fetch(input, init);
    const code = "ECONNREFUSED";
    const cause = Object.assign(new Error(`connect ${code}`), { syscall: "connect", code });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
  return { fetch: watched, made };
}

/** Waits. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Works through a list, some at a time. */
export async function inParallel<T, R>(
  list: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < list.length; index = next++)
      results[index] = await work(list[index]!);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
