import type { AccountSeed } from "./connection.js";
import type { Fault } from "./fault.js";
import type { StoredUser } from "./stored.js";
import type { Limit } from "../server/limit.js";

/** How a location behaves: where nobody knows what HighLevel does, each reading can be had. */
export interface Behaviour {
  /** How long an import stays in each of its states, in milliseconds; default 300. */
  readonly stepMs?: number | undefined;
  /** For how long lists leave out what was just created, as HighLevel's are reported to, in milliseconds; default 0. */
  readonly staleMs?: number | undefined;
  /** Whether `csv/set-accounts` answers the id of the import, as only the newer documentation says; default yes. */
  readonly csvId?: boolean | undefined;
  /** What becomes of a file of more than 90 posts: refused, or cut after the 90th; default `refuse`. */
  readonly overflow?: "refuse" | "cut" | undefined;
  /** Whether `csv/list` answers a list, or one import a page, as the document of this version says; default `list`. */
  readonly csvs?: "list" | "object" | undefined;
  /** The name of an import's own id, and of a row's; default `_id`. */
  readonly idName?: "_id" | "id" | undefined;
  /** Whether `rowsCount` counts the posts of a file, or its header rows as well; default `posts`. */
  readonly rowsCount?: "posts" | "lines" | undefined;
  /** How the reading of a file ends, where `in_progress` is never; default `in_review`. */
  readonly reading?: "in_review" | "in_progress" | "failed" | undefined;
  /** How the making of posts ends, where `importing` is never; default `completed`. */
  readonly importing?: "completed" | "importing" | "failed" | undefined;
  /** How many of an import's posts, from the last, never come into being; default 0. */
  readonly lost?: number | undefined;
  /** How long after its answer finalizing acts, in milliseconds; default 0. */
  readonly lateMs?: number | undefined;
  /** What a second finalizing does: it is refused, makes every post again, or makes nothing; default `refuse`. */
  readonly refinalize?: "refuse" | "double" | "ignore" | undefined;
  /** What an update without a status makes of a post: a draft, or it is published at once; default `draft`. */
  readonly statusless?: "draft" | "published" | undefined;
  /** How posts end at their time; default `published`. */
  readonly publishing?: "published" | "failed" | undefined;
  /** How many of its media are told of a scheduled post: all, or the first, as a caller saw; default `all`. */
  readonly media?: "all" | "first" | undefined;
  /** In which fields the time of a post is told; default `both`. */
  readonly times?: "both" | "scheduleDate" | "displayDate" | undefined;
  /** Whether a file of the library stays in the folder that it is sent to, and a folder inside another is made; default `kept`. */
  readonly folders?: "kept" | "ignored" | undefined;
  /** How far the server's clock is ahead of this machine's, in milliseconds; default 0. */
  readonly clockMs?: number | undefined;
  /** What goes wrong, at which requests; default nothing. */
  readonly faults?: readonly Fault[] | undefined;
}

/** A behaviour of which nothing is left open. */
export type Settled = { [Name in keyof Behaviour]-?: NonNullable<Behaviour[Name]> };

/** What a location is, besides its id. */
export interface LocationSeed {
  /** Its name; default `Harbor Bakery`. */
  readonly name?: string | undefined;
  /** Its time zone, as an IANA name; default `America/New_York`. */
  readonly timeZone?: string | undefined;
  /** Its accounts; default nine, of which one has expired and two share a name. */
  readonly accounts?: readonly AccountSeed[] | undefined;
  /** Its users; default two, of whom the first is the sandbox's own `userId`. */
  readonly users?: readonly StoredUser[] | undefined;
}

/** How a sandbox is set up. */
export interface Settings extends Settled {
  /** The rate limit of each location; without one, nothing is limited. */
  readonly limit?: Limit | undefined;
  /** What every location is where `locations` says nothing else. */
  readonly seed: LocationSeed;
  /** Whether there is a location of every id, or only those of `locations`. */
  readonly anyLocation: boolean;
  readonly locations: Readonly<Record<string, LocationSeed>>;
}
