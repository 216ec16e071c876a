import { randomBytes } from "node:crypto";
import type { CsvFile } from "../../csv/read.js";
import { connect, defaultAccounts } from "./account.js";
import type { Account } from "./account.js";
import type { Fault } from "./fault.js";
import type { Settings } from "./settings.js";

/** All that the sandbox remembers of one location. */
export interface World {
  locationId: string;
  name: string;
  timeZone: string;
  settings: Settings;
  accounts: Account[];
  /** By id. */
  posts: Map<string, StoredPost>;
  /** Uploaded files by their path. */
  files: Map<string, CsvFile>;
  /** By id. */
  imports: Map<string, StoredImport>;
  categories: Named[];
  tags: Named[];
  /** How many requests each fault has seen. */
  struck: Map<Fault, number>;
}

/** A category or a tag. */
export interface Named {
  id: string;
  name: string;
  createdAt: number;
}

/** What a caller or a file says of a post, in the words of the API. */
export interface Content {
  summary?: string | undefined;
  /** In a row of an import, each with what is wrong with it. */
  media: { url: string; type: string; error?: string }[];
  type: string;
  followUpComment?: string | undefined;
  tags?: string[] | undefined;
  categoryId?: string | undefined;
  ogTagsDetails?: object | undefined;
  tiktokPostDetails?: object | undefined;
  gmbPostDetails?: object | undefined;
}

/** A post as it was left; what it is by now depends on the clock. */
export interface StoredPost {
  id: string;
  /** Shared by the posts of one call, of which there is one for each account. */
  parentPostId: string;
  accountId: string;
  source: "composer" | "csv";
  importId?: string | undefined;
  /** What was asked for; a scheduled post is published by the clock. */
  state: "draft" | "scheduled" | "in_review" | "deleted";
  content: Content;
  /** When it is to be published, in epoch milliseconds. */
  at?: number | undefined;
  createdBy?: string | undefined;
  approver?: string | undefined;
  /** When it comes into being, which is later than the call for a post of an import. */
  createdAt: number;
  updatedAt: number;
}

/** An import of a file; its state follows from these times. */
export interface StoredImport {
  id: string;
  fileName: string;
  filePath: string;
  accountIds: string[];
  createdBy?: string | undefined;
  approver?: string | undefined;
  createdAt: number;
  finalizedAt?: number | undefined;
  rows: StoredRow[];
}

/** A row of an import under review. */
export interface StoredRow {
  id: string;
  content: Content;
  /** Its link, where it has no media. */
  link: string;
  /** When it is to be published, in epoch milliseconds; without it, it becomes a draft. */
  at?: number | undefined;
  /** The kind of post where a network has one of its own. */
  typeOf: Record<string, string>;
  /** Names, which the import turns into tags and a category. */
  tagNames: string[];
  categoryName?: string | undefined;
  /** Why it cannot become a post. */
  error?: string | undefined;
}

/** An id of HighLevel's shape, 24 hexadecimal digits. */
export function createId(): string {
  return randomBytes(12).toString("hex");
}

/** Gives each location a world of its own, created when it is first named. */
export function createWorlds(settings: Settings): (locationId: string) => World {
  const worlds = new Map<string, World>();
  return (locationId) => {
    const world = worlds.get(locationId) ?? createWorld(locationId, settings);
    worlds.set(locationId, world);
    return world;
  };
}

function createWorld(locationId: string, settings: Settings): World {
  const now = Date.now();
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
    struck: new Map(),
  };
}
