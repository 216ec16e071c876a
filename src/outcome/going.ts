import { lag } from "../location/wait.js";
import { indexSent, readHistory } from "../reconcile/history.js";
import { groupBy } from "../reconcile/pairs.js";
import type { ImportRecord } from "../ledger/ledger.js";
import { isInDoubt } from "../ledger/sent.js";
import { indexAccounts, type Account } from "../location/accounts.js";
import { compareCaption } from "../location/caption.js";
import type { HeldPost } from "../location/holds.js";
import { minuteOf } from "../location/instant.js";
import { idOf, listPosts, readPosts, seePost, type Post } from "../location/posts.js";
import { hasSameMedia, isTwin } from "../location/twin.js";
import type { Known } from "../location/whole.js";
import type { Planner } from "../planner.js";
import type { DeedOptions } from "./deed.js";

const waiting: readonly string[] = ["scheduled", "in_review"];

/** The posts that HighLevel lists with these statuses. */
export async function listOpen(
  planner: Planner,
  statuses: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Post[]> {
  const filters = (statuses as readonly "scheduled"[]).map((type) => ({ type }));
  const listed = await listPosts(planner, filters, signal);
  return listed.map(({ post }) => post);
}

/** The posts that could go out, the earliest first, all that is there of these and of what is held, and those without an id. */
export async function findGoing(
  planner: Planner,
  before: readonly HeldPost[],
  records: readonly ImportRecord[],
  { dryRun, signal }: DeedOptions,
) {
  const all = await listOpen(planner, waiting, signal);
  const nameless = all.filter((post) => idOf(post) === "");
  const named = all.filter((post) => !nameless.includes(post));
  const listed = new Map(named.map((post) => [idOf(post), post]));
  // What was just put back, or made, may not be listed yet.
  const held = before.flatMap(({ ids, current }) => (current === undefined ? ids : current));
  const known = [...held, ...madeLately(records)];
  const there = await readThere(planner, dryRun ? known : [...listed.keys(), ...known], signal);
  const going = [...(dryRun ? new Map([...listed, ...there]) : there).values()]
    .filter(({ status = "" }) => waiting.includes(status))
    .map((post): Post => ({ ...listed.get(idOf(post)), ...post }))
    .toSorted((one, other) => (seePost(one).instant ?? 0) - (seePost(other).instant ?? 0));
  return { going, there, nameless };
}

function madeLately(records: readonly ImportRecord[]): string[] {
  const parts = records.flatMap((record) => record.parts);
  const isFresh = ({ savedAt = "" }: (typeof parts)[number]) =>
    Date.parse(savedAt) > Date.now() - lag;
  return parts.filter(isFresh).flatMap(({ posts = [] }) => posts.flatMap(({ ids }) => ids));
}

/** Posts to come that imports sent lately, nobody learned to be there, and none of these says: HighLevel may make or list them yet. */
export function findUnlearned(
  records: readonly ImportRecord[],
  posts: readonly Post[],
  accounts: readonly Account[],
): Post[] {
  const find = indexAccounts(accounts);
  const accountOf = (id: string) => find(id)?.id ?? id;
  const keyOf = (id: string, instant = NaN) => `${accountOf(id)} ${minuteOf(instant)}`;
  const copies = posts
    .map(seePost)
    .flatMap((post) => post.accountIds.map((id) => ({ key: keyOf(id, post.instant), post })));
  const seen = groupBy(copies, ({ key }) => key);
  return readHistory(records, [], { file: "", accountOf }).flatMap((one) => {
    const { accountId, instant = NaN, content: summary, at } = one;
    const isOpen = (one.ids.length === 0 || isInDoubt(one)) && instant > Date.now();
    if (!isOpen || Date.parse(at) < Date.now() - lag) return [];
    const around = seen.get(keyOf(accountId, instant)) ?? [];
    if (around.some(({ post }) => compareCaption(one, post.caption) !== "other")) return [];
    const scheduleDate = new Date(instant).toISOString();
    const place = { accountId, accountIds: [accountId], locationId: "" };
    return { _id: "", type: "post", ...place, summary, scheduleDate };
  });
}

/** What is known of a post: what an import sent, else what an earlier hold saved whole. */
export function findKnown(
  records: readonly ImportRecord[],
  before: readonly HeldPost[],
): (id: string) => Known | undefined {
  const sent = indexSent(records);
  return (id) => {
    const held = before.find(({ ids, current }) => ids.includes(id) || current === id);
    const saved = held && held.ids[0] !== id ? seePost(held.post) : undefined;
    const { content = saved?.caption, media = saved?.media, ...rest } = sent.get(id) ?? {};
    return { ...rest, content, media };
  };
}

/** What is held with what is found: under new ids, what was put back, or is there anew; what is back and stays there is held no more. */
export function addPosts(
  before: readonly HeldPost[],
  going: readonly Post[],
  there: ReadonlyMap<string, Post>,
  accounts: readonly Account[],
): HeldPost[] {
  const posts = [...before];
  const again = new Set<HeldPost>();
  for (const post of going) {
    const id = idOf(post);
    const isAnew = ({ post: saved, ids, current }: HeldPost) =>
      current === undefined &&
      !ids.some((one) => there.has(one)) &&
      isTwin(saved, post, accounts) &&
      hasSameMedia(saved, post);
    const at = posts.findIndex((held) => held.ids.includes(id) || held.current === id);
    const index = at < 0 ? posts.findIndex(isAnew) : at;
    const held = posts[index];
    // One that HighLevel made anew may say less than the first.
    const isOwn = !held || held.ids[0] === id || held.current === id;
    const ids = [...new Set([...(held?.ids ?? []), id])];
    const taken = { post: isOwn ? post : held.post, ids };
    again.add(taken);
    if (held) posts[index] = taken;
    else posts.push(taken);
  }
  return posts.filter((held) => held.current === undefined || again.has(held));
}

/** Posts as HighLevel tells them, by their ids. */
export async function readThere(
  planner: Pick<Planner, "posts">,
  ids: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, Post>> {
  const found = await readPosts(planner, ids, signal);
  return new Map([...found].map(([id, { post }]) => [id, post]));
}
