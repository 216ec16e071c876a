import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Account } from "./world/connection.js";
import type { Change, Start } from "./child.js";
import type { Limit } from "./server/limit.js";
import type { Behaviour, LocationSeed } from "./world/settings.js";

/** How a sandbox is set up and behaves; everything has a default. */
export interface SandboxOptions extends Behaviour, Omit<LocationSeed, "name"> {
  /** The port to listen on; default any free one. */
  readonly port?: number | undefined;
  /** The rate limit of each location, which adds the `X-RateLimit-*` headers; default none. */
  readonly limit?: Limit | undefined;
  /** Locations by their id, where they differ from the others. */
  readonly locations?: Readonly<Record<string, LocationSeed>> | undefined;
}

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** Its address, to be used as `baseUrl`. */
  readonly url: string;
  /** A token that it accepts. It accepts any that begins with `pit-`, too, and refuses all others. */
  readonly token: string;
  /** A location. Any other id names a location as well, each a small world of its own. */
  readonly locationId: string;
  /** A user. Any other id will do as well. */
  readonly userId: string;
  /** The accounts of `locationId`. */
  readonly accounts: Account[];
  /**
   * Changes how one location behaves from now on; what is not said stays as it is. Faults replace those that were set,
   * and count requests anew.
   */
  readonly misbehave: (locationId: string, behaviour: Behaviour) => Promise<void>;
  /** Stops it; rejects, with what it printed, if it had ended by itself. */
  readonly stop: () => Promise<void>;
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
  const { port = 0, timeZone, accounts: seeds, locations = {}, ...rest } = options;
  const seed = { ...(timeZone && { timeZone }), ...(seeds && { accounts: seeds }) };
  const start: Start = { ...rest, port, locationId, seed, locations };
  const program = fileURLToPath(new URL("./child.js", import.meta.url));
  const child = fork(program, { silent: true, execArgv: [] });
  let log = "";
  const write = (text: string) => void (log = (log + text).slice(-4000));
  child.stdout?.on("data", write);
  child.stderr?.on("data", write);
  const ended = once(child, "exit");
  child.send(start);
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
  let changes = 0;
  const confirm = new Map<unknown, () => void>();
  child.on("message", (number) => confirm.get(number)?.());
  const misbehave: Sandbox["misbehave"] = (id, behaviour) =>
    new Promise((resolve) => {
      const number = ++changes;
      confirm.set(number, resolve);
      child.send({ number, locationId: id, behaviour } satisfies Change);
    });
  return {
    url,
    token,
    locationId,
    userId,
    accounts,
    misbehave,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function requirePrism(): void {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const peer of peers) resolve(peer.slice(0, peer.lastIndexOf("@")));
  } catch {
    throw new Error(`the sandbox needs Prism: npm install --save-dev ${peers.join(" ")}`);
  }
}
