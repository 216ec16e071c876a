import type { Client } from "../agency/clients.js";
import type { Ledger } from "../ledger/ledger.js";
import type { HoldStore } from "../location/holds.js";
import type { ConnectedClients } from "../node/clients.js";
import type { Planner } from "../planner.js";
import type { Word } from "./schema.js";

/** What the location of the environment is called, which is no client. */
export const own = "this location";

/** A location that the server may work on. */
export interface Office {
  /** The client's name in `clients.json`, or `own`. */
  readonly name: string;
  readonly client: Client;
  /** Rejects where its token is missing. */
  readonly connect: () => Promise<Planner>;
}

/** What was looked at, and how it is. */
export interface Sign {
  readonly what: string;
  /** `bad` keeps an import from running; `unknown` cannot be told without changing something, or does not matter. */
  readonly state: "good" | "bad" | "unknown";
  readonly note: string;
}

/** What the server works with: the command line lays it out. */
export interface Desk {
  readonly version: string;
  /** Whether tools that change something are left out. */
  readonly isReadOnly: boolean;
  /** Files are read below it, and nowhere else. */
  readonly folder: string;
  readonly ledger: Ledger;
  readonly holds: HoldStore;
  /** The flags of the command line by their names, of which the tools' arguments are made. */
  readonly flags: Readonly<Record<string, Word>>;
  /** The location of a client; without a name, the environment's. */
  readonly open: (client: string | undefined) => Promise<Office>;
  /** All clients of `clients.json`. */
  readonly agency: () => Promise<ConnectedClients>;
  /** Whether an import could run, and what is in the way. */
  readonly examine: (client: string | undefined, signal: AbortSignal) => Promise<readonly Sign[]>;
  /** Text or plain JSON without secrets. */
  readonly mask: <T>(value: T) => T;
  /** A command line for a person's shell that works on the same things as the server does. */
  readonly spell: (
    command: string,
    operands: readonly string[],
    flags: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
  /** Keeps a plan that has no file as one, and gives its path. */
  readonly keepDraft: (id: string, name: string, text: string) => Promise<string>;
}
