import { toLocal } from "../../csv/zone.js";
import { readPosts, readStatus } from "../operations/post-state.js";
import type { StoredPost } from "../world/stored.js";
import type { World } from "../world/world.js";

/** What a calendar shows once: a post, or the row of an import that is not one yet, on all its accounts. */
export interface Entry {
  /** When it is to go out, by the location's clock, as `2026-12-07 09:00`; empty where it has no time. */
  readonly local: string;
  /** What HighLevel says of the post; `staged` for a row of an import that nobody has finalized. */
  readonly state: string;
  readonly caption: string;
  /** How many pictures and videos it has. */
  readonly media: number;
  /** The addresses of those that the sandbox serves itself, from its root. */
  readonly pictures: readonly string[];
  /** Where it goes, each such as `Harbor Bakery (facebook)`. */
  readonly accounts: readonly string[];
}

/** The posts of a location and the good rows of its staged imports, by their time; those without one come first. */
export function readEntries(world: World, now: number): Entry[] {
  const toShown = (post: StoredPost) => ({ ...post, state: readStatus(post, world, now) });
  const posts = readPosts(world, now).map(toShown);
  const staged = [...world.imports.values()].filter((one) => one.finalizedAt === undefined);
  const rows = staged.flatMap(({ accountIds, rows: all }) => {
    const good = all.filter(({ error }) => !error);
    return accountIds.flatMap((accountId) =>
      good.map(({ content, at }) => ({ content, at, accountId, state: "staged" })),
    );
  });
  const entries = new Map<string, Entry>();
  for (const { at, state, content, accountId } of [...posts, ...rows]) {
    if (state === "deleted") continue;
    const local = at === undefined ? "" : tellTime(at, world);
    const { summary: caption = "", media } = content;
    const key = JSON.stringify([local, state, caption, media]);
    const accounts = [...(entries.get(key)?.accounts ?? []), nameAccount(accountId, world)];
    const pictures = media.flatMap(({ url }) => toPath(url, world) ?? []);
    entries.set(key, { local, state, caption, media: media.length, pictures, accounts });
  }
  return [...entries.values()].toSorted((a, b) => (a.local < b.local ? -1 : 1));
}

/** A moment by the location's clock, to the minute. */
export function tellTime(at: number, { timeZone }: World): string {
  return toLocal(new Date(at).toISOString(), timeZone).slice(0, 16);
}

/** What a person calls an account. */
export function nameAccount(accountId: string, { accounts }: World): string {
  const account = accounts.find(({ id }) => id === accountId);
  return account ? `${account.name} (${account.platform})` : "an account that is gone";
}

function toPath(url: string, { library }: World): string | undefined {
  const file = [...library.values()].find((one) => one.url === url);
  return file?.mime?.startsWith("image/") ? new URL(url).pathname : undefined;
}
