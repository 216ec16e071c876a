import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Account, AccountSeed } from "./account.js";
import type { Limit } from "./limit.js";
import type { Settings } from "./world.js";

export type { Account, AccountSeed, Limit };

/** How a sandbox behaves; everything has a default. */
export interface SandboxOptions {
  /** The port to listen on. Default: any free one. */
  port?: number | undefined;
  /** The time zone of every location, as an IANA name. Default: `America/New_York`. */
  timeZone?: string | undefined;
  /** How long an import stays in each of its states, in milliseconds. Default: 300. */
  stepMs?: number | undefined;
  /** For how long lists leave out what was just created, as HighLevel's are reported to, in milliseconds. Default: 0. */
  staleMs?: number | undefined;
  /** Whether `csv/set-accounts` answers the id of the import, as only the newer documentation says. Default: `true`. */
  csvId?: boolean | undefined;
  /** What becomes of a file of more than 90 posts: HighLevel does not document it. Default: `refuse`. */
  overflow?: "refuse" | "cut" | undefined;
  /** The rate limit of each location, which adds the `X-RateLimit-*` headers. Default: none. */
  limit?: Limit | undefined;
  /** The accounts of every location. Default: nine, of which one has expired and two share a name. */
  accounts?: AccountSeed[] | undefined;
}

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** Its address, to be used as `baseUrl`. */
  url: string;
  /** A token that it accepts. It accepts any that begins with `pit-`, too, and refuses all others. */
  token: string;
  /** A location. Any other id names a location as well, each a small world of its own. */
  locationId: string;
  /** A user. Any other id will do as well. */
  userId: string;
  /** The accounts of `locationId`. */
  accounts: Account[];
  /** Stops it; rejects, with what it printed, if it had ended by itself. */
  stop: () => Promise<void>;
}

const peers = ["@stoplight/prism-core@5.8.0", "@stoplight/prism-http@5.12.0"];
const token = "sandbox-token";
const locationId = "ve9EPM428h8vShlRW1KT";
const userId = "sdfdsfdsfEWEsdfsdsW32dd";

/**
 * Starts a local Social Planner for demos and tests, in a process of its own that ends with this one.
 *
 * It behaves as HighLevel is reported to, and checks every request and every answer against this package's OpenAPI
 * document; it is not HighLevel. What it remembers is gone when it stops. Needs Prism, an optional peer, and
 * rejects with the command that installs it if it is missing.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  requirePrism();
  const settings: Settings & { port: number; locationId: string } = {
    port: options.port ?? 0,
    locationId,
    timeZone: options.timeZone ?? "America/New_York",
    stepMs: options.stepMs ?? 300,
    staleMs: options.staleMs ?? 0,
    csvId: options.csvId ?? true,
    overflow: options.overflow ?? "refuse",
    limit: options.limit,
    accounts: options.accounts,
  };
  const program = fileURLToPath(new URL("./child.js", import.meta.url));
  const child = fork(program, [JSON.stringify(settings)], { silent: true, execArgv: [] });
  let log = "";
  const write = (text: string) => void (log = (log + text).slice(-4000));
  child.stdout?.on("data", write);
  child.stderr?.on("data", write);
  const ended = once(child, "exit");
  const ready = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  if (!ready) throw new Error(`the sandbox did not start:\n${log.trim()}`);

  const stop = async (): Promise<void> => {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (!isRunning && !child.killed)
      throw new Error(`the sandbox had ended by itself:\n${log.trim()}`);
    child.kill();
    await ended;
  };
  const { url, accounts } = ready[0] as Pick<Sandbox, "url" | "accounts">;
  return { url, token, locationId, userId, accounts, stop, [Symbol.asyncDispose]: stop };
}

function requirePrism(): void {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const peer of peers) resolve(peer.slice(0, peer.lastIndexOf("@")));
  } catch {
    throw new Error(`the sandbox needs Prism: npm install --save-dev ${peers.join(" ")}`);
  }
}
