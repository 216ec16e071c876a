import type { AccountSeed } from "./account.js";
import type { Fault } from "./fault.js";
import type { Limit } from "../server/limit.js";

/** How a location behaves: where nobody knows what HighLevel does, each reading can be had. */
export interface Behaviour {
  /** How long an import stays in each of its states, in milliseconds. Default: 300. */
  stepMs?: number | undefined;
  /** For how long lists leave out what was just created, as HighLevel's are reported to, in milliseconds. Default: 0. */
  staleMs?: number | undefined;
  /** Whether `csv/set-accounts` answers the id of the import, as only the newer documentation says. Default: `true`. */
  csvId?: boolean | undefined;
  /** What becomes of a file of more than 90 posts: refused, or cut after the 90th. Default: `refuse`. */
  overflow?: "refuse" | "cut" | undefined;
  /** Whether `csv/list` answers a list, or one import a page, as the document of this version says. Default: `list`. */
  csvs?: "list" | "object" | undefined;
  /** The name of an import's own id, and of a row's. Default: `_id`. */
  idName?: "_id" | "id" | undefined;
  /** Whether `rowsCount` counts the posts of a file, or its header rows as well. Default: `posts`. */
  rowsCount?: "posts" | "lines" | undefined;
  /** How the reading of a file ends; `in_progress` is never. Default: `in_review`. */
  reading?: "in_review" | "in_progress" | "failed" | undefined;
  /** How the making of posts ends; `importing` is never. Default: `completed`. */
  importing?: "completed" | "importing" | "failed" | undefined;
  /** How many of an import's posts, from the last, never come into being. Default: 0. */
  lost?: number | undefined;
  /** How long after its answer finalizing acts, in milliseconds. Default: 0. */
  lateMs?: number | undefined;
  /** What a second finalizing does: it is refused, makes every post again, or makes nothing. Default: `refuse`. */
  refinalize?: "refuse" | "double" | "ignore" | undefined;
  /** What goes wrong, at which requests. Default: nothing. */
  faults?: Fault[] | undefined;
}

/** A behaviour of which nothing is left open. */
type Settled = { [Name in keyof Behaviour]-?: NonNullable<Behaviour[Name]> };

/** What a location is, besides its id. */
export interface LocationSeed {
  /** Default: `Harbor Bakery`. */
  name?: string | undefined;
  /** Its time zone, as an IANA name. Default: `America/New_York`. */
  timeZone?: string | undefined;
  /** Its accounts. Default: nine, of which one has expired and two share a name. */
  accounts?: AccountSeed[] | undefined;
}

/** How a sandbox is set up. */
export interface Settings extends Settled {
  /** The rate limit of each location; without one, nothing is limited. */
  limit?: Limit | undefined;
  /** What every location is that `locations` does not name. */
  seed: LocationSeed;
  /** Locations by their id. */
  locations: Record<string, LocationSeed>;
}

/** A sandbox that behaves well. */
export const defaultBehaviour: Settled = {
  stepMs: 300,
  staleMs: 0,
  csvId: true,
  overflow: "refuse",
  csvs: "list",
  idName: "_id",
  rowsCount: "posts",
  reading: "in_review",
  importing: "completed",
  lost: 0,
  lateMs: 0,
  refinalize: "refuse",
  faults: [],
};
