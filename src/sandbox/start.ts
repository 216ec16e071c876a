import { createRequire } from "node:module";
import { checkOptions } from "../options.js";
import type { Account } from "./world/connection.js";
import { behaviourRules, checkFaults, sandboxRules } from "./rules.js";
import { startProcess } from "./process.js";
import type { Limit } from "./server/limit.js";
import type { Behaviour, LocationSeed } from "./world/settings.js";

/** How a sandbox is set up and behaves; everything has a default. */
export interface SandboxOptions extends Behaviour, Omit<LocationSeed, "name"> {
  /** The port to listen on; default any free one. */
  readonly port?: number | undefined;
  /** The rate limit of each location, which adds the `X-RateLimit-*` headers; default none. */
  readonly limit?: Limit | undefined;
  /** More locations by their id; what they leave out is as in the first. */
  readonly locations?: Readonly<Record<string, LocationSeed>> | undefined;
  /** Whether there is a location of every id, so that each test can take one of its own; default no. */
  readonly anyLocation?: boolean | undefined;
}

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** Its address, to be used as `baseUrl`. */
  readonly url: string;
  /** A token that it accepts. It accepts any that begins with `pit-`, too, and refuses all others. */
  readonly token: string;
  /** Its first location. Requests for a location that it does not have are refused, as HighLevel refuses a token there. */
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
  /** How often each operation was called for a location, by the operation's name, such as `csv/upload`. */
  readonly requests: (locationId: string) => Promise<Readonly<Record<string, number>>>;
  /** Stops it; rejects, with what it printed, if it had ended by itself. */
  readonly stop: () => Promise<void>;
}

const peers = ["@stoplight/prism-core@5.8.0", "@stoplight/prism-http@5.12.0"];
const token = "sandbox-token";
const locationId = "ve9EPM428h8vShlRW1KT";
const userId = "sdfdsfdsfEWEsdfsdsW32dd";

/**
 * Starts a local Social Planner for demos and tests, in a process beside this one that ends with it.
 *
 * It behaves as HighLevel is reported to, and checks every request and every answer against this package's OpenAPI
 * document; it is not HighLevel. What it remembers is gone when it stops. Needs Prism, an optional peer, and
 * rejects with the command that installs it if it is missing.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions("startSandbox", options, sandboxRules);
  checkFaults("startSandbox", options);
  const { port = 0, locations, anyLocation = false, ...more } = options;
  const { timeZone, accounts: seeds, users, ...behaviour } = more;
  requirePrism();
  const { url, accounts, ask, stop } = await startProcess({
    ...behaviour,
    port,
    locationId,
    seed: { timeZone, accounts: seeds, users },
    locations: { [locationId]: {}, ...locations },
    anyLocation,
  });
  return {
    url,
    token,
    locationId,
    userId,
    accounts,
    async misbehave(id, changed) {
      checkOptions("misbehave", changed, behaviourRules);
      checkFaults("misbehave", changed);
      await ask({ locationId: id, behaviour: changed });
    },
    requests: (id) => ask({ locationId: id }),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function requirePrism(): void {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const peer of peers) resolve(peer.slice(0, peer.lastIndexOf("@")));
  } catch {
    throw new Error(
      `the sandbox needs Prism beside this package, in a project and not globally: npm install --save-dev ${peers.join(" ")}`,
    );
  }
}
