import { randomBytes } from "node:crypto";
import type { CsvFile } from "../../csv/read.js";
import { connect, defaultAccounts } from "./connection.js";
import type { Account } from "./connection.js";
import type { Fault } from "./fault.js";
import type { Settings } from "./settings.js";

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
  /** How often each operation was called. */
  readonly requests: Map<string, number>;
  /** How many requests each fault has seen. */
  readonly struck: Map<Fault, number>;
}

/** A category or a tag. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
}

/** What a caller or a file says of a post, in the words of the API. */
export interface Content {
  readonly summary?: string | undefined;
  /** In a row of an import, each with what is wrong with it. */
  readonly media: { url: string; type: string; error?: string }[];
  readonly type: string;
  readonly followUpComment?: string | undefined;
  readonly tags?: string[] | undefined;
  readonly categoryId?: string | undefined;
  readonly ogTagsDetails?: object | undefined;
  readonly tiktokPostDetails?: object | undefined;
  readonly gmbPostDetails?: object | undefined;
}

/** A post as it was left; what it is by now depends on the clock. */
export interface StoredPost {
  readonly id: string;
  /** Shared by the posts of one call, of which there is one for each account. */
  readonly parentPostId: string;
  readonly accountId: string;
  readonly source: "composer" | "csv";
  readonly importId?: string | undefined;
  /** What was asked for; a scheduled post is published by the clock. */
  state: "draft" | "scheduled" | "in_review" | "deleted";
  content: Content;
  /** When it is to be published, in epoch milliseconds. */
  at?: number | undefined;
  readonly createdBy?: string | undefined;
  approver?: string | undefined;
  /** When it comes into being, which is later than the call for a post of an import. */
  readonly createdAt: number;
  updatedAt: number;
}

/** An import of a file; its state follows from these times. */
export interface StoredImport {
  readonly id: string;
  readonly fileName: string;
  readonly filePath: string;
  readonly accountIds: string[];
  readonly createdBy?: string | undefined;
  readonly approver?: string | undefined;
  readonly createdAt: number;
  finalizedAt?: number | undefined;
  rows: StoredRow[];
}

/** A row of an import under review. */
export interface StoredRow {
  readonly id: string;
  readonly content: Content;
  /** Its link, where it has no media. */
  readonly link: string;
  /** When it is to be published, in epoch milliseconds; without it, it becomes a draft. */
  readonly at?: number | undefined;
  /** The kind of post where a network has one of its own. */
  readonly typeOf: Record<string, string>;
  /** Names, which the import turns into tags and a category. */
  readonly tagNames: string[];
  readonly categoryName?: string | undefined;
  /** Why it cannot become a post. */
  readonly error?: string | undefined;
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
}

/** Gives each location a world of its own, created when it is first named. */
export function createWorlds(settings: Settings): Worlds {
  const worlds = new Map<string, World>();
  const find: Worlds["find"] = (locationId) => {
    const isKnown =
      settings.anyLocation || locationId === "" || Object.hasOwn(settings.locations, locationId);
    const world = worlds.get(locationId) ?? (isKnown && createWorld(locationId, settings));
    if (!world) return undefined;
    worlds.set(locationId, world);
    return world;
  };
  const all = () => [...worlds.values()].filter(({ locationId }) => locationId !== "");
  for (const locationId of Object.keys(settings.locations)) find(locationId);
  return { find, all };
}

function createWorld(locationId: string, settings: Settings): World {
  const now = clockOf({ settings });
  const named = (name: string) => ({ id: createId(), name, createdAt: now });
  const {
    name = "Harbor Bakery",
    timeZone = "America/New_York",
    accounts = defaultAccounts,
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
    requests: new Map(),
    struck: new Map(),
  };
}
