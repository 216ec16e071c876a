import type { ImportOptions } from "../import/job.js";
import { sendingRules } from "../import/options.js";
import { rule, type RulesOf } from "../options.js";
import type { Planner } from "../planner.js";
import type { Client, Clients } from "./clients.js";
import type { Sheet } from "./sheet.js";

/** Gives the planner of a client, bound to its location; asked once for each client. */
export type Connect = (name: string, client: Client) => Planner | Promise<Planner>;

/** A sheet, for whom it is, and how it is sent. */
export interface WeekOptions extends Pick<
  ImportOptions,
  | "ledger"
  | "holds"
  | "media"
  | "answers"
  | "via"
  | "dates"
  | "times"
  | "allowDrafts"
  | "patience"
  | "signal"
> {
  /** As `readSheet` gives it. */
  readonly sheet: Sheet;
  readonly clients: Clients;
  readonly connect: Connect;
  /** How many clients are worked on at a time; default 8. Each keeps to the pace of its own location. */
  readonly parallel?: number | undefined;
  /** After how many imports that did not end well no other is begun; default 5. */
  readonly maxFailures?: number | undefined;
}

/** What a caller may say of any work for many clients. */
export const clientsRules = {
  clients: rule.object,
  connect: rule.function,
  parallel: rule.some,
  signal: rule.signal,
};

/** What a caller may say of how a sheet is sent. */
export const weekRules: RulesOf<WeekOptions> = {
  ...sendingRules,
  ...clientsRules,
  sheet: [(value) => Array.isArray((Object(value) as Sheet).groups), "what readSheet gave"],
  maxFailures: rule.some,
};
