import { createPlanner } from "highlevel-social-planner";
import type { Planner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import type { ImportEvent, ImportRecord, Ledger } from "highlevel-social-planner/import";
import { judge, verifyPosts } from "highlevel-social-planner/outcome";
import type { Server } from "./server/server.js";
import { accounts, text, zone } from "./plan.js";

/** How an import goes: from a file, or one by one. */
export type Via = "csv" | "posts";

/** How a run ended, and what the library said of it. */
export interface Run {
  /** As `finished` says, or `error` where it threw. */
  readonly outcome: string;
  readonly reason: string | undefined;
  /** What verifying says afterwards: `good`, `attention`, `unknown`, or `error`. */
  readonly verified: string;
  /** What was thrown that no user can do anything about. */
  readonly crash: string | undefined;
}

/** How long HighLevel is waited for, in milliseconds: many times what the server takes. */
export const patience = Number(process.env["PATIENCE"] ?? 800);

const userId = "user-1";

/** How many requests a run may take: fewer than a loop without end makes. */
const most = 200;

/** A planner of a location that has what `signal` says when it asks for ever; no pace is kept, for nobody counts. */
export function connect(server: Server, locationId: string) {
  const stop = new AbortController();
  let count = 0;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if ((count += 1) > most) stop.abort(new RangeError(`asked ${most} times`));
    stop.signal.throwIfAborted();
    return server.fetch(input, init);
  };
  const timeout = { attempt: 3_000, total: 12_000 };
  const options = {
    token: "pit-readings",
    baseUrl: server.url,
    retry: false,
    pace: false,
  } as const;
  return createPlanner({ ...options, locationId, timeout, fetch });
}

/** Imports the plan with schedule, and verifies it. */
export async function runImport(
  server: Server,
  locationId: string,
  via: Via,
  ledger: Ledger,
): Promise<Run> {
  const events: ImportEvent[] = [];
  const input = {
    file: new File([text], "bread.csv"),
    accountIds: accounts.map(({ name }) => name),
    userId,
    timeZone: zone,
    schedule: true,
    patience,
    ledger,
    via,
  };
  const work = async () => {
    for await (const event of importCsv(connect(server, locationId), input)) events.push(event);
  };
  const thrown = await within(20_000, work());
  const verified = await verify(connect(server, locationId), events, await ledger.list());
  if (thrown) return { ...thrown, verified };
  const end = events.at(-1);
  if (end?.type !== "finished") throw new Error("the import ended without saying how");
  return { outcome: end.outcome, reason: end.reason, verified, crash: undefined };
}

async function verify(
  planner: Planner,
  events: readonly ImportEvent[],
  records: readonly ImportRecord[],
): Promise<string> {
  const checked = events.find((event) => event.type === "checked");
  if (!checked) return "not asked";
  let said = "";
  const work = async () => {
    const options = { records, userId, file: checked.file };
    const { posts } = await verifyPosts(planner, checked.posts, checked.accounts, options);
    said = judge(posts);
  };
  const thrown = await within(20_000, work());
  return thrown ? (thrown.crash ?? "error") : said;
}

/** What a piece of work threw, if anything; work that does not end is stopped waiting for. */
async function within(
  milliseconds: number,
  work: Promise<void>,
): Promise<Pick<Run, "outcome" | "reason" | "crash"> | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hangs = new Promise<void>((_, reject) => {
    timer = setTimeout(() => reject(new RangeError("hangs")), milliseconds);
  });
  try {
    await Promise.race([work, hangs]);
    return undefined;
  } catch (error) {
    const { name, code, message, cause } = error as Error & { code?: string };
    // An error of ours has a code, or says what to do; what was thrown at a request is its cause.
    const isBug = (one: string) => ["TypeError", "RangeError", "SyntaxError"].includes(one);
    const isOurs = code !== undefined ? !(cause instanceof RangeError) : !isBug(name);
    return { outcome: "error", reason: message, crash: isOurs ? undefined : `${name}: ${message}` };
  } finally {
    clearTimeout(timer);
  }
}
