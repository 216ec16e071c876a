import { randomBytes } from "node:crypto";
import type { CsvFile } from "../../csv/read.js";
import { connect, defaultAccounts, type Account } from "./connection.js";
import type { Fault } from "./fault.js";
import type { Settings } from "./settings.js";
import type { Named, StoredImport, StoredMedia, StoredPost, StoredUser } from "./stored.js";

/** All that the sandbox remembers of one location. */
export interface World {
  readonly locationId: string;
  readonly name: string;
  readonly timeZone: string;
  settings: Settings;
  accounts: Account[];
  /** By id. */
  readonly posts: Map<string, StoredPost>;
  /** Uploaded files by their path. */
  readonly files: Map<string, CsvFile>;
  /** By id. */
  readonly imports: Map<string, StoredImport>;
  readonly categories: Named[];
  readonly tags: Named[];
  /** The media library, by id. */
  readonly library: Map<string, StoredMedia>;
  readonly users: readonly StoredUser[];
  /** How often each operation was called. */
  readonly requests: Map<string, number>;
  /** How many requests each fault has seen. */
  readonly struck: Map<Fault, number>;
}

/** The time by the clock of the server, in epoch milliseconds. */
export function clockOf({ settings }: Pick<World, "settings">): number {
  return Date.now() + settings.clockMs;
}

/** An id of HighLevel's shape, 24 hexadecimal digits. */
export function createId(): string {
  return randomBytes(12).toString("hex");
}

/** The worlds of all locations. */
export interface Worlds {
  /** The world of a location, if there is such a location; where none is named, an empty one of no location. */
  readonly find: (locationId: string) => World | undefined;
  /** The worlds of the locations that are known or were named. */
  readonly all: () => World[];
  /** Whether there is a location of an id. */
  readonly has: (locationId: string) => boolean;
  /** Whether the sandbox was told of a location of that id when it was started. */
  readonly isNamed: (locationId: string) => boolean;
}

const defaultUsers: readonly StoredUser[] = [
  { id: "sdfdsfdsfEWEsdfsdsW32dd", name: "Mara Lindt", email: "mara@harborbakery.example" },
  { id: "0IHuJvc2ofPAAA8GzTRi", name: "John Deo", email: "john@deo.com" },
];

/** Gives each location a world of its own, created when it is first named. */
export function createWorlds(settings: Settings): Worlds {
  const worlds = new Map<string, World>();
  const isNamed = (locationId: string) => Object.hasOwn(settings.locations, locationId);
  const has = (locationId: string) =>
    locationId !== "" && (settings.anyLocation || isNamed(locationId));
  const find: Worlds["find"] = (locationId) => {
    const isKnown = locationId === "" || has(locationId);
    const world = worlds.get(locationId) ?? (isKnown && createWorld(locationId, settings));
    if (!world) return undefined;
    worlds.set(locationId, world);
    return world;
  };
  const all = () => [...worlds.values()].filter(({ locationId }) => locationId !== "");
  for (const locationId of Object.keys(settings.locations)) find(locationId);
  return { find, all, has, isNamed };
}

function createWorld(locationId: string, settings: Settings): World {
  const now = clockOf({ settings });
  const named = (name: string) => ({ id: createId(), name, createdAt: now });
  const {
    name = "Harbor Bakery",
    timeZone = "America/New_York",
    accounts = defaultAccounts,
    users = defaultUsers,
  } = { ...settings.seed, ...settings.locations[locationId] };
  return {
    locationId,
    name,
    timeZone,
    settings,
    accounts: accounts.map((seed, index) => connect(seed, index, locationId, now)),
    posts: new Map(),
    files: new Map(),
    imports: new Map(),
    categories: ["Announcements", "Offers", "Recipes"].map(named),
    tags: ["bread", "launch", "summer"].map(named),
    library: new Map(),
    users,
    requests: new Map(),
    struck: new Map(),
  };
}
