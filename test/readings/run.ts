import { createPlanner } from "highlevel-social-planner";
import type { Planner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions } from "highlevel-social-planner/import";
import { judge, verifyPosts } from "highlevel-social-planner/outcome";
import { accounts, zone } from "./plan.js";
import type { Plan } from "./plan.js";
import type { Said, Stage } from "./stage.js";
import { versionOf } from "../support/version.js";

/** How a run of an import ended. */
export interface Run extends Said {
  /** What verifying says afterwards: `good`, `attention`, `unknown`, or `error`. */
  readonly verified: string;
}

/** How long HighLevel is waited for, in milliseconds: many times what the server takes. */
export const patience = Number(process.env["PATIENCE"] ?? 5_000);

/** In whose name everything is done. */
export const userId = "user-1";

/** After how many milliseconds a piece of work hangs: many times what it takes beside all others on a busy machine. */
export const longest = 200_000;

/** How many requests a run may take: fewer than a loop without end makes. */
const most = 400;

/** A planner of a stage's location that stops when it asks for ever; no pace is kept, for nobody counts. */
export function connect({ server, world }: Pick<Stage, "server" | "world">): Planner {
  const stop = new AbortController();
  let count = 0;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if ((count += 1) > most) stop.abort(new RangeError(`asked ${most} times`));
    stop.signal.throwIfAborted();
    return server.fetch(input, init);
  };
  const timeout = { attempt: 8_000, total: 30_000 };
  const options = {
    token: "pit-readings",
    baseUrl: server.url,
    retry: false,
    pace: false,
  } as const;
  const version = versionOf(world.id);
  return createPlanner({ ...options, locationId: world.id, version, timeout, fetch }) as Planner;
}

/** Imports a plan, and verifies it. */
export async function runImport(
  stage: Stage,
  { text, allowDrafts }: Plan,
  options: Pick<ImportOptions, "schedule" | "answers">,
): Promise<Run> {
  const { via, ledger, holds } = stage;
  const events: ImportEvent[] = [];
  const input = {
    file: new File([text], "bread.csv"),
    accountIds: accounts.map(({ name }) => name),
    userId,
    timeZone: zone,
    patience,
    ledger,
    holds,
    via,
    allowDrafts,
    ...options,
  };
  const thrown = await within(longest, async () => {
    for await (const event of importCsv(connect(stage), input)) events.push(event);
  });
  const verified = await verify(stage, events);
  if (thrown) return { ...thrown, verified };
  const end = events.at(-1);
  if (end?.type !== "finished") throw new Error("the import ended without saying how");
  return { outcome: end.outcome, reason: end.reason, verified, crash: undefined };
}

async function verify(stage: Stage, events: readonly ImportEvent[]): Promise<string> {
  const checked = events.find((event) => event.type === "checked");
  if (!checked) return "not asked";
  let said = "";
  const thrown = await within(longest, async () => {
    const options = { records: await stage.ledger.list(), userId, file: checked.file };
    said = judge(await verifyPosts(connect(stage), checked.posts, checked.accounts, options));
  });
  return thrown ? (thrown.crash ?? "error") : said;
}

/** What a piece of work threw, if anything; work that does not end is stopped waiting for. */
export async function within(
  milliseconds: number,
  work: () => Promise<void>,
): Promise<Said | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hangs = new Promise<void>((_, reject) => {
    timer = setTimeout(() => reject(new RangeError("hangs")), milliseconds);
  });
  try {
    await Promise.race([work(), hangs]);
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
