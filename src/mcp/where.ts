import { officeOf } from "./plan.js";
import { tryPlace, type Place } from "./result.js";
import type { Shop } from "./tool.js";
import { readToken } from "./tools/acts.js";

interface Given {
  readonly token?: string;
  readonly plan?: string;
  readonly path?: string;
  readonly client?: string;
}

// An error does not wait for a location that does not answer.
const patience = 5_000;

/** Finds the locations that a call is about, for an error to name; none where that is not known. */
export type FindPlaces = (given: Given, signal: AbortSignal) => Promise<readonly Place[]>;

/** Finds them by the plan, the token or the client that was given. */
export function createFindPlaces({ desk, plans, seal }: Shop): FindPlaces {
  const open = async ({ token, plan, path, client }: Given) => {
    const meant = token === undefined ? { plan, client } : readToken(seal, token)?.request;
    if (meant?.plan) {
      const opened = await plans.open(meant.plan);
      return opened.sheet.clients.map((name) => officeOf(opened, name));
    }
    // A file without a client may be a sheet of others.
    return meant && (path === undefined || client) ? [await desk.open(meant.client)] : [];
  };
  return async (given, signal) => {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    try {
      const offices = await open(given);
      return await Promise.all(offices.map(async (office) => tryPlace(office, soon)));
    } catch {
      return [];
    }
  };
}
