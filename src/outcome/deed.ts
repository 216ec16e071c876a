import type { ImportRecord, Ledger } from "../ledger/ledger.js";
import { takeTurn } from "../ledger/turn.js";
import type { HoldEntry, HoldStore } from "../location/holds.js";
import { requireLocation } from "../location/location.js";
import type { Planner } from "../planner.js";

/** What may be said of every deed on posts that are there. */
export interface DeedOptions {
  /** What remembers the imports, which knows more of their posts than HighLevel tells, and learns their new ids; meanwhile no import is at work. */
  readonly ledger?: Ledger | undefined;
  /** In whose name, where a post does not tell who made it. */
  readonly userId?: string | undefined;
  /** Finds what it would be about, and does nothing. */
  readonly dryRun?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Does work on what is held of a location, while no import and no other hold is at work there. */
export async function withHold<T>(
  planner: Planner,
  store: HoldStore,
  ledger: Ledger | undefined,
  work: (entry: HoldEntry, records: readonly ImportRecord[]) => Promise<T>,
): Promise<T> {
  const locationId = requireLocation(planner);
  return takeTurn(ledger, locationId, async (records) => {
    const entry = await store.open(locationId);
    return work(entry, records).finally(() => entry.close());
  });
}
