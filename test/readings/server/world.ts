import type { Medium } from "./media.js";
import type { Reading } from "./reading.js";

/** An account as it truly is; its id changes when it is connected again, `originId` stays. */
export interface TrueAccount {
  readonly originId: string;
  readonly platform: string;
  readonly name: string;
  id: string;
}

/** A post as it truly is, however it is told. */
export interface TruePost {
  readonly id: string;
  readonly source: "csv" | "composer";
  /** Whether other hands made it. */
  readonly foreign: boolean;
  /** When it was made, by the world's clock and in readings of the list. */
  readonly made: { readonly ms: number; readonly lists: number };
  readonly createdBy: string;
  /** The account, and the id that it had then. */
  readonly originId: string;
  readonly accountId: string;
  /** `undefined` for a draft without a date. */
  at: number | undefined;
  caption: string;
  link: string;
  media: readonly Medium[];
  status: string;
  type: string;
  /** What the posts of one row, or of one call, have in common. */
  readonly parent: string;
  /** The import that it came from. */
  readonly importId?: string;
  /** When it was deleted. */
  deleted?: { readonly ms: number; readonly lists: number };
  /** What is told instead of what would be. */
  oddities?: Readonly<Record<string, unknown>>;
}

/** A row of an import, as it truly is. */
export interface TrueRow {
  readonly id: string;
  readonly at: number | undefined;
  readonly caption: string;
  readonly link: string;
  readonly media: readonly Medium[];
}

/** An import as it truly is. */
export interface TrueImport {
  readonly id: string;
  readonly foreign: boolean;
  readonly fileName: string;
  readonly filePath: string;
  readonly userId: string;
  readonly approver: string | undefined;
  readonly accountIds: readonly string[];
  rows: TrueRow[];
  readonly made: { readonly ms: number; readonly lists: number };
  /** When it was finalized, and how often. */
  finalized: number[];
  /** How many posts of it were made. */
  done: number;
  deleted: boolean;
}

/** Something that was done, by whom. */
export interface Deed {
  readonly by: "api" | "person";
  readonly deed:
    | "stage"
    | "unstage"
    | "drop_row"
    | "finalize"
    | "create"
    | "update"
    | "delete"
    | "publish"
    | "connect";
  readonly id: string;
}

/** What a location truly holds; `journal` only grows. */
export interface World {
  readonly id: string;
  readonly zone: string;
  readonly reading: Reading;
  readonly accounts: TrueAccount[];
  readonly posts: TruePost[];
  readonly imports: TrueImport[];
  readonly files: Map<
    string,
    { readonly name: string; readonly text: string; readonly count: unknown }
  >;
  readonly journal: Deed[];
  /** How often posts and imports were listed. */
  readonly lists: { posts: number; imports: number };
  /** The server's clock, in milliseconds since 1970. */
  now(): number;
  /** Lets time pass. */
  advance(ms: number): void;
}

/** A location where nothing is yet but its accounts. */
export function createWorld(
  id: string,
  reading: Reading,
  { zone, accounts }: { zone: string; accounts: readonly Omit<TrueAccount, "id">[] },
): World {
  let ahead = reading.clock ?? 0;
  return {
    id,
    zone,
    reading,
    accounts: accounts.map((account) => ({ ...account, id: toAccountId(id, account.originId, 0) })),
    posts: [],
    imports: [],
    files: new Map(),
    journal: [],
    lists: { posts: 0, imports: 0 },
    now: () => Date.now() + ahead,
    advance: (ms) => void (ahead += ms),
  };
}

/** An account's id: the connection, the location and the network's own id. */
export function toAccountId(location: string, originId: string, connection: number): string {
  return `${(0x6494063f + connection).toString(16)}4260855c1c5776b5_${location}_${originId}`;
}

let last = 0;

/** An id of 24 hex digits, as Mongo gives them. */
export function createId(): string {
  return `65f92e55cc884f0d${(last += 1).toString(16).padStart(8, "0")}`;
}

/** Adds a post and writes it down. */
export function addPost(
  world: World,
  by: Deed["by"],
  post: Omit<TruePost, "id" | "made" | "foreign" | "accountId" | "parent"> & { parent?: string },
): TruePost {
  const account = world.accounts.find(({ originId }) => originId === post.originId);
  const made = {
    ...post,
    id: createId(),
    parent: post.parent ?? createId(),
    foreign: by === "person",
    accountId: account?.id ?? post.originId,
    made: { ms: world.now(), lists: world.lists.posts },
  };
  world.posts.push(made);
  world.journal.push({ by, deed: "create", id: made.id });
  return made;
}

/** Takes a post away and writes it down. */
export function removePost(world: World, by: Deed["by"], post: TruePost): void {
  post.deleted = { ms: world.now(), lists: world.lists.posts };
  world.journal.push({ by, deed: "delete", id: post.id });
}
